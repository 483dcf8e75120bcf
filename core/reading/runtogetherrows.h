// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/revisionpage.h"

namespace recension {

/// The rows of a comparison page whose two columns ran together, and what the reader should know about them.
struct RunTogetherRows {
    QList<PageRow> rows;
    QStringList remarks;
};

/// Separates the columns again. `lines` are normalised and not empty; the first holds the two headlines.
/// The only error is Canceled.
[[nodiscard]] Result<RunTogetherRows> separateRows(const QStringList &lines, const CancelCheck &cancel);

} // namespace recension
