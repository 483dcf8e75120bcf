// SPDX-License-Identifier: GPL-3.0-or-later
//
// storewriter LIBRARY COUNT: checks an article of the library COUNT times, each time with a new state, and says
// "stored N" only when state N was reported as stored. Made to be killed.

#include "tests/support/storing.h"

#include <QCoreApplication>

#include <cstdio>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QUrl address(QStringLiteral("https://news.example/wall"));
    Store store(arguments.at(1));
    const auto article = answerOf(store.addArticle(address, WatchState::Followed, storyStart()));
    if (!article) {
        std::puts("failed");
        return 1;
    }
    const int first = article->revisions;
    for (int number = first; number < first + arguments.at(2).toInt(); ++number) {
        // Large enough that the log is written back into the database now and then.
        const QByteArray around = QByteArray::number(number * 7919).repeated(2000);
        const auto recorded = answerOf(store.record(observed(article->id, address, storyStart() + number * 1h,
                                                             {QStringLiteral("State %1.").arg(number)}, around)));
        std::printf("%s %d\n", recorded ? "stored" : "failed", number);
        std::fflush(stdout);
    }
}
