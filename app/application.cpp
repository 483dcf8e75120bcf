// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "core/fetch/fetch.h"

#include <QApplication>

namespace recension {

Application::Application(Settings *settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_library(&m_network, systemClock()), m_preferences(settings->preferences()),
      m_recents(settings->recents())
{
    m_library.setUserAgent(userAgent(QCoreApplication::applicationVersion()));
    connect(&m_preferences, &SharedPreferences::changed, this, [this](const Preferences &values) { m_settings->setPreferences(values); });
    connect(&m_recents, &Recents::changed, this, [this] { m_settings->setRecents(m_recents.items()); });
}

Application::~Application()
{
    for (MainWindow *window : std::as_const(m_windows))
        window->disconnect(this);
    qDeleteAll(m_windows);
}

void Application::open(const WindowRequest &request)
{
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken);
    MainWindow *window = vacantWindow();
    if (!window && request.locations.isEmpty() && !m_windows.isEmpty())
        window = m_windows.constLast();
    if (!window)
        window = newWindow();
    window->show();
    window->raise();
    window->activateWindow();
    if (!request.locations.isEmpty())
        window->open(request.locations, OpenOrder::AsGiven);
}

MainWindow *Application::newWindow()
{
    const WindowParts parts{.library = &m_library,
                            .preferences = &m_preferences,
                            .recents = &m_recents,
                            .syntaxFormats = &m_syntaxFormats,
                            .clock = systemClock()};
    const WindowState state = m_windows.isEmpty() ? m_settings->windowState() : m_windows.constLast()->stateToKeep();
    auto *window = new MainWindow(parts, state);
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_windows.isEmpty())
        window->move(m_windows.constLast()->pos() + QPoint(32, 32));
    m_windows.append(window);
    connect(window, &MainWindow::closing, this, [this](const WindowState &kept) { m_settings->setWindowState(kept); });
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    connect(window, &MainWindow::newWindowRequested, this, [this] { newWindow()->show(); });
    connect(window, &MainWindow::quitRequested, this, [] { QApplication::closeAllWindows(); });
    return window;
}

MainWindow *Application::vacantWindow() const
{
    const auto found = std::ranges::find_if(m_windows, &MainWindow::isVacant);
    return found == m_windows.end() ? nullptr : *found;
}

} // namespace recension
