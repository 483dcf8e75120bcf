// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension search` understands.
[[nodiscard]] Usage searchUsage();

/// `recension search …`; `arguments` begin with the word "search".
[[nodiscard]] ExitStatus runSearch(const QStringList &arguments);

} // namespace recension
