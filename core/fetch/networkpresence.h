// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

#include <functional>

namespace recension {

/// Whether this computer has a way to the internet at all.
enum class NetworkPresence {
    There,
    Away, ///< no connection: a server that doesn't answer says nothing about that server
    Unknown, ///< behind a proxy, which alone could tell
};

/// Finds it out; one value, never canceled. Called on a thread with an event loop, answered whenever.
using NetworkProbe = std::function<QFuture<NetworkPresence>()>;

/// Asks the system (QNetworkInformation where it has a backend), then looks for an interface with an address of its own,
/// at last for a name that always resolves: example.com, kept by IANA for everybody (RFC 2606, section 3).
[[nodiscard]] NetworkProbe systemNetworkProbe();

} // namespace recension
