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
    float weight = 1;    ///< what a match is worth
};

/// For each left token the right token it is matched with, or -1; increasing. Tokens are matched so that the weight of the
/// matches less a price for every stretch of change is greatest: global alignment with affine gaps (Gotoh 1982), so that a
/// lone small word between two changes does not tear apart what a person sees as one replacement.
/// Long texts are first cut at words that both sides have once (patience diff, Cohen 2009), which bounds time and memory.
[[nodiscard]] std::vector<int> alignWords(std::span<const WeighedToken> left, std::span<const WeighedToken> right, Effort &effort);

} // namespace recension
