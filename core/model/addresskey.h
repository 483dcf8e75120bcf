// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace recension {

/// What of an address tells articles apart: host and path and the query's fields, without scheme, "www.", mobile and AMP
/// twins (also in the caches of AMP pages), tracking fields, fragment and final slash. Two addresses with the same key lead to one article.
/// Empty for anything but http and https.
[[nodiscard]] QString addressKey(const QUrl &url);

/// The host as people name the publication: without "www." and "m.".
[[nodiscard]] QString publicationHost(const QUrl &url);

} // namespace recension
