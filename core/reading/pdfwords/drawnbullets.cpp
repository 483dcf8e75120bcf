// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfwords/drawnbullets.h"

#include <poppler-image.h>
#include <poppler-page-renderer.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>

namespace recension::pdfwords {

namespace {

constexpr double dotsPerPoint = 2;
constexpr double largestPage = 2000; // points: posters have no lists, and would take long to draw

// In sizes of the line's letters.
constexpr double farthest = 2.2; // from the bullet's far edge to the line
constexpr double nearest = 0.15;
constexpr double setIn = 1.0; // by which lines with a bullet begin further in than others, at least
constexpr double smallest = 0.16;
constexpr double largest = 0.66;

struct Line {
    std::size_t word; ///< its first
    poppler::rectf box; ///< of that word
    double size;
    bool isRightToLeft;

    /// Where it begins; from right to left mirrored.
    [[nodiscard]] double start() const { return isRightToLeft ? -box.right() : box.left(); }
};

bool isRightToLeft(const poppler::text_box &word)
{
    const poppler::ustring text = word.text();
    return std::ranges::any_of(text, [](auto unit) {
        return (unit >= 0x0590 && unit <= 0x08FF) || (unit >= 0xFB1D && unit <= 0xFDFF) || (unit >= 0xFE70 && unit <= 0xFEFC);
    });
}

/// The words with nothing before them for as far as a bullet would stand.
std::vector<Line> linesOf(const std::vector<poppler::text_box> &words)
{
    struct Edge {
        double middle; ///< height
        poppler::rectf box;
    };
    std::vector<Edge> edges;
    for (const poppler::text_box &word : words) {
        edges.push_back({(word.bbox().top() + word.bbox().bottom()) / 2, word.bbox()});
    }
    std::ranges::sort(edges, {}, &Edge::middle);
    std::vector<Line> lines;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const poppler::rectf box = words[i].bbox();
        const double size = words[i].has_font_info() ? std::min(words[i].get_font_size(), box.height()) : box.height();
        if (words[i].rotation() != 0 || size < 4 || size > 40) {
            continue;
        }
        const bool mirrored = isRightToLeft(words[i]);
        const double from = mirrored ? box.right() + 0.01 : box.left() - farthest * size;
        const double to = mirrored ? box.right() + farthest * size : box.left() - 0.01;
        bool isFirst = true;
        for (auto edge = std::ranges::lower_bound(edges, box.top(), {}, &Edge::middle);
             isFirst && edge != edges.end() && edge->middle <= box.bottom(); ++edge) {
            isFirst = edge->box.right() <= from || edge->box.left() >= to;
        }
        if (isFirst) {
            lines.push_back({.word = i, .box = box, .size = size, .isRightToLeft = mirrored});
        }
    }
    return lines;
}

/// Those that begin further in than lines near them.
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

/// A page's part as gray dots.
class Drawing
{
public:
    Drawing(const poppler::page &page, double left, double top, double right, double bottom)
        : m_left(std::max(0.0, std::floor(left * dotsPerPoint))), m_top(std::max(0.0, std::floor(top * dotsPerPoint)))
    {
        poppler::page_renderer renderer;
        renderer.set_image_format(poppler::image::format_gray8);
        renderer.set_render_hint(poppler::page_renderer::antialiasing);
        renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
        m_image = renderer.render_page(&page, 72 * dotsPerPoint, 72 * dotsPerPoint, int(m_left), int(m_top),
                                       int(std::ceil(right * dotsPerPoint) - m_left), int(std::ceil(bottom * dotsPerPoint) - m_top));
    }

    /// What is drawn in the box, where that is one thing by itself.
    [[nodiscard]] std::optional<poppler::rectf> shapeIn(double left, double top, double right, double bottom) const
    {
        const auto column = [this](double x) { return std::clamp(int(std::lround(x * dotsPerPoint - m_left)), 0, m_image.width()); };
        const auto row = [this](double y) { return std::clamp(int(std::lround(y * dotsPerPoint - m_top)), 0, m_image.height()); };
        const int x0 = column(left);
        const int x1 = column(right);
        const int y0 = row(top);
        const int y1 = row(bottom);
        if (!m_image.is_valid() || x1 - x0 < 3 || y1 - y0 < 3) {
            return std::nullopt;
        }
        const int ground = at(x0, y0);
        int first = x1;
        int last = x0;
        int highest = y1;
        int lowest = y0;
        for (int y = y0; y < y1; ++y) {
            for (int x = x0; x < x1; ++x) {
                if (std::abs(at(x, y) - ground) > 60) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                    highest = std::min(highest, y);
                    lowest = std::max(lowest, y);
                }
            }
        }
        const bool isAlone = first > x0 && last < x1 - 1 && highest > y0 && lowest < y1 - 1 && first <= last;
        return isAlone ? std::optional(poppler::rectf((first + m_left) / dotsPerPoint, (highest + m_top) / dotsPerPoint,
                                                      (last - first + 1) / dotsPerPoint, (lowest - highest + 1) / dotsPerPoint))
                       : std::nullopt;
    }

private:
    [[nodiscard]] int at(int x, int y) const
    {
        return static_cast<std::uint8_t>(m_image.const_data()[std::ptrdiff_t(y) * m_image.bytes_per_row() + x]);
    }

    double m_left; ///< in dots, as is m_top
    double m_top;
    poppler::image m_image;
};

bool isBullet(const poppler::rectf &shape, const Line &line)
{
    const double width = shape.width() / line.size;
    const double height = shape.height() / line.size;
    const double middle = (shape.top() + shape.bottom()) / 2;
    const double share = (middle - line.box.top()) / line.box.height();
    return width >= smallest && width <= largest && height >= smallest && height <= largest && width < 1.6 * height && height < 1.6 * width
        && share > 0.3 && share < 0.8;
}

} // namespace

std::vector<DrawnBullet> drawnBullets(const poppler::page &page, const std::vector<poppler::text_box> &words)
{
    const poppler::rectf size = page.page_rect();
    const std::vector<Line> lines = linesSetIn(linesOf(words));
    if (lines.empty() || size.width() > largestPage || size.height() > largestPage) {
        return {};
    }
    struct Cell {
        double left, top, right, bottom;
    };
    std::vector<Cell> cells;
    Cell all{1e9, 1e9, 0, 0};
    for (const Line &line : lines) {
        const double near = nearest * line.size;
        const double far = farthest * line.size;
        const Cell cell{line.isRightToLeft ? line.box.right() + near : line.box.left() - far, line.box.top(),
                        line.isRightToLeft ? line.box.right() + far : line.box.left() - near, line.box.bottom()};
        cells.push_back(cell);
        all = {std::min(all.left, cell.left), std::min(all.top, cell.top), std::max(all.right, cell.right),
               std::max(all.bottom, cell.bottom)};
    }
    const Drawing drawing(page, std::max(all.left, 0.0), std::max(all.top, 0.0), std::min(all.right, size.width()),
                          std::min(all.bottom, size.height()));
    std::vector<DrawnBullet> bullets;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Cell &cell = cells[i];
        const auto shape = drawing.shapeIn(cell.left, cell.top, cell.right, cell.bottom);
        if (shape && isBullet(*shape, lines[i])) {
            bullets.push_back({.word = lines[i].word, .box = *shape});
        }
    }
    return bullets;
}

} // namespace recension::pdfwords
