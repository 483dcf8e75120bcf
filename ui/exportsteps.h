// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/preferences.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

class QPrinter;
class QWidget;

class QPrinter;

namespace recension {

struct Course;

/// What leaves a window.
struct Exported {
    std::shared_ptr<const Comparison> comparison;
    QString note; ///< what the reader wrote on the change; empty: nothing
};

/// Takes a comparison out of a window, dialog by dialog: export to a file, print, preview. Every dialog opens without
/// waiting for it; the comparison is kept until the last one is done. Files are written, and paper is painted, on a thread
/// beside the window, one at a time; previews on another.
class ExportSteps : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs; `preferences` gives the first choice and is told of the paper chosen.
    /// Neither is owned; both must outlive the steps.
    ExportSteps(QWidget *window, SharedPreferences *preferences, Clock clock);
    /// What is being written is given up; what stood there stands still.
    ~ExportSteps() override;

    /// Whether something is being written or printed; no other is begun meanwhile.
    [[nodiscard]] bool isBusy() const { return m_working.isRunning(); }
    void cancel();

    /// Asks how and where to, and writes.
    void exportToFile(const Exported &exported);
    /// Writes as was chosen; nothing happens while isBusy().
    void write(const Exported &exported, const ExportChoice &choice, const QString &path);
    void print(const Exported &exported);
    void preview(const Exported &exported);

Q_SIGNALS:
    void busyChanged(bool busy);
    void progressChanged(int percent);
    void written(const QString &path);
    void canceled(const QString &sentence);
    void failed(const recension::Error &error);

private:
    [[nodiscard]] ExportChoice firstChoice() const;
    [[nodiscard]] ExportOptions options(const ExportChoice &choice, const QString &note) const;
    void askForFile(const Exported &exported, const ExportChoice &choice);
    void printOn(const std::shared_ptr<QPrinter> &printer, const Exported &exported);
    void work(const std::function<Result<void>(const Course &)> &job, const QString &path);
    void report(const Result<void> &outcome);

    QWidget *m_window;
    SharedPreferences *m_preferences;
    Clock m_clock;
    ExportFormat m_lastFormat = ExportFormat::Html;
    QString m_lastFolder;
    QThreadPool m_pool; ///< is left only when its thread has: no painting outlives the program's fonts
    QThreadPool m_previewPool; ///< likewise
    QFutureWatcher<Result<void>> m_working;
    std::stop_source m_stop; ///< of what is under way: not the future's, which would lose what has been done
    QString m_path; ///< of the file that is being written
};

} // namespace recension
