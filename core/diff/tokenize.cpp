// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/tokenize.h"

#include "core/diff/typography.h"

#include <QChar>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <limits>

namespace recension {

namespace {

/// What a UTF-16 unit means for cutting.
enum class Class : quint8 {
    Space,
    Plain, // part of a run between spaces
    Dash, // stands alone even inside a run: "word—word"
    Unspaced, // a letter of a script written without spaces
    Mark, // punctuation of such a script: stands alone
};

constexpr bool isAnyOf(char16_t unit, char16_t first, char16_t last)
{
    return unit >= first && unit <= last;
}

Class classOf(char16_t unit)
{
    if (unit < 0x2000) {
        if (unit < 0x0e00) {
            return QChar::isSpace(unit) ? Class::Space : Class::Plain;
        }
        // Thai and Lao, Burmese, Khmer
        if (isAnyOf(unit, 0x0e00, 0x0eff) || isAnyOf(unit, 0x1000, 0x109f) || isAnyOf(unit, 0x1780, 0x17ff)) {
            return Class::Unspaced;
        }
        return QChar::isSpace(unit) ? Class::Space : Class::Plain;
    }
    if (unit < 0x2e80) {
        if (isAnyOf(unit, 0x2013, 0x2015) || unit == 0x2e3a || unit == 0x2e3b) {
            return Class::Dash;
        }
        return QChar::isSpace(unit) ? Class::Space : Class::Plain;
    }
    if (isAnyOf(unit, 0x3000, 0x303f)) {
        return unit == 0x3000 ? Class::Space : unit == 0x3005 || unit == 0x3007 ? Class::Unspaced : Class::Mark;
    }
    if (isAnyOf(unit, 0x2e80, 0x9fff) || isAnyOf(unit, 0xf900, 0xfaff) || isAnyOf(unit, 0xff66, 0xff9f)) {
        return unit == 0x30fb ? Class::Mark : Class::Unspaced;
    }
    if (isAnyOf(unit, 0xd840, 0xd8bf)) { // high surrogates of the ideographic planes
        return Class::Unspaced;
    }
    if (isAnyOf(unit, 0xff01, 0xff0f) || isAnyOf(unit, 0xff1a, 0xff20) || isAnyOf(unit, 0xff3b, 0xff40) || isAnyOf(unit, 0xff5b, 0xff65)) {
        return Class::Mark;
    }
    return Class::Plain;
}

/// True where the unit never joins a neighbour to a grapheme, so that no rule need be asked.
bool standsAlone(char16_t unit)
{
    return unit < 0x0300 || isAnyOf(unit, 0x2010, 0x2027) || isAnyOf(unit, 0x3001, 0x3029) || isAnyOf(unit, 0x3041, 0x3096)
        || isAnyOf(unit, 0x30a1, 0x30fe) || isAnyOf(unit, 0x3400, 0x9fff) || isAnyOf(unit, 0xac00, 0xd7a3) || isAnyOf(unit, 0x0e01, 0x0e30)
        || isAnyOf(unit, 0xff01, 0xff65);
}

bool isDigitBefore(QStringView text, int at)
{
    return at > 0 && text[at - 1].isDigit();
}

/// Whether the sign at this place is no part of anything but a number: what follows it is neither letter nor digit.
bool isSignAlone(QStringView text, int at)
{
    return at < text.size() && (text[at] == u'%' || text[at] == u'‰' || text[at].category() == QChar::Symbol_Currency) && text[at] != u'$'
        && (at + 1 == text.size() || !text[at + 1].isLetterOrNumber());
}

/// A narrow or no-break space inside a number, or between a number and its sign, does not part them: "1 500", "20 %". Nor
/// does a plain one before a sign.
bool joinsNumber(QStringView text, int at)
{
    const char16_t unit = text[at].unicode();
    if (unit == u' ') {
        return isDigitBefore(text, at) && isSignAlone(text, at + 1);
    }
    return (unit == 0x00a0 || unit == 0x202f || unit == 0x2009) && at + 1 < text.size()
        && ((isDigitBefore(text, at) && (text[at + 1].isDigit() || isUnitSign(text[at + 1])))
            || (at > 0 && isUnitSign(text[at - 1]) && text[at + 1].isDigit()));
}

/// Whether the ASCII character stands in words: most text is of these, so their table pays.
constexpr std::array<bool, 0x80> asciiInWords = [] {
    std::array<bool, 0x80> inWords{};
    for (char16_t unit = 0; unit < 0x80; ++unit) {
        inWords[unit] = (unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') || unit == u'_';
    }
    return inWords;
}();

bool isIndicLetter(char16_t unit)
{
    return isAnyOf(unit, 0x0904, 0x0dff) && QChar::isLetter(unit);
}

/// Calls take(start, end) for every piece.
template<typename Function>
void forEachPiece(QStringView text, Function &&take)
{
    const int size = int(std::min<qsizetype>(text.size(), std::numeric_limits<int>::max()));
    int start = -1;
    bool unspaced = false; // the open piece is one character
    const auto closeAt = [&](int at) {
        if (start >= 0) {
            take(start, at);
        }
        start = -1;
    };
    for (int at = 0; at < size; ++at) {
        const char16_t unit = text[at].unicode();
        if (unit < asciiInWords.size() && !unspaced) {
            if (!asciiInWords[unit]) {
                closeAt(at);
            } else if (start < 0) {
                start = at;
            }
            continue;
        }
        const Class kind = classOf(unit);
        const bool continues = QChar::isMark(unit) || QChar::isLowSurrogate(unit);
        if (!continues && (kind == Class::Unspaced || isIndicLetter(unit))) {
            closeAt(at);
            start = at;
            unspaced = true;
        } else if (kind != Class::Plain && kind != Class::Unspaced) {
            closeAt(at);
        } else if (continues || QChar::isLetterOrNumber(unit) || unit == u'_' || QChar::isSurrogate(unit)) {
            if (unspaced && !continues) {
                closeAt(at);
            }
            if (start < 0) {
                start = at;
                unspaced = false;
            }
        } else if (unit != 0x00ad) { // soft hyphens don't part
            closeAt(at);
        }
    }
    closeAt(size);
}

} // namespace

class Tokenizer::BreakRules
{
public:
    void setText(QStringView text)
    {
        m_text = text;
        m_graphemesSet = false;
    }

