// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/preview.h"

#include "ui/export/pages.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace recension {

namespace {

constexpr int noticeSize = 16; ///< of letters, in the painter's units

} // namespace

PreviewPages::Painted PreviewPages::painted(const Comparison &comparison, const ExportOptions &options, const QPageLayout &layout,
                                            const Course &course)
{
    Pages pages(comparison, options, paintedSize(layout), course);
    Painted painted{.pictures = {}, .count = pages.count()};
    for (int page = 0; page < std::min(pages.count(), mostPages) && !course.cancel.isCanceled(); ++page) {
        QPicture picture;
        QPainter painter(&picture);
        pages.paint(painter, page);
        painter.end();
        painted.pictures += picture;
    }
    return painted;
}

PreviewPages::PreviewPages(QPrintPreviewWidget *preview, std::shared_ptr<const Comparison> comparison, const ExportOptions &options,
                           QThreadPool *pool)
    : QObject(preview), m_preview(preview), m_comparison(std::move(comparison)), m_options(options), m_pool(pool)
{
    connect(preview, &QPrintPreviewWidget::paintRequested, this, &PreviewPages::paint);
    connect(&m_painting, &QFutureWatcherBase::finished, preview, &QPrintPreviewWidget::updatePreview);
}

PreviewPages::~PreviewPages()
{
    m_stop.request_stop();
}

void PreviewPages::paint(QPrinter *printer)
{
    // A preview is recorded; whatever else paints is a printer.
    if (printer->paintEngine()->type() != QPaintEngine::Picture) {
        Q_EMIT printingRequested();
        return;
    }
    if (m_layout != printer->pageLayout()) {
        prepare(printer->pageLayout());
    }
    QPainter painter(printer);
    if (!m_painting.isFinished() || m_painting.future().resultCount() == 0) {
        return paintNotice(painter, tr("The pages are being prepared…"));
    }
    const Painted pages = m_painting.result();
    bool isFirst = true;
    for (const QPicture &picture : pages.pictures) {
        if (!std::exchange(isFirst, false)) {
            printer->newPage();
        }
        // Pictures are played in their own resolution, whatever the device's is.
        const qreal scale = picture.logicalDpiX() / unitsPerInch;
        painter.setTransform(QTransform::fromScale(scale, scale));
        painter.drawPicture(0, 0, picture);
    }
    if (const int left = pages.count - int(pages.pictures.size()); left > 0) {
        printer->newPage();
        paintNotice(painter, tr("%n more page(s) will be printed, but are not shown here.", nullptr, left));
    }
}

void PreviewPages::paintNotice(QPainter &painter, const QString &notice) const
{
    const qreal scale = painter.device()->logicalDpiX() / unitsPerInch;
    painter.setTransform(QTransform::fromScale(scale, scale));
    QFont font;
    font.setPixelSize(noticeSize);
    painter.setFont(font);
    painter.drawText(QRectF(QPointF(), paintedSize(*m_layout)), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, notice);
}

void PreviewPages::prepare(const QPageLayout &layout)
{
    m_stop.request_stop();
    m_stop = {};
    m_layout = layout;
    m_painting.setFuture(QtConcurrent::run(m_pool, [comparison = m_comparison, options = m_options, layout, stop = m_stop.get_token()] {
        return painted(*comparison, options, layout, {.cancel = CancelCheck([&stop] { return stop.stop_requested(); }), .told = {}});
    }));
}

} // namespace recension
