// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedfolder.h"

#include "core/base/sentence.h"
#include "core/export/savefile.h"
#include "core/feeds/opml.h"
#include "core/store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QQueue>
#include <QThreadPool>

namespace recension {

namespace {

const QString rssEnding = QStringLiteral(".rss");
const QString atomEnding = QStringLiteral(".atom");

// Writes one feed after the other, and ends with the last.
class FolderWriter : public QObject
{
public:
    FolderWriter(Store *store, const FeedFolder &folder, QObject *parent)
        : QObject(parent), m_store(store), m_folder(folder), m_directory(folder.path)
    { }

    QFuture<Result<void>> start()
    {
        m_promise.start();
        if (m_directory.mkpath(QStringLiteral("."))) {
            m_store->articles().then(this, [this](const Result<QList<FollowedArticle>> &articles) {
                articles ? plan(*articles) : end(std::unexpected(articles.error()));
            });
        } else {
            end(failure(ErrorCode::NotWritten, Sentence::tr("The folder “%1” could not be made.").arg(m_folder.path)));
        }
        return m_promise.future();
    }

private:
    void plan(const QList<FollowedArticle> &articles)
    {
        m_scopes.enqueue({});
        for (const QString &words : m_folder.searches) {
            m_scopes.enqueue({.words = words});
        }
        QSet<QString> sources;
        for (const FollowedArticle &article : articles) {
            m_titles.insert(feedFileName({.article = article}), feedTitle({.article = article}));
            m_titles.insert(feedFileName({.source = article.source}), feedTitle({.source = article.source}));
            const bool isAsked = m_folder.articles ? m_folder.articles->contains(article.id.value) : article.timesChanged() > 0;
            if (isAsked) {
                m_scopes.enqueue({.article = article});
                sources.insert(article.source);
            }
        }
        for (const QString &source : std::as_const(sources)) {
            m_scopes.enqueue({.source = source});
        }
        next();
    }

    void next()
    {
        if (m_scopes.isEmpty()) {
            end(writeIndex());
            return;
        }
        FeedScope scope = m_scopes.dequeue();
        scope.leastWeight = m_folder.leastWeight;
        const QString name = feedFileName(scope);
        m_titles.insert(name, feedTitle(scope));
        feedOfChanges(m_store, scope, feedGenerator())
            .then(QThreadPool::globalInstance(),
                  [path = m_directory.absoluteFilePath(name)](const Result<ChangeFeed> &feed) {
                      return feed ? writeBoth(path, *feed) : std::unexpected(feed.error());
                  })
            .then(this, [this](const Result<void> &written) { written ? next() : end(written); });
    }

    // They may be put on the web as they are: where the folder is here, is nobody's business there.
    static Result<void> writeBoth(const QString &file, const ChangeFeed &feed)
    {
        for (const auto &[format, ending] : {std::pair{FeedFormat::Rss, rssEnding}, std::pair{FeedFormat::Atom, atomEnding}}) {
            if (const auto saved = saveFile(file + ending, writeFeed(feed, format)); !saved) {
                return saved;
            }
        }
        return {};
    }

    // Feeds that were written earlier stand in it, too.
    Result<void> writeIndex() const
    {
        QList<Subscription> feeds;
        for (const auto &[name, title] : m_titles.asKeyValueRange()) {
            QUrl besideTheList;
            besideTheList.setPath(name + rssEnding);
            if (QFileInfo::exists(m_directory.absoluteFilePath(name + rssEnding))) {
                feeds.append({.title = title, .feed = besideTheList});
            }
        }
        return saveFile(m_directory.absoluteFilePath(QStringLiteral("index.opml")),
                        writeOpml(feeds, feedTitle({}), QDateTime::currentDateTimeUtc()));
    }

    void end(const Result<void> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    Store *m_store;
    FeedFolder m_folder;
    QDir m_directory;
    QQueue<FeedScope> m_scopes;
    QMap<QString, QString> m_titles; ///< by the file's name without its ending
    QPromise<Result<void>> m_promise;
};

} // namespace

QFuture<Result<void>> writeFeeds(Store *store, const FeedFolder &folder, QObject *context)
{
    return (new FolderWriter(store, folder, context))->start();
}

} // namespace recension
