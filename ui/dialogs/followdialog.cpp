// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/followdialog.h"

#include "core/base/webaddress.h"
#include "ui/dialogs/addressdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace recension {
namespace {

constexpr qsizetype mostAddresses = 1'000;

} // namespace

QList<QUrl> addressesIn(const QString &text)
{
    QList<QUrl> addresses;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QUrl url(locationMeant(line), QUrl::StrictMode);
        const QString host = url.host();
        const bool isHost = host.contains(u'.') || host.contains(u':') || host == u"localhost";
        if (isWebAddress(url) && isHost && !addresses.contains(url) && addresses.size() < mostAddresses)
            addresses += url;
    }
    return addresses;
}

FollowDialog::FollowDialog(QWidget *parent) : QDialog(parent), m_addresses(new QPlainTextEdit)
{
    setWindowTitle(tr("Follow Articles"));
    auto *label = new QLabel(tr("&Addresses of the articles, one a line:"));
    label->setBuddy(m_addresses);
    auto *promise =
        new QLabel(tr("Each article is looked at now, and again soon: less and less often while it does not change, and no more "
                      "after 40 days without a change. Every version is kept, with the page it came from."));
    promise->setWordWrap(true);
    m_addresses->setPlaceholderText(QStringLiteral("https://"));
    m_addresses->setAccessibleName(tr("Addresses"));
    m_addresses->setTabChangesFocus(true);
    m_addresses->setMinimumSize(460, 4 * fontMetrics().lineSpacing() + 20);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *follow = buttons->addButton(tr("&Follow"), QDialogButtonBox::AcceptRole);
    follow->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_addresses, 1);
    layout->addWidget(promise);
    layout->addWidget(buttons);
    follow->setDefault(true); // once it is the dialog's

    connect(m_addresses, &QPlainTextEdit::textChanged, follow,
            [this, follow] { follow->setEnabled(!addressesIn(m_addresses->toPlainText()).isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT addressesChosen(addressesIn(m_addresses->toPlainText()));
    });
    // Mostly the address was copied in the browser a moment ago.
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    if (copied.startsWith(u"http") && !addressesIn(copied).isEmpty()) {
        m_addresses->setPlainText(copied);
        m_addresses->selectAll();
    }
}

} // namespace recension
