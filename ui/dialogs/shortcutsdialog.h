// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace recension {

class Actions;

/// Every command that has a key, and the keys.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace recension
