// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/describechange.h"
#include "ui/compare/caret.h"
#include "ui/compare/find.h"
#include "ui/compare/painter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QUrl>

#include <memory>
#include <utility>

namespace recension {

class AccessibleCompareView;
class OverviewBar;
class VersionHeads;

/// Two revisions as one read-only text to read, walk through, select from and search: paired paragraphs side by side,
/// or both in one. GUI thread. Works the layout of visible rows only, so it opens and resizes at once at any length.
///
/// Keys: arrows, Page and Home/End move a visible caret, with Shift they select; F6 changes the side; Return opens and
/// shuts a fold, leads to a move's other end, or asks for the other side of a block whose side the file doesn't record.
/// Next and previous change are the window's actions (it calls the slots).
class CompareView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);
    ~CompareView() override;

    /// Shows a comparison from its beginning; null shows nothing. A comparison of the same two captures (the sides
    /// swapped back, a block taken to the other side) keeps the reading position.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] std::shared_ptr<const Comparison> comparison() const { return m_comparison; }

    /// The layout that is preferred; what is shown depends on the width, too. Keeps the reading position.
    void setComparisonLayout(ComparisonLayout layout);
    /// Shows the preferred layout in spite of the width, until the view widens or another layout is preferred.
    void insistOnLayout();
    [[nodiscard]] ComparisonLayout comparisonLayout() const { return m_layout; }

    /// What two columns need, in pixels; more when zoomed in.
    [[nodiscard]] int leastWidthForColumns() const;

    /// What is on screen: inline also where side by side is preferred but the view is too narrow for it, unless the reader
    /// insists.
    [[nodiscard]] ComparisonLayout shownLayout() const { return m_sheetLayout.sheet().layout; }

    void setUnchangedText(UnchangedText unchanged);

    /// In percent, held within smallestZoom and largestZoom.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }

    /// The reader's letters, measure and colors.
    void setReadingStyle(const ReadingStyle &style);

    /// Gives code blocks their syntax colours; an empty function takes them away. Called with plain text while laying
    /// out.
    void setCodeFormatter(CodeFormatter formatter);

    /// Whether the context menu offers to correct what is read of the page.
    void setCanCorrect(bool can) { m_canCorrect = can; }

    [[nodiscard]] const QList<Change> &changes() const { return m_changes; } ///< as changesOf() numbers them
    [[nodiscard]] int changeCount() const { return int(m_changes.size()); }
    [[nodiscard]] int currentChange() const { return m_currentChange; } ///< -1: none

    [[nodiscard]] bool hasSelection() const { return !m_selection.isEmpty(); }
    [[nodiscard]] QString selectedText() const; ///< see plainText()
    [[nodiscard]] QString selectedWords() const; ///< the same with the words whole that the selection cuts
    [[nodiscard]] Selection selection() const { return m_selection; }
    void setSelection(const Selection &selection); ///< clamped to the text; scrolls its caret into view

    /// The row the caret stands in; -1 without a comparison.
    [[nodiscard]] int currentRow() const;
    /// The block that the caret stands in, and its side (of an article alone, the right one); nothing on a fold bar or in a
    /// passage without text.
    [[nodiscard]] std::optional<std::pair<Side, int>> currentBlock() const;
    [[nodiscard]] bool canGoToMoveCounterpart() const; ///< that row is an end of a move
    [[nodiscard]] bool canFlipSide() const; ///< it is a block whose side the file doesn't record

    /// Whether passages of one side were chosen and wait for those of the other they belong together with.
    [[nodiscard]] bool isAligning() const { return m_aligning.has_value(); }
    [[nodiscard]] bool canAlign() const; ///< a passage is selected, or the caret stands in one
    [[nodiscard]] bool canSetApart() const; ///< and it has been paired with one of the other side

    /// Where the link leads that the text has at this place; empty: it has none there.
    [[nodiscard]] QString linkAt(Side column, const TextPosition &position) const;

    /// Marks all hits; does not move. Emits findResultChanged.
    void setFindQuery(const FindQuery &query);
    [[nodiscard]] PerSide<int> findCounts() const; ///< hits in each version

    [[nodiscard]] const SheetLayout &sheetLayout() const { return m_sheetLayout; }
    /// Another number whenever what the columns say becomes another (a new comparison or layout, a fold).
    [[nodiscard]] int textVersion() const { return m_textVersion; }

public Q_SLOTS:
    /// Brings a change to a third of the height, unfolded, marks it as current and puts the caret there.
    void goToChange(int change);
    void nextChange(); ///< after the last comes the first
    void previousChange(); ///< and the other way round
    void firstChange();
    void lastChange();
    void pointOut(int change); ///< tints it while the pointer is on it elsewhere; -1: none
    void nextIgnored(); ///< passage with ignored text after the caret's; after the last comes the first
    void goToMoveCounterpart(); ///< of the caret's row, else of the current change
    void requestSideFlip(); ///< emits sideFlipRequested for the caret's row where it may be flipped
    void findNext(); ///< from the caret on, round the end; opens folds and selects the hit
    void findPrevious();
    void copy();
    /// The clipboard gets HTML with <del> and <ins>, and [-deleted-] {+inserted+} as text: of the selection inline, of
    /// the selected rows whole and both versions where they stand side by side.
    void copyWithMarks();
    void selectAll(); ///< of the caret's side
    void clearSelection();
    void goToOtherSide(); ///< F6
    /// Chooses the selected passages, or the caret's, and goes to the other side. There Return or a click chooses those
    /// they belong together with (alignWithHere); Escape gives up.
    void startAligning();
    void alignWithHere(); ///< emits alignmentRequested, or says in aligningChanged why not
    void stopAligning();
    void setApart(); ///< emits alignmentRequested: the caret's passage is none of those it was paired with

