// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension search` understands.
[[nodiscard]] Usage searchUsage();

/// `recension search …`; `arguments` begin with the word "search". Makes the application object it needs.
[[nodiscard]] ExitStatus runSearch(int argc, char **argv, const QStringList &arguments);

} // namespace recension
