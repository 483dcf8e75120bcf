// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ignoredtext.h"

#include "core/base/sentence.h"
#include "core/model/wordspacing.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <bitset>
#include <optional>
#include <vector>

namespace recension {

namespace {

constexpr qsizetype longestText = 200;
constexpr QChar anyNumber = u'#';

struct Piece {
    enum class Kind { Space, Number, Word, Sign };

    Kind kind = Kind::Sign;
    qsizetype start = 0;
    qsizetype length = 0;
};

bool isDigit(QChar unit)
{
    return unit.isDigit();
}

bool isWordUnit(QChar unit)
{
    return unit.isLetter() || unit.isMark() || unit.isSurrogate() || unit.category() == QChar::Other_Format;
}

/// The end of the number at `at`: digits, with single points, commas, apostrophes and no-break spaces among them. In a
/// rule's text "#" is one, too.
qsizetype numberEnd(QStringView text, qsizetype at, bool isPattern)
{
    const auto isPart = [isPattern](QChar unit) { return isDigit(unit) || (isPattern && unit == anyNumber); };
    constexpr QStringView joints = u".,'’\u00a0\u202f";
    qsizetype end = at;
    while (end < text.size()
           && (isPart(text[end]) || (end > at && joints.contains(text[end]) && end + 1 < text.size() && isPart(text[end + 1])))) {
        ++end;
    }
    return end;
}

/// The piece that begins at `at`.
Piece pieceAt(QStringView text, qsizetype at, bool isPattern)
{
    const auto runEnd = [&](auto belongs) {
        qsizetype end = at + 1;
        while (end < text.size() && belongs(text[end])) {
            ++end;
        }
        return end;
    };
    if (text[at].isSpace()) {
        return {Piece::Kind::Space, at, runEnd([](QChar unit) { return unit.isSpace(); }) - at};
    }
    if (const qsizetype end = numberEnd(text, at, isPattern); end > at) {
        return {Piece::Kind::Number, at, end - at};
    }
    // A letter by itself where words aren't set apart: a rule may begin anywhere there.
    if (isWordUnit(text[at]) && !isWrittenWithoutSpaces(text[at].unicode())) {
        const auto isSameWord = [](QChar unit) { return isWordUnit(unit) && !isWrittenWithoutSpaces(unit.unicode()); };
        return {Piece::Kind::Word, at, runEnd(isSameWord) - at};
    }
    return {Piece::Kind::Sign, at, 1};
}

/// Whether a word would be cut there, or "O'Brien" at its apostrophe.
bool isInsideWord(QStringView text, qsizetype at)
{
    const auto isOfWord = [text](qsizetype place) {
        return place >= 0 && place < text.size() && (isWordUnit(text[place]) || isDigit(text[place]))
            && !isWrittenWithoutSpaces(text[place].unicode());
    };
    const auto isApostrophe = [text](qsizetype place) { return text[place] == u'\'' || text[place] == u'’'; };
    return (isOfWord(at - 1) && (isOfWord(at) || (isApostrophe(at) && isOfWord(at + 1))))
        || (isApostrophe(at - 1) && isOfWord(at - 2) && isOfWord(at));
}

bool isSentenceEnd(QChar unit)
{
    return QStringView(u".!?…。！？").contains(unit);
}

bool isWorthReading(QChar unit)
{
    return !unit.isSpace() && !unit.isPunct() && unit.category() != QChar::Other_Format;
}

} // namespace

struct IgnoredText::Patterns {
    using State = std::bitset<longestText>;

    /// One rule's text as what its pieces are: an id in `words`, or one of those below 0.
    struct Pattern {
        RuleEffect effect = RuleEffect::IgnoreText;
        std::vector<int> pieces;
        QHash<int, State> places; ///< where in `pieces` each of them stands
    };

    static constexpr int unknown = -1;
    static constexpr int space = -2;
    static constexpr int number = -3;

    std::vector<Pattern> patterns;
    QHash<QString, int> words; ///< words, signs and numbers of the patterns
    QHash<int, QList<int>> beginning; ///< the patterns that begin with a piece

