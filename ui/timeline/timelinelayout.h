// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>

namespace recension {

/// Something that happened to an article, as its painted timeline shows it.
struct TimelineEvent {
    enum class Kind {
        Version,
        Return, ///< a version that is the same as an earlier one
        Failure, ///< checks failed
        Gap, ///< an archive has no state of the article then
        Fold, ///< versions that go back and forth, folded into one
    };

    Kind kind = Kind::Version;
    int place = 0; ///< among the versions, the absences or the runs of HistoryLines, from 0
    QDateTime time;
    double size = 0; ///< versions: 0 to 1, of the greatest change
    QString label;
    int priority = 0; ///< labels of greater priority get their room first

    [[nodiscard]] bool isVersion() const { return kind == Kind::Version || kind == Kind::Return; }
    [[nodiscard]] bool isAbsence() const { return kind == Kind::Failure || kind == Kind::Gap; }

    bool operator==(const TimelineEvent &) const = default;
};

/// Where an event is drawn.
struct TimelineMark {
    qreal x = 0; ///< its middle
    qreal height = 0; ///< of a version's bar, above the axis
    qreal width = 0; ///< of the bar, or of the ring
    QRectF label; ///< empty where there is no room for it

    bool operator==(const TimelineMark &) const = default;
};

/// The room a timeline is drawn in, in pixels.
struct TimelineRoom {
    qreal left = 0; ///< of the axis
    qreal right = 0;
    qreal axis = 0; ///< its height from above
    qreal barHeight = 40;
    qreal labelHeight = 15;
    int labelRows = 2;
    std::function<qreal(const QString &)> labelWidth;
};

/// How tall a version's bar is, of at most so many pixels; 0 for what has none. Pure.
[[nodiscard]] qreal barHeightOf(const TimelineEvent &event, qreal tallest);

/// Lays events, which stand in order of time, out along an axis: to time, but no two in one place, and no label over another.
/// One mark for each event, in their order. Pure.
[[nodiscard]] QList<TimelineMark> layOutTimeline(const QList<TimelineEvent> &events, const TimelineRoom &room);

} // namespace recension
