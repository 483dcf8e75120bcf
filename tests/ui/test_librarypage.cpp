// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "ui/compare/compareview.h"
#include "ui/library/articlelistmodel.h"
#include "ui/library/savedsearchlist.h"
#include "ui/library/searchpage.h"
#include "ui/messagebar.h"
#include "ui/startpage.h"
#include "ui/timeline/versiontable.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace recension;
using namespace recension::test;

class LibraryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesAreListedWithTheirState()
    {
        Desk desk;
        QCOMPARE(desk.list()->model()->rowCount(), 6);
        const int brief = ArticleListModel::BriefRole;
        QCOMPARE(desk.shown(1), QStringLiteral("Harbour wall plan sent back after four-hour debate"));
        QVERIFY2(desk.shown(1, brief).startsWith(QStringLiteral("Harbour Gazette · changed 5 times · last 3 hours ago · next check")),
                 qPrintable(desk.shown(1, brief)));
        QCOMPARE(desk.shown(0, brief), QStringLiteral("orrinpost.example · not seen yet · next check is due"));
        QVERIFY2(desk.shown(3, brief).contains(QStringLiteral("not found since"))
                     && desk.shown(3, brief).contains(QStringLiteral("(HTTP 404)")),
                 qPrintable(desk.shown(3, brief)));
        QCOMPARE(desk.shown(5, brief), QStringLiteral("The Orrin Post · last changed 41 days ago, no longer checked"));
        QCOMPARE(desk.label("summary"), QStringLiteral("5 articles followed, 3 changed since you last looked"));
    }

    void theChosenArticleIsToldInRevisionistasWords()
    {
        Desk desk;
        QCOMPARE(desk.label("headline"), QStringLiteral("Harbour wall plan sent back after four-hour debate"));
        QVERIFY2(desk.statement().startsWith(
                     QStringLiteral("From Harbour Gazette, first seen 29 Jan 2020, 16:02 UTC. The article has changed 5 times; "
                                    "it last changed 3 hours ago. Next check ")),
                 qPrintable(desk.statement()));
        QVERIFY2(desk.statement().endsWith(QStringLiteral("Half of its changes came within 3 hours of the one before; "
                                                          "at that pace the next one would come in 6 minutes.")),
                 qPrintable(desk.statement()));
        // Nothing of it has been looked at yet, so the last change stands there.
        QCOMPARE(desk.label("chosenVersions"), QStringLiteral("Two versions are chosen: 4 and 5. Press Enter to compare them."));
    }

    void chipsFilterTheList()
    {
        Desk desk;
        desk.press(QStringLiteral("Changed"));
        QCOMPARE(desk.list()->model()->rowCount(), 3);
        desk.press(QStringLiteral("Ended"));
        QCOMPARE(desk.list()->model()->rowCount(), 1);
        desk.press(QStringLiteral("Followed"));
        QCOMPARE(desk.list()->model()->rowCount(), 5);
        desk.press(QStringLiteral("All"));
        QCOMPARE(desk.list()->model()->rowCount(), 6);
    }

    void theListIsLedThroughByKeys()
    {
        Desk desk;
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_Home);
        QTest::keyClick(desk.list(), Qt::Key_Down);
        QTest::keyClick(desk.list(), Qt::Key_Down);
        QTRY_COMPARE(desk.label("headline"), QStringLiteral("Ferry line adds winter sailings"));
    }

    void twoVersionsAreComparedAndEscapeLeadsBack()
    {
        Desk desk;
        VersionTable *table = desk.home->page()->table();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_End); // version 0, the last line
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(desk.label("chosenVersions"), QStringLiteral("Two versions are chosen: 0 and 5. Press Enter to compare them."));
        QSignalSpy opened(desk.window->session(), &Session::contentChanged);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(opened.wait(wait));
        const auto comparison = desk.window->session()->content().comparison;
        QCOMPARE(comparison->revisions.left.number, 0);
        QCOMPARE(comparison->revisions.right.number, 5);
        QVERIFY(desk.window->view()->isVisible());
        QVERIFY(desk.action(Command::Back)->isEnabled());
        QVERIFY(!desk.action(Command::Reload)->isEnabled()); // it is no file, and the web has its own version by now
        QVERIFY(desk.recents.items().isEmpty());
        QTest::keyClick(desk.window->view(), Qt::Key_Escape);
        QVERIFY(desk.home->isVisible());
        QCOMPARE(desk.home->article()->url, wallAddress());
        QCOMPARE(desk.label("chosenVersions"), QStringLiteral("Two versions are chosen: 0 and 5. Press Enter to compare them."));
    }

    void altLeftLeadsBackToo()
    {
        Desk desk;
        QSignalSpy opened(desk.window->session(), &Session::contentChanged);
        desk.action(Command::CompareChosen)->trigger();
        QVERIFY(opened.wait(wait));
        QTest::keyClick(desk.window->view(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(desk.home->isVisible());
    }

    void whatWasComparedIsNoNewsAnyMore()
    {
        Desk desk;
        QVERIFY(desk.list()->model()->index(1, 0).data(ArticleListModel::UnreadRole).toBool());
        QSignalSpy opened(desk.window->session(), &Session::contentChanged);
        desk.action(Command::CompareChosen)->trigger();
        QVERIFY(opened.wait(wait));
        QVERIFY(!desk.list()->model()->index(1, 0).data(ArticleListModel::UnreadRole).toBool());
        QCOMPARE(desk.home->summary(), QStringLiteral("5 articles followed, 2 changed since you last looked"));
    }

    void aCheckBringsANewVersionIntoTheWindow()
    {
        Desk desk;
        const QUrl ferry(QStringLiteral("https://orrinpost.example/ferry"));
        desk.network.serve(ferry, page(QStringLiteral("Ferry line gives up winter sailings")));
        desk.showArticle(ferry);
        QCOMPARE(desk.home->page()->history().count(), 2);
        desk.now = desk.now.addSecs(60);
        desk.action(Command::CheckNow)->trigger();
        QVERIFY(desk.window->findChild<QLabel *>(QStringLiteral("checks"))->isVisible());
        QCOMPARE(desk.label("checks"), QStringLiteral("checking 1 of 1…"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.home->page()->history().count(), 3, wait);
        QTRY_COMPARE(desk.label("headline"), QStringLiteral("Ferry line gives up winter sailings"));
        QCOMPARE(desk.home->article()->url, ferry);
        QVERIFY(!desk.window->findChild<QLabel *>(QStringLiteral("checks"))->isVisible());
    }

    void aCheckThatFailsIsToldWhereTheArticleStands()
    {
        Desk desk;
        desk.network.serve(wallAddress(), {.status = 404, .headers = {{"Content-Type", "text/html"}}, .body = "<title>Not found</title>"});
        desk.action(Command::CheckNow)->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(desk.statement().contains(QStringLiteral("not found since")), qPrintable(desk.statement()), wait);
        QVERIFY(desk.window->findChild<MessageBar *>(QStringLiteral("errorBar"))->sentences().isEmpty());
    }

    void followingIsStoppedAndBegunAgain()
    {
        Desk desk;
        desk.network.serve(wallAddress(), page(QStringLiteral("Harbour wall plan sent back after four-hour debate")));
        QVERIFY(!desk.action(Command::FollowAgain)->isEnabled());
        desk.action(Command::StopFollowing)->trigger();
        QTRY_VERIFY(desk.statement().endsWith(QStringLiteral("It is no longer followed.")));
        QVERIFY(!desk.action(Command::StopFollowing)->isEnabled());
        desk.action(Command::FollowAgain)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.statement().contains(QStringLiteral("Next check in")), wait);
    }

    void anEmptyLibrarySaysWhatToDo()
    {
        Desk desk(Holding::Nothing);
        auto *start = desk.window->findChild<StartPage *>();
        QTRY_VERIFY(start->isVisible());
        QVERIFY(desk.action(Command::Follow)->isEnabled());
        // The first article takes its place.
        desk.network.serve(wallAddress(), page(QStringLiteral("Harbour wall plan approved")));
        desk.action(Command::Follow)->trigger();
        auto *dialog = desk.window->findChild<QDialog *>();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(wallAddress().toString());
        QMetaObject::invokeMethod(dialog, "accept");
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("&Follow"))
                button->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.label("headline"), QStringLiteral("Harbour wall plan approved"), wait);
        QVERIFY(desk.home->isVisible());
    }

    void aLinkThatIsDroppedIsFollowedAfterAQuestion()
    {
        Desk desk;
        const QUrl tide(QStringLiteral("https://harbourgazette.example/tide"));
        desk.network.serve(tide, page(QStringLiteral("The tide came in")));
        QMimeData dropped;
        dropped.setUrls({tide});
        QDropEvent event(QPointF(600, 400), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.window.get(), &enter);
        QCoreApplication::sendEvent(desk.window.get(), &event);
        auto *question = desk.window->findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(desk.home->articles().size(), 6);
        question->defaultButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.label("headline"), QStringLiteral("The tide came in"), wait);
    }

    void aLinkThatIsPastedIsFollowedAfterAQuestion()
    {
        Desk desk;
        const QUrl tide(QStringLiteral("https://harbourgazette.example/tide"));
        desk.network.serve(tide, page(QStringLiteral("The tide came in")));
        QGuiApplication::clipboard()->setText(tide.toString());
        desk.action(Command::Paste)->trigger();
        auto *question = desk.dialog<QMessageBox>();
        QVERIFY(question);
        question->defaultButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.label("headline"), QStringLiteral("The tide came in"), wait);
    }

    void aSearchTellsWhenWordsAppearedAndVanished()
    {
        Desk desk;
        desk.home->searchField()->setText(QStringLiteral("\"further comment\""));
        QTest::keyClick(desk.home->searchField(), Qt::Key_Return);
        QListView *results = desk.home->searchPage()->view();
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), 1, wait);
        QCOMPARE(desk.label("searchOutcome"), QStringLiteral("“\"further comment\"”: 1 article"));
        const QString told = results->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(told.contains(QStringLiteral("version 0: appeared 29 Jan, 16:02, gone 29 Jan, 19:08")), qPrintable(told));
        // Enter shows the version that had the words beside the one that has not.
        results->setCurrentIndex(results->model()->index(0, 0));
        QTest::keyClick(results, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.label("chosenVersions"),
                                  QStringLiteral("Two versions are chosen: 0 and 1. Press Enter to compare them."), wait);
    }

    void whatIsNotFoundIsSaid()
    {
        Desk desk;
        desk.home->search(QStringLiteral("lighthouse"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.label("searchOutcome"), QStringLiteral("No version of any article has “lighthouse”."), wait);
        QTest::keyClick(desk.home->searchPage(), Qt::Key_Escape);
        QVERIFY(desk.home->page()->isVisible());
    }

    void aSearchThatIsKeptTellsWhatIsNew()
    {
        Desk desk;
        auto *kept = desk.home->findChild<QListWidget *>(QStringLiteral("savedSearches"));
        QVERIFY(!kept->isVisible());
        desk.searches.add(QStringLiteral("breakwater"), desk.now);
        QTRY_VERIFY(kept->isVisible());
        QCOMPARE(kept->item(0)->text(), QStringLiteral("breakwater"));
        const FollowedArticle wall = *desk.home->article();
        desk.now = desk.now.addSecs(600);
        valueOf(desk.store.record(observed(wall.id, wall.url, desk.now, {QStringLiteral("Nothing is said of it any more.")})));
        Q_EMIT desk.collection.changedElsewhere(wall.id);
        QTRY_COMPARE_WITH_TIMEOUT(kept->item(0)->text(), QStringLiteral("breakwater · 1 new"), wait);
        Q_EMIT kept->itemActivated(kept->item(0));
        QTRY_COMPARE_WITH_TIMEOUT(kept->item(0)->text(), QStringLiteral("breakwater"), wait);
        QVERIFY(desk.home->searchPage()->isVisible());
    }

    void whatOthersChangeIsShown()
    {
        Desk desk;
        const FollowedArticle wall = *desk.home->article();
        desk.now = desk.now.addSecs(600);
        valueOf(desk.store.record(observed(wall.id, wall.url, desk.now, {QStringLiteral("Written by another program.")})));
        Q_EMIT desk.collection.changedElsewhere({});
        QTRY_COMPARE_WITH_TIMEOUT(desk.home->page()->history().count(), 7, wait);
        QCOMPARE(desk.shown(0), QStringLiteral("Harbour wall plan sent back"));
    }

    void aNoteOnAChangeIsKept()
    {
        Desk desk;
        desk.action(Command::WriteNote)->trigger();
        auto *dialog = desk.window->findChild<QDialog *>();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("The price again."));
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.label("note"), QStringLiteral("Note: The price again."), wait);
        QCOMPARE(valueOf(desk.store.timeline(desk.home->article()->id)).notes.size(), 1);
    }

    void theAddressIsCopied()
    {
        Desk desk;
        desk.action(Command::CopyAddress)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), wallAddress().toString());
    }

    void aNarrowWindowShowsOneOfBoth()
    {
        Desk desk(Holding::TheCoast, {560, 700});
        desk.home->goBack();
        QVERIFY(desk.home->list()->isVisible());
        QVERIFY(!desk.home->page()->isVisible());
        desk.list()->setFocus();
        desk.list()->setCurrentIndex(desk.list()->model()->index(1, 0));
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QVERIFY(!desk.home->list()->isVisible());
        QVERIFY(desk.home->page()->isVisible());
        QTest::keyClick(desk.home->page()->table(), Qt::Key_Escape);
        QVERIFY(desk.home->list()->isVisible());
        desk.window->resize(1200, 700);
        QTRY_VERIFY(desk.home->list()->isVisible() && desk.home->page()->isVisible());
    }

    void allThatIsPaintedHasANameAndARole()
    {
        Desk desk;
        QAccessibleInterface *articles = QAccessible::queryAccessibleInterface(desk.list());
        QCOMPARE(articles->text(QAccessible::Name), QStringLiteral("Articles"));
        const QString first = desk.shown(1, Qt::AccessibleTextRole);
        QVERIFY2(first.startsWith(
                     QStringLiteral("Changed: Harbour wall plan sent back after four-hour debate. Harbour Gazette · changed 5 times")),
                 qPrintable(first));
        QAccessibleInterface *statement = QAccessible::queryAccessibleInterface(desk.home->page()->findChild<StatementLabel *>());
        QVERIFY(statement->text(QAccessible::Name).startsWith(QStringLiteral("From Harbour Gazette")));
        for (auto *button : desk.home->list()->findChildren<QAbstractButton *>()) {
            QAccessibleInterface *chip = QAccessible::queryAccessibleInterface(button);
            QCOMPARE(chip->role(), QAccessible::RadioButton);
            QVERIFY(!chip->text(QAccessible::Name).isEmpty());
            QCOMPARE(bool(chip->state().checked), button->isChecked());
        }
    }

    void hostileNamesStayPlainText()
    {
        Desk desk;
        const QUrl trap(QStringLiteral("https://trap.example/story"));
        const FollowedArticle article = valueOf(desk.store.addArticle(trap, WatchState::Followed, desk.now));
        Observation observation = observed(article.id, trap, desk.now, {QStringLiteral("Text.")});
        observation.content.title = QStringLiteral("<h1>%1 \U0000E000 &amp; <img src=x></h1>");
        observation.content.site = QStringLiteral("<b>%2</b> \U0000E001");
        valueOf(desk.store.record(observation));
        desk.home->load();
        QTRY_COMPARE_WITH_TIMEOUT(desk.home->articles().size(), 7, wait);
        desk.showArticle(trap);
        QTRY_COMPARE(desk.label("headline"), observation.content.title);
        QVERIFY2(desk.statement().startsWith(QStringLiteral("From <b>%2</b> , first seen")), qPrintable(desk.statement()));
    }
};

QTEST_MAIN(LibraryPageTest)
#include "test_librarypage.moc"
