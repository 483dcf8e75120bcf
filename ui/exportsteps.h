// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/preferences.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace recension {

/// Takes a comparison out of a window, dialog by dialog: export to a file, print, preview. Every dialog opens without
/// waiting for it; the comparison is kept until the last one is done. Writing and painting themselves, which need fonts,
/// happen at once and hold the window for as long: seconds where 10,000 paragraphs changed.
class ExportSteps : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs; `preferences` gives the first choice and is told of the paper chosen.
    /// Neither is owned; both must outlive the steps.
    ExportSteps(QWidget *window, SharedPreferences *preferences, Clock clock);

    void exportToFile(std::shared_ptr<const Comparison> comparison);
    void print(std::shared_ptr<const Comparison> comparison);
    void preview(std::shared_ptr<const Comparison> comparison);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const recension::Error &error);

private:
    [[nodiscard]] ExportChoice firstChoice() const;
    [[nodiscard]] ExportOptions options(const ExportChoice &choice) const;
    void askForFile(const std::shared_ptr<const Comparison> &comparison, const ExportChoice &choice);
    void write(const Comparison &comparison, const ExportChoice &choice, const QString &path);
    void paint(const Comparison &comparison, QPrinter *printer);
    void report(const Result<void> &outcome, const QString &path);

    QWidget *m_window;
    SharedPreferences *m_preferences;
    Clock m_clock;
    ExportFormat m_lastFormat = ExportFormat::Html;
    QString m_lastFolder;
};

} // namespace recension
