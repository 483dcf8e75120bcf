// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcomparison.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPageLayout>
#include <QPicture>

#include <memory>
#include <optional>
#include <stop_token>

class QPainter;
class QPrinter;
class QPrintPreviewWidget;
class QThreadPool;

namespace recension {

struct Course;

/// Paints a comparison's pages for a print preview on a thread beside the window; until they are there, the preview shows a
/// page that says so. Of more than mostPages it shows the first, and says on one more how many follow: it takes all its pages
/// at once, on the window's thread, which they would hold for too long. Asked for real paper, it hands that on, so that it is painted as a
/// print is. GUI thread.
class PreviewPages : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPages = 100; ///< each takes the window some 2 ms of processor time

    /// Owned by the preview, whose paintRequested() it answers from now on. `pool` is not owned; what runs there is canceled
    /// when this is gone.
    PreviewPages(QPrintPreviewWidget *preview, std::shared_ptr<const Comparison> comparison, const ExportOptions &options,
                 QThreadPool *pool);
    ~PreviewPages() override;

Q_SIGNALS:
    void printingRequested(); ///< on the preview's printer as it is set up now

private:
    struct Painted {
        QList<QPicture> pictures;
        int count = 0; ///< of all pages
    };

    static Painted painted(const Comparison &comparison, const ExportOptions &options, const QPageLayout &layout, const Course &course);
    void paintNotice(QPainter &painter, const QString &notice) const;
    void paint(QPrinter *printer);
    void prepare(const QPageLayout &layout);

    QPrintPreviewWidget *m_preview;
    std::shared_ptr<const Comparison> m_comparison;
    ExportOptions m_options;
    QThreadPool *m_pool;
    std::optional<QPageLayout> m_layout; ///< of what is painted or being painted
    QFutureWatcher<Painted> m_painting;
    std::stop_source m_stop;
};

} // namespace recension
