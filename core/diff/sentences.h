// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/tokenize.h"

#include <span>

namespace recension {

/// A sentence: a run of a text's tokens.
struct Sentence {
    int first = 0; ///< token
    int count = 0; ///< tokens, > 0

    bool operator==(const Sentence &) const = default;
};

/// Divides a text's tokens into sentences. A sentence ends after . ! ? … and their kin in other scripts, with the quotes
/// and brackets that close there, where the next token begins as sentences do. Abbreviations ("Mr.", "U.S.", "e.g.",
/// "z. B.", "г."), initials and a stop inside a quotation that goes on ("“Stop!” he said") end none.
/// In Thai and Lao a space ends one.
/// After UAX #29's sentence rules, with lists of abbreviations of the languages whose articles we read most.
[[nodiscard]] std::vector<Sentence> sentencesOf(QStringView text, std::span<const Token> tokens);

} // namespace recension
