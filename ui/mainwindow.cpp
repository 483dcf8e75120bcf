// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/changelist.h"
#include "ui/compare/compareview.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/opened.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/sourcedialog.h"
#include "ui/exportsteps.h"
#include "ui/findstrip.h"
#include "ui/library/feedsteps.h"
#include "ui/library/librarypage.h"
#include "ui/library/librarysteps.h"
#include "ui/library/versionstrip.h"
#include "ui/menus.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/readingsteps.h"
#include "ui/source/syntaxformats.h"
#include "ui/startpage.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>

namespace recension {
namespace {

constexpr QSize firstSize{1280, 820};
constexpr int zoomStep = 10;
constexpr int settlingTime = 200; // milliseconds
constexpr int listWidth = 260;
constexpr int narrowestText = 560; ///< what the list of changes leaves to the text at least

/// Qt takes "[*]" in a title for the sign of unsaved changes; an article may be called anything.
QString titleText(QString title)
{
    return title.simplified().replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts, const WindowState &state, QWidget *parent)
    : QMainWindow(parent), m_parts(parts), m_actions(new Actions(this)), m_session(new Session(parts.library, this)),
      m_exports(new ExportSteps(this, parts.preferences, parts.clock)), m_reading(new ReadingSteps(this, parts.library, parts.rules)),
      m_home(new LibraryPage(parts.collection, parts.past, parts.lookedAt, parts.searches, *m_actions)),
      m_versions(new VersionStrip(parts.collection, parts.lookedAt, *m_actions)),
      m_librarySteps(new LibrarySteps(this,
                                      {.collection = parts.collection,
                                       .checks = parts.checks,
                                       .preferences = parts.preferences,
                                       .lookedAt = parts.lookedAt,
                                       .page = m_home,
                                       .strip = m_versions},
                                      *m_actions)),
      m_feedSteps(new FeedSteps(this,
                                {.collection = parts.collection,
                                 .subscriptions = parts.subscriptions,
                                 .searches = parts.searches,
                                 .preferences = parts.preferences,
                                 .page = m_home,
                                 .steps = m_librarySteps},
                                *m_actions)),
      m_pages(new QStackedWidget), m_start(new StartPage(*m_actions, parts.recents)), m_view(new CompareView), m_changes(new ChangeList),
      m_errors(new MessageBar(MessageKind::Error)), m_remarks(new MessageBar(MessageKind::Remark)),
      m_hint(new MessageBar(MessageKind::Hint)), m_find(new FindStrip), m_status(new StatusLine), m_tools(new QToolBar(tr("Toolbar"))),
      m_libraryTools(new QToolBar(tr("Toolbar"))), m_changeLabel(new QLabel), m_facts(plainLabel({}, LabelText::Selectable)),
      m_recentMenu(new QMenu(tr("Open &Recent"), this)), m_lastFolder(QDir::homePath())
{
    setAcceptDrops(true);
    arrange();
    connectFileActions();
    connectEditAndViewActions();
    connectCompareActions();
    connectSession();
    connectLibrary();

    SyntaxFormats *formats = m_parts.syntaxFormats;
    m_view->setCodeFormatter([formats](const QString &text, const QString &language, Ground ground) {
        return formats->formats(text, language, ground == Ground::Dark ? SyntaxColors::ForDark : SyntaxColors::ForLight);
    });
    connect(m_parts.preferences, &SharedPreferences::changed, this, &MainWindow::showPreferences);
    connect(m_parts.recents, &Recents::changed, this, &MainWindow::showRecents);
    showPreferences(m_parts.preferences->values());
    showRecents();
    showContent(ContentChange::Replaced);
    restore(state);
    m_home->load();
}

MainWindow::~MainWindow()
{
    // What ends now may still speak, but the window that would listen is half gone by then.
    for (QObject *part : std::initializer_list<QObject *>{m_session, m_exports, m_home, m_versions, m_librarySteps, m_feedSteps})
        part->disconnect(this);
}

void MainWindow::arrange()
{
    fillMenuBar(menuBar(), *m_actions, m_recentMenu);

    m_changeLabel->setTextFormat(Qt::PlainText);
    m_changeLabel->setObjectName(QStringLiteral("changeLabel"));
    m_changeLabel->setContentsMargins(6, 0, 6, 0);
    m_tools->setObjectName(QStringLiteral("tools"));
    m_tools->setMovable(false);
    m_tools->toggleViewAction()->setEnabled(false);
    fillToolBar(m_tools, *m_actions, m_changeLabel);
    addToolBar(m_tools);
    arrangeLibrary();

    m_facts->setObjectName(QStringLiteral("pageFacts"));
    m_facts->setContentsMargins(12, 5, 12, 5);

    auto *center = new QWidget;
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_errors);
    column->addWidget(m_remarks);
    column->addWidget(m_versions);
    column->addWidget(m_hint);
    column->addWidget(m_facts);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_home);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_view);
    setCentralWidget(center);

    m_changeDock = new QDockWidget(tr("Changes"), this);
    m_changeDock->setObjectName(QStringLiteral("changes"));
    m_changeDock->setWidget(m_changes);
    m_changeDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_changeDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    addDockWidget(Qt::RightDockWidgetArea, m_changeDock);
    resizeDocks({m_changeDock}, {listWidth}, Qt::Horizontal);

    m_view->setFrameShape(QFrame::NoFrame);
    setStatusBar(m_status);
}

