// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "ui/compare/compareview.h"
#include "ui/library/searchpage.h"
#include "ui/savedsearches.h"
#include "ui/startpage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QFileDialog>
#include <QGroupBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>

using namespace recension;
using namespace recension::test;

namespace {

QChar mnemonicOf(QString text)
{
    text.remove(QStringLiteral("&&"));
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1).toLower();
}

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// Parts that Qt's own widgets are made of, and that answer for nobody.
bool isInner(const QWidget *widget)
{
    return widget->focusProxy() || widget->objectName().startsWith(QStringLiteral("qt_"))
        || qobject_cast<const QLineEdit *>(widget->parentWidget())
        || (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox"))
        || (widget->parentWidget() && widget->parentWidget()->inherits("QComboBox"));
}

/// What the keyboard or a pointer can reach and a screen reader would have no name for.
QStringList namelessIn(const QWidget *window)
{
    QStringList nameless;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isOperated = widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget);
        if (widget->window() != window || !widget->isVisible() || !isOperated || isInner(widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            nameless += described(widget);
    }
    return nameless;
}

/// Letters that lead to two places at once: of buttons, fields, groups, tabs and menus.
QStringList doubledIn(const QWidget *window)
{
    QHash<QChar, QString> owners;
    QStringList doubled;
    const auto take = [&](const QString &text) {
        const QChar letter = mnemonicOf(text);
        if (!letter.isNull() && owners.contains(letter))
            doubled += text + QStringLiteral(" / ") + owners.value(letter);
        owners.insert(letter, text);
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() != window || !widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !qobject_cast<const QToolButton *>(widget))
            take(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            take(label->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            take(group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                take(tabs->tabText(tab));
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                take(menu->text());
        }
    }
    return doubled;
}

/// What should be reached with the Tab key and is not.
QStringList unreachedIn(QWidget *window)
{
    QSet<QWidget *> wanted;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible();
        // Of several that exclude each other, one is a stop; arrows lead to the others.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOneOfSeveral = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        if (widget->window() == window && isStop && !isInner(widget) && !(isOneOfSeveral && !button->isChecked()))
            wanted += widget;
    }
    const qsizetype most = 3 * wanted.size() + 20;
    QStringList way;
    for (qsizetype step = 0; step < most && window->focusWidget(); ++step) {
        wanted -= window->focusWidget();
        way += described(window->focusWidget());
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    }
    QStringList unreached;
    for (const QWidget *widget : std::as_const(wanted))
        unreached += described(widget);
    return unreached.isEmpty() ? unreached : unreached + QStringList{QStringLiteral("on the way "), way.join(u'>')};
}

QString faultsOf(QWidget *window)
{
    QStringList faults;
    const auto add = [&faults](const char *what, const QStringList &where) {
        if (!where.isEmpty())
            faults += QString::fromLatin1(what) + where.join(QStringLiteral(", "));
    };
    add("without a name: ", namelessIn(window));
    add("doubled letters: ", doubledIn(window));
    add("not reached by Tab: ", unreachedIn(window));
    return faults.join(QStringLiteral("; "));
}

QStringList menuFaults(const QMenu *menu)
{
    QStringList faults;
    QSet<QChar> seen;
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        const QChar letter = mnemonicOf(action->text());
        if (letter.isNull() || seen.contains(letter))
            faults += action->text();
        seen += letter;
    }
    return faults;
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

    QTranslator m_german;

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        QTest::newRow("German") << QStringLiteral("de");
    }

    void speak(const QString &language)
    {
        if (language.isEmpty())
            return;
        QVERIFY(m_german.load(QStringLiteral(RECENSION_GERMAN)));
        QCoreApplication::installTranslator(&m_german);
    }

    static void openTwo(Desk &desk)
    {
        QSignalSpy opened(desk.window->session(), &Session::contentChanged);
        desk.action(Command::CompareChosen)->trigger();
        QVERIFY(opened.wait(wait));
    }

    static QDialog *shownDialog(const Desk &desk)
    {
        for (auto *dialog : desk.window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

private Q_SLOTS:
    void cleanup() { QCoreApplication::removeTranslator(&m_german); }

    void everyPartOfTheWindowIsNamedAndReached_data() { addLanguages(); }

    void everyPartOfTheWindowIsNamedAndReached()
    {
        QFETCH(QString, language);
        speak(language);
        {
            Desk empty(Holding::Nothing);
            QTRY_VERIFY(empty.window->findChild<StartPage *>()->isVisible());
            QCOMPARE(faultsOf(empty.window.get()), QString());
        }
        Desk desk;
        desk.searches.add(QStringLiteral("breakwater"), desk.now);
        QCOMPARE(faultsOf(desk.window.get()), QString());
        desk.home->search(QStringLiteral("breakwater"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.home->searchPage()->view()->model()->rowCount(), 1, wait);
        QCOMPARE(faultsOf(desk.window.get()), QString());
        desk.home->search({});
        openTwo(desk);
        QCOMPARE(faultsOf(desk.window.get()), QString());
        desk.action(Command::Find)->trigger();
        QCOMPARE(faultsOf(desk.window.get()), QString());
    }

    void everyDialogIsNamedAndReached_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Command>("command");
        QTest::addColumn<bool>("comparing");
        using enum Command;
        const auto add = [](const char *name, Command command, bool comparing) {
            for (const char *language : {"", "de"})
                QTest::addRow("%s %s", name, language) << QString::fromLatin1(language) << command << comparing;
        };
        add("open address", OpenLocation, false);
        add("compare with address", CompareWithLocation, true);
        add("export", Export, true);
        add("evidence", Properties, true);
        add("preferences", Preferences, false);
        add("rules", EditRules, false);
        add("ignore text", IgnoreText, true);
        add("correct the reading", CorrectReading, true);
        add("source", Source, true);
        add("follow", Follow, false);
        add("follow feed", FollowFeed, false);
        add("feeds", ShowFeeds, false);
        add("the past", ImportPast, false);
        add("feed of changes", ExportFeed, false);
        add("note", WriteNote, false);
        add("keys", Shortcuts, false);
        add("about", About, false);
    }

    void everyDialogIsNamedAndReached()
    {
        QFETCH(QString, language);
        QFETCH(Command, command);
        QFETCH(bool, comparing);
        speak(language);
        Desk desk;
        if (comparing)
            openTwo(desk);
        if (command == Command::IgnoreText)
            desk.window->view()->selectAll();
        QTRY_VERIFY_WITH_TIMEOUT(desk.action(command)->isEnabled(), wait);
        desk.action(command)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog(desk), wait);
        QDialog *dialog = shownDialog(desk);
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog);
        QVERIFY(!dialog->windowTitle().isEmpty());
        QTRY_VERIFY(dialog->focusWidget());
        QCOMPARE(faultsOf(dialog), QString());
    }

    void everyMenuHasLettersOfItsOwn_data() { addLanguages(); }

    void everyMenuHasLettersOfItsOwn()
    {
        QFETCH(QString, language);
        speak(language);
        const Desk desk;
        QCOMPARE(doubledIn(desk.window->menuBar()->window()), QStringList());
        for (const QAction *action : desk.window->menuBar()->actions())
            QCOMPARE(menuFaults(action->menu()), QStringList());
        for (const QWidget *widget : desk.window->findChildren<QWidget *>()) {
            if (widget->contextMenuPolicy() != Qt::ActionsContextMenu)
                continue;
            QSet<QChar> letters;
            for (const QAction *action : widget->actions()) {
                const QChar letter = mnemonicOf(action->text());
                QVERIFY2(action->isSeparator() || (!letter.isNull() && !letters.contains(letter)), qPrintable(action->text()));
                letters += letter;
            }
        }
    }

    void everyCommandStandsInAMenu()
    {
        const Desk desk;
        QSet<const QAction *> inMenus;
        for (const QAction *action : desk.window->menuBar()->actions()) {
            for (const QAction *command : action->menu()->actions())
                inMenus += command;
        }
        for (const QAction *command : desk.window->actions().all()) {
            QVERIFY2(inMenus.contains(command), qPrintable(command->text()));
            QVERIFY(!command->text().isEmpty());
        }
    }

    void noTwoCommandsShareAKey()
    {
        const Desk desk;
        QHash<QKeySequence, QString> owners;
        for (const QAction *action : desk.window->actions().all()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!owners.contains(key), qPrintable(key.toString() + u' ' + action->text() + u' ' + owners.value(key)));
                owners.insert(key, action->text());
            }
        }
    }
};

QTEST_MAIN(AccessibilityTest)
#include "test_accessibility.moc"
