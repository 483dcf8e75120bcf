// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader is told of versions of the library: what is new to them, whether there are newer ones, and what they wrote.
#include "tests/support/desk.h"
#include "ui/compare/compareview.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/library/linkbutton.h"
#include "ui/library/versionstrip.h"
#include "ui/timeline/versiontable.h"

#include <QAccessible>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace recension;
using namespace recension::test;

namespace {

const QUrl ferryAddress(QStringLiteral("https://orrinpost.example/ferry"));

} // namespace

class VersionStripTest : public QObject
{
    Q_OBJECT

    /// The reader saw this version of the wall, and came back to it.
    static void sawVersion(Desk &desk, int number)
    {
        const Timeline wall = valueOf(desk.store.timeline(desk.home->article()->id));
        desk.showArticle(ferryAddress);
        const QDateTime seen = wall.revisions.at(number).firstSeen;
        desk.lookedAt.setLooked(wall.article.id, {.at = seen.addSecs(600), .seen = seen});
        desk.showArticle(wallAddress());
    }

    static void waitFor(Desk &desk, Command command)
    {
        QSignalSpy opened(desk.window->session(), &Session::contentChanged);
        desk.action(command)->trigger();
        QVERIFY(!opened.isEmpty() || opened.wait(wait));
        QTRY_VERIFY_WITH_TIMEOUT(!strip(desk)->isLoading(), wait);
    }

    static VersionStrip *strip(const Desk &desk) { return desk.window->findChild<VersionStrip *>(); }
    static QString about(const Desk &desk) { return desk.label("aboutVersions"); }

    static PerSide<int> shown(const Desk &desk)
    {
        const PerSide<Revision> &revisions = desk.window->session()->content().comparison->revisions;
        return {revisions.left.number, revisions.right.number};
    }

