// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recension {

/// The direction a block reads in: that of most of its letters; left to right where there are none. (The rule of the first
/// letter, UAX #9 P2, goes wrong for an Arabic paragraph that begins with a foreign name.)
[[nodiscard]] Qt::LayoutDirection readingDirection(const QString &text);

} // namespace recension
