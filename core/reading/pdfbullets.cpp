// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfbullets.h"

#include "core/reading/pdfdrawing.h"
#include "core/reading/pdfwordrow.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace recension {

namespace {

constexpr qint64 mostWork = 64 * 1024 * 1024; // bytes of the file's structure and of what its pages draw
constexpr qsizetype mostComparisons = 1'000'000; // of a page's words
constexpr double largestPage = 2000; // points: posters have no lists

// In sizes of the line's letters.
constexpr double farthest = 2.2; // from the bullet's far edge to the line
constexpr double nearest = 0.15;
constexpr double setIn = 1.0; // by which lines with a bullet begin further in than others, at least
constexpr double smallest = 0.16;
constexpr double largest = 0.66;

constexpr double noticeable = 0.24; // by which a bullet is darker or lighter than what it stands on

struct Line {
    qsizetype word; ///< its first
    QRectF box; ///< of that word
    double size;
    bool isRightToLeft;

    /// Where it begins; from right to left mirrored.
    [[nodiscard]] double start() const { return isRightToLeft ? -box.right() : box.left(); }
};

/// The words with nothing before them for as far as a bullet would stand; nothing where the page has too many to tell.
std::optional<std::vector<Line>> linesOf(const QList<PdfWord> &words)
{
    struct Edge {
        double middle; ///< height
        QRectF box;
    };
    std::vector<Edge> edges;
    for (const PdfWord &word : words) {
        edges.push_back({word.box.center().y(), word.box});
    }
    std::ranges::sort(edges, {}, &Edge::middle);
    std::vector<Line> lines;
    qsizetype comparisons = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QRectF box = words.at(i).box;
        const double size = std::min(words.at(i).size, box.height());
        if (words.at(i).isTurned || size < 4 || size > 40) {
            continue;
        }
        const bool mirrored = holdsRightToLeft(words.at(i).text);
        const double from = mirrored ? box.right() + 0.01 : box.left() - farthest * size;
        const double to = mirrored ? box.right() + farthest * size : box.left() - 0.01;
        bool isFirst = true;
        for (auto edge = std::ranges::lower_bound(edges, box.top(), {}, &Edge::middle);
             isFirst && edge != edges.end() && edge->middle <= box.bottom(); ++edge) {
            isFirst = edge->box.right() <= from || edge->box.left() >= to;
            if (++comparisons > mostComparisons) {
                return std::nullopt;
            }
        }
        if (isFirst) {
            lines.push_back({.word = i, .box = box, .size = size, .isRightToLeft = mirrored});
        }
    }
    return lines;
}

/// Those that begin further in than others of the page.
std::vector<Line> linesSetIn(const std::vector<Line> &lines)
{
    std::array<double, 2> outermost{1e9, 1e9};
    for (const Line &line : lines) {
        double &place = outermost[line.isRightToLeft];
        place = std::min(place, line.start());
    }
    std::vector<Line> found;
    std::ranges::copy_if(lines, std::back_inserter(found),
                         [&](const Line &line) { return line.start() > outermost[line.isRightToLeft] + setIn * line.size; });
    return found;
}

/// Where a line's bullet would stand, and what is painted there.
struct Cell {
    Line line;
    QRectF box;
    double ground = 1; ///< how light what covers it is
    bool hasUnknownGround = false;
    QRectF ink; ///< around what stands on the ground
    bool isCrossed = false; ///< by what reaches beyond it

    explicit Cell(const Line &of) : line(of)
    {
        const double near = nearest * line.size;
        const double width = (farthest - nearest) * line.size;
        box =
            QRectF(line.isRightToLeft ? line.box.right() + near : line.box.left() - near - width, line.box.top(), width, line.box.height());
    }

    void take(const PdfPaint &paint)
    {
        const bool isSeen = !paint.gray || hasUnknownGround || std::abs(*paint.gray - ground) > noticeable;
        int covering = 0;
        for (const QRectF &piece : paint.boxes) {
            if (piece.left() >= box.right() || piece.right() <= box.left() || piece.top() >= box.bottom() || piece.bottom() <= box.top()) {
                continue;
            }
            if (piece.left() <= box.left() && piece.right() >= box.right() && piece.top() <= box.top() && piece.bottom() >= box.bottom()) {
                ++covering;
            } else if (isSeen && piece.left() > box.left() && piece.right() < box.right() && piece.top() > box.top()
                       && piece.bottom() < box.bottom()) {
                ink = ink.isNull() ? piece : ink.united(piece);
            } else {
                isCrossed = isCrossed || isSeen;
            }
        }
        // One piece within another is a frame.
        if (covering % 2 == 1 && !paint.isStroke) {
            ground = paint.gray.value_or(ground);
            hasUnknownGround = !paint.gray;
            ink = {};
            isCrossed = false;
        }
    }

