// SPDX-License-Identifier: GPL-3.0-or-later
// The parts around the text: what they take of the window, offer and keep.
#include "tests/support/files.h"
#include "tests/support/windowground.h"
#include "ui/changelist.h"
#include "ui/compare/compareview.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/findstrip.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/symbolicicon.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace recension;
using namespace recension::test;

namespace {

constexpr int wait = 10'000;
const char firstText[] = "Harbour wall plan approved\nThe council approved 1.5 million for the wall.\nBoats stay in the harbour.\n"
                         "Opponents called the plan a gift to the quarry.\n";
const char secondText[] = "Harbour wall plan sent back\nThe council approved 15 million for the wall.\nBoats stay in the harbour.\n";

} // namespace

class TestWindowParts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    WindowGround m_ground{systemClock()};

    QString write(const QString &name, const QByteArray &bytes) { return writtenFile(m_folder, name, bytes); }

    std::unique_ptr<MainWindow> window(QSize size = {1280, 820})
    {
        auto made = std::make_unique<MainWindow>(m_ground.parts(), WindowState());
        made->resize(size);
        made->show();
        return made;
    }

    QStringList twoFiles() { return {write(QStringLiteral("old.txt"), firstText), write(QStringLiteral("new.txt"), secondText)}; }

    static bool isEnabled(const MainWindow &window, Command command) { return window.actions()[command]->isEnabled(); }

