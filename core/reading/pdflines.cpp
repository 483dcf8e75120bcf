// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdflines.h"

#include "core/base/normalize.h"
#include "core/reading/pdfasides.h"
#include "core/reading/pdforder.h"
#include "core/reading/pdftables.h"
#include "core/reading/pdfwordrow.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace recension {

namespace {

constexpr double marginShare = 0.12; // of a page's height, above and below, where running heads stand

/// Whether the word goes on with the row: at its height, behind its last word, and not in another column.
bool belongsTo(const WordRow &row, const PdfWord &word, const std::vector<PdfGutter> &gutters)
{
    const PdfWord &last = *row.back();
    const bool isAcross = std::ranges::any_of(
        gutters, [&](const PdfGutter &gutter) { return last.box.right() <= gutter.begin + 1 && word.box.left() >= gutter.end - 1; });
    if (isAcross) {
        return false;
    }
    const double overlap = std::min(last.box.bottom(), word.box.bottom()) - std::max(last.box.top(), word.box.top());
    const double size = std::max({last.size, word.size, 1.0});
    return overlap > 0.4 * std::min(last.box.height(), word.box.height()) && word.box.left() > last.box.left()
        && word.box.left() - last.box.right() < 2.5 * size;
}

QList<PdfLine> linesOf(const PdfPage &page, int number, const std::vector<PdfGutter> &gutters)
{
    QList<PdfLine> lines;
    WordRow row;
    const auto finish = [&] {
        if (!row.isEmpty()) {
            const PdfLine line = lineOfWords(row, number);
            if (!line.text.isEmpty()) {
                lines.append(line);
            }
            row.clear();
        }
    };
    const auto turned = std::count_if(page.words.begin(), page.words.end(), [](const PdfWord &word) { return word.isTurned; });
    const bool keepsTurned = turned * 2 > page.words.size();
    for (const PdfWord &word : page.words) {
        if (word.isTurned && !keepsTurned) {
            continue;
        }
        if (!row.isEmpty() && !belongsTo(row, word, gutters)) {
            finish();
        }
        row.append(&word);
    }
    finish();
    return lines;
}

/// The lines in the order of reading. The library may take words across a gutter for one row, above all where words
/// aren't parted by spaces; whether there is a gutter, the lines that it would part tell.
QList<PdfLine> linesByColumn(const PdfPage &page, int number)
{
    const std::vector<PdfGutter> gutters = possibleGutters(page);
    if (!gutters.empty()) {
        if (const auto columns = columnByColumn(linesOf(page, number, gutters), page.width)) {
            return *columns;
        }
    }
    const QList<PdfLine> lines = linesOf(page, number, {});
    return columnByColumn(lines, page.width).value_or(lines);
}

QList<PdfLine> orderedLines(PdfPage page, int number)
{
    bringSignsToTheirLines(page);
    const QList<PdfAside> asides = takeAsides(page, number);
    const QList<PdfTable> tables = takeTables(page, number);
    return withTables(withAsides(linesByColumn(page, number), asides), tables);
}

/// What stays of a running head from page to page: its words without their numbers, and the place.
QString headKey(const PdfLine &line)
{
    static const QRegularExpression numbers(QStringLiteral("[0-9]+|\\b[ivxlc]+\\b"));
    return QString(line.text.toLower()).replace(numbers, QStringLiteral("#")) + u'@'
        + QString::number(std::lround(line.box.center().y() / 4));
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[-–—\\[(|·]?\\s*(?:\\p{L}{1,8}\\.?\\s+)?\\d{1,4}(?:\\s*(?:/|\\p{L}{1,4})\\s*\\d{1,4})?\\s*[-–—\\])|·]?$"));
    return form.match(text).hasMatch();
}

/// What a browser prints around a page: its address, "1/3", the time of printing, the title, beside each other or alone.
bool isPrintedAround(const QString &text, const QString &title)
{
    static const QRegularExpression time(QStringLiteral(
        "^\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}\\.?,?\\s+\\D{0,4}\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?\\p{L}{1,4}\\.?){0,2}(?:\\s|$)"));
    static const QRegularExpression address(QStringLiteral("^(?:https?|file)://\\S+(?:\\s|$)"));
    static const QRegularExpression count(QStringLiteral("^\\d{1,4}\\s*/\\s*\\d{1,4}(?:\\s|$)"));
    QString rest = text;
    bool isShorter = true;
    while (isShorter && !rest.isEmpty()) {
        const qsizetype before = rest.size();
        for (const QRegularExpression &form : {time, address, count}) {
            rest.remove(form);
        }
        rest = !title.isEmpty() && rest.startsWith(title) ? rest.sliced(title.size()) : rest;
        rest = rest.trimmed();
        isShorter = rest.size() < before;
    }
    return rest.isEmpty();
}

/// Whether it is the title, or the beginning of it that had room.
bool isTitleOrCut(const QString &text, const QString &title)
{
    constexpr qsizetype enough = 20;
    const bool isCut = text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1StringView("..."));
    const QString begin = isCut ? text.chopped(text.endsWith(u'.') ? 3 : 1).trimmed() : text;
    return !title.isEmpty() && (text == title || (isCut && begin.size() >= enough && title.startsWith(begin)));
}

