// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension import-feeds` understands.
[[nodiscard]] Usage importFeedsUsage();

/// `recension import-feeds …`; `arguments` begin with the word "import-feeds".
[[nodiscard]] ExitStatus runImportFeeds(const QStringList &arguments);

} // namespace recension
