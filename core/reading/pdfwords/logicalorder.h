// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <poppler-page.h>

#include <map>
#include <set>
#include <string>

namespace recension::pdfwords {

/// Puts a word's letters in the order in which they are read. The library gives those of Arabic and Hebrew words as they
/// stand on the page, from left to right, where a file draws them so; where they come from right to left they stay. Digits and
/// Latin letters within keep their order, marks stay behind their letter. The ligature of lam and alef, whose two letters
/// the library puts in the order of reading, is told from an alef before a lam by its letters' widths: nearly equal, and
/// none that these letters have elsewhere on the page.
class LogicalOrder
{
public:
    /// Takes note of the letters' widths; all words of a page come first.
    void learn(const poppler::text_box &word);
    [[nodiscard]] poppler::ustring of(const poppler::text_box &word) const;

private:
    /// Widths, in thousandths of the letters' size.
    struct Widths {
        std::set<long> lams;
        std::set<long> alefs;
    };
    std::map<std::string, Widths> m_fonts; ///< by name
};

} // namespace recension::pdfwords
