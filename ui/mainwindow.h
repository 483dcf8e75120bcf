// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/actions.h"
#include "ui/preferences.h"
#include "ui/recents.h"
#include "ui/session.h"
#include "ui/windowstate.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QStackedWidget;
class QToolBar;

namespace recension {

class ChangeList;
class CompareView;
class Checks;
class Collection;
class ExportSteps;
struct Exported;
class FeedSteps;
class FindStrip;
class LibraryPage;
class LibrarySteps;
class LookedAt;
class PastImports;
class ReadingSteps;
class SharedRules;
class SavedSearches;
class MessageBar;
class SourceDialog;
class StartPage;
class StatusLine;
class Subscriptions;
class SyntaxFormats;
class VersionStrip;

/// What windows are made with. Nothing is owned; everything must outlive the windows.
struct WindowParts {
    Library *library = nullptr;
    Collection *collection = nullptr;
    Checks *checks = nullptr;
    Subscriptions *subscriptions = nullptr;
    PastImports *past = nullptr;
    LookedAt *lookedAt = nullptr;
    SavedSearches *searches = nullptr;
    SharedPreferences *preferences = nullptr;
    SharedRules *rules = nullptr;
    Recents *recents = nullptr;
    SyntaxFormats *syntaxFormats = nullptr;
    Clock clock;
};

/// A window: one session, and all that can be done with what is open in it. At home, with nothing open, it shows the
/// library, or, where that is empty, how to begin; what is opened or compared takes its place, and Back leads home.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowParts &parts, const WindowState &state, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Session *session() const { return m_session; }
    [[nodiscard]] const Actions &actions() const { return *m_actions; }
    [[nodiscard]] CompareView *view() const { return m_view; }
    [[nodiscard]] LibraryPage *libraryPage() const { return m_home; }

    /// The state to keep for the next window.
    [[nodiscard]] WindowState stateToKeep() const;

    /// Whether nothing is open here and nothing is on its way.
    [[nodiscard]] bool isVacant() const;

    /// Goes home and shows the article of the library.
    void showArticle(ArticleId article);

    /// Says over what is shown what did not work.
    void tell(const Error &error) { showError(error); }

    /// Opens one article, or two to be compared. Paths must be absolute.
    void open(const QStringList &locations, OpenOrder order);

Q_SIGNALS:
    void newWindowRequested();
    void quitRequested();
    void closing(const recension::WindowState &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void connectEditAndViewActions();
    void connectCompareActions();
    void connectSession();
    void restore(const WindowState &state);

    // In mainwindowlibrary.cpp
    void arrangeLibrary();
    void connectLibrary();
    [[nodiscard]] QWidget *homePage() const;
    void showPage();
    void showLibraryState();
    void goBack();
    void compareVersions(RevisionId left, RevisionId right);
    [[nodiscard]] bool offerDropped(const QStringList &locations);

    // In mainwindowfiles.cpp
    void connectFileActions();
    [[nodiscard]] Exported exported() const;
    void askWhetherToStopWriting();
    void askForFiles();
    void askForFileToCompare();
    void askForAddress(const QString &title, const QString &explanation, void (MainWindow::*then)(const QString &));
    void openOne(const QString &location);
    void compareWith(const QString &location);
    void paste();
    void openDropped(const QStringList &locations, Side side);
    void showRecents();

    void showContent(ContentChange change);
    void showChangeList();
    void showRemarks();
    void correctReading();
    void showError(const Error &error);
    void showPreferences(const Preferences &values);
    void changePreferences(const std::function<void(Preferences &)> &change);
    void zoomBy(int steps);
    void tellNarrowness();
    void showCurrentChange(int current, int count);
    void enableActions();
    void find();

    WindowParts m_parts;
    Actions *m_actions;
    Session *m_session;
    ExportSteps *m_exports;
    ReadingSteps *m_reading;
    LibraryPage *m_home;
    VersionStrip *m_versions;
    LibrarySteps *m_librarySteps;
    FeedSteps *m_feedSteps;
    QStackedWidget *m_pages;
    StartPage *m_start;
    CompareView *m_view;
    ChangeList *m_changes;
    MessageBar *m_errors;
    MessageBar *m_remarks;
    MessageBar *m_hint; ///< while passages are being aligned
    FindStrip *m_find;
    StatusLine *m_status;
    QToolBar *m_tools;
    QToolBar *m_libraryTools;
    QLabel *m_changeLabel;
    QLabel *m_facts;
    QMenu *m_recentMenu;
    QDockWidget *m_changeDock = nullptr;
    QPointer<SourceDialog> m_source;
    QString m_lastFolder;
    bool m_listWanted = true; ///< the reader's wish; there may be no room for it
    bool m_listPinned = false; ///< the reader asked for it in this window, whatever the room
    bool m_narrownessTold = false;
};

} // namespace recension
