// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the real program, and ends it by signals while it works.
#include "core/fetch/hostqueue.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/storing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <array>
#include <memory>
#include <tuple>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace recension;
using namespace recension::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int enoughArticles = 150;
constexpr int pipeBytes = 4096;
constexpr qsizetype pageBytes = 8 * 1024 * 1024;
constexpr int enoughPages = 6;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

class InterruptedCommandsTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString library() const { return m_folder->filePath(u"library.sqlite"_s); }

    void start(const QStringList &arguments)
    {
        m_command.start(QStringLiteral(RECENSION_PROGRAM), QStringList(arguments) << u"--library"_s << library());
    }

    // How often the path was asked for, with any query.
    [[nodiscard]] qsizetype timesAsked(const QByteArray &path) const
    {
        const QList<QByteArray> requests = m_server->requests();
        return std::ranges::count_if(requests, [&path](const QByteArray &head) { return head.startsWith("GET " + path); });
    }

    // How many articles another program gets that asks for what is due.
    [[nodiscard]] qsizetype due() const
    {
        Store store(library());
        return valueOf(store.claimDue(now(), now() + 1min, 1000)).size();
    }

    // How long another program has to wait that wants to ask the server.
    [[nodiscard]] std::chrono::milliseconds waitForServer() const
    {
        Store store(library());
        return valueOf(store.takeTurn(m_server->url("/").host(), now(), 1h, longestTurn)).wait;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    QProcess m_command;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<LoopbackServer>();
        m_command.setChildProcessModifier({});
        for (const QByteArray path : {"/slow", "/slow?https://news.example/wall"}) {
            m_server->serve(path, [](QTcpSocket *) { });
        }
    }

    void cleanup()
    {
        m_command.kill();
        m_command.waitForFinished();
    }

    void aCommandThatIsInterruptedGivesBackWhatItHolds_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("signal");
        QTest::addColumn<qsizetype>("due");
        QTest::addColumn<QByteArray>("said");
        const QStringList check{u"check"_s, u"--due"_s};
        const QString page = u"https://news.example/wall"_s;
        QTest::newRow("check, Ctrl+C") << check << SIGINT << qsizetype(1) << QByteArray("is due again");
        QTest::newRow("check, the end of a service") << check << SIGTERM << qsizetype(1) << QByteArray("is due again");
        // The other article, which waits for its turn, is there, too.
        QTest::newRow("follow") << QStringList{u"follow"_s, u"SLOW"_s, u"SLOW?2"_s} << SIGINT << qsizetype(2) << QByteArray("is followed");
        QTest::newRow("follow, the terminal closed")
            << QStringList{u"follow"_s, u"SLOW"_s, u"SLOW?2"_s} << SIGHUP << qsizetype(2) << QByteArray("is followed");
        QTest::newRow("follow-feed") << QStringList{u"follow-feed"_s, u"SLOW"_s, page} << SIGINT << qsizetype(1)
                                     << QByteArray("goes on with the rest");
        QTest::newRow("follow-feed --dry-run") << QStringList{u"follow-feed"_s, u"--dry-run"_s, u"SLOW"_s, page} << SIGTERM << qsizetype(1)
                                               << QByteArray("goes on with the rest");
        QTest::newRow("import-past") << QStringList{u"import-past"_s, u"--from"_s, u"timemap"_s, u"--at"_s, u"SLOW?"_s, page, page}
                                     << SIGINT << qsizetype(1) << QByteArray("goes on from there");
    }

    void aCommandThatIsInterruptedGivesBackWhatItHolds()
    {
        QFETCH(QStringList, command);
        QFETCH(int, signal);
        QFETCH(qsizetype, due);
        QFETCH(QByteArray, said);
        const QString slow = m_server->url("/slow").toString();
        command.replaceInStrings(u"SLOW"_s, slow);
        {
            Store store(library());
            valueOf(store.addArticle(QUrl(slow), WatchState::Followed, now()));
        }
        start(command);
        QTRY_COMPARE_WITH_TIMEOUT(timesAsked("/slow"), 1, 60'000);
        QCOMPARE_GT(waitForServer(), 10s);
        QCOMPARE(::kill(static_cast<pid_t>(m_command.processId()), signal), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_command.state(), QProcess::NotRunning, 30'000);
        // As whoever started it expects of a program that a signal ended.
        QCOMPARE(m_command.exitStatus(), QProcess::CrashExit);
        QCOMPARE(m_command.exitCode(), signal);
        const QByteArray messages = m_command.readAllStandardError();
        QVERIFY2(messages.toLower().contains("interrupted") && messages.contains(said), messages.constData());
        QCOMPARE(messages.count('\n'), 1);
        QCOMPARE(timesAsked("/slow"), 1);
        QCOMPARE_LE(waitForServer(), 2s);
        QCOMPARE(this->due(), due);
    }

    void articlesAreReadAnewOneByOneUntilTheInterruption()
    {
        {
            Store store(library());
            for (int number = 0; number < enoughArticles; ++number) {
                const ArticleId id = valueOf(store.addArticle(numberedPage(number), WatchState::Kept, storyStart())).id;
                valueOf(store.record(observed(id, numberedPage(number), storyStart(), {u"The tide came in."_s}, QByteArray(20'000, ' '))));
            }
        }
        // What it says does not all go into the pipe, so that it can't be done before it is interrupted.
        std::array<int, 2> pipeEnds{};
        QCOMPARE(pipe2(pipeEnds.data(), O_CLOEXEC), 0);
        QCOMPARE_GE(fcntl(pipeEnds[1], F_SETPIPE_SZ, pipeBytes), 0);
        QFile output;
        QVERIFY(output.open(pipeEnds[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
        m_command.setChildProcessModifier([end = pipeEnds[1]] { dup2(end, STDOUT_FILENO); });
        start({u"re-read"_s, u"--all"_s});
        QVERIFY(m_command.waitForStarted());
        close(pipeEnds[1]);
        QByteArray said = output.readLine();
        QCOMPARE(::kill(static_cast<pid_t>(m_command.processId()), SIGINT), 0);
        said += output.readAll();
        QTRY_COMPARE_WITH_TIMEOUT(m_command.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(m_command.exitStatus(), QProcess::CrashExit);
        const QByteArray messages = m_command.readAllStandardError();
        QVERIFY2(messages.contains("Interrupted") && messages.count('\n') == 1, messages.constData());
        const qsizetype told = said.count('\n');
        QCOMPARE_LT(told, enoughArticles);
        Store store(library());
        const QList<FollowedArticle> articles = valueOf(store.articles());
        QCOMPARE(std::ranges::count_if(articles, [](const FollowedArticle &article) { return article.extractor != u"html-1"; }), told);
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
    }

    void anImportOfALibraryThatIsInterruptedBringsInNothing()
    {
        const QDir folder(m_folder->filePath(u"export"_s));
        {
            Store store(u":memory:"_s);
            for (int number = 0; number < enoughArticles; ++number) {
                const ArticleId id = valueOf(store.addArticle(numberedPage(number), WatchState::Kept, storyStart())).id;
                valueOf(store.record(observed(id, numberedPage(number), storyStart(), {u"The tide came in."_s})));
            }
            valueOf(store.exportTo(folder.path(), storyStart()));
        }
        // The lines come one by one, so that it can't be done before it is interrupted.
        const QString path = folder.filePath(u"articles.jsonl"_s);
        QFile lines(folder.filePath(u"lines"_s));
        QVERIFY(QFile::rename(path, lines.fileName()) && lines.open(QIODevice::ReadOnly));
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        std::signal(SIGPIPE, SIG_IGN);
        start({u"import-library"_s, folder.path()});
        QFile given(path);
        QVERIFY(given.open(QIODevice::WriteOnly | QIODevice::Unbuffered)); // waits for the reader
        QVERIFY(given.write(lines.readLine()) > 0);
        QCOMPARE(::kill(static_cast<pid_t>(m_command.processId()), SIGTERM), 0);
        while (!lines.atEnd() && given.write(lines.readLine()) > 0) {
            QTest::qWait(20ms);
        }
        given.close();
        QTRY_COMPARE_WITH_TIMEOUT(m_command.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(m_command.exitStatus(), QProcess::CrashExit);
        QCOMPARE(m_command.exitCode(), SIGTERM);
        const QByteArray messages = m_command.readAllStandardError();
        QVERIFY2(messages.contains("nothing was brought in") && messages.count('\n') == 1, messages.constData());
        Store store(library());
        QVERIFY(valueOf(store.articles()).isEmpty());
    }

    void aBackupThatIsInterruptedLeavesNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("the end of a service") << SIGTERM;
    }

    void aBackupThatIsInterruptedLeavesNothing()
    {
        QFETCH(int, signal);
        {
            Store store(library());
            QByteArray page(pageBytes, Qt::Uninitialized);
            QRandomGenerator random(7);
            for (int number = 0; number < enoughPages; ++number) {
                random.fillRange(reinterpret_cast<quint32 *>(page.data()), pageBytes / qsizetype(sizeof(quint32)));
                const ArticleId id = valueOf(store.addArticle(numberedPage(number), WatchState::Kept, storyStart())).id;
                valueOf(store.record(observed(id, numberedPage(number), storyStart(), {u"The tide came in."_s}, page)));
            }
        }
        const QDir folder(m_folder->filePath(u"backups"_s));
        // It takes longer than to see that it has begun.
        m_command.setChildProcessModifier([] { std::ignore = nice(19); });
        start({u"backup"_s, folder.filePath(u"monday.sqlite"_s)});
        const QString begun = folder.filePath(u"monday.sqlite.part/copy"_s);
        QElapsedTimer waiting;
        waiting.start();
        while (!QFile::exists(begun) && waiting.elapsed() < 60'000) {
            QThread::sleep(1ms);
        }
        QCOMPARE(::kill(static_cast<pid_t>(m_command.processId()), signal), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_command.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(m_command.exitStatus(), QProcess::CrashExit);
        QCOMPARE(m_command.exitCode(), signal);
        const QByteArray messages = m_command.readAllStandardError();
        QVERIFY2(messages.contains("no backup was written") && messages.count('\n') == 1, messages.constData());
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        Store store(library());
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
    }
};

QTEST_GUILESS_MAIN(InterruptedCommandsTest)
#include "test_interruptedcommands.moc"
