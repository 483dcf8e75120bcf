// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/eradate.h"

#include <QCalendar>
#include <QRegularExpression>

namespace recension {

namespace {

QDate persianDay(int year, int month, int day)
{
    return QDate(year, month, day, QCalendar(QCalendar::System::Jalali));
}

QDate persianDate(const QString &text, const QString &language)
{
    static const QStringList months{QStringLiteral("فروردین"), QStringLiteral("اردیبهشت"), QStringLiteral("خرداد"),
                                    QStringLiteral("تیر"),     QStringLiteral("مرداد"),    QStringLiteral("شهریور"),
                                    QStringLiteral("مهر"),     QStringLiteral("آبان"),     QStringLiteral("آذر"),
                                    QStringLiteral("دی"),      QStringLiteral("بهمن"),     QStringLiteral("اسفند")};
    static const QRegularExpression named(
        QStringLiteral("(?<!\\d)(\\d{1,2})\\s*(?:ام)?\\s+(%1)(?:\\s*ماه)?[\\s،,]+(1[34]\\d\\d)(?!\\d)").arg(months.join(u'|')));
    if (const auto match = named.match(text); match.hasMatch()) {
        const auto month = static_cast<int>(months.indexOf(match.captured(2))) + 1;
        return persianDay(match.captured(3).toInt(), month, match.captured(1).toInt());
    }
    static const QRegularExpression numbers(QStringLiteral("(?<![\\d/])(1[34]\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?![\\d/])"));
    const bool isPersian = language.startsWith(QLatin1StringView("fa"), Qt::CaseInsensitive);
    const auto match = isPersian ? numbers.match(text) : QRegularExpressionMatch();
    return match.hasMatch() ? persianDay(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()) : QDate();
}

QDate eastAsianDate(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("(令和|平成|昭和|民[國国])\\s*(\\d{1,3}|元)\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QString era = match.captured(1);
    const int before = era == u"令和" ? 2018 : era == u"平成" ? 1988 : era == u"昭和" ? 1925 : 1911;
    const int year = match.captured(2) == u"元" ? 1 : match.captured(2).toInt();
    return QDate(before + year, match.captured(3).toInt(), match.captured(4).toInt());
}

} // namespace

QDate parseEraDate(const QString &text, const QString &language)
{
    const QDate eastAsian = eastAsianDate(text);
    return eastAsian.isValid() ? eastAsian : persianDate(text, language);
}

} // namespace recension
