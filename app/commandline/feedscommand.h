// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// `recension feeds`
[[nodiscard]] Usage feedsUsage();
[[nodiscard]] ExitStatus runFeeds(int argc, char **argv, const QStringList &arguments);

} // namespace recension
