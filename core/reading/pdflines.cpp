// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdflines.h"

#include "core/base/normalize.h"
#include "core/model/wordspacing.h"
#include "core/reading/pdforder.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>

namespace recension {

namespace {

constexpr double marginShare = 0.12; // of a page's height, above and below, where running heads stand

/// The code point at the text's beginning or end; 0 for an empty text.
char32_t firstOf(QStringView text)
{
    if (text.isEmpty()) {
        return 0;
    }
    const bool isPair = text.size() > 1 && text.front().isHighSurrogate() && text.at(1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text.front(), text.at(1)) : text.front().unicode();
}

char32_t lastOf(QStringView text)
{
    const qsizetype size = text.size();
    const bool isPair = size > 1 && text.back().isLowSurrogate() && text.at(size - 2).isHighSurrogate();
    return isPair ? QChar::surrogateToUcs4(text.at(size - 2), text.back()) : size > 0 ? text.back().unicode() : 0;
}

bool isSpaceless(char32_t letter)
{
    // CJK punctuation, the kana's marks and full-width forms are no script's own.
    return isWrittenWithoutSpaces(letter) || (letter >= 0x3000 && letter <= 0x30FF) || (letter >= 0xFF00 && letter <= 0xFFEF);
}

bool isRightToLeft(char32_t letter)
{
    return QChar::direction(letter) == QChar::DirR || QChar::direction(letter) == QChar::DirAL;
}

/// Letters as they are written, not as the font joins them: "ﬁ" and Arabic's forms within words; nor as the radicals that
/// some Chinese letters share their glyph with.
QString withoutJoinedForms(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        const bool isJoined = (code >= 0xFB00 && code <= 0xFB06) || (code >= 0x2F00 && code <= 0x2FD5) || (code >= 0xFB50 && code <= 0xFDFF)
            || (code >= 0xFE70 && code <= 0xFEFC);
        result += isJoined ? letter.decomposition() : QString(letter);
    }
    // Thai's and Lao's AM is often drawn as two signs.
    static const QString thaiParts = QStringLiteral("\u0E4D\u0E32");
    static const QString laoParts = QStringLiteral("\u0ECD\u0EB2");
    return result.replace(thaiParts, QStringLiteral("\u0E33")).replace(laoParts, QStringLiteral("\u0EB3"));
}

/// Words that stand beside each other, from left to right.
using WordRow = QList<const PdfWord *>;

bool isRightToLeftRow(const WordRow &row)
{
    int right = 0;
    int left = 0;
    for (const PdfWord *word : row) {
        for (const QChar letter : word->text) {
            right += isRightToLeft(letter.unicode());
            left += letter.isLetter() && !isRightToLeft(letter.unicode());
        }
    }
    return right > left;
}

bool isLeftToRightWord(const PdfWord *word)
{
    return std::none_of(word->text.begin(), word->text.end(), [](QChar letter) { return isRightToLeft(letter.unicode()); })
        && std::any_of(word->text.begin(), word->text.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
}

/// The words in the order they are read: reversed in a line from right to left, but for words from left to right in it.
WordRow inReadingOrder(WordRow row)
{
    if (!isRightToLeftRow(row)) {
        return row;
    }
    std::ranges::reverse(row);
    for (auto begin = row.begin(); begin != row.end();) {
        const auto end = std::find_if_not(begin, row.end(), isLeftToRightWord);
        std::reverse(begin, end);
        begin = end == row.end() ? end : std::next(end);
    }
    return row;
}

/// Some programs name the mirrored signs that they draw in text from right to left: there a bracket that closes can't begin
/// a word, nor one that opens end it.
QString withBracketsAsWritten(QString text)
{
    static const QString opening = QStringLiteral("([{«‹");
    static const QString closing = QStringLiteral(")]}»›");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isBehindLetter = i > 0 && !text.at(i - 1).isSpace();
        const bool isBeforeLetter = i + 1 < text.size() && text.at(i + 1).isLetterOrNumber();
        const qsizetype opens = opening.indexOf(text.at(i));
        const qsizetype closes = closing.indexOf(text.at(i));
        if (closes >= 0 && !isBehindLetter && isBeforeLetter) {
            text[i] = opening.at(closes);
        } else if (opens >= 0 && isBehindLetter && !isBeforeLetter) {
            text[i] = closing.at(opens);
        }
    }
    return text;
}

/// The size of most letters of words or lines.
template<typename Pieces, typename Piece>
double usualSize(const Pieces &pieces, double Piece::*sizeOf, QString Piece::*textOf)
{
    QHash<int, qsizetype> letters;
    int best = 0;
    for (const auto &piece : pieces) {
        const int size = static_cast<int>(std::lround(std::invoke(sizeOf, piece) * 10));
        letters[size] += std::invoke(textOf, piece).size();
        best = letters.value(size) > letters.value(best) ? size : best;
    }
    return best / 10.0;
}

/// A word may be in pieces where its letters change; what the library says of spaces counts from left to right only.
bool hasSpaceBetween(const PdfWord &before, const PdfWord &after, bool isRightToLeft)
{
    if (!isRightToLeft && before.hasSpaceAfter) {
        return true;
    }
    const double gap = std::max(after.box.left() - before.box.right(), before.box.left() - after.box.right());
    return gap > 0.15 * std::max(before.size, after.size) && !joinWithoutSpace(before.text, after.text);
}

PdfLine lineOf(const WordRow &row, int page)
{
    PdfLine line{.text = {},
                 .box = row.front()->box,
                 .page = page,
                 .size = usualSize(row, &PdfWord::size, &PdfWord::text),
                 .isBold = true,
                 .firstWord = 0,
                 .isRightToLeft = isRightToLeftRow(row)};
    double bottom = 0;
    for (const PdfWord *word : row) {
        line.box = line.box.united(word->box);
        line.isBold = line.isBold && word->isBold;
        bottom = word->size >= line.size * 0.95 ? std::max(bottom, word->box.bottom()) : bottom;
    }
    line.box.setBottom(bottom > line.box.top() ? bottom : line.box.bottom());
    const WordRow ordered = inReadingOrder(row);
    const PdfWord *before = nullptr;
    bool isFirstWord = true;
    for (const PdfWord *word : ordered) {
        const bool hasSpace = before && hasSpaceBetween(*before, *word, line.isRightToLeft);
        isFirstWord = isFirstWord && !hasSpace;
        line.firstWord += isFirstWord ? word->box.width() : 0;
        line.text += hasSpace ? QStringLiteral(" ") : QString();
        line.text += word->text;
        before = word;
    }
    // Where words aren't parted by spaces, a line may end behind nearly every letter.
    line.firstWord = isSpaceless(firstOf(line.text)) ? std::min(line.firstWord, 4 * line.size) : line.firstWord;
    line.text = normalizedText(withoutJoinedForms(line.text));
    line.text = line.isRightToLeft ? withBracketsAsWritten(line.text) : line.text;
    return line;
}

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
            const PdfLine line = lineOf(row, number);
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

/// The page's lines in the order of reading. The library may take words across a gutter for one row, above all where words
/// aren't parted by spaces; whether there is a gutter, the lines that it would part tell.
QList<PdfLine> orderedLines(const PdfPage &page, int number)
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

} // namespace

