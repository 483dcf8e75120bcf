// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/innermark.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>
#include <tuple>

namespace recension {

namespace {

constexpr qsizetype longestWord = 64;

/// A stretch inside a word, in UTF-16 units.
struct Range {
    qsizetype start = 0;
    qsizetype length = 0;
};

struct Grapheme {
    QString text; ///< composed, so that é is é however it is written
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isLetter() const { return QChar::isLetter(text.toUcs4().constFirst()); }
};

QList<Grapheme> graphemesOf(const QString &word)
{
    QList<Grapheme> graphemes;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        graphemes.append({.text = word.sliced(start, end - start).normalized(QString::NormalizationForm_C), .start = start, .end = end});
        start = end;
    }
    return graphemes;
}

bool isPlainWord(const QString &text)
{
    return text.size() <= longestWord
        && std::ranges::none_of(text.toUcs4(), [](uint letter) { return QChar::isSpace(letter) || QChar::isNumber(letter); });
}

Range rangeOf(const QList<Grapheme> &graphemes, qsizetype from, qsizetype to)
{
    const qsizetype start = from < graphemes.size() ? graphemes.at(from).start : graphemes.constLast().end;
    return {.start = start, .length = to > from ? graphemes.at(to - 1).end - start : 0};
}

/// Where one word is another with one letter changed, or with other capitals.
std::optional<PerSide<Range>> onlyDifference(const QString &left, const QString &right)
{
    if (!isPlainWord(left) || !isPlainWord(right)) {
        return std::nullopt;
    }
    const QList<Grapheme> old = graphemesOf(left);
    const QList<Grapheme> now = graphemesOf(right);
    const qsizetype shorter = std::min(old.size(), now.size());
    qsizetype before = 0;
    while (before < shorter && old.at(before).text == now.at(before).text) {
        ++before;
    }
    qsizetype after = 0;
    while (after < shorter - before && old.at(old.size() - 1 - after).text == now.at(now.size() - 1 - after).text) {
        ++after;
    }
    const qsizetype oldEnd = old.size() - after;
    const qsizetype nowEnd = now.size() - after;
    if (before + after == 0 || (oldEnd == before && nowEnd == before)) {
        return std::nullopt;
    }
    const auto isLetterAtMost = [before](const QList<Grapheme> &graphemes, qsizetype end) {
        return end == before || (end == before + 1 && graphemes.at(before).isLetter());
    };
    bool capitalsOnly = oldEnd == nowEnd;
    for (qsizetype at = before; capitalsOnly && at < oldEnd; ++at) {
        capitalsOnly = old.at(at).text.toCaseFolded() == now.at(at).text.toCaseFolded();
    }
    if (!capitalsOnly && !(isLetterAtMost(old, oldEnd) && isLetterAtMost(now, nowEnd))) {
        return std::nullopt;
    }
    return PerSide<Range>{.left = rangeOf(old, before, oldEnd), .right = rangeOf(now, before, nowEnd)};
}

/// A Deleted or Inserted span and where it stands.
struct Replaced {
    Span span;
    qsizetype position = 0; ///< how many common characters, spaces apart, stand before it
};

QList<Replaced> replacedOn(const Comparison &comparison, const Row &row, Side side)
{
    const SpanKind kind = side == Side::Left ? SpanKind::Deleted : SpanKind::Inserted;
    QList<Replaced> result;
    qsizetype position = 0;
    auto span = row.spans[side].cbegin();
    for (const int block : row.blocks[side]) {
        const QString &text = comparison.revisions[side].article.blocks.at(block).text;
        qsizetype at = 0;
        const auto passCommon = [&](qsizetype end) {
            position += std::count_if(text.cbegin() + at, text.cbegin() + end, [](QChar unit) { return !unit.isSpace(); });
        };
        for (; span != row.spans[side].cend() && span->block == block; ++span) {
            passCommon(span->start);
            if (span->kind == kind) {
                result.append({.span = *span, .position = position});
            }
            at = span->start + span->length;
        }
        passCommon(text.size());
    }
    return result;
}

QString textOf(const Comparison &comparison, Side side, const Span &span)
{
    return comparison.revisions[side].article.blocks.at(span.block).text.sliced(span.start, span.length);
}

/// The end of those that stand at the place of the one at `from`.
qsizetype endOfPlace(const QList<Replaced> &spans, qsizetype from)
{
    qsizetype end = from;
    while (end < spans.size() && spans.at(end).position == spans.at(from).position) {
        ++end;
    }
    return end;
}

} // namespace

QList<PerSide<InnerMark>> innerMarks(const Comparison &comparison, const Row &row)
{
    QList<PerSide<InnerMark>> marks;
    if (row.spans.left.isEmpty() || row.spans.right.isEmpty()) {
        return marks;
    }
    const QList<Replaced> old = replacedOn(comparison, row, Side::Left);
    const QList<Replaced> now = replacedOn(comparison, row, Side::Right);
    const auto addPair = [&](const Span &left, const Span &right) {
        const auto difference = onlyDifference(textOf(comparison, Side::Left, left), textOf(comparison, Side::Right, right));
        if (difference) {
            marks.append(
                {.left = {.block = left.block, .start = left.start + difference->left.start, .length = difference->left.length},
                 .right = {.block = right.block, .start = right.start + difference->right.start, .length = difference->right.length}});
        }
    };
    qsizetype left = 0;
    qsizetype right = 0;
    while (left < old.size() && right < now.size()) {
        if (old.at(left).position < now.at(right).position) {
            ++left;
        } else if (old.at(left).position > now.at(right).position) {
            ++right;
        } else {
            const qsizetype leftEnd = endOfPlace(old, left);
            const qsizetype rightEnd = endOfPlace(now, right);
            // Several at one place replace each other one by one; where their numbers differ nobody knows which.
            for (qsizetype pair = 0; leftEnd - left == rightEnd - right && pair < leftEnd - left; ++pair) {
                addPair(old.at(left + pair).span, now.at(right + pair).span);
            }
            left = leftEnd;
            right = rightEnd;
        }
    }
    return marks;
}

const InnerMark *innerMarkOf(const QList<PerSide<InnerMark>> &marks, Side side, const Span &span)
{
    const auto placeOf = [side](const PerSide<InnerMark> &mark) { return std::tuple(mark[side].block, mark[side].start); };
    auto mark = std::ranges::lower_bound(marks, std::tuple(span.block, span.start), {}, placeOf);
    for (; mark != marks.cend() && placeOf(*mark) < std::tuple(span.block, span.start + span.length); ++mark) {
        if ((*mark)[side].length > 0) {
            return &(*mark)[side];
        }
    }
    return nullptr;
}

} // namespace recension
