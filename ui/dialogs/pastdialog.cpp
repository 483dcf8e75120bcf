// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pastdialog.h"

#include "ui/dialogs/addressdialog.h"
#include "ui/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

namespace recension {
namespace {

constexpr int firstYearOfTheWeb = 1991;

} // namespace

PastDialog::PastDialog(const QUrl &page, const Preferences &values, QWidget *parent)
    : QDialog(parent), m_keeper(new QComboBox), m_addressLabel(new QLabel), m_address(new QLineEdit), m_explanation(new QLabel),
      m_hasSince(new QCheckBox(tr("Only &since:"))), m_since(new QDateEdit), m_hasUntil(new QCheckBox(tr("Only &until:"))),
      m_until(new QDateEdit), m_wayback(values.waybackAddress), m_timeMap(values.timeMapAddress)
{
    setWindowTitle(tr("Bring In the Past"));
    m_keeper->addItem(tr("Wayback Machine"), static_cast<int>(PastKeeper::Wayback));
    m_keeper->addItem(tr("Another web archive (Memento)"), static_cast<int>(PastKeeper::TimeMap));
    m_keeper->addItem(tr("The history of a wiki’s page"), static_cast<int>(PastKeeper::Wiki));
    m_keeper->setCurrentIndex(m_keeper->findData(static_cast<int>(usualPastSource(page).keeper)));
    m_addressLabel->setBuddy(m_address);
    m_address->setMinimumWidth(380);
    m_explanation->setWordWrap(true);
    const QDate today = QDate::currentDate();
    for (QDateEdit *day : {m_since, m_until}) {
        day->setCalendarPopup(true);
        day->setDateRange(QDate(firstYearOfTheWeb, 1, 1), today);
        day->setDate(today);
        day->setEnabled(false);
    }
    m_since->setDate(today.addYears(-1));
    m_since->setAccessibleName(tr("Only since"));
    m_until->setAccessibleName(tr("Only until"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_begin = buttons->addButton(tr("&Bring In"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&From:"), m_keeper);
    form->addRow(m_addressLabel, m_address);
    form->addRow(m_hasSince, m_since);
    form->addRow(m_hasUntil, m_until);
    form->addRow(m_explanation);
    form->addRow(buttons);
    m_begin->setDefault(true); // once it is the dialog's

    connect(m_keeper, &QComboBox::currentIndexChanged, this, &PastDialog::showKeeper);
    connect(m_address, &QLineEdit::textChanged, this,
            [this] { m_begin->setEnabled(keeper() == PastKeeper::Wiki || !m_address->text().trimmed().isEmpty()); });
    connect(m_hasSince, &QCheckBox::toggled, m_since, &QWidget::setEnabled);
    connect(m_hasUntil, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
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
    const auto day = [](const QCheckBox *isWanted, const QDateEdit *edit, const QTime &time) {
        return isWanted->isChecked() ? QDateTime(edit->date(), time, QTimeZone::UTC) : QDateTime();
    };
    return {.source = {.keeper = keeper(), .address = QUrl(locationMeant(m_address->text()))},
            .since = day(m_hasSince, m_since, QTime(0, 0)),
            .until = day(m_hasUntil, m_until, QTime(23, 59, 59, 999))};
}

} // namespace recension
