// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/normalize.h"

#include "core/base/firstwhere.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

namespace recension {

namespace {

constexpr char16_t noBreakSpace = 0x00A0;
constexpr char16_t narrowNoBreakSpace = 0x202F;
constexpr char16_t firstMark = 0x0300; // the first combining mark of Unicode

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

bool isByteOrderMark(char16_t c)
{
    return c == 0xFEFF || c == 0xFFFE;
}

bool isEmbeddingOrOverride(char16_t c)
{
    return c >= 0x202A && c <= 0x202E;
}

bool isIsolate(char16_t c)
{
    return c >= 0x2066 && c <= 0x2069;
}

bool isInvisibleAtEdges(char16_t c)
{
    return c == 0x00AD || c == 0x200B || c == 0x2060;
}

bool isWhiteSpace(char16_t c)
{
    return QChar::isSpace(c);
}

bool isolatesAreBalanced(QStringView text)
{
    int depth = 0;
    for (const QChar c : text) {
        if (c.unicode() >= 0x2066 && c.unicode() <= 0x2068) {
            ++depth;
        } else if (c.unicode() == 0x2069 && --depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

// Whether a character is left out wherever it stands. White space is told apart before.
bool isDropped(char16_t c, bool isolatesStay)
{
    return isControl(c) || isByteOrderMark(c) || isEmbeddingOrOverride(c) || (isIsolate(c) && !isolatesStay);
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    const bool isPair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(unit, text[at + 1]) : unit.unicode();
}

qsizetype unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

// Whether the unit may melt into what stands before it: second halves of letters, marks, and vowels and finals of Hangul and
// of Kirat Rai.
bool mayCompose(const QString &text, qsizetype at)
{
    const char32_t c = characterAt(text, at);
    return text.at(at).isLowSurrogate() || QChar::isMark(c) || (c >= 0x1160 && c <= 0x11FF) || (c >= 0x16D63 && c <= 0x16D6A);
}

/// Hands on the characters into which the text falls (its full canonical decomposition, not yet in order).
template<typename Take>
void decompose(QStringView text, const Take &take)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        if (QChar::decompositionTag(character) == QChar::Canonical) {
            decompose(QChar::decomposition(character), take);
        } else {
            take(character);
        }
        at += unitsOf(character);
    }
}

/// A row of marks in canonical order (Unicode, D108 and D109): sorted by class, those of one class as they stood.
QString sortedMarks(QStringView row)
{
    std::array<qsizetype, 257> places{}; // where the marks of each class begin
    decompose(row, [&places](char32_t mark) { places[QChar::combiningClass(mark) + 1U] += unitsOf(mark); });
    std::partial_sum(places.begin(), places.end(), places.begin());
    QString sorted(places.back(), Qt::Uninitialized);
    decompose(row, [&places, &sorted](char32_t mark) {
        for (const QChar unit : QChar::fromUcs4(mark)) {
            sorted[places[QChar::combiningClass(mark)]++] = unit;
        }
    });
    return sorted;
}

// Whether the character has a combining class, or falls into characters that have one.
bool isOrdered(char32_t c)
{
    return c >= firstMark && (QChar::combiningClass(c) != 0 || c == 0x0F73 || c == 0x0F75 || c == 0x0F81);
}

/// The text's canonical composition (NFC). Qt puts the marks on a letter in order by exchanging neighbors, which takes hours
/// where a million stand on one: such rows are put in order before.
QString composition(const QString &text)
{
    constexpr qsizetype longRow = 64;
    QString ordered;
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype row = at;
        while (at < text.size() && isOrdered(characterAt(text, at))) {
            at += unitsOf(characterAt(text, at));
        }
        if (at - row > longRow) {
            ordered += QStringView(text).sliced(done, row - done);
            ordered += sortedMarks(QStringView(text).sliced(row, at - row));
            done = at;
        }
        at += at == row ? unitsOf(characterAt(text, at)) : 0;
    }
    if (done == 0) {
        return text.normalized(QString::NormalizationForm_C);
    }
    ordered += QStringView(text).sliced(done);
    return ordered.normalized(QString::NormalizationForm_C);
}

/// Tells `place` of each unit, in order, at which place of the result it came to stand.
template<typename Place>
QString withSingleSpaces(const QString &text, const Place &place)
{
    const bool isolatesStay = isolatesAreBalanced(text);
    QString result;
    result.reserve(text.size());
    int spaces = 0;
    char16_t space = u' ';
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (isWhiteSpace(c)) {
            place(result.size());
            const bool stays = spaces == 0 && (c == noBreakSpace || c == narrowNoBreakSpace);
            space = stays ? c : u' ';
            ++spaces;
            continue;
        }
        if (isDropped(c, isolatesStay)) {
            place(result.size());
            continue;
        }
        if (spaces > 0 && !result.isEmpty()) {
            result += QChar(space);
        }
        spaces = 0;
        place(result.size());
        if (!result.isEmpty() || !isInvisibleAtEdges(c)) {
            result += character;
        }
    }
    while (!result.isEmpty() && (isInvisibleAtEdges(result.back().unicode()) || isWhiteSpace(result.back().unicode()))) {
        result.chop(1);
    }
    return result;
}

QString withSingleSpaces(const QString &text)
{
    return withSingleSpaces(text, [](qsizetype) { });
}

/// Where each unit of a text comes to stand, and its end.
using Positions = std::vector<qsizetype>;

// Letter by letter, with what melts into it: places inside a letter that becomes shorter move to its end.
Positions positionsComposed(const QString &text)
{
    Positions positions;
    positions.reserve(static_cast<std::size_t>(text.size()) + 1);
    qsizetype composed = 0;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start + 1;
        while (end < text.size() && mayCompose(text, end)) {
            ++end;
        }
        const bool isPlain = end - start == 1 && text.at(start).unicode() < firstMark;
        const qsizetype length = isPlain ? 1 : composition(text.mid(start, end - start)).size();
        for (qsizetype unit = 0; unit < end - start; ++unit) {
            positions.push_back(composed + std::min(unit, length));
        }
        composed += length;
        start = end;
    }
    positions.push_back(composed);
    return positions;
}

