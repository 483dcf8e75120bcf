// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pagetime.h"
#include "core/reading/pagehead.h"

namespace recension {

/// A time and the place on the page that names it.
struct SourcedDate {
    PageTime value;
    QString source;
};

struct PageDates {
    SourcedDate published;
    SourcedDate modified;
};

/// The first source in the order of core/reading/metadata.h that bears a date counts. Nothing is invented: neither relative
/// times nor the day of the visit are dates.
[[nodiscard]] PageDates readPageDates(const HtmlDocument &document, const PageHead &head, NodeIndex headline, const QString &language,
                                      const QUrl &url);

} // namespace recension
