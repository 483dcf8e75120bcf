// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pastimports.h"
#include "ui/dialogs/optionalday.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace recension {

struct Preferences;

/// Asks where to look for the past of an article: in the Wayback Machine, in another archive, or in the history of a wiki.
class PastDialog : public QDialog
{
    Q_OBJECT

public:
    PastDialog(const QUrl &page, const Preferences &values, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const recension::PastWish &wish);

private:
    void showKeeper();
    [[nodiscard]] PastKeeper keeper() const;
    [[nodiscard]] PastWish wish() const;

    QComboBox *m_keeper;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_explanation;
    OptionalDay m_since;
    OptionalDay m_until;
    QCheckBox *m_isDaily;
    QPushButton *m_begin;
    QString m_wayback;
    QString m_timeMap;
};

} // namespace recension
