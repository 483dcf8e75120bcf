// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"

#include <QFont>

namespace recension {

/// Whether letters are set on the screen's pixels or freely, as paper allows.
enum class Setting { Screen, Paper };

/// The letters and measures of a comparison. All lengths are in the painter's logical units: pixels on screen,
/// 1/96 inch on paper.
struct Typography {
    Setting setting = Setting::Screen;
    qreal unit = 1.0; ///< what one pixel of the drawing at 100 % comes to
    QFont body; ///< a serif, 16 units
    QFont sans; ///< the system's, 13 units
    QFont mono; ///< the system's, 14 units
    qreal leading = 1.5; ///< line pitch in letter sizes

    bool operator==(const Typography &) const = default;
};

/// The same a little heavier, for names and headings.
[[nodiscard]] QFont demiBold(QFont font);

/// At `zoom` percent; 100 is a body of 16 pixels.
[[nodiscard]] Typography screenTypography(int zoom);

/// A body of 13/96 inch (9.75 pt).
[[nodiscard]] Typography paperTypography();

/// The letters of a block; a heading's level is 1 to 6.
[[nodiscard]] QFont fontFor(const Typography &typography, BlockKind kind, int level);

/// The size of its letters: their em, as fontFor sets it.
[[nodiscard]] int letterSize(const Typography &typography, BlockKind kind, int level);

/// The distance between two base lines of it.
[[nodiscard]] qreal linePitch(const Typography &typography, BlockKind kind, int level);

/// `font` at `factor` times its size.
[[nodiscard]] QFont scaled(const QFont &font, qreal factor);

} // namespace recension
