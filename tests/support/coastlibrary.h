// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace recension::test {

/// Fills an empty library with six articles of two papers by a harbour, as they stand at `now`: one that changed five
/// times, was away once and came back to an earlier version, one that changed once, one that never changed, one whose
/// checks have ended, one that is not found any more, and one that was never seen. Blocking; a failure ends the program.
void fillCoastLibrary(Store &store, const QDateTime &now);

/// Adds `count` articles with two or three versions each, spread over the year before `now`.
void fillWithMany(Store &store, const QDateTime &now, int count);

/// The address of the first article.
[[nodiscard]] QUrl wallAddress();

} // namespace recension::test
