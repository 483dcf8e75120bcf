// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/tokenize.h"
#include "core/diff/vocabulary.h"

namespace recension {

/// A block cut into tokens, as the parts of the comparison hand it on.
struct TokenizedText {
    std::vector<Token> tokens;
    std::vector<quint32> numbers; ///< Vocabulary numbers, one for each token
};
// core/reading has a struct Passage of another layout: two types of one linkage name would be undefined behavior.
using Passage = TokenizedText;

[[nodiscard]] inline Passage passageOf(QStringView text, Tokenizer &tokenizer, Vocabulary &vocabulary)
{
    Passage passage{.tokens = tokenizer.tokens(text), .numbers = {}};
    passage.numbers.reserve(passage.tokens.size());
    for (const Token &token : passage.tokens) {
        passage.numbers.push_back(vocabulary.number(text.mid(token.start, token.length)));
    }
    return passage;
}

} // namespace recension
