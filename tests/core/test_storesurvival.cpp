// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/emptylibrary.h"
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

class StoreSurvivalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = missingEngine(); !missing.isEmpty()) {
            QSKIP(qPrintable(missing));
        }
    }

    // RECENSION_KILLS=1000 for a longer run.
    void everyReportedRevisionOutlivesAKill()
    {
        QRandomGenerator random(20200130);
        int killed = 0;
        qsizetype reported = 0;
        for (int round = 0; round < rounds("RECENSION_KILLS", isServerRun() ? 32 : 120);) {
            const SharedLibrary library;
            const QString path = library.location();
            QStringList states;
            // A few kills on one library, the first of them while it is being made.
            for (int again = 0; again < 8; ++again, ++round) {
                QProcess writer;
                writer.start(QStringLiteral(STORE_WRITER), {path, QStringLiteral("100000")});
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

    void everyReportedRevisionOutlivesAFailingDisk_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("lasts");
        QTest::newRow("full for one call") << ENOSPC << false;
        QTest::newRow("full from then on") << ENOSPC << true;
        QTest::newRow("broken for one call") << EIO << false;
        QTest::newRow("broken from then on") << EIO << true;
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
        QFETCH(int, error);
        QFETCH(bool, lasts);
        int failures = 0;
        for (int call = 1; call <= rounds("RECENSION_DISK_FAULTS", 30); ++call) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("faulty-library.recension"));
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
            writer.start(QStringLiteral(STORE_WRITER), {path, QStringLiteral("12")});
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
            const QByteArray output = writer.readAllStandardOutput();
            failures += output.contains("failed") ? 1 : 0;
            const QString faults = faultsOf(path, reportedStates(output));
            QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(call).arg(faults)));
        }
        qInfo("%d runs in which something was not stored, and said so", failures);
        QVERIFY(failures > 0);
    }
};

QTEST_GUILESS_MAIN(StoreSurvivalTest)
#include "test_storesurvival.moc"
