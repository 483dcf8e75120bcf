// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <poppler-page.h>

#include <cstddef>
#include <vector>

namespace recension::pdfwords {

/// A bullet that a page draws as a shape before a line, as browsers print them, so that no letter stands for it.
struct DrawnBullet {
    std::size_t word = 0; ///< the line's first, by its place in the page's words
    poppler::rectf box;
};

/// The page's drawn bullets: what stands alone beside a line's beginning, at the height of its small letters, a sixth to two
/// thirds of their size wide and high. Only where lines begin further in than others the page is drawn, and only as much of it as stands
/// before them.
[[nodiscard]] std::vector<DrawnBullet> drawnBullets(const poppler::page &page, const std::vector<poppler::text_box> &words);

} // namespace recension::pdfwords