/// Behind the rows of a table that begins there, on its page; behind the line itself where none does.
qsizetype endOfTable(const QList<PdfLine> &lines, qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < lines.size() && lines.at(begin).isTableRow && lines.at(end).isTableRow && lines.at(end).page == lines.at(begin).page) {
        ++end;
    }
    return end;
}

/// Browsers print the head of a table again where it goes on on another page.
QList<PdfLine> withoutRepeatedHeads(const QList<PdfLine> &lines)
{
    QList<PdfLine> result;
    QString head; // the first row of the table that is going on
    for (const PdfLine &line : lines) {
        const bool goesOn = !result.isEmpty() && result.constLast().isTableRow && line.isTableRow;
        if (goesOn && line.page != result.constLast().page && line.text == head) {
            continue;
        }
        head = goesOn ? head : line.text;
        result.append(line);
    }
    return result;
}

} // namespace

QList<PdfLine> linesOfPdf(const PdfPages &file)
{
    QList<PdfLine> all;
    for (int number = 0; number < file.pages.size(); ++number) {
        all += orderedLines(file.pages.at(number), number);
    }
    const double usual = usualSize(all, &PdfLine::size, &PdfLine::text);
    const auto isInMargin = [&file](const PdfLine &line) {
        const double height = file.pages.at(line.page).height;
        return line.box.bottom() < height * marginShare || line.box.top() > height * (1 - marginShare);
    };
    // "Part 2" in large letters is a heading, however high on its page it stands.
    const auto isHeading = [usual](const PdfLine &line) { return line.size > 1.12 * usual; };
    QHash<QString, QSet<int>> pagesWith;
    QHash<int, std::set<double>> printedRows; // by page: the heights of what browsers print around it
    for (const PdfLine &line : std::as_const(all)) {
        if (isInMargin(line)) {
            pagesWith[isHeading(line) ? line.text : headKey(line)].insert(line.page);
            if (isPrintedAround(line.text, {})) {
                printedRows[line.page].insert(line.box.center().y());
            }
        }
    }
    const auto isBesidePrinted = [&printedRows](const PdfLine &line) {
        constexpr double sameRow = 2; // points
        const std::set<double> &rows = printedRows[line.page];
        const auto row = rows.lower_bound(line.box.center().y() - sameRow);
        return row != rows.end() && *row < line.box.center().y() + sameRow;
    };
    // Left and right pages may have heads of their own, and a chapter's first page none.
    const qsizetype enough = std::max<qsizetype>(2, file.pages.size() / 5);
    const QString title = normalizedText(file.title);
    QList<PdfLine> kept;
    for (qsizetype begin = 0; begin < all.size();) {
        const qsizetype end = endOfTable(all, begin);
        // A table reaches into the margin, and its rows may differ in nothing but their numbers.
        const bool mayBeHead = std::all_of(all.begin() + begin, all.begin() + end, isInMargin);
        for (; begin < end; ++begin) {
            const PdfLine &line = all.at(begin);
            const bool isHead = mayBeHead
                && ((isPageNumber(line.text) && !isHeading(line)) || isPrintedAround(line.text, line.size < 0.9 * usual ? title : QString())
                    || (isTitleOrCut(line.text, title) && isBesidePrinted(line))
                    || pagesWith.value(isHeading(line) ? line.text : headKey(line)).size() >= enough);
            if (!isHead) {
                kept.append(line);
            }
        }
    }
    return withoutRepeatedHeads(kept);
}

} // namespace recension
