// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/model/capture.h"

namespace recension {

/// Reads a file's bytes with its evidence (path, modification time, SHA-256). Blocking; for pool threads and commands.
/// Folders, pipes and devices are refused, and a file that is changed while it is read.
/// Errors: NotFound, Unreadable, TooLarge, Empty, Usage (no path), Canceled.
[[nodiscard]] Result<RawDocument> loadFile(const QString &path, qint64 limit = 64 * 1024 * 1024, const CancelCheck &cancel = {});

} // namespace recension
