// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QUrl>

namespace recension {

/// Recension sends no user name and no password, and does not leave them out unsaid. Errors: NotAllowed where the address holds one.
[[nodiscard]] Result<void> refuseLogin(const QUrl &url);

} // namespace recension
