// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/print.h"

#include "core/base/sentence.h"
#include "ui/export/pages.h"

#include <QPrinter>

#include <algorithm>

namespace recension {

Result<void> printComparison(QPrinter &printer, const Comparison &comparison, const ExportOptions &options, const Course &course)
{
    Pages pages(comparison, options, paintedSize(printer.pageLayout()), course);
    // Once a page is painted, the printer may have it.
    if (course.cancel.isCanceled()) {
        return failure(ErrorCode::Canceled, Sentence::tr("Printing was canceled; nothing was printed."));
    }
    const int first = std::clamp(printer.fromPage() - 1, 0, pages.count() - 1);
    const int last = printer.toPage() > 0 ? std::clamp(printer.toPage() - 1, first, pages.count() - 1) : pages.count() - 1;
    if (!paintPages(printer, pages, first, last, course)) {
        if (course.cancel.isCanceled()) {
            printer.abort();
            return failure(ErrorCode::Canceled,
                           Sentence::tr("Printing was canceled; pages that the printer has already may still come out."));
        }
        return failure(ErrorCode::NotWritten, Sentence::tr("The printer could not be reached."));
    }
    return {};
}

} // namespace recension
