// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/thaidate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace recension {

namespace {

constexpr int eraBefore = 543; // years
constexpr int firstShortYear =
    38; // 2538, 1995: earlier years of the web, written so, don't exist, and later ones of the common era not yet

bool isThai(QChar letter)
{
    return letter.unicode() >= 0x0E01 && letter.unicode() <= 0x0E5B;
}

struct Month {
    const char16_t *name;
    const char16_t *shortName; ///< as a pattern: points and spaces within may be left out
};

constexpr std::array<Month, 12> months{{{u"มกราคม", u"ม\\.?\\s?ค\\.?"},
                                        {u"กุมภาพันธ์", u"ก\\.?\\s?พ\\.?"},
                                        {u"มีนาคม", u"มี\\.?\\s?ค\\.?"},
                                        {u"เมษายน", u"เม\\.?\\s?ย\\.?"},
                                        {u"พฤษภาคม", u"พ\\.?\\s?ค\\.?"},
                                        {u"มิถุนายน", u"มิ\\.?\\s?ย\\.?"},
                                        {u"กรกฎาคม", u"ก\\.?\\s?ค\\.?"},
                                        {u"สิงหาคม", u"ส\\.?\\s?ค\\.?"},
                                        {u"กันยายน", u"ก\\.?\\s?ย\\.?"},
                                        {u"ตุลาคม", u"ต\\.?\\s?ค\\.?"},
                                        {u"พฤศจิกายน", u"พ\\.?\\s?ย\\.?"},
                                        {u"ธันวาคม", u"ธ\\.?\\s?ค\\.?"}}};

/// A day, a group for each month, and the year, with or without its era.
const QRegularExpression &form()
{
    static const QRegularExpression made = [] {
        QString names;
        for (const Month &month : months) {
            names += (names.isEmpty() ? QStringLiteral("(") : QStringLiteral("|(")) + QString::fromUtf16(month.name) + u'|'
                + QString::fromUtf16(month.shortName) + u')';
        }
        return QRegularExpression(QStringLiteral("(?<!\\d)(\\d{1,2})\\s*(?:") + names
                                  + QStringLiteral(")[\\s,]*(?:[พค]\\.?\\s?ศ\\.?\\s*)?(\\d{4}|\\d{2})(?!\\d|[:.]\\d)"));
    }();
    return made;
}

} // namespace

bool isDatedInThai(QStringView text, const QString &language)
{
    return language.startsWith(QLatin1StringView("th"), Qt::CaseInsensitive) || std::ranges::any_of(text, isThai);
}

int commonYear(int year)
{
    return year >= 1900 + eraBefore && year <= 2100 + eraBefore ? year - eraBefore : year;
}

int commonYearOfTwoDigits(int year)
{
    return year >= firstShortYear ? 2500 + year - eraBefore : 0;
}

QDate parseThaiDate(const QString &text, ShortYears years)
{
    for (auto it = form().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        int month = 1;
        while (!match.hasCaptured(month + 1)) {
            ++month;
        }
        const int written = match.capturedView(14).toInt();
        const bool isShort = match.capturedLength(14) == 2;
        const int year = !isShort ? commonYear(written) : years == ShortYears::Buddhist ? commonYearOfTwoDigits(written) : 0;
        const QDate date(year, month, match.capturedView(1).toInt());
        if (year > 0 && date.isValid()) {
            return date;
        }
    }
    return {};
}

} // namespace recension
