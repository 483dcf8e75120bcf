// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/blockfeatures.h"

namespace recension {

/// Two blocks that may belong together.
struct BlockCandidate {
    int left = 0; ///< positions in BlockFeatures
    int right = 0;
    float shared = 0; ///< weight of the features they share
    float dice = 0; ///< twice that over the weight of both (Dice 1945), 0 to 1
    float contained = 0; ///< the same over the weight of the lighter one, 0 to 1
};

/// Pairs of blocks that share rare features, the most similar first: for each right block the few most like it and the few
/// most contained in it or containing it, by an inverted index, so that nobody compares all with all. In large texts features of very many
/// blocks are passed over.
[[nodiscard]] std::vector<BlockCandidate> blockCandidates(const BlockFeatures &features, Effort &effort);

} // namespace recension
