// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks.h"
#include "core/collection.h"
#include "tests/support/awaited.h"
#include "tests/support/mocknetwork.h"
#include "tests/support/storing.h"

#include <QSignalSpy>
#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QUrl wall(QStringLiteral("https://gazette.example/wall"));
const QUrl ferry(QStringLiteral("https://gazette.example/ferry"));

MockAnswer page(const QString &headline)
{
    const QString story = QStringLiteral(
        "<p>Councillors in the harbour town sent the plan for a new sea wall back to its engineers after a debate of four hours.</p>"
        "<p>The mayor had promised that building would begin before the autumn storms, and said that the delay was a matter of weeks.</p>");
    const QString html = QStringLiteral("<!DOCTYPE html><title>%1</title><article><h1>%1</h1>%2</article>").arg(headline, story);
    return {.headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = html.toUtf8()};
}

} // namespace

class CollectionTest : public QObject
{
    Q_OBJECT

    // A library in memory, a network from a table, and a clock that the test turns.
    struct Desk {
        QDateTime now = storyStart();
        Store store{QStringLiteral(":memory:")};
        MockNetwork network;
        Watch watch;
        Collection collection{&store, [this] { return now; }};
        Checks checks{&collection, &watch};

        explicit Desk(std::chrono::milliseconds pause = 0ms) : watch(&store, &network, [this] { return now; }, {.pause = pause})
        {
            watch.setNetworkProbe([] { return QtFuture::makeReadyValueFuture(NetworkPresence::There); });
        }

        FollowedArticle follow(const QUrl &url) { return *awaited(collection.follow(url)); }

        /// What a round that was begun came to.
        QList<Checked> finished()
        {
            QSignalSpy spy(&checks, &Checks::finished);
            return spy.wait(10'000) ? spy.constFirst().constFirst().value<QList<Checked>>() : QList<Checked>();
        }
    };

private Q_SLOTS:
    // A page of results is short rather than late; what tells of news has to be whole.
    void aPhraseIsNewsAlsoBehindManyArticlesThatHaveItsWordsApart()
    {
        Desk desk;
        const auto store = [&desk](int number, const QString &text) {
            const QUrl url(QStringLiteral("https://gazette.example/%1").arg(number));
            const ArticleId id = valueOf(desk.store.addArticle(url, WatchState::Kept, desk.now)).id;
            return desk.store.record(observed(id, url, desk.now + std::chrono::minutes(number), {text}));
        };
        (void)store(0, QStringLiteral("They made a secret contract."));
        for (int number = 1; number <= 520; ++number) {
            (void)store(number, QStringLiteral("The contract was no secret."));
        }
        const SearchQuery phrase{.terms = {{.text = QStringLiteral("secret contract")}}};
        QCOMPARE(awaited(desk.collection.search(phrase, 0, 20))->hits.size(), 0);
        QCOMPARE(awaited(desk.collection.newHits(phrase, desk.now - 1h))->size(), 1);
    }