    [[nodiscard]] bool hasBullet() const
    {
        const double width = ink.width() / line.size;
        const double height = ink.height() / line.size;
        const double share = (ink.center().y() - line.box.top()) / line.box.height();
        return !isCrossed && width >= smallest && width <= largest && height >= smallest && height <= largest && width < 1.6 * height
            && height < 1.6 * width && share > 0.3 && share < 0.8;
    }
};

/// Bullets by the places of the words behind them; nothing where the sheet could not be looked at.
std::optional<QMap<qsizetype, QRectF>> bulletsOn(const PdfSheet &sheet, const std::vector<Line> &lines, PdfObjects &objects)
{
    std::vector<Cell> cells(lines.begin(), lines.end());
    QRectF all;
    for (const Cell &cell : cells) {
        all = all.united(cell.box);
    }
    const bool isWhole = walkDrawing(objects, sheet, [&](const PdfPaint &paint) {
        const bool isNear = std::ranges::any_of(paint.boxes, [&](const QRectF &box) { return box.intersects(all); });
        objects.spend(static_cast<qint64>(paint.boxes.size() * (isNear ? cells.size() + 1 : 1)));
        if (isNear && objects.isReadable()) {
            for (Cell &cell : cells) {
                cell.take(paint);
            }
        }
    });
    if (!isWhole) {
        return std::nullopt;
    }
    QMap<qsizetype, QRectF> bullets;
    for (const Cell &cell : cells) {
        if (cell.hasBullet()) {
            bullets.insert(cell.line.word, cell.ink);
        }
    }
    return bullets;
}

/// The bullets as words of their own.
void insertBullets(PdfPage &page, const QMap<qsizetype, QRectF> &bullets)
{
    QList<PdfWord> words;
    words.reserve(page.words.size() + bullets.size());
    for (qsizetype i = 0; i < page.words.size(); ++i) {
        const PdfWord &word = page.words.at(i);
        const auto bullet = bullets.constFind(i);
        if (bullet == bullets.cend()) {
            words.append(word);
            continue;
        }
        // As high as a letter, so that it stands in the word's line. The library's words come from left to right in all scripts.
        const QRectF box(bullet->left(), word.box.top(), bullet->width(), word.box.height());
        const bool isBehind = bullet->left() > word.box.left();
        const qsizetype place = words.size();
        words.append(word);
        words.insert(isBehind ? place + 1 : place,
                     {.text = QStringLiteral("•"), .box = box, .size = word.size, .hasSpaceAfter = !isBehind});
    }
    page.words = words;
}

} // namespace

void insertDrawnBullets(PdfPages &file, QByteArrayView pdf)
{
    QMap<qsizetype, std::vector<Line>> linesByPage;
    for (qsizetype i = 0; i < file.pages.size(); ++i) {
        const PdfPage &page = file.pages.at(i);
        if (page.width > largestPage || page.height > largestPage) {
            continue;
        }
        const std::optional<std::vector<Line>> lines = linesOf(page.words);
        file.isUndrawn = file.isUndrawn || !lines;
        if (std::vector<Line> inner = linesSetIn(lines.value_or(std::vector<Line>())); !inner.empty()) {
            linesByPage.insert(i, std::move(inner));
        }
    }
    if (linesByPage.isEmpty()) {
        return;
    }
    PdfObjects objects(pdf, mostWork);
    const QList<PdfSheet> sheets = objects.isReadable() ? sheetsOf(objects, static_cast<int>(file.pages.size())) : QList<PdfSheet>();
    for (auto lines = linesByPage.cbegin(); lines != linesByPage.cend(); ++lines) {
        PdfPage &page = file.pages[lines.key()];
        const PdfSheet sheet = sheets.value(lines.key());
        const bool isThePage = std::abs(sheet.width - page.width) < 1 && std::abs(sheet.height - page.height) < 1;
        const auto bullets = isThePage && objects.isReadable() ? bulletsOn(sheet, *lines, objects) : std::nullopt;
        if (bullets) {
            insertBullets(page, *bullets);
        } else {
            file.isUndrawn = true;
        }
    }
}

} // namespace recension
