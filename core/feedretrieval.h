// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feedlook.h"
#include "core/fetch/hostqueue.h"

namespace recension {

/// One look at a feed: asks for it and reads it and, where it is an index of sitemaps, those that it names, one after the
/// other, the latest changed first. Of an index that was read before, those that have changed since; never more than 100
/// sitemaps and 50,000 addresses. A web page that is looked at for the first time is asked, too, which sitemaps its site's
/// robots.txt names.
///
/// Lives on the queue's thread, reads on the pool's, ends with one finished(); destroy it to stop. The queue is not owned.
class FeedRetrieval : public QObject
{
    Q_OBJECT

public:
    FeedRetrieval(HostQueue *queue, const FollowedFeed &feed, RobotsCare care, const Clock &clock, const QByteArray &userAgent,
                  QObject *parent = nullptr);
    ~FeedRetrieval() override;

    void start();

    /// After finished(): why nothing came from the network; nothing where an answer did.
    [[nodiscard]] const std::optional<Error> &silence() const { return m_silence; }

Q_SIGNALS:
    /// So many of the sitemaps that an index names are read.
    void progressed(int done, int total);
    void finished(const recension::FeedLook &look);

private:
    struct Part {
        QUrl url;
        QDateTime changed;
        int depth = 0;
    };

    void take(const Result<RawDocument> &answer);
    void read(const RawDocument &document, void (FeedRetrieval::*next)(const RawDocument &, const Result<NewsFeed> &));
    void takeFeed(const RawDocument &document, const Result<NewsFeed> &news);
    void takePart(const RawDocument &document, const Result<NewsFeed> &news);
    void addParts(const QList<SitemapPart> &parts, int depth);
    void nextPart();
    void endParts();
    void askForSitemaps(const QUrl &page);
    void fail(const QString &sentence);
    void end();
    [[nodiscard]] FetchRequest requestFor(const QUrl &url) const;
    [[nodiscard]] bool isNews(const QDateTime &changed) const;

    HostQueue *m_queue;
    RobotsCare m_care;
    QByteArray m_userAgent;
    FeedLook m_look;
    std::optional<Error> m_silence;
    QList<Part> m_parts; ///< to be asked, in this order
    QSet<QUrl> m_known; ///< parts asked and to be asked
    int m_depth = 0; ///< of the sitemap that is being read
    int m_asked = 0; ///< parts
    QFuture<Result<RawDocument>> m_answer;
};

} // namespace recension
