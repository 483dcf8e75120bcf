// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedwatch.h"

#include "core/feeds/newsfeed.h"
#include "core/fetch/fetchfailure.h"
#include "core/fetch/freshness.h"
#include "core/fetch/hostreach.h"
#include "core/store/store.h"

#include <algorithm>

namespace recension {

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr qsizetype mostAtOnce = 100;
constexpr std::chrono::hours longestWish{7 * 24};

// The oldest first, so that articles get their numbers in the order of their making.
QList<QUrl> wantedIn(const NewsFeed &news, const FeedPatterns &patterns)
{
    QList<NewsItem> wanted;
    for (const NewsItem &item : news.items) {
        if (isWanted(patterns, item.title, item.url)) {
            wanted.append(item);
        }
    }
    std::ranges::stable_sort(wanted, std::greater(), &NewsItem::published);
    QList<QUrl> urls;
    for (const NewsItem &item : wanted.first(std::min(wanted.size(), mostAtOnce))) {
        urls.prepend(item.url);
    }
    return urls;
}

} // namespace

FeedWatch::FeedWatch(Store *store, HostQueue *queue, const Clock &clock, const QByteArray &userAgent, QObject *parent)
    : QObject(parent), m_store(store), m_queue(queue), m_clock(clock), m_userAgent(userAgent)
{ }

QFuture<Result<FeedChecked>> FeedWatch::check(const FollowedFeed &feed, RobotsCare care)
{
    return look(feed, care).then(this, [this](const FeedLook &look) { return keep(look); }).unwrap();
}

QFuture<FeedLook> FeedWatch::look(const FollowedFeed &feed, RobotsCare care)
{
    FetchRequest request{.url = feed.url,
                         .privateAddresses = privateAddressesFor(feed.namedBy),
                         .answerTypes = AnswerTypes::Any,
                         .answerStatuses = AnswerStatuses::All,
                         .etag = feed.validators.etag,
                         .lastModified = feed.validators.lastModified,
                         .userAgent = m_userAgent};
    request.limits.bytes = mostBytes;
    return m_queue->fetch(request, care)
        .then(this, [this, feed](const Result<RawDocument> &answer) { return take(feed, answer); })
        .unwrap();
}

QFuture<FeedLook> FeedWatch::take(const FollowedFeed &feed, const Result<RawDocument> &answer)
{
    FeedLook look{.check = {.url = feed.url, .validators = feed.validators, .now = m_clock()}, .checked = {}};
    FeedCheck &check = look.check;
    const auto failing = [&look](const QString &sentence) {
        look.check.failure = sentence;
        look.checked.failure = sentence;
        return look;
    };
    if (!answer) {
        const bool isSilence = answer.error().code == ErrorCode::Unreadable || answer.error().code == ErrorCode::TimedOut;
        const FeedLook failed = failing(answer.error().message);
        return isSilence && hostReach(feed.url.host(QUrl::FullyEncoded)) != HostReach::Inside ? explainSilence(failed)
                                                                                              : QtFuture::makeReadyValueFuture(failed);
    }
    const Capture &capture = answer->capture;
    check.notBefore = askAgainAfter(capture, longestWish);
    if (capture.httpStatus == 304) {
        look.checked.title = feed.title;
        return QtFuture::makeReadyValueFuture(look);
    }
    if (capture.httpStatus != 200) {
        return QtFuture::makeReadyValueFuture(failing(statusFailure(capture.httpStatus, feed.url).message));
    }
    const Result<NewsFeed> news = readFeed(answer->bytes, capture.finalUrl);
    if (!news) {
        check.validators = {};
        look.checked.offered = feedsOfferedIn(answer->bytes, capture.finalUrl);
        return QtFuture::makeReadyValueFuture(failing(news.error().message));
    }
    check.title = news->title;
    check.site = news->site;
    check.validators = {.etag = headerValue(capture, "ETag"), .lastModified = headerValue(capture, "Last-Modified")};
    if (news->pause) {
        const QDateTime wish = check.now + *news->pause;
        check.notBefore = check.notBefore.isValid() ? std::max(check.notBefore, wish) : wish;
    }
    look.checked.title = news->title;
    const QList<QUrl> wanted = wantedIn(*news, feed.patterns);
    return insideHosts(wanted, feed).then(this, [look, wanted](const QSet<QString> &inside) {
        FeedLook complete = look;
        std::ranges::copy_if(wanted, std::back_inserter(complete.check.found),
                             [&inside](const QUrl &url) { return !inside.contains(url.host()); });
        return complete;
    });
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
        return QtFuture::makeReadyValueFuture<Result<FeedChecked>>(look.checked);
    }
    return m_store->recordFeedCheck(look.check).then(this, [look](const Result<QList<FollowedArticle>> &found) {
        return found.transform([&look](const QList<FollowedArticle> &articles) {
            FeedChecked complete = look.checked;
            complete.found = articles;
            return complete;
        });
    });
}

} // namespace recension
