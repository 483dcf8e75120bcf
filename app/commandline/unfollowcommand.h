// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension unfollow` understands.
[[nodiscard]] Usage unfollowUsage();

/// `recension unfollow …`; `arguments` begin with the word "unfollow".
[[nodiscard]] ExitStatus runUnfollow(const QStringList &arguments);

} // namespace recension
