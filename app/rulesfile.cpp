// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulesfile.h"

#include "core/base/sentence.h"
#include "core/export/savefile.h"
#include "core/model/rulestext.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace recension {

namespace {

constexpr qint64 longestFile = 16 * 1024 * 1024;

/// Says of which file an error tells.
auto notInUse(const QString &path)
{
    return [path](const Error &error) {
        return Error{error.code, Sentence::tr("The rules for reading in “%1” are not in use. %2").arg(path, error.message)};
    };
}

} // namespace

QString rulesPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(QStringLiteral("reading-rules.txt"));
}

Result<QString> loadRulesText(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return QString();
    }
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(longestFile + 1) : QByteArray();
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::Unreadable,
                       Sentence::tr("The rules for reading in “%1” could not be read: %2.").arg(path, file.errorString()));
    }
    if (bytes.size() > longestFile) {
        return failure(ErrorCode::TooLarge,
                       Sentence::tr("The rules for reading in “%1” are not in use: the file is larger than %2 MiB.")
                           .arg(path, QString::number(longestFile / (1024 * 1024))));
    }
    return rulesTextIn(bytes).transform_error(notInUse(path));
}

Result<ReadingRules> rulesOfFile(const QString &text, const QString &path)
{
    return parseReadingRules(text).transform_error(notInUse(path));
}

Result<ReadingRules> loadRules(const QString &path)
{
    return loadRulesText(path).and_then([&path](const QString &text) { return rulesOfFile(text, path); });
}

Result<QString> saveRulesText(const QString &text, const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    // What could not be understood may still be worth something to its author.
    QString aside;
    if (QFile::exists(path) && !loadRules(path)) {
        aside = path + QStringLiteral(".unread");
        QFile::remove(aside);
        if (QFile unread(path); !unread.rename(aside)) {
            return failure(ErrorCode::NotWritten,
                           Sentence::tr("The rules in “%1” can't be read and could not be put aside, so that they stay: %2.")
                               .arg(path, unread.errorString()));
        }
    }
    return saveFile(path, text.toUtf8()).transform([&aside] { return aside; });
}

} // namespace recension
