// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/judgedpage.h"
#include "core/model/followedarticle.h"
#include "core/model/pastcapture.h"
#include "core/pastlisting.h"

#include <QCache>
#include <QQueue>
#include <QSet>

#include <memory>

namespace recension {

class Store;

/// What an import of the past is of.
struct PastRequest {
    QUrl page;
    PastSource source;
    QDateTime since; ///< states taken earlier are left out; invalid: all
    QDateTime until; ///< likewise, later ones
    bool isDaily = false; ///< one state a day, see oneADay()
    QByteArray userAgent;
    Patience patience;
    ReadingRules rules; ///< the reader's, for what is read from pages
};

/// What an import of the past came to.
struct PastTally {
    FollowedArticle article;
    int listed = 0; ///< states that the keeper has
    int known = 0; ///< of them dealt with by an earlier import
    int kept = 0; ///< brought in now
    int versions = 0; ///< of them new revisions
    int redirects = 0;
    int missing = 0;
    int broken = 0;
    int notArticle = 0;
    bool isListCut = false; ///< the keeper has more than is read of any list

    bool operator==(const PastTally &) const = default;
};

/// Brings all states of a page that an archive or a wiki keeps into the library, each with its provenance: the oldest
/// first, equal ones once, one request at a time. What was dealt with before is not asked again: an import that was stopped
/// at any moment goes on when it is started anew. Only what was broken is tried again. An article that stayed with an older
/// extractor goes over to the present one with all its states (Store::reread()), so that they can be compared.
///
/// Lives on the queue's thread; neither queue nor store is owned, both must outlive it. Destroy it to cancel: what was
/// brought in stays.
class PastImport : public QObject
{
    Q_OBJECT

public:
    PastImport(Store *store, HostQueue *queue, const PastRequest &request, const Clock &clock, QObject *parent = nullptr);
    ~PastImport() override;

    void start();

Q_SIGNALS:
    /// So many of the states are dealt with.
    void progressed(int done, int total);
    /// The end. Errors: those of the Store and of PastListing; Unreadable where the keeper asks for a longer pause: what was
    /// brought in is kept, and starting again goes on.
    void finished(const recension::Result<recension::PastTally> &tally);

private:
    struct Step {
        Memento memento;
        std::optional<PastOutcome> outcome; ///< known without asking
        QString detail;
    };
    struct State {
        RawDocument document;
        JudgedPage page;
    };

    void plan(const QList<Memento> &mementos);
    void next();
    void ask(const Memento &memento);
    void take(const Memento &memento, const Result<RawDocument> &answer);
    void judge(const Memento &memento, RawDocument document);
    void record(const Memento &memento, const State &state);
    void note(const Memento &memento, PastOutcome outcome, const QString &detail);
    void end();
    void fail(const Error &error);
    [[nodiscard]] bool isWanted(const Memento &memento) const;

    Store *m_store;
    HostQueue *m_queue;
    PastRequest m_request;
    Clock m_clock;
    std::unique_ptr<PastListing> m_listing;
    PastTally m_tally;
    QSet<QUrl> m_known;
    QQueue<Step> m_steps;
    int m_done = 0;
    QString m_readBy; ///< the extractor of the states brought in
    QCache<QByteArray, State> m_states; ///< by digest, those that may come again
    std::optional<Article> m_previous; ///< the state kept last, to judge the next by
    QFuture<Result<RawDocument>> m_answer;
};

} // namespace recension
