// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QTemporaryDir;

namespace recension::test {

/// The path of a file under tests/data.
[[nodiscard]] QString dataPath(const QString &name);

/// A file's bytes; the test fails where it can't be read.
[[nodiscard]] QByteArray readFile(const QString &path);

/// Writes a file of the test's own and gives its path; the test program ends where that can't be done.
[[nodiscard]] QString writtenFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes);

/// Compares `actual` with the golden file tests/data/`name`; true where equal. A missing or different file fails the test
/// and the actual bytes are written beside it as NAME.actual. With RECENSION_UPDATE_GOLDEN=1 in the environment, and
/// never under CI, the golden file is written instead.
[[nodiscard]] bool matchesGolden(const QByteArray &actual, const QString &name);

/// A folder of ../shared, or empty where it is absent, in which case the test should QSKIP and say so.
[[nodiscard]] QString sharedFolder(const QString &name);

} // namespace recension::test
