// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportsteps.h"

#include "core/export/exportarticle.h"
#include "core/export/savefile.h"
#include "ui/export/course.h"
#include "ui/export/pdf.h"
#include "ui/export/preview.h"
#include "ui/export/print.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QtConcurrent>

namespace recension {
namespace {

QPageSize::PageSizeId pageSizeId(PaperFormat paper)
{
    return paper == PaperFormat::Letter ? QPageSize::Letter : QPageSize::A4;
}

std::shared_ptr<QPrinter> printerFor(const Comparison &comparison, PaperFormat paper)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paperLayout(pageSizeId(paper)));
    printer->setDocName(comparison.revisions.right.article.title);
    return printer;
}

QByteArray bytesOf(const Comparison &comparison, ExportFormat format, const ExportOptions &options)
{
    if (exportSubject(comparison) == ExportSubject::Comparison)
        return exportComparison(comparison, format, options);
    return exportArticle(comparison.revisions.right,
                         format == ExportFormat::Markdown   ? ArticleFormat::Markdown
                             : format == ExportFormat::Json ? ArticleFormat::Json
                                                            : ArticleFormat::Text);
}

} // namespace

ExportSteps::ExportSteps(QWidget *window, SharedPreferences *preferences, Clock clock)
    : QObject(window), m_window(window), m_preferences(preferences), m_clock(std::move(clock)), m_lastFolder(QDir::homePath())
{
    m_pool.setMaxThreadCount(1);
    m_previewPool.setMaxThreadCount(1);
    connect(&m_working, &QFutureWatcherBase::progressValueChanged, this, &ExportSteps::progressChanged);
    connect(&m_working, &QFutureWatcherBase::finished, this, [this] {
        Q_EMIT busyChanged(false);
        report(m_working.result());
    });
}

ExportSteps::~ExportSteps()
{
    m_working.disconnect(this);
    cancel();
}

void ExportSteps::cancel()
{
    m_stop.request_stop();
}

void ExportSteps::exportToFile(const Exported &exported)
{
    auto *dialog = new ExportDialog(firstChoice(), exportSubject(*exported.comparison), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, [this, exported](const ExportChoice &choice) {
        m_lastFormat = choice.format;
        Preferences values = m_preferences->values();
        values.paper = choice.paper;
        m_preferences->setValues(values);
        askForFile(exported, choice);
    });
    dialog->open();
}

void ExportSteps::print(const Exported &exported)
{
    const auto printer = printerFor(*exported.comparison, m_preferences->values().paper);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, exported, printer] { printOn(printer, exported); });
    // The dialog holds a bare pointer to the printer and is gone before it.
    connect(dialog, &QObject::destroyed, this, [printer] { });
    dialog->open();
}

void ExportSteps::preview(const Exported &exported)
{
    const auto printer = printerFor(*exported.comparison, m_preferences->values().paper);
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(900, 800);
    auto *pages = new PreviewPages(dialog->findChild<QPrintPreviewWidget *>(), exported.comparison, options(firstChoice(), exported.note),
                                   &m_previewPool);
    connect(pages, &PreviewPages::printingRequested, this, [this, exported, printer] {
        if (isBusy())
            Q_EMIT failed({ErrorCode::NotAllowed, tr("Nothing was printed, since another export or print is under way.")});
        else
            printOn(printer, exported);
    });
    connect(dialog, &QObject::destroyed, this, [printer] { });
    dialog->open();
}

void ExportSteps::printOn(const std::shared_ptr<QPrinter> &printer, const Exported &exported)
{
    work([comparison = exported.comparison, printer, options = options(firstChoice(), exported.note)](
             const Course &course) { return printComparison(*printer, *comparison, options, course); },
         {});
}

ExportChoice ExportSteps::firstChoice() const
{
    const Preferences &values = m_preferences->values();
    return {.format = m_lastFormat, .layout = values.layout, .unchanged = values.unchanged, .paper = values.paper};
}

ExportOptions ExportSteps::options(const ExportChoice &choice, const QString &note) const
{
    return {.layout = choice.layout,
            .unchanged = choice.unchanged,
            .programVersion = QCoreApplication::applicationVersion(),
            .madeAt = m_clock(),
            .note = note};
}

void ExportSteps::askForFile(const Exported &exported, const ExportChoice &choice)
{
    auto *dialog = new QFileDialog(m_window, tr("Save As"), m_lastFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileEnding(choice.format));
    dialog->selectFile(exportFileName(*exported.comparison, choice.format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, exported, choice](const QString &path) {
        m_lastFolder = QFileInfo(path).path();
        write(exported, choice, path);
    });
    dialog->open();
}

void ExportSteps::write(const Exported &exported, const ExportChoice &choice, const QString &path)
{
    work(
        [comparison = exported.comparison, choice, path, options = options(choice, exported.note)](const Course &course) {
            return choice.format == ExportFormat::Pdf ? writePdf(path, *comparison, options, paperLayout(pageSizeId(choice.paper)), course)
                                                      : saveFile(path, bytesOf(*comparison, choice.format, options));
        },
        path);
}

void ExportSteps::work(const std::function<Result<void>(const Course &)> &job, const QString &path)
{
    if (isBusy())
        return;
    m_path = path;
    m_stop = {};
    m_working.setFuture(QtConcurrent::run(&m_pool, [job, stop = m_stop.get_token()](QPromise<Result<void>> &promise) {
        promise.setProgressRange(0, 100);
        promise.addResult(job({.cancel = CancelCheck([&stop] { return stop.stop_requested(); }),
                               .told = [&promise](int percent) { promise.setProgressValue(percent); }}));
    }));
    Q_EMIT busyChanged(true);
}

void ExportSteps::report(const Result<void> &outcome)
{
    if (!outcome && outcome.error().code == ErrorCode::Canceled)
        Q_EMIT canceled(outcome.error().message);
    else if (!outcome)
        Q_EMIT failed(outcome.error());
    else if (!m_path.isEmpty())
        Q_EMIT written(m_path);
}

} // namespace recension
