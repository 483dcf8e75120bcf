// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

namespace recension {

/// What was opened before: one location (an article), or two (a comparison, the older first).
/// Locations are absolute paths or URLs.
using RecentItem = QStringList;

/// What the reader opened lately, newest first; shared by all windows and kept between runs.
/// Holds locations only, never contents; nothing from the folder for temporary files is taken, because
/// version control tools hand in pairs there that are gone a moment later.
class Recents : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 12;

    explicit Recents(const QList<RecentItem> &items = {}, QObject *parent = nullptr);

    [[nodiscard]] const QList<RecentItem> &items() const { return m_items; }

    /// Takes the item to the front.
    void add(const RecentItem &item);
    void clear();

    /// What is kept by now, other programs' items with it.
    void takeOver(const QList<RecentItem> &items);

Q_SIGNALS:
    /// After any of the following, and after other programs' were taken over.
    void changed();
    void added(const recension::RecentItem &item);
    void cleared();

private:
    [[nodiscard]] static QList<RecentItem> keepable(const QList<RecentItem> &items);

    QList<RecentItem> m_items;
};

/// How an item is called in menus: "harbour.html", "old.html and new.html", "example.org/wall".
[[nodiscard]] QString recentItemName(const RecentItem &item);

} // namespace recension
