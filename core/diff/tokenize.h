// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <memory>
#include <vector>

namespace recension {

/// A stretch of a text that is never cut by a mark: a word with the punctuation that leans on it ("\"Well,"), a number
/// with sign and unit ("$3.2bn", "20%"), a dash, or, in a script written without spaces, a word or a mark of its own.
struct Token {
    int start = 0; ///< UTF-16 units
    int length = 0; ///< UTF-16 units, > 0

    bool operator==(const Token &) const = default;
};

/// Cuts texts into tokens. Runs between white space as people who mark up prose by hand see them, after Unicode's UAX #29
/// for graphemes and ICU's dictionary word breaking inside runs of scripts without spaces. No token cuts a grapheme;
/// everything but white space lies in a token. Texts beyond 2^31 units are cut off there.
/// Holds ICU's break iterators once they are needed; one object for each thread.
class Tokenizer
{
public:
    Tokenizer();
    ~Tokenizer();

    [[nodiscard]] std::vector<Token> tokens(QStringView text);

private:
    class BreakRules;
    std::unique_ptr<BreakRules> m_rules;
};

/// The words of a text for measuring likeness, not for marking: runs of letters and digits without any punctuation, and
/// every single character of a script written without spaces, since the words a dictionary sees there shift with each edit,
/// and of the scripts of India, where words change with their endings.
[[nodiscard]] std::vector<Token> wordPieces(QStringView text);

/// Whether such a piece is a single character that says less than a word.
[[nodiscard]] bool isCharacterPiece(QStringView piece);

/// Their number.
[[nodiscard]] int countWordPieces(QStringView text);

} // namespace recension
