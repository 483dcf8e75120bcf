// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/revisiontable.h"

#include "core/base/normalize.h"
#include "core/base/sentence.h"
#include "core/base/webaddress.h"
#include "core/reading/newssniffertext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrlQuery>

#include <algorithm>

namespace recension {

namespace {

/// A row's cells, in order.
using Cells = QList<NodeIndex>;

bool hasClass(const HtmlDocument &page, NodeIndex index, QByteArrayView wanted)
{
    const QByteArrayView classes = page.attribute(index, "class");
    qsizetype at = classes.indexOf(wanted);
    while (at >= 0) {
        const qsizetype end = at + wanted.size();
        if ((at == 0 || classes[at - 1] == ' ') && (end == classes.size() || classes[end] == ' ')) {
            return true;
        }
        at = classes.indexOf(wanted, end);
    }
    return false;
}

// The rows of a table but not of tables inside it.
QList<Cells> rowsOf(const HtmlDocument &page, NodeIndex table)
{
    QList<Cells> rows;
    for (NodeIndex i = table + 1; i < page.end(table);) {
        if (page.tag(i) == HtmlTag::Table) {
            i = page.end(i);
            continue;
        }
        if (page.tag(i) == HtmlTag::Tr) {
            rows.append(Cells());
        } else if ((page.tag(i) == HtmlTag::Td || page.tag(i) == HtmlTag::Th) && !rows.isEmpty()) {
            rows.back().append(i);
            i = page.end(i);
            continue;
        }
        ++i;
    }
    return rows;
}

// A cell's text as one side has it: without what was inserted on the left, without what was deleted on the right.
QString cellText(const HtmlDocument &page, NodeIndex cell, Side side)
{
    const HtmlTag foreign = side == Side::Left ? HtmlTag::Ins : HtmlTag::Del;
    QByteArray text;
    for (NodeIndex i = cell; i < page.end(cell);) {
        if (page.tag(i) == foreign || page.tag(i) == HtmlTag::Script) {
            i = page.end(i);
            continue;
        }
        if (page.isText(i)) {
            text += page.node(i).text;
        } else if (page.tag(i) == HtmlTag::Br || isBlockElement(page.tag(i))) {
            text += ' ';
        }
        ++i;
    }
    return normalizedText(QString::fromUtf8(text));
}

std::optional<QString> sideText(const HtmlDocument &page, NodeIndex cell, Side side)
{
    QString text = cellText(page, cell, side);
    return text.isEmpty() ? std::nullopt : std::optional(std::move(text));
}

// Columns of marks ("+", "−") stand beside the texts in some pages.
std::optional<PerSide<NodeIndex>> textCells(const Cells &cells)
{
    if (cells.size() == 2) {
        return PerSide<NodeIndex>{cells.at(0), cells.at(1)};
    }
    if (cells.size() == 4) {
        return PerSide<NodeIndex>{cells.at(1), cells.at(3)};
    }
    return std::nullopt;
}

std::optional<PerSide<int>> versionNumbers(const HtmlDocument &page, const Cells &cells)
{
    static const QRegularExpression version(QStringLiteral("^Version (\\d{1,6})\\b"));
    QList<int> numbers;
    for (const NodeIndex cell : cells) {
        const QRegularExpressionMatch match = version.match(page.plainText(cell));
        if (match.hasMatch()) {
            numbers += match.captured(1).toInt();
        }
    }
    return numbers.size() == 2 ? std::optional(PerSide<int>{numbers.at(0), numbers.at(1)}) : std::nullopt;
}

QString textBefore(const HtmlDocument &page, NodeIndex table)
{
    QByteArray text;
    for (NodeIndex i = 0; i < table; ++i) {
        if (page.isText(i)) {
            text += page.node(i).text;
        } else if (isBlockElement(page.tag(i))) {
            text += ' ';
        }
    }
    return QString::fromUtf8(text).simplified();
}

QUrl feedOf(const HtmlDocument &page)
{
    for (NodeIndex i = 0; i < page.size(); ++i) {
        const bool declared = page.tag(i) == HtmlTag::Link && page.attribute(i, "type").contains("rss");
        if (declared || (page.tag(i) == HtmlTag::A && page.plainText(i).contains(QLatin1StringView("RSS feed")))) {
            if (const QUrl url = webAddressIn(QString::fromUtf8(page.attribute(i, "href"))); url.isValid()) {
                return url;
            }
        }
    }
    return {};
}

// Rows of the head: titles, and the period between the versions. The first that is neither begins the text.
void readRow(const HtmlDocument &page, const Cells &cells, RevisionPage &result)
{
    const auto pair = textCells(cells);
    if (!pair) {
        return;
    }
    PageRow row;
    PerSide<QStringList> periods;
    for (const Side side : bothSides) {
        row.text[side] = sideText(page, (*pair)[side], side);
        periods[side] = newsSnifferPeriods(row.text[side].value_or(QString()));
    }
    if (result.rows.size() <= 1 && (!periods.left.isEmpty() || !periods.right.isEmpty())) {
        for (const Side side : bothSides) {
            result.periods[side] = periods[side].value(0);
        }
        return;
    }
    if (!row.text.left && !row.text.right) {
        return;
    }
    row.kind = result.rows.isEmpty() ? BlockKind::Headline : BlockKind::Paragraph;
    result.rows.append(row);
}

// "Revision as of 14:02, 30 January 2020": English pages; in others the time stays unknown.
QDateTime wikiTime(const QString &heading)
{
    static const QRegularExpression pattern(QStringLiteral("(\\d{1,2}:\\d{2}), (\\d{1,2} [A-Z][a-z]+ \\d{4})"));
    const QRegularExpressionMatch match = pattern.match(heading);
    const QDateTime time = QLocale::c().toDateTime(match.captured(1) + u' ' + match.captured(2), QStringLiteral("H:mm d MMMM yyyy"));
    return time.isValid() ? QDateTime(time.date(), time.time(), QTimeZone::UTC) : QDateTime();
}

// The page's own links name the article in every language: …/index.php?title=Harbour_wall&oldid=123
QString wikiTitle(const HtmlDocument &page, NodeIndex heading)
{
    for (NodeIndex i = heading; i < page.end(heading); ++i) {
        const QUrlQuery query(QUrl(QString::fromUtf8(page.attribute(i, "href"))));
        const QString title = query.queryItemValue(QStringLiteral("title"), QUrl::FullyDecoded);
        if (!title.isEmpty() && query.hasQueryItem(QStringLiteral("oldid"))) {
            return normalizedText(QString(title).replace(u'_', u' '));
        }
    }
    return {};
}

// "== History ==" and "* item" are wiki markup; the marks stay in the text because their change is a change.
PageRow wikiRow(const QString &left, const QString &right)
{
    static const QRegularExpression heading(QStringLiteral("^(={2,6})[^=].*\\1$"));
    PageRow row;
    row.text.left = left.isEmpty() ? std::nullopt : std::optional(left);
    row.text.right = right.isEmpty() ? std::nullopt : std::optional(right);
    const QRegularExpressionMatch match = heading.match(right.isEmpty() ? left : right);
    if (match.hasMatch()) {
        row.kind = BlockKind::Heading;
        row.level = static_cast<int>(match.capturedLength(1));
    }
    return row;
}

// Unchanged text stands in two cells alike, which older pages tell apart by their order only.
std::optional<Side> wikiSide(const HtmlDocument &page, NodeIndex cell, Side contextSide)
{
    if (hasClass(page, cell, "diff-deletedline")) {
        return Side::Left;
    }
    if (hasClass(page, cell, "diff-addedline")) {
        return Side::Right;
    }
    return hasClass(page, cell, "diff-context") ? std::optional(contextSide) : std::nullopt;
}

} // namespace

bool mayHoldRevisionTable(QStringView markup)
{
    return markup.contains(u"diff-otitle")
        || (markup.contains(u"<table") && markup.contains(u"Version ")
            && (markup.contains(u"from the source") || markup.contains(u"original source")));
}

std::optional<RevisionPage> newsSnifferTable(const HtmlDocument &page)
{
    for (NodeIndex table = 0; table < page.size(); ++table) {
        if (page.tag(table) != HtmlTag::Table) {
            continue;
        }
        const QList<Cells> rows = rowsOf(page, table);
        for (qsizetype head = 0; head < std::min<qsizetype>(rows.size(), 4); ++head) {
            const auto numbers = versionNumbers(page, rows.at(head));
            if (!numbers) {
                continue;
            }
            RevisionPage result;
            result.facts = newsSnifferFacts(textBefore(page, table));
            result.facts.feedUrl = feedOf(page);
            result.numbers = *numbers;
            if (numbers->left == 0) {
                result.seen.left = result.facts.firstSeen;
            }
            for (const Cells &cells : rows.sliced(head + 1)) {
                readRow(page, cells, result);
            }
            return result;
        }
    }
    return std::nullopt;
}

std::optional<RevisionPage> wikiDiffTable(const HtmlDocument &page, const QUrl &address)
{
    NodeIndex table = -1;
    PerSide<NodeIndex> headings{-1, -1};
    for (NodeIndex i = 0; i < page.size(); ++i) {
        if (page.tag(i) == HtmlTag::Table && hasClass(page, i, "diff") && table < 0) {
            table = i;
        } else if (hasClass(page, i, "diff-otitle") && headings.left < 0) {
            headings.left = i;
        } else if (hasClass(page, i, "diff-ntitle") && headings.right < 0) {
            headings.right = i;
        }
    }
    if (table < 0 || headings.left < 0 || headings.right < 0) {
        return std::nullopt;
    }
    RevisionPage result;
    result.origin = Origin::Wiki;
    const QString title = wikiTitle(page, table);
    PageRow titles{.text = {title, title}, .kind = BlockKind::Headline};
    if (!title.isEmpty()) {
        result.rows.append(titles);
    }
    if (!title.isEmpty() && !address.isEmpty()) {
        result.facts.articleUrl = address.resolved(QUrl(QStringLiteral("/wiki/") + QString(title).replace(u' ', u'_')));
    }
    result.facts.source = address.host();
    for (const Side side : bothSides) {
        result.seen[side] = wikiTime(page.plainText(headings[side]));
    }
    for (const Cells &cells : rowsOf(page, table)) {
        PerSide<QString> text;
        Side contextSide = Side::Left;
        for (const NodeIndex cell : cells) {
            if (const auto side = wikiSide(page, cell, contextSide)) {
                text[*side] = cellText(page, cell, *side);
                contextSide = Side::Right;
            }
        }
        if (!text.left.isEmpty() || !text.right.isEmpty()) {
            result.rows.append(wikiRow(text.left, text.right));
        }
    }
    result.remarks +=
        Sentence::tr("This page shows the changed paragraphs of a wiki page and their neighbours only; what lies between them is missing.");
    return result;
}

} // namespace recension