    void add(const ReadingRule &rule);
    void passOver(const QString &text, std::vector<TextStretch> &stretches) const;
};

void IgnoredText::Patterns::add(const ReadingRule &rule)
{
    const QString text = rule.text.normalized(QString::NormalizationForm_C).trimmed();
    if (!reasonNotToIgnore(text).isEmpty()) {
        return;
    }
    Pattern pattern{.effect = rule.effect};
    for (qsizetype at = 0; at < text.size();) {
        const Piece piece = pieceAt(text, at, true);
        const QString word = text.sliced(at, piece.length);
        int id = space;
        if (piece.kind == Piece::Kind::Number && word.contains(anyNumber)) {
            id = number;
        } else if (piece.kind != Piece::Kind::Space) {
            id = words.contains(word) ? words.value(word) : int(words.size());
            words.insert(word, id);
        }
        pattern.places[id].set(pattern.pieces.size());
        pattern.pieces.push_back(id);
        at += piece.length;
    }
    beginning[pattern.pieces.front()].append(int(patterns.size()));
    patterns.push_back(std::move(pattern));
}

/// Shift-And (Baeza-Yates and Gonnet, 1992), on pieces in place of letters: however often a rule nearly meets the text, each
/// piece is looked at once.
void IgnoredText::Patterns::passOver(const QString &text, std::vector<TextStretch> &stretches) const
{
    std::vector<Piece> pieces;
    QHash<int, State> states; // of the patterns that are under way
    std::optional<QTextBoundaryFinder> graphemes;
    const auto isBoundary = [&](qsizetype at) {
        if (at == 0 || at == text.size()) {
            return true;
        }
        if (!graphemes) {
            graphemes.emplace(QTextBoundaryFinder::Grapheme, text);
        }
        graphemes->setPosition(at);
        return graphemes->isAtBoundary() && !isInsideWord(text, at);
    };
    const auto take = [&](const Pattern &pattern) {
        const Piece &first = pieces[pieces.size() - pattern.pieces.size()];
        const qsizetype end = pieces.back().start + pieces.back().length;
        if (!isBoundary(first.start) || !isBoundary(end)) {
            return;
        }
        if (pattern.effect == RuleEffect::IgnoreText) {
            stretches.push_back({.start = first.start, .length = end - first.start});
        } else if (first.start == 0 || text[first.start - 1] == u'\n') {
            const qsizetype line = text.indexOf(u'\n', end);
            stretches.push_back({.start = first.start, .length = (line < 0 ? text.size() : line) - first.start});
        }
    };
    for (qsizetype at = 0; at < text.size();) {
        const Piece piece = pieceAt(text, at, false);
        pieces.push_back(piece);
        at += piece.length;
        const QString word = piece.length <= longestText ? text.sliced(piece.start, piece.length) : QString();
        const int exact = piece.kind == Piece::Kind::Space ? space : words.value(word, unknown);
        const bool isNumber = piece.kind == Piece::Kind::Number || word == anyNumber;
        QHash<int, State> next;
        const auto step = [&](int index, bool begins) {
            const Pattern &pattern = patterns[std::size_t(index)];
            State state = states.value(index) << 1;
            state.set(0, begins);
            state &= pattern.places.value(exact) | (isNumber ? pattern.places.value(number) : State());
            if (state.test(pattern.pieces.size() - 1)) {
                take(pattern);
            }
            if (state.any()) {
                next.insert(index, state);
            }
        };
        QList<int> begun = beginning.value(exact);
        if (isNumber) {
            begun += beginning.value(number);
        }
        for (const int index : std::as_const(begun)) {
            step(index, true);
        }
        for (auto state = states.cbegin(); state != states.cend(); ++state) {
            if (!next.contains(state.key())) {
                step(state.key(), false);
            }
        }
        states.swap(next);
    }
}

IgnoredText::IgnoredText() = default;

IgnoredText::IgnoredText(const ReadingRules &rules)
{
    auto patterns = std::make_shared<Patterns>();
    for (const ReadingRule &rule : rules) {
        if (isIgnoring(rule.effect)) {
            patterns->add(rule);
        }
    }
    if (!patterns->patterns.empty()) {
        m_patterns = std::move(patterns);
    }
}

bool IgnoredText::isEmpty() const
{
    return m_patterns == nullptr;
}

QList<TextStretch> IgnoredText::stretchesIn(const QString &text) const
{
    std::vector<TextStretch> found;
    if (m_patterns != nullptr) {
        m_patterns->passOver(text, found);
    }
    if (found.empty()) {
        return {};
    }
    std::ranges::sort(found, {}, &TextStretch::start);
    QList<TextStretch> stretches;
    const auto endOf = [](const TextStretch &stretch) { return stretch.start + stretch.length; };
    for (TextStretch stretch : found) {
        qsizetype end = endOf(stretch);
        const bool begins = stretch.start == 0 || text[stretch.start - 1].isSpace();
        // "Updated 14:02." as a sentence of its own goes with its full stop.
        if (begins && end < text.size() && isSentenceEnd(text[end]) && (end + 1 == text.size() || text[end + 1].isSpace())
            && (stretch.start < 2 || isSentenceEnd(text[stretch.start - 2]))) {
            ++end;
        }
        const auto isSpaceAlone = [&text](qsizetype place) {
            return place < text.size() && text[place] == u' ' && (place + 1 == text.size() || !text[place + 1].isMark());
        };
        if (begins && isSpaceAlone(end)) {
            ++end;
        } else if (end == text.size() && stretch.start > 0 && text[stretch.start - 1] == u' ') {
            --stretch.start;
        }
        stretch.length = end - stretch.start;
        if (!stretches.isEmpty() && stretch.start <= endOf(stretches.constLast())) {
            stretches.last().length = std::max(endOf(stretches.constLast()), end) - stretches.constLast().start;
        } else {
            stretches.append(stretch);
        }
    }
    qsizetype at = 0;
    bool isAnythingLeft = false;
    for (const TextStretch &stretch : std::as_const(stretches)) {
        isAnythingLeft |= std::ranges::any_of(QStringView(text).sliced(at, stretch.start - at), isWorthReading);
        at = endOf(stretch);
    }
    isAnythingLeft |= std::ranges::any_of(QStringView(text).sliced(at), isWorthReading);
    return isAnythingLeft ? stretches : QList<TextStretch>{{.start = 0, .length = text.size()}};
}

QUrl rulesAddress(const Revision &revision)
{
    return rulesAddress(revision.capture, revision.article.canonicalUrl);
}

IgnoredText ignoredTextFor(const ReadingRules &rules, const Revision &left, const Revision &right)
{
    const PerSide<QUrl> addresses{rulesAddress(left), rulesAddress(right)};
    ReadingRules found;
    std::ranges::copy_if(rules, std::back_inserter(found), [&](const ReadingRule &rule) {
        return isIgnoring(rule.effect)
            && (rule.place == everywhere || holdsFor(rule.place, addresses.left) || holdsFor(rule.place, addresses.right));
    });
    return IgnoredText(found);
}

QString reasonNotToIgnore(const QString &text)
{
    if (text.size() > longestText) {
        return Sentence::tr(
                   "Text to be ignored has %1 characters at most; “the whole passage that begins with it” needs only its beginning.")
            .arg(longestText);
    }
    const bool hasWord = std::ranges::any_of(text, [](QChar unit) { return unit.isLetterOrNumber() || unit.isSurrogate(); });
    qsizetype numbers = 0;
    for (qsizetype at = 0; at < text.size(); at += pieceAt(text, at, true).length) {
        numbers += pieceAt(text, at, true).kind == Piece::Kind::Number ? 1 : 0;
    }
    return hasWord || numbers > 1 ? QString()
                                  : Sentence::tr("Text to be ignored needs a word; a number or a sign alone would be met too often.");
}

QString withAnyNumbers(const QString &text)
{
    QString pattern;
    for (qsizetype at = 0; at < text.size();) {
        const Piece piece = pieceAt(text, at, false);
        pattern += piece.kind == Piece::Kind::Number ? QString(anyNumber) : text.sliced(at, piece.length);
        at += piece.length;
    }
    return pattern;
}

} // namespace recension
