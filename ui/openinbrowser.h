// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QUrl;

namespace recension {

/// Has the reader's browser open a page of the web. Errors: NotAllowed for any other address, since a library or an article
/// from others may hold one that starts a program; Unreadable where no program opens it. On the GUI thread.
[[nodiscard]] Result<void> openInBrowser(const QUrl &address);

} // namespace recension
