// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace recension {

/// A line of a list of feeds.
struct Subscription {
    QString title;
    QUrl feed;
    QUrl site; ///< may be empty

    bool operator==(const Subscription &) const = default;
};

/// The feeds of a list in OPML (opml.org/spec2.opml), whatever folders they stand in; others are left out. At most 8 MiB
/// and 10,000 feeds. Errors: TooLarge, WrongFormat.
[[nodiscard]] Result<QList<Subscription>> readOpml(const QByteArray &bytes);

/// The list as OPML 2.0, UTF-8.
[[nodiscard]] QByteArray writeOpml(const QList<Subscription> &subscriptions, const QString &title, const QDateTime &created);

} // namespace recension
