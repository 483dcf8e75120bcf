// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recension {

/// Whether the letter is of a script that sets words apart without spaces: Chinese, Japanese, Thai, Lao, Khmer, Burmese.
/// Takes a code point, or a unit of UTF-16 where the scripts' rarer letters (in surrogate pairs) don't matter.
[[nodiscard]] bool isWrittenWithoutSpaces(char32_t letter);

} // namespace recension