Q_SIGNALS:
    void currentChangeChanged(int current, int count);
    void changePointedAt(int change); ///< the pointer came upon it; -1: upon none
    void selectionChanged();
    /// `current`: from 0 among all `hits`, -1: on none; `counts`: in each version. Inline, a hit may count for both.
    void findResultChanged(int current, int hits, PerSide<int> counts);
    void zoomRequested(int steps); ///< Ctrl and the wheel; negative is smaller
    void sideFlipRequested(int row);
    void alignmentRequested(const recension::Alignment &alignment);
    void aligningChanged(const QString &hint); ///< what the reader may do next; empty: nothing is being aligned
    void ignoringRequested(); ///< of text like the selected
    void correctingRequested(); ///< of what is read of the page that the caret's passage is from
    void linkRequested(const QUrl &target); ///< the reader wants to see a page of the web
    void foldToggled(int fold, bool open);
    void shownLayoutChanged(ComparisonLayout shown); ///< by choice or by width

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    friend class AccessiblePane;
    friend class AccessibleCompareView;

    /// What the view's top edge stands on, so that the reading position outlives a new layout.
    struct ReadingPosition {
        int row = 0;
        qreal part = 0; ///< of the row's height that lies above the edge
    };

    /// Passages of one side that are to be aligned.
    struct Aligning {
        Side side = Side::Left;
        QList<int> blocks;
    };

    [[nodiscard]] ReadingPosition readingPosition() const;
    void restore(const ReadingPosition &position);
    /// Makes the sheet anew; whatever pointed into the former one is given up, but for the caret's side.
    void showSheet(ComparisonLayout layout);
    void applyStyle();
    void chooseShownLayout();
    [[nodiscard]] bool isNarrow() const;
    void placeHeads();
    void updateScrollBar();
    void updateOverview();
    [[nodiscard]] qreal scrollTop() const; ///< the sheet's y at the viewport's top
    [[nodiscard]] std::pair<qreal, qreal> extentOfRow(int row) const; ///< top and height; of the fold bar where it is hidden
    void layOutVisible();
    void scrollToStrip(int strip, qreal share);
    void ensureVisible(const QRectF &rectangle);

    [[nodiscard]] QPointF toSheet(QPointF viewportPoint) const;
    /// What becomes of a selection's other end when the caret moves.
    enum class Anchor { Follows, Stays };
    void placeCaret(Side column, const TextPosition &position, Anchor anchor);
    void moveCaret(CaretMove move, Anchor anchor);
    void placeCaretAtRow(int row);
    void keepCaretShown();
    void reveal(int strip);
    void toggleFold(int fold);
    void activateStrip(int strip);
    void setCurrentChange(int change);
    void tellPointedAt(int change);
    [[nodiscard]] int changeOfRow(int row) const;
    [[nodiscard]] QList<int> blocksIn(const Selection &selection, Side side) const;
    [[nodiscard]] Aligning chosenForAligning() const;
    [[nodiscard]] Alignment apartness() const; ///< what setApart() says; without blocks: nothing
    [[nodiscard]] QList<PassageFrame> framesIn(int strip) const;
    [[nodiscard]] bool isNoteAt(QPointF sheetPoint, int strip);
    void stepFind(int step);
    [[nodiscard]] StripScene sceneOf(int strip) const;
    void extendTo(QPointF viewportPoint);
    void announce(int change);
    void tellSelection();

    std::shared_ptr<const Comparison> m_comparison;
    ComparisonLayout m_layout = ComparisonLayout::SideBySide;
    UnchangedText m_unchanged = UnchangedText::Shown;
    int m_zoom = 100;
    ReadingStyle m_readingStyle;
    bool m_layoutPinned = false; ///< side by side was asked for while narrow
    CodeFormatter m_codeFormatter;
    SheetLayout m_sheetLayout;
    QList<Change> m_changes;
    ParagraphNumbers m_paragraphNumbers;
    QList<int> m_changeOfRow; ///< -1: no change
    int m_currentChange = -1;
    int m_pointedOut = -1; ///< by another part of the window
    int m_pointedAt = -1; ///< here
    Selection m_selection;
    qreal m_goalX = -1;
    FindQuery m_findQuery;
    QList<FindHit> m_hits;
    int m_currentHit = -1;
    std::optional<Aligning> m_aligning;
    bool m_canCorrect = false;

    enum class Drag { None, Letters, Words, Paragraphs };
    Drag m_drag = Drag::None;
    Selection m_dragOrigin;
    qint64 m_doubleClickedAt = 0;
    QBasicTimer m_autoScroll;
    int m_wheelLeft = 0; ///< eighths of a degree not yet told as a zoom step
    bool m_layingOut = false;
    int m_textVersion = 0;
    AccessibleCompareView *m_accessible = nullptr; ///< owned by Qt's registry; null until somebody asks for it
    Side m_toldColumn = Side::Right; ///< that assistive technologies were last told of

    OverviewBar *m_overview = nullptr; ///< owned by the scroll area
    VersionHeads *m_heads = nullptr; ///< owned as a child
};

} // namespace recension
