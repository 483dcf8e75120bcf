// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension feed` understands.
[[nodiscard]] Usage feedUsage();

/// `recension feed …`; `arguments` begin with the word "feed".
[[nodiscard]] ExitStatus runFeed(const QStringList &arguments);

} // namespace recension
