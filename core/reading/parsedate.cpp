// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/parsedate.h"

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

/// Names of the twelve months, long and short, folded to lower case without a closing point.
QHash<QString, int> monthNames(const QString &language)
{
    QHash<QString, int> names;
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(language)}) {
        if (locale.language() == QLocale::C) {
            continue;
        }
        for (int month = 1; month <= 12; ++month) {
            for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (QString name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                    name = name.toLower();
                    while (name.endsWith(u'.')) {
                        name.chop(1);
                    }
                    if (name.size() >= 3 && !name.at(0).isDigit()) {
                        names.insert(name, month);
                    }
                }
            }
        }
    }
    names.insert(QStringLiteral("sept"), 9);
    return names;
}

/// The same, kept from one text of a page to the next.
const QHash<QString, int> &knownMonthNames(const QString &language)
{
    constexpr qsizetype mostLanguages = 16;
    thread_local QHash<QString, QHash<QString, int>> known;
    const auto found = known.constFind(language);
    if (found != known.cend()) {
        return *found;
    }
    if (known.size() >= mostLanguages) {
        known.clear();
    }
    return *known.insert(language, monthNames(language));
}

/// Month names of many languages, those left out that name different months in two of them. Pages in one language say they are
/// in another, or say nothing.
const QHash<QString, int> &monthsOfTheWorld()
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> made;
        for (const char *language :
             {"de", "fr", "es", "it", "pt", "nl",      "ru", "uk", "pl", "cs", "sk", "sv", "da", "nb", "fi", "hu", "ro",
              "bg", "el", "tr", "id", "vi", "sr-Latn", "hr", "sl", "et", "lv", "lt", "ca", "ar", "he", "fa", "hi"}) {
            const QHash<QString, int> names = monthNames(QLatin1StringView(language));
            for (auto it = names.cbegin(); it != names.cend(); ++it) {
                const auto known = made.find(it.key());
                if (known == made.end()) {
                    made.insert(it.key(), it.value());
                } else if (*known != it.value()) {
                    *known = 0;
                }
            }
        }
        return made;
    }();
    return table;
}

int monthOf(const QHash<QString, int> &names, const QString &word)
{
    const QString lower = word.toLower();
    if (const int month = names.value(lower)) {
        return month;
    }
    if (const int month = monthsOfTheWorld().value(lower)) {
        return month;
    }
    // "jan", "févr" and the like, where the list has another short form.
    if (lower.size() < 3) {
        return 0;
    }
    int found = 0;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (it.key().startsWith(lower)) {
            if (found != 0 && found != it.value()) {
                return 0;
            }
            found = it.value();
        }
    }
    return found;
}

bool monthComesFirst(const QString &language)
{
    return language.isEmpty() ? false : QLocale(language).dateFormat(QLocale::ShortFormat).startsWith(u'M', Qt::CaseInsensitive);
}

} // namespace

PageTime parseMachineDate(const QString &given)
{
    const QString text = given.trimmed();
    if (text.size() < 4 || text.size() > 80) {
        return {};
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
    static const QHash<QString, int> english = monthNames(QStringLiteral("en"));
    if (const auto match = mail.match(text); match.hasMatch()) {
        const QDate date(match.captured(3).toInt(), monthOf(english, match.captured(2)), match.captured(1).toInt());
        return timeOn(date, match.captured(4), match.captured(5), match.captured(6).toInt(), match.capturedView(7));
    }
    if (const auto match = american.match(text); match.hasMatch()) {
        const QString year = match.captured(3).isEmpty() ? match.captured(7) : match.captured(3);
        return dayOnly(year.toInt(), monthOf(english, match.captured(1)), match.captured(2).toInt());
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
    if (isThai) {
        text = withPlainDigits(text);
        if (const QDate date = parseThaiDate(text, ShortYears::None); date.isValid()) {
            return dayOnly(date);
        }
    }
    const auto yearIn = [isThai](const QString &digits) { return isThai ? commonYear(digits.toInt()) : digits.toInt(); };
    static const QRegularExpression yearFirst(
        QStringLiteral("(?<!\\d)(\\d{4})\\s*[-/.年년]\\s*(\\d{1,2})\\s*[-/.月월]\\s*(\\d{1,2})(?!\\d)"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return dayOnly(yearIn(match.captured(1)), match.captured(2).toInt(), match.captured(3).toInt());
    }
    const QHash<QString, int> &names = knownMonthNames(language);
    // 3 March 2024 · 3. März 2024 · 3 de marzo de 2024 · 3rd of March, 2024
    static const QRegularExpression dayFirst(QStringLiteral(
        "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[\\s\u00a0-]+(?:de\\s+|of\\s+|d['’])?([\\p{L}\\p{M}]{3,})[.,]?[\\s\u00a0-]+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)"));
    for (auto it = dayFirst.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (const int month = monthOf(names, match.captured(2))) {
            return dayOnly(yearIn(match.captured(3)), month, match.captured(1).toInt());
        }
    }
    static const QRegularExpression monthFirst(QStringLiteral(
        "(?<!\\p{L})([\\p{L}\\p{M}]{3,})\\.?[\\s\u00a0]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\u00a0]+(?:at\\s+)?(\\d{4})(?!\\d)"));
    for (auto it = monthFirst.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (const int month = monthOf(names, match.captured(1))) {
            return dayOnly(yearIn(match.captured(3)), month, match.captured(2).toInt());
        }
    }
    static const QRegularExpression points(QStringLiteral("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)"));
    if (const auto match = points.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int year = yearIn(match.captured(3));
        const bool isAmerican = second > 12 && first <= 12;
        return isAmerican ? dayOnly(year, first, second) : dayOnly(year, second, first);
    }
    static const QRegularExpression strokes(QStringLiteral("(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)"));
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
        // English of no country may be either.
        if (language.isEmpty() || language.compare(u"en", Qt::CaseInsensitive) == 0) {
            return {};
        }
        return monthComesFirst(language) ? dayOnly(year, first, second) : dayOnly(year, second, first);
    }
    return {};
}

PageTime parsePrintedDate(const QString &text, const QString &language)
{
    const PageTime whole = parseVisibleDate(text, language);
    if (whole.isValid()) {
        return whole;
    }
    const bool isThai = isDatedInThai(text, language);
    const QDate named = isThai ? parseThaiDate(withPlainDigits(text), ShortYears::Buddhist) : QDate();
    if (named.isValid()) {
        return dayOnly(named);
    }
    static const QRegularExpression shortYear(QStringLiteral("(?<![\\d./:])(\\d{1,2})([./])(\\d{1,2})\\2(\\d{2})(?![\\d./:])"));
    const auto match = shortYear.match(isThai ? withPlainDigits(text) : text);
    const int thaiYear = isThai && match.hasMatch() ? commonYearOfTwoDigits(match.captured(4).toInt()) : 0;
    if (!match.hasMatch() || (isThai && thaiYear == 0)) {
        return {};
    }
    // With points the day always comes first, with strokes as the language has it.
    const QString full = match.captured(1) + match.captured(2) + match.captured(3) + match.captured(2)
        + (isThai ? QString::number(thaiYear) : QStringLiteral("20") + match.captured(4));
    return parseVisibleDate(full, language);
}

} // namespace recension
