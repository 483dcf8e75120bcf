// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarysteps.h"

#include "core/checks.h"
#include "core/collection.h"
#include "core/model/noteon.h"
#include "ui/actions.h"
#include "ui/dialogs/followdialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/dialogs/opened.h"
#include "ui/dialogs/pastdialog.h"
#include "ui/library/articlepage.h"
#include "ui/library/librarypage.h"
#include "ui/library/lookedat.h"
#include "ui/library/paststrip.h"
#include "ui/library/versionstrip.h"
#include "ui/openinbrowser.h"
#include "ui/preferences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace recension {
namespace {

constexpr std::initializer_list<Command> comparingCommands{Command::LatestChanges, Command::CompareWithPrevious,
                                                           Command::CompareWithNewest};

} // namespace

LibrarySteps::LibrarySteps(QWidget *window, const LibraryParts &parts, const Actions &actions)
    : QObject(window), m_window(window), m_collection(parts.collection), m_checks(parts.checks), m_preferences(parts.preferences),
      m_lookedAt(parts.lookedAt), m_page(parts.page), m_strip(parts.strip), m_actions(actions)
{
    using enum Command;
    const auto withArticle = [this](Command command, const auto &step) {
        connect(m_actions[command], &QAction::triggered, this, [this, step] {
            if (const auto article = this->article())
                step(*article);
        });
    };
    connect(actions[Follow], &QAction::triggered, this, &LibrarySteps::askWhatToFollow);
    withArticle(CheckNow, [this](const FollowedArticle &article) { m_checks->checkNow({article}); });
    connect(actions[CheckDue], &QAction::triggered, m_checks, &Checks::checkDue);
    connect(actions[CheckAll], &QAction::triggered, this, [this] {
        QList<FollowedArticle> followed = m_page->articles();
        followed.removeIf([](const FollowedArticle &article) { return article.state != WatchState::Followed; });
        m_checks->checkAll(followed);
    });
    withArticle(StopFollowing, [this](const FollowedArticle &article) { setWatchState(article.id, WatchState::Stopped); });
    withArticle(FollowAgain, [this](const FollowedArticle &article) { setWatchState(article.id, WatchState::Followed); });
    withArticle(WriteNote, [this](const FollowedArticle &article) { writeNote(article.id); });
    withArticle(ImportPast, [this](const FollowedArticle &article) { askForPast(article); });
    withArticle(OpenOriginal, [this](const FollowedArticle &article) { openOriginal(article.url); });
    withArticle(CopyAddress, [this](const FollowedArticle &article) {
        QGuiApplication::clipboard()->setText(article.url.toString(QUrl::FullyEncoded));
        Q_EMIT done(tr("The address was copied."));
    });
    for (const Command command : comparingCommands)
        connect(m_actions[command], &QAction::triggered, this, [this, command] { compare(command); });
    connect(actions[SetAllLooked], &QAction::triggered, m_page, &LibraryPage::setAllLooked);
}

std::optional<FollowedArticle> LibrarySteps::article() const
{
    const auto &shown = m_strip->shown();
    if (!shown)
        return m_page->article();
    const QList<FollowedArticle> &articles = m_page->articles();
    const auto found = std::ranges::find(articles, shown->revisions.right.articleId, &FollowedArticle::id);
    return found == articles.end() ? std::nullopt : std::optional(*found);
}

std::optional<PerSide<LibrarySteps::Version>> LibrarySteps::pair() const
{
    PerSide<Version> versions;
    if (m_strip->shown()) {
        const PerSide<Revision> &shown = m_strip->shown()->revisions;
        if (shown.left.articleId != shown.right.articleId || shown.left.id == shown.right.id)
            return std::nullopt;
        versions = {{shown.left.id, shown.left.number}, {shown.right.id, shown.right.number}};
        if (versions.right.number < versions.left.number)
            std::swap(versions.left, versions.right);
    } else if (const auto chosen = m_page->page()->pair()) {
        versions = {{chosen->left.id, chosen->left.number}, {chosen->right.id, chosen->right.number}};
    } else {
        return std::nullopt;
    }
    return versions;
}

QList<TimelineRevision> LibrarySteps::versions() const
{
    if (m_strip->shown())
        return m_strip->timeline().revisions;
    const auto article = m_page->article();
    const VersionHistory &history = m_page->page()->history();
    return article && history.isOf(article->id) ? history.timeline().revisions : QList<TimelineRevision>();
}

std::optional<PerSide<int>> LibrarySteps::placesFor(Command command) const
{
    const auto article = this->article();
    const QList<TimelineRevision> all = versions();
    const int newest = static_cast<int>(all.size()) - 1;
    const int meant = m_strip->shown() ? m_strip->place() : m_page->page()->choice()->current();
    if (!article || meant < 0 || meant > newest)
        return std::nullopt;
    switch (command) {
    case Command::LatestChanges:
        // Where they are shown already, there is nowhere to go.
        return m_strip->shown() && meant == newest ? std::nullopt : changesToLookAt(all, m_lookedAt->lookedAt(article->id));
    case Command::CompareWithPrevious:
        return meant > 0 ? std::optional(PerSide<int>{meant - 1, meant}) : std::nullopt;
    case Command::CompareWithNewest:
        return meant < newest ? std::optional(PerSide<int>{meant, newest}) : std::nullopt;
    default:
        return std::nullopt;
    }
}

