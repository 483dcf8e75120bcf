// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/past/memento.h"

namespace recension {

/// One state of each day, by UTC: that with the lowest status, where a status that isn't said counts as 200 and a hidden state
/// as the highest; of equals the first. `mementos` are by time, and so is the answer. Pure.
[[nodiscard]] QList<Memento> oneADay(const QList<Memento> &mementos);

} // namespace recension
