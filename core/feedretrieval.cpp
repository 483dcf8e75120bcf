// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedretrieval.h"

#include "core/base/sentence.h"
#include "core/feeds/sitemap.h"
#include "core/fetch/fetchfailure.h"
#include "core/fetch/freshness.h"
#include "core/reading/unpack.h"

#include <QThreadPool>

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype mostParts = 100;
constexpr int deepest = 2; // an index may not name another by the protocol; some do
constexpr std::chrono::hours longestWish{7 * 24};
// A sitemap in many parts is looked at the less often.
constexpr std::chrono::minutes pausePerPart{10};
// Days are named without hours and zones.
constexpr std::chrono::days dayEither{2};

Result<NewsFeed> newsIn(const RawDocument &document)
{
    const QUrl &address = document.capture.finalUrl;
    if (!isGzip(document.bytes)) {
        return readFeed(document.bytes, address);
    }
    const Result<Unpacked> unpacked = unpack(document.bytes, Packing::Gzip, mostSitemapBytes, {});
    if (!unpacked || !unpacked->isWhole) {
        return failure(unpacked ? ErrorCode::WrongFormat : unpacked.error().code,
                       Sentence::tr("What is at %1 can't be unpacked.").arg(shownAddress(address)));
    }
    return readFeed(unpacked->bytes, address);
}

} // namespace

FeedRetrieval::FeedRetrieval(HostQueue *queue, const FollowedFeed &feed, RobotsCare care, const Clock &clock, const QByteArray &userAgent,
                             QObject *parent)
    : QObject(parent), m_queue(queue), m_care(care), m_userAgent(userAgent),
      m_look{.feed = feed, .check = {.url = feed.url, .validators = feed.validators, .now = clock()}}
{ }

FeedRetrieval::~FeedRetrieval()
{
    m_answer.cancel();
}

FetchRequest FeedRetrieval::requestFor(const QUrl &url) const
{
    // The reader named that host alone, and not where it leads.
    const bool isNamed = url.host() == m_look.feed.url.host();
    FetchRequest request{.url = url,
                         .privateAddresses = isNamed ? privateAddressesFor(m_look.feed.namedBy) : PrivateAddresses::Refused,
                         .answerTypes = AnswerTypes::Any,
                         .answerStatuses = AnswerStatuses::All,
                         .userAgent = m_userAgent};
    request.limits.bytes = mostSitemapBytes;
    return request;
}

void FeedRetrieval::start()
{
    FetchRequest request = requestFor(m_look.feed.url);
    request.etag = m_look.feed.validators.etag;
    request.lastModified = m_look.feed.validators.lastModified;
    m_answer = m_queue->fetch(request, m_care);
    m_answer.then(this, [this](const Result<RawDocument> &answer) { take(answer); });
}

void FeedRetrieval::take(const Result<RawDocument> &answer)
{
    if (!answer) {
        m_silence = answer.error();
        fail(answer.error().message);
        return;
    }
    const Capture &capture = answer->capture;
    m_look.check.notBefore = askAgainAfter(capture, longestWish);
    if (capture.httpStatus == 304) {
        m_look.checked.title = m_look.feed.title;
        end();
    } else if (capture.httpStatus != 200) {
        fail(statusFailure(capture.httpStatus, m_look.feed.url).message);
    } else {
        read(*answer, &FeedRetrieval::takeFeed);
    }
}

void FeedRetrieval::read(const RawDocument &document, void (FeedRetrieval::*next)(const RawDocument &, const Result<NewsFeed> &))
{
    QtFuture::makeReadyVoidFuture()
        .then(QThreadPool::globalInstance(), [document] { return newsIn(document); })
        .then(this, [this, document, next](const Result<NewsFeed> &news) { (this->*next)(document, news); });
}

void FeedRetrieval::takeFeed(const RawDocument &document, const Result<NewsFeed> &news)
{
    const Capture &capture = document.capture;
    FeedCheck &check = m_look.check;
    if (!news) {
        check.validators = {};
        m_look.checked.offered = feedsOfferedIn(document.bytes, capture.finalUrl);
        m_look.check.failure = m_look.checked.failure = news.error().message;
        // A feed that was one before is not to be sought again.
        m_look.feed.lastChecked.isValid() ? end() : askForSitemaps(capture.finalUrl);
        return;
    }
    check.title = news->title;
    check.site = news->site;
    check.validators = {.etag = headerValue(capture, "ETag"), .lastModified = headerValue(capture, "Last-Modified")};
    if (news->pause) {
        const QDateTime wish = check.now + *news->pause;
        check.notBefore = check.notBefore.isValid() ? std::max(check.notBefore, wish) : wish;
    }
    m_look.checked.title = news->title;
    m_look.news = *news;
    m_look.news.parts.clear();
    if (news->parts.isEmpty()) {
        endParts();
        return;
    }
    // An index may stay as it is while what it names changes.
    check.validators = {};
    addParts(news->parts, 1);
    nextPart();
}

