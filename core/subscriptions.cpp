// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions.h"

#include "core/base/sentence.h"
#include "core/collection.h"
#include "core/feeds/opml.h"
#include "core/store/store.h"

#include <QThreadPool>

#include <algorithm>

namespace recension {

namespace {

constexpr std::chrono::seconds askEvery{60};
constexpr std::chrono::minutes claimLasts{30};
constexpr int mostAtOnce = 20;

template<typename T>
QFuture<Result<T>> ready(const Result<T> &value)
{
    return QtFuture::makeReadyValueFuture(value);
}

bool knows(const QList<FollowedFeed> &feeds, const QUrl &url)
{
    return std::ranges::contains(feeds, url, &FollowedFeed::url);
}

} // namespace

QFuture<Result<int>> followFeedsListed(Store *store, const QByteArray &opml, const QDateTime &now)
{
    const auto list = readOpml(opml);
    if (!list) {
        return ready<int>(std::unexpected(list.error()));
    }
    QList<FollowedFeed> feeds;
    for (const Subscription &subscription : *list) {
        feeds.append({.url = subscription.feed, .namedBy = AddressNamedBy::Document, .title = subscription.title});
    }
    return store->addFeeds(feeds, now);
}

Subscriptions::Subscriptions(Store *store, FeedWatch *watch, Collection *collection, QObject *parent)
    : QObject(parent), m_store(store), m_watch(watch), m_collection(collection)
{
    m_timer.setInterval(askEvery);
    connect(&m_timer, &QTimer::timeout, this, &Subscriptions::checkDue);
}

QFuture<Result<QList<FollowedFeed>>> Subscriptions::feeds()
{
    return m_store->feeds();
}

QFuture<Result<FeedChecked>> Subscriptions::follow(const QUrl &url, const FeedPatterns &patterns)
{
    // Asked one after the other, both are answered in one go.
    const auto known = m_store->feeds();
    return m_store->addFeed(url, {}, patterns, m_collection->now())
        .then(this,
              [this, known](const Result<FollowedFeed> &feed) -> QFuture<Result<FeedChecked>> {
                  if (!feed) {
                      return ready<FeedChecked>(std::unexpected(feed.error()));
                  }
                  // Other patterns may let through what the unchanged feed still has.
                  FollowedFeed anew = *feed;
                  anew.validators = {};
                  const bool isKnown = known.result() && knows(*known.result(), feed->url);
                  return m_watch->check(anew, RobotsCare::Ignored)
                      .then(this,
                            [this, url = feed->url, isKnown](const Result<FeedChecked> &checked) {
                                return keepOrForget(url, isKnown, checked);
                            })
                      .unwrap();
              })
        .unwrap();
}

QFuture<Result<FeedChecked>> Subscriptions::keepOrForget(const QUrl &url, bool isKnown, const Result<FeedChecked> &checked)
{
    if (checked && !checked->failure.isEmpty() && !isKnown) {
        return m_store->removeFeed(url).then(this, [this, checked](const Result<void> &removed) -> Result<FeedChecked> {
            Q_EMIT changed();
            return removed ? checked : std::unexpected(removed.error());
        });
    }
    take(checked);
    return ready(checked);
}

QFuture<Result<void>> Subscriptions::stop(const QUrl &url)
{
    return m_store->removeFeed(url).then(this, [this](const Result<void> &removed) {
        Q_EMIT changed();
        return removed;
    });
}

QFuture<Result<QList<OfferedFeed>>> Subscriptions::offeredBy(ArticleId article)
{
    return m_store->newestDocument(article).then(QThreadPool::globalInstance(), [](const Result<RawDocument> &document) {
        return document.transform([](const RawDocument &page) { return feedsOfferedIn(page.bytes, page.capture.finalUrl); });
    });
}

QFuture<Result<int>> Subscriptions::importList(const QByteArray &opml)
{
    return followFeedsListed(m_store, opml, m_collection->now()).then(this, [this](const Result<int> &added) {
        if (added) {
            Q_EMIT changed();
        }
        return added;
    });
}

QFuture<Result<QByteArray>> Subscriptions::exportList()
{
    return m_store->feeds().then([now = m_collection->now()](const Result<QList<FollowedFeed>> &feeds) {
        return feeds.transform([&now](const QList<FollowedFeed> &followed) {
            QList<Subscription> list;
            for (const FollowedFeed &feed : followed) {
                list.append({.title = feed.title.isEmpty() ? feed.url.toDisplayString() : feed.title, .feed = feed.url, .site = feed.site});
            }
            return writeOpml(list, Sentence::tr("Feeds followed with Recension"), now);
        });
    });
}

void Subscriptions::checkNow(const QList<FollowedFeed> &feeds)
{
    check(feeds, RobotsCare::Ignored);
}

void Subscriptions::checkDue()
{
    if (m_checking > 0) {
        return;
    }
    const QDateTime now = m_collection->now();
    m_store->claimDueFeeds(now, now + claimLasts, mostAtOnce).then(this, [this](const Result<QList<FollowedFeed>> &due) {
        due ? check(*due, RobotsCare::Honored) : Q_EMIT failed(due.error());
    });
}

void Subscriptions::setSchedule(Schedule schedule)
{
    if (schedule == Schedule::Off) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
        checkDue();
    }
}

void Subscriptions::check(const QList<FollowedFeed> &feeds, RobotsCare care)
{
    m_checking += static_cast<int>(feeds.size());
    for (const FollowedFeed &feed : feeds) {
        m_watch->check(feed, care).then(this, [this](const Result<FeedChecked> &checked) {
            --m_checking;
            take(checked);
        });
    }
}

void Subscriptions::take(const Result<FeedChecked> &checked)
{
    if (!checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    for (const FollowedArticle &article : checked->found) {
        m_collection->announce(article);
    }
    Q_EMIT changed();
    if (!checked->found.isEmpty()) {
        Q_EMIT found(checked->found);
    }
}

} // namespace recension