void MainWindow::connectEditAndViewActions()
{
    using enum Command;
    const Actions &actions = *m_actions;
    connect(actions[Copy], &QAction::triggered, m_view, &CompareView::copy);
    connect(actions[CopyWithMarks], &QAction::triggered, m_view, &CompareView::copyWithMarks);
    connect(actions[SelectAll], &QAction::triggered, m_view, &CompareView::selectAll);
    connect(actions[Paste], &QAction::triggered, this, &MainWindow::paste);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &MainWindow::enableActions);
    connect(actions[Find], &QAction::triggered, this, [this] {
        if (m_session->content().kind == ContentKind::Nothing)
            (*m_actions)[SearchLibrary]->trigger();
        else
            m_find->begin(m_view->selectedText());
    });
    connect(actions[FindNext], &QAction::triggered, m_view, &CompareView::findNext);
    connect(actions[FindPrevious], &QAction::triggered, m_view, &CompareView::findPrevious);
    connect(m_find, &FindStrip::nextRequested, m_view, &CompareView::findNext);
    connect(m_find, &FindStrip::previousRequested, m_view, &CompareView::findPrevious);
    connect(m_find, &FindStrip::queryChanged, this, &MainWindow::find);
    connect(m_find, &FindStrip::closed, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &CompareView::findResultChanged, m_find, &FindStrip::showResult);
    connect(m_view, &CompareView::selectionChanged, this, &MainWindow::enableActions);
    connect(actions[Command::Preferences], &QAction::triggered, this, [this] { opened(new PreferencesDialog(m_parts.preferences, this)); });

    connect(actions[SideBySide], &QAction::triggered, this, [this] {
        changePreferences([](auto &values) { values.layout = ComparisonLayout::SideBySide; });
        m_view->insistOnLayout();
    });
    connect(actions[Inline], &QAction::triggered, this,
            [this] { changePreferences([](auto &values) { values.layout = ComparisonLayout::Inline; }); });
    connect(actions[ChangesOnly], &QAction::triggered, this, [this](bool fold) {
        changePreferences([fold](auto &values) { values.unchanged = fold ? UnchangedText::Folded : UnchangedText::Shown; });
    });
    connect(actions[ZoomIn], &QAction::triggered, this, [this] { zoomBy(1); });
    connect(actions[ZoomOut], &QAction::triggered, this, [this] { zoomBy(-1); });
    connect(actions[ZoomReset], &QAction::triggered, this, [this] { changePreferences([](auto &values) { values.zoom = 100; }); });
    connect(m_view, &CompareView::zoomRequested, this, &MainWindow::zoomBy);
    connect(m_view, &CompareView::shownLayoutChanged, this, &MainWindow::tellNarrowness);
    connect(m_view, &CompareView::shownLayoutChanged, this, &MainWindow::enableActions);
    actions[ChangeList]->setCheckable(true);
    connect(actions[ChangeList], &QAction::triggered, this, [this](bool wanted) {
        m_listWanted = wanted;
        m_listPinned = wanted;
        showChangeList();
    });
    // By the button in its title bar; hiding is no close event.
    m_changeDock->installEventFilter(this);
    connect(actions[Source], &QAction::triggered, this, [this] {
        if (!m_source) {
            m_source = new SourceDialog(m_parts.syntaxFormats, this);
            m_source->setAttribute(Qt::WA_DeleteOnClose);
            m_source->setContent(m_session->content());
        }
        m_source->show();
        m_source->raise();
        m_source->activateWindow();
    });
    connect(actions[CorrectReading], &QAction::triggered, this, &MainWindow::correctReading);
    connect(actions[EditRules], &QAction::triggered, m_reading, &ReadingSteps::showRules);
    connect(m_reading, &ReadingSteps::failed, this, &MainWindow::showError);
    connect(m_reading, &ReadingSteps::corrected, m_status, &StatusLine::showNotice);
    connect(m_view, &CompareView::correctingRequested, actions[CorrectReading], &QAction::trigger);
    connect(m_parts.rules, &SharedRules::failed, this, &MainWindow::showError);
    connect(m_parts.rules, &SharedRules::changed, m_session,
            [this](const ReadingRules &, const QStringList &places) { m_session->followRules(places); });
    connect(m_parts.rules, &SharedRules::changed, this, &MainWindow::showRemarks);
    connect(actions[FullScreen], &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(actions[Shortcuts], &QAction::triggered, this, [this] { opened(new ShortcutsDialog(*m_actions, this)); });
    connect(actions[About], &QAction::triggered, this, [this] { opened(new AboutDialog(this)); });
}

