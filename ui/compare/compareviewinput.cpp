// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CompareView that keys, mouse and wheel reach.
#include "core/base/webaddress.h"
#include "ui/compare/compareview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>

#include <array>

namespace recension {

namespace {

constexpr int autoScrollInterval = 40; ///< milliseconds
constexpr int wheelStep = 120; ///< eighths of a degree, one notch
constexpr int longestLink = 420; ///< pixels of its address in a menu

struct CaretKey {
    QKeySequence::StandardKey move;
    QKeySequence::StandardKey select;
    CaretMove caretMove;
};

constexpr std::array caretKeys{
    CaretKey{QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, CaretMove::Right},
    CaretKey{QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, CaretMove::Left},
    CaretKey{QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, CaretMove::WordRight},
    CaretKey{QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, CaretMove::WordLeft},
    CaretKey{QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, CaretMove::Down},
    CaretKey{QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, CaretMove::Up},
    CaretKey{QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, CaretMove::PageDown},
    CaretKey{QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, CaretMove::PageUp},
    CaretKey{QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, CaretMove::LineStart},
    CaretKey{QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, CaretMove::LineEnd},
    CaretKey{QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument, CaretMove::Start},
    CaretKey{QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, CaretMove::End},
};

bool keepsGoal(CaretMove move)
{
    return move == CaretMove::Up || move == CaretMove::Down || move == CaretMove::PageUp || move == CaretMove::PageDown;
}

} // namespace

void CompareView::moveCaret(CaretMove move, Anchor anchor)
{
    if (m_sheetLayout.sheet().strips.isEmpty()) {
        return;
    }
    QRectF caret = caretRectangle(m_sheetLayout, m_selection.column, m_selection.caret);
    // After scrolling away with the wheel, reading goes on from what is seen.
    const bool outOfSight = caret.bottom() < scrollTop() || caret.top() > scrollTop() + viewport()->height();
    TextPosition from = m_selection.caret;
    if (outOfSight && anchor == Anchor::Follows && keepsGoal(move)) {
        from = positionAt(m_sheetLayout, m_selection.column, {caret.x(), scrollTop() + caret.height()});
        caret = caretRectangle(m_sheetLayout, m_selection.column, from);
    }
    if (m_goalX < 0 || !keepsGoal(move)) {
        m_goalX = caret.center().x();
    }
    const qreal goal = m_goalX;
    const qreal page = viewport()->height() - 2 * caret.height();
    if (move == CaretMove::PageUp || move == CaretMove::PageDown) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(move == CaretMove::PageDown ? page : -page));
        layOutVisible();
    }
    placeCaret(m_selection.column, moved(m_sheetLayout, m_selection.column, from, move, goal, page), anchor);
    if (keepsGoal(move)) {
        m_goalX = goal;
    }
}

void CompareView::placeCaret(Side column, const TextPosition &position, Anchor anchor)
{
    const bool sameColumn = column == m_selection.column;
    m_selection.column = column;
    m_selection.caret = position;
    if (anchor == Anchor::Follows || !sameColumn) {
        m_selection.anchor = position;
    }
    m_goalX = -1;
    // The change under the caret becomes the current one, so that walking on starts from there.
    if (const int change = changeOfRow(currentRow()); change >= 0) {
        setCurrentChange(change);
    }
    ensureVisible(caretRectangle(m_sheetLayout, column, position));
    tellSelection();
}

