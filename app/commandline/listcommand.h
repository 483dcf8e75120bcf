// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension list` understands.
[[nodiscard]] Usage listUsage();

/// `recension list …`; `arguments` begin with the word "list".
[[nodiscard]] ExitStatus runList(const QStringList &arguments);

} // namespace recension
