// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch.h"

#include "core/base/sentence.h"
#include "core/fetch/freshness.h"
#include "core/model/extractor.h"
#include "core/model/fingerprint.h"
#include "core/reading/readdocument.h"
#include "core/store/store.h"

#include <QFutureWatcher>
#include <QThreadPool>

namespace recension {

namespace {

constexpr std::chrono::hours longestWish{7 * 24};

// A page as it was read, and what it turned out to be.
struct JudgedPage {
    PageVerdict verdict = PageVerdict::Article;
    Article article;
    std::optional<Article> pinned; // the newest known state, where another version of the extractor read it
};

PageVerdict verdictOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return PageVerdict::NotFound;
    case ErrorCode::NotAllowed:
        return PageVerdict::Refused;
    case ErrorCode::Empty:
        return PageVerdict::Empty;
    case ErrorCode::TooLarge:
    case ErrorCode::WrongFormat:
        return PageVerdict::Unreadable;
    default:
        return PageVerdict::Unreachable;
    }
}

JudgedPage read(const RawDocument &document, const ReadingRules &rules, const std::optional<Revision> &previous)
{
    const std::optional<Article> before = previous ? std::optional(previous->article) : std::nullopt;
    Result<Reading> reading = readDocument(document, {.rules = rules});
    if (reading) {
        Article article = reading->revisions.constLast().article;
        const std::partial_ordering order = before ? compareExtractors(article.extractor, before->extractor) : std::partial_ordering::unordered;
        return {.verdict = judgePage(document, article, before),
                .article = std::move(article),
                .pinned = std::is_lt(order) || std::is_gt(order) ? before : std::nullopt};
    }
    // Status, headers and address tell more than that there was nothing to read.
    const PageVerdict verdict = judgePage(document, {}, before);
    if (verdict != PageVerdict::Empty && verdict != PageVerdict::Article) {
        return {.verdict = verdict};
    }
    // To a reader of documents a web page without text is no article's format; to us it's a page that came empty.
    const bool isTextlessPage = reading.error().code == ErrorCode::WrongFormat
                                && headerValue(document.capture, "Content-Type").toLower().contains("html");
    return {.verdict = isTextlessPage ? PageVerdict::Empty : verdictOf(reading.error().code)};
}

// The state that the page shows, where another version of the extractor read the one before: only what changes under one
// and the same extractor has changed. What has not is the state as it is known.
Article contentOf(const Article &read, const Article &known, const Result<RawDocument> &before)
{
    const auto reading = before ? readDocument(*before) : std::unexpected(before.error());
    const bool isSame = reading && fingerprint(reading->revisions.constLast().article) == fingerprint(read);
    return isSame ? known : read;
}

Result<Checked> checkedOf(const Result<Recorded> &recorded)
{
    if (!recorded) {
        return std::unexpected(recorded.error());
    }
    return Checked{.article = recorded->article, .recorded = *recorded};
}

// Pauses are about real servers and others' programs: they go by the real time, whatever clock the library lives by.
SharedTurns turnsIn(Store *store)
{
    return {.take =
                [store](const QString &host, std::chrono::milliseconds longest) {
                    return store->takeTurn(host, QDateTime::currentDateTimeUtc(), longest).then([](const Result<qint64> &wait) {
                        return std::chrono::milliseconds(wait.value_or(0)); // a library that can't say holds nobody up
                    });
                },
            .leave =
                [store](const QString &host, std::chrono::milliseconds pause) {
                    // Nobody waits for it; where it fails, the next to come is less considerate by one pause.
                    store->leaveTurn(host, QDateTime::currentDateTimeUtc() + pause).then([](const Result<void> &) {});
                }};
}

Courtesy together(Courtesy courtesy, Store *store)
{
    courtesy.turns = turnsIn(store);
    return courtesy;
}

QFuture<Result<Checked>> failed(const Error &error)
{
    return QtFuture::makeReadyValueFuture<Result<Checked>>(std::unexpected(error));
}

} // namespace