void follow(QList<qsizetype> &places, const Positions &positions, qsizetype end)
{
    for (qsizetype &place : places) {
        place = std::min(positions[static_cast<std::size_t>(place)], end);
    }
}

// Letters, digits and punctuation that stay as they are whatever stands beside them but a combining mark, and no such mark
// is among them: printable ASCII, Latin, Cyrillic, the dashes and quotation marks, and the Han characters in plain use.
bool isSettled(char16_t c)
{
    // Most text is Latin: a table is faster than the questions.
    static constexpr std::array<bool, firstMark> latin = [] {
        std::array<bool, firstMark> settled{};
        for (char16_t unit = 0; unit < firstMark; ++unit) {
            settled[unit] = (unit > 0x20 && unit < 0x7F) || (unit > noBreakSpace && unit != 0x00AD);
        }
        return settled;
    }();
    return c < firstMark
        ? latin[c]
        : (c >= 0x2010 && c <= 0x2027) || (c >= 0x0400 && c <= 0x0482) || (c >= 0x3001 && c <= 0x3029) || (c >= 0x4E00 && c <= 0x9FA5);
}

// Whether normalizing changes nothing, for all that can be said at a glance: settled characters with single spaces between.
bool isPlainlyNormal(QStringView text)
{
    constexpr qsizetype stretch = 32;
    const char16_t *units = text.utf16();
    char16_t before = u' ';
    for (qsizetype at = 0; at < text.size();) {
        // Stretches of printable ASCII are looked at as a whole, without a branch for each character.
        if (at > 0 && at + stretch <= text.size()) {
            quint16 wrong = 0;
            for (qsizetype i = 0; i < stretch; ++i) {
                const quint16 c = units[at + i];
                const quint16 last = units[at + i - 1];
                wrong |= quint16(quint16(c - u' ') >= 0x7F - u' ' ? 1 : 0);
                wrong |= quint16((c | last) == u' ' ? 1 : 0); // two spaces
            }
            if (wrong == 0) {
                at += stretch;
                before = units[at - 1];
                continue;
            }
        }
        const char16_t c = units[at++];
        if (!isSettled(c) && (c != u' ' || before == u' ')) {
            return false;
        }
        before = c;
    }
    return before != u' ';
}

