// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// `recension unfollow-feed`
[[nodiscard]] Usage unfollowFeedUsage();
[[nodiscard]] ExitStatus runUnfollowFeed(int argc, char **argv, const QStringList &arguments);

} // namespace recension
