// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension import-past` understands.
[[nodiscard]] Usage importPastUsage();

/// `recension import-past …`; `arguments` begin with the word "import-past".
[[nodiscard]] ExitStatus runImportPast(const QStringList &arguments);

} // namespace recension
