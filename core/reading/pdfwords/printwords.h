// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdio>

namespace recension::pdfwords {

/// Beyond these bounds a file is read no further.
inline constexpr int mostPages = 200;
inline constexpr int mostWords = 400'000;
inline constexpr std::size_t mostBytes = 48 * 1024 * 1024; ///< of output

/// Writes what a PDF file says, a record a line, fields parted by tabs, UTF-8, lengths in points with y downwards:
///   D pages title author created modified creator producer
///                                            the file: number of its pages, its own description, seconds since 1970 or -1
///   P width height                           a page begins
///   W left top width height size style text  a word, in the order of reading, as are its letters; style is made of the letters b (bold),
///                                            i (italic), s (a space follows) and r (turned), or -
///   E locked | damaged                       instead of all else: it needs a password, or can't be read at all
///   L                                        behind all words: a bound was reached, more would follow
/// False where the output could not be written. No Qt, so that the program that needs it starts fast.
[[nodiscard]] bool printWords(const char *pdf, std::size_t size, std::FILE *output);

} // namespace recension::pdfwords
