// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lookedwords.h"

#include <QTest>
#include <QTimeZone>

using namespace recension;
using namespace std::chrono_literals;
using Extent = SinceLooked::Extent;

namespace {

const QDateTime start(QDate(2026, 11, 20), QTime(14, 2), QTimeZone::UTC);

/// Versions an hour apart.
QList<TimelineRevision> versions(const QList<Weight> &weights)
{
    QList<TimelineRevision> revisions{{.number = 0, .firstSeen = start}};
    for (const Weight weight : weights) {
        const int number = static_cast<int>(revisions.size());
        revisions.append({.number = number, .firstSeen = start + number * 1h, .weight = weight});
    }
    return revisions;
}

/// Saw that version, a while after it came.
Looked lookedAtVersion(int number)
{
    return {.at = start + number * 1h + 20min, .seen = start + number * 1h};
}

constexpr Weight real = Weight::Substantive;
constexpr Weight minor = Weight::Minor;

} // namespace

class LookedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatCameIsTakenTogether()
    {
        QCOMPARE(sinceLooked(versions({real, real, minor, real}), lookedAtVersion(1)),
                 (SinceLooked{.seen = 1, .newest = 4, .extent = Extent::Substantive}));
        QCOMPARE(changesToLookAt(versions({real, real, minor, real}), lookedAtVersion(1)), (PerSide<int>{1, 4}));
    }

    void whoSawTheNewestOrNeverLookedIsShownTheLastChange()
    {
        const auto all = versions({real, real});
        QCOMPARE(sinceLooked(all, lookedAtVersion(2))->extent, Extent::Nothing);
        QVERIFY(!sinceLooked(all, {}));
        for (const Looked &looked : {lookedAtVersion(2), Looked()})
            QCOMPARE(changesToLookAt(all, looked), (PerSide<int>{1, 2}));
        QVERIFY(!changesToLookAt(versions({}), {}));
        QVERIFY(!changesToLookAt({}, {}));
    }

    void minorChangesAreSaidToBeSo() { QCOMPARE(sinceLooked(versions({real, minor, minor}), lookedAtVersion(1))->extent, Extent::Minor); }

    void aReturnToWhatWasSeenIsSaid()
    {
        auto there = versions({real, real});
        there[2].sameAs = 0;
        QCOMPARE(sinceLooked(there, lookedAtVersion(0))->extent, Extent::Returned);
        QCOMPARE(sinceLooked(there, lookedAtVersion(1))->extent, Extent::Substantive);
        auto again = versions({real, real, real, real});
        again[2].sameAs = 0; // seen
        again[4].sameAs = 0;
        QCOMPARE(sinceLooked(again, lookedAtVersion(2))->extent, Extent::Returned);
    }

    void theVersionSeenStaysTheSameWhateverIsBroughtIn()
    {
        // Older ones shift its number; one that is newer, but older than the look, was not there to be seen.
        const Looked looked{.at = start + 5h, .seen = start + 1h};
        auto all = versions({real});
        all.prepend({.firstSeen = start - 1h});
        all.append({.firstSeen = start + 3h});
        QCOMPARE(sinceLooked(all, looked)->seen, 2);
        QCOMPARE(sinceLooked(all, looked)->versions(), 1);
        // A capture that shows it earlier.
        all[2].firstSeen = start + 30min;
        QCOMPARE(sinceLooked(all, looked)->seen, 2);
        // All that was known is gone.
        QVERIFY(!sinceLooked({{.firstSeen = start + 4h}}, looked));
    }

    void theNewerVersionCountsAndOfOneTheLaterLook()
    {
        const Looked older{.at = start + 9h, .seen = start};
        const Looked newer{.at = start + 2h, .seen = start + 1h};
        const Looked again{.at = start + 3h, .seen = start + 1h};
        QCOMPARE(later(older, newer), newer);
        QCOMPARE(later(newer, older), newer);
        QCOMPARE(later(newer, again), again);
        QCOMPARE(later({}, older), older);
        QCOMPARE(later(older, {}), older);
    }

    void itIsToldInWords()
    {
        const QDateTime now = start + 24h;
        const Looked looked = lookedAtVersion(0);
        const auto words = [&](int newest, Extent extent) {
            return sinceLookedInWords({.seen = 0, .newest = newest, .extent = extent}, looked, now);
        };
        QCOMPARE(words(3, Extent::Substantive), QStringLiteral("Since you last looked on 20 Nov, 14:22: 3 versions."));
        QCOMPARE(words(1, Extent::Minor), QStringLiteral("Since you last looked on 20 Nov, 14:22: 1 version, with minor changes only."));
        QCOMPARE(words(2, Extent::Returned),
                 QStringLiteral("Since you last looked on 20 Nov, 14:22: 2 versions; the newest says the same as the one you saw."));
        QCOMPARE(sinceLookedInWords({.extent = Extent::Nothing}, looked, start + 1h),
                 QStringLiteral("Nothing has changed since you last looked today at 14:22."));
    }
};

QTEST_GUILESS_MAIN(LookedTest)
#include "test_looked.moc"
