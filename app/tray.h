// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace recension {

class Checks;

/// Recension in the desktop's tray: a way to its window, and out of it, while no window is open.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// `checks` is not owned and must outlive the tray.
    explicit Tray(Checks *checks, QObject *parent = nullptr);

    /// Whether this desktop has a tray; without one there is no staying in it.
    [[nodiscard]] static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }

Q_SIGNALS:
    void windowRequested();
    void quitRequested();

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace recension
