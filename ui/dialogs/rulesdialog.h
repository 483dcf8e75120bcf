// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/readingrule.h"

#include <QDialog>

class QFileDialog;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace recension {

/// The reader's rules for reading and comparing web pages as text: to look at, to change, to take in from a file and to hand on as one.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `text` is what the rules are written as, and need not be understood; `rules` are those in use.
    RulesDialog(const QString &text, const ReadingRules &rules, QWidget *parent = nullptr);

    /// What was written; it can be understood when the dialog is accepted.
    [[nodiscard]] QString text() const;

    /// Others have made the rules these meanwhile: joins them with what the reader wrote, now, or as soon as that can be
    /// understood.
    void takeChanges(const ReadingRules &theirs);

    /// Asks before what the reader wrote is dropped.
    void reject() override;

private:
    void check();
    void join();
    void replaceText(const QString &text);
    void chooseFile(QFileDialog *dialog, void (RulesDialog::*use)(const QString &));
    void takeIn(const QString &path);
    void handOn(const QString &path);
    void tell(const QString &message);

    QString m_opened; ///< what the reader began with, or had joined to theirs last
    ReadingRules m_before; ///< those in use when the reader's were last joined with them
    ReadingRules m_theirs; ///< those in use now
    ReadingRules m_rules; ///< what the text says, or said when it could last be understood
    bool m_isUnderstood = false;
    QPlainTextEdit *m_text;
    QLabel *m_message;
    QPushButton *m_keep;
    QPushButton *m_add;
    QPushButton *m_export;
};

} // namespace recension
