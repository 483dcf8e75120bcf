// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/parsedate.h"

#include "core/reading/eradate.h"
#include "core/reading/monthnames.h"
#include "core/reading/thaidate.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace recension {

namespace {

bool isPlausible(const QDate &date)
{
    return date.isValid() && date.year() >= 1900 && date.year() <= 2100;
}

PageTime plausible(const PageTime &time)
{
    return time.isValid() && isPlausible(time.time.date()) ? time : PageTime();
}

PageTime dayOf(const QDate &date)
{
    return {QDateTime(date, QTime(0, 0), QTimeZone::UTC), TimePrecision::Day};
}

// Years of the web: in running text a smaller number is something else.
PageTime dayOnly(const QDate &date)
{
    return isPlausible(date) && date.year() >= 1990 ? dayOf(date) : PageTime();
}

PageTime dayOnly(int year, int month, int day)
{
    return dayOnly(QDate(year, month, day));
}

/// The text with digits of every script as those of ASCII.
QString withPlainDigits(QString text)
{
    for (QChar &letter : text) {
        if (letter.unicode() > 0x7F && letter.category() == QChar::Number_DecimalDigit) {
            letter = QChar(u'0' + letter.digitValue());
        }
    }
    return text;
}

QTimeZone zoneOf(QStringView text)
{
    if (text.compare(u"z", Qt::CaseInsensitive) == 0 || text == u"UTC" || text == u"GMT") {
        return QTimeZone::UTC;
    }
    QString digits = text.mid(1).toString().remove(u':');
    if (digits.size() <= 2) {
        digits = digits.rightJustified(2, u'0') + QStringLiteral("00");
    }
    const int seconds = digits.left(2).toInt() * 3600 + digits.mid(2, 2).toInt() * 60;
    return seconds > 14 * 3600 ? QTimeZone(QTimeZone::UTC)
                               : QTimeZone::fromSecondsAheadOfUtc(text.startsWith(u'-') || text.startsWith(u'\u2212') ? -seconds : seconds);
}

/// A day, and what stands behind it: the hour, empty where none does, the minute, the second and the zone.
PageTime timeOn(const QDate &date, const QString &hour, const QString &minute, int second, QStringView zone)
{
    const QTime time(hour.toInt(), minute.toInt(), second);
    if (!date.isValid() || hour.isEmpty() || !time.isValid()) {
        return plausible(dayOf(date));
    }
    return plausible(zone.isEmpty() ? PageTime(QDateTime(date, time, QTimeZone::UTC), TimePrecision::Unzoned)
                                    : PageTime(QDateTime(date, time, zoneOf(zone))));
}

/// A year of two digits beside the name of a month: of this century, or of the web's first years.
int yearOfTwoDigits(int year)
{
    constexpr int lastOfThisCentury = 49;
    constexpr int firstOfTheWeb = 90;
    return year <= lastOfThisCentury ? 2000 + year : year >= firstOfTheWeb ? 1900 + year : 0;
}

enum class Order { Unknown, DayFirst, MonthFirst };

/// Of numbers before a year. English of no country may be either, and Canada writes both.
Order orderIn(const QString &language)
{
    const QString plain = QString(language).replace(u'_', u'-').toLower();
    if (plain.isEmpty() || plain == u"en" || plain == u"en-ca") {
        return Order::Unknown;
    }
    return QLocale(plain).dateFormat(QLocale::ShortFormat).startsWith(u'M', Qt::CaseInsensitive) ? Order::MonthFirst : Order::DayFirst;
}

/// A date with the name of its month, in the many orders of the world.
PageTime dateWithNamedMonth(const QString &text, const QString &language, bool isThai)
{
    const auto yearIn = [isThai](const QString &digits) { return isThai ? commonYear(digits.toInt()) : digits.toInt(); };
    const auto monthIn = [&](const QString &name) { return monthNamed(QString(name).simplified(), language); };
    // 3 March 2024 · 3. März 2024 · 3 de marzo de 2024 · 3rd of March, 2024; not the last of some days: 1-3 March 2024
    static const QRegularExpression dayFirst(QStringLiteral(
        "(?<!\\d)(?<!\\d[-–])(\\d{1,2})(?:(?:st|nd|rd|th|er|\\.|º|ª)?[\\s\u00a0-]+|\\.)(?:de\\s+|of\\s+|d['’])?"
        "([\\p{L}\\p{M}]{2,}(?:\\sال(?:ثاني|[أا]ول))?)(?:/[\\p{L}\\p{M}]{3,})?(?:[.,॰][\\s\u00a0-]*|[\\s\u00a0-]+)(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)"));
    for (auto it = dayFirst.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (const int month = monthIn(match.captured(2))) {
            return dayOnly(yearIn(match.captured(3)), month, match.captured(1).toInt());
        }
    }
    static const QRegularExpression monthFirst(QStringLiteral(
        "(?<!\\p{L})([\\p{L}\\p{M}]{2,})(?:\\.[\\s\u00a0]*|[\\s\u00a0]+)(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\u00a0]+(?:at\\s+)?(\\d{4})(?!\\d)"));
    for (auto it = monthFirst.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (const int month = monthIn(match.captured(1))) {
            return dayOnly(yearIn(match.captured(3)), month, match.captured(2).toInt());
        }
    }
    // 2024. március 3. · 2024 m. kovo 3 d. · 2024ko martxoaren 3a · 2024-Mar-03
    static const QRegularExpression yearFirst(
        QStringLiteral("(?<!\\d)(\\d{4})(\\.|\\s?m\\.|ko)?,?[\\s\u00a0-]+([\\p{L}\\p{M}]{3,})\\.?[\\s\u00a0-]+(\\d{1,2})(?![\\d:])"));
    const bool isEnglish = language.isEmpty() || language.startsWith(u"en"); // its sentences end in years: "in 2019. May 20 …"
    for (auto it = yearFirst.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const int month = isEnglish && match.hasCaptured(2) ? 0 : monthIn(match.captured(3));
        if (month > 0) {
            return dayOnly(yearIn(match.captured(1)), month, match.captured(4).toInt());
        }
    }
    static const QRegularExpression latvian(QStringLiteral("(?<!\\d)(\\d{4})\\.?\\s*gada\\s+(\\d{1,2})\\.?\\s+([\\p{L}\\p{M}]{3,})"));
    if (const auto match = latvian.match(text); match.hasMatch()) {
        return dayOnly(yearIn(match.captured(1)), monthIn(match.captured(3)), match.captured(2).toInt());
    }
    return {};
}

/// A date in numbers with words between them, or by its week: "3 tháng 11, 2024", "2024 оны 11-р сарын 3", "2024-W44-7".
PageTime dateAmongWords(const QString &text)
{
    static const QRegularExpression vietnamese(
        QStringLiteral("(?<!\\d)(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm)?[\\s,/]+(\\d{4})(?!\\d)"));
    if (const auto match = vietnamese.match(text); match.hasMatch()) {
        return dayOnly(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    }
    static const QRegularExpression mongolian(QStringLiteral("(?<!\\d)(\\d{4})\\s+оны\\s+(\\d{1,2})\\S*\\s+сарын\\s+(\\d{1,2})(?!\\d)"));
    if (const auto match = mongolian.match(text); match.hasMatch()) {
        return dayOnly(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    static const QRegularExpression week(QStringLiteral("(?<![\\d-])(\\d{4})-W([0-5]\\d)-([1-7])(?![\\d-])"));
    if (const auto match = week.match(text); match.hasMatch()) {
        // The fourth of January is always in the first week (ISO 8601).
        const QDate fourth(match.captured(1).toInt(), 1, 4);
        const QDate day = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (match.captured(2).toInt() - 1) + match.captured(3).toInt() - 1);
        int year = 0;
        return day.weekNumber(&year) == match.captured(2).toInt() && year == match.captured(1).toInt() ? dayOnly(day) : PageTime();
    }
    return {};
}

} // namespace

PageTime parseMachineDate(const QString &given)
{
    const QString text = given.trimmed();
    if (text.size() < 4 || text.size() > 80) {
        return {};
    }
    if (text.startsWith(QLatin1StringView("1970-01-01T00:00"))) {
        return {}; // what a program writes that knows no date
    }
    static const QRegularExpression iso(QStringLiteral(
        "^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:(?:[T ,]+|\\s*T\\s*)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|z|UTC|GMT|[+\\-\u2212]\\d{1,2}:?\\d{0,2})?)?"));
    if (const auto match = iso.match(text); match.hasMatch()) {
        // Sites in Thailand write years of their era here, too.
        const QDate date(commonYear(match.captured(1).toInt()), match.captured(2).toInt(), match.captured(3).toInt());
        return timeOn(date, match.captured(4), match.captured(5), std::min(59, match.captured(6).toInt()), match.capturedView(7));
    }
    static const QRegularExpression epoch(QStringLiteral("^(\\d{10})(\\d{3})?$"));
    if (const auto match = epoch.match(text); match.hasMatch()) {
        return plausible(QDateTime::fromSecsSinceEpoch(match.captured(1).toLongLong(), QTimeZone::UTC));
    }
    static const QRegularExpression compact(
        QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?\\s*(Z|[+-]\\d{4})?)?$"));
    if (const auto match = compact.match(text); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return timeOn(date, match.captured(4), match.captured(5), match.captured(6).toInt(), match.capturedView(7));
    }
    static const QRegularExpression mail(QStringLiteral(
        "^(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3,9})\\.?[\\s-]+(\\d{4})(?:[\\s,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?"));
    static const QRegularExpression american(QStringLiteral(
        "^(?:[A-Za-z]{3,9},?\\s+)?([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4})|\\s+(\\d{1,2}):(\\d{2}):(\\d{2})\\s+(?:[A-Z]{2,4}\\s+)?(\\d{4}))"));
    const auto monthIn = [](const QString &name) { return monthNamed(name, QStringLiteral("en")); };
    if (const auto match = mail.match(text); match.hasMatch()) {
        const QDate date(match.captured(3).toInt(), monthIn(match.captured(2)), match.captured(1).toInt());
        return timeOn(date, match.captured(4), match.captured(5), match.captured(6).toInt(), match.capturedView(7));
    }
    if (const auto match = american.match(text); match.hasMatch()) {
        const QString year = match.captured(3).isEmpty() ? match.captured(7) : match.captured(3);
        return dayOnly(year.toInt(), monthIn(match.captured(1)), match.captured(2).toInt());
    }
    return isDatedInThai(text, {}) ? dayOnly(parseThaiDate(withPlainDigits(text), ShortYears::Buddhist)) : PageTime();
}

PageTime parseVisibleDate(const QString &given, const QString &givenLanguage)
{
    QString text = given.left(400);
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); })) {
        return {};
    }
    const bool isThai = isDatedInThai(text, givenLanguage);
    const QString language = isThai && givenLanguage.isEmpty() ? QStringLiteral("th") : givenLanguage;
    text = withPlainDigits(text);
    const QDate ofOtherEra = isThai ? parseThaiDate(text, ShortYears::None) : parseEraDate(text, language);
    if (ofOtherEra.isValid()) {
        return dayOnly(ofOtherEra);
    }
    const auto yearIn = [isThai](const QString &digits) { return isThai ? commonYear(digits.toInt()) : digits.toInt(); };
    static const QRegularExpression yearFirst(
        QStringLiteral("(?<!\\d)(?<!\\d[-.])(\\d{4})\\s*[-/.年년]\\s*(\\d{1,2})\\s*[-/.月월]\\s*(\\d{1,2})(?!\\d)"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return dayOnly(yearIn(match.captured(1)), match.captured(2).toInt(), match.captured(3).toInt());
    }
    if (const PageTime named = dateWithNamedMonth(text, language, isThai); named.isValid()) {
        return named;
    }
    if (const PageTime told = dateAmongWords(text); told.isValid()) {
        return told;
    }
    static const QRegularExpression points(QStringLiteral("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)"));
    if (const auto match = points.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int year = yearIn(match.captured(3));
        const bool isAmerican = second > 12 && first <= 12;
        return isAmerican ? dayOnly(year, first, second) : dayOnly(year, second, first);
    }
    static const QRegularExpression strokes(QStringLiteral("(?<![\\d/])(?<!\\d-)(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)"));
    if (const auto match = strokes.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int year = yearIn(match.captured(3));
        if (first > 12 || second > 12) {
            return first > 12 ? dayOnly(year, second, first) : dayOnly(year, first, second);
        }
        if (first == second) {
            return dayOnly(year, first, second);
        }
        switch (orderIn(language)) {
        case Order::Unknown:
            return {};
        case Order::MonthFirst:
            return dayOnly(year, first, second);
        case Order::DayFirst:
            return dayOnly(year, second, first);
        }
    }
    return {};
}

