// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypage.h"

#include "core/collection.h"
#include "ui/actions.h"
#include "ui/compare/typography.h"
#include "ui/library/articlelist.h"
#include "ui/library/articlelistmodel.h"
#include "ui/library/articlepage.h"
#include "ui/library/lookedat.h"
#include "ui/library/savedsearchlist.h"
#include "ui/library/searchpage.h"
#include "ui/savedsearches.h"
#include "ui/timeline/versiontable.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recension {
namespace {

constexpr int widthForBoth = 720;
constexpr int listWidth = 330;
constexpr std::chrono::seconds timesGoStaleAfter{60};
constexpr std::chrono::milliseconds typingPause{300};
constexpr std::chrono::milliseconds burstsLast{300};

} // namespace

LibraryPage::LibraryPage(Collection *collection, PastImports *past, LookedAt *lookedAt, SavedSearches *searches, const Actions &actions,
                         QWidget *parent)
    : QWidget(parent), m_collection(collection), m_lookedAt(lookedAt), m_model(new ArticleListModel(
                                                                           lookedAt, [collection] { return collection->now(); }, this)),
      m_list(new ArticleList(m_model)), m_page(new ArticlePage(collection, past, lookedAt, actions)), m_searches(searches),
      m_searchList(new SavedSearchList(collection, searches, m_list)), m_search(new SearchPage(collection)), m_field(new QLineEdit),
      m_shown(new QStackedWidget), m_right(new QWidget), m_back(new QToolButton), m_parts(new QSplitter)
{
    setObjectName(QStringLiteral("libraryPage"));
    m_back->setText(tr("‹ Articles"));
    m_back->setAccessibleName(tr("Back to the articles"));
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(m_shown, 1);
    auto *ground = new QWidget; // stays while no article is chosen
    auto *groundLayout = new QVBoxLayout(ground);
    groundLayout->setContentsMargins(0, 0, 0, 0);
    groundLayout->addWidget(m_page);
    m_shown->addWidget(ground);
    m_shown->addWidget(m_search);
    m_list->layout()->addWidget(m_searchList);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_right);
    m_parts->setStretchFactor(0, 0);
    m_parts->setStretchFactor(1, 1);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(1);
    m_parts->setSizes({listWidth, 3 * listWidth});
    m_list->setMinimumWidth(200);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);
    m_page->hide();

    m_minute.setInterval(timesGoStaleAfter);
    m_minute.start();
    m_changedElsewhere.setSingleShot(true);
    m_changedElsewhere.setInterval(burstsLast);

    connect(&m_loading, &QFutureWatcherBase::finished, this, &LibraryPage::takeArticles);
    connect(m_collection, &Collection::articleChanged, this, [this](const FollowedArticle &article) {
        m_model->apply(article);
        if (m_page->article().id == article.id)
            m_page->showArticle(article);
        Q_EMIT changed();
    });
    connect(m_collection, &Collection::changedElsewhere, &m_changedElsewhere, qOverload<>(&QTimer::start));
    connect(&m_changedElsewhere, &QTimer::timeout, this, &LibraryPage::load);
    connect(m_list, &ArticleList::currentChanged, this, [this] {
        m_shown->setCurrentIndex(0);
        showCurrent();
    });
    connect(m_list, &ArticleList::activated, this, [this] {
        m_shown->setCurrentIndex(0);
        m_showsRight = true;
        arrangeParts();
        if (!m_list->isVisible())
            m_page->table()->setFocus();
    });
    connect(m_list, &ArticleList::entered, m_page->table(), [this] { m_page->table()->setFocus(); });
    for (const Command command : {Command::CheckNow, Command::StopFollowing, Command::FollowAgain, Command::OpenOriginal,
                                  Command::CopyAddress, Command::ImportPast, Command::ExportFeed})
        m_list->view()->addAction(actions[command]);
    for (const Command command : {Command::CompareChosen, Command::LatestChanges, Command::CompareWithPrevious, Command::CompareWithNewest,
                                  Command::WriteNote, Command::OpenOriginal, Command::CopyAddress})
        m_page->table()->addAction(actions[command]);
    connect(m_back, &QToolButton::clicked, this, &LibraryPage::goBack);
    connect(m_page, &ArticlePage::compareRequested, this, &LibraryPage::compare);
    connect(m_page, &ArticlePage::pairChanged, this, &LibraryPage::changed);
    connect(m_page, &ArticlePage::failed, this, &LibraryPage::failed);
    connect(actions[Command::CompareChosen], &QAction::triggered, this, &LibraryPage::compare);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_list->view()->doItemsLayout();
        if (article())
            m_page->tellTime();
    });
    connect(m_lookedAt, &LookedAt::changed, this, &LibraryPage::changed);
    connect(m_shown, &QStackedWidget::currentChanged, this, &LibraryPage::changed);
    arrangeSearch();
    arrangeParts();
}

