// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension read` understands.
[[nodiscard]] Usage readUsage();

/// `recension read …`; `arguments` begin with the word "read". Makes the application object it needs.
[[nodiscard]] ExitStatus runRead(int argc, char **argv, const QStringList &arguments);

} // namespace recension
