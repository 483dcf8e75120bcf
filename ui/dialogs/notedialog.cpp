// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace recension {

NoteDialog::NoteDialog(int leftVersion, int rightVersion, const QString &text, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(text))
{
    setWindowTitle(tr("Note on the Change"));
    auto *label = new QLabel(tr("&What changed from version %1 to version %2, in your words:").arg(leftVersion).arg(rightVersion));
    label->setBuddy(m_text);
    label->setWordWrap(true);
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(420, 5 * fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT written(m_text->toPlainText().trimmed());
    });
}

} // namespace recension
