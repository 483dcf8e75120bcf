// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/optionalday.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QTimeZone>

namespace recension {
namespace {

constexpr int firstYearOfTheWeb = 1991;

} // namespace

OptionalDay::OptionalDay(const QString &label, const QString &name, const QDate &day) : m_box(new QCheckBox(label)), m_edit(new QDateEdit)
{
    m_edit->setCalendarPopup(true);
    m_edit->setDateRange(QDate(firstYearOfTheWeb, 1, 1), QDate::currentDate());
    m_edit->setDate(day);
    m_edit->setEnabled(false);
    m_edit->setAccessibleName(name);
    QObject::connect(m_box, &QCheckBox::toggled, m_edit, &QWidget::setEnabled);
}

void OptionalDay::addTo(QFormLayout *form) const
{
    form->addRow(m_box, m_edit);
}

void OptionalDay::setDay(const QDate &day)
{
    m_edit->setDate(day);
    m_box->setChecked(true);
}

QDateTime OptionalDay::at(const QTime &time) const
{
    return m_box->isChecked() ? QDateTime(m_edit->date(), time, QTimeZone::UTC) : QDateTime();
}

} // namespace recension
