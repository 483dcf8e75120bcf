// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/effort.h"

#include <QtTypes>

#include <span>
#include <vector>

namespace recension {

/// A token as word alignment sees it.
struct WeighedToken {
    quint32 setting = 0; ///< equal settings may be matched
    qint16 weight = 100; ///< what a match is worth, > 0; of a word that says something, 100
    qint16 border = 0; ///< how well a stretch of change may begin or end after it: 0 to 2, so that it decides ties alone
};

/// For each left token the right token it is matched with, or -1; increasing. Tokens are matched so that the weight of the
/// matches less a price for every stretch of change is greatest: global alignment with affine gaps (Gotoh 1982), so that a
/// lone small word between two changes does not tear apart what a person sees as one replacement. Of equally good places a
/// change takes the one between the best borders (after the idea of Fraser's semantic lossless clean-up, 2006).
/// Long texts are first cut at words that both sides have once (patience diff, Cohen 2009), which bounds time and memory.
[[nodiscard]] std::vector<int> alignWords(std::span<const WeighedToken> left, std::span<const WeighedToken> right, Effort &effort);

} // namespace recension
