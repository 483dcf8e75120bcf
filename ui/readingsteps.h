// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"
#include "ui/sharedrules.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace recension {

class ReadingDialog;

/// Puts the reading and comparing of pages right, dialog by dialog. No dialog is waited for.
class ReadingSteps : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs; what a dialog comes to goes into `rules`. Nothing is owned.
    ReadingSteps(QWidget *window, Library *library, SharedRules *rules);

    /// Shows the passages of the page that a revision with the capture was read from, to be ticked, from the one with this text on.
    /// `title` says which page it is.
    void correct(const RawDocument &document, const Capture &shown, const QString &passage, const QString &title);

    /// Withdraws the page whose passages are not shown yet.
    void cancel();

    /// Offers to ignore text like the selected in comparisons.
    void ignore(const QString &selected, const std::shared_ptr<const Comparison> &comparison);

    /// Shows the rules as text.
    void showRules();

Q_SIGNALS:
    void failed(const recension::Error &error);
    void corrected(const QString &notice); ///< what the reader's ticks came to, in words

private:
    void showPassages();
    void take(const ReadingDialog &dialog);

    QWidget *m_window;
    Library *m_library;
    SharedRules *m_rules;
    QFutureWatcher<Result<PagePassages>> m_passages;
    QString m_passage; ///< that the reader wants to begin with
    QString m_title;
};

} // namespace recension
