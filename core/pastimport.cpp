// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pastimport.h"

#include "core/base/sentence.h"
#include "core/fetch/fetchfailure.h"
#include "core/fetch/freshness.h"
#include "core/model/extractor.h"
#include "core/model/reread.h"
#include "core/past/dailycaptures.h"
#include "core/reading/readdocument.h"
#include "core/store/store.h"

#include <QThreadPool>

namespace recension {

namespace {

constexpr qsizetype cachedBytes = 64 * 1024 * 1024;
// An archive's clock and its index may disagree by so much.
constexpr qint64 sameMoment = 2;

Origin originOf(PastKeeper keeper, const QUrl &address)
{
    switch (keeper) {
    case PastKeeper::Wiki:
        return Origin::Wiki;
    case PastKeeper::Wayback:
        return Origin::Wayback;
    case PastKeeper::TimeMap:
        break;
    }
    return address.host() == u"web.archive.org" ? Origin::Wayback : Origin::WebArchive;
}

QDateTime mementoTime(const RawDocument &document)
{
    return parseHttpDate(headerValue(document.capture, "Memento-Datetime"));
}

} // namespace

PastImport::PastImport(Store *store, HostQueue *queue, const PastRequest &request, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_queue(queue), m_request(request), m_clock(clock), m_states(cachedBytes)
{ }

PastImport::~PastImport()
{
    m_answer.cancel();
}

void PastImport::start()
{
    m_store->addArticle(m_request.page, WatchState::Kept, m_clock())
        .then(this,
              [this](const Result<FollowedArticle> &article) -> QFuture<Result<QList<PastCapture>>> {
                  if (!article) {
                      return QtFuture::makeReadyValueFuture<Result<QList<PastCapture>>>(std::unexpected(article.error()));
                  }
                  m_tally.article = *article;
                  return m_store->past(article->id);
              })
        .unwrap()
        .then(this, [this](const Result<QList<PastCapture>> &past) {
            if (!past) {
                fail(past.error());
                return;
            }
            for (const PastCapture &capture : *past) {
                if (capture.outcome != PastOutcome::Broken) {
                    m_known.insert(capture.address);
                }
            }
            m_listing = std::make_unique<PastListing>(m_queue, m_request.page, m_request.source, m_request.userAgent, m_request.patience);
            connect(m_listing.get(), &PastListing::finished, this, [this](const Result<QList<Memento>> &mementos) {
                m_tally.isListCut = m_listing->isCut();
                mementos ? plan(*mementos) : fail(mementos.error());
            });
            m_listing->start();
        });
}

bool PastImport::isWanted(const Memento &memento) const
{
    return !(m_request.since.isValid() && memento.taken < m_request.since)
        && !(m_request.until.isValid() && memento.taken > m_request.until);
}

void PastImport::plan(const QList<Memento> &mementos)
{
    // Of captures in a row with the same bytes, the first and the last tell all: since when and until when.
    QList<Step> run;
    const auto closeRun = [this, &run] {
        if (!run.isEmpty()) {
            m_steps.append(run.constFirst());
        }
        if (run.size() > 1) {
            m_steps.append(run.constLast());
        }
        run.clear();
    };
    QList<Memento> wanted;
    std::ranges::copy_if(mementos, std::back_inserter(wanted), [this](const Memento &memento) { return isWanted(memento); });
    if (m_request.isDaily) {
        wanted = oneADay(wanted);
    }
    m_tally.listed = static_cast<int>(wanted.size());
    for (const Memento &memento : std::as_const(wanted)) {
        if (memento.isHidden) {
            m_steps.append({memento, PastOutcome::Missing, Sentence::tr("The wiki keeps it hidden.")});
        } else if (memento.status >= 300 && memento.status < 400) {
            m_steps.append({memento, PastOutcome::Redirect, Sentence::tr("The address led elsewhere then (HTTP %1).").arg(memento.status)});
        } else if (memento.status >= 400) {
            m_steps.append({memento, PastOutcome::Missing, Sentence::tr("The site answered with status %1 then.").arg(memento.status)});
        } else {
            if (run.isEmpty() || memento.digest.isEmpty() || run.constFirst().memento.digest != memento.digest) {
                closeRun();
            }
            run.append({memento, {}, {}});
        }
    }
    closeRun();
    // The end of a run that an earlier import took for the middle, or the other way round, changes nothing.
    m_tally.known = static_cast<int>(m_steps.removeIf([this](const Step &step) { return m_known.contains(step.memento.address); }));
    std::ranges::stable_sort(m_steps, {}, [](const Step &step) { return step.memento.taken; });
    next();
}

void PastImport::next()
{
    Q_EMIT progressed(m_done, m_done + static_cast<int>(m_steps.size()));
    if (m_steps.isEmpty()) {
        end();
        return;
    }
    const Step step = m_steps.dequeue();
    ++m_done;
    if (step.outcome) {
        note(step.memento, *step.outcome, step.detail);
    } else if (const State *known = step.memento.digest.isEmpty() ? nullptr : m_states.object(step.memento.digest)) {
        record(step.memento, *known);
    } else {
        ask(step.memento);
    }
}

void PastImport::ask(const Memento &memento)
{
    const bool isTyped = memento.bytes.host() == m_request.source.address.host() || memento.bytes.host() == m_request.page.host();
    m_answer = fetchPatiently(m_queue,
                              {.url = memento.bytes,
                               .privateAddresses = isTyped ? PrivateAddresses::AllowedAsTyped : PrivateAddresses::Refused,
                               .answerTypes = AnswerTypes::Any,
                               .answerStatuses = AnswerStatuses::All,
                               .userAgent = m_request.userAgent},
                              RobotsCare::Ignored, m_request.patience);
    m_answer.then(this, [this, memento](const Result<RawDocument> &answer) { take(memento, answer); });
}

void PastImport::take(const Memento &memento, const Result<RawDocument> &answer)
{
    if (!answer) {
        note(memento, PastOutcome::Broken, answer.error().message);
        return;
    }
    const int status = answer->capture.httpStatus;
    const QDateTime time = mementoTime(*answer);
    if (status == 429) {
        fail(statusFailure(status, memento.bytes));
    } else if (m_request.source.keeper == PastKeeper::Wiki && isPassingComplaint(answer->bytes)) {
        // Not noted: who goes on later asks again.
        fail({ErrorCode::Unreadable, Sentence::tr("The wiki did not give the text: %1").arg(wikiComplaint(answer->bytes))});
    } else if (status >= 500) {
        note(memento, PastOutcome::Broken, statusFailure(status, memento.bytes).message);
    } else if (status != 200 && status != 203) {
        note(memento, PastOutcome::Missing, statusFailure(status, memento.bytes).message);
    } else if (answer->bytes.isEmpty()) {
        note(memento, PastOutcome::Broken, Sentence::tr("What the archive has of it is empty."));
    } else if (time.isValid() && std::abs(time.secsTo(memento.taken)) > sameMoment) {
        note(memento, PastOutcome::Redirect, Sentence::tr("The archive showed the state of %1 instead.").arg(time.toString(Qt::ISODate)));
    } else if (m_request.source.keeper == PastKeeper::Wiki && !wikiComplaint(answer->bytes).isEmpty()) {
        note(memento, PastOutcome::Missing, Sentence::tr("The wiki did not give the text: %1").arg(wikiComplaint(answer->bytes)));
    } else {
        judge(memento, *answer);
    }
}

void PastImport::judge(const Memento &memento, RawDocument document)
{
    // The page as its own server gave it then; who says so stands in requestedUrl.
    document.capture.origin = originOf(m_request.source.keeper, memento.address);
    document.capture.finalUrl = memento.original;
    document.capture.redirects.clear();
    QtFuture::makeReadyVoidFuture()
        .then(QThreadPool::globalInstance(),
              [document, rules = m_request.rules, previous = m_previous] { return judgedPage(document, rules, previous); })
        .then(this, [this, memento, document](const JudgedPage &page) {
            if (page.verdict == PageVerdict::Article) {
                m_previous = page.article;
                record(memento, {.document = document, .page = page});
                if (!memento.digest.isEmpty()) {
                    m_states.insert(memento.digest, new State{.document = document, .page = page}, document.bytes.size());
                }
            } else {
                const bool isBroken = page.verdict == PageVerdict::Empty || page.verdict == PageVerdict::Unreadable;
                note(memento, isBroken ? PastOutcome::Broken : PastOutcome::NotArticle, verdictInWords(page.verdict, 200));
            }
        });
}

void PastImport::record(const Memento &memento, const State &state)
{
    // An archive's clock may be ahead of ours; what is seen now is not to lie before what was brought in.
    const QDateTime now = m_clock();
    const bool isAhead = memento.taken > now;
    Observation observation{.article = m_tally.article.id,
                            .kind = Observation::Kind::Import,
                            .document = state.document,
                            .content = state.page.article,
                            .seen = isAhead ? now : memento.taken,
                            .timing = isAhead ? Observation::Timing::Guessed : Observation::Timing::Told};
    observation.document.capture.requestedUrl = memento.address;
    observation.document.capture.finalUrl = memento.original;
    observation.document.capture.capturedAt = memento.taken;
    observation.document.capture.timeSource = TimeSource::Recorded;
    m_store->record(observation).then(this, [this, memento, readBy = state.page.article.extractor](const Result<Recorded> &recorded) {
        if (!recorded) {
            fail(recorded.error());
            return;
        }
        m_tally.article = recorded->article;
        m_readBy = readBy;
        m_tally.versions += recorded->isNewRevision() ? 1 : 0;
        note(memento, PastOutcome::Kept, {});
    });
}

void PastImport::note(const Memento &memento, PastOutcome outcome, const QString &detail)
{
    int *const counter = outcome == PastOutcome::Kept ? &m_tally.kept
        : outcome == PastOutcome::Redirect            ? &m_tally.redirects
        : outcome == PastOutcome::Missing             ? &m_tally.missing
        : outcome == PastOutcome::Broken              ? &m_tally.broken
                                                      : &m_tally.notArticle;
    ++*counter;
    m_store
        ->keepPast({.article = m_tally.article.id,
                    .address = memento.address,
                    .taken = memento.taken,
                    .outcome = outcome,
                    .author = memento.author,
                    .comment = memento.comment,
                    .detail = detail,
                    .asked = m_clock()})
        .then(this, [this](const Result<void> &kept) { kept ? next() : fail(kept.error()); });
}

void PastImport::end()
{
    const bool isOlder = m_tally.versions > 0 && compareExtractors(m_tally.article.extractor, m_readBy) == std::partial_ordering::less;
    if (!isOlder) {
        Q_EMIT finished(m_tally);
        return;
    }
    const DocumentReader reader = [rules = m_request.rules](const RawDocument &document) {
        return readDocument(document, {.rules = rules});
    };
    m_store->reread(m_tally.article.id, reader, m_clock()).then(this, [this](const Result<Reread> &reread) {
        // Where one of its pages can't be read any more, it stays as it is; each version says what it was read by.
        m_tally.article = reread ? reread->article : m_tally.article;
        Q_EMIT finished(m_tally);
    });
}

void PastImport::fail(const Error &error)
{
    m_steps.clear();
    Q_EMIT finished(std::unexpected(error));
}

} // namespace recension
