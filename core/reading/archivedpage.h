// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

namespace recension {

/// A page as it stands in an archive.
struct ArchivedPage {
    RawDocument document;
    bool isWhole = true; ///< false: it was cut off, and the document is its beginning

    bool operator==(const ArchivedPage &) const = default;
};

} // namespace recension
