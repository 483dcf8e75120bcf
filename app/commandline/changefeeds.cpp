// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/changefeeds.h"

#include "app/commandline/awaited.h"
#include "core/base/hash.h"
#include "core/export/savefile.h"
#include "core/feedofchanges.h"
#include "core/feeds/opml.h"

#include <QDir>
#include <QFileInfo>

namespace recension {

namespace {

constexpr qsizetype longestName = 100;

class FolderWriter
{
public:
    FolderWriter(Store &store, const FeedFolder &folder)
        : m_store(store), m_folder(folder), m_directory(folder.path)
    {
    }

    Result<void> write()
    {
        if (!m_directory.mkpath(QStringLiteral("."))) {
            return failure(ErrorCode::NotWritten, Sentence::tr("The folder “%1” could not be made.").arg(m_folder.path));
        }
        add(QStringLiteral("changes"), {});
        for (const QString &words : m_folder.searches) {
            add(named(QStringLiteral("search-"), words), {.words = words});
        }
        const auto articles = m_problem ? Result<QList<FollowedArticle>>() : awaited(m_store.articles());
        if (!articles) {
            return std::unexpected(articles.error());
        }
        QSet<QString> sources;
        for (const FollowedArticle &article : *articles) {
            const bool isAsked = m_folder.articles ? m_folder.articles->contains(article.id.value) : article.timesChanged() > 0;
            if (isAsked) {
                add(QStringLiteral("article-%1").arg(article.id.value), {.article = article});
                sources.insert(article.source);
            }
        }
        for (const QString &source : std::as_const(sources)) {
            add(named(QStringLiteral("source-"), source), {.source = source});
        }
        return m_problem ? std::unexpected(*m_problem) : index(*articles);
    }

private:
    // What a name is made of may be anything, a path among others.
    static QString named(const QString &prefix, const QString &subject)
    {
        const QByteArray safe = QUrl::toPercentEncoding(subject).replace('%', '_');
        return prefix + QString::fromLatin1(safe.size() <= longestName ? safe : sha256Hex(subject.toUtf8()).left(32));
    }

    void add(const QString &name, FeedScope scope)
    {
        if (m_problem) {
            return;
        }
        scope.leastWeight = m_folder.leastWeight;
        auto feed = awaited(feedOfChanges(&m_store, scope, QStringLiteral("Recension ") + QCoreApplication::applicationVersion()));
        if (!feed) {
            m_problem = feed.error();
            return;
        }
        for (const auto &[format, ending] : {std::pair{FeedFormat::Rss, QStringLiteral(".rss")}, std::pair{FeedFormat::Atom, QStringLiteral(".atom")}}) {
            const QString path = m_directory.absoluteFilePath(name + ending);
            feed->self = QUrl::fromLocalFile(path);
            if (const auto saved = saveFile(path, writeFeed(*feed, format)); !saved) {
                m_problem = saved.error();
                return;
            }
        }
        m_titles.insert(name, feed->title);
    }

    // Feeds that were written earlier stand in it, too.
    Result<void> index(const QList<FollowedArticle> &articles)
    {
        for (const FollowedArticle &article : articles) {
            m_titles.insert(QStringLiteral("article-%1").arg(article.id.value), feedTitle({.article = article}));
            m_titles.insert(named(QStringLiteral("source-"), article.source), feedTitle({.source = article.source}));
        }
        QList<Subscription> feeds;
        for (auto entry = m_titles.cbegin(); entry != m_titles.cend(); ++entry) {
            const QString path = m_directory.absoluteFilePath(entry.key() + QStringLiteral(".rss"));
            if (QFileInfo::exists(path)) {
                feeds.append({.title = entry.value(), .feed = QUrl::fromLocalFile(path)});
            }
        }
        return saveFile(m_directory.absoluteFilePath(QStringLiteral("index.opml")),
                        writeOpml(feeds, feedTitle({}), QDateTime::currentDateTimeUtc()));
    }

    Store &m_store;
    const FeedFolder &m_folder;
    QDir m_directory;
    QMap<QString, QString> m_titles; ///< by the file's name without its ending
    std::optional<Error> m_problem;
};

} // namespace

Result<void> writeFeeds(Store &store, const FeedFolder &folder)
{
    return FolderWriter(store, folder).write();
}

} // namespace recension
