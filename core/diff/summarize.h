// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/effort.h"
#include "core/diff/tokenize.h"
#include "core/model/comparison.h"

namespace recension {

/// Counts what the rows show. Words are tokens with a letter or digit in them.
[[nodiscard]] Summary summarize(const Comparison &comparison, Tokenizer &tokenizer, Effort &effort);

} // namespace recension
