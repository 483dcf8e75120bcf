// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension follow-feed` understands.
[[nodiscard]] Usage followFeedUsage();

/// `recension follow-feed …`; `arguments` begin with the word "follow-feed".
[[nodiscard]] ExitStatus runFollowFeed(const QStringList &arguments);

} // namespace recension
