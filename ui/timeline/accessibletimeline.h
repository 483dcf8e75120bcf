// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessibleleaf.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace recension {

class TimelineView;

/// An event of a painted timeline to assistive technologies: an item of a list, which can be chosen.
class AccessibleTimelineEvent : public AccessibleLeaf, public QAccessibleActionInterface
{
public:
    AccessibleTimelineEvent(TimelineView *view, int number);

    bool isValid() const override;
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] int number() const { return m_number; }

private:
    QPointer<TimelineView> m_view;
    int m_number = 0;
};

/// The timeline: a list of its events.
class AccessibleTimeline : public QAccessibleWidget
{
public:
    explicit AccessibleTimeline(TimelineView *view);
    ~AccessibleTimeline() override;

    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] TimelineView *view() const;

    mutable QList<QAccessible::Id> m_children; ///< registered interfaces, by number of the event; made when asked for
};

/// For QAccessible::installFactory.
[[nodiscard]] QAccessibleInterface *makeAccessibleTimeline(const QString &className, QObject *object);

} // namespace recension
