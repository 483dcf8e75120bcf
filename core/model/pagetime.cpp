// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pagetime.h"

#include <QTimeZone>

namespace recension {

QString isoText(const PageTime &time, Qt::DateFormat format)
{
    const QString day = time.time.date().toString(Qt::ISODate);
    switch (time.precision) {
    case TimePrecision::Day:
        return day;
    case TimePrecision::Unzoned:
        return time.isValid() ? day + u'T' + time.time.time().toString(format) : QString();
    case TimePrecision::Moment:
        break;
    }
    return time.time.toString(format);
}

PageTime pageTimeOf(const QString &isoText)
{
    constexpr qsizetype dayLength = 10;
    if (isoText.size() <= dayLength) {
        const QDate day = QDate::fromString(isoText, Qt::ISODate);
        return day.isValid() ? PageTime(QDateTime(day, QTime(0, 0), QTimeZone::UTC), TimePrecision::Day) : PageTime();
    }
    const QStringView clock = QStringView(isoText).sliced(dayLength);
    const bool isZoned = clock.endsWith(u'Z', Qt::CaseInsensitive) || clock.contains(u'+') || clock.contains(u'-');
    // Not by way of local time, which leaves out hours.
    return isZoned ? PageTime(QDateTime::fromString(isoText, Qt::ISODateWithMs))
                   : PageTime(QDateTime::fromString(isoText + u'Z', Qt::ISODateWithMs), TimePrecision::Unzoned);
}

} // namespace recension
