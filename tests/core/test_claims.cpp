// SPDX-License-Identifier: GPL-3.0-or-later
// Of several programs on one library one looks at each article whose time has come.
#include "tests/support/emptylibrary.h"
#include "tests/support/storing.h"

#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QUrl address(QStringLiteral("https://news.example/2020/01/wall"));
const QDateTime start = storyStart();

} // namespace

class ClaimsTest : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void twoProgramsShareTheDueArticles()
    {
        const SharedLibrary library;
        Store one(library.location());
        Store other(library.location());
        for (int i = 0; i < 10; ++i) {
            valueOf(one.addArticle(QUrl(QStringLiteral("https://news.example/%1").arg(i)), WatchState::Followed, start));
        }
        QSet<qint64> claimed;
        for (int round = 0; round < 5; ++round) {
            for (Store *store : {&one, &other}) {
                for (const FollowedArticle &article : valueOf(store->claimDue(start, start + 5min, 1))) {
                    QVERIFY(!claimed.contains(article.id.value));
                    claimed.insert(article.id.value);
                }
            }
        }
        QCOMPARE(claimed.size(), 10);
        QVERIFY(valueOf(one.claimDue(start, start + 5min, 1)).isEmpty());
        // A program that was killed with articles in hand does not keep them.
        QCOMPARE(valueOf(one.claimDue(start + 6min, start + 10min, 20)).size(), 10);
    }

    void aClockThatWasYearsAheadDoesNotSilenceTheLibrary()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        const QDateTime wrong = start.addYears(10);
        QCOMPARE(valueOf(store.claimDue(wrong, wrong + 30min, 10)).size(), 1);
        valueOf(store.record(observed(id, address, wrong, {QStringLiteral("One.")})));
        QCOMPARE(valueOf(store.claimDue(start + 1h, start + 90min, 10)).size(), 1);
        QCOMPARE(valueOf(store.claimDue(start + 1h, start + 90min, 10)).size(), 0);
    }

    void whatWasClaimedAndNotLookedAtIsGivenBack()
    {
        const SharedLibrary library;
        Store first(library.location());
        Store second(library.location());
        const ArticleId one = valueOf(first.addArticle(address, WatchState::Followed, start)).id;
        const ArticleId other =
            valueOf(first.addArticle(QUrl(QStringLiteral("https://news.example/other")), WatchState::Followed, start)).id;
        QCOMPARE(valueOf(first.claimDue(start, start + 30min, 10)).size(), 2);
        valueOf(second.release({one, other})); // not its own
        QCOMPARE(valueOf(second.claimDue(start + 1min, start + 31min, 10)).size(), 0);
        valueOf(first.release({one}));
        const QList<FollowedArticle> due = valueOf(second.claimDue(start + 1min, start + 31min, 10));
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.constFirst().id, one);
        valueOf(first.release({one})); // another's now
        QCOMPARE(valueOf(first.claimDue(start + 2min, start + 32min, 10)).size(), 0);
    }

    void whoGoesAwayGivesBackWhatWasClaimed()
    {
        const SharedLibrary library;
        const auto first = std::make_unique<Store>(library.location());
        auto second = std::make_unique<Store>(library.location());
        const ArticleId seen = valueOf(first->addArticle(address, WatchState::Followed, start)).id;
        const ArticleId unseen =
            valueOf(first->addArticle(QUrl(QStringLiteral("https://news.example/other")), WatchState::Followed, start)).id;
        // Canceled too late to be skipped, and too early for anybody to know what was claimed.
        QFuture<Result<QList<FollowedArticle>>> claim = second->claimDue(start, start + 30min, 10);
        claim.waitForFinished();
        claim.cancel();
        valueOf(second->record(observed(seen, address, start, {QStringLiteral("One.")})));
        QCOMPARE(valueOf(first->claimDue(start + 1min, start + 31min, 10)).size(), 0);
        second.reset();
        const QList<FollowedArticle> due = valueOf(first->claimDue(start + 1min, start + 31min, 10));
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.constFirst().id, unseen);
    }

    // Else a host would be closed to everybody for as long as a request may take.
    void whoGoesAwayLeavesTheTurnsItHas()
    {
        const QString asked = QStringLiteral("news.example");
        const QString left = QStringLiteral("other.example");
        const QString others = QStringLiteral("third.example");
        const SharedLibrary library;
        Store first(library.location());
        auto second = std::make_unique<Store>(library.location());
        QCOMPARE(valueOf(second->takeTurn(asked, start, 1h, 2min)).wait, 0ms);
        const HostTurn turn = valueOf(second->takeTurn(left, start, 1h, 2min));
        valueOf(second->leaveTurn(left, turn, start + 30s));
        QCOMPARE(valueOf(second->takeTurn(others, start, 1h, 2min)).wait, 0ms);
        QCOMPARE(valueOf(first.takeTurn(others, start + 3min, 1h, 2min)).wait, 0ms); // its time was over
        QCOMPARE(valueOf(first.takeTurn(asked, start, 1h, 2min)).wait, 2min);
        second.reset();
        QCOMPARE(valueOf(first.takeTurn(asked, start, 1h, 2min)).wait, 0ms);
        QCOMPARE(valueOf(first.takeTurn(left, start, 1h, 2min)).wait, 30s);
        QCOMPARE(valueOf(first.takeTurn(others, start + 3min, 1h, 2min)).wait, 2min);
    }
};

QTEST_GUILESS_MAIN(ClaimsTest)
#include "test_claims.moc"
