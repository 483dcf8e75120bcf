// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/durationwords.h"

#include "core/base/sentence.h"

#include <algorithm>

namespace recension {

namespace {

using namespace std::chrono;

int rounded(milliseconds span, milliseconds unit)
{
    return std::max(1, static_cast<int>((span + unit / 2) / unit));
}

QString minutesInWords(int count)
{
    return count == 1 ? Sentence::tr("1 minute") : Sentence::tr("%n minutes", nullptr, count);
}

QString daysInWords(int count)
{
    return count == 1 ? Sentence::tr("1 day") : Sentence::tr("%n days", nullptr, count);
}

} // namespace

QString spanInWords(milliseconds span)
{
    // Whole ones that have passed: "41 days ago" must not be said on the fortieth.
    if (span < 90min) {
        return minutesInWords(std::max(1, static_cast<int>(span / 1min)));
    }
    if (span < 48h) {
        return Sentence::tr("%n hours", nullptr, static_cast<int>(span / 1h));
    }
    return daysInWords(static_cast<int>(span / 24h));
}

QString roughSpanInWords(milliseconds span)
{
    constexpr days aMonth(30);
    constexpr hours aYear(8766);
    const milliseconds whole = (span + 30s) / 1min * 1min;
    if (whole < 1min) {
        return Sentence::tr("less than a minute");
    }
    if (whole < 45min) {
        return minutesInWords(rounded(whole, 1min));
    }
    if (whole < days(1)) {
        const int count = rounded(whole, 1h);
        return count == 1 ? Sentence::tr("about 1 hour") : Sentence::tr("about %n hours", nullptr, count);
    }
    if (whole < aMonth) {
        return daysInWords(rounded(whole, days(1)));
    }
    if (whole < aYear) {
        const int count = rounded(whole, aMonth);
        return count == 1 ? Sentence::tr("about 1 month") : Sentence::tr("about %n months", nullptr, count);
    }
    const int count = rounded(whole, aYear);
    return count == 1 ? Sentence::tr("about 1 year") : Sentence::tr("about %n years", nullptr, count);
}

} // namespace recension
