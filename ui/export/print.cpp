// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/print.h"

#include "core/base/sentence.h"
#include "ui/export/pages.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace recension
{

namespace
{

constexpr qreal unitsPerInch = 96;
constexpr qreal pointsPerInch = 72;

std::unexpected<Error> notPrinted()
{
    return failure(ErrorCode::NotWritten, Sentence::tr("The printer could not be reached."));
}

} // namespace

Result<void> printComparison(QPrinter &printer, const Comparison &comparison, const ExportOptions &options)
{
    Pages pages(comparison, options,
                printer.pageLayout().paintRect(QPageLayout::Point).size() * (unitsPerInch / pointsPerInch));
    QPainter painter;
    if (!painter.begin(&printer)) {
        return notPrinted();
    }
    const qreal scale = printer.resolution() / unitsPerInch;
    painter.scale(scale, scale);
    const int first = std::clamp(printer.fromPage() - 1, 0, pages.count() - 1);
    const int last =
        printer.toPage() > 0 ? std::clamp(printer.toPage() - 1, first, pages.count() - 1) : pages.count() - 1;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage()) {
            return notPrinted();
        }
        pages.paint(painter, page);
    }
    return {};
}

} // namespace recension