PageTime parsePrintedDate(const QString &given, const QString &language)
{
    const PageTime whole = parseVisibleDate(given, language);
    if (whole.isValid()) {
        return whole;
    }
    const bool isThai = isDatedInThai(given, language);
    const QString text = withPlainDigits(given);
    if (const QDate named = isThai ? parseThaiDate(text, ShortYears::Buddhist) : QDate(); named.isValid()) {
        return dayOnly(named);
    }
    // "14 Gennaio 20" at the end or before a time; elsewhere such a number is an hour or a count.
    static const QRegularExpression namedMonth(QStringLiteral(
        "(?<![\\d.,:/-])(\\d{1,2})\\.?[\\s\u00a0-]*([\\p{L}\\p{M}]{3,})\\.?[\\s\u00a0-]+['’]?(\\d{2})(?=\\s*$|\\s*[,|·•;–-]|\\s+\\d{1,2}[:.h]\\d{2})"));
    for (auto it = namedMonth.globalMatch(isThai ? QString() : text); it.hasNext();) {
        const auto match = it.next();
        if (const int month = monthNamed(match.captured(2), language)) {
            return dayOnly(yearOfTwoDigits(match.captured(3).toInt()), month, match.captured(1).toInt());
        }
    }
    static const QRegularExpression shortYear(
        QStringLiteral("(?<![\\d./:])(?<![Vv]ersion )(?<!\\b[Vv])(\\d{1,2})([./])(\\d{1,2})\\2(\\d{2})(?![\\d./:])"));
    const auto match = shortYear.match(text);
    const int digits = match.captured(4).toInt();
    const int year = !match.hasMatch() ? 0 : isThai ? commonYearOfTwoDigits(digits) : yearOfTwoDigits(digits);
    if (year == 0) {
        return {};
    }
    // With points the day always comes first, with strokes as the language has it.
    return parseVisibleDate(match.captured(1) + match.captured(2) + match.captured(3) + match.captured(2) + QString::number(year),
                            language);
}

} // namespace recension
