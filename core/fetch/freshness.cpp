// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/freshness.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace recension {

namespace {

using std::chrono::seconds;

/// A number of seconds (RFC 9111, section 1.2.2): digits alone; what is beyond 2^31 counts as that.
std::optional<seconds> deltaSeconds(const QByteArray &text)
{
    const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber) {
        return {};
    }
    constexpr qint64 most = qint64(1) << 31;
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return seconds(fits ? std::min(value, most) : most);
}

struct CacheControl {
    std::optional<seconds> maxAge;
    bool isNoCache = false;
};

CacheControl cacheControlOf(const QByteArray &value)
{
    CacheControl control;
    for (const QByteArray &part : value.toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive.startsWith("max-age=") && !control.maxAge) {
            QByteArray number = directive.sliced(8);
            if (number.size() >= 2 && number.startsWith('"') && number.endsWith('"')) {
                number = number.sliced(1, number.size() - 2);
            }
            control.maxAge = deltaSeconds(number);
        } else if (directive == "no-cache" || directive == "no-store") {
            control.isNoCache = true;
        }
    }
    return control;
}

/// The moment of the answer by its server's clock, so that a wrong clock there or here doesn't matter.
QDateTime answered(const Capture &capture)
{
    const QDateTime date = parseHttpDate(headerValue(capture, "Date"));
    return date.isValid() ? date : capture.capturedAt;
}

seconds until(const QDateTime &time, const Capture &capture)
{
    return std::max(seconds(answered(capture).secsTo(time)), seconds(0));
}

} // namespace

QDateTime parseHttpDate(const QByteArray &text)
{
    QString words = QString::fromLatin1(text).simplified();
    if (words.size() > 40) {
        return {};
    }
    if (words.endsWith(u" GMT") || words.endsWith(u" UTC")) {
        words.chop(4);
    }
    QStringList dateWords = words.split(u' ');
    const auto clock = std::find_if(dateWords.begin(), dateWords.end(), [](const QString &word) { return word.contains(u':'); });
    if (clock == dateWords.end()) {
        return {};
    }
    const QTime time = QTime::fromString(*clock, QStringLiteral("HH:mm:ss"));
    dateWords.erase(clock);
    QDate date;
    for (const char16_t *format : {u"ddd, dd MMM yyyy", u"dddd, dd-MMM-yy", u"ddd MMM d yyyy"}) {
        if (!date.isValid()) {
            // Names of days and months are English whatever the reader's language.
            date = QLocale::c().toDate(dateWords.join(u' '), QString::fromUtf16(format));
        }
    }
    // Two digits of a year are read as of the 20th century; HTTP is younger than 1970.
    if (date.isValid() && date.year() < 1970) {
        date = date.addYears(100);
    }
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::UTC) : QDateTime();
}

QByteArray headerValue(const Capture &capture, const QByteArray &name)
{
    const auto header = std::find_if(capture.headers.begin(), capture.headers.end(), [&name](const HttpHeader &candidate) {
        return candidate.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return header == capture.headers.end() ? QByteArray() : header->value.trimmed();
}

std::optional<seconds> retryAfter(const Capture &capture)
{
    const QByteArray value = headerValue(capture, "Retry-After");
    if (const auto delay = deltaSeconds(value)) {
        return delay;
    }
    const QDateTime date = parseHttpDate(value);
    return date.isValid() ? std::optional(until(date, capture)) : std::nullopt;
}

std::optional<seconds> freshFor(const Capture &capture)
{
    const CacheControl control = cacheControlOf(headerValue(capture, "Cache-Control"));
    if (control.isNoCache) {
        return seconds(0);
    }
    std::optional<seconds> lifetime = control.maxAge;
    const QByteArray expires = headerValue(capture, "Expires");
    if (!lifetime && !expires.isEmpty()) {
        const QDateTime date = parseHttpDate(expires);
        lifetime = date.isValid() ? until(date, capture) : seconds(0); // "Expires: 0" and the like: stale already
    }
    if (!lifetime) {
        return {};
    }
    const seconds age = deltaSeconds(headerValue(capture, "Age")).value_or(seconds(0));
    return std::max(*lifetime - age, seconds(0));
}

QDateTime askAgainAfter(const Capture &capture, seconds longest)
{
    const seconds wish = std::min(std::max(retryAfter(capture).value_or(seconds(0)), freshFor(capture).value_or(seconds(0))), longest);
    return wish > seconds(0) ? capture.capturedAt.addSecs(wish.count()) : QDateTime();
}

} // namespace recension
