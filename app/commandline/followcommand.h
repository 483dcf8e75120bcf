// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension follow` understands.
[[nodiscard]] Usage followUsage();

/// `recension follow …`; `arguments` begin with the word "follow".
[[nodiscard]] ExitStatus runFollow(const QStringList &arguments);

} // namespace recension
