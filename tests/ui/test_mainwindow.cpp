// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/windowground.h"
#include "ui/changelist.h"
#include "ui/compare/compareview.h"
#include "ui/dialogs/readingdialog.h"
#include "ui/findstrip.h"
#include "ui/messagebar.h"
#include "ui/startpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

constexpr int wait = 10'000;
const char firstText[] = "Harbour wall plan approved\nThe council approved 1.5 million for the wall.\n"
                         "Boats stay in the harbour.\nOpponents called the plan a gift to the quarry.\nThe next meeting is on Friday.\n";
const char secondText[] = "Harbour wall plan sent back\nThe council approved 15 million for the wall.\n"
                          "Boats stay in the harbour.\nThe next meeting is on Friday.\nFishermen wait for a date.\n";

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    WindowGround m_ground{systemClock()};

    QString write(const QString &name, const QByteArray &bytes) { return writtenFile(m_folder, name, bytes); }

    std::unique_ptr<MainWindow> window(const WindowState &state = {})
    {
        auto made = std::make_unique<MainWindow>(m_ground.parts(), state);
        made->resize(1280, 820);
        made->show();
        return made;
    }

    QStringList twoFiles() { return {write(QStringLiteral("old.txt"), firstText), write(QStringLiteral("new.txt"), secondText)}; }

    static QString label(const MainWindow &window, const char *name)
    {
        const auto *found = window.findChild<QLabel *>(QString::fromLatin1(name));
        return found ? found->text() : QStringLiteral("no such label");
    }

    static QListView *changeView(const MainWindow &window) { return window.findChild<ChangeList *>()->findChild<QListView *>(); }

    /// Drops as a pointer would: Qt finds the target of a drop by what the drag has entered.
    static void drop(MainWindow &window, const QStringList &paths, QPoint place)
    {
        QMimeData dropped;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        dropped.setUrls(urls);
        QDragEnterEvent enter(place, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(place, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }

    static QStringList sentences(const MainWindow &window, const char *bar)
    {
        return window.findChild<MessageBar *>(QString::fromLatin1(bar))->sentences();
    }

private Q_SLOTS:
    void init()
    {
        m_ground.preferences.setValues({});
        m_ground.rules.setRules({});
    }

    void whatThePointerIsOnIsPointedOutInTextAndList()
    {
        const auto opened = window();
        QVERIFY(open(*opened, twoFiles()));
        QTRY_VERIFY(changeView(*opened)->isVisible());
        QListView *list = changeView(*opened);
        CompareView *view = opened->view();
        const QImage quiet = view->viewport()->grab().toImage();
        const QImage quietList = list->viewport()->grab().toImage();
        QSignalSpy inList(opened->findChild<ChangeList *>(), &ChangeList::changePointedAt);
        QSignalSpy inText(view, &CompareView::changePointedAt);
        QTest::mouseMove(list->viewport(), list->visualRect(list->model()->index(1, 0)).center());
        QTRY_COMPARE(inList.count(), 1);
        QCOMPARE(inList.constLast().constFirst().toInt(), 1);
        QVERIFY(view->viewport()->grab().toImage() != quiet);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(list->viewport(), &leave);
        QCOMPARE(view->viewport()->grab().toImage(), quiet);
        QCOMPARE(list->viewport()->grab().toImage(), quietList);
        const SheetLayout &layout = view->sheetLayout();
        const int row = view->changes().at(1).row;
        const QPointF place(layout.column(Side::Right).text + 20, layout.top(layout.sheet().firstStrip.at(row)) + 20);
        QTest::mouseMove(view->viewport(), place.toPoint());
        QTRY_COMPARE(inText.count(), 1);
        QCOMPARE(inText.constLast().constFirst().toInt(), 1);
        QVERIFY(list->viewport()->grab().toImage() != quietList);
    }

    void aPassageThatIsUntickedLeavesTheArticle_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("file");
        const QByteArray article =
            "<article><h1>The wall</h1><p>The council sent the plan for the wall back to its planners on Tuesday.</p>"
            "<p class=promise>The Gazette will go on asking the council every day.</p></article>";
        QTest::newRow("of a page that tells its address")
            << QStringLiteral("wall.html") << "<link rel=canonical href='https://gazette.example/wall'>" + article;
        QTest::newRow("of a page whose address the program that saved it noted")
            << QStringLiteral("wall.html")
            << "<!--\n Page saved with SingleFile \n url: https://gazette.example/wall \n saved date: Thu Jan 30 2020 14:02:11 GMT+0100 (CET)\n-->"
                + article;
        QTest::newRow("of a page in a message") << QStringLiteral("wall.mhtml")
                                                << "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: "
                                                   "https://gazette.example/wall\r\n\r\n<html>"
                + article + "</html>\r\n";
    }

    void aPassageThatIsUntickedLeavesTheArticle()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, file);
        const QObject thisTest;
        connect(&m_ground.rules, &SharedRules::changed, &thisTest, [this](const ReadingRules &rules) { m_ground.library.setRules(rules); });
        const auto opened = window();
        QVERIFY(!opened->actions()[Command::CorrectReading]->isEnabled());
        QVERIFY(open(*opened, {write(name, file)}));
        opened->actions()[Command::CorrectReading]->trigger();
        ReadingDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = opened->findChild<ReadingDialog *>()));
        auto *list = dialog->findChild<QListWidget *>();
        list->setCurrentRow(list->count() - 1);
        QTest::keyClick(list, Qt::Key_Space);
        QSignalSpy changed(opened->session(), &Session::contentChanged);
        dialog->accept();
        QVERIFY(changed.wait(wait));
        const QList<Block> blocks = opened->session()->content().comparison->revisions.right.article.blocks;
        QCOMPARE(blocks.size(), 2);
        QVERIFY(blocks.constLast().text.endsWith(QStringLiteral("on Tuesday.")));
        m_ground.rules.setRules({});
        QVERIFY(changed.wait(wait));
        QCOMPARE(opened->session()->content().comparison->revisions.right.article.blocks.size(), 3);
    }

    void anEmptyWindowOffersWhatCanBeDone()
    {
        const auto made = window();
        QTRY_VERIFY(made->findChild<StartPage *>()->isVisible());
        QVERIFY(made->isVacant());
        const Actions &actions = made->actions();
        for (const Command command : {Command::Export, Command::Print, Command::NextChange, Command::Swap, Command::Copy, Command::Source})
            QVERIFY2(!actions[command]->isEnabled(), qPrintable(actions[command]->text()));
        for (const Command command : {Command::Open, Command::OpenLocation, Command::About, Command::Quit})
            QVERIFY2(actions[command]->isEnabled(), qPrintable(actions[command]->text()));
    }

    void twoFilesAreShownWithTheirChangesCounted()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        QVERIFY(made->view()->isVisible());
        QCOMPARE(made->view()->changeCount(), 4);
        QCOMPARE(label(*made, "changeLabel"), QStringLiteral("4 changes"));
        QVERIFY(label(*made, "summary").contains(QStringLiteral("paragraphs changed")));
        QVERIFY(made->windowTitle().contains(QStringLiteral("Harbour wall plan sent back")));
        QVERIFY(made->findChild<ChangeList *>()->isVisible());
        QCOMPARE(changeView(*made)->model()->rowCount(), 4);
    }

    void keysLeadThroughTheChanges()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        QVERIFY(QTest::qWaitForWindowActive(made.get()));
        QTest::keyClick(made.get(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(label(*made, "changeLabel"), QStringLiteral("Change 1 of 4"));
        QTest::keyClick(made.get(), Qt::Key_F7);
        QCOMPARE(label(*made, "changeLabel"), QStringLiteral("Change 2 of 4"));
        QCOMPARE(changeView(*made)->currentIndex().row(), 1);
        QTest::keyClick(made.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(label(*made, "changeLabel"), QStringLiteral("Change 1 of 4"));
        QTest::keyClick(made.get(), Qt::Key_End, Qt::AltModifier);
        QCOMPARE(label(*made, "changeLabel"), QStringLiteral("Change 4 of 4"));
    }

    void choosingInTheListGoesToTheChange()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        auto *list = changeView(*made);
        list->setCurrentIndex(list->model()->index(2, 0));
        QCOMPARE(made->view()->currentChange(), 2);
        QCOMPARE(label(*made, "changeLabel"), QStringLiteral("Change 3 of 4"));
    }

    void aBadFileIsNamedAndTheOldComparisonStays()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        const auto before = made->view()->comparison();
        QSignalSpy failed(made->session(), &Session::failed);
        made->open({write(QStringLiteral("empty.txt"), "")}, OpenOrder::AsGiven);
        QVERIFY(failed.wait(wait));
        QCOMPARE(sentences(*made, "errorBar").size(), 1);
        QVERIFY(sentences(*made, "errorBar").constFirst().contains(QStringLiteral("empty.txt")));
        QVERIFY(made->findChild<MessageBar *>(QStringLiteral("errorBar"))->isVisible());
        QCOMPARE(made->view()->comparison(), before);
        // The next success takes the message away.
        QVERIFY(open(*made, twoFiles()));
        QVERIFY(sentences(*made, "errorBar").isEmpty());
    }

    void twoDroppedFilesAreCompared()
    {
        const auto made = window();
        QSignalSpy changed(made->session(), &Session::contentChanged);
        drop(*made, twoFiles(), {100, 100});
        QVERIFY(changed.wait(wait));
        QCOMPARE(made->session()->content().kind, ContentKind::Pair);
    }

    void aFileDroppedOnTheRightHalfReplacesTheNewerVersion()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        const QString third = write(QStringLiteral("third.txt"), "Harbour wall plan torn up\nBoats stay in the harbour.\n");
        QSignalSpy changed(made->session(), &Session::contentChanged);
        drop(*made, {third}, {900, 400});
        QVERIFY(changed.wait(wait));
        QCOMPARE(made->session()->content().documents.right.raw.capture.filePath, third);
        QVERIFY(made->session()->content().documents.left.raw.capture.filePath.endsWith(QStringLiteral("old.txt")));
    }

    void anArticleAloneIsReadAsOneColumn()
    {
        const auto made = window();
        QVERIFY(open(*made, {write(QStringLiteral("old.txt"), firstText)}));
        QCOMPARE(made->view()->comparisonLayout(), ComparisonLayout::Inline);
        QCOMPARE(label(*made, "changeLabel"), QString());
        QVERIFY(label(*made, "summary").contains(QStringLiteral("5 paragraphs")));
        QVERIFY(!made->actions()[Command::Swap]->isEnabled());
        QVERIFY(made->actions()[Command::CompareWith]->isEnabled());
        QVERIFY(!made->findChild<ChangeList *>()->isVisible());
        // The reader's choice for comparisons is as it was.
        QCOMPARE(m_ground.preferences.values().layout, ComparisonLayout::SideBySide);
    }

    void findCountsInBothVersionsAndEscapeEndsIt()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        QVERIFY(QTest::qWaitForWindowActive(made.get()));
        made->actions()[Command::Find]->trigger();
        auto *field = made->findChild<QLineEdit *>(QStringLiteral("findField"));
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("wall"));
        QCOMPARE(label(*made, "findResult"), QStringLiteral("2 in the older version, 2 in the newer"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(label(*made, "findResult"), QStringLiteral("Hit 2 of 4: 2 in the older version, 2 in the newer"));
        // Inline, the words that both versions have are hit once.
        made->actions()[Command::Inline]->trigger();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(label(*made, "findResult"), QStringLiteral("Hit 1 of 2: 2 in the older version, 2 in the newer"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!made->findChild<FindStrip *>()->isVisible());
        QVERIFY(field->text().isEmpty());
        QVERIFY(made->view()->hasFocus());
    }

    void findInAnArticleAloneKnowsNoVersions()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        made->actions()[Command::Find]->trigger();
        auto *field = made->findChild<QLineEdit *>(QStringLiteral("findField"));
        field->setText(QStringLiteral("wall"));
        auto *sides = made->findChild<FindStrip *>()->findChild<QComboBox *>();
        QVERIFY(sides->isVisible());
        sides->setCurrentIndex(1);
        QCOMPARE(label(*made, "findResult"), QStringLiteral("2 in the older version"));
        QVERIFY(open(*made, {write(QStringLiteral("old.txt"), firstText)}));
        QVERIFY(!sides->isVisible());
        QCOMPARE(label(*made, "findResult"), QStringLiteral("2 hits"));
        made->actions()[Command::FindNext]->trigger();
        QCOMPARE(label(*made, "findResult"), QStringLiteral("Hit 1 of 2"));
        field->setText(QStringLiteral("quarry"));
        QCOMPARE(label(*made, "findResult"), QStringLiteral("1 hit"));
    }

    void twoColumnsAreGivenUpWhereTheyAreTooNarrow()
    {
        const auto made = window();
        made->resize(760, 700);
        QVERIFY(open(*made, twoFiles()));
        QTRY_COMPARE(made->view()->shownLayout(), ComparisonLayout::Inline);
        made->resize(1000, 700);
        QTRY_COMPARE(made->view()->shownLayout(), ComparisonLayout::SideBySide);
        while (made->view()->zoom() < 150)
            made->actions()[Command::ZoomIn]->trigger();
        QCOMPARE(made->view()->shownLayout(), ComparisonLayout::Inline);
        // Unless the reader says so once more.
        made->actions()[Command::SideBySide]->trigger();
        made->actions()[Command::ZoomIn]->trigger();
        QCOMPARE(made->view()->shownLayout(), ComparisonLayout::SideBySide);
    }

    void escapeWithdrawsWhatIsOpeningAndLeavesWhatIsOpen()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        const auto before = made->view()->comparison();
        made->open({write(QStringLiteral("third.txt"), "Harbour wall plan torn up\n")}, OpenOrder::AsGiven);
        QVERIFY(made->session()->isBusy());
        QTest::keyClick(made->view(), Qt::Key_Escape);
        QVERIFY(!made->session()->isBusy());
        QTest::qWait(100);
        QCOMPARE(made->view()->comparison(), before);
        QTest::keyClick(made->view(), Qt::Key_Escape);
        QVERIFY(made->isVacant());
    }

    void fullScreenIsTickedWhoeverAskedForIt()
    {
        const auto made = window();
        made->showFullScreen();
        QTRY_VERIFY(made->actions()[Command::FullScreen]->isChecked());
        made->showNormal();
        QTRY_VERIFY(!made->actions()[Command::FullScreen]->isChecked());
    }

    void thePassagesOfAPageThatIsGoneAreNotAskedAbout()
    {
        const auto made = window();
        QVERIFY(open(*made,
                     {write(QStringLiteral("wall.html"),
                            "<article><h1>The wall</h1><p>The council sent the plan for the wall back "
                            "to its planners on Tuesday.</p></article>")}));
        made->actions()[Command::CorrectReading]->trigger();
        made->session()->close();
        QTest::qWait(200);
        QVERIFY(!made->findChild<ReadingDialog *>());
    }

    void swappingTurnsInsertionsIntoDeletions()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        const Summary before = made->view()->comparison()->summary;
        QSignalSpy changed(made->session(), &Session::contentChanged);
        made->actions()[Command::Swap]->trigger();
        QVERIFY(changed.wait(wait));
        QCOMPARE(made->view()->comparison()->summary.wordsInserted, before.wordsDeleted);
        QCOMPARE(made->view()->comparison()->summary.blocksAdded, before.blocksRemoved);
    }

    void whatOneWindowPrefersTheOtherFollows()
    {
        const auto one = window();
        const auto other = window();
        QVERIFY(open(*other, twoFiles()));
        one->actions()[Command::ZoomIn]->trigger();
        QCOMPARE(other->view()->zoom(), 110);
        QCOMPARE(label(*other, "zoom"), QStringLiteral("110 %"));
        one->actions()[Command::ZoomReset]->trigger();
        QCOMPARE(other->view()->zoom(), 100);
        other->actions()[Command::Inline]->trigger();
        QCOMPARE(other->view()->comparisonLayout(), ComparisonLayout::Inline);
        QVERIFY(one->actions()[Command::Inline]->isChecked());
        other->actions()[Command::ChangesOnly]->trigger();
        QCOMPARE(m_ground.preferences.values().unchanged, UnchangedText::Folded);
    }

    void theStateOfOneWindowIsTakenUpByTheNext()
    {
        WindowState kept;
        {
            const auto made = window();
            QVERIFY(open(*made, twoFiles()));
            made->actions()[Command::ChangeList]->trigger();
            made->resize(760, 500);
            kept = made->stateToKeep();
        }
        QVERIFY(!kept.listsChanges);
        MainWindow next(m_ground.parts(), kept);
        QCOMPARE(next.size(), QSize(760, 500));
        QVERIFY(!next.actions()[Command::ChangeList]->isChecked());
    }

    void theListGivesWayToTheSecondColumnUnlessItIsAskedFor()
    {
        const auto made = window();
        made->resize(1000, 700);
        QVERIFY(open(*made, twoFiles()));
        const auto *list = made->findChild<ChangeList *>();
        QVERIFY(!list->isVisible());
        QVERIFY(made->stateToKeep().listsChanges);
        made->resize(1280, 700);
        QVERIFY(list->isVisible());
        made->resize(1000, 700);
        QVERIFY(!list->isVisible());
        made->actions()[Command::ChangeList]->trigger();
        QVERIFY(list->isVisible());
    }

    void senselessStateGivesAWindowThatCanBeUsed()
    {
        const auto made = window({.geometry = "nonsense", .parts = QByteArray(1000, '\xff')});
        QVERIFY(made->width() > 300);
        QVERIFY(open(*made, twoFiles()));
    }

    void namesFromOutsideAreNeverMarkup()
    {
        const auto made = window();
        const QString hostile = QStringLiteral("<img src=x onerror=alert(1)><b>&amp;[*].txt");
        QVERIFY(open(*made, {write(hostile, "Wall [*] <b> & more\nSome words stand here.\n")}));
        m_ground.recents.add({QStringLiteral("/home/<b>&bold.txt")});
        QSignalSpy failed(made->session(), &Session::failed);
        made->open({m_folder.filePath(QStringLiteral("<h1>none.txt"))}, OpenOrder::AsGiven);
        QVERIFY(failed.wait(wait));
        for (const QLabel *found : made->findChildren<QLabel *>()) {
            // Qt's own labels, without text from outside, may be what they like.
            if (found->text().contains(u'<'))
                QCOMPARE(found->textFormat(), Qt::PlainText);
        }
        // What was opened lately stands in the menu and on the first page, "&" as itself and no tool tip as markup.
        int offered = 0;
        for (const QAction *action : made->findChildren<QAction *>()) {
            if (action->text().contains(QStringLiteral("bold"))) {
                QVERIFY(action->text().contains(QStringLiteral("<b>&&bold.txt")));
                ++offered;
            }
        }
        for (const QPushButton *button : made->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("bold"))) {
                QVERIFY(button->text().contains(QStringLiteral("<b>&&bold.txt")));
                QVERIFY(!button->toolTip().contains(QStringLiteral("<b>")));
                ++offered;
            }
        }
        QCOMPARE(offered, 2);
        QVERIFY(made->windowTitle().contains(QStringLiteral("[*]")));
        QVERIFY(!made->isWindowModified());
    }

    void pastedTextIsComparedWithWhatIsOpen()
    {
        const auto made = window();
        QVERIFY(open(*made, {write(QStringLiteral("old.txt"), firstText)}));
        QApplication::clipboard()->setText(QString::fromLatin1(secondText));
        QVERIFY(made->actions()[Command::Paste]->isEnabled());
        QSignalSpy changed(made->session(), &Session::contentChanged);
        made->actions()[Command::Paste]->trigger();
        QVERIFY(changed.wait(wait));
        QCOMPARE(made->session()->content().kind, ContentKind::Pair);
        QCOMPARE(made->view()->changeCount(), 4);
    }

    void closingWhatIsOpenLeadsBackToTheStart()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        made->actions()[Command::Close]->trigger();
        QTRY_VERIFY(made->findChild<StartPage *>()->isVisible());
        QVERIFY(made->isVacant());
        QVERIFY(made->isVisible());
        made->actions()[Command::Close]->trigger();
        QVERIFY(!made->isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
