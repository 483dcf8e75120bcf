// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/freshness.h"

#include <QTimeZone>

using namespace recension;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 3, 24), QTime(12, 0), QTimeZone::UTC);

Capture answerWith(const QList<HttpHeader> &headers)
{
    return {.httpStatus = 200, .headers = headers, .capturedAt = noon};
}

} // namespace

class FreshnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsReadInAllItsForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("fixed") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT");
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994");
        QTest::newRow("spaces around") << QByteArray("  Sun, 06 Nov 1994 08:49:37 GMT ");
        QTest::newRow("UTC") << QByteArray("Sun, 06 Nov 1994 08:49:37 UTC");
    }

    void aDateIsReadInAllItsForms()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(parseHttpDate(text), QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::UTC));
    }

    void aYearOfTwoDigitsIsTheNearestOne() { QCOMPARE(parseHttpDate("Tuesday, 24-Mar-26 12:00:00 GMT").date().year(), 2026); }

    void aMomentThatTheLocalClockSkipsIsReadToo()
    {
        qputenv("TZ", "Europe/Berlin");
        QCOMPARE(parseHttpDate("Sun, 29 Mar 2026 02:30:00 GMT"), QDateTime(QDate(2026, 3, 29), QTime(2, 30), QTimeZone::UTC));
        qputenv("TZ", "UTC");
    }

    void whatIsNoDateIsInvalid()
    {
        for (const char *text : {"", "0", "-1", "yesterday", "Sun, 06 Nov 1994", "Sun, 31 Feb 1994 08:49:37 GMT", "2026-03-24T12:00:00Z",
                                 "Sun, 06 Nov 1994 25:49:37 GMT", "So, 06 Nov 1994 08:49:37 GMT"}) {
            QVERIFY2(!parseHttpDate(text).isValid(), text);
        }
        QVERIFY(!parseHttpDate(QByteArray(1'000'000, 'x')).isValid());
    }

    void retryAfterIsSecondsOrADate()
    {
        QCOMPARE(retryAfter(answerWith({{"Retry-After", "120"}})), 120s);
        QCOMPARE(retryAfter(answerWith({{"retry-after", " 0 "}})), 0s);
        QCOMPARE(retryAfter(answerWith({{"Retry-After", "Tue, 24 Mar 2026 12:05:00 GMT"}})), 300s);
        QCOMPARE(retryAfter(answerWith({{"Retry-After", "Tue, 24 Mar 2026 11:00:00 GMT"}})), 0s);
        QCOMPARE(retryAfter(answerWith({})), std::nullopt);
        QCOMPARE(retryAfter(answerWith({{"Retry-After", "-5"}})), std::nullopt);
        QCOMPARE(retryAfter(answerWith({{"Retry-After", "soon"}})), std::nullopt);
    }

    void aDateIsSeenByTheServersOwnClock()
    {
        QCOMPARE(retryAfter(answerWith({{"Date", "Tue, 24 Mar 2026 09:00:00 GMT"}, {"Retry-After", "Tue, 24 Mar 2026 09:05:00 GMT"}})),
                 300s);
    }

    void hugeNumbersDoNotOverflow()
    {
        const auto wait = retryAfter(answerWith({{"Retry-After", QByteArray(50, '9')}}));
        QVERIFY(wait && *wait > 24h * 365);
        QCOMPARE(askAgainAfter(answerWith({{"Retry-After", QByteArray(50, '9')}}), 24h), noon.addDays(1));
    }

    void freshnessIsReadFromTheHeaders_data()
    {
        QTest::addColumn<QList<HttpHeader>>("headers");
        QTest::addColumn<int>("seconds"); // -1: the server doesn't say
        using Headers = QList<HttpHeader>;
        QTest::newRow("nothing") << Headers{} << -1;
        QTest::newRow("max-age") << Headers{{"Cache-Control", "max-age=60"}} << 60;
        QTest::newRow("among others") << Headers{{"Cache-Control", "public, Max-Age=60 , must-revalidate"}} << 60;
        QTest::newRow("in quotes") << Headers{{"Cache-Control", "max-age=\"60\""}} << 60;
        QTest::newRow("shared caches alone") << Headers{{"Cache-Control", "s-maxage=600"}} << -1;
        QTest::newRow("less its age") << Headers{{"Cache-Control", "max-age=60"}, {"Age", "45"}} << 15;
        QTest::newRow("older than that") << Headers{{"Cache-Control", "max-age=60"}, {"Age", "90"}} << 0;
        QTest::newRow("no-cache") << Headers{{"Cache-Control", "no-cache, max-age=60"}} << 0;
        QTest::newRow("no-store") << Headers{{"Cache-Control", "no-store"}} << 0;
        QTest::newRow("broken") << Headers{{"Cache-Control", "max-age=soon"}} << -1;
        QTest::newRow("negative") << Headers{{"Cache-Control", "max-age=-1"}} << -1;
        QTest::newRow("Expires") << Headers{{"Expires", "Tue, 24 Mar 2026 12:10:00 GMT"}} << 600;
        QTest::newRow("Expires by the server's clock")
            << Headers{{"Date", "Tue, 24 Mar 2026 12:09:00 GMT"}, {"Expires", "Tue, 24 Mar 2026 12:10:00 GMT"}} << 60;
        QTest::newRow("max-age before Expires")
            << Headers{{"Cache-Control", "max-age=60"}, {"Expires", "Tue, 24 Mar 2026 12:10:00 GMT"}} << 60;
        QTest::newRow("Expires 0") << Headers{{"Expires", "0"}} << 0;
    }

    void freshnessIsReadFromTheHeaders()
    {
        QFETCH(QList<HttpHeader>, headers);
        QFETCH(int, seconds);
        const auto fresh = freshFor(answerWith(headers));
        QCOMPARE(fresh ? fresh->count() : -1, seconds);
    }

    void theLaterWishCountsUpToABound()
    {
        const Capture capture = answerWith({{"Retry-After", "600"}, {"Cache-Control", "max-age=60"}});
        QCOMPARE(askAgainAfter(capture, 24h), noon.addSecs(600));
        QCOMPARE(askAgainAfter(capture, 300s), noon.addSecs(300));
        QVERIFY(!askAgainAfter(answerWith({{"Cache-Control", "no-cache"}}), 24h).isValid());
        QVERIFY(!askAgainAfter(answerWith({}), 24h).isValid());
    }
};

QTEST_APPLESS_MAIN(FreshnessTest)
#include "test_freshness.moc"
