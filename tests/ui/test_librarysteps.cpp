// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the library act on, and that nothing is lost or claimed where they fail.
#include "tests/support/desk.h"
#include "ui/compare/compareview.h"
#include "ui/dialogs/notedialog.h"
#include "ui/library/searchpage.h"
#include "ui/messagebar.h"
#include "ui/timeline/versiontable.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QToolButton>

using namespace recension;
using namespace recension::test;

namespace {

const QUrl ferryAddress(QStringLiteral("https://orrinpost.example/ferry"));

/// Remembers the windows that are shown.
class ShownWindows : public QObject
{
public:
    ShownWindows() { qApp->installEventFilter(this); }

    QStringList classes;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            classes += QString::fromLatin1(widget->metaObject()->className());
        return false;
    }
};

/// Takes a table from the library in the file, so that what needs it fails.
void breakTable(const QString &file, const QString &table)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("breaking"));
        database.setDatabaseName(file);
        if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("ALTER TABLE %1 RENAME TO broken_%1").arg(table)))
            qFatal("the test's own library can't be broken");
    }
    QSqlDatabase::removeDatabase(QStringLiteral("breaking"));
}

} // namespace

class LibraryStepsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<QUrl> m_sentAway;

    static void compare(Desk &desk)
    {
        QSignalSpy opened(desk.window->session(), &Session::contentChanged);
        desk.action(Command::CompareChosen)->trigger();
        QVERIFY(opened.wait(wait));
    }

    /// Asks for the note on the change that is shown.
    static NoteDialog *noteDialog(Desk &desk)
    {
        desk.action(Command::WriteNote)->trigger();
        if (!QTest::qWaitFor([&desk] { return desk.dialog<NoteDialog>() != nullptr; }, wait))
            qFatal("no dialog asks for a note");
        return desk.dialog<NoteDialog>();
    }

    static void save(const NoteDialog *dialog)
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_sentAway += url; }