private Q_SLOTS:
    void init() { m_ground.preferences.setValues({}); }

    void aLongWordMakesNoWindowWider()
    {
        const auto made = window({700, 500});
        const QString name(230, u'x');
        made->tell({.code = ErrorCode::Unreadable, .message = QStringLiteral("“%1” could not be read.").arg(name)});
        QTest::qWait(50);
        QCOMPARE(made->width(), 700);
        QVERIFY(made->minimumSizeHint().width() <= 700);
        // Copied, it is the word that it was.
        auto *label = made->findChild<MessageBar *>(QStringLiteral("errorBar"))->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (QLabel *each : made->findChild<MessageBar *>(QStringLiteral("errorBar"))->findChildren<QLabel *>())
            label = each->text().isEmpty() ? label : each;
        label->setSelection(0, int(label->text().size()));
        QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(name));
    }

    void aBreakStandsInNoWordThatFitsAndInNoLetter()
    {
        const QString usual = QStringLiteral("An ordinary sentence, with https://gazette.example/a-path/ in it.");
        QCOMPARE(breakable(usual), usual);
        const QString letters = QString::fromUcs4(U"\U0001F6A2", 1).repeated(60);
        QVERIFY(breakable(letters).isValidUtf16());
        QCOMPARE(breakable(letters).remove(QChar(0x200B)), letters);
    }

    void whatIsSelectedInTheFactsIsCopied()
    {
        QLabel *label = plainLabel(QStringLiteral("harbourgazette · first seen today"), LabelText::Selectable);
        QMainWindow ground;
        ground.setCentralWidget(label);
        auto *copy = new QAction(&ground);
        copy->setShortcuts(QKeySequence::Copy);
        QSignalSpy stolen(copy, &QAction::triggered);
        ground.addAction(copy);
        ground.show();
        QVERIFY(QTest::qWaitForWindowActive(&ground));
        QTest::mouseClick(label, Qt::LeftButton);
        QVERIFY(label->hasFocus());
        label->setSelection(0, 14);
        QTest::keyClick(ground.windowHandle(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(stolen.size(), 0);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("harbourgazette"));
        const auto made = window();
        QVERIFY(made->findChild<QLabel *>(QStringLiteral("pageFacts"))->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        QVERIFY(made->findChild<QLabel *>(QStringLiteral("headline"))->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    }

    void aSearchCanBeBegunInANarrowWindow()
    {
        const auto made = window({430, 700});
        QVERIFY(open(*made, twoFiles()));
        QVERIFY(QTest::qWaitForWindowActive(made.get()));
        made->actions()[Command::Find]->trigger();
        auto *field = made->findChild<QLineEdit *>(QStringLiteral("findField"));
        QTRY_VERIFY(field->hasFocus());
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("wall"));
        QTest::qWait(20);
        QCOMPARE(made->width(), 430);
        QVERIFY(made->rect().contains(QRect(field->mapTo(made.get(), QPoint()), field->size())));
        QVERIFY(made->view()->height() > 200);
    }

    void aSearchEndsWithWhatIsSearched()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        made->actions()[Command::Find]->trigger();
        const auto *strip = made->findChild<FindStrip *>();
        QVERIFY(strip->isVisible());
        made->findChild<QLineEdit *>(QStringLiteral("findField"))->setText(QStringLiteral("zzz"));
        made->actions()[Command::Back]->trigger();
        QVERIFY(!strip->isVisible());
        QVERIFY(strip->text().isEmpty());
    }

    void theListLeavesANarrowTextItsRoomAndTicksTellWhatIsSeen()
    {
        const auto made = window({430, 700});
        QVERIFY(open(*made, twoFiles()));
        QVERIFY(!made->findChild<ChangeList *>()->isVisible());
        QTRY_COMPARE(made->view()->shownLayout(), ComparisonLayout::Inline);
        QVERIFY(made->actions()[Command::Inline]->isChecked());
        made->actions()[Command::SideBySide]->trigger();
        QCOMPARE(made->view()->shownLayout(), ComparisonLayout::SideBySide);
        QVERIFY(made->actions()[Command::SideBySide]->isChecked());
    }

    void theListGivesWayToColumnsOfLargeLettersToo()
    {
        const auto made = window({1240, 700});
        QVERIFY(open(*made, twoFiles()));
        QVERIFY(made->findChild<ChangeList *>()->isVisible());
        auto values = m_ground.preferences.values();
        values.zoom = 150;
        m_ground.preferences.setValues(values);
        QVERIFY(!made->findChild<ChangeList *>()->isVisible());
        QTRY_COMPARE(made->view()->shownLayout(), ComparisonLayout::SideBySide);
    }

    void onlyWhatHasAnEffectIsOffered()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        QVERIFY(isEnabled(*made, Command::Reload));
        QVERIFY(!isEnabled(*made, Command::ZoomReset));
        auto values = m_ground.preferences.values();
        values.zoom = largestZoom;
        m_ground.preferences.setValues(values);
        QVERIFY(!isEnabled(*made, Command::ZoomIn));
        QVERIFY(isEnabled(*made, Command::ZoomOut) && isEnabled(*made, Command::ZoomReset));
        values.zoom = smallestZoom;
        m_ground.preferences.setValues(values);
        QVERIFY(!isEnabled(*made, Command::ZoomOut));
        QGuiApplication::clipboard()->setText(QStringLiteral("Harbour wall plan pasted\nThe council approved nothing.\n"));
        QSignalSpy changed(made->session(), &Session::contentChanged);
        made->actions()[Command::Paste]->trigger();
        QVERIFY(changed.wait(wait));
        QVERIFY(!isEnabled(*made, Command::Reload));
    }

    void whatWasClosedIsOneStepAway()
    {
        const auto made = window();
        QVERIFY(!isEnabled(*made, Command::Forward));
        QVERIFY(open(*made, twoFiles()));
        made->actions()[Command::Swap]->trigger();
        QTRY_VERIFY(made->windowTitle().startsWith(QStringLiteral("Harbour wall plan approved")));
        const auto swapped = made->session()->content().comparison;
        QTest::keyClick(made.get(), Qt::Key_Escape);
        QCOMPARE(made->session()->content().kind, ContentKind::Nothing);
        QVERIFY(isEnabled(*made, Command::Forward));
        made->actions()[Command::Forward]->trigger();
        QCOMPARE(made->session()->content().comparison, swapped);
        QCOMPARE(made->session()->content().kind, ContentKind::Pair);
        QVERIFY(!isEnabled(*made, Command::Forward));
    }

    void aClickInTheListGoesToTheChangeOnce()
    {
        const auto made = window();
        QVERIFY(open(*made, twoFiles()));
        auto *list = made->findChild<ChangeList *>();
        auto *view = list->findChild<QListView *>();
        QTRY_VERIFY(view->visualRect(view->model()->index(1, 0)).isValid());
        QSignalSpy chosen(list, &ChangeList::changeChosen);
        const QPoint place = view->visualRect(view->model()->index(1, 0)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(made->view()->currentChange(), 1);
        // Once more, it leads back to where one has scrolled away from.
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.size(), 2);
    }

    void theKeysOfTheTextAreInTheListOfKeys()
    {
        const auto made = window();
        const ShortcutsDialog dialog(made->actions());
        const auto *table = dialog.findChild<QTreeWidget *>();
        for (const char *key : {"F6", "Return", "Space", "Esc"})
            QVERIFY2(!table->findItems(QString::fromLatin1(key), Qt::MatchContains, 1).isEmpty(), key);
        // Where the backslash needs AltGr, there is another key.
        QVERIFY(made->actions()[Command::Swap]->shortcuts().contains(QKeySequence(Qt::Key_F8)));
    }

    void defaultsComeBackOnlyForWhatTheDialogShows()
    {
        Preferences values;
        values.zoom = 130;
        values.reading.fontSize = 30;
        values.tray = TrayStay::On;
        values.feedFolder = QStringLiteral("/srv/feeds");
        values.waybackAddress = QStringLiteral("https://archive.example/");
        values.timeMapAddress = QStringLiteral("https://maps.example/timemap/");
        m_ground.preferences.setValues(values);
        PreferencesDialog dialog(&m_ground.preferences);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
        Preferences wanted;
        wanted.zoom = 130;
        wanted.waybackAddress = values.waybackAddress;
        wanted.timeMapAddress = values.timeMapAddress;
        QCOMPARE(m_ground.preferences.values(), wanted);
    }

    void rulesInAnotherOrderAreKeptInIt()
    {
        const ReadingRule site{.place = QStringLiteral("gazette.example"), .selector = QStringLiteral("p")};
        const ReadingRule part{
            .place = QStringLiteral("news.gazette.example"), .effect = RuleEffect::TakeIn, .selector = QStringLiteral("p")};
        SharedRules rules({site, part});
        QSignalSpy changed(&rules, &SharedRules::changed);
        rules.setRules({site, part});
        QCOMPARE(changed.size(), 0);
        rules.setRules({part, site});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().at(1).toStringList().size(), 2);
    }

    void rulesKeepTheirRemarks()
    {
        const QString text = QStringLiteral("# mine\n\n[gazette.example]\n# the ads\nleave-out p.ad\n");
        SharedRules rules({});
        rules.setText(text);
        QCOMPARE(RulesDialog(rules.text(), rules.rules()).text(), text);
        rules.setRules(withRule(rules.rules(), {.place = QStringLiteral("gazette.example"), .selector = QStringLiteral("p.note")}));
        QCOMPARE(rules.text(), text + QStringLiteral("leave-out p.note\n"));
    }

    void iconsAreDrawnInTheScreensOwnPixels()
    {
        const QPixmap drawn = symbolicIcon(QStringLiteral("find")).pixmap(QSize(20, 20), 2.0);
        QCOMPARE(drawn.size(), QSize(40, 40));
        QCOMPARE(drawn.devicePixelRatio(), 2.0);
        // More than half of it is its own: a blown up drawing has equal neighbors two by two.
        const QImage image = drawn.toImage();
        int unlike = 0;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                unlike += image.pixel(x, y) != image.pixel(x + 1, y) || image.pixel(x, y) != image.pixel(x, y + 1) ? 1 : 0;
        }
        QVERIFY2(unlike > 20, qPrintable(QString::number(unlike)));
    }
};

QTEST_MAIN(TestWindowParts)
#include "test_windowparts.moc"
