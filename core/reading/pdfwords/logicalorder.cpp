// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfwords/logicalorder.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace recension::pdfwords {

namespace {

using Unit = poppler::ustring::value_type;

struct Letter {
    Unit unit;
    double middle; ///< points from the page's left edge
    double width; ///< of the letters' size
};

/// Letters that stand together in the order of reading: one and its marks, or a ligature's.
using Cluster = std::vector<Letter>;

bool isIn(Unit unit, Unit first, Unit last)
{
    return unit >= first && unit <= last;
}

bool isMark(Unit unit)
{
    return isIn(unit, 0x0300, 0x036F)
        || (isIn(unit, 0x0591, 0x05C7) && unit != 0x05BE && unit != 0x05C0 && unit != 0x05C3 && unit != 0x05C6)
        || isIn(unit, 0x0610, 0x061A) || isIn(unit, 0x064B, 0x065F) || unit == 0x0670 || isIn(unit, 0x06D6, 0x06DC)
        || isIn(unit, 0x06DF, 0x06E4) || unit == 0x06E7 || unit == 0x06E8 || isIn(unit, 0x06EA, 0x06ED) || unit == 0xFB1E;
}

bool isDigit(Unit unit)
{
    return isIn(unit, '0', '9') || isIn(unit, 0x0660, 0x0669) || isIn(unit, 0x06F0, 0x06F9);
}

bool isRightToLeft(Unit unit)
{
    return (isIn(unit, 0x0590, 0x08FF) || isIn(unit, 0xFB1D, 0xFDFF) || isIn(unit, 0xFE70, 0xFEFC)) && !isMark(unit) && !isDigit(unit);
}

bool isLeftToRight(Unit unit)
{
    return isDigit(unit) || isIn(unit, 'A', 'Z') || isIn(unit, 'a', 'z') || isIn(unit, 0x00C0, 0x024F) || isIn(unit, 0x0370, 0x058F);
}

constexpr Unit lam = 0x0644;

bool isAlef(Unit unit)
{
    return unit == 0x0622 || unit == 0x0623 || unit == 0x0625 || unit == 0x0627;
}

/// Some programs round each letter's place, and move letters by hundredths of their size.
bool isSameWidth(const Letter &one, const Letter &other)
{
    return std::abs(one.width - other.width) < 0.05 * std::max(one.width, other.width);
}

/// Whether it may be one glyph, whose letters the library gives equal shares of its width.
bool mayBeLigature(const std::vector<Letter> &letters, std::size_t at)
{
    return at + 1 < letters.size() && letters[at].unit == lam && isAlef(letters[at + 1].unit) && isSameWidth(letters[at], letters[at + 1]);
}

/// Whether the letters stand from left to right on the page, as nobody reads them.
bool isAsDrawn(const std::vector<Letter> &letters)
{
    int rising = 0;
    for (std::size_t i = 1; i < letters.size(); ++i) {
        if (isRightToLeft(letters[i - 1].unit) || isRightToLeft(letters[i].unit)) {
            rising += (letters[i].middle > letters[i - 1].middle) - (letters[i].middle < letters[i - 1].middle);
        }
    }
    return rising > 0;
}

template<typename IsLigature>
std::vector<Cluster> clustersOf(const std::vector<Letter> &letters, const IsLigature &isLigature)
{
    std::vector<Cluster> clusters;
    Cluster marks; // that stand before their letter
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const Letter &letter = letters[i];
        if (isMark(letter.unit)) {
            const bool isNextNearer = clusters.empty()
                || (i + 1 < letters.size() && !isMark(letters[i + 1].unit)
                    && std::abs(letters[i + 1].middle - letter.middle) < std::abs(clusters.back().front().middle - letter.middle));
            (isNextNearer ? marks : clusters.back()).push_back(letter);
            continue;
        }
        Cluster cluster{letter};
        if (isLigature(i)) {
            cluster.push_back(letters[++i]);
        }
        cluster.insert(cluster.end(), marks.begin(), marks.end());
        marks.clear();
        clusters.push_back(std::move(cluster));
    }
    if (!marks.empty()) {
        clusters.push_back(std::move(marks));
    }
    return clusters;
}

/// The letters of a word with some from right to left; empty for any other.
std::vector<Letter> lettersOf(const poppler::text_box &word)
{
    constexpr std::size_t longestWord = 256;
    const poppler::ustring text = word.text();
    if (text.size() < 2 || text.size() > longestWord || std::ranges::none_of(text, isRightToLeft)
        || std::ranges::any_of(text, [](Unit unit) { return isIn(unit, 0xD800, 0xDFFF); })) {
        return {};
    }
    const double size = word.has_font_info() ? std::max(word.get_font_size(), 0.1) : 1;
    std::vector<Letter> letters;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const poppler::rectf box = word.char_bbox(i);
        letters.push_back({.unit = text[i], .middle = box.x() + box.width() / 2, .width = box.width() / size});
    }
    return letters;
}

std::string fontOf(const poppler::text_box &word)
{
    return word.has_font_info() ? word.get_font_name() : std::string();
}

long keyOf(const Letter &letter)
{
    return std::lround(std::clamp(letter.width, 0.0, 1000.0) * 1000);
}

bool isKnown(const std::set<long> &widths, const Letter &letter)
{
    constexpr long tolerance = 5;
    const auto near = widths.lower_bound(keyOf(letter) - tolerance);
    return near != widths.end() && *near <= keyOf(letter) + tolerance;
}

} // namespace

void LogicalOrder::learn(const poppler::text_box &word)
{
    const std::vector<Letter> letters = lettersOf(word);
    Widths &widths = m_fonts[fontOf(word)];
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (mayBeLigature(letters, i)) {
            ++i;
        } else if (letters[i].unit == lam) {
            widths.lams.insert(keyOf(letters[i]));
        } else if (isAlef(letters[i].unit)) {
            widths.alefs.insert(keyOf(letters[i]));
        }
    }
}

poppler::ustring LogicalOrder::of(const poppler::text_box &word) const
{
    const std::vector<Letter> letters = lettersOf(word);
    if (letters.empty() || !isAsDrawn(letters)) {
        return word.text();
    }
    const auto font = m_fonts.find(fontOf(word));
    static const Widths none;
    const Widths &widths = font == m_fonts.end() ? none : font->second;
    std::vector<Cluster> clusters = clustersOf(letters, [&](std::size_t at) {
        return mayBeLigature(letters, at) && !(isKnown(widths.lams, letters[at]) && isKnown(widths.alefs, letters[at + 1]));
    });
    std::ranges::reverse(clusters);
    // Numbers run from left to right, with the signs inside them.
    const auto runsLeft = [](const Cluster &cluster) { return isLeftToRight(cluster.front().unit); };
    for (auto begin = std::ranges::find_if(clusters, runsLeft); begin != clusters.end();
         begin = std::find_if(begin, clusters.end(), runsLeft)) {
        auto end = begin;
        for (auto at = begin; at != clusters.end() && !isRightToLeft(at->front().unit); ++at) {
            end = runsLeft(*at) ? std::next(at) : end;
        }
        std::reverse(begin, end);
        begin = end;
    }
    poppler::ustring result;
    for (const Cluster &cluster : clusters) {
        for (const Letter &letter : cluster) {
            result.push_back(letter.unit);
        }
    }
    return result;
}

} // namespace recension::pdfwords
