// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/tiling.h"

#include <algorithm>

namespace recension {

namespace {

/// So much of a part may stand on the wrong side of the other.
constexpr double mostAstray = 0.2;

/// Fewer words of a part don't tell.
constexpr std::size_t fewestWitnesses = 2;

struct Witness {
    quint32 word = 0;
    int place = 0; ///< in the whole
};

/// The words a text has once, ascending.
std::vector<Witness> wordsOnce(WordNumbers text)
{
    std::vector<Witness> words;
    words.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        words.push_back({.word = text[at], .place = int(at)});
    }
    std::ranges::sort(words, {}, &Witness::word);
    std::vector<Witness> once;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool again =
            (at > 0 && words[at - 1].word == words[at].word) || (at + 1 < words.size() && words[at + 1].word == words[at].word);
        if (!again) {
            once.push_back(words[at]);
        }
    }
    return once;
}

std::vector<quint32> sorted(WordNumbers text)
{
    std::vector<quint32> words(text.begin(), text.end());
    std::ranges::sort(words);
    return words;
}

} // namespace

bool areTiles(WordNumbers whole, WordNumbers one, WordNumbers other)
{
    const std::vector<quint32> inOne = sorted(one);
    const std::vector<quint32> inOther = sorted(other);
    std::vector<int> places;
    std::vector<int> otherPlaces;
    for (const Witness &witness : wordsOnce(whole)) {
        const bool isInOne = std::ranges::binary_search(inOne, witness.word);
        if (isInOne != std::ranges::binary_search(inOther, witness.word)) {
            (isInOne ? places : otherPlaces).push_back(witness.place);
        }
    }
    if (std::min(places.size(), otherPlaces.size()) < fewestWitnesses) {
        return false;
    }
    const auto middle = places.begin() + std::ptrdiff_t(places.size() / 2);
    std::ranges::nth_element(places, middle);
    const double before =
        double(std::ranges::count_if(otherPlaces, [&](int place) { return place < *middle; })) / double(otherPlaces.size());
    return std::min(before, 1 - before) <= mostAstray;
}

} // namespace recension
