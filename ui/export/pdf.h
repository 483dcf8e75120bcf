// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/exportcomparison.h"
#include "ui/export/course.h"

#include <QPageLayout>

namespace recension {

/// A4 or Letter, upright, with the margins that the pages are designed for.
[[nodiscard]] QPageLayout paperLayout(QPageSize::PageSizeId size);

/// Writes the comparison as a PDF with selectable text, embedded fonts and the title as document title.
/// `options.layout` and `options.unchanged` say how. The file appears whole or not at all; an older one stays until
/// then. Any thread of a program with a platform, be it the offscreen one. Errors: NotWritten, Canceled.
[[nodiscard]] Result<void> writePdf(const QString &path, const Comparison &comparison, const ExportOptions &options,
                                    const QPageLayout &page, const Course &course = {});

/// What a canceled export says.
[[nodiscard]] Error exportCanceled();

} // namespace recension
