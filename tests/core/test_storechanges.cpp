// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/hostqueue.h"
#include "core/model/librarylocation.h"
#include "core/store/librarychanges.h"
#include "tests/support/emptylibrary.h"
#include "tests/support/storing.h"

#include <QSet>
#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QUrl address(QStringLiteral("https://news.example/2020/01/wall"));
const QString host = QStringLiteral("news.example");
const QDateTime start = storyStart();

// Keeps, on the test's thread, which articles a store told of. A QSignalSpy would fill its list on the database's thread, while
// the test reads it or takes it away.
class Listener : public QObject
{
public:
    explicit Listener(Store &store)
    {
        connect(store.changes(), &LibraryChanges::changedElsewhere, this, [this](ArticleId article) { told.insert(article.value); });
    }

    QSet<qint64> told;
};

// Once it has answered twice, the first look at the library is behind it, and it hears of what comes.
void lookFirst(Store &store)
{
    valueOf(store.articles());
    valueOf(store.articles());
}

// A library with an article, one program that reads and hears, and one that writes.
struct TwoPrograms {
    SharedLibrary library;
    Store reader{library.location()};
    Store writer{library.location()};
    ArticleId id = valueOf(writer.addArticle(address, WatchState::Followed, start)).id;
    Listener listener{reader};
};

} // namespace

