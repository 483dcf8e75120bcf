// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/addressdialog.h"

#include "core/base/webaddress.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

namespace recension {

QString locationMeant(const QString &typed)
{
    // An address may hold another one, as those of archives do.
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://"));
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.startsWith(u'/') || text.startsWith(u"file:") || scheme.match(text).hasMatch())
        return text;
    return QStringLiteral("https://") + text;
}

AddressDialog::AddressDialog(const QString &title, const QString &explanation, QWidget *parent) : QDialog(parent), m_address(new QLineEdit)
{
    setWindowTitle(title);
    auto *label = new QLabel(explanation);
    label->setWordWrap(true);
    label->setBuddy(m_address);
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setMinimumWidth(420);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    QPushButton *open = buttons->button(QDialogButtonBox::Open);
    open->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_address);
    layout->addWidget(buttons);

    connect(m_address, &QLineEdit::textChanged, open, [open](const QString &text) { open->setEnabled(!locationMeant(text).isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT locationChosen(locationMeant(m_address->text()));
    });
    // Mostly the address was copied in the browser a moment ago.
    const QUrl copied(QGuiApplication::clipboard()->text().trimmed(), QUrl::StrictMode);
    if (isWebAddress(copied)) {
        m_address->setText(copied.toString());
        m_address->selectAll();
    }
}

} // namespace recension
