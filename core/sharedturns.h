// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/hostqueue.h"

namespace recension {

class Store;

/// Turns at hosts as all programs that use the library share them. The store is not owned and must outlive the queue.
[[nodiscard]] SharedTurns sharedTurns(Store *store);

} // namespace recension
