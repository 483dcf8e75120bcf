// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "core/fetch/hostqueue.h"
#include "core/store/store.h"

namespace recension {

/// Checks the articles, to each host one request at a time, and tells on standard output what came of each; runs the application's event loop.
[[nodiscard]] ExitStatus checkAndTell(Store &store, const QList<FollowedArticle> &articles, RobotsCare care);

} // namespace recension
