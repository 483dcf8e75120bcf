// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareview.h"

#include "core/model/inlinetext.h"
#include "ui/compare/accessiblecompareview.h"
#include "ui/compare/overviewbar.h"
#include "ui/compare/versionheads.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace recension {

namespace {

constexpr int narrowWidth = 900; ///< below, two columns are too thin to read
constexpr int narrowWidthZoomed = 670; ///< at 100 %; grows with the letters
constexpr qreal topMargin = 10;
constexpr qreal bottomMargin = 40;
constexpr int layoutRounds = 8;
constexpr qreal overscan = 60; ///< painted beyond the viewport's edges
constexpr int mostPiecesOfHit = 8; ///< of a huge paragraph, that the longest text typed into a field can run over

/// Whether both compare the same two captures, in either order.
bool isSamePair(const Comparison &one, const Comparison &other)
{
    const auto hash = [](const Comparison &comparison, Side side) { return pageSha256(comparison.revisions[side].capture); };
    const PerSide<QByteArray> a{hash(one, Side::Left), hash(one, Side::Right)};
    const PerSide<QByteArray> b{hash(other, Side::Left), hash(other, Side::Right)};
    return !a.left.isEmpty() && !a.right.isEmpty() && (a == b || (a.left == b.right && a.right == b.left));
}

/// The row of `now`, which compares the same two captures, that holds what a row of `before` does: rows come and go when
/// blocks are aligned in another way.
int sameRow(const Comparison &before, int row, const Comparison &now)
{
    if (row < 0 || row >= before.rows.size()) {
        return 0;
    }
    const bool swapped = pageSha256(before.revisions.left.capture) != pageSha256(now.revisions.left.capture);
    const Row &asked = before.rows.at(row);
    const Side side = shownSide(asked);
    const Side nowSide = swapped ? otherSide(side) : side;
    const auto found = std::ranges::find_if(
        now.rows, [&asked, side, nowSide](const Row &each) { return each.blocks[nowSide].contains(asked.blocks[side].constFirst()); });
    return found == now.rows.cend() ? std::min(row, int(now.rows.size()) - 1) : int(found - now.rows.cbegin());
}

} // namespace

CompareView::CompareView(QWidget *parent) : QAbstractScrollArea(parent)
{
    QAccessible::installFactory(makeAccessibleCompareView);
    setObjectName(QStringLiteral("compareView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_overview = new OverviewBar;
    setVerticalScrollBar(m_overview);
    m_heads = new VersionHeads(this);
    m_heads->hide();
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    applyStyle();
}

CompareView::~CompareView()
{
    // While this still is a CompareView: Qt would do it when nothing but a QObject is left.
    if (m_accessible) {
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(m_accessible));
    }
}

void CompareView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const bool staysPut = m_comparison && comparison && isSamePair(*m_comparison, *comparison);
    ReadingPosition position = staysPut ? readingPosition() : ReadingPosition{};
    const int row = staysPut ? sameRow(*m_comparison, currentRow(), *comparison) : 0;
    if (position.row != 0) {
        position.row = sameRow(*m_comparison, position.row, *comparison);
    }
    stopAligning();
    m_comparison = std::move(comparison);
    m_changes = m_comparison ? changesOf(*m_comparison) : QList<Change>();
    m_paragraphNumbers = m_comparison ? paragraphNumbers(*m_comparison) : ParagraphNumbers();
    m_changeOfRow = QList<int>(m_comparison ? m_comparison->rows.size() : 0, -1);
    for (int change = 0; change < m_changes.size(); ++change) {
        m_changeOfRow[m_changes.at(change).row] = change;
        if (m_changes.at(change).otherEnd >= 0) {
            m_changeOfRow[m_changes.at(change).otherEnd] = change;
        }
    }
    m_currentChange = m_pointedOut = m_pointedAt = -1;
    m_heads->setHeads(m_comparison ? versionHeads(*m_comparison) : PerSide<VersionHead>());
    m_heads->setVisible(m_comparison != nullptr);
    setViewportMargins(0, m_comparison ? m_heads->sizeHint().height() : 0, 0, 0);
    showSheet(shownLayout());
    placeCaretAtRow(row);
    restore(position);
    Q_EMIT findResultChanged(m_currentHit, int(m_hits.size()), findCounts());
    Q_EMIT currentChangeChanged(m_currentChange, changeCount());
    tellSelection();
}

void CompareView::setComparisonLayout(ComparisonLayout layout)
{
    m_layoutPinned = m_layoutPinned && layout == m_layout;
    m_layout = layout;
    chooseShownLayout();
}

void CompareView::insistOnLayout()
{
    m_layoutPinned = isNarrow();
    chooseShownLayout();
}

