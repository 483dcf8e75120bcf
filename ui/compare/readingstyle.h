// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recension {

// Of the letters, in percent.
inline constexpr int smallestZoom = 50;
inline constexpr int largestZoom = 400;

/// The colors of insertions and deletions. Shapes tell them apart in either.
enum class MarkPalette {
    BlueAndOrange, ///< can be told apart by everybody
    GreenAndRed ///< for those who are used to it
};

/// How a reader wants articles set on the screen.
struct ReadingStyle {
    QString fontFamily; ///< of running text; empty: the program's choice
    int fontSize = 16; ///< pixels at 100 %
    int textWidth = 66; ///< characters a line holds where one text is shown
    MarkPalette marks = MarkPalette::BlueAndOrange;

    bool operator==(const ReadingStyle &) const = default;
};

} // namespace recension
