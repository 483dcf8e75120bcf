// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportsteps.h"

#include "core/export/savefile.h"
#include "ui/export/pdf.h"
#include "ui/export/print.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace recension {
namespace {

QPageSize::PageSizeId pageSizeId(PaperFormat paper)
{
    return paper == PaperFormat::Letter ? QPageSize::Letter : QPageSize::A4;
}

} // namespace

ExportSteps::ExportSteps(QWidget *window, SharedPreferences *preferences, Clock clock)
    : QObject(window), m_window(window), m_preferences(preferences), m_clock(std::move(clock)), m_lastFolder(QDir::homePath())
{ }

void ExportSteps::exportToFile(std::shared_ptr<const Comparison> comparison)
{
    auto *dialog = new ExportDialog(firstChoice(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, [this, comparison](const ExportChoice &choice) {
        m_lastFormat = choice.format;
        Preferences values = m_preferences->values();
        values.paper = choice.paper;
        m_preferences->setValues(values);
        askForFile(comparison, choice);
    });
    dialog->open();
}

void ExportSteps::print(std::shared_ptr<const Comparison> comparison)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paperLayout(pageSizeId(m_preferences->values().paper)));
    printer->setDocName(comparison->revisions.right.article.title);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, comparison, printer] { paint(*comparison, printer.get()); });
    // The dialog holds a bare pointer to the printer and is gone before it.
    connect(dialog, &QObject::destroyed, this, [printer] { });
    dialog->open();
}

void ExportSteps::preview(std::shared_ptr<const Comparison> comparison)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paperLayout(pageSizeId(m_preferences->values().paper)));
    printer->setDocName(comparison->revisions.right.article.title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(900, 800);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this, comparison](QPrinter *target) { paint(*comparison, target); });
    connect(dialog, &QObject::destroyed, this, [printer] { });
    dialog->open();
}

ExportChoice ExportSteps::firstChoice() const
{
    const Preferences &values = m_preferences->values();
    return {.format = m_lastFormat, .layout = values.layout, .unchanged = values.unchanged, .paper = values.paper};
}

ExportOptions ExportSteps::options(const ExportChoice &choice) const
{
    return {.layout = choice.layout,
            .unchanged = choice.unchanged,
            .programVersion = QCoreApplication::applicationVersion(),
            .madeAt = m_clock()};
}

void ExportSteps::askForFile(const std::shared_ptr<const Comparison> &comparison, const ExportChoice &choice)
{
    auto *dialog = new QFileDialog(m_window, tr("Save As"), m_lastFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileEnding(choice.format));
    dialog->selectFile(exportFileName(*comparison, choice.format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, comparison, choice](const QString &path) {
        m_lastFolder = QFileInfo(path).path();
        write(*comparison, choice, path);
    });
    dialog->open();
}

void ExportSteps::write(const Comparison &comparison, const ExportChoice &choice, const QString &path)
{
    report(choice.format == ExportFormat::Pdf ? writePdf(path, comparison, options(choice), paperLayout(pageSizeId(choice.paper)))
                                              : saveFile(path, exportComparison(comparison, choice.format, options(choice))),
           path);
}

void ExportSteps::paint(const Comparison &comparison, QPrinter *printer)
{
    report(printComparison(*printer, comparison, options(firstChoice())), {});
}

void ExportSteps::report(const Result<void> &outcome, const QString &path)
{
    if (!outcome)
        Q_EMIT failed(outcome.error());
    else if (!path.isEmpty())
        Q_EMIT written(path);
}

} // namespace recension
