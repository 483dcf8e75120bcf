// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions.h"

#include "core/base/sentence.h"
#include "core/collection.h"
#include "core/feeds/opml.h"
#include "core/model/addresskey.h"
#include "core/model/schedule.h"
#include "core/store/store.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace recension {

namespace {

constexpr std::chrono::seconds askEvery{60};
constexpr int mostAtOnce = 20;

template<typename T>
QFuture<Result<T>> ready(const Result<T> &value)
{
    return QtFuture::makeReadyValueFuture(value);
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

QByteArray listOfFeeds(const QList<FollowedFeed> &feeds, const QDateTime &now)
{
    QList<Subscription> list;
    for (const FollowedFeed &feed : feeds) {
        list.append({.title = feed.shownTitle(), .feed = feed.url, .site = feed.site});
    }
    return writeOpml(list, Sentence::tr("Feeds followed with Recension"), now);
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

QFuture<FeedLook> Subscriptions::look(const QUrl &url, const FeedChoice &choice)
{
    if (addressKey(url).isEmpty()) {
        const QString sentence = Sentence::tr("Only addresses that begin with http:// or https:// can be followed.");
        return QtFuture::makeReadyValueFuture(FeedLook{.feed = {.url = url}, .checked = {.failure = sentence}});
    }
    // Without validators: another choice may let through what the unchanged feed still has.
    const FollowedFeed feed{.url = url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::NormalizePathSegments),
                            .choice = choice};
    return m_watch->look(feed, RobotsCare::Ignored);
}

QFuture<Result<FeedChecked>> Subscriptions::follow(const FeedLook &seen)
{
    return QtFuture::makeReadyVoidFuture()
        .then(QThreadPool::globalInstance(), [seen] { return chosen(seen); })
        .then(this, [this](const FeedLook &look) { return keepIfReadable(look); })
        .unwrap();
}

QFuture<Result<FeedChecked>> Subscriptions::keepIfReadable(const FeedLook &look)
{
    return m_store->feeds()
        .then(this,
              [this, look](const Result<QList<FollowedFeed>> &known) -> QFuture<Result<FeedChecked>> {
                  if (!known) {
                      return ready<FeedChecked>(std::unexpected(known.error()));
                  }
                  if (!look.checked.failure.isEmpty() && !std::ranges::contains(*known, look.feed.url, &FollowedFeed::url)) {
                      return ready<FeedChecked>(look.checked);
                  }
                  return m_store->addFeed(look.feed.url, {}, look.feed.choice, m_collection->now())
                      .then(this,
                            [this, look](const Result<FollowedFeed> &added) {
                                return added ? m_watch->keep(look) : ready<FeedChecked>(std::unexpected(added.error()));
                            })
                      .unwrap()
                      .then(this, [this](const Result<FeedChecked> &checked) {
                          if (checked) {
                              take(checked);
                          }
                          return checked;
                      });
              })
        .unwrap();
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
        return feeds.transform([&now](const QList<FollowedFeed> &followed) { return listOfFeeds(followed, now); });
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
