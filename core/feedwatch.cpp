// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedwatch.h"

#include "core/feedretrieval.h"
#include "core/fetch/hostreach.h"
#include "core/store/store.h"

#include <QFutureWatcher>

#include <algorithm>
#include <memory>

namespace recension {

FeedWatch::FeedWatch(Store *store, HostQueue *queue, const Clock &clock, const QByteArray &userAgent, QObject *parent)
    : QObject(parent), m_store(store), m_queue(queue), m_clock(clock), m_userAgent(userAgent)
{ }

QFuture<Result<FeedChecked>> FeedWatch::check(const FollowedFeed &feed, RobotsCare care)
{
    return look(feed, care).then(this, [this](const FeedLook &look) { return keep(look); }).unwrap();
}

QFuture<FeedLook> FeedWatch::look(const FollowedFeed &feed, RobotsCare care)
{
    const auto asked = std::make_shared<QPromise<FeedLook>>();
    asked->start();
    auto *retrieval = new FeedRetrieval(m_queue, feed, care, m_clock, m_userAgent, this);
    auto *question = new QFutureWatcher<FeedLook>(retrieval);
    connect(question, &QFutureWatcherBase::canceled, retrieval, &QObject::deleteLater);
    question->setFuture(asked->future());
    connect(retrieval, &FeedRetrieval::progressed, retrieval, [asked](int done, int total) {
        asked->setProgressRange(0, total);
        asked->setProgressValue(done);
    });
    connect(retrieval, &FeedRetrieval::finished, this, [this, asked, retrieval](const FeedLook &look) {
        const auto answer = [asked](const FeedLook &complete) {
            asked->addResult(complete);
            asked->finish();
        };
        const std::optional<Error> &silence = retrieval->silence();
        const bool isSilent = silence && (silence->code == ErrorCode::Unreadable || silence->code == ErrorCode::TimedOut);
        if (isSilent && hostReach(look.feed.url.host(QUrl::FullyEncoded)) != HostReach::Inside) {
            explainSilence(look).then(this, answer);
        } else {
            answer(look);
        }
        retrieval->deleteLater();
    });
    retrieval->start();
    return asked->future();
}

QFuture<FeedLook> FeedWatch::explainSilence(const FeedLook &look)
{
    return m_probe().then(this, [look](NetworkPresence presence) {
        FeedLook complete = look;
        complete.isTelling = presence != NetworkPresence::Away;
        return complete;
    });
}

QFuture<QSet<QString>> FeedWatch::insideHosts(const QList<QUrl> &urls, const FollowedFeed &feed)
{
    QSet<QString> inside;
    QSet<QString> seen;
    if (feed.namedBy == AddressNamedBy::Reader) {
        seen.insert(feed.url.host());
    }
    QList<QFuture<QString>> lookups;
    for (const QUrl &url : urls) {
        const QString host = url.host();
        if (seen.contains(host)) {
            continue;
        }
        seen.insert(host);
        const QString ascii = url.host(QUrl::FullyEncoded);
        const HostReach reach = hostReach(ascii);
        if (reach == HostReach::Inside) {
            inside.insert(host);
        } else if (reach == HostReach::Resolve) {
            lookups.append(m_lookup(ascii).then([host](const QList<QHostAddress> &addresses) {
                return std::ranges::all_of(addresses, isPublicAddress) ? QString() : host;
            }));
        }
    }
    if (lookups.isEmpty()) {
        return QtFuture::makeReadyValueFuture(inside);
    }
    return QtFuture::whenAll(lookups.begin(), lookups.end()).then([inside](const QList<QFuture<QString>> &answers) {
        QSet<QString> all = inside;
        for (const QFuture<QString> &answer : answers) {
            all.insert(answer.result());
        }
        return all;
    });
}

QFuture<Result<FeedChecked>> FeedWatch::keep(const FeedLook &look)
{
    if (!look.isTelling) {
        release({look.feed.url});
        return QtFuture::makeReadyValueFuture<Result<FeedChecked>>(look.checked);
    }
    return insideHosts(look.check.found, look.feed)
        .then(this,
              [this, look](const QSet<QString> &inside) {
                  FeedCheck check = look.check;
                  check.found.removeIf([&inside](const QUrl &url) { return inside.contains(url.host()); });
                  return m_store->recordFeedCheck(check);
              })
        .unwrap()
        .then(this, [look](const Result<QList<FollowedArticle>> &found) {
            return found.transform([&look](const QList<FollowedArticle> &articles) {
                FeedChecked complete = look.checked;
                complete.found = articles;
                return complete;
            });
        });
}

void FeedWatch::release(const QList<QUrl> &feeds)
{
    // Where that fails, the claims run out by themselves.
    (void)m_store->releaseFeeds(feeds);
}

} // namespace recension