bool CompareView::event(QEvent *event)
{
    // The keys that move the caret are the focused view's own business, whatever shortcuts the window has.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        for (const CaretKey &caretKey : caretKeys) {
            if (key->matches(caretKey.move) || key->matches(caretKey.select)) {
                event->accept();
                return true;
            }
        }
    }
    return QAbstractScrollArea::event(event);
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (!m_comparison) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    for (const CaretKey &key : caretKeys) {
        if (event->matches(key.move)) {
            moveCaret(key.caretMove, Anchor::Follows);
            return;
        }
        if (event->matches(key.select)) {
            moveCaret(key.caretMove, Anchor::Stays);
            return;
        }
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_F6) {
        goToOtherSide();
    } else if (event->key() == Qt::Key_Escape && isAligning()) {
        stopAligning();
    } else if (event->key() == Qt::Key_Escape && hasSelection()) {
        clearSelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isAligning()
               && m_sheetLayout.sheet().strips.value(m_selection.caret.strip).kind != StripKind::Fold) {
        alignWithHere();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        activateStrip(m_selection.caret.strip);
    } else if (event->key() == Qt::Key_Space) {
        const bool onFold = m_sheetLayout.sheet().strips.value(m_selection.caret.strip).kind == StripKind::Fold;
        onFold ? activateStrip(m_selection.caret.strip)
               : moveCaret(event->modifiers().testFlag(Qt::ShiftModifier) ? CaretMove::PageUp : CaretMove::PageDown, Anchor::Follows);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

QString CompareView::linkAt(Side column, const TextPosition &position) const
{
    const QList<Strip> &strips = m_sheetLayout.sheet().strips;
    if (position.strip >= strips.size() || position.passage >= strips.at(position.strip).passages[column].size()) {
        return {};
    }
    for (const Mark &mark : strips.at(position.strip).passages[column].at(position.passage).marks) {
        if (mark.kind == MarkKind::Link && mark.start <= position.offset && position.offset < mark.start + mark.length) {
            return mark.target;
        }
    }
    return {};
}

bool CompareView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPointF point = toSheet(help->pos());
        const Side column = columnAt(m_sheetLayout, point.x());
        const TextPosition place = positionAt(m_sheetLayout, column, point, PlaceMeant::OnLetter);
        const QString target = place.strip == m_sheetLayout.stripAt(point.y()) ? linkAt(column, place) : QString();
        // What a page names is shown as it is, never as markup.
        QToolTip::showText(help->globalPos(), target.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(target.toHtmlEscaped()),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool CompareView::isNoteAt(QPointF sheetPoint, int strip)
{
    const Strip &asked = m_sheetLayout.sheet().strips.at(strip);
    if (asked.note != NoteKind::Moved && asked.note != NoteKind::SideUnrecorded) {
        return false;
    }
    const PassageLayout &note = m_sheetLayout.laidOut(strip).note;
    const ColumnPlace &column = m_sheetLayout.column(asked.noteSide);
    const QPointF place(column.text + note.place.x(), m_sheetLayout.top(strip) + note.place.y());
    qreal width = 0;
    for (int line = 0; line < note.text->lineCount(); ++line) {
        width = std::max(width, note.text->lineAt(line).naturalTextRect().right());
    }
    return QRectF(place, QSizeF(width, note.height)).contains(sheetPoint);
}

void CompareView::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = toSheet(event->position());
    const int strip = m_sheetLayout.stripAt(point.y());
    if (event->button() != Qt::LeftButton || strip < 0) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const Strip &pressed = m_sheetLayout.sheet().strips.at(strip);
    const bool onFold = pressed.kind == StripKind::Fold && point.y() < m_sheetLayout.top(strip) + m_sheetLayout.laidOut(strip).bandHeight;
    if (onFold || isNoteAt(point, strip)) {
        const Side column = pressed.kind == StripKind::Fold ? m_selection.column : otherSide(pressed.noteSide);
        const Side withText = pressed.passages[column].isEmpty() ? otherSide(column) : column;
        placeCaret(pressed.kind == StripKind::Fold ? column : withText, {strip, 0, 0}, Anchor::Follows);
        activateStrip(strip);
        return;
    }
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const Side column = extend ? m_selection.column : columnAt(m_sheetLayout, point.x());
    const TextPosition position = positionAt(m_sheetLayout, column, point);
    const bool third = QDateTime::currentMSecsSinceEpoch() - m_doubleClickedAt < QApplication::doubleClickInterval();
    if (third && !extend) {
        m_drag = Drag::Paragraphs;
        m_dragOrigin = paragraphAt(m_sheetLayout.sheet(), column, position);
        m_selection = m_dragOrigin;
        m_doubleClickedAt = 0;
        viewport()->update();
        tellSelection();
        return;
    }
    m_drag = Drag::Letters;
    placeCaret(column, position, extend ? Anchor::Stays : Anchor::Follows);
    m_dragOrigin = {.column = column, .anchor = m_selection.anchor, .caret = m_selection.anchor};
}

void CompareView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF point = toSheet(event->position());
    const int strip = m_sheetLayout.stripAt(point.y());
    if (event->button() != Qt::LeftButton || strip < 0 || m_sheetLayout.sheet().strips.at(strip).kind == StripKind::Fold) {
        return;
    }
    const Side column = columnAt(m_sheetLayout, point.x());
    m_drag = Drag::Words;
    m_dragOrigin = wordAt(m_sheetLayout.sheet(), column, positionAt(m_sheetLayout, column, point, PlaceMeant::OnLetter));
    m_selection = m_dragOrigin;
    m_doubleClickedAt = QDateTime::currentMSecsSinceEpoch();
    viewport()->update();
    tellSelection();
}

void CompareView::extendTo(QPointF viewportPoint)
{
    const Side column = m_dragOrigin.column;
    const PlaceMeant meant = m_drag == Drag::Words ? PlaceMeant::OnLetter : PlaceMeant::BetweenLetters;
    const TextPosition position = positionAt(m_sheetLayout, column, toSheet(viewportPoint), meant);
    Selection reached{.column = column, .anchor = position, .caret = position};
    if (m_drag == Drag::Words) {
        reached = wordAt(m_sheetLayout.sheet(), column, position);
    } else if (m_drag == Drag::Paragraphs) {
        reached = paragraphAt(m_sheetLayout.sheet(), column, position);
    }
    const bool backward = reached.first() < m_dragOrigin.first();
    m_selection = {.column = column,
                   .anchor = backward ? m_dragOrigin.last() : m_dragOrigin.first(),
                   .caret = backward ? reached.first() : std::max(reached.last(), m_dragOrigin.last())};
    viewport()->update();
    tellSelection();
}