bool joinWithoutSpace(QStringView before, QStringView after)
{
    return isSpaceless(lastOf(before)) && isSpaceless(firstOf(after));
}

QList<PdfLine> linesOfPdf(const PdfPages &file)
{
    QList<PdfLine> all;
    QHash<QString, QSet<int>> pagesWith;
    const auto isInMargin = [&file](const PdfLine &line) {
        const double height = file.pages.at(line.page).height;
        return line.box.bottom() < height * marginShare || line.box.top() > height * (1 - marginShare);
    };
    for (int number = 0; number < file.pages.size(); ++number) {
        for (const PdfLine &line : orderedLines(file.pages.at(number), number)) {
            if (isInMargin(line)) {
                pagesWith[headKey(line)].insert(number);
            }
            all.append(line);
        }
    }
    // Left and right pages may have heads of their own, and a chapter's first page none.
    const qsizetype enough = std::max<qsizetype>(2, file.pages.size() / 5);
    const double usual = usualSize(all, &PdfLine::size, &PdfLine::text);
    const QString title = normalizedText(file.title);
    all.removeIf([&](const PdfLine &line) {
        const bool isSmall = line.size < 0.9 * usual;
        return isInMargin(line)
            && (isPageNumber(line.text) || isPrintedAround(line.text, isSmall ? title : QString())
                || pagesWith.value(headKey(line)).size() >= enough);
    });
    return all;
}

} // namespace recension
