// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch.h"

#include "core/base/sentence.h"
#include "core/fetch/freshness.h"
#include "core/judgedpage.h"
#include "core/model/addresskey.h"
#include "core/model/extractor.h"
#include "core/model/fingerprint.h"
#include "core/reading/readdocument.h"
#include "core/sharedturns.h"
#include "core/store/store.h"

#include <QFutureWatcher>
#include <QSet>
#include <QThreadPool>

namespace recension {

namespace {

constexpr std::chrono::hours longestWish{7 * 24};

// The state that the page shows, where another version of the extractor, or other rules, read the one before: only what
// changes under one and the same extractor has changed. What has not is the state as it is known.
Article contentOf(const Article &read, const Article &known, const Result<RawDocument> &before, const ReadingRules &rules)
{
    const auto reading = before ? readDocument(*before, {.rules = rules}) : std::unexpected(before.error());
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

Courtesy together(Courtesy courtesy, Store *store)
{
    courtesy.turns = sharedTurns(store);
    return courtesy;
}

// Sites that name one address for all their pages must not make them one: half of the shorter text has to be in both.
bool sharesText(const Article &one, const Article &other)
{
    QSet<QString> texts;
    for (const Block &block : one.blocks) {
        texts.insert(block.text);
    }
    const auto shared = std::ranges::count_if(other.blocks, [&texts](const Block &block) { return texts.contains(block.text); });
    return shared > 1 && 2 * shared >= std::min(one.blocks.size(), other.blocks.size());
}

QFuture<Result<Checked>> failed(const Error &error)
{
    return QtFuture::makeReadyValueFuture<Result<Checked>>(std::unexpected(error));
}

} // namespace

Watch::Watch(Store *store, QNetworkAccessManager *network, const Clock &clock, const Courtesy &courtesy, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock), m_doubt(std::make_unique<NetworkDoubt>(systemNetworkProbe())),
      m_queue(network, clock, together(courtesy, store))
{ }

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
                               .privateAddresses = privateAddressesFor(article.namedBy),
                               .answerStatuses = AnswerStatuses::All,
                               .etag = article.validators.etag,
                               .lastModified = article.validators.lastModified,
                               .userAgent = m_userAgent};
    m_doubt->asked();
    QFuture<Result<RawDocument>> page = m_queue.fetch(request, care);
    const QFuture<Result<Checked>> answer =
        page.then(this, [this, article](const Result<RawDocument> &document) { return settle(article, document); }).unwrap();
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

void Watch::release(const QList<FollowedArticle> &articles)
{
    QList<ArticleId> ids;
    for (const FollowedArticle &article : articles) {
        ids.append(article.id);
    }
    // Where that fails, the claims run out by themselves.
    (void)m_store->release(ids);
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
    // A server that says "not modified" to whom it has sent nothing yet has sent an empty page.
    if (document.capture.httpStatus == 304 && article.revisions > 0) {
        return m_store->recordUnchanged(article.id, m_clock(), notBefore).then(this, checkedOf);
    }
    const auto keep = [this, article, document, notBefore](const JudgedPage &page) -> QFuture<Result<Checked>> {
        const int status = document.capture.httpStatus;
        if (page.verdict != PageVerdict::Article) {
            return keepFailure(article, page.verdict, status, verdictInWords(page.verdict, status), notBefore);
        }
        const Observation observation{
            .article = article.id,
            .document = document,
            .content = page.article,
            .seen = document.capture.capturedAt,
            .validators = {.etag = headerValue(document.capture, "ETag"), .lastModified = headerValue(document.capture, "Last-Modified")},
            .notBefore = notBefore};
        return keepArticle(article, observation, page.pinned);
    };
    return m_store->newestRevision(article.id)
        .then(QThreadPool::globalInstance(),
              [document, rules = m_rules](const Result<std::optional<Revision>> &previous) -> Result<JudgedPage> {
                  if (!previous) {
                      return std::unexpected(previous.error());
                  }
                  return judgedPage(document, rules, *previous ? std::optional((*previous)->article) : std::nullopt);
              })
        .then(this,
              [keep](const Result<JudgedPage> &page) -> QFuture<Result<Checked>> { return page ? keep(*page) : failed(page.error()); })
        .unwrap();
}

QFuture<Result<Checked>> Watch::keepArticle(const FollowedArticle &article, const Observation &observation,
                                            const std::optional<Article> &pinned)
{
    if (pinned) {
        return keepAcrossExtractors(observation, *pinned);
    }
    return twinOf(article, observation.content)
        .then(this,
              [this, article, observation](const Result<std::optional<FollowedArticle>> &twin) -> QFuture<Result<Checked>> {
                  if (!twin || !*twin) {
                      return m_store->record(observation).then(this, checkedOf);
                  }
                  return m_store->mergeTwin(article.id, (*twin)->id, m_clock())
                      .then(this, [](const Result<FollowedArticle> &merged) -> Result<Checked> {
                          if (!merged) {
                              return std::unexpected(merged.error());
                          }
                          return Checked{.article = *merged, .reason = Sentence::tr("the same article as number %1").arg(merged->id.value)};
                      });
              })
        .unwrap();
}

QFuture<Result<std::optional<FollowedArticle>>> Watch::twinOf(const FollowedArticle &article, const Article &content)
{
    using Answer = Result<std::optional<FollowedArticle>>;
    const QUrl canonical = content.canonicalUrl;
    // A page may name an address of its own site for itself, but none of another's articles; and a front page is no article.
    const bool mayBeTwin = article.revisions == 0 && publicationHost(canonical) == publicationHost(article.url)
        && canonical.path().size() > 1 && addressKey(canonical) != addressKey(article.url);
    if (!mayBeTwin) {
        return QtFuture::makeReadyValueFuture<Answer>(std::optional<FollowedArticle>());
    }
    return m_store->articleAt(canonical)
        .then(this,
              [this, article, content](const Answer &other) -> QFuture<Answer> {
                  if (!other || !*other || (*other)->id == article.id || (*other)->revisions == 0) {
                      return QtFuture::makeReadyValueFuture<Answer>(std::optional<FollowedArticle>());
                  }
                  return m_store->newestRevision((*other)->id)
                      .then([content, other](const Result<std::optional<Revision>> &newest) -> Answer {
                          const bool isTwin = newest && *newest && sharesText((*newest)->article, content);
                          return isTwin ? *other : std::optional<FollowedArticle>();
                      });
              })
        .unwrap();
}

QFuture<Result<Checked>> Watch::keepAcrossExtractors(const Observation &seen, const Article &known)
{
    return m_store->newestDocument(seen.article)
        .then(QThreadPool::globalInstance(),
              [seen, known, rules = m_rules](const Result<RawDocument> &before) { return contentOf(seen.content, known, before, rules); })
        .then(this,
              [this, seen, pinnedTo = known.extractor, rules = m_rules](const Article &content) {
                  Observation observation = seen;
                  observation.content = content;
                  if (content.extractor != pinnedTo && std::is_gteq(compareExtractors(content.extractor, pinnedTo))) {
                      // A real change: the article goes over to the newer extractor, or the present rules, with all its states,
                      // which stay comparable so.
                      // Where one of them can't be read by it, it stays as it is; what was seen now is kept all the same.
                      (void)m_store->reread(
                          seen.article, [rules](const RawDocument &document) { return readDocument(document, {.rules = rules}); },
                          m_clock());
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
