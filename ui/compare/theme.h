// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"
#include "ui/compare/readingstyle.h"

#include <QColor>
#include <QPalette>

namespace recension {

/// Whether dark letters stand on a light page or the other way round.
enum class Ground { Light, Dark };

/// The colours of one kind of mark.
struct MarkColors {
    QColor fill; ///< behind marked words; text on it reads at 4.5:1 or better
    QColor block; ///< behind a whole marked paragraph, paler
    QColor line; ///< underline, strike, bar, frame and sign; 4.5:1 on the page for the sign's sake

    bool operator==(const MarkColors &) const = default;
};

/// Every colour the comparison is painted with, on screen and on paper. No mark rests on colour alone: see painter.h.
struct Theme {
    Ground ground = Ground::Light;
    QColor page;
    QColor panel; ///< fold bars, code, the overview's track
    QColor rule; ///< hairlines
    QColor text;
    QColor quietText; ///< notes, captions, times
    QColor current; ///< the band behind the current change
    QColor selection; ///< behind selected text
    QColor found; ///< behind what a search found
    QColor foundLine; ///< around the hit that the search stands on
    MarkColors inserted;
    MarkColors deleted;
    MarkColors moved;

    [[nodiscard]] const MarkColors &
    colors(SpanKind kind) const; ///< Typographic and Ignored: those of `moved`; they are drawn with quietText

    bool operator==(const Theme &) const = default;
};

/// Chosen by the luminance of the palette's real Base colour, never by what the platform says of itself. A Base that is
/// neither near white nor near black is taken as the page, and the inks are moved until they read on it.
[[nodiscard]] Theme themeFor(const QPalette &palette, MarkPalette marks = MarkPalette::BlueAndOrange);

/// For paper and PDF: light, on white.
[[nodiscard]] Theme paperTheme();

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// `ink`, moved toward black or white no further than needed to reach `ratio` on `ground`.
[[nodiscard]] QColor legible(const QColor &ink, const QColor &ground, double ratio = 4.5);

} // namespace recension