LibraryPage::~LibraryPage()
{
    m_loading.cancel();
}

void LibraryPage::load()
{
    m_loading.cancel();
    m_loading.setFuture(m_collection->articles());
}

bool LibraryPage::isKnownToBeEmpty() const
{
    return m_isLoaded && m_model->rowCount() == 0;
}

std::optional<FollowedArticle> LibraryPage::article() const
{
    return m_page->isHidden() ? std::nullopt : std::optional(m_page->article());
}

const QList<FollowedArticle> &LibraryPage::articles() const
{
    return m_model->articles();
}

void LibraryPage::showArticle(ArticleId article)
{
    m_shown->setCurrentIndex(0);
    m_list->setCurrent(article);
    m_showsRight = true;
    arrangeParts();
}

void LibraryPage::arrangeSearch()
{
    m_field->setPlaceholderText(tr("Search all versions"));
    m_field->setAccessibleName(tr("Search all versions"));
    m_field->setToolTip(tr("Words, \"phrases\", prefix*, -without, title:word, source:name, since:2020-01-30"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(260);
    m_field->setMinimumWidth(120);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { search(m_field->text()); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        search(m_field->text());
        if (m_shown->currentWidget() == m_search)
            m_search->view()->setFocus();
    });
    connect(m_search, &SearchPage::hitChosen, this, &LibraryPage::showHit);
    connect(m_search, &SearchPage::closed, this, [this] {
        search({});
        m_list->view()->setFocus();
    });
    connect(m_search, &SearchPage::failed, this, &LibraryPage::failed);
    connect(m_search, &SearchPage::keepRequested, this, [this](const QString &words) { m_searches->add(words, m_collection->now()); });
    connect(m_searches, &SavedSearches::changed, this, [this] { m_search->showKept(m_searches->has(m_search->words())); });
    connect(m_searchList, &SavedSearchList::chosen, this, [this](const QString &words) {
        m_field->setText(words);
        search(words);
        m_searches->setLooked(words, m_collection->now());
    });
}

void LibraryPage::beginSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void LibraryPage::search(const QString &words)
{
    const QString wanted = words.simplified();
    if (wanted.isEmpty()) {
        m_field->clear();
        m_typing.stop();
        m_search->search({});
        m_shown->setCurrentIndex(0);
        Q_EMIT changed(); // with the words the way back to what was found is gone
        return;
    }
    m_typing.stop();
    m_shown->setCurrentWidget(m_search);
    m_showsRight = true;
    arrangeParts();
    if (wanted != m_search->words() || m_search->hasFailed())
        m_search->search(wanted);
    m_search->showKept(m_searches->has(wanted));
}

void LibraryPage::showHit(const SearchHit &hit)
{
    m_shown->setCurrentIndex(0);
    // Beside each other: the last version that has the words and the one that has not, or the first one and the one before.
    const SearchStretch &stretch = hit.stretches.constLast();
    m_page->wish(stretch.vanished.isValid() ? stretch.lastNumber : stretch.firstNumber - 1);
    showArticle(hit.article.id);
    if (m_page->article().id == hit.article.id)
        m_page->reload();
    m_page->table()->setFocus();
}

void LibraryPage::setAllLooked()
{
    m_lookedAt->setAllLooked(m_model->articles(), m_collection->now());
}

bool LibraryPage::canGoBack() const
{
    return m_shown->currentWidget() == m_search || !m_field->text().isEmpty() || (m_showsRight && m_list->isHidden());
}

bool LibraryPage::goBack()
{
    if (!canGoBack())
        return false;
    if (m_shown->currentWidget() == m_search) {
        search({});
        m_showsRight = false;
        arrangeParts();
        m_list->view()->setFocus();
        return true;
    }
    // From the article back to what was found, as long as the words stand in the field.
    if (!m_field->text().isEmpty()) {
        m_shown->setCurrentWidget(m_search);
        m_search->view()->setFocus();
        return true;
    }
    m_showsRight = false;
    arrangeParts();
    m_list->view()->setFocus();
    return true;
}

void LibraryPage::setZoom(int percent)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_search})
        part->setFont(scaled(QFont(), percent / 100.0));
    m_page->setZoom(percent);
}

