// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

class QCheckBox;
class QDateEdit;
class QFormLayout;

namespace recension {

/// A row of a form with a day that may be left open: a box to tick and the day, from the web's first year to today.
/// The form's widgets own what it is made of.
class OptionalDay
{
public:
    /// `label` with its mnemonic; `name` without, for screen readers.
    OptionalDay(const QString &label, const QString &name, const QDate &day);

    void addTo(QFormLayout *form) const;
    void setDay(const QDate &day);

    [[nodiscard]] QCheckBox *box() const { return m_box; }
    [[nodiscard]] QDateEdit *edit() const { return m_edit; }
    /// That time of the day by UTC; invalid where the day is left open.
    [[nodiscard]] QDateTime at(const QTime &time) const;

private:
    QCheckBox *m_box;
    QDateEdit *m_edit;
};

} // namespace recension
