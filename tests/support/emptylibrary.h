// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgresserver.h"

#include <QObject>

#include <memory>

/// Libraries for tests that run on both engines: on SQLite, and with RECENSION_TEST_ENGINE=postgresql on a server of the
/// test program's own.
namespace recension::test {

/// Whether this run is on a server.
[[nodiscard]] bool isServerRun();

/// The test program's server, started by the first call.
[[nodiscard]] PostgresServer &server();

/// Why this run's engine is not to be had; empty where it is. For QSKIP in initTestCase().
[[nodiscard]] QString missingEngine();

/// What a test that runs on both engines is: it skips, saying so, where this run's is not to be had.
class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
};

/// The location of a new library for one Store: in memory, or on the server.
[[nodiscard]] QString emptyLibrary();

/// A new library for several Stores or programs: a file in a temporary folder, or on the server.
class SharedLibrary
{
public:
    SharedLibrary();

    [[nodiscard]] QString location() const { return m_location; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_location;
};

} // namespace recension::test
