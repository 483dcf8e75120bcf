// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/schedule.h"

#include <QTest>
#include <QTimeZone>

using namespace recension;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC);

CheckHistory followedAt(const QDateTime &time)
{
    return {.now = time, .published = time, .firstSeen = time, .followedSince = time, .quietSince = time};
}

QList<QDateTime> checksOf(CheckHistory history)
{
    QList<QDateTime> checks{history.now};
    while (const std::optional<QDateTime> next = nextCheck(history)) {
        if (checks.size() > 1000) {
            break;
        }
        history.now = *next;
        checks.append(*next);
    }
    return checks;
}

} // namespace

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewArticleIsCheckedAgainSoon()
    {
        const QDateTime next = nextCheck(followedAt(start)).value();
        QVERIFY(next - start >= 19min && next - start <= 21min);
    }

    void theLastCheckIsOnTheFortiethDay()
    {
        const QList<QDateTime> checks = checksOf(followedAt(start));
        QCOMPARE(checks.constLast(), start + 40 * 24h);
        QVERIFY2(checks.size() < 43, qPrintable(QString::number(checks.size())));
        QVERIFY(checks.size() > 20);
    }

    void pausesGrow()
    {
        const QList<QDateTime> checks = checksOf(followedAt(start));
        for (qsizetype i = 2; i + 2 < checks.size(); ++i) {
            QVERIFY(checks[i] - checks[i - 1] >= checks[i - 1] - checks[i - 2]);
        }
    }

    void aChangeBringsTheNextCheckNearer()
    {
        CheckHistory history = followedAt(start);
        history.now = start + 5 * 24h;
        const QDateTime unchanged = nextCheck(history).value();
        history.quietSince = history.now;
        QVERIFY(nextCheck(history).value() < unchanged);
        QVERIFY(nextCheck(history).value() - history.now > 1h); // but an old article is not a new one
    }

    void anArticleOfYearsAgoIsSoonCheckedWeekly()
    {
        CheckHistory history = followedAt(start);
        history.published = start.addYears(-5);
        const QList<QDateTime> checks = checksOf(history);
        QVERIFY(checks.at(1) - start <= 21min); // somebody follows it now, and hardly for nothing
        QVERIFY(checks.at(3) - start <= 3h);
        QVERIFY2(checks.size() <= 16, qPrintable(QString::number(checks.size())));
        const auto lastPause = checks.at(checks.size() - 2) - checks.at(checks.size() - 3);
        QVERIFY(lastPause > 6 * 24h);
    }

    void aPastThatIsBroughtInDoesNotPutOffTheChecks()
    {
        CheckHistory history = followedAt(start);
        history.now = start + 6h;
        const auto before = nextCheck(history).value() - history.now;
        history.firstSeen = start.addDays(-150); // an archive had it then
        history.published = history.firstSeen;
        const auto after = nextCheck(history).value() - history.now;
        QVERIFY(after > before); // it is an old article
        QVERIFY(after <= 6h + 20min); // but nobody has watched it for long
    }

    void aFailureIsTriedAgainSoonAndThenLess()
    {
        CheckHistory history = followedAt(start);
        history.now = start + 10 * 24h;
        history.failingSince = history.now;
        history.verdict = PageVerdict::Unreachable;
        QVERIFY(nextCheck(history).value() - history.now < 22min);
        history.failingSince = start;
        QVERIFY(nextCheck(history).value() - history.now > 2 * 24h);
    }

    void aWallIsLeftAlone()
    {
        CheckHistory history = followedAt(start);
        history.failingSince = start;
        history.verdict = PageVerdict::BotWall;
        QVERIFY(nextCheck(history).value() - start >= 57min);
    }

    void theServersWishIsHeededUpToAWeek()
    {
        CheckHistory history = followedAt(start);
        history.notBefore = start + 3h;
        QCOMPARE(nextCheck(history).value(), start + 3h);
        history.notBefore = start + 100 * 24h;
        QCOMPARE(nextCheck(history).value(), start + 7 * 24h);
    }

    void aClockSetBackDoesNoHarm()
    {
        CheckHistory history = followedAt(start);
        history.now = start - 24h;
        const QDateTime next = nextCheck(history).value();
        QVERIFY(next > history.now && next - history.now < 22min);
    }

    void articlesFollowedTogetherAreSpread()
    {
        QSet<qint64> times;
        for (quint32 seed = 1; seed <= 50; ++seed) {
            CheckHistory history = followedAt(start);
            history.now = start + 24h;
            history.seed = seed;
            times.insert(nextCheck(history).value().toMSecsSinceEpoch());
        }
        QVERIFY(times.size() > 25);
    }
};

QTEST_APPLESS_MAIN(ScheduleTest)
#include "test_schedule.moc"