void CompareView::setUnchangedText(UnchangedText unchanged)
{
    if (unchanged == m_unchanged) {
        return;
    }
    const ReadingPosition position = readingPosition();
    const Sheet before = m_sheetLayout.sheet();
    const Selection selected = m_selection;
    m_unchanged = unchanged;
    showSheet(before.layout);
    m_selection.anchor = samePosition(before, m_sheetLayout.sheet(), selected.column, selected.anchor);
    m_selection.caret = samePosition(before, m_sheetLayout.sheet(), selected.column, selected.caret);
    keepCaretShown();
    restore(position);
    Q_EMIT findResultChanged(m_currentHit, int(m_hits.size()), findCounts());
    tellSelection();
}

void CompareView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, smallestZoom, largestZoom);
    if (zoom == m_zoom) {
        return;
    }
    m_zoom = zoom;
    applyStyle();
    chooseShownLayout();
}

void CompareView::setCodeFormatter(CodeFormatter formatter)
{
    m_codeFormatter = std::move(formatter);
    applyStyle();
}

bool CompareView::isNarrow() const
{
    return width() < leastWidthForColumns();
}

int CompareView::leastWidthForColumns() const
{
    return std::max(narrowWidth, narrowWidthZoomed * m_zoom / 100);
}

void CompareView::chooseShownLayout()
{
    if (!isNarrow()) {
        m_layoutPinned = false;
    }
    const bool tooNarrow = testAttribute(Qt::WA_Resized) && isNarrow() && !m_layoutPinned;
    const ComparisonLayout shown = tooNarrow ? ComparisonLayout::Inline : m_layout;
    if (shown == shownLayout()) {
        return;
    }
    const ReadingPosition position = readingPosition();
    const int row = currentRow();
    showSheet(shown);
    placeCaretAtRow(row);
    restore(position);
    Q_EMIT shownLayoutChanged(shown);
    Q_EMIT findResultChanged(m_currentHit, int(m_hits.size()), findCounts());
    tellSelection();
}

void CompareView::showSheet(ComparisonLayout layout)
{
    Sheet empty;
    empty.layout = layout;
    m_sheetLayout.setSheet(m_comparison ? makeSheet(*m_comparison, layout, m_unchanged) : empty);
    ++m_textVersion;
    m_hits = findAll(m_sheetLayout.sheet(), m_findQuery);
    m_currentHit = -1;
    m_drag = Drag::None;
    m_autoScroll.stop();
    m_selection = {.column = m_selection.column};
}

void CompareView::setReadingStyle(const ReadingStyle &style)
{
    if (style == m_readingStyle) {
        return;
    }
    m_readingStyle = style;
    applyStyle();
    chooseShownLayout();
}

void CompareView::applyStyle()
{
    const ReadingPosition position = readingPosition();
    const Theme theme = themeFor(palette(), m_readingStyle.marks);
    Typography typography = screenTypography(m_zoom * m_readingStyle.fontSize / ReadingStyle().fontSize);
    if (!m_readingStyle.fontFamily.isEmpty()) {
        typography.body.setFamily(m_readingStyle.fontFamily);
    }
    m_sheetLayout.setStyle(
        {.typography = typography, .theme = theme, .codeFormatter = m_codeFormatter, .textWidth = m_readingStyle.textWidth});
    m_overview->setTheme(theme);
    m_heads->setTheme(theme);
    restore(position);
}

void CompareView::placeHeads()
{
    m_heads->setGeometry(0, 0, viewport()->width() + m_overview->width(), m_heads->sizeHint().height());
    PerSide<ColumnPlace> columns{m_sheetLayout.column(Side::Left), m_sheetLayout.column(Side::Right)};
    if (shownLayout() == ComparisonLayout::Inline) {
        // The first begins with the text; the other may run on to the view's edge.
        const qreal gap = 20;
        const qreal begin = m_sheetLayout.column(Side::Right).text;
        const qreal half = std::floor((viewport()->width() - begin - gap) / 2);
        columns.left.text = begin;
        columns.left.textWidth = columns.right.textWidth = half - gap;
        columns.right.text = begin + half;
        columns.right.gutter = columns.right.text - gap / 2;
    }
    m_heads->setColumns(columns);
}

CompareView::ReadingPosition CompareView::readingPosition() const
{
    const Sheet &sheet = m_sheetLayout.sheet();
    const int strip = m_sheetLayout.stripAt(scrollTop());
    if (strip < 0 || verticalScrollBar()->value() == 0) {
        return {};
    }
    const int row = sheet.strips.at(strip).row;
    const auto [top, height] = extentOfRow(row);
    return {.row = row, .part = height > 0 ? (scrollTop() - top) / height : 0};
}

