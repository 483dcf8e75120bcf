// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/feedsteps.h"

#include "core/export/savefile.h"
#include "ui/actions.h"
#include "ui/dialogs/changefeeddialog.h"
#include "ui/dialogs/feedsdialog.h"
#include "ui/dialogs/followfeeddialog.h"
#include "ui/library/librarypage.h"
#include "ui/library/librarysteps.h"
#include "ui/library/searchpage.h"
#include "ui/preferences.h"
#include "ui/savedsearches.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace recension {
namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024; ///< of a list, see readOpml()

template<typename Dialog>
Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

FeedSteps::FeedSteps(QWidget *window, const FeedStepParts &parts, const Actions &actions)
    : QObject(window), m_window(window), m_parts(parts), m_lastFolder(QDir::homePath())
{
    connect(actions[Command::ShowFeeds], &QAction::triggered, this, &FeedSteps::showFeeds);
    connect(actions[Command::FollowFeed], &QAction::triggered, this, &FeedSteps::askForFeed);
    connect(actions[Command::ExportFeed], &QAction::triggered, this, &FeedSteps::askForChangeFeed);
}

void FeedSteps::showFeeds()
{
    if (m_feeds) {
        m_feeds->raise();
        return;
    }
    m_feeds = opened(new FeedsDialog(m_parts.subscriptions, [collection = m_parts.collection] { return collection->now(); }, m_window));
    connect(m_feeds, &FeedsDialog::followRequested, this, &FeedSteps::askForFeed);
    connect(m_feeds, &FeedsDialog::patternsRequested, this, &FeedSteps::changePatterns);
    connect(m_feeds, &FeedsDialog::importRequested, this, &FeedSteps::importList);
    connect(m_feeds, &FeedsDialog::exportRequested, this, &FeedSteps::exportList);
}

void FeedSteps::askForFeed()
{
    auto *dialog = opened(new FollowFeedDialog(m_parts.subscriptions, m_parts.steps->article(), parentOfDialogs()));
    connect(dialog, &FollowFeedDialog::followed, this, [this](const QString &title, int articles) {
        const QString name = title.isEmpty() ? tr("The feed") : tr("“%1”").arg(title.simplified());
        say(articles == 0       ? tr("%1 is followed; nothing in it is new.").arg(name)
                : articles == 1 ? tr("%1 is followed; it brought 1 article.").arg(name)
                                : tr("%1 is followed; it brought %n articles.", nullptr, articles).arg(name));
    });
}

void FeedSteps::changePatterns(const FollowedFeed &feed)
{
    opened(new FollowFeedDialog(m_parts.subscriptions, feed, parentOfDialogs()));
}

void FeedSteps::importList()
{
    auto *dialog = new QFileDialog(parentOfDialogs(), tr("Import List of Feeds"), m_lastFolder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists of feeds, OPML (*.opml *.xml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FeedSteps::readList);
    opened(dialog);
}

void FeedSteps::readList(const QString &path)
{
    m_lastFolder = QFileInfo(path).path();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail({ErrorCode::Unreadable, tr("%1 could not be read: %2").arg(QDir::toNativeSeparators(path), file.errorString())});
        return;
    }
    m_parts.subscriptions->importList(file.read(mostBytes + 1)).then(this, [this](const Result<int> &added) {
        if (!added) {
            fail(added.error());
            return;
        }
        say(*added == 0       ? tr("All feeds of the list are followed already.")
                : *added == 1 ? tr("1 feed was added.")
                              : tr("%n feeds were added.", nullptr, *added));
        m_parts.subscriptions->checkDue();
    });
}

void FeedSteps::exportList()
{
    auto *dialog = new QFileDialog(parentOfDialogs(), tr("Export List of Feeds"), m_lastFolder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Lists of feeds, OPML (*.opml)")});
    dialog->setDefaultSuffix(QStringLiteral("opml"));
    dialog->selectFile(QStringLiteral("feeds.opml"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_lastFolder = QFileInfo(path).path();
        m_parts.subscriptions->exportList().then(this, [this, path](const Result<QByteArray> &list) {
            const Result<void> written = list ? saveFile(path, *list) : std::unexpected(list.error());
            written ? say(tr("Written to %1").arg(QDir::toNativeSeparators(path))) : fail(written.error());
        });
    });
    opened(dialog);
}

void FeedSteps::askForChangeFeed()
{
    QStringList searches;
    if (const QString shown = m_parts.page->searchPage()->words(); !shown.isEmpty())
        searches += shown;
    for (const SavedSearch &search : m_parts.searches->items()) {
        if (!searches.contains(search.words))
            searches += search.words;
    }
    auto *dialog = opened(new ChangeFeedDialog(m_parts.steps->article(), searches, m_parts.preferences->values().feedFolder, m_window));
    connect(dialog, &ChangeFeedDialog::saveRequested, this, &FeedSteps::save);
    connect(dialog, &ChangeFeedDialog::addressCopied, this, [this] { Q_EMIT done(tr("The feed’s address was copied.")); });
    connect(dialog, &ChangeFeedDialog::preferencesRequested, this, &FeedSteps::preferencesRequested);
}

void FeedSteps::save(const FeedScope &scope)
{
    auto *dialog = new QFileDialog(m_window, tr("Export Feed of Changes"), m_lastFolder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Atom feeds (*.atom)"), tr("RSS feeds (*.rss *.xml)")});
    dialog->setDefaultSuffix(QStringLiteral("atom"));
    dialog->selectFile(feedFileName(scope) + QStringLiteral(".atom"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, scope](const QString &path) { write(scope, path); });
    opened(dialog);
}

void FeedSteps::write(const FeedScope &scope, const QString &path)
{
    m_lastFolder = QFileInfo(path).path();
    const FeedFormat format = path.endsWith(u".atom", Qt::CaseInsensitive) ? FeedFormat::Atom : FeedFormat::Rss;
    m_parts.collection->feed(scope, format, QUrl::fromLocalFile(path)).then(this, [this, path](const Result<QByteArray> &feed) {
        const Result<void> written = feed ? saveFile(path, *feed) : std::unexpected(feed.error());
        written ? say(tr("Written to %1").arg(QDir::toNativeSeparators(path))) : fail(written.error());
    });
}

void FeedSteps::say(const QString &sentence)
{
    if (m_feeds)
        m_feeds->say(sentence);
    else
        Q_EMIT done(sentence);
}

void FeedSteps::fail(const Error &error)
{
    if (m_feeds)
        m_feeds->say(error.message);
    else
        Q_EMIT failed(error);
}

QWidget *FeedSteps::parentOfDialogs() const
{
    return m_feeds ? static_cast<QWidget *>(m_feeds.data()) : m_window;
}

} // namespace recension
