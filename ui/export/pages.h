// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcomparison.h"
#include "ui/compare/sheetlayout.h"
#include "ui/export/course.h"

#include <QPageLayout>
#include <QSizeF>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace recension {

/// Of the painter's that pages are painted with.
inline constexpr qreal unitsPerInch = 96;

/// A comparison cut into pages: headline, sources, the reader's note and legend on top of the first, then the rows, and the whole evidence
/// at the end. A paragraph is cut between two lines only where it is taller than a page; a heading stays with what it
/// heads. An article alone, compared with itself, is one column without marks and legend. Made, used and gone on one thread, whichever (its
/// fonts are its own).
class Pages
{
public:
    /// `size` is the printable area in 1/96 inch; where that is tiny, everything is painted smaller. The comparison is read here and not
    /// kept. Canceled, there are pages without all the rows.
    Pages(const Comparison &comparison, const ExportOptions &options, QSizeF size, const Course &course = {});
    ~Pages();

    [[nodiscard]] int count() const { return int(m_pages.size()); }

    /// Paints a page, from 0; one unit of the painter is 1/96 inch and its origin the printable area's corner.
    void paint(QPainter &painter, int page);

private:
    /// A part of a strip on a page.
    struct PlacedStrip {
        int strip = 0;
        qreal y = 0; ///< where the part begins on the page
        qreal from = 0; ///< the part, from the strip's top
        qreal to = 0;
    };
    /// A line or paragraph of what goes before and after the rows.
    struct PlacedText {
        SheetPassage passage;
        std::shared_ptr<const PassageLayout> layout;
        QPointF place;
    };
    /// How high a strip is, so that placing it again needs no layout.
    struct StripHeight {
        qreal band = -1; ///< without the gap below; -1: not known
        qreal whole = 0;
    };
    struct Page {
        QList<PlacedStrip> strips;
        QList<PlacedText> texts;
        QList<QRectF> frames; ///< of the evidence
        QList<QRectF> dottedFrames; ///< of the legend's move
        QList<qreal> rules;
    };

    void placeOpening(const Comparison &comparison);
    void placeSources(const Comparison &comparison);
    void placeNote();
    void placeLegend(const Comparison &comparison);
    /// Tells the course from one percentage to the other.
    void placeRows(const Course &course, int from, int to);
    void placeStripInParts(int strip);
    [[nodiscard]] StripHeight heightOf(int strip);
    void placeEvidence(const Comparison &comparison);
    void tellPagesOfMoves(const Comparison &comparison);
    void startPage();
    void startRowsPage(); ///< with the versions' names over their columns
    [[nodiscard]] qreal room() const; ///< left on the last page
    [[nodiscard]] qreal placeText(const SheetPassage &passage, const QFont &font, const QColor &color, QRectF place);
    [[nodiscard]] qreal placeLine(const QString &text, const QFont &font, const QColor &color, QRectF place);
    void paintFooter(QPainter &painter, int page) const;

    ExportOptions m_options;
    qreal m_scale = 1;
    QSizeF m_size; ///< before scaling
    LayoutStyle m_style;
    SheetLayout m_rows;
    QList<StripHeight> m_heights; ///< of all strips
    QList<Page> m_pages;
    qreal m_y = 0; ///< where the next thing goes on the last page
    int m_headlineRow = -1; ///< told on top and not again among the rows
    QString m_title;
    PerSide<QString> m_versions; ///< their names; an article alone has none
    QList<Side> m_sides; ///< whose sources and evidence are told
};

/// Paints pages `first` to `last`, from 0 and both included, each on one of the device. False where the device fails, or
/// nobody waits any more.
[[nodiscard]] bool paintPages(QPagedPaintDevice &device, Pages &pages, int first, int last, const Course &course = {});

/// The printable area in 1/96 inch.
[[nodiscard]] QSizeF paintedSize(const QPageLayout &page);

} // namespace recension
