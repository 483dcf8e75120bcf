// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xmlbounds.h"

#include <QByteArray>

#include <optional>

namespace recension {

namespace {

/// A tag or declaration up to its ">", which may stand in an attribute's value, too.
struct Markup {
    qsizetype length = 0;
    int attributes = 0;
    bool hasSubset = false;
};

Markup markupAt(QByteArrayView xml)
{
    Markup markup;
    char quote = '\0';
    for (; markup.length < xml.size(); ++markup.length) {
        const char c = xml[markup.length];
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            ++markup.length;
            break;
        } else {
            markup.attributes += c == '=' ? 1 : 0;
            markup.hasSubset = markup.hasSubset || (c == '[' && xml[1] == '!');
        }
    }
    return markup;
}

/// The length of what is no element: a comment, a section of text, an instruction; up to the end where it is not closed.
std::optional<qsizetype> lengthOfOther(QByteArrayView xml)
{
    struct Kind {
        QByteArrayView begin;
        QByteArrayView end;
    };
    for (const Kind &kind : {Kind{"<!--", "-->"}, Kind{"<![CDATA[", "]]>"}, Kind{"<?", "?>"}}) {
        if (xml.startsWith(kind.begin)) {
            const qsizetype end = xml.indexOf(kind.end, kind.begin.size());
            return end < 0 ? xml.size() : end + kind.end.size();
        }
    }
    return std::nullopt;
}

} // namespace

bool isBoundedXml(QByteArrayView xml, const XmlBounds &bounds)
{
    if (xml.contains('\0')) {
        return isBoundedXml(xml.toByteArray().replace('\0', QByteArrayView()), bounds); // UTF-16, as its ASCII letters
    }
    int depth = 0;
    for (qsizetype at = 0; at < xml.size();) {
        const qsizetype found = xml.indexOf('<', at);
        const qsizetype begin = found < 0 ? xml.size() : found;
        const QByteArrayView rest = xml.sliced(begin);
        const std::optional<qsizetype> other = lengthOfOther(rest);
        const Markup markup = other ? Markup{.length = *other} : markupAt(rest);
        if (begin - at > bounds.text || markup.length > bounds.text || markup.attributes > bounds.attributes || markup.hasSubset) {
            return false;
        }
        if (!other && rest.size() > 1 && rest[1] != '!') {
            const bool isEmpty = markup.length > 2 && rest[markup.length - 2] == '/';
            depth += rest[1] == '/' ? -1 : isEmpty ? 0 : 1;
        }
        if (depth > bounds.depth) {
            return false;
        }
        at = begin + markup.length;
    }
    return true;
}

} // namespace recension
