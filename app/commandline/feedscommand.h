// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension feeds` understands.
[[nodiscard]] Usage feedsUsage();

/// `recension feeds …`; `arguments` begin with the word "feeds".
[[nodiscard]] ExitStatus runFeeds(const QStringList &arguments);

} // namespace recension
