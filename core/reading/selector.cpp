// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/selector.h"

#include "core/reading/classnames.h"

#include <algorithm>

namespace recension {

namespace {

constexpr int mostClasses = 3; ///< in a selector that we make
constexpr int mostStepsUp = 4; ///< likewise

/// A name as it stands in a selector; of what stands around selectors in rules, quotation marks and spaces go by their numbers.
QString escaped(const QString &name)
{
    QString text;
    for (const QChar unit : name) {
        if (isNameUnit(unit)) {
            text += unit;
        } else if (unit == u'"' || unit.isSpace() || !unit.isPrint()) {
            text += u'\\' + QString::number(unit.unicode(), 16).rightJustified(6, u'0');
        } else {
            text += u'\\' + QString(unit);
        }
    }
    return text;
}

QString tagOf(const HtmlDocument &page, NodeIndex element)
{
    return escaped(QString::fromUtf8(page.node(element).text));
}

/// "note", "article-body"; not "css-1x8f3a", "sc_bdVaJa0", "p12345".
bool isSpoken(const QByteArray &name)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isPlainUnit = [](QChar unit) { return isNameUnit(unit) && unit.isPrint(); };
    const bool isPlain = std::ranges::all_of(QString::fromUtf8(name), isPlainUnit);
    return isPlain && name.size() > 1 && name.size() <= 40 && std::ranges::none_of(name, isDigit);
}

/// "p.note.small" or "div#body"; empty where the element has no name of its own.
QString ownSelector(const HtmlDocument &page, NodeIndex element)
{
    const QString tag = tagOf(page, element);
    if (const QByteArray id = page.attribute(element, "id").toByteArray(); isSpoken(id)) {
        return tag + u'#' + QString::fromUtf8(id);
    }
    QString classes;
    int count = 0;
    anyClass(page, element, [&](QByteArrayView name) {
        if (isSpoken(name.toByteArray())) {
            classes += u'.' + QString::fromUtf8(name);
            ++count;
        }
        return count == mostClasses;
    });
    return classes.isEmpty() ? QString() : tag + classes;
}

} // namespace

std::optional<Selector> Selector::parse(QStringView text)
{
    const auto parts = parseSelector(text);
    if (!parts) {
        return {};
    }
    Selector selector;
    selector.m_parts = *parts;
    return selector;
}

bool Selector::matches(const HtmlDocument &page, NodeIndex element, const SelectorPart &part)
{
    if (page.isText(element) || (!part.tag.isEmpty() && page.node(element).text != part.tag)
        || (!part.id.isEmpty() && page.attribute(element, "id") != part.id)) {
        return false;
    }
    return std::ranges::all_of(part.classes, [&](const QByteArray &wanted) {
        return anyClass(page, element, [&](QByteArrayView name) { return name == wanted; });
    });
}

std::vector<bool> Selector::covered(const HtmlDocument &page) const
{
    // Bit k: the parts up to number k match with this node as the last of them.
    std::vector<quint32> matched(std::size_t(page.size()), 0);
    std::vector<quint32> matchedAround(std::size_t(page.size()), 0); // likewise, with it or a node around it
    std::vector<bool> isCovered(std::size_t(page.size()), false);
    const quint32 whole = quint32(1) << (m_parts.size() - 1);
    for (NodeIndex node = 0; node < page.size(); ++node) {
        const NodeIndex parent = page.parent(node);
        const quint32 ofParent = parent < 0 ? 0 : matched[std::size_t(parent)];
        const quint32 around = parent < 0 ? 0 : matchedAround[std::size_t(parent)];
        quint32 found = 0;
        for (qsizetype number = 0; number < m_parts.size(); ++number) {
            const SelectorPart &part = m_parts[number];
            const bool outerMatch = number == 0 || (((part.isDirect ? ofParent : around) >> (number - 1)) & 1) != 0;
            found |= outerMatch && matches(page, node, part) ? quint32(1) << number : 0;
        }
        matched[std::size_t(node)] = found;
        matchedAround[std::size_t(node)] = found | around;
        isCovered[std::size_t(node)] = ((found | around) & whole) != 0;
    }
    return isCovered;
}

QString selectorOf(const HtmlDocument &page, NodeIndex element)
{
    QString selector = ownSelector(page, element);
    QString below = tagOf(page, element);
    if (!selector.isEmpty()) {
        return selector;
    }
    NodeIndex at = page.parent(element);
    for (int step = 0; at >= 0 && step < mostStepsUp; ++step, at = page.parent(at)) {
        selector = ownSelector(page, at);
        if (!selector.isEmpty()) {
            return selector + QStringLiteral(" > ") + below;
        }
        below = tagOf(page, at) + QStringLiteral(" > ") + below;
    }
    return below;
}

} // namespace recension