    /// May a token end before text[at]?
    bool isGraphemeBoundary(int at)
    {
        if (at <= 0 || at >= m_text.size()) {
            return true;
        }
        if (standsAlone(m_text[at].unicode()) && standsAlone(m_text[at - 1].unicode())) {
            return m_text[at - 1] != u'\r' || m_text[at] != u'\n';
        }
        if (!m_graphemesSet) {
            if (!m_graphemes) {
                UErrorCode status = U_ZERO_ERROR;
                m_graphemes.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
            }
            m_graphemesSet = attach(m_graphemes.get(), m_text);
        }
        return m_graphemesSet ? bool(m_graphemes->isBoundary(at)) : !m_text[at].isLowSurrogate() && !m_text[at].isMark();
    }

    /// The ends of the words in [start, end), a run of a script without spaces.
    template<typename Function>
    void forEachWordEnd(int start, int end, Function &&function)
    {
        if (!m_words) {
            UErrorCode status = U_ZERO_ERROR;
            m_words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        }
        if (attach(m_words.get(), m_text.mid(start, end - start))) {
            m_words->first();
            for (int at = m_words->next(); at != icu::BreakIterator::DONE; at = m_words->next()) {
                function(start + at);
            }
        }
        function(end);
    }

private:
    /// The iterator reads the text in place; it is set anew before every use and never outlives the text's use.
    static bool attach(icu::BreakIterator *iterator, QStringView text)
    {
        if (!iterator) {
            return false; // ICU's tables are missing: simpler cuts do
        }
        UErrorCode status = U_ZERO_ERROR;
        UText wrapped = UTEXT_INITIALIZER;
        utext_openUChars(&wrapped, text.utf16(), text.size(), &status);
        iterator->setText(&wrapped, status);
        utext_close(&wrapped);
        return U_SUCCESS(status);
    }