void MainWindow::connectCompareActions()
{
    using enum Command;
    const Actions &actions = *m_actions;
    connect(actions[NextChange], &QAction::triggered, m_view, &CompareView::nextChange);
    connect(actions[PreviousChange], &QAction::triggered, m_view, &CompareView::previousChange);
    connect(actions[FirstChange], &QAction::triggered, m_view, &CompareView::firstChange);
    connect(actions[LastChange], &QAction::triggered, m_view, &CompareView::lastChange);
    connect(actions[MoveCounterpart], &QAction::triggered, m_view, &CompareView::goToMoveCounterpart);
    connect(actions[OtherSide], &QAction::triggered, m_view, &CompareView::requestSideFlip);
    connect(actions[AlignPassage], &QAction::triggered, m_view, &CompareView::startAligning);
    connect(actions[SetApart], &QAction::triggered, m_view, &CompareView::setApart);
    connect(actions[TakeBackAlignment], &QAction::triggered, m_session, &Session::takeBackAlignment);
    connect(actions[ClearAlignments], &QAction::triggered, m_session, &Session::clearAlignments);
    connect(m_view, &CompareView::alignmentRequested, m_session, &Session::align);
    connect(m_view, &CompareView::aligningChanged, m_hint,
            [this](const QString &hint) { m_hint->showSentences(hint.isEmpty() ? QStringList() : QStringList{hint}); });
    connect(m_hint, &MessageBar::closed, m_view, &CompareView::stopAligning);
    connect(actions[Swap], &QAction::triggered, m_session, &Session::swapSides);
    connect(actions[IgnoreText], &QAction::triggered, this,
            [this] { m_reading->ignore(m_view->selectedWords(), m_session->content().comparison); });
    connect(actions[NextIgnored], &QAction::triggered, m_view, &CompareView::nextIgnored);
    connect(m_view, &CompareView::ignoringRequested, actions[IgnoreText], &QAction::trigger);
    connect(m_status, &StatusLine::ignoredRequested, m_view, &CompareView::nextIgnored);
    connect(m_status, &StatusLine::rulesRequested, m_reading, &ReadingSteps::showRules);
    connect(m_view, &CompareView::sideFlipRequested, m_session, &Session::moveToOtherSide);
    connect(m_view, &CompareView::currentChangeChanged, this, &MainWindow::showCurrentChange);
    connect(m_view, &CompareView::currentChangeChanged, m_changes, &recension::ChangeList::setCurrentChange);
    connect(m_changes, &recension::ChangeList::changeChosen, m_view, &CompareView::goToChange);
    connect(m_changes, &recension::ChangeList::changePointedAt, m_view, &CompareView::pointOut);
    connect(m_view, &CompareView::changePointedAt, m_changes, &recension::ChangeList::pointOut);
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::contentChanged, this, &MainWindow::showContent);
    connect(m_session, &Session::failed, this, &MainWindow::showError);
    connect(m_session, &Session::opened, m_parts.recents, &Recents::add);
    connect(m_session, &Session::busyChanged, m_status, &StatusLine::setBusy);
    connect(m_session, &Session::busyChanged, this, &MainWindow::enableActions);
    connect(m_session, &Session::progressChanged, m_status, &StatusLine::showProgress);
    connect(m_status, &StatusLine::cancelRequested, m_session, &Session::cancel);
}

WindowState MainWindow::stateToKeep() const
{
    return {.geometry = saveGeometry(), .parts = saveState(), .listsChanges = m_listWanted};
}

bool MainWindow::isVacant() const
{
    return m_session->content().kind == ContentKind::Nothing && !m_session->isBusy();
}

