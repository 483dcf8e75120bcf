// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace recension {

/// A feed that a web page offers.
struct OfferedFeed {
    QString title;
    QUrl url;

    bool operator==(const OfferedFeed &) const = default;
};

/// The feeds that a page's head offers (link rel="alternate" of a feed's type), by their order and at most 20. Looks at
/// the first 512 KiB, in linear time.
[[nodiscard]] QList<OfferedFeed> feedsOfferedIn(const QByteArray &html, const QUrl &address);

} // namespace recension
