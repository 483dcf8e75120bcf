// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace recension {

/// Asks what the reader has to say of the change between two versions. An empty text takes the note away.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(int leftVersion, int rightVersion, const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void written(const QString &text);

private:
    QPlainTextEdit *m_text;
};

} // namespace recension
