// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/heights.h"
#include "ui/compare/passagelayout.h"
#include "ui/compare/sheet.h"

#include <unordered_map>

namespace recension {

/// Where a column's parts stand, from the view's left edge.
struct ColumnPlace {
    qreal gutter = 0; ///< where the sign stands, this far left
    qreal box = 0; ///< left edge of a marked paragraph's background
    qreal boxWidth = 0;
    qreal text = 0;
    qreal textWidth = 0;
};

/// A strip laid out. Places are relative to the strip's top and to the left edge of their column's text.
struct StripLayout {
    PerSide<std::vector<PassageLayout>> passages;
    PerSide<std::vector<PassageLayout>> times; ///< over each passage, when it was posted; without text: it tells no time
    PerSide<qreal> boxHeight; ///< of the text with its padding; 0: empty
    PassageLayout note; ///< without text: none
    qreal bandHeight = 0; ///< without the gap below
    qreal height = 0; ///< with it
};

/// Places a sheet's strips under each other: exact where they have been laid out, estimated elsewhere, so that opening
/// and resizing cost the visible strips only. GUI thread.
class SheetLayout
{
public:
    SheetLayout();

    /// Starts anew; the sheet is copied (its parts are shared) and all its folds are shut.
    void setSheet(const Sheet &sheet);
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }

    void setStyle(LayoutStyle style);
    [[nodiscard]] const LayoutStyle &style() const { return m_style; }

    /// Forgets what was laid out for another width, and estimates anew.
    void setWidth(qreal width);
    [[nodiscard]] qreal width() const { return m_width; }

    void setFoldOpen(int fold, bool open);
    [[nodiscard]] bool isFoldOpen(int fold) const { return m_foldOpen.at(fold); }
    [[nodiscard]] bool isShown(int strip) const;

    [[nodiscard]] const ColumnPlace &column(Side side) const { return m_columns[side]; }
    [[nodiscard]] qreal unit() const { return m_style.typography.unit; }

    [[nodiscard]] qreal height() const { return m_heights.top(m_heights.count()); }
    [[nodiscard]] qreal top(int strip) const { return m_heights.top(strip); }
    [[nodiscard]] qreal stripHeight(int strip) const { return m_heights.height(strip); }
    [[nodiscard]] int stripAt(qreal y) const { return m_heights.indexAt(y); }

    /// Lays a shown strip out if it isn't, and corrects its height. Valid until the next call for another strip.
    const StripLayout &laidOut(int strip);

    /// As laidOut, and tells by how much the strip's height was misjudged.
    qreal measure(int strip);

private:
    void placeColumns();
    void estimate();
    [[nodiscard]] qreal estimatedStripHeight(int strip) const;
    [[nodiscard]] std::unique_ptr<StripLayout> layOutStrip(int strip) const;
    [[nodiscard]] qreal gapBelow(const Strip &strip) const;

    Sheet m_sheet;
    LayoutStyle m_style;
    qreal m_width = 0;
    QList<bool> m_foldOpen;
    PerSide<ColumnPlace> m_columns;
    Heights m_heights;
    std::unordered_map<int, std::unique_ptr<StripLayout>> m_laidOut;
};

} // namespace recension