class StoreChangesTest : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void readersHearOfWhatOthersStore()
    {
        TwoPrograms programs;
        auto &[library, reader, writer, id, listener] = programs;
        lookFirst(reader);
        QElapsedTimer since;
        since.start();
        valueOf(writer.record(observed(id, address, start, {QStringLiteral("One.")})));
        QTRY_VERIFY_WITH_TIMEOUT(!listener.told.isEmpty(), 5'000);
        qInfo("told after %lld ms", since.elapsed());
        QCOMPARE(listener.told, QSet<qint64>{isServerRun() ? id.value : 0});
        QCOMPARE(valueOf(reader.timeline(id)).revisions.size(), 1);
    }

    void whoListensInSilenceHearsAgainAfterTheConnectionWasCut()
    {
        if (!isServerRun()) {
            QSKIP("Files have no connection.");
        }
        const SharedLibrary library;
        Store reader(library.location());
        Listener listener(reader);
        lookFirst(reader);
        const QString database = serverAddress(library.location())->value(QStringLiteral("dbname"));
        QCOMPARE(server().query(database,
                                QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                               "WHERE datname = current_database() AND pid <> pg_backend_pid()")),
                 QStringLiteral("1"));
        // Nobody asks the reader anything; it finds out by itself, and says that it may have missed something.
        QTRY_COMPARE_WITH_TIMEOUT(listener.told, QSet<qint64>{0}, 10'000);
        listener.told.clear();
        Store writer(library.location());
        const ArticleId id = valueOf(writer.addArticle(address, WatchState::Followed, start)).id;
        valueOf(writer.record(observed(id, address, start, {QStringLiteral("One.")})));
        QTRY_VERIFY_WITH_TIMEOUT(listener.told.contains(id.value), 10'000);
    }

    void nobodyIsToldOfTheirOwnChanges()
    {
        const SharedLibrary library;
        Store store(library.location());
        Listener listener(store);
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        Store other(library.location()); // which hears of nothing but what is recorded from here
        Listener otherListener(other);
        lookFirst(other);
        valueOf(store.record(observed(id, address, start, {QStringLiteral("One.")})));
        QTRY_VERIFY_WITH_TIMEOUT(!otherListener.told.isEmpty(), 10'000);
        QVERIFY(listener.told.isEmpty());
        // What the other stores is told to the one that did not store it.
        otherListener.told.clear();
        valueOf(other.record(observed(id, address, start.addDays(1), {QStringLiteral("Two.")})));
        QTRY_VERIFY_WITH_TIMEOUT(!listener.told.isEmpty(), 10'000);
        QVERIFY(otherListener.told.isEmpty());
    }

    // What programs tell each other of their work, and nobody sees.
    void turnsAndClaimsAreNoNews()
    {
        TwoPrograms programs;
        auto &[library, reader, writer, id, listener] = programs;
        lookFirst(reader);
        const HostTurn turn = valueOf(writer.takeTurn(host, start, 1min, longestTurn));
        QCOMPARE(turn.wait, 0ms);
        valueOf(writer.leaveTurn(host, turn, start));
        if (!isServerRun()) { // there a claim is told of
            QCOMPARE(valueOf(writer.claimDue(start, start + 30min, 10)).size(), 1);
            valueOf(writer.release({id}));
        }
        // Longer than the pause between two looks.
        QVERIFY(!QTest::qWaitFor([&listener] { return !listener.told.isEmpty(); }, 2'500));
        valueOf(writer.record(observed(id, address, start, {QStringLiteral("One.")})));
        QTRY_VERIFY_WITH_TIMEOUT(!listener.told.isEmpty(), 5'000);
        QCOMPARE(listener.told, QSet<qint64>{isServerRun() ? id.value : 0});
    }

    // Each of them is seen by who looks every two seconds, also where no version is new.
    void everyChangeThatShowsIsNews()
    {
        if (isServerRun()) {
            QSKIP("A server tells.");
        }
        TwoPrograms programs;
        auto &[library, reader, writer, id, listener] = programs;
        const RevisionId first = valueOf(writer.record(observed(id, address, start, {QStringLiteral("One.")}))).revision;
        const RevisionId second = valueOf(writer.record(observed(id, address, start + 1h, {QStringLiteral("Two.")}))).revision;
        lookFirst(reader);
        const QList<std::pair<const char *, std::function<void()>>> changes{
            {"unchanged", [&] { valueOf(writer.recordUnchanged(id, start + 2h, {})); }},
            {"failure", [&] { valueOf(writer.recordFailure(id, PageVerdict::NotFound, 404, QStringLiteral("Gone."), start + 3h, {})); }},
            {"stopped", [&] { valueOf(writer.setWatchState(id, WatchState::Stopped, start + 4h)); }},
            {"followed", [&] { valueOf(writer.setWatchState(id, WatchState::Followed, start + 5h)); }},
            {"note", [&] { valueOf(writer.keepNote({first, second, QStringLiteral("Well."), start + 6h})); }},
            {"other note", [&] { valueOf(writer.keepNote({first, second, QStringLiteral("Oh."), start + 7h})); }},
            {"past", [&] { valueOf(writer.keepPast({.article = id, .address = address, .taken = start, .asked = start})); }},
            {"feed", [&] { valueOf(writer.addFeed(QUrl(QStringLiteral("https://news.example/rss")), {}, {}, start)); }},
            {"new article", [&] { valueOf(writer.addArticle(QUrl(QStringLiteral("https://news.example/b")), WatchState::Kept, start)); }}};
        for (const auto &[name, change] : changes) {
            listener.told.clear();
            change();
            QTRY_VERIFY2_WITH_TIMEOUT(!listener.told.isEmpty(), name, 5'000);
        }
    }

    void aTurnLastsLongerThanItsRequest()
    {
        const SharedLibrary library;
        Store one(library.location());
        Store other(library.location());
        const HostTurn turn = valueOf(one.takeTurn(host, start, 1h, longestTurn));
        QCOMPARE(turn.wait, 0ms);
        QCOMPARE_GT(valueOf(other.takeTurn(host, start + FetchLimits().total, 1h, longestTurn)).wait, 0ms);
        valueOf(one.leaveTurn(host, turn, start + FetchLimits().total + 5s));
        QCOMPARE(valueOf(other.takeTurn(host, start + FetchLimits().total, 1h, longestTurn)).wait, 5s);
        QCOMPARE(valueOf(other.takeTurn(host, start + FetchLimits().total + 5s, 1h, longestTurn)).wait, 0ms);
    }

    void whoWasAwayForLongLeavesTheTurnToItsHolder()
    {
        const SharedLibrary library;
        Store asleep(library.location());
        Store other(library.location());
        const HostTurn lost = valueOf(asleep.takeTurn(host, start, 1h, longestTurn));
        const QDateTime later = start + 10min;
        const HostTurn turn = valueOf(other.takeTurn(host, later, 1h, longestTurn));
        QCOMPARE(turn.wait, 0ms);
        valueOf(asleep.leaveTurn(host, lost, later));
        QCOMPARE(valueOf(asleep.takeTurn(host, later, 1h, longestTurn)).wait, longestTurn);
        valueOf(other.leaveTurn(host, turn, later));
        QCOMPARE(valueOf(asleep.takeTurn(host, later, 1h, longestTurn)).wait, 0ms);
    }
};

QTEST_GUILESS_MAIN(StoreChangesTest)
#include "test_storechanges.moc"
