// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ranges>

namespace recension {
namespace {

constexpr qreal widestStep = 20;
constexpr qreal narrowestStep = 3;
constexpr qreal widestBar = 14;
constexpr qreal narrowestBar = 2;
constexpr qreal lowestBar = 7;
constexpr qreal betweenLabels = 8;
constexpr qreal labelGap = 5;

/// In proportion to time, then pushed apart: to the right where they crowd, and back where that leaves the axis.
QList<qreal> places(const QList<TimelineEvent> &events, const TimelineRoom &room)
{
    const qreal length = room.right - room.left;
    const qint64 first = events.constFirst().time.toMSecsSinceEpoch();
    const qint64 span = std::max<qint64>(1, events.constLast().time.toMSecsSinceEpoch() - first);
    const qreal count = std::max<qreal>(1, qreal(events.size() - 1));
    const qreal step = std::min(widestStep, length / count);
    QList<qreal> found;
    for (const TimelineEvent &event : events) {
        const qreal share = std::clamp(double(event.time.toMSecsSinceEpoch() - first) / double(span), 0.0, 1.0);
        const qreal wanted = room.left + share * length;
        found += found.isEmpty() ? wanted : std::max(wanted, found.constLast() + step);
    }
    qreal limit = room.right;
    for (qreal &place : std::ranges::reverse_view(found)) {
        place = std::min(place, limit);
        limit = place - step;
    }
    return found;
}

bool isFree(const QRectF &wanted, const QList<QRectF> &labels)
{
    const QRectF withSpace = wanted.adjusted(-betweenLabels, 0, betweenLabels, 0);
    return std::ranges::none_of(labels, [&withSpace](const QRectF &label) { return label.intersects(withSpace); });
}

QRectF labelPlace(qreal width, const TimelineMark &mark, int row, const TimelineRoom &room)
{
    // Labels may stand out a little from the axis, as its end marks do.
    const qreal left =
        std::clamp(mark.x - width / 2, room.left - widestBar, std::max(room.left - widestBar, room.right + widestBar - width));
    return {left, room.axis + labelGap + row * (room.labelHeight + 1), width, room.labelHeight};
}

} // namespace

qreal barHeightOf(const TimelineEvent &event, qreal tallest)
{
    // A change ten times as large is three times as tall: small ones stay visible beside great ones.
    return event.isAbsence() ? 0 : std::max(lowestBar, std::sqrt(std::clamp(event.size, 0.0, 1.0)) * tallest);
}

QList<TimelineMark> layOutTimeline(const QList<TimelineEvent> &events, const TimelineRoom &room)
{
    QList<TimelineMark> marks;
    if (events.isEmpty() || room.right <= room.left)
        return QList<TimelineMark>(events.size());
    const QList<qreal> xs = places(events, room);
    const qreal step =
        std::max(narrowestStep, std::min(widestStep, (room.right - room.left) / std::max<qreal>(1, qreal(events.size() - 1))));
    const qreal width = std::clamp(step - 3, narrowestBar, widestBar);
    for (qsizetype number = 0; number < events.size(); ++number)
        marks += {.x = xs.at(number), .height = barHeightOf(events.at(number), room.barHeight), .width = width};

    QList<qsizetype> order(events.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&events](qsizetype number) { return events.at(number).priority; });
    QList<QRectF> labels; // those alone that stand: few, however many events there are
    for (const qsizetype number : order) {
        for (int row = 0; row < room.labelRows && marks.at(number).label.isEmpty(); ++row) {
            // Of a long history few labels find room.
            if (!isFree(labelPlace(0, marks.at(number), row, room), labels))
                continue;
            const QRectF wanted = labelPlace(room.labelWidth(events.at(number).label), marks.at(number), row, room);
            if (isFree(wanted, labels)) {
                marks[number].label = wanted;
                labels += wanted;
            }
        }
    }
    return marks;
}

} // namespace recension
