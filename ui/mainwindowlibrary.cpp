// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/webaddress.h"
#include "core/checks.h"
#include "core/collection.h"
#include "core/subscriptions.h"
#include "ui/compare/compareview.h"
#include "ui/library/articlepage.h"
#include "ui/library/feedsteps.h"
#include "ui/library/librarypage.h"
#include "ui/library/librarysteps.h"
#include "ui/library/versionstrip.h"
#include "ui/mainwindow.h"
#include "ui/menus.h"
#include "ui/openinbrowser.h"
#include "ui/startpage.h"
#include "ui/statusline.h"

#include <QDockWidget>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolBar>

/// The window at home: what of MainWindow has to do with the library.
namespace recension {

void MainWindow::arrangeLibrary()
{
    m_libraryTools->setObjectName(QStringLiteral("libraryTools"));
    m_libraryTools->setMovable(false);
    m_libraryTools->toggleViewAction()->setEnabled(false);
    fillLibraryToolBar(m_libraryTools, *m_actions, m_home->searchField());
    addToolBar(m_libraryTools);
}

void MainWindow::connectLibrary()
{
    connect((*m_actions)[Command::Back], &QAction::triggered, this, &MainWindow::goBack);
    connect((*m_actions)[Command::SearchLibrary], &QAction::triggered, this, [this] {
        if (m_session->content().kind != ContentKind::Nothing)
            m_session->close();
        m_home->beginSearch();
    });
    connect(m_view, &CompareView::linkRequested, this, [this](const QUrl &target) {
        if (const Result<void> opened = openInBrowser(target); !opened)
            showError(opened.error());
    });
    connect((*m_actions)[Command::Forward], &QAction::triggered, m_session, &Session::reopen);
    connect(m_home, &LibraryPage::changed, this, &MainWindow::showLibraryState);
    connect(m_home, &LibraryPage::failed, this, &MainWindow::showError);
    connect(m_home, &LibraryPage::compareRequested, this, &MainWindow::compareVersions);
    connect(m_home, &LibraryPage::readRequested, this,
            [this](RevisionId version) { m_session->read(m_parts.collection->version(version)); });
    connect(m_versions, &VersionStrip::changed, this, &MainWindow::enableActions);
    connect(m_versions, &VersionStrip::failed, this, &MainWindow::showError);
    connect(m_librarySteps, &LibrarySteps::compareRequested, this, &MainWindow::compareVersions);
    connect(m_librarySteps, &LibrarySteps::noteKept, m_versions, &VersionStrip::reload);
    connect(m_librarySteps, &LibrarySteps::noteKept, m_home->page(), &ArticlePage::reload);
    connect(m_librarySteps, &LibrarySteps::failed, this, &MainWindow::showError);
    connect(m_librarySteps, &LibrarySteps::done, m_status, &StatusLine::showNotice);
    connect(m_librarySteps, &LibrarySteps::openRequested, this, &MainWindow::openOne);
    connect(m_librarySteps, &LibrarySteps::followed, m_home, &LibraryPage::showArticle);
    connect(m_feedSteps, &FeedSteps::failed, this, &MainWindow::showError);
    connect(m_feedSteps, &FeedSteps::done, m_status, &StatusLine::showNotice);
    connect(m_feedSteps, &FeedSteps::preferencesRequested, (*m_actions)[Command::Preferences], &QAction::trigger);
    connect(m_parts.subscriptions, &Subscriptions::failed, this, &MainWindow::showError);
    connect(m_parts.checks, &Checks::failed, this, &MainWindow::showError);
    connect(m_parts.checks, &Checks::progressChanged, m_status, &StatusLine::showChecks);
    connect(m_status, &StatusLine::checksCancelRequested, m_parts.checks, &Checks::cancel);
}

void MainWindow::showArticle(ArticleId article)
{
    if (m_session->content().kind != ContentKind::Nothing)
        m_session->close();
    m_home->showArticle(article);
}

QWidget *MainWindow::homePage() const
{
    return m_home->isKnownToBeEmpty() ? static_cast<QWidget *>(m_start) : m_home;
}

void MainWindow::showPage()
{
    const bool isHome = m_session->content().kind == ContentKind::Nothing;
    QWidget *page = isHome ? homePage() : m_view;
    const bool hadFocus = m_pages->isAncestorOf(focusWidget());
    const bool isAnother = m_pages->currentWidget() != page;
    // What hides hands the keyboard on to whatever is next, and a list that gets it chooses its first line.
    if (isAnother && hadFocus)
        m_pages->setFocus();
    m_pages->setCurrentWidget(page);
    if ((isAnother && hadFocus) || !focusWidget())
        page->setFocus();
    m_tools->setVisible(!isHome);
    m_libraryTools->setVisible(isHome);
}

void MainWindow::showLibraryState()
{
    showPage();
    m_status->showLibrary(m_home->summary());
    enableActions();
}

void MainWindow::goBack()
{
    if (m_session->content().kind != ContentKind::Nothing)
        m_session->close();
    else
        m_home->goBack();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Not as a shortcut: whatever has the keyboard may have its own use for this key.
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier)
        QMainWindow::keyPressEvent(event);
    else if (m_session->isBusy())
        m_session->cancel();
    else
        goBack();
}

void MainWindow::compareVersions(RevisionId left, RevisionId right)
{
    m_session->compare({m_parts.collection->version(left), m_parts.collection->version(right)});
}

bool MainWindow::offerDropped(const QStringList &locations)
{
    const QUrl address(locations.constFirst());
    const bool isOffered = locations.size() == 1 && m_session->content().kind == ContentKind::Nothing && isWebAddress(address);
    if (isOffered)
        m_librarySteps->offerToFollow(address);
    return isOffered;
}

} // namespace recension
