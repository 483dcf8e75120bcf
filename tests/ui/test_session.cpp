// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/changes.h"
#include "tests/support/files.h"
#include "ui/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

constexpr int wait = 10'000;
const char firstText[] = "The wall\nThe council approved the wall.\nBoats stay in.\n";
const char secondText[] = "The wall\nThe council sent back the wall.\nBoats stay in.\n";

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Library m_library{nullptr, systemClock()};

    QString write(const QString &name, const QByteArray &bytes) { return writtenFile(m_folder, name, bytes); }

    /// Two versions that differ in a time alone.
    QStringList updatedTwice()
    {
        return {write(QStringLiteral("a.txt"), "The wall\n\nUpdated 14:02\n"),
                write(QStringLiteral("b.txt"), "The wall\n\nUpdated 15:10\n")};
    }

    const ReadingRules ignoringUpdates{
        {.place = QStringLiteral("*"), .effect = RuleEffect::IgnoreText, .selector = {}, .text = QStringLiteral("Updated #:#")}};

    /// A page that was retrieved from the host's "/wall".
    static RawDocument pageOf(const char *host, const QByteArray &bytes)
    {
        RawDocument page{.bytes = bytes};
        page.capture.origin = Origin::Live;
        page.capture.requestedUrl = QUrl(QStringLiteral("https://%1/wall").arg(QLatin1StringView(host)));
        page.capture.contentType = "text/plain; charset=utf-8";
        return page;
    }

