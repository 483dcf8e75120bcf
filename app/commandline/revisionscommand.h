// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension revisions` understands.
[[nodiscard]] Usage revisionsUsage();

/// `recension revisions …`; `arguments` begin with the word "revisions".
[[nodiscard]] ExitStatus runRevisions(const QStringList &arguments);

} // namespace recension
