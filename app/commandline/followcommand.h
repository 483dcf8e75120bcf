// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension follow` understands.
[[nodiscard]] Usage followUsage();

/// `recension follow …`; `arguments` begin with the word "follow". Makes the application object it needs.
[[nodiscard]] ExitStatus runFollow(int argc, char **argv, const QStringList &arguments);

} // namespace recension
