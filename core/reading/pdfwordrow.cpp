// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfwordrow.h"

#include "core/base/normalize.h"
#include "core/model/wordspacing.h"

#include <algorithm>

namespace recension {

namespace {

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

/// In a line from right to left: how many signs a number begins with on the page that are read behind it, as a full stop is.
qsizetype signsBehindNumber(const QString &text)
{
    static const QString signs = QStringLiteral(".,:;!?\u060C\u061B\u061F)]»");
    qsizetype count = 0;
    while (count < text.size() && signs.contains(text.at(count))) {
        ++count;
    }
    const bool isNumber = count < text.size() && text.at(count).isDigit()
        && std::none_of(text.cbegin() + count, text.cend(), [](QChar letter) { return letter.isLetter(); });
    return isNumber ? count : 0;
}

bool isLeftToRightWord(const PdfWord *word)
{
    return signsBehindNumber(word->text) == 0 && !holdsRightToLeft(word->text)
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

/// A word may be in pieces where its letters change; what the library says of spaces counts from left to right only.
bool hasSpaceBetween(const PdfWord &before, const PdfWord &after, bool isRightToLeft)
{
    if (!isRightToLeft && before.hasSpaceAfter) {
        return true;
    }
    const double gap = std::max(after.box.left() - before.box.right(), before.box.left() - after.box.right());
    return gap > 0.15 * std::max(before.size, after.size) && !joinWithoutSpace(before.text, after.text);
}

} // namespace

bool holdsRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return isRightToLeft(letter.unicode()); });
}

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

bool joinWithoutSpace(QStringView before, QStringView after)
{
    return isSpaceless(lastOf(before)) && isSpaceless(firstOf(after));
}

PdfLine lineOfWords(const WordRow &row, int page)
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
        if (!before || (isFirstWord && hasSpace)) {
            line.textStart = line.isRightToLeft ? -word->box.right() : word->box.left();
        }
        isFirstWord = isFirstWord && !hasSpace;
        line.firstWord += isFirstWord ? word->box.width() : 0;
        line.text += hasSpace ? QStringLiteral(" ") : QString();
        const qsizetype behind = line.isRightToLeft ? signsBehindNumber(word->text) : 0;
        line.text += word->text.sliced(behind);
        line.text += word->text.first(behind);
        before = word;
    }
    // Where words aren't parted by spaces, a line may end behind nearly every letter.
    line.firstWord = isSpaceless(firstOf(line.text)) ? std::min(line.firstWord, 4 * line.size) : line.firstWord;
    line.text = normalizedText(withoutJoinedForms(line.text));
    line.text = line.isRightToLeft ? withBracketsAsWritten(line.text) : line.text;
    return line;
}

} // namespace recension
