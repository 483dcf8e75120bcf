// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/guessencoding.h"

#include "core/reading/encodinglabels.h"

#include <QChar>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

namespace recension {

namespace {

constexpr qsizetype guessLength = 256 * 1024;
constexpr qsizetype shownLength = 64 * 1024;

bool isBreak(char16_t unit)
{
    return unit == u' ' || unit == u'\n' || unit == u'\r';
}

bool isTextUnit(char16_t unit)
{
    if (unit < 0x20) {
        return unit == u'\t' || unit == u'\n' || unit == u'\r' || unit == u'\f' || unit == u'\v';
    }
    const QChar::Category category = QChar::category(unit);
    return category != QChar::Other_Control && category != QChar::Other_NotAssigned && category != QChar::Other_PrivateUse;
}

/// How much speaks for UTF-16 in one order of bytes: the breaks, or 0 where it can't be that.
qsizetype breaksOfUtf16(QByteArrayView head, bool isBigEndian)
{
    const auto byte = [&](qsizetype i) { return static_cast<quint8>(head[i]); };
    const qsizetype units = head.size() / 2;
    qsizetype breaks = 0;
    qsizetype ascii = 0;
    qsizetype strange = 0;
    char16_t before = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const auto unit = static_cast<char16_t>(isBigEndian ? (byte(2 * i) << 8) | byte(2 * i + 1) : (byte(2 * i + 1) << 8) | byte(2 * i));
        const bool isPair = QChar::isLowSurrogate(unit) == QChar::isHighSurrogate(before);
        strange += !isPair || (!QChar::isSurrogate(unit) && !isTextUnit(unit));
        breaks += isBreak(unit);
        ascii += unit < 0x7F && isTextUnit(unit);
        before = unit;
    }
    if (strange * 200 > units) {
        return 0;
    }
    // In text of single bytes with zeros strewn in, hardly any space or line end has a zero on its right side.
    const qsizetype breakBytes = std::count_if(head.begin(), head.end(), [](char c) { return isBreak(static_cast<quint8>(c)); });
    return breaks * 8 >= breakBytes && breaks > 0 ? breaks : ascii * 2 > units ? 1 : 0;
}

/// All in seven bits, with at least one escape to the Japanese set and one back (RFC 1468).
bool isIso2022Jp(QByteArrayView bytes)
{
    if (!bytes.contains('\x1B')) {
        return false; // one quick look at most pages
    }
    const bool hasEscapes =
        (bytes.contains("\x1B$B") || bytes.contains("\x1B$@")) && (bytes.contains("\x1B(B") || bytes.contains("\x1B(J"));
    return hasEscapes && std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<quint8>(c) >= 0x80; });
}

/// Thai puts vowels and tones above and below a consonant behind it, and five vowels before one; of the bytes, some are
/// no letters. Text in other encodings breaks these rules at once.
bool isThai(QByteArrayView bytes)
{
    const auto isConsonant = [](quint8 c) { return c >= 0xA1 && c <= 0xCE; };
    const auto isMark = [](quint8 c) { return c == 0xD1 || (c >= 0xD4 && c <= 0xDA) || (c >= 0xE7 && c <= 0xEE); };
    qsizetype letters = 0;
    qsizetype breaches = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<quint8>(bytes[i]);
        if (c < 0xA0) {
            continue;
        }
        if ((c >= 0xDB && c <= 0xDE) || c >= 0xFC) {
            return false;
        }
        const auto before = i > 0 ? static_cast<quint8>(bytes[i - 1]) : quint8(0);
        const auto next = i + 1 < bytes.size() ? static_cast<quint8>(bytes[i + 1]) : quint8(0xA1);
        ++letters;
        breaches += (isMark(c) && !isConsonant(before) && !isMark(before)) || (c >= 0xE0 && c <= 0xE4 && !isConsonant(next));
    }
    return letters >= 20 && breaches * 50 <= letters;
}

/// Russian and its neighbors as DOS wrote them: half of the letters of a text lie from 0xA0 to 0xAF, where other
/// encodings have signs or the first bytes of pairs.
bool isDosCyrillic(QByteArrayView bytes)
{
    qsizetype all = 0;
    qsizetype letters = 0;
    qsizetype frequent = 0;
    for (const char each : bytes) {
        const auto c = static_cast<quint8>(each);
        all += c >= 0x80;
        letters += (c >= 0x80 && c <= 0xAF) || (c >= 0xE0 && c <= 0xF7);
        frequent += c >= 0xA0 && c <= 0xAF;
    }
    return all >= 20 && letters * 50 >= all * 49 && frequent * 5 >= all * 2 && frequent * 5 <= all * 4;
}

bool isLowercase(quint8 c)
{
    return c >= 'a' && c <= 'z';
}

