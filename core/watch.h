// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/fetch/hostqueue.h"
#include "core/fetch/networkdoubt.h"
#include "core/model/followedarticle.h"
#include "core/model/readingrule.h"

#include <QFuture>
#include <QObject>

namespace recension {

class Store;

/// What a check came to.
struct Checked {
    FollowedArticle article; ///< as it is now
    std::optional<Recorded> recorded; ///< the article was there
    PageVerdict verdict = PageVerdict::Article;
    QString reason; ///< a whole sentence where the verdict is not Article
    bool isNetworkAway = false; ///< nothing could be asked at all: nothing was recorded, the next check stays due

    bool operator==(const Checked &) const = default;
};

/// Looks after the articles of a library: retrieves them, tells an article from what only stands in its place, and has the
/// Store keep what came. Lives on the thread that owns `network`. A question gives one future with one value.
class Watch : public QObject
{
    Q_OBJECT

public:
    /// Neither is owned, both must outlive the Watch. The pauses of `courtesy` are kept together with all others who use
    /// the library.
    Watch(Store *store, QNetworkAccessManager *network, const Clock &clock, const Courtesy &courtesy, QObject *parent = nullptr);

    /// How it is found out whether the network is there; systemNetworkProbe() without it.
    void setNetworkProbe(const NetworkProbe &probe);

    /// How web servers are told who asks; see userAgent() in core/fetch/fetch.h.
    void setUserAgent(const QByteArray &userAgent);

    /// The reader's corrections, which hold for all pages that come from now on.
    void setRules(const ReadingRules &rules);

    /// Looks at the article as soon as its host may be asked, whether its time has come or not; cancel the future, and a
    /// page that has not come is not asked any more. That the page is missing, refused (also by robots.txt) or hidden is no
    /// error, but kept as a failure of the article; unless no server can be reached now, see Checked::isNetworkAway.
    /// Errors: those of the Store, Canceled.
    [[nodiscard]] QFuture<Result<Checked>> check(const FollowedArticle &article, RobotsCare care);

    /// These were claimed to be checked and will not be: they are due again at once.
    void release(const QList<FollowedArticle> &articles);

    /// The queue that the pages go through, for whoever asks the same hosts for other things.
    [[nodiscard]] HostQueue *hostQueue() { return &m_queue; }

private:
    [[nodiscard]] QFuture<Result<Checked>> settle(const FollowedArticle &article, const Result<RawDocument> &answer);
    [[nodiscard]] QFuture<Result<Checked>> keepArticle(const FollowedArticle &article, const Observation &observation,
                                                       const std::optional<Article> &pinned);
    [[nodiscard]] QFuture<Result<std::optional<FollowedArticle>>> twinOf(const FollowedArticle &article, const Article &content);
    [[nodiscard]] QFuture<Result<Checked>> keepSilence(const FollowedArticle &article, const Error &error);
    [[nodiscard]] QFuture<Result<Checked>> judge(const FollowedArticle &article, const RawDocument &document);
    [[nodiscard]] QFuture<Result<Checked>> keepAcrossExtractors(const Observation &seen, const Article &known);
    [[nodiscard]] QFuture<Result<Checked>> keepFailure(const FollowedArticle &article, PageVerdict verdict, int httpStatus,
                                                       const QString &reason, const QDateTime &notBefore);

    Store *m_store = nullptr;
    Clock m_clock;
    std::unique_ptr<NetworkDoubt> m_doubt; ///< outlives the queue, which withdraws what it holds
    HostQueue m_queue;
    QByteArray m_userAgent;
    ReadingRules m_rules;
};

} // namespace recension