    void whatBecomesOfAnArticleIsTold()
    {
        Desk desk;
        QSignalSpy told(&desk.collection, &Collection::articleChanged);
        const FollowedArticle article = desk.follow(wall);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constLast().constFirst().value<FollowedArticle>(), article);
        desk.network.serve(wall, page(QStringLiteral("Wall plan approved")));
        desk.checks.checkNow({article});
        QCOMPARE(desk.finished().size(), 1);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.constLast().constFirst().value<FollowedArticle>().title, QStringLiteral("Wall plan approved"));
        QVERIFY(awaited(desk.collection.setWatchState(article.id, WatchState::Stopped)));
        QCOMPARE(told.size(), 3);
        QCOMPARE(told.constLast().constFirst().value<FollowedArticle>().state, WatchState::Stopped);
    }

    void rulesAloneMakeNoVersionAndHoldForThePastToo()
    {
        Desk desk;
        const FollowedArticle article = desk.follow(wall);
        desk.follow(QUrl(QStringLiteral("https://post.example/other")));
        const auto check = [&desk](const QString &headline) {
            desk.now = desk.now.addSecs(3600);
            desk.network.serve(wall, page(headline));
            return awaited(desk.watch.check(valueOf(desk.store.timeline({1})).article, RobotsCare::Ignored))->recorded->outcome;
        };
        QCOMPARE(check(QStringLiteral("Wall plan approved")), Recorded::Outcome::First);
        const auto paragraphs = [&desk](int number) {
            const Timeline timeline = valueOf(desk.store.timeline({1}));
            return valueOf(desk.store.revision(timeline.revisions.at(number).id)).article.blocks.size();
        };
        QCOMPARE(paragraphs(0), 3);

        const ReadingRules rules{
            {QStringLiteral("gazette.example"), RuleEffect::LeaveOut, QStringLiteral("p"),
             QStringLiteral("The mayor had promised that building would begin before the autumn storms, and said that the "
                            "delay was a matter of weeks.")}};
        desk.watch.setRules(rules);
        QCOMPARE(check(QStringLiteral("Wall plan approved")), Recorded::Outcome::Unchanged);
        QCOMPARE(paragraphs(0), 3);

        QSignalSpy told(&desk.collection, &Collection::articleChanged);
        QCOMPARE(*awaited(desk.collection.readAnew(rules, {QStringLiteral("gazette.example")})), 1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(valueOf(desk.store.timeline(article.id)).revisions.size(), 1);
        QCOMPARE(paragraphs(0), 2);
        QCOMPARE(*awaited(desk.collection.readAnew(rules, {QStringLiteral("gazette.example")})), 0);
        QCOMPARE(*awaited(desk.collection.readAnew({}, {QStringLiteral("another.example")})), 0);

        // What really changed comes with the rules that hold.
        desk.watch.setRules({});
        QCOMPARE(check(QStringLiteral("Wall plan sent back")), Recorded::Outcome::Changed);
        QCOMPARE(paragraphs(0), 3);
        QCOMPARE(paragraphs(1), 3);
    }

    void aRoundTellsHowFarItIs()
    {
        Desk desk;
        desk.network.serve(wall, page(QStringLiteral("Wall plan approved")));
        const QList<FollowedArticle> both{desk.follow(wall), desk.follow(ferry)};
        QSignalSpy progress(&desk.checks, &Checks::progressChanged);
        desk.checks.checkNow(both);
        QVERIFY(desk.checks.isRunning());
        QCOMPARE(desk.finished().size(), 2);
        QVERIFY(!desk.checks.isRunning());
        const QList<QVariantList> expected{{0, 2}, {1, 2}, {2, 2}, {0, 0}};
        QCOMPARE(QList<QVariantList>(progress), expected);
    }

    void onlyWhatIsDueIsLookedAtByItself()
    {
        Desk desk;
        desk.network.serve(wall, page(QStringLiteral("Wall plan approved")));
        desk.network.serve(ferry, page(QStringLiteral("Ferry line adds sailings")));
        QVERIFY(awaited(desk.collection.setWatchState(desk.follow(ferry).id, WatchState::Stopped)));
        const ArticleId id = desk.follow(wall).id;
        desk.checks.setSchedule(Checks::Schedule::On);
        const QList<Checked> checked = desk.finished();
        QCOMPARE(checked.size(), 1);
        QCOMPARE(checked.constFirst().article.id, id);
        // It has been looked at: nothing is due any more, until its time has come.
        QSignalSpy progress(&desk.checks, &Checks::progressChanged);
        desk.checks.checkDue();
        QVERIFY(!progress.wait(200));
        desk.now = checked.constFirst().article.nextCheck;
        // On a busy machine the question before is not answered yet, and another one is not asked.
        QSignalSpy finished(&desk.checks, &Checks::finished);
        QTRY_VERIFY_WITH_TIMEOUT((desk.checks.checkDue(), !finished.isEmpty()), 10'000);
        QCOMPARE(finished.constFirst().constFirst().value<QList<Checked>>().size(), 1);
    }

    void aCanceledRoundAsksNoMore()
    {
        Desk desk(10s);
        const QList<FollowedArticle> both{desk.follow(wall), desk.follow(ferry)};
        desk.checks.checkNow(both);
        QTRY_COMPARE(desk.network.requests().size(), 1); // the other one waits until the host has had its pause
        QSignalSpy progress(&desk.checks, &Checks::progressChanged);
        desk.checks.cancel();
        QVERIFY(!desk.checks.isRunning());
        QCOMPARE(progress.constLast(), QVariantList({0, 0}));
        QSignalSpy told(&desk.collection, &Collection::articleChanged);
        QVERIFY(!told.wait(200));
        QCOMPARE(desk.network.requests().size(), 1);
    }

    void whatIsClaimedWhenNobodyWantsItIsGivenBack()
    {
        Desk desk;
        (void)desk.follow(wall);
        // The library is busy, so that the answer comes later.
        for (int i = 0; i < 500; ++i) {
            (void)desk.store.articleAt(wall);
        }
        desk.checks.checkDue(); // asks what is due,
        desk.checks.cancel(); // and nobody waits for the answer
        (void)valueOf(desk.store.articleAt(wall));
        QTest::qWait(100);
        QCOMPARE(desk.network.requests().size(), 0);
        QVERIFY(!desk.checks.isRunning());
        QCOMPARE(valueOf(desk.store.claimDue(desk.now, desk.now + 30min, 10)).size(), 1);
        valueOf(desk.store.release({valueOf(desk.store.articleAt(wall))->id}));
        // Nor where the one who asked is gone.
        std::make_unique<Checks>(&desk.collection, &desk.watch)->checkDue();
        QTest::qWait(100);
        QCOMPARE(valueOf(desk.store.claimDue(desk.now, desk.now + 30min, 10)).size(), 1);
    }

    void aNetworkThatIsAwayIsSaidOnce()
    {
        Desk desk;
        desk.watch.setNetworkProbe([] { return QtFuture::makeReadyValueFuture(NetworkPresence::Away); });
        const QList<FollowedArticle> both{desk.follow(wall), desk.follow(QUrl(QStringLiteral("https://courier.example/ferry")))};
        QSignalSpy failed(&desk.checks, &Checks::failed);
        for (int round = 0; round < 2; ++round) {
            desk.checks.checkNow(both);
            QCOMPARE(desk.finished().size(), 0);
        }
        QCOMPARE(failed.size(), 1);
        for (const FollowedArticle &article : valueOf(desk.store.articles())) {
            QVERIFY(!article.failing);
            QVERIFY(article.nextCheck <= desk.now);
        }
    }

    void aVersionIsOpenedWithThePageItCameFrom()
    {
        Desk desk;
        const FollowedArticle article = desk.follow(wall);
        const Observation observation = observed(article.id, wall, desk.now, {QStringLiteral("The wall is approved.")});
        const Recorded recorded = valueOf(desk.store.record(observation));
        const auto opened = awaited(desk.collection.version(recorded.revision));
        QVERIFY(opened);
        QCOMPARE(opened->raw.bytes, observation.document.bytes);
        QCOMPARE(opened->reading.revisions.size(), 1);
        QCOMPARE(opened->reading.revisions.constFirst().id, recorded.revision);
        QCOMPARE(opened->reading.sourceText, QString::fromUtf8(observation.document.bytes));
        QCOMPARE(awaited(desk.collection.version({4711})).error().code, ErrorCode::NotFound);
    }

    void theExtentOfAChangeIsThatOfTheComparison()
    {
        Desk desk;
        const FollowedArticle article = desk.follow(wall);
        const auto record = [&](const QString &text) {
            desk.now = desk.now.addSecs(3600);
            return valueOf(desk.store.record(observed(article.id, wall, desk.now, {text}))).revision;
        };
        const RevisionId first = record(QStringLiteral("The council approved 1.5 million for the new wall."));
        const RevisionId second = record(QStringLiteral("The council approved 15 million for the wall."));
        const ChangeExtent expected{.wordsInserted = 1, .wordsDeleted = 2, .changesNumber = true};
        QCOMPARE(awaited(desk.collection.extent(first, second)).value(), expected);
        QVERIFY(desk.collection.extent(first, second).isFinished()); // known now
        QCOMPARE(awaited(desk.collection.extent(first, {4711})).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(CollectionTest)
#include "test_collection.moc"
