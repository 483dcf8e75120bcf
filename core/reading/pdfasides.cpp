// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfasides.h"

#include "core/reading/pdfwordrow.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <vector>

namespace recension {

namespace {

// In sizes of the letters.
constexpr double narrowestGap = 0.7; // beside an aside
constexpr double sameEdge = 0.3; // of lines below each other
constexpr double farthestLine = 2.8; // from one base line to the next
constexpr double shortestLine = 2.0; // of an aside, on average
constexpr double shortestText = 10; // beside it
constexpr double sameHeight = 0.12; // of base lines

constexpr double narrower = 0.75; // than the text beside it
constexpr std::size_t fewest = 2; // lines
constexpr std::size_t mostPieces = 600; // of a page: each is compared with each
constexpr qsizetype mostLines = 60; // of an aside

/// Words beside each other without a wide gap.
struct Piece {
    WordRow words;
    QRectF box;
    double base; ///< where its letters stand
    double size;
};

/// Pieces below each other, from the top down, which begin at one place.
struct Column {
    std::vector<std::size_t> pieces;
    QRectF box;
    double size = 0;
    double width = 0; ///< of its pieces on average
};

std::vector<Piece> piecesOf(const PdfPage &page)
{
    std::vector<const PdfWord *> words;
    for (const PdfWord &word : page.words) {
        if (!word.isTurned && word.size > 0) {
            words.push_back(&word);
        }
    }
    std::ranges::stable_sort(words, {}, [](const PdfWord *word) { return word->box.bottom(); });
    std::vector<Piece> pieces;
    for (std::size_t begin = 0; begin < words.size();) {
        std::size_t end = begin + 1;
        while (end < words.size() && words[end]->box.bottom() - words[begin]->box.bottom() < sameHeight * words[begin]->size) {
            ++end;
        }
        std::sort(words.begin() + static_cast<std::ptrdiff_t>(begin), words.begin() + static_cast<std::ptrdiff_t>(end),
                  [](const PdfWord *one, const PdfWord *other) { return one->box.left() < other->box.left(); });
        for (std::size_t i = begin; i < end; ++i) {
            const PdfWord &word = *words[i];
            const bool goesOn =
                i > begin && word.box.left() - pieces.back().box.right() < narrowestGap * std::max(word.size, pieces.back().size);
            if (goesOn) {
                pieces.back().words.append(&word);
                pieces.back().box = pieces.back().box.united(word.box);
            } else {
                pieces.push_back({.words = {&word}, .box = word.box, .base = word.box.bottom(), .size = word.size});
            }
        }
        begin = end;
    }
    return pieces;
}

std::vector<Column> columnsOf(const std::vector<Piece> &pieces)
{
    std::vector<Column> columns;
    std::vector<std::size_t> open; // columns that the next piece may go on with
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        std::erase_if(open, [&](std::size_t column) {
            return piece.base - pieces[columns[column].pieces.back()].base > farthestLine * columns[column].size;
        });
        const auto own = std::ranges::find_if(open, [&](std::size_t column) {
            const Piece &above = pieces[columns[column].pieces.back()];
            const bool startsThere = std::abs(piece.box.left() - above.box.left()) < sameEdge * above.size
                || std::abs(piece.box.right() - above.box.right()) < sameEdge * above.size;
            return startsThere && std::abs(piece.size - above.size) < 0.05 * above.size && piece.base - above.base > 0.5 * above.size;
        });
        if (own == open.end()) {
            open.push_back(columns.size());
            columns.push_back({.pieces = {i}, .box = piece.box, .size = piece.size, .width = piece.box.width()});
        } else {
            Column &column = columns[*own];
            column.pieces.push_back(i);
            column.box = column.box.united(piece.box);
            column.width += piece.box.width();
        }
    }
    for (Column &column : columns) {
        column.width /= static_cast<double>(column.pieces.size());
    }
    return columns;
}

/// Whether it holds words, not numbers or signs that belong to what stands beside it.
bool isText(const Column &column, const std::vector<Piece> &pieces)
{
    constexpr int letters = 3;
    const auto hasWord = [&](std::size_t i) {
        return std::ranges::any_of(pieces[i].words, [](const PdfWord *word) {
            return std::ranges::count_if(word->text, [](QChar letter) { return letter.isLetter(); }) >= letters;
        });
    };
    return std::ranges::count_if(column.pieces, hasWord) * 4 >= static_cast<std::ptrdiff_t>(column.pieces.size()) * 3;
}

/// The middle of the text that the column stands beside as an aside; nothing where it is none.
std::optional<double> textBeside(const Column &column, const std::vector<Piece> &pieces)
{
    std::vector<const Piece *> beside;
    bool isLeft = true;
    bool isRight = true;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        const bool isBeside = piece.box.bottom() > column.box.top() && piece.box.top() < column.box.bottom();
        if (!isBeside || std::ranges::binary_search(column.pieces, i)) {
            continue;
        }
        beside.push_back(&piece);
        isLeft = isLeft && piece.box.left() - column.box.right() >= narrowestGap * column.size;
        isRight = isRight && column.box.left() - piece.box.right() >= narrowestGap * column.size;
    }
    // Narrow pieces are what stands between words that were set apart to fill a line.
    std::erase_if(beside, [](const Piece *piece) { return piece->box.width() < shortestText * piece->size; });
    if (beside.size() < fewest || isLeft == isRight) {
        return std::nullopt;
    }
    double width = 0;
    double middle = 0;
    std::size_t aligned = 0;
    for (const Piece *piece : beside) {
        width += piece->box.width();
        middle += piece->box.center().x();
        aligned += std::ranges::any_of(column.pieces,
                                       [&](std::size_t i) { return std::abs(pieces[i].base - piece->base) < sameHeight * piece->size; });
    }
    const auto count = static_cast<double>(beside.size());
    const bool isOwnText =
        std::ranges::all_of(beside, [&](const Piece *piece) { return std::abs(piece->size - column.size) > 0.04 * column.size; });
    // Rows of a table, and what is set beside each of a text's paragraphs, stand at the same heights.
    const bool isInRows = aligned * 2 > std::min(column.pieces.size(), beside.size());
    if (!isOwnText || isInRows || column.width > narrower * width / count) {
        return std::nullopt;
    }
    return middle / count;
}

} // namespace

