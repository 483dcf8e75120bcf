// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/readingrule.h"

#include <QDialog>

#include <optional>

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
    explicit RulesDialog(const ReadingRules &rules, QWidget *parent = nullptr);

    /// What the text says now; as given, while it can't be understood.
    [[nodiscard]] const ReadingRules &rules() const { return m_rules; }

    /// Others have made the rules these meanwhile: joins them with what the reader wrote, now, or as soon as that can be
    /// understood.
    void takeChanges(const ReadingRules &theirs);

    /// Asks before what the reader wrote is dropped.
    void reject() override;

private:
    void check();
    void join(const ReadingRules &theirs);
    void chooseFile(QFileDialog *dialog, void (RulesDialog::*use)(const QString &));
    void takeIn(const QString &path);
    void handOn(const QString &path);
    void tell(const QString &message);

    ReadingRules m_before; ///< as they are kept: what the reader's text began with, or was joined with last
    std::optional<ReadingRules> m_theirs; ///< still to be joined
    ReadingRules m_rules;
    QPlainTextEdit *m_text;
    QLabel *m_message;
    QPushButton *m_keep;
};

} // namespace recension