    QStringView m_text;
    bool m_graphemesSet = false;
    std::unique_ptr<icu::BreakIterator> m_graphemes;
    std::unique_ptr<icu::BreakIterator> m_words;
};

Tokenizer::Tokenizer() : m_rules(std::make_unique<BreakRules>()) { }

Tokenizer::~Tokenizer() = default;

std::vector<Token> Tokenizer::tokens(QStringView text)
{
    std::vector<Token> result;
    const int size = int(std::min<qsizetype>(text.size(), std::numeric_limits<int>::max()));
    result.reserve(size / 5);
    m_rules->setText(text.first(size));
    int start = -1; // of the token that is open, or -1
    const auto closeAt = [&](int at) {
        if (start >= 0 && at > start) {
            result.push_back({.start = start, .length = at - start});
        }
        start = -1;
    };
    for (int at = 0; at < size;) {
        const char16_t unit = text[at].unicode();
        const Class kind = classOf(unit);
        if (kind == Class::Plain) {
            if (start < 0) {
                start = at;
            }
            ++at;
            continue;
        }
        if (!m_rules->isGraphemeBoundary(at) || (kind == Class::Space && start >= 0 && joinsNumber(text, at))) {
            if (start < 0) {
                start = at;
            }
            ++at;
            continue;
        }
        if (kind == Class::Space) {
            if (!m_rules->isGraphemeBoundary(at + 1)) { // a space that bears a combining mark is no gap
                if (start < 0) {
                    start = at;
                }
                ++at;
                continue;
            }
            closeAt(at);
            ++at;
            continue;
        }
        closeAt(at);
        int end = at + 1;
        if (kind == Class::Unspaced) {
            while (end < size && (classOf(text[end].unicode()) == Class::Unspaced || !m_rules->isGraphemeBoundary(end))) {
                ++end;
            }
        } else {
            while (end < size && !m_rules->isGraphemeBoundary(end)) {
                ++end;
            }
        }
        start = at;
        if (kind == Class::Unspaced) {
            m_rules->forEachWordEnd(at, end, [&](int wordEnd) {
                if (wordEnd > start && (wordEnd == end || m_rules->isGraphemeBoundary(wordEnd))) {
                    closeAt(wordEnd);
                    start = wordEnd;
                }
            });
        }
        closeAt(end);
        at = end;
    }
    closeAt(size);
    return result;
}

std::vector<Token> wordPieces(QStringView text)
{
    std::vector<Token> pieces;
    pieces.reserve(std::size_t(text.size()) / 5);
    forEachPiece(text, [&pieces](int start, int end) { pieces.push_back({.start = start, .length = end - start}); });
    return pieces;
}

bool isCharacterPiece(QStringView piece)
{
    return !piece.isEmpty() && (classOf(piece.front().unicode()) == Class::Unspaced || isIndicLetter(piece.front().unicode()));
}

int countWordPieces(QStringView text)
{
    // In most text, of plain letters and the usual dashes and quotation marks, a piece begins where a letter follows none.
    const auto isUsualMark = [](char16_t unit) { return unit >= 0x2010 && unit <= 0x2027; };
    int count = 0;
    bool isInside = false;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit >= asciiInWords.size() && !isUsualMark(unit)) {
            count = 0;
            forEachPiece(text, [&count](int, int) { ++count; });
            return count;
        }
        const bool isLetter = unit < asciiInWords.size() && asciiInWords[unit];
        count += isLetter && !isInside ? 1 : 0;
        isInside = isLetter;
    }
    return count;
}

} // namespace recension
