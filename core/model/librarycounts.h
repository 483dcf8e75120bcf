// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace recension {

/// How much an export holds, or an import brought.
struct LibraryCounts {
    qint64 articles = 0;
    qint64 revisions = 0;
    qint64 captures = 0;

    bool operator==(const LibraryCounts &) const = default;
};

} // namespace recension