void CompareView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag != Drag::None && event->buttons().testFlag(Qt::LeftButton)) {
        extendTo(event->position());
        const bool outside = event->pos().y() < 0 || event->pos().y() >= viewport()->height();
        outside ? m_autoScroll.start(autoScrollInterval, this) : m_autoScroll.stop();
        return;
    }
    const QPointF point = toSheet(event->position());
    const int strip = m_sheetLayout.stripAt(point.y());
    const bool active = strip >= 0 && (m_sheetLayout.sheet().strips.at(strip).kind == StripKind::Fold || isNoteAt(point, strip));
    viewport()->setCursor(active ? Qt::PointingHandCursor : Qt::IBeamCursor);
    tellPointedAt(strip < 0 ? -1 : changeOfRow(m_sheetLayout.sheet().strips.at(strip).row));
}

void CompareView::leaveEvent(QEvent *event)
{
    tellPointedAt(-1);
    QAbstractScrollArea::leaveEvent(event);
}

void CompareView::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoScroll.stop();
    if (m_drag != Drag::None && hasSelection() && QGuiApplication::clipboard()->supportsSelection()) {
        QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    }
    const bool chose = m_drag != Drag::None && isAligning();
    m_drag = Drag::None;
    QAbstractScrollArea::mouseReleaseEvent(event);
    // A click on the side that was chosen from is no answer, but nothing wrong either.
    if (chose && (shownLayout() == ComparisonLayout::Inline || m_selection.column != m_aligning->side)) {
        alignWithHere();
    }
}

void CompareView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    if (m_drag == Drag::None) {
        m_autoScroll.stop();
        return;
    }
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = at.y() < 0 ? at.y() : std::max(0, at.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
    extendTo(at);
}

void CompareView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheelLeft += event->angleDelta().y();
    if (const int steps = m_wheelLeft / wheelStep; steps != 0) {
        m_wheelLeft -= steps * wheelStep;
        Q_EMIT zoomRequested(steps);
    }
    event->accept();
}

void CompareView::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentRow() < 0) {
        return;
    }
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse && !hasSelection()) {
        const QPointF point = toSheet(viewport()->mapFromGlobal(event->globalPos()));
        const Side column = columnAt(m_sheetLayout, point.x());
        const int strip = m_sheetLayout.stripAt(point.y());
        const bool empty = strip >= 0 && m_sheetLayout.sheet().strips.at(strip).passages[column].isEmpty();
        const Side withText = empty ? otherSide(column) : column;
        placeCaret(withText, positionAt(m_sheetLayout, withText, point, PlaceMeant::OnLetter), Anchor::Follows);
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString &text, bool enabled, void (CompareView::*slot)()) {
        menu->addAction(text, this, slot)->setEnabled(enabled);
    };
    add(tr("&Copy"), hasSelection(), &CompareView::copy);
    add(tr("Copy with &Changes"), hasSelection(), &CompareView::copyWithMarks);
    add(tr("Select &All of This Side"), true, &CompareView::selectAll);
    if (hasSelection() && m_comparison->revisions.left != m_comparison->revisions.right) {
        menu->addSeparator();
        add(tr("&Ignore Text Like This…"), true, &CompareView::ignoringRequested);
    }
    if (m_canCorrect && !isAligning()) {
        menu->addSeparator();
        add(tr("Correct the &Reading…"), true, &CompareView::correctingRequested);
    }
    if (const QUrl link(linkAt(m_selection.column, m_selection.first())); isWebAddress(link)) {
        menu->addSeparator();
        QString shown = fontMetrics().elidedText(link.toDisplayString(QUrl::RemoveUserInfo), Qt::ElideMiddle, longestLink);
        shown.replace(u'&', QStringLiteral("&&"));
        menu->addAction(tr("Open the &Link %1", "an address").arg(shown), this, [this, link] { Q_EMIT linkRequested(link); });
        menu->addAction(tr("Copy the Lin&k"), this, [link] { QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
    }
    menu->addSeparator();
    if (isAligning()) {
        add(tr("&Align with This Passage"), true, &CompareView::alignWithHere);
        add(tr("&Stop Aligning"), true, &CompareView::stopAligning);
    } else {
        add(tr("&Align This Passage…"), canAlign(), &CompareView::startAligning);
        add(tr("&Not the Same Passage"), canSetApart(), &CompareView::setApart);
    }
    if (canGoToMoveCounterpart()) {
        menu->addSeparator();
        add(tr("Go to the &Other End of the Move"), true, &CompareView::goToMoveCounterpart);
    }
    if (canFlipSide()) {
        menu->addSeparator();
        add(m_comparison->rows.at(currentRow()).kind == RowKind::Added ? tr("&Move to the Left Side") : tr("&Move to the Right Side"), true,
            &CompareView::requestSideFlip);
    }
    const QRectF caret = caretRectangle(m_sheetLayout, m_selection.column, m_selection.caret).translated(0, -scrollTop());
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(caret.bottomLeft().toPoint()));
}

void CompareView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CompareView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace recension
