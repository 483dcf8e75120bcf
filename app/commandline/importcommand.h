// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension import` understands.
[[nodiscard]] Usage importUsage();

/// `recension import …`; `arguments` begin with the word "import".
[[nodiscard]] ExitStatus runImport(const QStringList &arguments);

} // namespace recension