// Whether it changed after what was read before.
bool FeedRetrieval::isNews(const QDateTime &changed) const
{
    const FollowedFeed &feed = m_look.feed;
    return !changed.isValid() || !feed.lastChecked.isValid() || !feed.failure.isEmpty() || changed >= feed.lastChecked - dayEither;
}

void FeedRetrieval::addParts(const QList<SitemapPart> &parts, int depth)
{
    const QDateTime &since = m_look.feed.choice.since;
    QList<SitemapPart> wanted;
    std::ranges::copy_if(parts, std::back_inserter(wanted), [&](const SitemapPart &part) {
        const bool isOld = part.changed.isValid() && since.isValid() && part.changed < since - dayEither;
        m_look.checked.oldParts += isOld ? 1 : 0;
        return !isOld && isNews(part.changed) && !m_known.contains(part.url);
    });
    std::ranges::stable_sort(wanted, std::greater(), &SitemapPart::changed);
    for (const SitemapPart &part : std::as_const(wanted)) {
        if (m_known.size() >= mostParts) {
            m_look.news.isCut = true;
            break;
        }
        m_known.insert(part.url);
        m_parts.append({.url = part.url, .changed = part.changed, .depth = depth});
    }
}

void FeedRetrieval::nextPart()
{
    Q_EMIT progressed(m_asked, static_cast<int>(m_known.size()));
    const bool isFull = m_look.news.items.size() >= mostSitemapUrls;
    if (m_parts.isEmpty() || isFull) {
        m_look.news.isCut = m_look.news.isCut || !m_parts.isEmpty();
        endParts();
        return;
    }
    const Part part = m_parts.takeFirst();
    ++m_asked;
    m_depth = part.depth;
    m_answer = m_queue->fetch(requestFor(part.url), m_care);
    m_answer.then(this, [this](const Result<RawDocument> &answer) {
        if (answer && answer->capture.httpStatus == 200) {
            read(*answer, &FeedRetrieval::takePart);
        } else {
            ++m_look.checked.unreadParts;
            nextPart();
        }
    });
}

void FeedRetrieval::takePart(const RawDocument &, const Result<NewsFeed> &news)
{
    if (news) {
        NewsFeed &whole = m_look.news;
        const qsizetype room = mostSitemapUrls - whole.items.size();
        whole.isCut = whole.isCut || news->isCut || news->items.size() > room;
        whole.items += news->items.first(std::min(room, news->items.size()));
        whole.foreign += news->foreign;
        whole.title = whole.title.isEmpty() ? news->title : whole.title;
        if (m_depth < deepest) {
            addParts(news->parts, m_depth + 1);
        } else {
            whole.isCut = whole.isCut || !news->parts.isEmpty();
        }
    } else {
        ++m_look.checked.unreadParts;
    }
    nextPart();
}

void FeedRetrieval::endParts()
{
    NewsFeed &news = m_look.news;
    FeedChecked &checked = m_look.checked;
    if (news.kind == NewsKind::Sitemap) {
        // All that is old was there to be chosen when the sitemap was read first.
        news.items.removeIf([this](const NewsItem &item) { return !isNews(item.published); });
        checked.kind = news.kind;
        checked.foreign = news.foreign;
        checked.isCut = news.isCut;
        checked.title = m_look.check.title = news.title;
    }
    if (m_asked > 0) {
        const QDateTime wish = m_look.check.now + pausePerPart * m_asked;
        m_look.check.notBefore = m_look.check.notBefore.isValid() ? std::max(m_look.check.notBefore, wish) : wish;
    }
    if (checked.unreadParts > 0) {
        m_look.check.failure = Sentence::tr("%n of the sitemap’s parts could not be read.", nullptr, checked.unreadParts);
        checked.failure = news.items.isEmpty() ? m_look.check.failure : QString();
    }
    end();
}

void FeedRetrieval::askForSitemaps(const QUrl &page)
{
    m_answer = m_queue->fetch(requestFor(robotsUrl(page)), RobotsCare::Ignored);
    m_answer.then(this, [this](const Result<RawDocument> &answer) {
        if (answer && answer->capture.httpStatus == 200) {
            for (const QUrl &sitemap : sitemapsNamedIn(answer->bytes, answer->capture.finalUrl)) {
                m_look.checked.offered.append({.title = Sentence::tr("Sitemap"), .url = sitemap});
            }
        }
        end();
    });
}

void FeedRetrieval::fail(const QString &sentence)
{
    m_look.check.failure = m_look.checked.failure = sentence;
    end();
}

void FeedRetrieval::end()
{
    QtFuture::makeReadyVoidFuture()
        .then(QThreadPool::globalInstance(), [look = m_look] { return chosen(look); })
        .then(this, [this](const FeedLook &look) { Q_EMIT finished(look); });
}

} // namespace recension
