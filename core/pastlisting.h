// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/patientfetch.h"
#include "core/past/wikihistory.h"

namespace recension {

/// Who keeps the past of a page.
enum class PastKeeper {
    Wayback, ///< the Wayback Machine, or another archive with a CDX server like its
    TimeMap, ///< any archive that speaks Memento (RFC 7089)
    Wiki, ///< the wiki itself, by MediaWiki's interface
};

/// Where to look for the past of a page.
struct PastSource {
    PastKeeper keeper = PastKeeper::Wayback;
    /// Wayback: the archive's address. TimeMap: what the page's address is written after to make the TimeMap's.
    /// Wiki: its api.php; empty: as the page's address or the page itself tells.
    QUrl address;
};

/// Who is asked where nobody says another: the wiki itself for pages of Wikipedia and its sisters, else the Wayback Machine;
/// or, of a keeper of the given kind, the usual one.
[[nodiscard]] PastSource usualPastSource(const QUrl &page, const std::optional<PastKeeper> &keeper = {});

/// Finds out which states of a page a keeper has, by all pages of its list. Ends with one call of finished().
/// Lives on the queue's thread. The queue is not owned.
class PastListing : public QObject
{
    Q_OBJECT

public:
    PastListing(HostQueue *queue, const QUrl &page, const PastSource &source, const QByteArray &userAgent, const Patience &patience,
                QObject *parent = nullptr);
    ~PastListing() override;

    void start();

    /// After finished(): the keeper's list is longer than is read of any (200 pages, 200,000 states).
    [[nodiscard]] bool isCut() const { return m_isCut; }

Q_SIGNALS:
    /// All states by time. Errors: NotFound, WrongFormat, Unreadable, NotAllowed and others of fetch().
    void finished(const recension::Result<QList<recension::Memento>> &mementos);

private:
    void ask(const QUrl &question);
    void take(const Result<RawDocument> &answer);
    void add(Result<MementoList> list, int status);
    void findApi();
    void end();
    [[nodiscard]] QUrl firstQuestion() const;
    [[nodiscard]] QFuture<Result<MementoList>> parse(const QByteArray &answer) const;

    HostQueue *m_queue;
    QUrl m_page;
    PastSource m_source;
    QByteArray m_userAgent;
    Patience m_patience;
    WikiPage m_wiki;
    QList<QUrl> m_questions; ///< asked and to be asked
    qsizetype m_asked = 0;
    bool m_isCut = false;
    std::optional<Error> m_failed; ///< of a page of the list after the first
    QList<Memento> m_mementos;
    QFuture<Result<RawDocument>> m_answer;
};

} // namespace recension
