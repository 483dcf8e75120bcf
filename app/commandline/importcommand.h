// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension import` understands.
[[nodiscard]] Usage importUsage();

/// `recension import …`; `arguments` begin with the word "import". Makes the application object it needs.
[[nodiscard]] ExitStatus runImport(int argc, char **argv, const QStringList &arguments);

} // namespace recension
