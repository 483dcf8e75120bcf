// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/prose.h"

#include "core/base/wordpattern.h"

namespace recension {

namespace {

bool isIdeographic(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3040 && u <= 0x30FF) || (u >= 0x3400 && u <= 0x9FFF) || (u >= 0xAC00 && u <= 0xD7AF) || (u >= 0x0E00 && u <= 0x0E7F);
}

bool isThaiOrLao(QChar c)
{
    return c.unicode() >= 0x0E00 && c.unicode() <= 0x0EFF;
}

/// Thai and Lao end a sentence with a space at most.
bool isWithoutSentenceMarks(const QString &text)
{
    const auto own = std::ranges::count_if(text, [](QChar c) { return isThaiOrLao(c) && c.isLetter(); });
    return own > 0 && own * 2 > std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
}

/// What a point stands behind there are abbreviations.
bool abbreviates(QStringView text, qsizetype mark)
{
    return text[mark] == u'.' && mark > 0 && isThaiOrLao(text[mark - 1]);
}

} // namespace

qsizetype weightOf(const QString &text)
{
    return text.size() + 3 * std::ranges::count_if(text, isIdeographic) / 2;
}

bool endsSentence(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case u'!':
    case u'?':
    case u'…':
    case u'。':
    case u'！':
    case u'？':
    case u'।':
    case u'؟':
    case u'۔':
    case u'։':
    case u'።':
        return true;
    default:
        return false;
    }
}

bool closesSentence(QStringView text)
{
    constexpr QStringView marks(u"\"”“’»«)]");
    while (!text.isEmpty() && marks.contains(text.back())) {
        text.chop(1);
    }
    return !text.isEmpty() && endsSentence(text.back()) && !abbreviates(text, text.size() - 1);
}

bool isSentence(const QString &text)
{
    const qsizetype length = std::min<qsizetype>(text.size(), 4000);
    for (qsizetype i = 0; i < length; ++i) {
        if (endsSentence(text[i]) && !abbreviates(text, i)
            && (i + 1 == text.size() || !text[i + 1].isLetterOrNumber() || text[i].unicode() > 0x7F)) {
            return true;
        }
    }
    return false;
}

bool isProse(const Passage &passage)
{
    constexpr qsizetype shortest = 80;
    if (passage.block.kind == BlockKind::Code || passage.linked * 3 >= passage.length()) {
        return false;
    }
    const bool isLong = passage.length() >= shortest;
    return isWithoutSentenceMarks(passage.block.text)
        ? isLong
        : (isLong || weightOf(passage.block.text) >= shortest) && isSentence(passage.block.text);
}

bool isPictureCredit(const QString &text)
{
    constexpr qsizetype longest = 150;
    static const QRegularExpression label = wordPattern(QStringLiteral(
        "^\\W{0,3}(?:(?:photo|image|picture)s?(?: credits?| by| courtesy of)?|(?:titel|symbol|beitrags)?(?:fotos?|bild(?:er|quelle|nachweis)?)|abbildung(?:en)?|"
        "crédits? ?(?:photos?|images?)?|imagen|fotografía|foto di|写真|撮影|사진|图片|圖片)\\s?[:：©]\\s*\\S"));
    return text.size() <= longest && label.match(text).hasMatch();
}

bool endsInPictureCredit(const QString &text)
{
    constexpr qsizetype longest = 400;
    static const QRegularExpression credit = wordPattern(QStringLiteral(
        "[\\s(\\[/|](?:photo(?:graph)?s?|image|picture|credit|foto(?:s|graf)?|bild(?:rechte|quelle|nachweis)?|quelle|crédits?(?: photos?)?|imagen)\\s?:\\s?"
        "[^:?!]{1,50}[^.:?!\\s]$"));
    return text.size() <= longest && text.contains(u':') && credit.match(text).hasMatch();
}

QString lettersOf(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

} // namespace recension
