// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf.h"

#include "core/base/sentence.h"
#include "core/export/savefile.h"
#include "ui/export/pages.h"

#include <QPdfWriter>

namespace recension {

namespace {

constexpr int resolution = 1200; ///< fine enough that no position is rounded visibly
constexpr qreal margin = 42; ///< points: 15 mm

} // namespace

QPageLayout paperLayout(QPageSize::PageSizeId size)
{
    return QPageLayout(QPageSize(size), QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin), QPageLayout::Point);
}

Result<void> writePdf(const QString &path, const Comparison &comparison, const ExportOptions &options, const QPageLayout &page,
                      const Course &course)
{
    // A full disk shows when saveFile moves the file into place: it remembers every write that failed.
    const Result<void> saved = saveFile(path, [&](QIODevice &device) {
        QPdfWriter writer(&device);
        writer.setPageLayout(page);
        writer.setResolution(resolution);
        writer.setTitle(comparison.revisions.right.article.title.isEmpty() ? comparison.revisions.left.article.title
                                                                           : comparison.revisions.right.article.title);
        writer.setCreator(QStringLiteral("Recension %1").arg(options.programVersion).trimmed());
        Pages pages(comparison, options, paintedSize(page), course);
        return paintPages(writer, pages, 0, pages.count() - 1, course);
    });
    return !saved && course.cancel.isCanceled() ? std::unexpected(exportCanceled()) : saved;
}

Error exportCanceled()
{
    return {ErrorCode::Canceled, Sentence::tr("The export was canceled; nothing was written.")};
}

} // namespace recension
