// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension unfollow-feed` understands.
[[nodiscard]] Usage unfollowFeedUsage();

/// `recension unfollow-feed …`; `arguments` begin with the word "unfollow-feed".
[[nodiscard]] ExitStatus runUnfollowFeed(const QStringList &arguments);

} // namespace recension
