// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace recension {

/// The answer to who wants to ask a host that others ask, too.
struct HostTurn {
    std::chrono::milliseconds wait{0}; ///< how long it is still to be left alone; 0: the turn is the asker's
    QDateTime until; ///< UTC, when the turn ends where it is not left before; tells it from others' turns

    bool operator==(const HostTurn &) const = default;
};

} // namespace recension
