// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/markdownblock.h"

#include "core/export/plaintext.h"

#include <algorithm>

namespace recension {

namespace {

/// A fence longer than any run of backticks inside.
QString fenceFor(const QString &code)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar unit : code) {
        run = unit == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(longest + 1, u'`');
}

/// "1. May", "- so", "+ so", "# so", "= so": at its start a line's first sign would make it something else.
qsizetype blockSignAt(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && digits < 9 && text.at(digits) >= u'0' && text.at(digits) <= u'9') {
        ++digits;
    }
    if (digits < text.size() && digits > 0 && (text.at(digits) == u'.' || text.at(digits) == u')')) {
        return digits;
    }
    return !text.isEmpty() && QStringView(u"-+=#").contains(text.front()) ? 0 : -1;
}

} // namespace

QString escapedMarkdown(const QString &text)
{
    return escapedMarkdown(text, 0, text.size());
}

QString escapedMarkdown(const QString &blockText, qsizetype start, qsizetype length)
{
    static constexpr QStringView signs = u"\\`*_{}[]<>~&|$";
    QString escaped;
    escaped.reserve(length + 16);
    const qsizetype blockSign = blockSignAt(blockText);
    // "{++" must not stand there even escaped: many programs that know CriticMarkup don't know Markdown's escapes.
    const auto opensCritic = [&blockText](qsizetype at) {
        return at > 0 && blockText.at(at - 1) == u'{' && QStringView(u"+-=").contains(blockText.at(at));
    };
    for (qsizetype at = start; at < start + length; ++at) {
        if (signs.contains(blockText.at(at)) || at == blockSign || opensCritic(at)) {
            escaped += u'\\';
        }
        escaped += blockText.at(at);
    }
    return withoutControls(escaped);
}

QString markdownBlock(BlockKind kind, int level, const QString &text)
{
    switch (kind) {
    case BlockKind::Headline:
        return QStringLiteral("# ") + text;
    case BlockKind::Heading:
        return QString(std::clamp(level, 2, 6), u'#') + u' ' + text;
    case BlockKind::ListItem:
        return QString(4 * std::clamp(level - 1, 0, 8), u' ') + QStringLiteral("- ") + text;
    case BlockKind::Quote:
        return QStringLiteral("> ") + text;
    case BlockKind::Code: {
        const QString fence = fenceFor(text);
        return fence + u'\n' + withoutControls(text) + u'\n' + fence;
    }
    case BlockKind::Standfirst:
    case BlockKind::Paragraph:
    case BlockKind::Caption:
    case BlockKind::TableRow:
        return text;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace recension
