// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace recension {

/// What the program is, its version, its licence and the libraries it stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace recension
