// SPDX-License-Identifier: GPL-3.0-or-later
// How long a window takes to list a library, and to show an article of it.
// usage: openlibrary [ARTICLES]       (default 10000; with QT_QPA_PLATFORM=offscreen where there is no display)
//        openlibrary --make FILE [ARTICLES]      writes such a library, for a look at it: six articles, and so many more
#include "core/collection.h"
#include "core/pastimports.h"
#include "tests/support/coastlibrary.h"
#include "tests/support/storing.h"
#include "ui/actions.h"
#include "ui/library/articlelist.h"
#include "ui/library/articlepage.h"
#include "ui/library/librarypage.h"
#include "ui/library/lookedat.h"
#include "ui/savedsearches.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QNetworkAccessManager>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace recension;
using namespace recension::test;

namespace {

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

void measure(Store &store)
{
    Collection collection(&store, systemClock());
    LookedAt lookedAt;
    SavedSearches searches;
    Actions actions;
    QNetworkAccessManager network;
    HostQueue queue(&network, systemClock(), {});
    PastImports past(&store, &queue, &collection);
    LibraryPage page(&collection, &past, &lookedAt, &searches, actions);
    page.resize(1280, 700);
    page.show();
    QListView *view = page.list()->view();
    const double all = milliseconds([&] { (void)valueOf(store.articles()); });
    const double listed = milliseconds([&] {
        page.load();
        wait([&] { return view->model()->rowCount() > 0; });
        view->viewport()->repaint();
    });
    const double timeline = milliseconds([&] { wait([&] { return page.page()->history().count() > 0; }); });
    const double laidOut =
        milliseconds([&] { wait([&] { return view->visualRect(view->model()->index(view->model()->rowCount() - 1, 0)).isValid(); }); });
    const double resized = milliseconds([&] {
        page.resize(1000, 700);
        QCoreApplication::processEvents();
        view->viewport()->repaint();
    });
    const double filtered = milliseconds([&] {
        page.list()->setFilter(ArticleFilter::Followed);
        view->viewport()->repaint();
    });
    const double updated = milliseconds([&] { collection.announce(page.articles().at(page.articles().size() / 2)); });
    std::printf("%lld articles, milliseconds\n", static_cast<long long>(page.articles().size()));
    std::printf("the store's answer        %8.1f\nlisted, first page drawn  %8.1f\nfirst article's timeline  %8.1f\n", all, listed,
                timeline);
    std::printf("the rest laid out         %8.1f\nresized, drawn again      %8.1f\n", laidOut, resized);
    std::printf("filtered                  %8.1f\nan article changed        %8.1f\n", filtered, updated);
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
    QTemporaryDir folder;
    Store store(folder.filePath(QStringLiteral("library.sqlite")));
    fillWithMany(store, now, arguments.isEmpty() ? 10'000 : arguments.constFirst().toInt());
    measure(store);
    return 0;
}
