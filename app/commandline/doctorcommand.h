// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

namespace recension {

/// What `recension doctor` understands.
[[nodiscard]] Usage doctorUsage();

/// `recension doctor …`; `arguments` begin with the word "doctor".
[[nodiscard]] ExitStatus runDoctor(const QStringList &arguments);

} // namespace recension
