// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray.h"

#include "core/checks.h"
#include "ui/symbolicicon.h"

namespace recension {

Tray::Tray(Checks *checks, QObject *parent) : QObject(parent), m_icon(programIcon())
{
    connect(m_menu.addAction(tr("&Show Recension")), &QAction::triggered, this, &Tray::windowRequested);
    connect(m_menu.addAction(tr("&Check All That Are Due")), &QAction::triggered, checks, &Checks::checkDue);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitRequested);
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(QStringLiteral("Recension"));
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowRequested();
    });
    connect(checks, &Checks::progressChanged, this, [this](int done, int total) {
        m_icon.setToolTip(total > 0 ? tr("Recension: checking %1 of %2…").arg(std::min(done + 1, total)).arg(total)
                                    : QStringLiteral("Recension"));
    });
    m_icon.show();
}

} // namespace recension