void LibrarySteps::compare(Command command)
{
    const auto places = placesFor(command);
    if (!places)
        return;
    const QList<TimelineRevision> all = versions();
    // Whoever comes back finds them chosen.
    if (m_page->page()->history().isOf(article()->id))
        m_page->page()->choice()->choose(places->left, places->right);
    Q_EMIT compareRequested(all.at(places->left).id, all.at(places->right).id);
}

void LibrarySteps::askWhatToFollow()
{
    auto *dialog = new FollowDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FollowDialog::addressesChosen, this, &LibrarySteps::follow);
    dialog->open();
}

void LibrarySteps::offerToFollow(const QUrl &address)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Follow Article"), tr("Do you want to follow this article?"),
                                     QMessageBox::Cancel, m_window);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("%1\n\nRecension then keeps every version of it. You can also read it once, without following it.")
                                     .arg(address.toDisplayString()));
    auto *follows = question->addButton(tr("&Follow"), QMessageBox::AcceptRole);
    auto *reads = question->addButton(tr("&Read Once"), QMessageBox::ActionRole);
    question->setDefaultButton(follows);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [=, this](const QAbstractButton *button) {
        if (button == follows)
            follow({address});
        else if (button == reads)
            Q_EMIT openRequested(address.toString(QUrl::FullyEncoded));
    });
    question->open();
}

void LibrarySteps::enableActions(bool isAtHand)
{
    using enum Command;
    const std::optional<FollowedArticle> article = this->article();
    const bool hasArticle = isAtHand && article;
    for (const Command command : {CheckNow, OpenOriginal, CopyAddress, ImportPast})
        m_actions[command]->setEnabled(hasArticle);
    m_actions[StopFollowing]->setEnabled(hasArticle && article->state == WatchState::Followed);
    m_actions[FollowAgain]->setEnabled(hasArticle && article->state != WatchState::Followed);
    const bool hasPair = hasArticle && pair();
    m_actions[CompareChosen]->setEnabled(hasPair && !m_strip->shown());
    for (const Command command : comparingCommands)
        m_actions[command]->setEnabled(hasArticle && placesFor(command));
    m_actions[WriteNote]->setEnabled(hasPair);
    const bool hasAny = !m_page->articles().isEmpty();
    for (const Command command : {CheckDue, CheckAll, SetAllLooked, ExportFeed})
        m_actions[command]->setEnabled(hasAny);
}

void LibrarySteps::follow(const QList<QUrl> &addresses)
{
    for (const QUrl &address : addresses) {
        m_collection->follow(address).then(this, [this](const Result<FollowedArticle> &article) {
            if (!article) {
                Q_EMIT failed(article.error());
                return;
            }
            Q_EMIT followed(article->id);
            m_checks->checkNow({*article});
        });
    }
}

void LibrarySteps::setWatchState(ArticleId article, WatchState state)
{
    m_collection->setWatchState(article, state).then(this, [this, state](const Result<FollowedArticle> &changed) {
        if (!changed)
            Q_EMIT failed(changed.error());
        else if (state == WatchState::Followed)
            m_checks->checkNow({*changed});
        else
            Q_EMIT done(tr("The article is no longer checked. All its versions stay."));
    });
}

void LibrarySteps::openOriginal(const QUrl &address)
{
    if (const Result<void> opened = openInBrowser(address); !opened)
        Q_EMIT failed(opened.error());
}

void LibrarySteps::writeNote(ArticleId article)
{
    const auto versions = pair();
    if (!versions)
        return;
    if (const VersionHistory &history = m_page->page()->history(); history.isOf(article))
        return askForNote(*versions, history.timeline().notes);
    m_collection->timeline(article).then(this, [this, versions = *versions](const Result<Timeline> &timeline) {
        if (timeline)
            askForNote(versions, timeline->notes);
        else
            Q_EMIT failed(timeline.error());
    });
}

void LibrarySteps::askForNote(const PerSide<Version> &versions, const QList<Note> &notes)
{
    const QString written = noteOn(notes, versions.left.id, versions.right.id);
    auto *dialog = opened(new NoteDialog(versions.left.number, versions.right.number, written, m_window));
    connect(dialog, &NoteDialog::written, this, [this, versions, asking = QPointer(dialog)](const QString &text) {
        m_collection->keepNote(versions.left.id, versions.right.id, text).then(this, [this, asking](const Result<void> &kept) {
            if (kept)
                Q_EMIT noteKept();
            if (kept && asking)
                asking->accept();
            else if (asking)
                asking->tellFailure(kept.error().message);
            else if (!kept)
                Q_EMIT failed(kept.error());
        });
    });
}

void LibrarySteps::askForPast(const FollowedArticle &article)
{
    auto *dialog = new PastDialog(article.url, m_preferences->values(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PastDialog::chosen, this, [this](const PastWish &wish) {
        Preferences values = m_preferences->values();
        const QString address = wish.source.address.toString();
        if (wish.source.keeper == PastKeeper::Wayback)
            values.waybackAddress = address;
        else if (wish.source.keeper == PastKeeper::TimeMap)
            values.timeMapAddress = address;
        m_preferences->setValues(values);
        m_page->page()->pastStrip()->begin(wish);
    });
    dialog->open();
}

} // namespace recension
