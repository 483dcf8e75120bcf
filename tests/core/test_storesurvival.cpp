// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/emptylibrary.h"
#include "tests/support/files.h"
#include "tests/support/storing.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

// The states that the writer reported as stored.
QStringList reportedStates(const QByteArray &output)
{
    QStringList states;
    for (const QByteArray &line : output.split('\n')) {
        // A line that the kill cut short was not reported.
        if (line.startsWith("stored ") && output.contains(line + '\n')) {
            states.append(QStringLiteral("State %1.").arg(line.mid(7).toInt()));
        }
    }
    return states;
}

// Everything that must be true of a library whatever happened to it; empty where it is.
QString faultsOf(const QString &path, const QStringList &states)
{
    Store store(path);
    const auto inspection = answerOf(store.inspect());
    if (!inspection) {
        return QStringLiteral("does not open: ") + inspection.error().message;
    }
    if (!inspection->faults.isEmpty()) {
        return inspection->faults.join(QLatin1Char('\n'));
    }
    QSet<QString> present;
    for (const FollowedArticle &article : valueOf(store.articles())) {
        for (const TimelineRevision &revision : valueOf(store.timeline(article.id)).revisions) {
            present.insert(valueOf(store.revision(revision.id)).article.blocks.constLast().text);
        }
    }
    for (const QString &state : states) {
        if (!present.contains(state)) {
            return QStringLiteral("lost: ") + state;
        }
    }
    return {};
}

int rounds(const char *variable, int usual)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : usual;
}

} // namespace

// A writer at work on a library, for killing it.
void begin(QProcess &writer, const QString &library, const QString &work, const QString &argument)
{
    writer.start(QStringLiteral(STORE_WRITER), {library, work, argument});
}

// A library with states of one article; gives them as they were reported.
QStringList filled(const QString &library, int states)
{
    QProcess writer;
    begin(writer, library, QStringLiteral("check"), QString::number(states));
    writer.waitForFinished();
    return reportedStates(writer.readAllStandardOutput());
}