private Q_SLOTS:
    void init() { m_sentAway.clear(); }

    void commandsMeanTheArticleThatIsCompared()
    {
        Desk desk;
        const FollowedArticle wall = *desk.home->article();
        compare(desk);
        // The page behind the comparison shows another one, as after following an article that is known already.
        desk.showArticle(ferryAddress);
        desk.action(Command::CopyAddress)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), wallAddress().toString());
        NoteDialog *dialog = noteDialog(desk);
        QVERIFY2(dialog->findChild<QLabel *>()->text().contains(QStringLiteral("from version 4 to version 5")),
                 qPrintable(dialog->findChild<QLabel *>()->text()));
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("The price again."));
        save(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(desk.store.timeline(wall.id)).notes.size(), 1, wait);
        desk.action(Command::StopFollowing)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(desk.store.articleAt(wallAddress()))->state, WatchState::Stopped, wait);
        QCOMPARE(valueOf(desk.store.articleAt(ferryAddress))->state, WatchState::Followed);
    }

    void aNoteOnAChangeOfAnotherArticleThanTheOneBehindIsFound()
    {
        Desk desk;
        const Timeline wall = valueOf(desk.store.timeline(desk.home->article()->id));
        valueOf(desk.store.keepNote(
            {.left = wall.revisions.at(4).id, .right = wall.revisions.at(5).id, .text = QStringLiteral("Known."), .written = desk.now}));
        compare(desk);
        desk.action(Command::Swap)->trigger(); // the note is on the change, however it is looked at
        QTRY_COMPARE_WITH_TIMEOUT(desk.window->session()->content().comparison->revisions.left.number, 5, wait);
        desk.showArticle(ferryAddress);
        QCOMPARE(noteDialog(desk)->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("Known."));
    }

    void nothingIsComparedWhileAnotherArticleLoads()
    {
        Desk desk;
        const FollowedArticle ferry = *valueOf(desk.store.articleAt(ferryAddress));
        desk.home->showArticle(ferry.id);
        QVERIFY(!desk.home->page()->history().isOf(ferry.id)); // still the wall's
        QVERIFY(!desk.home->page()->pair());
        QVERIFY(!desk.action(Command::CompareChosen)->isEnabled());
        QTest::keyClick(desk.home->page()->table(), Qt::Key_Return);
        QVERIFY(!desk.window->session()->isBusy());
        QVERIFY(desk.lookedAt.isUnread(ferry));
        QTRY_VERIFY_WITH_TIMEOUT(desk.home->page()->pair(), wait);
        QVERIFY(desk.action(Command::CompareChosen)->isEnabled());
    }

    void anArticleThatCantBeLoadedShowsNoOthersVersions()
    {
        Desk desk;
        FollowedArticle gone = *desk.home->article();
        gone.id = {4711};
        gone.title = QStringLiteral("Gone");
        desk.home->page()->showArticle(gone);
        QTRY_COMPARE_WITH_TIMEOUT(desk.home->page()->history().count(), 0, wait);
        QVERIFY(!desk.home->page()->pair());
        QCOMPARE(desk.label("headline"), QStringLiteral("Gone"));
        QVERIFY(!desk.window->findChild<MessageBar *>(QStringLiteral("errorBar"))->sentences().isEmpty());
    }

    void anArticleWithOneVersionIsRead()
    {
        Desk desk;
        desk.showArticle(QUrl(QStringLiteral("https://harbourgazette.example/skippers")));
        QCOMPARE(desk.label("chosenVersions"), QStringLiteral("There is one version so far. Press Enter to read it."));
        VersionTable *table = desk.home->page()->table();
        QSignalSpy opened(desk.window->session(), &Session::contentChanged);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(opened.wait(wait));
        QCOMPARE(desk.window->session()->content().kind, ContentKind::Article);
        QVERIFY(desk.window->view()->isVisible());
        QVERIFY(desk.action(Command::CopyAddress)->isEnabled());
        QVERIFY(!desk.action(Command::WriteNote)->isEnabled());
        QTest::keyClick(desk.window->view(), Qt::Key_Escape);
        QVERIFY(desk.home->isVisible());
        const QPoint place = table->visualRect(table->model()->index(0, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(opened.wait(wait));
        QCOMPARE(desk.window->session()->content().kind, ContentKind::Article);
    }

    void onlyAddressesOnTheWebAreSentToOtherPrograms()
    {
        for (const char *scheme : {"file", "https"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "takeUrl");
        Desk desk;
        FollowedArticle article = *desk.home->article();
        article.url = QUrl(QStringLiteral("file:///tmp/trap.desktop"));
        Q_EMIT desk.collection.articleChanged(article);
        desk.action(Command::OpenOriginal)->trigger();
        QVERIFY(m_sentAway.isEmpty());
        QCOMPARE(desk.window->findChild<MessageBar *>(QStringLiteral("errorBar"))->sentences(),
                 QStringList(QStringLiteral("file:///tmp/trap.desktop is no address on the web, so it is not opened.")));
        article.url = wallAddress();
        Q_EMIT desk.collection.articleChanged(article);
        desk.action(Command::OpenOriginal)->trigger();
        QCOMPARE(m_sentAway, QList<QUrl>({wallAddress()}));
        for (const char *scheme : {"file", "https"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

    void aNoteThatCantBeKeptStaysToBeKeptLater()
    {
        Desk desk(Holding::TheCoast, {1280, 820}, file(QStringLiteral("notes.sqlite")));
        QPointer<NoteDialog> dialog = noteDialog(desk);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("A long thought."));
        breakTable(file(QStringLiteral("notes.sqlite")), QStringLiteral("note"));
        save(dialog);
        auto *failure = dialog->findChild<QLabel *>(QStringLiteral("noteFailure"));
        QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), wait);
        QVERIFY(!failure->text().isEmpty());
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("A long thought."));
        // Nor is it dropped without a question.
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        auto *question = dialog->findChild<QMessageBox *>();
        QVERIFY(question);
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(dialog->isVisible());
        dialog->reject();
        dialog->findChildren<QMessageBox *>().constLast()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!dialog);
    }

    void aNoteThatWasNotTouchedIsLeftWithoutAQuestion()
    {
        Desk desk;
        const QPointer<NoteDialog> dialog = noteDialog(desk);
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void aSearchIsBegunFromAComparison()
    {
        Desk desk;
        compare(desk);
        desk.action(Command::SearchLibrary)->trigger();
        QVERIFY(desk.home->isVisible());
        QVERIFY(desk.home->searchField()->isVisible());
        QCOMPARE(desk.window->focusWidget(), desk.home->searchField());
    }

    void whatWasFoundIsLeftInEveryWay()
    {
        Desk desk;
        const auto search = [&desk] {
            desk.home->search(QStringLiteral("breakwater"));
            QVERIFY(desk.home->searchPage()->isVisible());
        };
        // By the way back that the window offers.
        search();
        QVERIFY(desk.action(Command::Back)->isEnabled());
        QTest::keyClick(desk.window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(desk.home->page()->isVisible());
        // By a click on the article that is current all the same.
        search();
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, desk.list()->visualRect(desk.list()->currentIndex()).center());
        QVERIFY(desk.home->page()->isVisible());
        // By closing it; of the words nothing is left, not even the button that clears them.
        desk.home->searchField()->setText(QStringLiteral("breakwater"));
        search();
        Q_EMIT desk.home->searchPage()->closed();
        QVERIFY(desk.home->page()->isVisible());
        QVERIFY(desk.home->searchField()->text().isEmpty());
        auto *clear = desk.home->searchField()->findChild<QToolButton *>();
        QVERIFY(clear);
        QTRY_COMPARE(clear->property("opacity").toDouble(), 0.0);
        QVERIFY(!desk.action(Command::Back)->isEnabled());
    }

    void aSearchThatFailsClaimsNothing()
    {
        const QString path = file(QStringLiteral("search.sqlite"));
        Desk desk(Holding::TheCoast, {1280, 820}, path);
        fillWithMany(desk.store, desk.now, 60);
        desk.home->search(QStringLiteral("skipper"));
        QListView *results = desk.home->searchPage()->view();
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), 50, wait);
        const QString outcome = desk.label("searchOutcome");
        QVERIFY2(outcome.contains(QStringLiteral("more than 50")), qPrintable(outcome));
        breakTable(path, QStringLiteral("article_words"));
        auto *errors = desk.window->findChild<MessageBar *>(QStringLiteral("errorBar"));
        results->model()->fetchMore({});
        QTRY_VERIFY_WITH_TIMEOUT(!errors->sentences().isEmpty(), wait);
        QCOMPARE(desk.label("searchOutcome"), outcome);
        QVERIFY(results->model()->canFetchMore({})); // and may be had later
        errors->showSentences({});
        desk.home->search(QStringLiteral("harbour"));
        QTRY_VERIFY_WITH_TIMEOUT(!errors->sentences().isEmpty(), wait);
        QCOMPARE(desk.label("searchOutcome"), QStringLiteral("The search for “harbour” failed."));
        // The end of a search says nothing at all.
        desk.home->search({});
        QCOMPARE(desk.label("searchOutcome"), QString());
    }

    void anEmptyListOfOneKindStaysEmptyWhateverOthersDo()
    {
        Desk desk;
        const FollowedArticle gale = *valueOf(desk.store.articleAt(QUrl(QStringLiteral("https://orrinpost.example/gale"))));
        valueOf(desk.store.setWatchState(gale.id, WatchState::Followed, desk.now));
        desk.home->load();
        QTRY_COMPARE_WITH_TIMEOUT(std::ranges::count(desk.home->articles(), WatchState::Followed, &FollowedArticle::state), 6, wait);
        desk.press(QStringLiteral("Ended"));
        QCOMPARE(desk.list()->model()->rowCount(), 0);
        QSignalSpy changed(desk.home, &LibraryPage::changed);
        Q_EMIT desk.collection.changedElsewhere({});
        QVERIFY(changed.wait(wait));
        QCOMPARE(desk.home->list()->filter(), ArticleFilter::Ended);
        QCOMPARE(desk.list()->model()->rowCount(), 0);
    }

    void enterLeadsFromTheListToTheVersions()
    {
        Desk desk;
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QCOMPARE(desk.window->focusWidget(), desk.home->page()->table());
    }

    void articlesAndVersionsHaveMenusOfTheirOwn()
    {
        Desk desk;
        QCOMPARE(desk.list()->contextMenuPolicy(), Qt::ActionsContextMenu);
        QVERIFY(desk.list()->actions().contains(desk.action(Command::CheckNow)));
        QVERIFY(desk.list()->actions().contains(desk.action(Command::CopyAddress)));
        const VersionTable *versions = desk.home->page()->table();
        QCOMPARE(versions->contextMenuPolicy(), Qt::ActionsContextMenu);
        QVERIFY(versions->actions().contains(desk.action(Command::CompareChosen)));
        QVERIFY(versions->actions().contains(desk.action(Command::WriteNote)));
    }

    void noWindowFlashesBesideTheOneThatOpens()
    {
        ShownWindows shown;
        Desk desk;
        desk.searches.add(QStringLiteral("breakwater"), desk.now);
        MainWindow another(desk.parts(), {});
        another.show();
        QCOMPARE(shown.classes, QStringList({QStringLiteral("recension::MainWindow"), QStringLiteral("recension::MainWindow")}));
    }
};

QTEST_MAIN(LibraryStepsTest)
#include "test_librarysteps.moc"
