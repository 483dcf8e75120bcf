// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfbands.h"

#include <algorithm>
#include <utility>

namespace recension {

namespace {

// In sizes of the letters.
constexpr double widestSpace = 0.35; // between words, of scripts whose letters differ in width
constexpr double sharedHeight = 0.2; // of a word, with words beside it; lines below each other share less

/// The usual space between words that follow each other, as a share of the letters' size.
double usualSpace(const std::vector<PdfBand> &bands)
{
    std::vector<double> spaces;
    for (const PdfBand &band : bands) {
        for (qsizetype i = 1; i < band.words.size(); ++i) {
            const PdfWord &word = *band.words.at(i - 1);
            const double space = (band.words.at(i)->box.left() - word.box.right()) / std::max(word.size, 1.0);
            if (word.hasSpaceAfter && space > 0 && space < wideGap) {
                spaces.push_back(space);
            }
        }
    }
    return middleOf(std::move(spaces), 0);
}

void finish(PdfBand &band, double space)
{
    std::vector<double> sizes;
    std::vector<PdfStretch> covered;
    for (const PdfWord *word : std::as_const(band.words)) {
        sizes.push_back(std::max(word->size, 1.0));
        covered.push_back({word->box.left(), word->box.right()});
    }
    band.size = middleOf(std::move(sizes), 1) * std::max(1.0, space / widestSpace);
    band.pieces = joinedStretches(std::move(covered), narrowestGap * band.size);
}

} // namespace

std::vector<PdfStretch> joinedStretches(std::vector<PdfStretch> stretches, double narrowest)
{
    std::ranges::sort(stretches, {}, &PdfStretch::begin);
    std::vector<PdfStretch> result;
    for (const PdfStretch &stretch : stretches) {
        if (!result.empty() && stretch.begin - result.back().end < narrowest) {
            result.back().end = std::max(result.back().end, stretch.end);
        } else {
            result.push_back(stretch);
        }
    }
    return result;
}

double middleOf(std::vector<double> values, double otherwise)
{
    if (values.empty()) {
        return otherwise;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

std::vector<PdfBand> bandsOf(const PdfPage &page)
{
    std::vector<const PdfWord *> words;
    for (const PdfWord &word : page.words) {
        if (!word.isTurned) {
            words.push_back(&word);
        }
    }
    std::ranges::stable_sort(words, {}, [](const PdfWord *word) { return word->box.top(); });
    std::vector<PdfBand> bands;
    for (const PdfWord *word : words) {
        if (bands.empty() || bands.back().bottom - word->box.top() < sharedHeight * word->box.height()) {
            bands.push_back({.words = {}, .top = word->box.top(), .bottom = word->box.bottom(), .size = 0, .pieces = {}});
        }
        bands.back().words.append(word);
        bands.back().bottom = std::max(bands.back().bottom, word->box.bottom());
    }
    for (PdfBand &band : bands) {
        std::ranges::stable_sort(band.words, {}, [](const PdfWord *word) { return word->box.left(); });
    }
    const double space = usualSpace(bands);
    for (PdfBand &band : bands) {
        finish(band, space);
    }
    return bands;
}

} // namespace recension