/// Western text as a Mac of last century wrote it: within words its small letters with accents lie where Windows has quotation marks and
/// other signs, and its apostrophe where Windows has a capital letter; at the end of words some lie where Windows has capitals or what
/// never ends one. What other encodings have there (Windows, ISO 8859 and the Mac of Central Europe letters from 0xE0 on, DOS letters to
/// 0x86 and from 0xA0 on) would be signs and capitals here.
bool isMacRoman(QByteArrayView bytes)
{
    constexpr qsizetype fewest = 3;
    // Not where Windows has signs that stand within words for want of spaces.
    const auto isMacAlone = [](quint8 c) {
        return c == 0xD5 || c == 0x90 || c == 0x98 || c == 0x9B || (c >= 0x87 && c <= 0x8F && c != 0x8C);
    };
    const auto isMacToo = [](quint8 c) {
        return (c >= 0x87 && c <= 0x9F) || c == 0xA7 || c == 0xBE || c == 0xBF || c == 0xCF || c == 0xD0 || c == 0xD1 || c == 0xD5
            || c == 0xDE || c == 0xDF || c == 0xCA;
    };
    const auto endsMacAlone = [](quint8 c) { return c == 0x88 || (c >= 0x8D && c <= 0x90) || c == 0x98; };
    const auto endsNoneOfMac = [](quint8 c) { return (c >= 0x80 && c <= 0x86) || c >= 0xE0; };
    const auto isLetter = [](quint8 c) { return isLowercase(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80; };
    qsizetype own = 0;
    qsizetype strange = 0;
    for (qsizetype i = 1; i + 1 < bytes.size(); ++i) {
        const auto c = static_cast<quint8>(bytes[i]);
        if (c < 0x80 || !isLowercase(static_cast<quint8>(bytes[i - 1]))) {
            continue;
        }
        const auto next = static_cast<quint8>(bytes[i + 1]);
        if (isLowercase(next)) {
            own += isMacAlone(c);
            strange += !isMacToo(c);
        } else if (!isLetter(next)) {
            own += endsMacAlone(c);
            strange += endsNoneOfMac(c);
        }
    }
    return own >= fewest && strange * 20 <= own;
}

/// Russian and Ukrainian as such a Mac wrote them: their small letters are those of Windows but for the last, which stands where Windows
/// has that letter's capital, and the Ukrainian i, which stands where Windows has a rare letter; capitals lie where Windows has signs.
bool isMacCyrillic(QByteArrayView bytes)
{
    constexpr qsizetype fewest = 4;
    const auto isSmall = [](quint8 c) { return c >= 0xE0 && c <= 0xFE; };
    qsizetype last = 0; // letters я and і where a Mac has them, behind small letters
    qsizetype lastOfWindows = 0;
    qsizetype capitals = 0;
    qsizetype capitalsOfWindows = 0;
    for (qsizetype i = 1; i + 1 < bytes.size(); ++i) {
        const auto before = static_cast<quint8>(bytes[i - 1]);
        const auto c = static_cast<quint8>(bytes[i]);
        const bool isBeforeSmall = isSmall(static_cast<quint8>(bytes[i + 1]));
        last += (c == 0xDF && isSmall(before)) || (c == 0xB4 && isSmall(before) && isBeforeSmall);
        lastOfWindows += c == 0xFF || (c == 0xB3 && isSmall(before) && isBeforeSmall);
        capitals += c >= 0x80 && c <= 0x9F && before < 0x80 && isBeforeSmall;
        capitalsOfWindows += c >= 0xC0 && c <= 0xDE && before < 0x80 && isBeforeSmall;
    }
    return last >= fewest && capitals > 0 && lastOfWindows * 20 <= last && capitalsOfWindows * 4 <= capitals;
}

/// Russian's KOI8 has lines and corners where the Ukrainian one has letters; within words these are no lines.
bool isUkrainianKoi8(QByteArrayView bytes)
{
    constexpr qsizetype fewest = 3;
    const auto isKoiLetter = [](char c) { return static_cast<quint8>(c) >= 0xC0; };
    const auto isUkrainian = [](char c) { return c == '\xA4' || c == '\xA6' || c == '\xA7' || c == '\xAD'; };
    qsizetype found = 0;
    for (qsizetype i = 1; i + 1 < bytes.size(); ++i) {
        found += isUkrainian(bytes[i]) && (isKoiLetter(bytes[i - 1]) || isKoiLetter(bytes[i + 1]));
    }
    return found >= fewest;
}

/// Whether an encoding is one for the letters of the West or of Central Europe.
bool isForLatinLetters(const QByteArray &encoding)
{
    return encoding == "windows-1252" || encoding == "windows-1250" || encoding == "windows-1254" || encoding == "ISO-8859-2";
}

} // namespace

QByteArray shownEncoding(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), shownLength) & ~qsizetype(1));
    if (head.size() >= 4 && head.contains('\0')) {
        const qsizetype little = breaksOfUtf16(head, false);
        const qsizetype big = breaksOfUtf16(head, true);
        if (little != big) {
            return little > big ? "UTF-16LE" : "UTF-16BE";
        }
    }
    return isIso2022Jp(bytes) ? QByteArray("ISO-2022-JP") : QByteArray();
}

QByteArray guessEncoding(const QByteArray &bytes, DocumentSyntax syntax)
{
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(bytes.size(), guessLength));
    if (isThai(head)) {
        return "windows-874";
    }
    if (isDosCyrillic(head)) {
        return "IBM866";
    }
    if (isMacCyrillic(head)) {
        return "x-mac-cyrillic";
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    if (U_FAILURE(status)) {
        return "windows-1252";
    }
    ucsdet_enableInputFilter(detector.get(), syntax == DocumentSyntax::Html);
    ucsdet_setText(detector.get(), head.data(), static_cast<int32_t>(head.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QByteArray encoding = encodingForLabel(ucsdet_getName(matches[i], &status));
        // UTF-8 has been ruled out already, and UTF-16 shows itself.
        if (!encoding.isEmpty() && !encoding.startsWith("UTF-")) {
            if (encoding == "KOI8-R" && isUkrainianKoi8(head)) {
                return "KOI8-U";
            }
            return isForLatinLetters(encoding) && isMacRoman(head) ? QByteArray("macintosh") : encoding;
        }
    }
    return "windows-1252";
}

} // namespace recension
