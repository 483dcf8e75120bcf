// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/diff/effort.h"
#include "core/diff/numberlists.h"
#include "core/diff/vocabulary.h"
#include "core/diff/zeroed.h"

#include <QtTypes>

#include <span>
#include <vector>

namespace recension {

/// What blocks are recognised by: their words and pairs of neighbouring words (shingles, Broder 1997), each weighing the
/// more the rarer it is among the blocks that are compared (inverse document frequency, Spärck Jones 1972). In scripts whose
/// words are not told apart, characters stand for words, and pairs of them for what a word says.
struct BlockFeatures {
    /// For each block its features in ascending order, as often as they occur.
    PerSide<NumberLists> features;
    PerSide<std::vector<float>> total; ///< for each block the weight of all of them
    std::vector<float> weight; ///< of each feature
    Zeroed<PerSide<int>> blockCount; ///< of each feature: in how many blocks of a side it occurs
};

/// Takes for each block its words in reading order as numbers of the vocabulary (0: no word).
[[nodiscard]] BlockFeatures blockFeatures(const PerSide<NumberLists> &words, const Vocabulary &vocabulary, Effort &effort);

/// The weight of what two ascending lists share.
[[nodiscard]] float sharedWeight(std::span<const quint32> one, std::span<const quint32> other, const std::vector<float> &weight);

/// Takes what two ascending lists share out of both and returns its weight.
float takeShared(std::vector<quint32> &one, std::vector<quint32> &other, const std::vector<float> &weight);

} // namespace recension
