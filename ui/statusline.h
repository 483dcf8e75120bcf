// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace recension {

/// The foot of a window: what the comparison comes to in words, what the page of revisions says, and the zoom; while
/// something is being opened, how far it has come, and a way to stop it.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showContent(const SessionContent &content);
    void showZoom(int percent);
    /// What the library comes to, in words; shown while nothing is open.
    void showLibrary(const QString &summary);
    /// So many of the checks asked for are done; 0 of 0: there are none.
    void showChecks(int done, int total);
    /// How much of an export or print has been written, in percent; nothing: there is none.
    void showWriting(std::optional<int> percent);
    /// What was done, for some seconds in place of the rest.
    void showNotice(const QString &sentence);
    void setBusy(bool busy);
    /// Bytes; `total` is 0 while unknown.
    void showProgress(int received, int total);

Q_SIGNALS:
    void cancelRequested();
    void checksCancelRequested();
    void writingCancelRequested();
    void ignoredRequested(); ///< the next passage with ignored text is to be shown
    void rulesRequested(); ///< the rules are to be edited

private:
    void showSummary();
    void showIgnored(int passages);

    QString m_library;
    QString m_content;
    bool m_isHome = true;
    QLabel *m_summary;
    QLabel *m_facts;
    QToolButton *m_ignored;
    QLabel *m_zoom;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_checks;
    QToolButton *m_cancelChecks;
    QLabel *m_writing;
    QToolButton *m_cancelWriting;
    QTimer m_delay; ///< what is done in a moment needs no progress bar
};

/// "The article has changed 5 times"; empty where the page does not say.
[[nodiscard]] QString timesChangedInWords(const RevisionPageFacts &facts);

/// What else a page of revisions says of its article, in a line: source, first seen, checks, address.
[[nodiscard]] QString factsInWords(const SessionContent &content);

/// "412 words in 23 paragraphs"
[[nodiscard]] QString extentInWords(const Article &article);

} // namespace recension