QStringView withoutTrailingSpaces(QStringView line)
{
    while (!line.isEmpty() && line.back().isSpace()) {
        line.chop(1);
    }
    return line;
}

} // namespace

QString composedText(const QString &text)
{
    // Composition needs a mark, and none stands before U+0300.
    if (firstWhere(text, 0, [](char16_t c) { return c >= firstMark; }) == text.size()) {
        return text;
    }
    constexpr qsizetype stretch = 2048;
    if (text.size() <= stretch) {
        return composition(text);
    }
    QString composed;
    composed.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = std::min(start + stretch, text.size());
        while (end < text.size() && mayCompose(text, end)) {
            ++end;
        }
        composed += composition(text.mid(start, end - start));
        start = end;
    }
    return composed;
}

QString normalizedText(const QString &text)
{
    if (isPlainlyNormal(text)) {
        return text;
    }
    // Composing first: what is left out afterwards never stood between a letter and its accent in honest text, and a
    // second composition covers the case that it did.
    QString result = withSingleSpaces(composedText(text));
    const QString composed = composedText(result);
    return composed == result ? std::move(result) : withSingleSpaces(composed);
}

QString normalizedText(const QString &text, QList<qsizetype> &places)
{
    if (places.isEmpty() || isPlainlyNormal(text)) {
        return normalizedText(text);
    }
    // The steps of the above, each of which moves the places.
    QString result = text;
    for (const QString &expected = normalizedText(text); result != expected;) {
        const QString composed = composedText(result);
        follow(places, positionsComposed(result), composed.size());
        Positions positions;
        positions.reserve(static_cast<std::size_t>(composed.size()) + 1);
        result = withSingleSpaces(composed, [&positions](qsizetype place) { positions.push_back(place); });
        positions.push_back(result.size());
        follow(places, positions, result.size());
    }
    return result;
}

QString normalizedCode(const QString &text)
{
    const bool isolatesStay = isolatesAreBalanced(text);
    const auto stays = [&](QChar c) { return c == u'\n' || c == u'\t' || (c != u'\r' && !isDropped(c.unicode(), isolatesStay)); };
    QString plain = text; // shared where it can be: code may be long
    if (!std::ranges::all_of(text, stays)) {
        plain = QString();
        plain.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) == u'\r') {
                plain += u'\n';
                i += i + 1 < text.size() && text.at(i + 1) == u'\n' ? 1 : 0;
            } else if (stays(text.at(i))) {
                plain += text.at(i);
            }
        }
    }
    const QString composed = composedText(plain);
    plain.clear();
    QString result;
    result.reserve(composed.size());
    for (qsizetype start = 0; start <= composed.size();) {
        const qsizetype found = composed.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? composed.size() : found;
        const QStringView line = withoutTrailingSpaces(QStringView(composed).sliced(start, end - start));
        if (!line.isEmpty() || !result.isEmpty()) {
            result += line;
            result += u'\n';
        }
        start = end + 1;
    }
    while (result.endsWith(u'\n')) {
        result.chop(1);
    }
    return result;
}

bool hasDirectionOverride(QStringView text)
{
    return firstWhere(text, 0, [](char16_t c) { return (c == 0x202D) | (c == 0x202E); }) < text.size();
}

} // namespace recension
