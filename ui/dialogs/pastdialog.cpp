// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pastdialog.h"

#include "ui/dialogs/addressdialog.h"
#include "ui/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace recension {

PastDialog::PastDialog(const QUrl &page, const Preferences &values, QWidget *parent)
    : QDialog(parent), m_keeper(new QComboBox), m_addressLabel(new QLabel), m_address(new QLineEdit), m_explanation(new QLabel),
      m_since(tr("Only &since:"), tr("Only since"), QDate::currentDate().addYears(-1)),
      m_until(tr("Only &until:"), tr("Only until"), QDate::currentDate()), m_isDaily(new QCheckBox(tr("One state of each &day"))),
      m_wayback(values.waybackAddress), m_timeMap(values.timeMapAddress)
{
    setWindowTitle(tr("Bring In the Past"));
    m_keeper->addItem(tr("Wayback Machine"), static_cast<int>(PastKeeper::Wayback));
    m_keeper->addItem(tr("Another web archive (Memento)"), static_cast<int>(PastKeeper::TimeMap));
    m_keeper->addItem(tr("The history of a wiki’s page"), static_cast<int>(PastKeeper::Wiki));
    m_keeper->setCurrentIndex(m_keeper->findData(static_cast<int>(usualPastSource(page).keeper)));
    m_addressLabel->setBuddy(m_address);
    m_address->setMinimumWidth(380);
    m_explanation->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_begin = buttons->addButton(tr("&Bring In"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&From:"), m_keeper);
    form->addRow(m_addressLabel, m_address);
    m_since.addTo(form);
    m_until.addTo(form);
    form->addRow(QString(), m_isDaily);
    form->addRow(m_explanation);
    form->addRow(buttons);
    m_begin->setDefault(true); // once it is the dialog's

    connect(m_keeper, &QComboBox::currentIndexChanged, this, &PastDialog::showKeeper);
    connect(m_address, &QLineEdit::textChanged, this,
            [this] { m_begin->setEnabled(keeper() == PastKeeper::Wiki || !m_address->text().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT chosen(wish());
    });
    showKeeper();
}

void PastDialog::showKeeper()
{
    switch (keeper()) {
    case PastKeeper::Wayback:
        m_addressLabel->setText(tr("&Address of the archive:"));
        m_address->setText(m_wayback);
        m_address->setPlaceholderText({});
        m_explanation->setText(tr(
            "Every capture that differs is asked for once, one at a time and with pauses, as the archive wishes. That may take long; it can be "
            "stopped at any time and goes on from there. Each version says where it comes from."));
        break;
    case PastKeeper::TimeMap:
        m_addressLabel->setText(tr("&TimeMaps begin with:"));
        m_address->setText(m_timeMap);
        m_address->setPlaceholderText(QStringLiteral("https://archive.example/timemap/link/"));
        m_explanation->setText(tr(
            "Any archive that speaks Memento (RFC 7089). The article’s address is written after this one. It can be stopped at any time and "
            "goes on from there."));
        break;
    case PastKeeper::Wiki:
        m_addressLabel->setText(tr("&Address of api.php:"));
        m_address->setText({});
        m_address->setPlaceholderText(tr("found out by itself"));
        m_explanation->setText(tr(
            "Every revision of the page, with its author and comment, from the wiki itself (MediaWiki). It can be stopped at any time and goes on "
            "from there."));
        break;
    }
    m_begin->setEnabled(keeper() == PastKeeper::Wiki || !m_address->text().isEmpty());
}

PastKeeper PastDialog::keeper() const
{
    return static_cast<PastKeeper>(m_keeper->currentData().toInt());
}

PastWish PastDialog::wish() const
{
    return {.source = {.keeper = keeper(), .address = QUrl(locationMeant(m_address->text()))},
            .since = m_since.at(QTime(0, 0)),
            .until = m_until.at(QTime(23, 59, 59, 999)),
            .isDaily = m_isDaily->isChecked()};
}

} // namespace recension