    static LinkButton *link(const Desk &desk, const QString &text)
    {
        for (auto *button : strip(desk)->findChildren<LinkButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    static void saysAnew(Desk &desk, const QString &text)
    {
        const FollowedArticle wall = *valueOf(desk.store.articleAt(wallAddress()));
        desk.now = desk.now.addSecs(600);
        valueOf(desk.store.record(observed(wall.id, wall.url, desk.now, {text})));
        Q_EMIT desk.collection.changedElsewhere(wall.id);
    }

    static void writeNote(Desk &desk, const QString &text)
    {
        desk.action(Command::WriteNote)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog<NoteDialog>(), wait);
        auto *dialog = desk.dialog<NoteDialog>();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(text);
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
    }

private Q_SLOTS:
    void anArticleOpensWithAllThatIsNewToTheReader()
    {
        Desk desk;
        sawVersion(desk, 2);
        QCOMPARE(desk.label("chosenVersions"), QStringLiteral("Two versions are chosen: 2 and 5. Press Enter to compare them."));
        const QString since = desk.label("sinceLooked");
        QVERIFY2(since.startsWith(QStringLiteral("Since you last looked on ")) && since.endsWith(QStringLiteral(": 3 versions.")),
                 qPrintable(since));
        waitFor(desk, Command::CompareChosen);
        QCOMPARE(shown(desk), (PerSide<int>{2, 5}));
        QCOMPARE(about(desk), since);
        QVERIFY(strip(desk)->isVisible());
        // By then they have looked, and what they looked at stays chosen.
        desk.action(Command::Back)->trigger();
        QVERIFY2(desk.label("sinceLooked").startsWith(QStringLiteral("Nothing has changed since you last looked today at ")),
                 qPrintable(desk.label("sinceLooked")));
        QCOMPARE(desk.label("chosenVersions"), QStringLiteral("Two versions are chosen: 2 and 5. Press Enter to compare them."));
        desk.showArticle(ferryAddress);
        desk.showArticle(wallAddress());
        QCOMPARE(desk.label("chosenVersions"), QStringLiteral("Two versions are chosen: 4 and 5. Press Enter to compare them."));
    }

    void whoNeverLookedIsShownTheLatestChangeWithoutAWord()
    {
        Desk desk;
        QVERIFY(desk.window->findChild<QLabel *>(QStringLiteral("sinceLooked"))->isHidden());
        waitFor(desk, Command::CompareChosen);
        QCOMPARE(shown(desk), (PerSide<int>{4, 5}));
        QVERIFY(strip(desk)->isHidden());
    }

    void minorChangesAloneAreTakenTogetherToo()
    {
        Desk desk;
        const FollowedArticle wall = *desk.home->article();
        Observation last = observed(wall.id, wall.url, desk.now.addSecs(60), {QStringLiteral("The commitee met on Friday.")});
        valueOf(desk.store.record(last));
        for (const char *text : {"The committee met on Friday.", "The committee met, on Friday."}) {
            last = observed(wall.id, wall.url, last.seen.addSecs(60), {QString::fromLatin1(text)});
            QCOMPARE(valueOf(desk.store.record(last)).weight, Weight::Minor);
        }
        desk.now = desk.now.addSecs(3600);
        sawVersion(desk, 6);
        QVERIFY(!desk.lookedAt.isUnread(*valueOf(desk.store.articleAt(wallAddress()))));
        QVERIFY2(desk.label("sinceLooked").endsWith(QStringLiteral(": 2 versions, with minor changes only.")),
                 qPrintable(desk.label("sinceLooked")));
        QCOMPARE(desk.home->page()->pair()->left.number, 6);
    }

    void aVersionThatCameBackIsComparedWithTheOneThatWasSeen()
    {
        Desk desk;
        sawVersion(desk, 3);
        waitFor(desk, Command::CompareWithPrevious); // shows the newest one
        const FollowedArticle wall = *desk.home->article();
        // Version 3 once more, as it stood.
        const Revision third = valueOf(desk.store.revision(valueOf(desk.store.timeline(wall.id)).revisions.at(3).id));
        desk.now = desk.now.addSecs(600);
        Observation back = observed(wall.id, wall.url, desk.now, {});
        back.content = third.article;
        QCOMPARE(valueOf(desk.store.record(back)).outcome, Recorded::Outcome::Returned);
        Q_EMIT desk.collection.changedElsewhere(wall.id);
        QTRY_VERIFY2_WITH_TIMEOUT(about(desk).endsWith(QStringLiteral(", same as version 3.")), qPrintable(about(desk)), wait);
        desk.action(Command::Back)->trigger();
        desk.showArticle(ferryAddress);
        desk.lookedAt.takeOver({}); // nothing is forgotten by that
        desk.showArticle(wallAddress());
        QCOMPARE(desk.label("chosenVersions"), QStringLiteral("Two versions are chosen: 5 and 6. Press Enter to compare them."));
    }

    void olderVersionsSayThatThereAreNewerOnes()
    {
        Desk desk;
        desk.home->page()->choice()->choose(0, 1);
        waitFor(desk, Command::CompareChosen);
        const QString newer = about(desk);
        QVERIFY2(newer.startsWith(QStringLiteral("You are not viewing the latest changes: there is version 5, first seen ")),
                 qPrintable(newer));
        LinkButton *way = link(desk, QStringLiteral("Show the latest changes"));
        QVERIFY(way->isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(way)->text(QAccessible::Name), QStringLiteral("Show the latest changes"));
        QVERIFY(way->focusPolicy() & Qt::TabFocus);
        // Swapped, they are no newer.
        waitFor(desk, Command::Swap);
        QCOMPARE(about(desk), newer);
        QSignalSpy opened(desk.window->session(), &Session::contentChanged);
        way->click();
        QVERIFY(opened.wait(wait));
        // They had looked at version 1.
        QCOMPARE(shown(desk), (PerSide<int>{1, 5}));
        QTRY_COMPARE_WITH_TIMEOUT(desk.label("aboutVersions").count(QStringLiteral("4 versions")), 1, wait);
        QVERIFY(!way->isVisible());
    }

    void anOlderChangeIsNotTakenForALookAtTheNewest()
    {
        Desk desk;
        sawVersion(desk, 2);
        desk.home->page()->choice()->choose(0, 1);
        waitFor(desk, Command::CompareChosen);
        const FollowedArticle wall = *valueOf(desk.store.articleAt(wallAddress()));
        QVERIFY(desk.lookedAt.isUnread(wall));
        waitFor(desk, Command::LatestChanges);
        QCOMPARE(shown(desk), (PerSide<int>{2, 5}));
        QVERIFY(!desk.lookedAt.isUnread(wall));
    }

    void aVersionThatComesWhileTheReaderReadsIsTold()
    {
        Desk desk;
        sawVersion(desk, 2);
        waitFor(desk, Command::CompareChosen);
        const QString since = about(desk);
        QVERIFY(!desk.action(Command::LatestChanges)->isEnabled());
        saysAnew(desk, QStringLiteral("It is all different now."));
        QTRY_VERIFY2_WITH_TIMEOUT(about(desk).startsWith(since) && about(desk).contains(QStringLiteral("there is version 6, first seen ")),
                                  qPrintable(about(desk)), wait);
        QTRY_VERIFY(desk.action(Command::LatestChanges)->isEnabled());
        QCOMPARE(shown(desk), (PerSide<int>{2, 5})); // nothing is taken from under their eyes
        QTest::keyClick(desk.window->view(), Qt::Key_End, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shown(desk), (PerSide<int>{5, 6}), wait);
    }

    void aVersionReadAloneSaysItToo()
    {
        Desk desk;
        desk.showArticle(QUrl(QStringLiteral("https://harbourgazette.example/skippers")));
        const FollowedArticle skippers = *desk.home->article();
        QSignalSpy opened(desk.window->session(), &Session::contentChanged);
        QTest::keyClick(desk.home->page()->table(), Qt::Key_Return);
        QVERIFY(opened.wait(wait));
        QTRY_VERIFY_WITH_TIMEOUT(!strip(desk)->isLoading(), wait);
        QVERIFY(strip(desk)->isHidden());
        valueOf(desk.store.record(observed(skippers.id, skippers.url, desk.now, {QStringLiteral("They do not wait any more.")})));
        desk.collection.announceAsIs(skippers.id);
        QTRY_VERIFY2_WITH_TIMEOUT(about(desk).startsWith(QStringLiteral("You are not reading the newest version: there is version 1")),
                                  qPrintable(about(desk)), wait);
        waitFor(desk, Command::LatestChanges);
        QCOMPARE(shown(desk), (PerSide<int>{0, 1}));
    }

    void aChangeBeforeTheReaderLookedIsChosenAnewOnlyWhereTheyChoseNone()
    {
        Desk desk;
        sawVersion(desk, 3);
        saysAnew(desk, QStringLiteral("It is all different now."));
        QTRY_COMPARE_WITH_TIMEOUT(desk.label("chosenVersions"),
                                  QStringLiteral("Two versions are chosen: 3 and 6. Press Enter to compare them."), wait);
        QVERIFY(desk.label("sinceLooked").endsWith(QStringLiteral(": 3 versions.")));
        desk.home->page()->choice()->choose(0, 2);
        saysAnew(desk, QStringLiteral("And different again."));
        QTRY_COMPARE_WITH_TIMEOUT(desk.home->page()->history().count(), 8, wait);
        QCOMPARE(desk.label("chosenVersions"), QStringLiteral("Two versions are chosen: 0 and 2. Press Enter to compare them."));
    }

    void aVersionIsComparedWithThePreviousAndTheNewest()
    {
        Desk desk;
        VersionTable *table = desk.home->page()->table();
        QVERIFY(!desk.action(Command::CompareWithNewest)->isEnabled()); // it is the newest that has the keyboard
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(desk.home->page()->choice()->current(), 3);
        QTRY_VERIFY(desk.action(Command::CompareWithNewest)->isEnabled());
        QVERIFY(table->actions().contains(desk.action(Command::CompareWithPrevious)));
        waitFor(desk, Command::CompareWithPrevious);
        QCOMPARE(shown(desk), (PerSide<int>{2, 3}));
        // And on from there: the later one is meant.
        waitFor(desk, Command::CompareWithNewest);
        QCOMPARE(shown(desk), (PerSide<int>{3, 5}));
        QTRY_VERIFY(!desk.action(Command::CompareWithNewest)->isEnabled());
        desk.action(Command::Back)->trigger();
        QCOMPARE(desk.label("chosenVersions"), QStringLiteral("Two versions are chosen: 3 and 5. Press Enter to compare them."));
        QTest::keyClick(table, Qt::Key_End); // version 0, the first there is
        QTRY_VERIFY(!desk.action(Command::CompareWithPrevious)->isEnabled());
    }

    void aNoteStandsWithItsChangeAndIsEditedThere()
    {
        Desk desk;
        waitFor(desk, Command::CompareChosen);
        QVERIFY(strip(desk)->isHidden());
        writeNote(desk, QStringLiteral("The <b>price</b>\nagain."));
        QTRY_COMPARE_WITH_TIMEOUT(desk.label("shownNote"), QStringLiteral("Note: The <b>price</b> again."), wait);
        QVERIFY(strip(desk)->isVisible());
        LinkButton *edit = link(desk, QStringLiteral("Edit note…"));
        QVERIFY(edit->isVisible() && (edit->focusPolicy() & Qt::TabFocus));
        // On the change, however it is looked at, and on no other one.
        waitFor(desk, Command::Swap);
        QCOMPARE(desk.label("shownNote"), QStringLiteral("Note: The <b>price</b> again."));
        waitFor(desk, Command::Swap);
        waitFor(desk, Command::Back);
        QCOMPARE(desk.label("note"), QStringLiteral("Note: The <b>price</b>\nagain."));
        desk.home->page()->choice()->choose(3, 5);
        waitFor(desk, Command::CompareChosen);
        QVERIFY(!edit->isVisible());
        waitFor(desk, Command::CompareWithPrevious);
        QTRY_VERIFY(edit->isVisible());
        writeNote(desk, QString());
        QTRY_VERIFY_WITH_TIMEOUT(strip(desk)->isHidden(), wait);
    }

    void aNoteIsExportedWithItsChange()
    {
        Desk desk;
        waitFor(desk, Command::CompareChosen);
        writeNote(desk, QStringLiteral("The price again."));
        QTRY_VERIFY_WITH_TIMEOUT(strip(desk)->isVisible(), wait);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.dialog<NoteDialog>(), wait);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("noted.html"));
        desk.action(Command::Export)->trigger();
        QTest::keyClick(desk.dialog<ExportDialog>(), Qt::Key_Return);
        auto *files = desk.dialog<QFileDialog>();
        QVERIFY(files);
        files->selectFile(path);
        static_cast<QDialog *>(files)->accept();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), wait);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<h2>Note</h2><p dir=\"auto\">The price again.</p>"));
    }

    void filesAreNoVersionsOfTheLibrary()
    {
        Desk desk;
        waitFor(desk, Command::CompareChosen);
        desk.window->session()->addDocument({.bytes = "Headline\n\nA text of its own.", .capture = {.contentType = "text/plain"}});
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->session()->content().comparison->revisions.right.articleId == ArticleId(), wait);
        QVERIFY(strip(desk)->isHidden());
        QVERIFY(!desk.action(Command::CompareWithPrevious)->isEnabled());
    }
};

QTEST_MAIN(VersionStripTest)
#include "test_versionstrip.moc"
