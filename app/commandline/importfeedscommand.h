// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// `recension import-feeds`
[[nodiscard]] Usage importFeedsUsage();
[[nodiscard]] ExitStatus runImportFeeds(int argc, char **argv, const QStringList &arguments);

} // namespace recension
