// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/input.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension read` understands.
[[nodiscard]] Usage readUsage();

/// `recension read …`; `arguments` begin with the word "read".
[[nodiscard]] ExitStatus runRead(const QStringList &arguments, const OpenAddress &online);

} // namespace recension