private Q_SLOTS:
    void oneFileIsAnArticleThatIsComparedWithItself()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        session.open({write(QStringLiteral("a.txt"), firstText)}, OpenOrder::AsGiven);
        QVERIFY(session.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        QVERIFY(!session.isBusy());
        QCOMPARE(session.content().kind, ContentKind::Article);
        QCOMPARE(session.content().comparison->revisions.left.article.title, QStringLiteral("The wall"));
        QVERIFY(changesOf(*session.content().comparison).isEmpty());
    }

    void twoFilesAreComparedAndNumbered()
    {
        Session session(&m_library);
        QSignalSpy opened(&session, &Session::opened);
        const QStringList paths{write(QStringLiteral("a.txt"), firstText), write(QStringLiteral("b.txt"), secondText)};
        session.open(paths, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, wait);
        QCOMPARE(opened.constFirst().constFirst().toStringList(), paths);
        QTRY_COMPARE(session.content().kind, ContentKind::Pair);
        QCOMPARE(changesOf(*session.content().comparison).size(), 1);
        QCOMPARE(session.content().comparison->revisions.left.number, 0);
        QCOMPARE(session.content().comparison->revisions.right.number, 1);
    }

    void moreThanTwoFilesAreRefusedInWords()
    {
        Session session(&m_library);
        QSignalSpy failed(&session, &Session::failed);
        session.open(QStringList(3, write(QStringLiteral("a.txt"), firstText)), OpenOrder::OldestFirst);
        QVERIFY(!session.isBusy());
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.constFirst().constFirst().value<Error>().message.contains(u'3'));
    }

    void aMissingFileSaysSoAndLeavesWhatIsOpen()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        QSignalSpy failed(&session, &Session::failed);
        session.open({write(QStringLiteral("a.txt"), firstText)}, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        const auto before = session.content().comparison;
        session.open({write(QStringLiteral("b.txt"), secondText), m_folder.filePath(QStringLiteral("none.txt"))}, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, wait);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::NotFound);
        QVERIFY(!session.isBusy());
        QCOMPARE(session.content().comparison, before);
        QCOMPARE(changed.count(), 1);
    }

    void anotherQuestionWithdrawsTheOneBefore()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        QSignalSpy failed(&session, &Session::failed);
        const QString second = write(QStringLiteral("b.txt"), secondText);
        for (int turn = 0; turn < 20; ++turn)
            session.open({m_folder.filePath(QStringLiteral("none.txt"))}, OpenOrder::AsGiven);
        session.open({second}, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        QTest::qWait(50);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(changed.count(), 1);
    }

    void aCanceledQuestionIsSilent()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        QSignalSpy failed(&session, &Session::failed);
        session.open({write(QStringLiteral("a.txt"), firstText)}, OpenOrder::AsGiven);
        session.cancel();
        QVERIFY(!session.isBusy());
        QTest::qWait(100);
        QCOMPARE(changed.count() + failed.count(), 0);
        QCOMPARE(session.content().kind, ContentKind::Nothing);
    }

    void twoDroppedFilesAreSortedByTheTimesTheyBear()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        const QString older = write(QStringLiteral("z-older.txt"), firstText);
        const QString newer = write(QStringLiteral("a-newer.txt"), secondText);
        QFile file(older);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-3), QFileDevice::FileModificationTime));
        file.close();
        session.open({newer, older}, OpenOrder::OldestFirst);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        QCOMPARE(session.content().documents.left.raw.capture.filePath, older);
    }

    void swappingTurnsTheSidesAndTheirDocuments()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        const QString first = write(QStringLiteral("a.txt"), firstText);
        session.open({first, write(QStringLiteral("b.txt"), secondText)}, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        session.swapSides();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, wait);
        QCOMPARE(changed.at(1).constFirst().value<ContentChange>(), ContentChange::Adjusted);
        QCOMPARE(session.content().documents.right.raw.capture.filePath, first);
        QCOMPARE(session.content().comparison->revisions.right.number, 0);
    }

    void reloadingKeepsTheSidesAsTheReaderPutThem()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        const QString first = write(QStringLiteral("a.txt"), firstText);
        const QString second = write(QStringLiteral("b.txt"), secondText);
        session.open({first, second}, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        session.swapSides();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, wait);
        const PerSide<Revision> before = session.content().comparison->revisions;
        QSignalSpy opened(&session, &Session::opened);
        for (int time = 3; time < 5; ++time) {
            session.reload();
            QTRY_COMPARE_WITH_TIMEOUT(changed.count(), time, wait);
            QCOMPARE(session.content().documents.left.raw.capture.filePath, second);
            QCOMPARE(session.content().comparison->revisions.left.number, before.left.number);
            QCOMPARE(session.content().comparison->revisions.right.number, before.right.number);
        }
        QCOMPARE(opened.constLast().constFirst().value<RecentItem>(), RecentItem({first, second})); // are the same two as ever
        session.swapSides();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 5, wait);
        session.reload();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 6, wait);
        QCOMPARE(session.content().documents.left.raw.capture.filePath, first);
    }

    void reloadingAPageOfRevisionsKeepsItsSides()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        session.open({write(QStringLiteral("page.txt"),
                            "This article is from the source 'gazette' and was first published or seen on . It last changed over 40 days "
                            "ago and won't be checked again for changes.\n\n"
                            "You can find the current article at its original source at https://gazette.example/wall\n\n"
                            "The article has changed 1 times. There is an RSS feed of changes available.\n\n"
                            "Version 0 Version 1\nThe wall is approved The wall is sent back\n(about 3 hours later)\n"
                            "Boats stay in.Boats stay in.\n")},
                     OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        QCOMPARE(session.content().kind, ContentKind::RevisionPage);
        session.swapSides();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, wait);
        session.reload();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 3, wait);
        QCOMPARE(session.content().comparison->revisions.left.number, 1);
        QCOMPARE(session.content().comparison->revisions.right.number, 0);
        QCOMPARE(session.content().numbers.left, 1);
    }

    void comparingAnArticleWithAnotherKeepsItOnTheLeft()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        const QString first = write(QStringLiteral("a.txt"), firstText);
        const QString second = write(QStringLiteral("b.txt"), secondText);
        session.open({first}, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        session.replaceSide(Side::Right, second);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, wait);
        QCOMPARE(session.content().kind, ContentKind::Pair);
        QCOMPARE(session.content().documents.left.raw.capture.filePath, first);
        QCOMPARE(session.content().documents.right.raw.capture.filePath, second);
    }

    void pastedTextBecomesTheNewerVersion()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        session.open({write(QStringLiteral("a.txt"), firstText)}, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        RawDocument pasted{.bytes = secondText};
        pasted.capture.origin = Origin::Pasted;
        pasted.capture.contentType = "text/plain; charset=utf-8";
        session.addDocument(pasted);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, wait);
        QCOMPARE(session.content().comparison->revisions.right.capture.origin, Origin::Pasted);
        // Pasted text has no place to be read from again.
        session.reload();
        QVERIFY(!session.isBusy());
    }

    void reloadingShowsWhatTheFileHoldsNow()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        const QString path = write(QStringLiteral("a.txt"), firstText);
        session.open({path}, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        write(QStringLiteral("a.txt"), "Another headline\nWords.\n");
        session.reload();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, wait);
        QCOMPARE(session.content().comparison->revisions.left.article.title, QStringLiteral("Another headline"));
    }

    void onlyWhatComesFromThePlacesIsReadAgain()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        session.addDocument(pageOf("gazette.example", firstText));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        session.readAgain({QStringLiteral("herald.example")});
        QVERIFY(!session.isBusy());
        session.readAgain({QStringLiteral("herald.example"), QStringLiteral("gazette.example")});
        QVERIFY(session.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, wait);
    }

    void readingAgainWaitsForWhatIsOpening()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        session.addDocument(pageOf("gazette.example", firstText));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        const QString second = write(QStringLiteral("b.txt"), secondText);
        session.replaceSide(Side::Right, second);
        session.readAgain({QStringLiteral("gazette.example")});
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 3, wait);
        QVERIFY(!session.isBusy());
        QCOMPARE(session.content().kind, ContentKind::Pair);
        QCOMPARE(session.content().documents.right.raw.capture.filePath, second);
    }

    void aReadingThatIsWithdrawnForAnotherQuestionIsMadeUpFor()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        session.addDocument(pageOf("gazette.example", firstText));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        session.addDocument(pageOf("gazette.example", secondText));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, wait);
        session.readAgain({QStringLiteral("gazette.example")});
        session.swapSides();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 4, wait);
        QCOMPARE(changed.at(2).constFirst().value<ContentChange>(), ContentChange::Adjusted);
        QCOMPARE(changed.at(3).constFirst().value<ContentChange>(), ContentChange::Replaced);
        // Taken back by the reader, it is not.
        session.readAgain({QStringLiteral("gazette.example")});
        session.cancel();
        QVERIFY(!session.isBusy());
    }

    void rulesForComparingHoldAtOnceForWhatIsOpen()
    {
        Library library{nullptr, systemClock()};
        Session session(&library);
        QSignalSpy changed(&session, &Session::contentChanged);
        session.open(updatedTwice(), OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        QCOMPARE(changesOf(*session.content().comparison).size(), 1);
        library.setRules(ignoringUpdates);
        session.followRules({});
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, wait);
        QCOMPARE(changed.constLast().constFirst().value<ContentChange>(), ContentChange::Adjusted);
        QVERIFY(changesOf(*session.content().comparison).isEmpty());
        QCOMPARE(ignoredPassages(*session.content().comparison), 1);
        // An article alone is read as it is.
        session.open({write(QStringLiteral("a.txt"), "The wall\n\nUpdated 14:02\n")}, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 3, wait);
        QCOMPARE(ignoredPassages(*session.content().comparison), 0);
    }

    void rulesHoldThoughAnotherQuestionCameBetween()
    {
        Library library{nullptr, systemClock()};
        Session session(&library);
        QSignalSpy changed(&session, &Session::contentChanged);
        QSignalSpy failed(&session, &Session::failed);
        session.open(updatedTwice(), OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        library.setRules(ignoringUpdates);
        session.followRules({});
        session.replaceSide(Side::Right, QStringLiteral("/nowhere/c.txt"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, wait);
        QTRY_COMPARE_WITH_TIMEOUT(ignoredPassages(*session.content().comparison), 1, wait);
    }

    void whatWasClosedIsComparedByTheRulesMadeMeanwhile()
    {
        Library library{nullptr, systemClock()};
        Session session(&library);
        QSignalSpy changed(&session, &Session::contentChanged);
        session.open(updatedTwice(), OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        session.close();
        library.setRules(ignoringUpdates);
        session.followRules({});
        QVERIFY(!session.isBusy());
        session.reopen();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 4, wait); // opened, closed, there again, compared again
        QCOMPARE(ignoredPassages(*session.content().comparison), 1);
    }

    void anOlderRevisionReadAgainKeepsItsOwnText()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        session.addDocument(
            pageOf("gazette.example",
                   "This article is from the source 'gazette' and was first published or seen on . It last changed over 40 days "
                   "ago and won't be checked again for changes.\n\n"
                   "You can find the current article at its original source at https://gazette.example/wall\n\n"
                   "The article has changed 1 times. There is an RSS feed of changes available.\n\n"
                   "Version 0 Version 1\nThe wall is approved The wall is sent back\n(about 3 hours later)\n"
                   "Boats stay in.Boats stay in.\n"));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        QCOMPARE(session.content().kind, ContentKind::RevisionPage);
        // The older one is taken to the right, where its number in the comparison becomes another.
        session.swapSides();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, wait);
        session.replaceSide(Side::Left, write(QStringLiteral("a.txt"), firstText));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 3, wait);
        const Article older = session.content().comparison->revisions.right.article;
        QVERIFY(older != session.content().documents.right.reading.revisions.constLast().article);
        session.readAgain({QStringLiteral("gazette.example")});
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 4, wait);
        QCOMPARE(session.content().comparison->revisions.right.article, older);
    }

    void anAddressWithoutNetworkIsRefused()
    {
        Session session(&m_library);
        QSignalSpy failed(&session, &Session::failed);
        session.open({QStringLiteral("https://example.org/")}, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, wait);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::NotAllowed);
    }

    void whatWasClosedComesBackAndFollowsTheRulesMadeMeanwhile()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        session.addDocument(pageOf("gazette.example", firstText));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        const auto pasted = session.content().comparison;
        QVERIFY(!session.canReopen());
        session.close();
        QCOMPARE(session.content().kind, ContentKind::Nothing);
        session.readAgain({QStringLiteral("gazette.example")});
        session.reopen();
        QCOMPARE(session.content().comparison, pasted);
        QVERIFY(!session.canReopen());
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 4, wait); // opened, closed, there again, read again
        QVERIFY(session.content().comparison != pasted);

        session.close();
        session.open({write(QStringLiteral("a.txt"), firstText)}, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 6, wait);
        QVERIFY(session.canReload());
        QVERIFY(!session.canReopen()); // only one is kept aside, and only until the next
    }

    void closingForgetsWhatWasOpen()
    {
        Session session(&m_library);
        QSignalSpy changed(&session, &Session::contentChanged);
        session.open({write(QStringLiteral("a.txt"), firstText)}, OpenOrder::AsGiven);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, wait);
        session.close();
        QCOMPARE(session.content().kind, ContentKind::Nothing);
        QVERIFY(remarks(session.content()).isEmpty());
        session.swapSides();
        session.moveToOtherSide(0);
        session.reload();
        QVERIFY(!session.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
