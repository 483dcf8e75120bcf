// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QUrl>

namespace recension {

/// Whether the address is one that may be asked: http or https, a host, no user name or password. Nothing is said of
/// where its host leads. Error: NotAllowed.
[[nodiscard]] Result<void> checkAddress(const QUrl &url);

/// Where an answer with a redirecting status leads: `location`, the header's value, seen from `from` (RFC 9110,
/// section 10.2.2; the fragment is left out, since servers are not asked for it), if it may be followed: an address by
/// checkAddress(), not from https back to http, not Inside by hostReach(), unless its host is that of `typed`, the
/// address the reader gave. An empty `typed` excepts none. Pure. Errors: NotAllowed, Unreadable (no or a broken location).
[[nodiscard]] Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location, const QUrl &typed);

/// True for the status codes that send a GET elsewhere: 301, 302, 303, 307, 308.
[[nodiscard]] bool isRedirect(int status);

} // namespace recension
