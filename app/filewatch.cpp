// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filewatch.h"

#include <QDir>
#include <QFileInfo>

namespace recension {
namespace {

constexpr std::chrono::milliseconds writingTakes{100};

} // namespace

FileWatch::FileWatch(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(writingTakes);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_settled, &QTimer::timeout, this, [this] {
        watch();
        Q_EMIT written();
    });
    watch();
}

/// The file is written anew each time, so the one that was watched is gone then.
void FileWatch::watch()
{
    const QFileInfo file(m_path);
    QDir().mkpath(file.path());
    const auto add = [this](const QString &path, const QStringList &watched) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    };
    add(file.path(), m_watcher.directories());
    add(file.filePath(), m_watcher.files());
}

} // namespace recension
