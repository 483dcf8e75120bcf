// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace recension::test {

QString dataPath(const QString &name)
{
    return QStringLiteral(RECENSION_TEST_DATA "/") + name;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(QStringLiteral("cannot read ") + path), __FILE__, __LINE__);
        return {};
    }
    return file.readAll();
}

QString writtenFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("the test's own file can't be written");
    }
    return path;
}

bool matchesGolden(const QByteArray &actual, const QString &name)
{
    const QString path = dataPath(name);
    const bool update = qEnvironmentVariableIsSet("RECENSION_UPDATE_GOLDEN") && !qEnvironmentVariableIsSet("CI");
    QFile golden(path);
    if (!update && golden.open(QIODevice::ReadOnly) && golden.readAll() == actual) {
        return true;
    }
    QDir().mkpath(QFileInfo(path).path());
    QFile out(update ? path : path + QStringLiteral(".actual"));
    if (!out.open(QIODevice::WriteOnly) || out.write(actual) != actual.size()) {
        qWarning("cannot write %s", qPrintable(out.fileName()));
    }
    if (!update) {
        qWarning("differs from its golden file, or that is missing: %s", qPrintable(path));
    }
    return update;
}

QString sharedFolder(const QString &name)
{
    const QDir shared(QStringLiteral(RECENSION_TEST_DATA "/../../../shared/") + name);
    return shared.exists() ? shared.canonicalPath() : QString();
}

} // namespace recension::test
