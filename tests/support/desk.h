// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/coastlibrary.h"
#include "tests/support/storing.h"
#include "tests/support/windowground.h"
#include "ui/library/articlelist.h"
#include "ui/library/articlepage.h"
#include "ui/library/librarypage.h"
#include "ui/library/statementlabel.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace recension::test {

inline constexpr int wait = 10'000; ///< milliseconds

/// A web page with this headline over an article of two paragraphs.
inline MockAnswer page(const QString &headline)
{
    const QString story = QStringLiteral(
        "<p>Councillors in the harbour town sent the plan for a new sea wall back to its engineers after a debate of four hours.</p>"
        "<p>The mayor had promised that building would begin before the autumn storms, and said that the delay was a matter of weeks.</p>");
    const QString html = QStringLiteral("<!DOCTYPE html><title>%1</title><article><h1>%1</h1>%2</article>").arg(headline, story);
    return {.headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = html.toUtf8()};
}

enum class Holding { Nothing, TheCoast };

/// Made before what asks for the time, and gone after it.
struct StoppedClock {
    QDateTime now = storyStart();
};

/// A window on a library in memory, unless a file is named, with a network from a table and a clock that stands still.
struct Desk : StoppedClock, WindowGround {
    std::unique_ptr<MainWindow> window;
    LibraryPage *home = nullptr;

    explicit Desk(Holding holding = Holding::TheCoast, QSize size = {1280, 820}, const QString &file = QStringLiteral(":memory:"))
        : WindowGround([this] { return now; }, file)
    {
        if (holding == Holding::TheCoast)
            fillCoastLibrary(store, now);
        window = std::make_unique<MainWindow>(parts(), WindowState());
        home = window->libraryPage();
        QSignalSpy changed(home, &LibraryPage::changed);
        window->resize(size);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        if (holding == Holding::TheCoast)
            showArticle(wallAddress());
    }

    /// Waits until its versions stand there.
    void showArticle(const QUrl &url)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!home->articles().isEmpty(), wait);
        const FollowedArticle article = *valueOf(store.articleAt(url));
        home->showArticle(article.id);
        QTRY_COMPARE_WITH_TIMEOUT(home->page()->history().timeline().article.id, article.id, wait);
    }

    [[nodiscard]] QListView *list() const { return home->list()->view(); }
    [[nodiscard]] QString shown(int row, int role = Qt::DisplayRole) const { return list()->model()->index(row, 0).data(role).toString(); }
    [[nodiscard]] QString label(const char *name) const { return window->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    [[nodiscard]] QString statement() const { return home->page()->findChild<StatementLabel *>()->statement().text; }
    [[nodiscard]] QAction *action(Command command) const { return window->actions()[command]; }

    void press(const QString &chip) const
    {
        for (auto *button : home->list()->findChildren<QAbstractButton *>()) {
            if (button->text() == chip)
                button->click();
        }
    }

    /// Presses the button of a dialog, or of another part of the window, that bears this text.
    static void click(const QWidget *part, const QString &text)
    {
        for (auto *button : part->findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(QStringLiteral("there is no button “%1”").arg(text)));
    }

    /// The dialog of that kind that is open.
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        const auto dialogs = window->findChildren<Dialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.constLast();
    }
};

} // namespace recension::test
