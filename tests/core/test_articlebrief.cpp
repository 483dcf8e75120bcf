// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/articlebrief.h"
#include "core/export/digest.h"
#include "core/export/versionwords.h"
#include "tests/support/storing.h"

#include <QScopeGuard>
#include <QTest>

#include <ctime>

using namespace recension;
using namespace recension::test;

namespace {

QDateTime now()
{
    return storyStart().addDays(10);
}

FollowedArticle wall()
{
    return {.id = {7},
            .url = QUrl(QStringLiteral("https://gazette.example/wall")),
            .source = QStringLiteral("Harbour Gazette"),
            .title = QStringLiteral("Harbour wall plan sent back"),
            .added = storyStart(),
            .firstSeen = storyStart(),
            .lastSeen = now().addSecs(-600),
            .lastChanged = now().addSecs(-3 * 3600),
            .nextCheck = now().addSecs(25 * 60),
            .revisions = 6};
}

QString brief(const FollowedArticle &article)
{
    return briefOf(article, now()).text;
}

QString statement(const FollowedArticle &article)
{
    return statementOf(article, now()).text;
}

Recorded changed(const FollowedArticle &article, Weight weight = Weight::Substantive)
{
    return {.outcome = Recorded::Outcome::Changed, .weight = weight, .article = article};
}

FollowedArticle named(qint64 id, const QString &title)
{
    FollowedArticle article = wall();
    article.id = {id};
    article.title = title;
    return article;
}

} // namespace

class ArticleBriefTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFollowedArticleTellsItsChangesAndItsNextCheck()
    {
        QCOMPARE(brief(wall()), QStringLiteral("Harbour Gazette · changed 5 times · last 3 hours ago · next check in 25 minutes"));
        QCOMPARE(statement(wall()),
                 QStringLiteral("From Harbour Gazette, first seen 30 Jan 2020, 14:02 UTC. The article has changed 5 times; it last "
                                "changed 3 hours ago. Next check in 25 minutes."));
        FollowedArticle once = wall();
        once.revisions = 2;
        QCOMPARE(brief(once), QStringLiteral("Harbour Gazette · changed once · 3 hours ago · next check in 25 minutes"));
    }

    void whatMattersOfAStatementStandsOut()
    {
        const Statement said = statementOf(wall(), now());
        QStringList strong;
        for (const Statement::Stretch &stretch : said.strong)
            strong += said.text.mid(stretch.start, stretch.length);
        QCOMPARE(
            strong,
            QStringList({QStringLiteral("Harbour Gazette"), QStringLiteral("30 Jan 2020, 14:02 UTC"), QStringLiteral("changed 5 times")}));
    }

    void momentsBearTheirZoneWhereThereIsRoom()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
        const auto back = qScopeGuard([] {
            qputenv("TZ", "UTC");
            tzset();
        });
        const QDateTime summer = now().addMonths(6);
        QCOMPARE(momentInFull(now()), QStringLiteral("9 Feb 2020, 15:02 CET = 2020-02-09 14:02:00 UTC"));
        QCOMPARE(zoneOf({now(), now().addDays(1), {}}), QStringLiteral("CET"));
        QCOMPARE(zoneOf({now(), summer}), QStringLiteral("CET/CEST"));
        QVERIFY(statement(wall()).contains(QStringLiteral("first seen 30 Jan 2020, 15:02 CET.")));
        FollowedArticle article = wall();
        article.lastChecked = now();
        QVERIFY(momentsOf(article).contains(QStringLiteral("Last checked: 9 Feb 2020, 15:02 CET = 2020-02-09 14:02:00 UTC")));
        QVERIFY(momentInFull({}).isEmpty());
    }

    void anArticleThatNeverChangedSaysSo()
    {
        FollowedArticle article = wall();
        article.revisions = 1;
        QCOMPARE(brief(article), QStringLiteral("Harbour Gazette · unchanged since 30 Jan, 14:02 · next check in 25 minutes"));
        QVERIFY(statement(article).contains(QStringLiteral("The article has not changed. Next check")));
    }

    void anArticleThatIsNotThereSaysSinceWhenAndWhy()
    {
        FollowedArticle article = wall();
        article.failing = FailureRun{.verdict = PageVerdict::NotFound, .httpStatus = 404, .first = now().addSecs(-300), .times = 1};
        article.failingSince = now().addSecs(-300);
        QCOMPARE(brief(article), QStringLiteral("present 13:52, not found since 13:57 (HTTP 404)"));
        QCOMPARE(briefOf(article, now()).tone, ArticleBrief::Tone::Failing);
        QVERIFY(statement(article).contains(QStringLiteral("Present 13:52, not found since 13:57 (HTTP 404). Next check in")));
        article.failingSince = now().addDays(-20);
        QVERIFY(brief(article).startsWith(QStringLiteral("removed: present")));
    }

    void anArticleThatWasNeverSeenHasItsAddressOnly()
    {
        FollowedArticle article = wall();
        article.revisions = 0;
        article.firstSeen = {};
        article.lastSeen = {};
        article.source.clear();
        QCOMPARE(brief(article), QStringLiteral("gazette.example · not seen yet · next check in 25 minutes"));
        QVERIFY(statement(article).startsWith(
            QStringLiteral("From gazette.example, followed since 30 Jan 2020, 14:02 UTC. The article has not been seen yet.")));
    }

    void theEndOfFollowingIsSaidExactly()
    {
        FollowedArticle article = wall();
        article.state = WatchState::Ended;
        article.lastChanged = now().addDays(-41);
        QCOMPARE(brief(article), QStringLiteral("Harbour Gazette · last changed 41 days ago, no longer checked"));
        QVERIFY(statement(article).endsWith(
            QStringLiteral("The article has changed 5 times. It last changed 41 days ago and is no longer checked.")));
        article.state = WatchState::Stopped;
        QVERIFY(brief(article).endsWith(QStringLiteral("no longer followed")));
        article.state = WatchState::Kept;
        QVERIFY(brief(article).endsWith(QStringLiteral("kept, not followed")));
    }

    void aChangeIsToldByItsExtent()
    {
        QCOMPARE(extentInWords({.wordsInserted = 18, .wordsDeleted = 4, .changesNumber = true}), QStringLiteral("+18 −4 words, a number"));
        QCOMPARE(extentInWords({.wordsInserted = 131, .wordsDeleted = 96, .blocksMoved = 1}), QStringLiteral("+131 −96 words, 1 moved"));
        QCOMPARE(extentInWords({.wordsInserted = 1, .changesHeadline = true}), QStringLiteral("+1 −0 words, headline"));
        QCOMPARE(extentInWords({.isTypographic = true}), QStringLiteral("typography only"));
        QCOMPARE(extentInWords({}), QStringLiteral("outside of the text"));
    }

    void oneChangeIsOneMessage()
    {
        const auto digest = digestOf({changed(wall())}, {}, Weight::Substantive);
        QCOMPARE(digest->title, QStringLiteral("“Harbour wall plan sent back” has changed"));
        QCOMPARE(digest->text, QStringLiteral("Harbour Gazette: It has changed 5 times."));
        QCOMPARE(digest->article, ArticleId{7});
    }

    void manyChangesAreOneMessageToo()
    {
        QList<Recorded> changes;
        for (int number = 1; number <= 9; ++number)
            changes += changed(named(number, QStringLiteral("Story %1").arg(number)));
        changes += changed(named(9, QStringLiteral("Story 9"))); // twice
        const auto digest = digestOf(changes, {}, Weight::Substantive);
        QCOMPARE(digest->title, QStringLiteral("9 articles have changed"));
        QCOMPARE(digest->text, QStringLiteral("Story 1\nStory 2\nStory 3\nStory 4\nand 5 more"));
        QCOMPARE(digest->article, ArticleId());
    }

    void minorChangesAndFirstSightsAreQuiet()
    {
        Recorded first = changed(wall());
        first.outcome = Recorded::Outcome::First;
        Recorded unchanged = changed(wall());
        unchanged.outcome = Recorded::Outcome::Unchanged;
        const QList<Recorded> all{first, unchanged, changed(wall(), Weight::Minor)};
        QVERIFY(!digestOf(all, {}, Weight::Substantive));
        QVERIFY(digestOf(all, {}, Weight::Minor));
    }

    void whatSearchesFoundIsInTheSameMessage()
    {
        const SearchNews news{.words = QStringLiteral("sea wall"), .articles = {wall()}};
        const auto both = digestOf({changed(wall())}, {news}, Weight::Substantive);
        QVERIFY(both->text.endsWith(QStringLiteral("\nNew for “sea wall”: Harbour wall plan sent back")));
        const auto alone = digestOf({}, {news, {.words = QStringLiteral("tide")}}, Weight::Substantive);
        QCOMPARE(alone->title, QStringLiteral("Your searches found something new"));
        QVERIFY(!digestOf({}, {{.words = QStringLiteral("tide")}}, Weight::Substantive));
    }
};

QTEST_GUILESS_MAIN(ArticleBriefTest)
#include "test_articlebrief.moc"
