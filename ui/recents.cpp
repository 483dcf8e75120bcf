// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recents.h"

#include "core/base/sentence.h"
#include "core/base/webaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace recension {
namespace {

bool isKeepable(const RecentItem &item)
{
    const QString temporary = QDir::tempPath() + u'/';
    return !item.isEmpty() && item.size() <= 2
        && std::ranges::none_of(item, [&](const QString &location) { return location.isEmpty() || location.startsWith(temporary); });
}

QString locationName(const QString &location)
{
    const QUrl url(location);
    if (isWebAddress(url))
        return url.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::StripTrailingSlash).mid(2);
    return QFileInfo(location).fileName();
}

} // namespace

Recents::Recents(const QList<RecentItem> &items, QObject *parent) : QObject(parent), m_items(keepable(items)) { }

QList<RecentItem> Recents::keepable(const QList<RecentItem> &items)
{
    QList<RecentItem> kept;
    for (const RecentItem &item : items) {
        if (isKeepable(item) && !kept.contains(item) && kept.size() < most)
            kept.append(item);
    }
    return kept;
}

void Recents::add(const RecentItem &item)
{
    if (!isKeepable(item) || (!m_items.isEmpty() && m_items.constFirst() == item))
        return;
    m_items.removeAll(item);
    m_items.prepend(item);
    if (m_items.size() > most)
        m_items.removeLast();
    Q_EMIT added(item);
    Q_EMIT changed();
}

void Recents::clear()
{
    if (m_items.isEmpty())
        return;
    m_items.clear();
    Q_EMIT cleared();
    Q_EMIT changed();
}

void Recents::takeOver(const QList<RecentItem> &items)
{
    const QList<RecentItem> kept = keepable(items);
    if (kept == m_items)
        return;
    m_items = kept;
    Q_EMIT changed();
}

QString recentItemName(const RecentItem &item)
{
    if (item.isEmpty())
        return {};
    const QString first = locationName(item.constFirst());
    if (item.size() < 2)
        return first;
    const QString second = locationName(item.at(1));
    // Two files of one name are told apart by their folders.
    if (first == second) {
        const auto withFolder = [](const QString &location, const QString &name) {
            const QString folder = QFileInfo(location).dir().dirName();
            return folder.isEmpty() ? name : folder + u'/' + name;
        };
        return Sentence::tr("%1 and %2", "two files that are compared").arg(withFolder(item.at(0), first), withFolder(item.at(1), second));
    }
    return Sentence::tr("%1 and %2", "two files that are compared").arg(first, second);
}

} // namespace recension