QString LibraryPage::summary() const
{
    const int followed = static_cast<int>(std::ranges::count(m_model->articles(), WatchState::Followed, &FollowedArticle::state));
    const int unread = m_model->unread();
    const QString articles = followed == 1 ? tr("1 article followed") : tr("%n articles followed", nullptr, followed);
    return unread == 0 ? articles : tr("%1, %2 changed since you last looked", "articles, how many of them").arg(articles).arg(unread);
}

void LibraryPage::focusInEvent(QFocusEvent *event)
{
    // Not as its proxy: the Tab key would come straight to it, and never to what stands before it.
    m_list->view()->setFocus(event->reason());
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeParts();
}

void LibraryPage::takeArticles()
{
    const QFuture<Result<QList<FollowedArticle>>> future = m_loading.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<QList<FollowedArticle>> answer = future.result();
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    const std::optional<FollowedArticle> before = article();
    m_model->setArticles(*answer);
    m_searchList->count();
    m_isLoaded = true;
    if (!m_list->current())
        chooseOne(before);
    showCurrent();
}

void LibraryPage::chooseOne(const std::optional<FollowedArticle> &rather)
{
    const QList<FollowedArticle> &articles = m_model->articles();
    const auto isShown = [this](const FollowedArticle &article) { return passes(article, m_list->filter()); };
    const int row = rather ? m_model->rowOf(rather->id) : -1;
    const auto first = std::ranges::find_if(articles, isShown);
    // Where the list shows none, it stays empty, as the reader has asked for it.
    if (row >= 0 && isShown(articles.at(row)))
        m_list->setCurrent(rather->id);
    else if (first != articles.end())
        m_list->setCurrent(first->id);
}

void LibraryPage::showCurrent()
{
    const std::optional<FollowedArticle> chosen = m_list->current();
    m_page->setVisible(chosen.has_value());
    if (chosen)
        m_page->showArticle(*chosen);
    Q_EMIT changed();
}

void LibraryPage::compare()
{
    const auto pair = m_page->pair();
    const auto lone = m_page->loneVersion();
    if (pair)
        Q_EMIT compareRequested(pair->left.id, pair->right.id);
    else if (lone)
        Q_EMIT readRequested(lone->id);
}

void LibraryPage::arrangeParts()
{
    const bool hasRoom = width() >= widthForBoth;
    m_back->setVisible(!hasRoom);
    const bool showsList = hasRoom || !m_showsRight;
    const bool isOther = showsList == m_list->isHidden();
    m_list->setVisible(showsList);
    m_right->setVisible(hasRoom || m_showsRight);
    if (isOther)
        Q_EMIT changed();
}

} // namespace recension
