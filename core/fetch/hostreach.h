// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

namespace recension {

/// Where a host's name leads, as far as the name alone tells.
enum class HostReach {
    Public, ///< the address of a computer on the internet
    Inside, ///< this machine, a private network, or an address that nobody on the internet has
    Resolve, ///< a name; ask what it resolves to, and isPublicAddress() about each answer
};

/// Judges a URL's host (as QUrl::host() gives it, ASCII form). Numbers are recognized in every spelling that a resolver
/// takes (inet_aton(3): decimal, octal, hexadecimal, fewer than four parts). Names that only exist inside (localhost,
/// .local, .internal, .home.arpa, a name without a dot) are Inside. Pure.
[[nodiscard]] HostReach hostReach(const QString &host);

/// Whether the address is one of the global internet: none of the IANA special-purpose registries (RFC 6890 and its
/// updates), no multicast, and for IPv6 forms that carry an IPv4 address (mapped, NAT64, 6to4), the same of that one.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

} // namespace recension
