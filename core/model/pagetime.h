// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace recension {

/// How much a page says of when something was.
enum class TimePrecision {
    Day, ///< no time of day
    Unzoned, ///< a time of day, but not in which zone
    Moment,
};

/// A time as a page names it. What the page leaves open is not told: see `precision` before showing more than the day.
struct PageTime {
    QDateTime time; ///< with the zone the page names; where it names none, its own digits as if they were UTC
    TimePrecision precision = TimePrecision::Moment;

    PageTime() = default;
    PageTime(const QDateTime &when, TimePrecision told = TimePrecision::Moment) : time(when), precision(told) { }

    [[nodiscard]] bool isValid() const { return time.isValid(); }
    bool operator==(const PageTime &) const = default;
};

/// ISO 8601 with no more than the page says: "2020-01-30", "2020-01-30T14:02:00", "2020-01-30T14:02:00+01:00". Empty for an
/// invalid time. The format is Qt::ISODate or Qt::ISODateWithMs.
[[nodiscard]] QString isoText(const PageTime &time, Qt::DateFormat format = Qt::ISODate);

/// Takes such a text back. Invalid where it is none.
[[nodiscard]] PageTime pageTimeOf(const QString &isoText);

} // namespace recension
