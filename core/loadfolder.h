// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/model/capture.h"

namespace recension {

/// The bounds of a folder of saved copies.
struct FolderLimits {
    int files = 1000;
    qint64 bytes = 256 * 1024 * 1024; ///< of all files together
};

/// Loads the saved pages and texts that stand in a folder, told by their names' endings, in order of name; folders inside
/// it (a page's pictures) and hidden files are passed over. Blocking; for pool threads and commands.
/// Errors: Unreadable where there is none, TooLarge beyond a limit, Canceled, and loadFile's for a file that can't be read.
[[nodiscard]] Result<QList<RawDocument>> loadFolder(const QString &path, const FolderLimits &limits = {}, const CancelCheck &cancel = {});

} // namespace recension
