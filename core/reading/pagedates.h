// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pagehead.h"

#include <QDateTime>

namespace recension {

/// A moment and the place on the page that names it.
struct SourcedDate {
    QDateTime value;
    QString source;
};

struct PageDates {
    SourcedDate published;
    SourcedDate modified;
};

/// Reads JSON-LD, meta elements, microdata, time elements, then dates printed near the headline, then a day in the URL's
/// path. The first source in this order that bears a date counts. Nothing is invented.
[[nodiscard]] PageDates readPageDates(const HtmlDocument &document, const PageHead &head, NodeIndex headline,
                                      const QString &language, const QUrl &url);

} // namespace recension
