// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace recension {

/// Whether it leads to a page of the web (http or https, with a host), and to nothing that a program of the reader's would
/// start.
[[nodiscard]] inline bool isWebAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

/// The text as such an address; empty where it is none.
[[nodiscard]] inline QUrl webAddressIn(const QString &text)
{
    const QUrl url(text.trimmed());
    return isWebAddress(url) ? url : QUrl();
}

} // namespace recension
