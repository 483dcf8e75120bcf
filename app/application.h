// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feedpublisher.h"
#include "app/herald.h"
#include "app/notifier.h"
#include "app/ruleskeeper.h"
#include "app/settingskeeper.h"
#include "app/tray.h"
#include "app/windowarguments.h"
#include "core/checks.h"
#include "core/collection.h"
#include "core/library.h"
#include "core/pastimports.h"
#include "core/store/store.h"
#include "core/subscriptions.h"
#include "ui/library/lookedat.h"
#include "ui/mainwindow.h"
#include "ui/sharedrules.h"
#include "ui/source/syntaxformats.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace recension {

/// What of the preferences a process can follow: one of its own ends with its window, and what comes by itself is the running
/// Recension's.
[[nodiscard]] Preferences followedBy(Instance instance, Preferences values);

/// The composition root: makes everything that is handed to others, and the windows. GUI thread; a QApplication must exist.
class Application : public QObject
{
    Q_OBJECT

public:
    /// `settings` is not owned and must outlive the application. `libraryPath`: see Store.
    Application(Settings *settings, const QString &libraryPath, Instance instance, QObject *parent = nullptr);
    ~Application() override;

    /// Opens the locations: in a window where nothing is open yet, else in a new one; without locations, shows a window.
    /// Gives the window.
    MainWindow *open(const WindowRequest &request);

private:
    void connectChecks();
    void connectPublishing();
    void tell(const Error &error);
    void tell(const Digest &digest);
    void show(ArticleId article);
    static void bringUp(MainWindow *window);
    void followPreferences(const Preferences &wanted);
    MainWindow *newWindow();
    void follow(const ReadingRules &rules);
    [[nodiscard]] MainWindow *vacantWindow() const;

    Settings *m_settings;
    Instance m_instance;
    QNetworkAccessManager m_network;
    Library m_library;
    Store m_store;
    Watch m_watch;
    Collection m_collection;
    Checks m_checks;
    FeedWatch m_feedWatch;
    Subscriptions m_subscriptions;
    PastImports m_past;
    LookedAt m_lookedAt;
    SavedSearches m_searches;
    SyntaxFormats m_syntaxFormats;
    SharedPreferences m_preferences;
    SharedRules m_rules{{}};
    RulesKeeper m_rulesKeeper{&m_rules};
    Recents m_recents;
    SettingsKeeper m_keeper;
    Herald m_herald;
    FeedPublisher m_publisher;
    Notifier m_notifier;
    std::unique_ptr<Tray> m_tray; ///< where the reader wants it
    QList<MainWindow *> m_windows; ///< oldest first; each deletes itself when closed
};

} // namespace recension