void MainWindow::open(const QStringList &locations, OpenOrder order)
{
    m_session->open(locations, order);
}

void MainWindow::restore(const WindowState &state)
{
    resize(firstSize.boundedTo(screen()->availableSize()));
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    if (!state.parts.isEmpty())
        restoreState(state.parts);
    m_listWanted = state.listsChanges;
    (*m_actions)[Command::FullScreen]->setChecked(isFullScreen());
    showPage(); // a window without its tools can't be asked to bring them back
    showChangeList();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // The desktop may do it too.
    if (event->type() == QEvent::WindowStateChange)
        (*m_actions)[Command::FullScreen]->setChecked(isFullScreen());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_changeDock && event->type() == QEvent::Close)
        (*m_actions)[Command::ChangeList]->trigger();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToolBar(m_tools, width());
    fitToolBar(m_libraryTools, width());
    showChangeList();
}

void MainWindow::showContent(ContentChange change)
{
    const SessionContent &content = m_session->content();
    m_errors->showSentences({});
    if (change == ContentChange::Replaced) {
        m_reading->cancel();
        showRemarks();
    }
    m_facts->setText(breakable(factsInWords(content)));
    m_facts->setVisible(!m_facts->text().isEmpty());
    if (content.kind == ContentKind::Nothing)
        m_find->end();
    m_find->setSearched(content.kind == ContentKind::Article ? Searched::Article : Searched::Versions);
    m_view->setComparison(content.comparison);
    m_changes->setComparison(content.kind == ContentKind::Article ? nullptr : content.comparison);
    m_status->showContent(content);
    m_versions->showContent(content);
    showPreferences(m_parts.preferences->values());
    showCurrentChange(m_view->currentChange(), m_view->changeCount());
    showPage();
    if (m_source)
        m_source->setContent(content);
    setWindowTitle(content.kind == ContentKind::Nothing ? QString() : titleText(content.comparison->revisions.right.article.title));
    showChangeList();
    enableActions();
}

void MainWindow::showChangeList()
{
    const ContentKind kind = m_session->content().kind;
    const bool isComparison = kind == ContentKind::Pair || kind == ContentKind::RevisionPage;
    // Two columns are worth more than the list where there is room for one of them only.
    const int columns = m_view->leastWidthForColumns();
    const int left = width() - std::max(m_changeDock->width(), listWidth);
    const bool isSideBySide = m_parts.preferences->values().layout == ComparisonLayout::SideBySide;
    const bool isInTheWay = left < narrowestText || (isSideBySide && width() >= columns && left < columns);
    const bool isShown = isComparison && m_listWanted && (m_listPinned || !isInTheWay);
    m_changeDock->setVisible(isShown);
    (*m_actions)[Command::ChangeList]->setChecked(isShown);
}

void MainWindow::showRemarks()
{
    QStringList sentences = remarks(m_session->content());
    // It matters to what is shown, whenever it is opened.
    if (const std::optional<Error> &flaw = m_parts.rules->flaw(); flaw && m_session->content().kind != ContentKind::Nothing)
        sentences.prepend(flaw->message);
    m_remarks->showSentences(sentences);
}

/// Of the page that the caret stands in, from there.
void MainWindow::correctReading()
{
    const SessionContent &content = m_session->content();
    const auto current = m_view->currentBlock();
    const Side side = content.kind == ContentKind::Pair && current ? current->first : Side::Right;
    const QString passage = current ? content.comparison->revisions[side].article.blocks.at(current->second).text : QString();
    m_reading->correct(content.documents[side].raw, content.comparison->revisions[side].capture, passage,
                       content.kind != ContentKind::Pair ? tr("Correct the Reading")
                           : side == Side::Left          ? tr("Correct the Reading of the Older Version")
                                                         : tr("Correct the Reading of the Newer Version"));
}

void MainWindow::showError(const Error &error)
{
    m_errors->showSentences({error.message});
}

void MainWindow::showPreferences(const recension::Preferences &values)
{
    using enum Command;
    const Actions &actions = *m_actions;
    const bool isArticle = m_session->content().kind == ContentKind::Article;
    // An article alone is one column of text.
    m_view->setComparisonLayout(isArticle ? ComparisonLayout::Inline : values.layout);
    m_view->setUnchangedText(isArticle ? UnchangedText::Shown : values.unchanged);
    m_view->setZoom(values.zoom);
    m_view->setReadingStyle(values.reading);
    m_home->setZoom(values.zoom);
    m_status->showZoom(values.zoom);
    showChangeList();
    enableActions();
    actions[ChangesOnly]->setChecked(values.unchanged == UnchangedText::Folded);
}

