// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QHostAddress>
#include <QString>

#include <functional>

namespace recension {

/// Asks what a host's name resolves to: all addresses, none where there is no such host. Tests hand in one of their own.
using HostLookup = std::function<QFuture<QList<QHostAddress>>(const QString &host)>;

/// The system's resolver, asked without blocking. The future is finished on the thread that asked.
[[nodiscard]] HostLookup systemHostLookup();

} // namespace recension
