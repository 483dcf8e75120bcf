// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/accessibletimeline.h"

#include "ui/timeline/timelineview.h"

namespace recension {

AccessibleTimelineEvent::AccessibleTimelineEvent(TimelineView *view, int number) : m_view(view), m_number(number) { }

bool AccessibleTimelineEvent::isValid() const
{
    return m_view && m_number < m_view->events().size();
}

QWindow *AccessibleTimelineEvent::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleTimelineEvent::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString AccessibleTimelineEvent::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid() ? m_view->eventInWords(m_number) : QString();
}

QRect AccessibleTimelineEvent::rect() const
{
    if (!isValid())
        return {};
    const QRect inView = m_view->eventRect(m_number);
    return {m_view->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State AccessibleTimelineEvent::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const TimelineEvent &event = m_view->events().at(m_number);
    const bool isVersion = event.isVersion();
    state.expandable = event.kind == TimelineEvent::Kind::Fold;
    state.collapsed = state.expandable;
    state.focusable = isVersion;
    state.selectable = isVersion;
    state.multiSelectable = isVersion;
    state.selected = m_view->isChosen(m_number);
    state.focused = m_view->hasFocus() && m_view->currentEvent() == m_number;
    return state;
}

void *AccessibleTimelineEvent::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleTimelineEvent::actionNames() const
{
    return isValid() && !m_view->events().at(m_number).isAbsence() ? QStringList{toggleAction()} : QStringList();
}

void AccessibleTimelineEvent::doAction(const QString &action)
{
    if (action == toggleAction() && isValid())
        m_view->press(m_number);
}

AccessibleTimeline::AccessibleTimeline(TimelineView *view) : QAccessibleWidget(view, QAccessible::List) { }

AccessibleTimeline::~AccessibleTimeline()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *AccessibleTimeline::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_children.size() <= index) {
        auto *made = new AccessibleTimelineEvent(view(), static_cast<int>(m_children.size()));
        m_children += QAccessible::registerAccessibleInterface(made);
    }
    return QAccessible::accessibleInterface(m_children.at(index));
}

QAccessibleInterface *AccessibleTimeline::childAt(int x, int y) const
{
    for (int number = 0; number < childCount(); ++number) {
        if (child(number)->rect().contains(x, y))
            return child(number);
    }
    return nullptr;
}

int AccessibleTimeline::childCount() const
{
    return static_cast<int>(view()->events().size());
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *event = dynamic_cast<const AccessibleTimelineEvent *>(child);
    return event ? event->number() : -1;
}

QAccessibleInterface *AccessibleTimeline::focusChild() const
{
    return view()->hasFocus() ? child(view()->currentEvent()) : nullptr;
}

TimelineView *AccessibleTimeline::view() const
{
    return static_cast<TimelineView *>(object());
}

QAccessibleInterface *makeAccessibleTimeline(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new AccessibleTimeline(view) : nullptr;
}

} // namespace recension
