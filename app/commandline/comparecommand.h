// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension compare` understands.
[[nodiscard]] Usage compareUsage();

/// `recension compare …`; `arguments` begin with the word "compare". Makes the application object it needs.
[[nodiscard]] ExitStatus runCompare(int argc, char **argv, const QStringList &arguments);

} // namespace recension
