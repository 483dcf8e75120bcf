// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <algorithm>

namespace recension {

/// The time of 14 digits, as web archives write it in addresses ("20200130140200"), UTC; invalid where it is none.
[[nodiscard]] inline QDateTime digitsTime(const QString &digits)
{
    // By hand: lists of archives have very many of them.
    if (digits.size() != 14 || !std::ranges::all_of(digits, [](QChar sign) { return sign >= u'0' && sign <= u'9'; })) {
        return {};
    }
    const auto number = [&digits](qsizetype at, qsizetype length) { return QStringView(digits).sliced(at, length).toInt(); };
    const QDate date(number(0, 4), number(4, 2), number(6, 2));
    const QTime time(number(8, 2), number(10, 2), number(12, 2));
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::UTC) : QDateTime();
}

} // namespace recension
