// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/input.h"

namespace recension {

/// Opens addresses over the network, made with the first address. Runs the application's event loop while it waits; for
/// commands, which have nothing else to do. An application object must exist as long as the opener.
[[nodiscard]] OpenAddress addressOpener();

} // namespace recension
