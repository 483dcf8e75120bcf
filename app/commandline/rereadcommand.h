// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension re-read` understands.
[[nodiscard]] Usage rereadUsage();

/// `recension re-read …`; `arguments` begin with the word "re-read".
[[nodiscard]] ExitStatus runReread(const QStringList &arguments);

} // namespace recension
