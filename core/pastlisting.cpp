// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pastlisting.h"

#include "core/base/sentence.h"
#include "core/fetch/fetchfailure.h"
#include "core/past/cdx.h"
#include "core/past/timemap.h"

#include <QThreadPool>

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype mostPages = 200;

FetchRequest requestFor(const QUrl &url, const QUrl &trusted, const QByteArray &userAgent)
{
    // What a list of an archive names is not what the reader typed, unless it is of the archive that was.
    const bool isTyped = url.host() == trusted.host();
    return {.url = url,
            .privateAddresses = isTyped ? PrivateAddresses::AllowedAsTyped : PrivateAddresses::Refused,
            .answerTypes = AnswerTypes::Any,
            .answerStatuses = AnswerStatuses::All,
            .userAgent = userAgent};
}

} // namespace

PastSource usualPastSource(const QUrl &page, const std::optional<PastKeeper> &keeper)
{
    const std::optional<WikiPage> wiki = wikiPageOf(page);
    const bool isWiki = wiki && !wiki->api.isEmpty();
    PastSource source{.keeper = keeper.value_or(isWiki ? PastKeeper::Wiki : PastKeeper::Wayback)};
    if (source.keeper == PastKeeper::Wayback) {
        source.address = QUrl(QStringLiteral("https://web.archive.org/"));
    }
    return source;
}

PastListing::PastListing(HostQueue *queue, const QUrl &page, const PastSource &source, const QByteArray &userAgent,
                         const Patience &patience, QObject *parent)
    : QObject(parent), m_queue(queue), m_page(page), m_source(source), m_userAgent(userAgent), m_patience(patience)
{ }

PastListing::~PastListing()
{
    m_answer.cancel();
}

void PastListing::start()
{
    if (m_source.keeper == PastKeeper::Wiki) {
        const std::optional<WikiPage> wiki = wikiPageOf(m_page);
        if (!wiki) {
            Q_EMIT finished(failure(ErrorCode::Usage, Sentence::tr("%1 is not the address of a wiki's page.").arg(shownAddress(m_page))));
            return;
        }
        m_wiki = *wiki;
        if (!m_source.address.isEmpty()) {
            m_wiki.api = m_source.address;
        } else if (m_wiki.api.isEmpty()) {
            findApi();
            return;
        }
    }
    ask(firstQuestion());
}

void PastListing::findApi()
{
    m_answer = m_queue->fetch(requestFor(m_page, m_page, m_userAgent), RobotsCare::Ignored);
    m_answer.then(this, [this](const Result<RawDocument> &answer) {
        if (!answer) {
            Q_EMIT finished(std::unexpected(answer.error()));
            return;
        }
        m_wiki.api = wikiApiNamedIn(answer->bytes, answer->capture.finalUrl);
        if (m_wiki.api.isEmpty()) {
            Q_EMIT finished(
                failure(ErrorCode::NotFound,
                        Sentence::tr("%1 does not say where its wiki's programming interface (api.php) is.").arg(shownAddress(m_page))));
        } else {
            ask(firstQuestion());
        }
    });
}

QUrl PastListing::firstQuestion() const
{
    switch (m_source.keeper) {
    case PastKeeper::Wayback:
        return cdxQuestion(m_source.address, m_page);
    case PastKeeper::TimeMap:
        return QUrl(m_source.address.toString(QUrl::FullyEncoded) + m_page.toString(QUrl::FullyEncoded | QUrl::RemoveFragment));
    case PastKeeper::Wiki:
        return historyQuestion(m_wiki);
    }
    Q_UNREACHABLE_RETURN({});
}

void PastListing::ask(const QUrl &question)
{
    if (m_questions.isEmpty()) {
        m_questions.append(question);
    }
    // The reader typed the archive or, where none is named, the page; not what either of them names.
    const QUrl &typed = m_source.address.isEmpty() ? m_page : m_source.address;
    m_answer = fetchPatiently(m_queue, requestFor(question, typed, m_userAgent), RobotsCare::Ignored, m_patience);
    m_answer.then(this, [this](const Result<RawDocument> &answer) { take(answer); });
}

// On a pool thread: a list may have very many lines.
QFuture<Result<MementoList>> PastListing::parse(const QByteArray &answer) const
{
    const auto parsed = [answer, question = m_questions.at(m_asked), source = m_source, page = m_page,
                         wiki = m_wiki]() -> Result<MementoList> {
        switch (source.keeper) {
        case PastKeeper::Wayback:
            return parseCdx(answer, source.address, question);
        case PastKeeper::TimeMap:
            return parseTimeMap(answer, question, page);
        case PastKeeper::Wiki:
            return parseHistory(answer, wiki, question);
        }
        Q_UNREACHABLE_RETURN({});
    };
    return QtFuture::makeReadyVoidFuture().then(QThreadPool::globalInstance(), parsed);
}

void PastListing::take(const Result<RawDocument> &answer)
{
    const int status = answer ? answer->capture.httpStatus : 0;
    // An archive that has nothing of a page says "not found" (RFC 7089, section 4.5.3).
    if (status == 404 && m_asked == 0 && m_source.keeper != PastKeeper::Wiki) {
        end();
        return;
    }
    if (status == 200) {
        parse(answer->bytes).then(this, [this](const Result<MementoList> &list) { add(list, 200); });
    } else {
        add(std::unexpected(answer ? statusFailure(status, m_questions.at(m_asked)) : answer.error()), status);
    }
}

void PastListing::add(Result<MementoList> list, int status)
{
    if (!list) {
        // One page that can't be had does not hold back all that the others tell; who is asked for patience waits.
        if (m_asked == 0 || status == 429) {
            Q_EMIT finished(std::unexpected(list.error()));
            return;
        }
        m_isCut = true;
        m_failed = list.error();
        list = MementoList();
    }
    m_isCut = m_isCut || list->isCut;
    m_mementos += list->mementos;
    for (const QUrl &page : list->more) {
        if (m_questions.contains(page)) {
            continue;
        }
        if (m_questions.size() < mostPages) {
            m_questions.append(page);
        } else {
            m_isCut = true;
        }
    }
    if (m_mementos.size() > mostMementos) {
        m_mementos.resize(mostMementos);
        m_isCut = true;
    }
    ++m_asked;
    if (m_asked < m_questions.size() && m_mementos.size() < mostMementos) {
        ask(m_questions.at(m_asked));
    } else {
        m_isCut = m_isCut || m_asked < m_questions.size();
        end();
    }
}

void PastListing::end()
{
    if (m_mementos.isEmpty() && m_failed) {
        Q_EMIT finished(std::unexpected(*m_failed));
        return;
    }
    std::ranges::stable_sort(m_mementos, {}, &Memento::taken);
    const auto twins = std::ranges::unique(m_mementos, {}, &Memento::address);
    m_mementos.erase(twins.begin(), twins.end());
    Q_EMIT finished(m_mementos);
}

} // namespace recension
