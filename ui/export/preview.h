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

class QPrinter;
class QPrintPreviewWidget;
class QThreadPool;

namespace recension {

/// Paints a comparison's pages for a print preview on a thread beside the window; until they are there, the preview shows a
/// page that says so. Asked for real paper, it hands that on, so that it is painted as a print is. GUI thread.
class PreviewPages : public QObject
{
    Q_OBJECT

public:
    /// Owned by the preview, whose paintRequested() it answers from now on. `pool` is not owned; what runs there is canceled
    /// when this is gone.
    PreviewPages(QPrintPreviewWidget *preview, std::shared_ptr<const Comparison> comparison, const ExportOptions &options,
                 QThreadPool *pool);
    ~PreviewPages() override;

Q_SIGNALS:
    void printingRequested(); ///< on the preview's printer as it is set up now

private:
    void paint(QPrinter *printer);
    void prepare(const QPageLayout &layout);

    QPrintPreviewWidget *m_preview;
    std::shared_ptr<const Comparison> m_comparison;
    ExportOptions m_options;
    QThreadPool *m_pool;
    std::optional<QPageLayout> m_layout; ///< of what is painted or being painted
    QFutureWatcher<QList<QPicture>> m_painting;
    std::stop_source m_stop;
};

} // namespace recension
