// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notedialog.h"

#include "ui/dialogs/opened.h"
#include "ui/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace recension {

NoteDialog::NoteDialog(int leftVersion, int rightVersion, const QString &text, QWidget *parent)
    : QDialog(parent), m_before(text), m_text(new QPlainTextEdit(text)), m_failure(plainLabel())
{
    setWindowTitle(tr("Note on the Change"));
    auto *label = new QLabel(tr("&What changed from version %1 to version %2, in your words:").arg(leftVersion).arg(rightVersion));
    label->setBuddy(m_text);
    label->setWordWrap(true);
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(420, 5 * fontMetrics().lineSpacing());
    m_failure->setObjectName(QStringLiteral("noteFailure"));
    m_failure->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_keep = buttons->button(QDialogButtonBox::Save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_failure);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &NoteDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_keep->setEnabled(false);
        Q_EMIT written(m_text->toPlainText().trimmed());
    });
}

void NoteDialog::tellFailure(const QString &sentence)
{
    m_keep->setEnabled(true);
    m_failure->setText(sentence);
    m_failure->show();
}

void NoteDialog::reject()
{
    if (m_text->toPlainText() == m_before)
        return QDialog::reject();
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Do you want to discard what you wrote?"),
                                     QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question->button(QMessageBox::Discard), &QAbstractButton::clicked, this, [this] { QDialog::reject(); });
    opened(question);
}

} // namespace recension