void CompareView::restore(const ReadingPosition &position)
{
    m_sheetLayout.setWidth(viewport()->width());
    placeHeads();
    const Sheet &sheet = m_sheetLayout.sheet();
    if (sheet.firstStrip.isEmpty()) {
        updateScrollBar();
        viewport()->update();
        return;
    }
    const int row = std::clamp(position.row, 0, int(sheet.firstStrip.size()) - 1);
    for (int strip = sheet.firstStrip.at(row);
         strip < sheet.strips.size() && sheet.strips.at(strip).row == row && strip < sheet.firstStrip.at(row) + layoutRounds; ++strip) {
        m_sheetLayout.measure(strip);
    }
    updateScrollBar();
    const auto [top, height] = extentOfRow(row);
    const bool atStart = position.row == 0 && position.part == 0;
    verticalScrollBar()->setValue(atStart ? 0 : int(std::lround(top + position.part * height + topMargin * m_sheetLayout.unit())));
    layOutVisible();
    viewport()->update();
}

std::pair<qreal, qreal> CompareView::extentOfRow(int row) const
{
    const Sheet &sheet = m_sheetLayout.sheet();
    int first = sheet.firstStrip.at(row);
    const int after = row + 1 < sheet.firstStrip.size() ? sheet.firstStrip.at(row + 1) : int(sheet.strips.size());
    const int fold = sheet.strips.at(first).fold;
    if (fold >= 0 && !m_sheetLayout.isFoldOpen(fold)) {
        first = sheet.folds.at(fold).bar;
        return {m_sheetLayout.top(first), m_sheetLayout.stripHeight(first)};
    }
    int end = after;
    while (end > first + 1 && sheet.strips.at(end - 1).kind == StripKind::Fold) {
        --end;
    }
    return {m_sheetLayout.top(first), m_sheetLayout.top(end) - m_sheetLayout.top(first)};
}

qreal CompareView::scrollTop() const
{
    return verticalScrollBar()->value() - topMargin * m_sheetLayout.unit();
}

void CompareView::updateScrollBar()
{
    const int height = viewport()->height();
    const qreal whole = m_sheetLayout.height() + (topMargin + bottomMargin) * m_sheetLayout.unit();
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(height);
    bar->setSingleStep(int(linePitch(m_sheetLayout.style().typography, BlockKind::Paragraph, 0)));
    bar->setRange(0, std::max(0, int(std::ceil(whole)) - height));
    updateOverview();
}

void CompareView::updateOverview()
{
    QList<OverviewMark> marks;
    const qreal unit = m_sheetLayout.unit();
    const qreal whole = std::max(qreal(viewport()->height()), m_sheetLayout.height() + (topMargin + bottomMargin) * unit);
    for (int change = 0; change < m_changes.size(); ++change) {
        for (const int row : {m_changes.at(change).row, m_changes.at(change).otherEnd}) {
            if (row < 0) {
                continue;
            }
            const auto [top, height] = extentOfRow(row);
            const qreal from = (top + topMargin * unit) / whole;
            marks.append({.from = from,
                          .to = from + std::max(0.0, height - 9 * unit) / whole,
                          .kind = kindOfWhole(m_comparison->rows.at(row).kind).value_or(SpanKind::Typographic),
                          .current = change == m_currentChange});
        }
    }
    m_overview->setMarks(marks);
}

void CompareView::layOutVisible()
{
    if (m_layingOut || m_sheetLayout.sheet().strips.isEmpty()) {
        return;
    }
    m_layingOut = true;
    // What is laid out above the top edge must not push what is being read: the difference goes into the scroll value.
    for (int round = 0; round < layoutRounds; ++round) {
        qreal shift = 0;
        bool changed = false;
        const qreal top = scrollTop();
        const qreal bottom = top + viewport()->height() + overscan;
        for (int strip = std::max(0, m_sheetLayout.stripAt(top - overscan)); strip < m_sheetLayout.sheet().strips.size(); ++strip) {
            const qreal stripTop = m_sheetLayout.top(strip);
            if (stripTop - shift >= bottom) {
                break;
            }
            const qreal difference = m_sheetLayout.measure(strip);
            changed = changed || difference != 0;
            if (stripTop < top) {
                shift += difference;
            }
        }
        if (!changed) {
            break;
        }
        updateScrollBar();
        if (shift != 0) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(shift)));
        }
    }
    m_layingOut = false;
}

void CompareView::scrollToStrip(int strip, qreal share)
{
    // Exact only where what stands above it in the view has been laid out, too.
    const qreal above = viewport()->height() * share;
    m_sheetLayout.measure(strip);
    for (int before = strip - 1; before >= 0 && m_sheetLayout.top(strip) - m_sheetLayout.top(before + 1) < above; --before) {
        m_sheetLayout.measure(before);
    }
    updateScrollBar();
    verticalScrollBar()->setValue(int(std::lround(m_sheetLayout.top(strip) + topMargin * m_sheetLayout.unit() - above)));
    layOutVisible();
    viewport()->update();
}

