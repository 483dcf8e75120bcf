// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension check` understands.
[[nodiscard]] Usage checkUsage();

/// `recension check …`; `arguments` begin with the word "check".
[[nodiscard]] ExitStatus runCheck(const QStringList &arguments);

} // namespace recension
