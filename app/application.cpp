// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "core/fetch/fetch.h"

#include <QApplication>

namespace recension {
namespace {

QStringList wordsOf(const SavedSearches &searches)
{
    QStringList words;
    for (const SavedSearch &search : searches.items())
        words += search.words;
    return words;
}

} // namespace

Preferences followedBy(Instance instance, Preferences values)
{
    if (instance != Instance::Shared)
        values.tray = TrayStay::Off;
    if (instance == Instance::Separate)
        values.dueChecks = DueChecks::Off;
    return values;
}

Application::Application(Settings *settings, const QString &libraryPath, Instance instance, QObject *parent)
    : QObject(parent), m_settings(settings), m_instance(instance), m_library(&m_network, systemClock()), m_store(libraryPath),
      m_watch(&m_store, &m_network, systemClock(), {}), m_collection(&m_store, systemClock()), m_checks(&m_collection, &m_watch),
      m_feedWatch(&m_store, m_watch.hostQueue(), systemClock(), userAgent(QCoreApplication::applicationVersion())),
      m_subscriptions(&m_store, &m_feedWatch, &m_collection), m_past(&m_store, m_watch.hostQueue(), &m_collection),
      m_lookedAt(settings->lookedAt()), m_searches(settings->savedSearches()), m_preferences(settings->preferences()),
      m_recents(settings->recents()),
      m_keeper(settings, {.lookedAt = &m_lookedAt, .searches = &m_searches, .preferences = &m_preferences, .recents = &m_recents}),
      m_herald(&m_collection, &m_searches, &m_preferences), m_publisher(&m_store, m_preferences.values().feedFolder, wordsOf(m_searches))
{
    const QByteArray agent = userAgent(QCoreApplication::applicationVersion());
    m_library.setUserAgent(agent);
    m_watch.setUserAgent(agent);
    m_past.setUserAgent(agent);
    follow(m_rules.rules());
    if (const auto &flaw = m_rules.flaw())
        QMetaObject::invokeMethod(&m_rules, [this, error = *flaw] { Q_EMIT m_rules.failed(error); }, Qt::QueuedConnection);
    connect(&m_rules, &SharedRules::changed, this, [this](const ReadingRules &changed, const QStringList &places) {
        follow(changed);
        if (places.isEmpty())
            return;
        m_collection.readAnew(changed, places).then(this, [this](const Result<int> &read) {
            if (!read)
                Q_EMIT m_rules.failed(read.error());
        });
    });
    connect(&m_preferences, &SharedPreferences::changed, this, &Application::followPreferences);
    connectChecks();
    connectPublishing();
    followPreferences(m_preferences.values());
}

Application::~Application()
{
    for (MainWindow *window : std::as_const(m_windows))
        window->disconnect(this);
    qDeleteAll(m_windows);
}

void Application::connectChecks()
{
    connect(&m_checks, &Checks::finished, &m_herald, &Herald::tell);
    // What a feed brought is due at once.
    connect(&m_subscriptions, &Subscriptions::found, &m_checks, &Checks::checkDue);
    connect(&m_herald, &Herald::told, this, qOverload<const Digest &>(&Application::tell));
    connect(&m_notifier, &Notifier::activated, this, &Application::show);
}

void Application::connectPublishing()
{
    connect(&m_collection, &Collection::articleChanged, &m_publisher, [this](const FollowedArticle &article) {
        const bool isChangedNow = article.timesChanged() > 0 && article.lastChanged == article.lastChecked; // by the latest check
        if (isChangedNow)
            m_publisher.publish({article.id.value});
    });
    connect(&m_past, &PastImports::finished, &m_publisher, [this](ArticleId article) { m_publisher.publish({article.value}); });
    connect(&m_publisher, &FeedPublisher::failed, this, qOverload<const Error &>(&Application::tell));
    connect(&m_searches, &SavedSearches::changed, &m_publisher, [this] { m_publisher.setSearches(wordsOf(m_searches)); });
}

void Application::tell(const Error &error)
{
    for (MainWindow *window : std::as_const(m_windows))
        window->tell(error);
}

void Application::tell(const Digest &digest)
{
    // Who looks at the window sees it there.
    if (QGuiApplication::applicationState() != Qt::ApplicationActive)
        m_notifier.show(digest);
}

void Application::show(ArticleId article)
{
    if (article == ArticleId()) {
        open({});
        return;
    }
    // What is read in a window stays there.
    MainWindow *window = vacantWindow();
    if (!window)
        window = newWindow();
    bringUp(window);
    window->showArticle(article);
}

void Application::bringUp(MainWindow *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

void Application::followPreferences(const Preferences &wanted)
{
    const Preferences values = followedBy(m_instance, wanted);
    m_checks.setSchedule(values.dueChecks == DueChecks::On ? Checks::Schedule::On : Checks::Schedule::Off);
    m_subscriptions.setSchedule(values.dueChecks == DueChecks::On ? Subscriptions::Schedule::On : Subscriptions::Schedule::Off);
    m_publisher.setFolder(values.feedFolder);
    const bool stays = values.tray == TrayStay::On && Tray::isAvailable();
    QGuiApplication::setQuitOnLastWindowClosed(!stays);
    if (!stays) {
        m_tray.reset();
    } else if (!m_tray) {
        m_tray = std::make_unique<Tray>(&m_checks);
        connect(m_tray.get(), &Tray::windowRequested, this, [this] { open({}); });
        connect(m_tray.get(), &Tray::quitRequested, this, [] { QCoreApplication::quit(); });
    }
}

MainWindow *Application::open(const WindowRequest &request)
{
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken);
    MainWindow *window = vacantWindow();
    if (!window && request.locations.isEmpty() && !m_windows.isEmpty())
        window = m_windows.constLast();
    if (!window)
        window = newWindow();
    bringUp(window);
    if (!request.locations.isEmpty())
        window->open(request.locations, OpenOrder::AsGiven);
    return window;
}

MainWindow *Application::newWindow()
{
    const WindowParts parts{.library = &m_library,
                            .collection = &m_collection,
                            .checks = &m_checks,
                            .subscriptions = &m_subscriptions,
                            .past = &m_past,
                            .lookedAt = &m_lookedAt,
                            .searches = &m_searches,
                            .preferences = &m_preferences,
                            .rules = &m_rules,
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
    connect(window, &MainWindow::quitRequested, this, [] {
        QApplication::closeAllWindows();
        QCoreApplication::quit(); // out of the tray, too
    });
    return window;
}

void Application::follow(const ReadingRules &rules)
{
    m_library.setRules(rules);
    m_watch.setRules(rules);
    m_past.setRules(rules);
}

MainWindow *Application::vacantWindow() const
{
    const auto found = std::ranges::find_if(m_windows, &MainWindow::isVacant);
    return found == m_windows.end() ? nullptr : *found;
}

} // namespace recension
