// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the real program with its window, without a display.
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace {

constexpr int wait = 20'000;
const QString program = QStringLiteral(RECENSION_PROGRAM);
const QStringList samples{QStringLiteral(RECENSION_SAMPLES "/harbour-wall-0.txt"), QStringLiteral(RECENSION_SAMPLES "/harbour-wall-1.txt")};

} // namespace

class TestOneInstance : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        environment.insert(QStringLiteral("TMPDIR"), m_home.path());
        // The socket's name bears the session's, so that a Recension of the reader's is not met.
        environment.insert(QStringLiteral("XDG_SESSION_ID"), QDir(m_home.path()).dirName());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(program, arguments);
        return process;
    }

    /// Whether a program waits for what others hand over.
    [[nodiscard]] bool listens() const
    {
        const QFileInfoList sockets = QDir(m_home.path()).entryInfoList(QDir::System);
        return std::ranges::any_of(sockets,
                                   [](const QFileInfo &file) { return file.fileName().contains(QLatin1StringView(RECENSION_APP_ID)); });
    }

    /// What the programs opened, as they keep it for their menus.
    [[nodiscard]] QStringList openedLately() const
    {
        const QSettings settings(m_home.filePath(QStringLiteral("config/Recension/recension.conf")), QSettings::IniFormat);
        QStringList locations;
        for (const QVariant &item : settings.value(QStringLiteral("recent")).toList())
            locations += item.toStringList();
        return locations;
    }

private Q_SLOTS:
    void aSecondStartHandsItsFilesOverAndEnds()
    {
        const auto first = start({});
        QVERIFY(first->waitForStarted());
        // The first may take a moment to listen; until then another would be a first of its own.
        QTRY_VERIFY_WITH_TIMEOUT(listens(), wait);
        QCOMPARE(first->state(), QProcess::Running);
        const auto second = start(samples);
        QVERIFY(second->waitForFinished(wait));
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 0);
        // The first has opened them, and says so among what was opened lately.
        QTRY_COMPARE_WITH_TIMEOUT(openedLately(), samples, wait);
        QCOMPARE(first->state(), QProcess::Running);

        const auto separate = start(QStringList{QStringLiteral("--separate")} + samples);
        QVERIFY(!separate->waitForFinished(1'500));
        separate->kill();
        separate->waitForFinished();
        first->kill();
        first->waitForFinished();
    }

    void wrongArgumentsOpenNothing()
    {
        for (const QStringList &arguments : {QStringList{QStringLiteral("--sidewards")}, QStringList{QString()}}) {
            const auto process = start(arguments);
            QVERIFY(process->waitForFinished(wait));
            QCOMPARE(process->exitCode(), 2);
            QVERIFY(process->readAllStandardError().startsWith("recension: "));
        }
    }
};

QTEST_GUILESS_MAIN(TestOneInstance)
#include "test_oneinstance.moc"