Watch::Watch(Store *store, QNetworkAccessManager *network, const Clock &clock, const Courtesy &courtesy, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_doubt(std::make_unique<NetworkDoubt>(systemNetworkProbe()))
    , m_queue(network, clock, together(courtesy, store))
{
}

void Watch::setNetworkProbe(const NetworkProbe &probe)
{
    m_doubt = std::make_unique<NetworkDoubt>(probe);
}

void Watch::setRules(const ReadingRules &rules)
{
    m_rules = rules;
}

void Watch::setUserAgent(const QByteArray &userAgent)
{
    m_userAgent = userAgent;
}

QFuture<Result<Checked>> Watch::check(const FollowedArticle &article, RobotsCare care)
{
    const FetchRequest request{.url = article.url,
                               .answerStatuses = AnswerStatuses::All,
                               .etag = article.validators.etag,
                               .lastModified = article.validators.lastModified,
                               .userAgent = m_userAgent};
    m_doubt->asked();
    QFuture<Result<RawDocument>> page = m_queue.fetch(request, care);
    const QFuture<Result<Checked>> answer =
        page.then(this, [this, article](const Result<RawDocument> &document) { return settle(article, document); })
            .unwrap();
    // Canceling what follows from a future does not reach the future itself.
    auto *question = new QFutureWatcher<Result<Checked>>(this);
    connect(question, &QFutureWatcherBase::canceled, this, [this, page]() mutable {
        if (!page.isFinished()) {
            m_doubt->withdrawn();
            page.cancel();
        }
    });
    connect(question, &QFutureWatcherBase::finished, question, &QObject::deleteLater);
    question->setFuture(answer);
    return answer;
}

QFuture<Result<Checked>> Watch::settle(const FollowedArticle &article, const Result<RawDocument> &answer)
{
    if (answer) {
        m_doubt->answered(article.url);
        return judge(article, *answer);
    }
    const Error &error = answer.error();
    if (error.code == ErrorCode::Unreadable || error.code == ErrorCode::TimedOut) {
        return keepSilence(article, error);
    }
    m_doubt->withdrawn();
    return error.code == ErrorCode::Canceled ? failed(error) : keepFailure(article, verdictOf(error.code), 0, error.message, {});
}

QFuture<Result<Checked>> Watch::keepSilence(const FollowedArticle &article, const Error &error)
{
    return m_doubt->silent(article.url)
        .then(this,
              [this, article, error](NetworkPresence presence) {
                  if (presence == NetworkPresence::Away) {
                      return QtFuture::makeReadyValueFuture<Result<Checked>>(
                          Checked{.article = article,
                                  .verdict = PageVerdict::Unreachable,
                                  .reason = Sentence::tr("There is no connection to the internet; nothing was recorded."),
                                  .isNetworkAway = true});
                  }
                  return keepFailure(article, PageVerdict::Unreachable, 0, error.message, {});
              })
        .unwrap();
}

QFuture<Result<Checked>> Watch::judge(const FollowedArticle &article, const RawDocument &document)
{
    const QDateTime notBefore = askAgainAfter(document.capture, longestWish);
    if (document.capture.httpStatus == 304) {
        return m_store->recordUnchanged(article.id, m_clock(), notBefore).then(this, checkedOf);
    }
    const auto keep = [this, article, document, notBefore](const JudgedPage &page) -> QFuture<Result<Checked>> {
        const int status = document.capture.httpStatus;
        if (page.verdict != PageVerdict::Article) {
            return keepFailure(article, page.verdict, status, verdictInWords(page.verdict, status), notBefore);
        }
        const Observation observation{.article = article.id,
                                      .document = document,
                                      .content = page.article,
                                      .seen = document.capture.capturedAt,
                                      .validators = {.etag = headerValue(document.capture, "ETag"),
                                                     .lastModified = headerValue(document.capture, "Last-Modified")},
                                      .notBefore = notBefore};
        return page.pinned ? keepAcrossExtractors(observation, *page.pinned) : m_store->record(observation).then(this, checkedOf);
    };
    return m_store->newestRevision(article.id)
        .then(QThreadPool::globalInstance(),
              [document, rules = m_rules](const Result<std::optional<Revision>> &previous) -> Result<JudgedPage> {
                  if (!previous) {
                      return std::unexpected(previous.error());
                  }
                  return read(document, rules, *previous);
              })
        .then(this,
              [keep](const Result<JudgedPage> &page) -> QFuture<Result<Checked>> {
                  return page ? keep(*page) : failed(page.error());
              })
        .unwrap();
}

QFuture<Result<Checked>> Watch::keepAcrossExtractors(const Observation &seen, const Article &known)
{
    return m_store->newestDocument(seen.article)
        .then(QThreadPool::globalInstance(), [seen, known](const Result<RawDocument> &before) { return contentOf(seen.content, known, before); })
        .then(this,
              [this, seen, pinnedTo = known.extractor](const Article &content) {
                  Observation observation = seen;
                  observation.content = content;
                  if (std::is_gt(compareExtractors(content.extractor, pinnedTo))) {
                      // A real change: the article goes over to the newer extractor with all its states, which stay comparable so.
                      // Where one of them can't be read by it, it stays as it is; what was seen now is kept all the same.
                      (void)m_store->reread(seen.article, [](const RawDocument &document) { return readDocument(document); }, m_clock());
                  }
                  return m_store->record(observation).then(this, checkedOf);
              })
        .unwrap();
}

QFuture<Result<Checked>> Watch::keepFailure(const FollowedArticle &article, PageVerdict verdict, int httpStatus, const QString &reason,
                                            const QDateTime &notBefore)
{
    return m_store->recordFailure(article.id, verdict, httpStatus, reason, m_clock(), notBefore)
        .then(this, [verdict, reason](const Result<FollowedArticle> &kept) -> Result<Checked> {
            if (!kept) {
                return std::unexpected(kept.error());
            }
            return Checked{.article = *kept, .verdict = verdict, .reason = reason};
        });
}

} // namespace recension