class StoreSurvivalTest : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    // RECENSION_KILLS=1000 for a longer run.
    void everyReportedRevisionOutlivesAKill_data()
    {
        QTest::addColumn<QString>("work");
        QTest::newRow("of a check") << "check";
        QTest::newRow("of an import of the past") << "past";
    }

    void everyReportedRevisionOutlivesAKill()
    {
        QFETCH(QString, work);
        QRandomGenerator random(20200130);
        int killed = 0;
        qsizetype reported = 0;
        for (int round = 0; round < rounds("RECENSION_KILLS", isServerRun() ? 24 : work == QLatin1String("check") ? 80 : 32);) {
            const SharedLibrary library;
            const QString path = library.location();
            QStringList states;
            // A few kills on one library, the first of them while it is being made.
            for (int again = 0; again < 8; ++again, ++round) {
                QProcess writer;
                begin(writer, path, work, QStringLiteral("100000"));
                QVERIFY(writer.waitForStarted());
                // Some kills fall into the time of opening, which may be long on a server or a busy computer, others after it.
                if (again % 2 == 1) {
                    writer.waitForReadyRead();
                }
                QTest::qSleep(static_cast<int>(random.bounded(again == 0 ? 40U : 120U)));
                writer.kill();
                QVERIFY(writer.waitForFinished());
                killed += writer.exitStatus() == QProcess::CrashExit ? 1 : 0;
                states += reportedStates(writer.readAllStandardOutput());
                const QString faults = faultsOf(path, states);
                QVERIFY2(faults.isEmpty(), qPrintable(faults));
            }
            reported += states.size();
        }
        qInfo("%d kills, %lld revisions reported before them", killed, static_cast<long long>(reported));
        QVERIFY(killed > 0 && reported > 0);
    }

    void aKilledRereadingIsWholeOrWasNot()
    {
        QRandomGenerator random(20200131);
        int killed = 0;
        for (int library = 0; library < rounds("RECENSION_KILLS", isServerRun() ? 16 : 32); library += 8) {
            const SharedLibrary shared;
            const QStringList states = filled(shared.location(), 12);
            QCOMPARE(states.size(), 12);
            for (int again = 0; again < 8; ++again) {
                QProcess writer;
                begin(writer, shared.location(), QStringLiteral("reread"), QStringLiteral("100000"));
                QVERIFY(writer.waitForStarted());
                if (again % 2 == 1) {
                    writer.waitForReadyRead();
                }
                QTest::qSleep(static_cast<int>(random.bounded(60U)));
                writer.kill();
                QVERIFY(writer.waitForFinished());
                killed += writer.exitStatus() == QProcess::CrashExit ? 1 : 0;
                const QString faults = faultsOf(shared.location(), states);
                QVERIFY2(faults.isEmpty(), qPrintable(faults));
                Store store(shared.location());
                const Timeline timeline = valueOf(store.timeline(valueOf(store.articles()).constFirst().id));
                QCOMPARE(timeline.revisions.size(), 12);
                for (const TimelineRevision &revision : timeline.revisions) {
                    QCOMPARE(revision.extractor, timeline.revisions.constFirst().extractor);
                }
            }
        }
        qInfo("%d kills", killed);
        QVERIFY(killed > 0);
    }

    // A library of each earlier schema, killed while it is brought up to date, is brought up to date by whoever opens it next.
    void aKilledMigrationIsDoneByTheNext()
    {
        if (isServerRun()) {
            QSKIP("The stored libraries are files.");
        }
        QRandomGenerator random(20200201);
        int killed = 0;
        int unfinished = 0;
        for (int round = 0; round < rounds("RECENSION_KILLS", 36); ++round) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("library.sqlite"));
            const int schema = 1 + round % 3;
            QVERIFY(QFile::copy(dataPath(QStringLiteral("library/schema-%1.sqlite").arg(schema)), path));
            QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            QProcess writer;
            begin(writer, path, QStringLiteral("open"), {});
            QVERIFY(writer.waitForStarted());
            // A busy computer takes long to begin.
            QTest::qSleep(static_cast<int>(random.bounded(round % 2 == 0 ? 60U : 240U)));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            killed += writer.exitStatus() == QProcess::CrashExit ? 1 : 0;
            unfinished += writer.readAllStandardOutput().contains("done") ? 0 : 1;
            const QString faults = faultsOf(path, {});
            QVERIFY2(faults.isEmpty(), qPrintable(faults));
            Store store(path);
            QCOMPARE(valueOf(store.inspect()).revisions, 9);
            QCOMPARE(valueOf(store.search({.terms = {{.text = QStringLiteral("lighthouse")}}}, 0, 10)).hits.size(), 1);
        }
        qInfo("%d kills, %d before the library was open", killed, unfinished);
        QVERIFY(killed > 0);
    }

    void aKilledImportOfALibraryLeavesNothingOrAll()
    {
        QRandomGenerator random(20200202);
        const QTemporaryDir folder;
        const QString exported = folder.filePath(QStringLiteral("exported"));
        const SharedLibrary original;
        const QStringList states = filled(original.location(), 40);
        (void)valueOf(Store(original.location()).exportTo(exported, storyStart()));
        int killed = 0;
        for (int round = 0; round < rounds("RECENSION_KILLS", isServerRun() ? 12 : 24); ++round) {
            const SharedLibrary library;
            QProcess writer;
            begin(writer, library.location(), QStringLiteral("import"), exported);
            QVERIFY(writer.waitForStarted());
            QTest::qSleep(static_cast<int>(random.bounded(250U)));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            killed += writer.exitStatus() == QProcess::CrashExit ? 1 : 0;
            const bool isDone = writer.readAllStandardOutput().contains("done");
            const QString faults = faultsOf(library.location(), isDone ? states : QStringList());
            QVERIFY2(faults.isEmpty(), qPrintable(faults));
            const qint64 revisions = valueOf(Store(library.location()).inspect()).revisions;
            QVERIFY(revisions == states.size() || (revisions == 0 && !isDone));
        }
        qInfo("%d kills", killed);
        QVERIFY(killed > 0);
    }

    void everyReportedRevisionOutlivesAFailingDisk_data()
    {
        QTest::addColumn<QString>("work");
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("lasts");
        QTest::newRow("full for one call") << "check" << ENOSPC << false;
        QTest::newRow("full from then on") << "check" << ENOSPC << true;
        QTest::newRow("broken for one call") << "check" << EIO << false;
        QTest::newRow("broken from then on") << "check" << EIO << true;
        QTest::newRow("full while the past is brought in") << "past" << ENOSPC << false;
        QTest::newRow("full while pages are read anew") << "reread" << ENOSPC << false;
        QTest::newRow("broken while pages are read anew") << "reread" << EIO << true;
        QTest::newRow("full while an older library is brought up to date") << "open" << ENOSPC << false;
        QTest::newRow("broken while an older library is brought up to date") << "open" << EIO << true;
    }

    // RECENSION_DISK_FAULTS: up to which call of a run each in turn fails.
    void everyReportedRevisionOutlivesAFailingDisk()
    {
        if (isServerRun()) {
            QSKIP("The disk is the server's.");
        }
#ifdef __SANITIZE_ADDRESS__
        QSKIP("AddressSanitizer wants to be the first library that is loaded.");
#endif
        QFETCH(QString, work);
        QFETCH(int, error);
        QFETCH(bool, lasts);
        const bool isReread = work == QLatin1String("reread");
        int failures = 0;
        for (int call = 1; call <= rounds("RECENSION_DISK_FAULTS", work == QLatin1String("check") ? 30 : 16); ++call) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("faulty-library.recension"));
            const QStringList before = isReread ? filled(path, 6) : QStringList();
            if (work == QLatin1String("open")) {
                QVERIFY(QFile::copy(dataPath(QStringLiteral("library/schema-%1.sqlite").arg(1 + call % 3)), path));
                QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            }
            QProcess writer;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULTY_DISK));
            environment.insert(QStringLiteral("FAULTY_DISK_FILES"), QStringLiteral("faulty-library"));
            // The first calls make the tables; later ones are sampled more widely.
            environment.insert(QStringLiteral("FAULTY_DISK_CALL"), QString::number(call <= 20 ? call : 20 + (call - 20) * 4));
            environment.insert(QStringLiteral("FAULTY_DISK_ERROR"), QString::number(error));
            if (lasts) {
                environment.insert(QStringLiteral("FAULTY_DISK_LASTS"), QStringLiteral("1"));
            }
            writer.setProcessEnvironment(environment);
            begin(writer, path, work, QStringLiteral("12"));
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
            const QByteArray output = writer.readAllStandardOutput();
            failures += output.contains("failed") ? 1 : 0;
            const QString faults = faultsOf(path, before + reportedStates(output));
            QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(call).arg(faults)));
        }
        qInfo("%d runs in which something was not stored, and said so", failures);
        QVERIFY(failures > 0);
    }
};

QTEST_GUILESS_MAIN(StoreSurvivalTest)
#include "test_storesurvival.moc"