void MainWindow::changePreferences(const std::function<void(recension::Preferences &)> &change)
{
    auto values = m_parts.preferences->values();
    change(values);
    m_parts.preferences->setValues(values);
}

void MainWindow::zoomBy(int steps)
{
    changePreferences([steps](auto &values) { values.zoom += steps * zoomStep; });
}

void MainWindow::tellNarrowness()
{
    // What the window's parts take each from another while they settle is not worth a word.
    QTimer::singleShot(settlingTime, this, [this] {
        const bool isForced =
            m_view->shownLayout() == ComparisonLayout::Inline && m_view->comparisonLayout() == ComparisonLayout::SideBySide;
        if (isForced && m_view->isVisible() && !std::exchange(m_narrownessTold, true))
            m_status->showNotice(tr("There is too little room for two columns, so the versions are shown inline."));
    });
}

void MainWindow::showCurrentChange(int current, int count)
{
    const bool isArticle = m_session->content().kind == ContentKind::Article;
    m_changeLabel->setText(count == 0 || isArticle ? QString()
                               : current >= 0      ? tr("Change %1 of %2").arg(current + 1).arg(count)
                               : count == 1        ? tr("1 change")
                                                   : tr("%n changes", nullptr, count));
    enableActions();
}

void MainWindow::enableActions()
{
    using enum Command;
    const ContentKind kind = m_session->content().kind;
    const bool hasContent = kind != ContentKind::Nothing;
    const bool isComparison = kind == ContentKind::Pair || kind == ContentKind::RevisionPage;
    const bool hasChanges = isComparison && m_view->changeCount() > 0;
    const auto enable = [this](bool enabled, std::initializer_list<Command> commands) {
        for (const Command command : commands)
            (*m_actions)[command]->setEnabled(enabled);
    };
    enable(hasContent, {CompareWith, CompareWithLocation, Properties, SelectAll, Source});
    enable(hasContent || !m_home->articles().isEmpty(), {Find});
    enable(hasContent || m_home->canGoBack(), {Back});
    enable(!hasContent && m_session->canReopen(), {Forward});
    enable(m_session->canReload(), {Reload});
    m_librarySteps->enableActions(kind == ContentKind::Nothing || isFromLibrary(m_session->content()));
    const bool isWhole = hasContent && !m_versions->isLoading(); // with the note on it
    enable(isWhole && !m_exports->isBusy(), {Export, Print});
    enable(isWhole, {PrintPreview});
    enable(isComparison, {SideBySide, Inline, ChangesOnly, Swap, Command::ChangeList});
    // Ticked is what is seen.
    const ComparisonLayout layout = isComparison ? m_view->shownLayout() : m_view->comparisonLayout();
    (*m_actions)[layout == ComparisonLayout::Inline ? Inline : SideBySide]->setChecked(true);
    const int zoom = m_parts.preferences->values().zoom;
    enable(zoom < largestZoom, {ZoomIn});
    enable(zoom > smallestZoom, {ZoomOut});
    enable(zoom != recension::Preferences().zoom, {ZoomReset});
    enable(kind == ContentKind::Article || kind == ContentKind::Pair, {CorrectReading});
    m_view->setCanCorrect((*m_actions)[CorrectReading]->isEnabled());
    enable(hasChanges, {NextChange, PreviousChange, FirstChange, LastChange});
    enable(hasContent && m_view->hasSelection(), {Copy, CopyWithMarks});
    enable(isComparison && m_view->hasSelection(), {IgnoreText});
    enable(isComparison && ignoredPassages(*m_session->content().comparison) > 0, {NextIgnored});
    enable(hasContent && !m_find->text().isEmpty(), {FindNext, FindPrevious});
    enable(isComparison && m_view->canGoToMoveCounterpart(), {MoveCounterpart});
    enable(isComparison && m_view->canFlipSide(), {OtherSide});
    enable(isComparison && m_view->canAlign(), {AlignPassage});
    enable(isComparison && m_view->canSetApart(), {SetApart});
    enable(isComparison && !m_session->content().alignments.isEmpty(), {TakeBackAlignment, ClearAlignments});
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    enable(clipboard && (clipboard->hasText() || clipboard->hasHtml() || clipboard->hasUrls()), {Paste});
}

void MainWindow::find()
{
    m_view->setFindQuery({.text = m_find->text(), .caseSensitivity = m_find->caseSensitivity(), .side = m_find->side()});
    enableActions();
}

} // namespace recension
