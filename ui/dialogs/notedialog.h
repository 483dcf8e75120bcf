// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace recension {

/// Asks what the reader has to say of the change between two versions. An empty text takes the note away. What was written is
/// not lost without a question.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(int leftVersion, int rightVersion, const QString &text, QWidget *parent = nullptr);

    /// The note could not be kept. It stays, to be kept later or copied.
    void tellFailure(const QString &sentence);

    void reject() override;

Q_SIGNALS:
    /// To be kept. Who does so accepts the dialog then, or tells of the failure.
    void written(const QString &text);

private:
    QString m_before;
    QPlainTextEdit *m_text;
    QLabel *m_failure;
    QPushButton *m_keep = nullptr;
};

} // namespace recension
