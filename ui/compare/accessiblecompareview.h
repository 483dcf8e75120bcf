// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessibleleaf.h"
#include "ui/compare/compareview.h"
#include "ui/compare/panetext.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace recension {

/// One column to assistive technologies: a read-only document named after its version, with caret, selection, the place
/// of every letter, and the marks as text attributes (IAccessible2's names).
class AccessiblePane : public AccessibleLeaf, public QAccessibleTextInterface
{
public:
    AccessiblePane(CompareView *view, Side column);

    bool isValid() const override;
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Document; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *startOffset, int *endOffset) const override;
    int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int index) override;
    void setSelection(int index, int startOffset, int endOffset) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int startOffset, int endOffset) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    [[nodiscard]] const PaneText &pane() const;
    [[nodiscard]] QRect onScreen(const QRectF &sheetRectangle) const;
    void select(int startOffset, int endOffset);

    QPointer<CompareView> m_view;
    Side m_column;
    mutable PaneText m_pane;
    mutable int m_paneVersion = -1; ///< of the view's text that m_pane was made from
};

/// The whole view: its columns in use, the version heads and the scroll bar.
class AccessibleCompareView : public QAccessibleWidget
{
public:
    explicit AccessibleCompareView(CompareView *view);
    ~AccessibleCompareView() override;

    [[nodiscard]] AccessiblePane *pane(Side column) const { return m_panes[column]; }

    QString text(QAccessible::Text kind) const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] QList<QAccessibleInterface *> children() const;
    [[nodiscard]] CompareView *view() const { return m_view; }

    QPointer<CompareView> m_view;
    PerSide<AccessiblePane *> m_panes; ///< owned by Qt's registry of interfaces
};

/// For QAccessible::installFactory.
[[nodiscard]] QAccessibleInterface *makeAccessibleCompareView(const QString &className, QObject *object);

} // namespace recension
