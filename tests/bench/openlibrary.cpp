// SPDX-License-Identifier: GPL-3.0-or-later
// How long a window takes to list a library, to lead through it and to follow its changes, beside a plain QListView of the
// same words; and what memory the whole window takes.
// usage: openlibrary LIBRARY              a library that stands, such as librarysize makes (it is written to)
//        openlibrary [ARTICLES]           one of so many articles (default 10000)
//        openlibrary --make FILE [ARTICLES]      writes such a library, for a look at it: six articles, and so many more
// With QT_QPA_PLATFORM=offscreen where there is no display.
#include "tests/support/coastlibrary.h"
#include "tests/support/storing.h"
#include "tests/support/windowground.h"
#include "ui/library/articlelist.h"
#include "ui/library/articlelistmodel.h"
#include "ui/library/articlepage.h"
#include "ui/library/librarypage.h"
#include "ui/library/searchpage.h"
#include "ui/timeline/versiontable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QScrollBar>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace recension;
using namespace recension::test;

namespace {

constexpr int pagesScrolled = 200;
constexpr int changes = 50;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void wait(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// A line of /proc/self/status in MiB: what stands in memory now (VmRSS), and the most there ever was of it (VmHWM).
double memory(const char *line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : status.readAll().split('\n')) {
        if (each.startsWith(line))
            return each.mid(qsizetype(qstrlen(line)) + 1).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// What a reader does with a list, in milliseconds.
struct Led {
    double end = 0; ///< to the last row, drawn
    double scrolled = 0; ///< a page up by the scroll bar, drawn
    double changed = 0; ///< a row has other words, drawn
};

Led leadThrough(QListView *view, const std::function<void(int row)> &change)
{
    const auto draw = [view] {
        QCoreApplication::processEvents();
        view->viewport()->repaint();
    };
    Led led;
    led.end = milliseconds([&] {
        QTest::keyClick(view, Qt::Key_End);
        draw();
    });
    led.scrolled = milliseconds([&] {
                       for (int page = 0; page < pagesScrolled; ++page) {
                           view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() - view->viewport()->height());
                           draw();
                       }
                   })
        / pagesScrolled;
    led.changed = milliseconds([&] {
                      for (int number = 0; number < changes; ++number) {
                          change(number * 7919 % view->model()->rowCount());
                          draw();
                      }
                  })
        / changes;
    return led;
}

void measure(const QString &library)
{
    const double before = memory("VmRSS:");
    WindowGround ground([] { return QDateTime::currentDateTimeUtc(); }, library);
    const double answered = milliseconds([&] { (void)valueOf(ground.store.articles()); });
    MainWindow *window = nullptr;
    QListView *view = nullptr;
    const double opened = milliseconds([&] {
        window = new MainWindow(ground.parts(), WindowState());
        window->resize(1280, 820);
        window->show();
        view = window->libraryPage()->list()->view();
        wait([&] { return view->model()->rowCount() > 0; });
        view->viewport()->repaint();
    });
    LibraryPage *page = window->libraryPage();
    const double timeline = milliseconds([&] { wait([&] { return page->page()->history().count() > 0; }); });
    const double listed = memory("VmRSS:");

    QStringList words;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        words += index.data().toString() + u'\n' + index.data(ArticleListModel::BriefRole).toString();
    }
    QStringListModel model;
    QListView plain;
    plain.setWordWrap(true);
    plain.resize(view->size());
    const double plainOpened = milliseconds([&] {
        model.setStringList(words);
        plain.setModel(&model);
        plain.show();
        QCoreApplication::processEvents();
        plain.viewport()->repaint();
    });
    const Led plainLed = leadThrough(&plain, [&](int row) { model.setData(model.index(row), words.at(row) + QStringLiteral(" again")); });
    plain.hide();
    page->list()->setFilter(ArticleFilter::All);
    const Led led = leadThrough(view, [&](int row) {
        FollowedArticle article = page->articles().at(row);
        article.lastChecked = article.lastChecked.addSecs(1);
        article.nextCheck = QDateTime::currentDateTimeUtc().addSecs(3600);
        ground.collection.announce(article);
    });
    const double filtered = milliseconds([&] {
        page->list()->setFilter(ArticleFilter::Changed);
        view->viewport()->repaint();
    });
    const double resized = milliseconds([&] {
        window->resize(1000, 700);
        QCoreApplication::processEvents();
        view->viewport()->repaint();
    });
    page->search(QStringLiteral("di"));
    wait([&] { return page->searchPage()->view()->model()->rowCount() > 0 || page->searchPage()->isVisible(); });
    QTest::qWait(500);

    std::printf("%lld articles; milliseconds   the window  a plain list\n", static_cast<long long>(words.size()));
    std::printf("opened, drawn               %10.1f %10.1f   (the library's answer %.1f)\n", opened, plainOpened, answered);
    std::printf("the last row, drawn         %10.1f %10.1f\n", led.end, plainLed.end);
    std::printf("a page further, drawn       %10.1f %10.1f\n", led.scrolled, plainLed.scrolled);
    std::printf("an article changed, drawn   %10.1f %10.1f\n", led.changed, plainLed.changed);
    std::printf("first article's timeline    %10.1f\nfiltered, drawn             %10.1f\nresized, drawn              %10.1f\n", timeline,
                filtered, resized);
    std::printf("memory, MiB: before the window %.1f, with it %.1f, after all that %.1f, at most %.1f\n", before, listed, memory("VmRSS:"),
                memory("VmHWM:"));
    delete window;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (arguments.value(0) == u"--make") {
        Store store(arguments.value(1));
        fillWithMany(store, now, arguments.value(2).toInt());
        fillCoastLibrary(store, now);
        return 0;
    }
    const QString given = arguments.value(0, QStringLiteral("10000"));
    if (QFile::exists(given)) {
        measure(given);
        return 0;
    }
    QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("library.sqlite"));
    {
        Store store(made);
        fillWithMany(store, now, given.toInt());
    }
    measure(made);
    return 0;
}
