// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/emptylibrary.h"

#include <QCoreApplication>
#include <QTest>

namespace recension::test {

namespace {

std::unique_ptr<PostgresServer> &ownServer()
{
    static std::unique_ptr<PostgresServer> server;
    return server;
}

} // namespace

bool isServerRun()
{
    return qEnvironmentVariable("RECENSION_TEST_ENGINE") == QLatin1String("postgresql");
}

PostgresServer &server()
{
    if (!ownServer()) {
        ownServer() = std::make_unique<PostgresServer>();
        qAddPostRoutine([] { ownServer().reset(); });
    }
    return *ownServer();
}

QString missingEngine()
{
    return isServerRun() ? server().problem() : QString();
}

void EngineTest::initTestCase()
{
    if (const QString missing = missingEngine(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
}

QString emptyLibrary()
{
    return isServerRun() ? server().emptyDatabase() : QStringLiteral(":memory:");
}

SharedLibrary::SharedLibrary()
    : m_folder(isServerRun() ? nullptr : std::make_unique<QTemporaryDir>()),
      m_location(m_folder ? m_folder->filePath(QStringLiteral("library.recension")) : server().emptyDatabase())
{ }

} // namespace recension::test