void CompareView::ensureVisible(const QRectF &rectangle)
{
    const qreal margin = linePitch(m_sheetLayout.style().typography, BlockKind::Paragraph, 0);
    const qreal top = scrollTop();
    const qreal height = viewport()->height();
    if (rectangle.top() - margin < top) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::floor(rectangle.top() - margin - top)));
    } else if (rectangle.bottom() + margin > top + height) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::ceil(rectangle.bottom() + margin - top - height)));
    }
    layOutVisible();
    viewport()->update();
}

QPointF CompareView::toSheet(QPointF viewportPoint) const
{
    return viewportPoint + QPointF(0, scrollTop());
}

StripScene CompareView::sceneOf(int strip) const
{
    const Strip &asked = m_sheetLayout.sheet().strips.at(strip);
    StripScene scene;
    if (asked.kind == StripKind::Fold) {
        scene.foldOpen = m_sheetLayout.isFoldOpen(asked.fold);
        scene.focused = hasFocus() && m_selection.caret.strip == strip;
        scene.foldText = (scene.foldOpen ? QStringLiteral("▾ ") : QStringLiteral("⋯ ")) + m_sheetLayout.sheet().folds.at(asked.fold).words;
        return scene;
    }
    scene.frames = framesIn(strip);
    scene.pointedOut = m_pointedOut >= 0 && m_changeOfRow.value(asked.row, -1) == m_pointedOut;
    scene.current = m_currentChange >= 0 && m_changeOfRow.value(asked.row, -1) == m_currentChange;
    if (hasSelection() && m_selection.first().strip <= strip && strip <= m_selection.last().strip) {
        Selection here = m_selection;
        here.anchor = std::max(m_selection.first(), TextPosition{strip, 0, 0});
        here.caret = std::min(m_selection.last(), TextPosition{strip + 1, 0, 0});
        for (const PassageRange &range : rangesOf(m_sheetLayout.sheet(), here)) {
            scene.highlights.append({.kind = HighlightKind::Selected, .column = m_selection.column, .range = range});
        }
    }
    const auto stripOf = [](const FindHit &hit) { return hit.range.strip; };
    const auto end = std::ranges::upper_bound(m_hits, strip, {}, stripOf);
    for (auto hit = std::ranges::lower_bound(m_hits, strip - mostPiecesOfHit, {}, stripOf); hit != end; ++hit) {
        const bool current = m_currentHit == hit - m_hits.begin();
        for (const PassageRange &range : QList<PassageRange>{hit->range} + hit->rest) {
            if (range.strip == strip) {
                scene.highlights.append(
                    {.kind = current ? HighlightKind::FoundCurrent : HighlightKind::Found, .column = hit->column, .range = range});
            }
        }
    }
    return scene;
}

void CompareView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = m_sheetLayout.style().theme;
    painter.fillRect(event->rect(), theme.page);
    const Sheet &sheet = m_sheetLayout.sheet();
    if (sheet.strips.isEmpty()) {
        return;
    }
    layOutVisible();
    const qreal top = scrollTop();
    // Beyond the edges, so that no frame ends at them; Qt clips to what is asked for.
    const qreal first = top - overscan;
    const qreal last = top + viewport()->height() + overscan;
    for (int strip = std::max(0, m_sheetLayout.stripAt(first)); strip < sheet.strips.size(); ++strip) {
        const qreal stripTop = m_sheetLayout.top(strip);
        if (stripTop >= last) {
            break;
        }
        if (!m_sheetLayout.isShown(strip)) {
            continue;
        }
        StripScene scene = sceneOf(strip);
        scene.from = std::max(0.0, first - stripTop);
        scene.to = last - stripTop;
        paintStrip(painter, m_sheetLayout, strip, stripTop - top, scene);
    }
    if (hasFocus() && sheet.strips.at(m_selection.caret.strip).kind == StripKind::Text && m_sheetLayout.isShown(m_selection.caret.strip)) {
        const qreal caretTop = m_sheetLayout.top(m_selection.caret.strip);
        if (caretTop < last && caretTop + m_sheetLayout.stripHeight(m_selection.caret.strip) > first) {
            painter.fillRect(caretRectangle(m_sheetLayout, m_selection.column, m_selection.caret).translated(0, -top), theme.text);
        }
    }
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const ReadingPosition position = readingPosition();
    restore(position);
    chooseShownLayout();
}

void CompareView::scrollContentsBy(int, int)
{
    layOutVisible();
    viewport()->update();
}

void CompareView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
        setViewportMargins(0, m_comparison ? m_heads->sizeHint().height() : 0, 0, 0);
        applyStyle();
        break;
    default:
        break;
    }
}

} // namespace recension
