// SPDX-License-Identifier: GPL-3.0-or-later
//
// storewriter LIBRARY WORK [COUNT|FOLDER]: works on a library, made to be killed. Says "stored N" only when state N was
// reported as stored, "done" when a piece of other work was, and "failed" when one was not.
//   check COUNT    checks an article COUNT times, each time with a new state
//   past COUNT     brings in COUNT states of it, each from before the others
//   reread COUNT   reads all its pages anew, and takes that back, in turns
//   open           opens the library, which brings one of an earlier schema up to date
//   import FOLDER  brings in an exported library

#include "tests/support/storing.h"

#include <QCoreApplication>

#include <cstdio>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QUrl address(QStringLiteral("https://news.example/wall"));

void tell(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

Observation stateNumber(int number, ArticleId article, const QDateTime &seen)
{
    // Large enough that the log is written back into the database now and then.
    const QByteArray around = QByteArray::number(number * 7919).repeated(2000);
    return observed(article, address, seen, {QStringLiteral("State %1.").arg(number)}, around);
}

void record(Store &store, int number, const Observation &observation)
{
    const auto recorded = answerOf(store.record(observation));
    std::printf("%s %d\n", recorded ? "stored" : "failed", number);
    std::fflush(stdout);
}

// Reads a page of ours as another extractor would: with a paragraph more.
Result<Reading> readOtherwise(const RawDocument &document)
{
    QStringList paragraphs = QString::fromUtf8(document.bytes).split(QStringLiteral("<p>"));
    paragraphs.first() = QStringLiteral("As another extractor reads it.");
    Article article = articleSaying(paragraphs);
    article.extractor = QStringLiteral("html-1+");
    return Reading{.revisions = {{.article = article}}};
}

void rereadInTurns(Store &store, ArticleId article, int count)
{
    for (int turn = 0; turn < count; ++turn) {
        const auto reread =
            turn % 2 == 0 ? answerOf(store.reread(article, readOtherwise, storyStart() + turn * 1s)) : answerOf(store.undoReread(article));
        tell(reread ? "done" : "failed");
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString work = arguments.at(2);
    const int count = arguments.value(3).toInt();
    Store store(arguments.at(1));
    if (work == QLatin1String("open") || work == QLatin1String("import")) {
        const bool isDone = work == QLatin1String("open") ? answerOf(store.articles()).has_value()
                                                          : answerOf(store.importFrom(arguments.at(3))).has_value();
        tell(isDone ? "done" : "failed");
        return isDone ? 0 : 1;
    }
    const auto article = answerOf(store.addArticle(address, WatchState::Followed, storyStart()));
    if (!article) {
        tell("failed");
        return 1;
    }
    const int first = article->revisions;
    if (work == QLatin1String("reread")) {
        rereadInTurns(store, article->id, count);
    } else if (work == QLatin1String("past")) {
        for (int number = first; number < first + count; ++number) {
            Observation observation = stateNumber(number, article->id, storyStart() - number * 1h);
            observation.kind = Observation::Kind::Import;
            record(store, number, observation);
        }
    } else {
        for (int number = first; number < first + count; ++number) {
            record(store, number, stateNumber(number, article->id, storyStart() + number * 1h));
        }
    }
}