QList<PdfAside> takeAsides(PdfPage &page, int number)
{
    const std::vector<Piece> pieces = piecesOf(page);
    if (pieces.size() > mostPieces) {
        return {};
    }
    QList<PdfAside> asides;
    std::set<const PdfWord *> taken;
    for (const Column &column : columnsOf(pieces)) {
        const bool mayBe = column.pieces.size() >= fewest && static_cast<qsizetype>(column.pieces.size()) <= mostLines
            && column.width >= shortestLine * column.size && isText(column, pieces);
        const std::optional<double> beside = mayBe ? textBeside(column, pieces) : std::nullopt;
        if (!beside) {
            continue;
        }
        PdfAside aside{.box = column.box, .lines = {}, .beside = *beside};
        for (const std::size_t i : column.pieces) {
            aside.lines.append(lineOfWords(pieces[i].words, number));
            taken.insert(pieces[i].words.cbegin(), pieces[i].words.cend());
        }
        asides.append(aside);
    }
    removeWords(page, taken);
    return asides;
}

QList<PdfLine> withAsides(QList<PdfLine> lines, const QList<PdfAside> &asides)
{
    for (const PdfAside &aside : asides) {
        const auto isText = [&](const PdfLine &line) { return line.box.left() < aside.beside && line.box.right() > aside.beside; };
        const auto isBeside = [&](const PdfLine &line) {
            return isText(line) && line.box.bottom() > aside.box.top() && line.box.top() < aside.box.bottom();
        };
        for (PdfLine &line : lines) {
            const bool isNear =
                isText(line) && line.box.bottom() > aside.box.top() - line.size && line.box.top() < aside.box.bottom() + line.size;
            const bool isAtEnd = line.isRightToLeft ? aside.box.right() < line.box.left() : aside.box.left() > line.box.right();
            line.taken = isNear && isAtEnd ? aside.box.width() + narrowestGap * line.size : line.taken;
        }
        const auto first = std::ranges::find_if(lines, isBeside);
        const auto last = std::ranges::find_last_if(lines, isBeside).begin();
        if (first == lines.end()) {
            lines += aside.lines;
            continue;
        }
        // Between two paragraphs, where more is free than between two lines.
        const auto gapAbove = [](auto line) { return line->box.top() - std::prev(line)->box.bottom(); };
        double narrowest = 1e9;
        double widest = -1e9;
        auto place = std::next(last);
        for (auto line = first; line <= last && line != lines.end(); ++line) {
            if (line == lines.begin()) {
                continue;
            }
            narrowest = std::min(narrowest, gapAbove(line));
            if (gapAbove(line) > widest) {
                widest = gapAbove(line);
                place = line;
            }
        }
        if (std::next(last) != lines.end() && isText(*std::next(last)) && gapAbove(std::next(last)) >= widest) {
            widest = gapAbove(std::next(last));
            place = std::next(last);
        }
        if (widest - narrowest < 0.3 * first->size) {
            place = std::next(last);
        }
        qsizetype at = place - lines.begin();
        for (const PdfLine &line : aside.lines) {
            lines.insert(at++, line);
        }
    }
    return lines;
}

} // namespace recension
