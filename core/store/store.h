// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/model/followedfeed.h"
#include "core/model/hostturn.h"
#include "core/model/inspection.h"
#include "core/model/librarycounts.h"
#include "core/model/librarylocation.h"
#include "core/model/pastcapture.h"
#include "core/model/reread.h"
#include "core/model/searchquery.h"

#include <QFuture>

#include <atomic>
#include <chrono>
#include <memory>

namespace recension {

class DatabaseThread;
class LibraryChanges;
struct Claims;

/// A library: articles, their captures byte by byte, and the revisions made from them. An SQLite database, or one on a
/// PostgreSQL server, with documented tables (README, "The library's file"); several programs may use one library at the
/// same time.
///
/// Any thread. A question gives one future with one value, in the order asked; nothing blocks but destroying the Store,
/// which waits until all that was asked is on disk. What an answered future reported as stored outlives a crash.
/// All futures may hold: Unreadable, NotWritten (disk full or failing), TimedOut (another program keeps the library),
/// WrongFormat (damaged, not a library, or of a newer Recension); of a server also NotFound (it or the database is not
/// there), NotAllowed (name or password) and Usage (the address is none). A lost connection is made anew.
class Store
{
public:
    /// `location` is a file, ":memory:", or a server's address ("postgresql://user@host/database",
    /// core/model/librarylocation.h). `opening` is about files; a server's tables are made where there are none.
    explicit Store(const QString &location, LibraryOpening opening = LibraryOpening::Make);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    /// Tells when other programs, or other Stores, change the library; looks for it from the first call on. Ends with the Store.
    [[nodiscard]] const LibraryChanges *changes();

    /// Adds the article of that address, or gives the one that is there; Followed ones are followed (again). What the reader
    /// named once stays the reader's. Errors: NotAllowed for anything but http and https, and for addresses with a user
    /// name or a password.
    [[nodiscard]] QFuture<Result<FollowedArticle>> addArticle(const QUrl &url, WatchState state, const QDateTime &now,
                                                              AddressNamedBy namedBy = AddressNamedBy::Reader);

    /// Followed: from now on, for another full time. Stopped: no more checks; nothing is deleted. Errors: NotFound.
    [[nodiscard]] QFuture<Result<FollowedArticle>> setWatchState(ArticleId article, WatchState state, const QDateTime &now);

    /// Nothing where there is none of that number.
    [[nodiscard]] QFuture<Result<std::optional<FollowedArticle>>> article(ArticleId id);

    /// All articles, the latest changed first.
    [[nodiscard]] QFuture<Result<QList<FollowedArticle>>> articles();

    /// The article that an address leads to, or nothing.
    [[nodiscard]] QFuture<Result<std::optional<FollowedArticle>>> articleAt(const QUrl &url);

    /// Up to `limit` followed articles whose check has come, the longest overdue first. Until `until` no other program gets them,
    /// unless they are given back; those that nothing was recorded of are, at the latest when the Store is destroyed.
    [[nodiscard]] QFuture<Result<QList<FollowedArticle>>> claimDue(const QDateTime &now, const QDateTime &until, int limit);

    /// Gives back what this Store has claimed of these and nobody has looked at: it is due at once again, for everybody.
    [[nodiscard]] QFuture<Result<void>> release(const QList<ArticleId> &articles);

    /// Stores an observation, whole or not at all. Errors: NotFound.
    [[nodiscard]] QFuture<Result<Recorded>> record(const Observation &observation);

    /// The article answered that nothing changed (HTTP 304): the version was seen again, unless it was brought in from elsewhere; then
    /// the next check asks for the page itself. Errors: NotFound.
    [[nodiscard]] QFuture<Result<Recorded>> recordUnchanged(ArticleId article, const QDateTime &seen, const QDateTime &notBefore);

    /// A check that brought no article. Errors: NotFound.
    [[nodiscard]] QFuture<Result<FollowedArticle>> recordFailure(ArticleId article, PageVerdict verdict, int httpStatus,
                                                                 const QString &reason, const QDateTime &now, const QDateTime &notBefore);

    /// Errors: NotFound.
    [[nodiscard]] QFuture<Result<Timeline>> timeline(ArticleId article);
    [[nodiscard]] QFuture<Result<Revision>> revision(RevisionId id);
    [[nodiscard]] QFuture<Result<std::optional<Revision>>> newestRevision(ArticleId article);

    /// The bytes behind a revision. Errors: NotFound, WrongFormat where they are damaged.
    [[nodiscard]] QFuture<Result<RawDocument>> document(RevisionId id);

    /// The capture that was seen last, with its bytes. Errors: NotFound where there is none, WrongFormat.
    [[nodiscard]] QFuture<Result<RawDocument>> newestDocument(ArticleId article);

    /// Makes all revisions of an article anew, reading every capture with `reader` (on the database's thread); whole or not
    /// at all. Errors: NotFound; WrongFormat where a capture can't be read by it; NotWritten.
    [[nodiscard]] QFuture<Result<Reread>> reread(ArticleId article, const DocumentReader &reader, const QDateTime &now);

    /// Takes the latest reread() back. Errors: NotFound where there is none; NotAllowed where a note would be lost.
    [[nodiscard]] QFuture<Result<Reread>> undoReread(ArticleId article);

    /// A page of at most `limit` articles with revisions that match; `offset` is 0 or the nextOffset of the page before.
    [[nodiscard]] QFuture<Result<SearchResults>> search(const SearchQuery &query, int offset, int limit);

    /// The newest changes, at most `limit`, the latest first.
    [[nodiscard]] QFuture<Result<QList<ArticleChange>>> latestChanges(const ChangeFilter &filter, int limit);

    /// Looks at every part of the library. Takes long on a large one.
    [[nodiscard]] QFuture<Result<Inspection>> inspect();

    /// Makes anew what such a look found to be repairable, each article whole or not at all, and looks again. Pages are never
    /// touched; texts are read out of them by `reader`. Errors: NotWritten.
    [[nodiscard]] QFuture<Result<Inspection>> repair(const QList<Repairable> &repairable, const DocumentReader &reader);

    /// Writes the whole library into a new folder, in an open format (README, "The export's files"); it is there whole or
    /// not at all. Errors: NotWritten, also where the folder exists; Canceled, where `cancel`, which is asked on the database's
    /// thread, says so.
    [[nodiscard]] QFuture<Result<LibraryCounts>> exportTo(const QString &folder, const QDateTime &now, const CancelCheck &cancel = {});

    /// Brings such a folder into this library, which must be empty, with nothing changed; whole or not at all.
    /// Errors: NotAllowed where it is not empty; NotFound; WrongFormat for anything that is not as it was written; TooLarge;
    /// Canceled, as of exportTo().
    [[nodiscard]] QFuture<Result<LibraryCounts>> importFrom(const QString &folder, const CancelCheck &cancel = {});

    /// Copies the library into a new file. Errors: NotAllowed on a server; NotWritten, also where the file exists; Canceled, as of
    /// exportTo(), but not while SQLite copies.
    [[nodiscard]] QFuture<Result<void>> backup(const QString &file, const CancelCheck &cancel = {});

    /// Takes away what this program's backup into `file` has written so far; for a program that is about to end and can't wait for it.
    /// False where none is being written.
    [[nodiscard]] static bool discardBackup(const QString &file);

    /// Keeps a note on the change between two revisions of one article; an empty text takes it away. Errors: NotFound where
    /// one of them is no more, as after undoReread().
    [[nodiscard]] QFuture<Result<void>> keepNote(const Note &note);

    /// The turn to ask a host, shared with all programs that use the library: the caller's for `held` or until leaveTurn();
    /// or the time until the host is free, at most `longest`. One that was not left ends with the Store.
    [[nodiscard]] QFuture<Result<HostTurn>> takeTurn(const QString &host, const QDateTime &now, std::chrono::milliseconds longest,
                                                     std::chrono::milliseconds held);
    /// Leaves the host alone until `free`, unless the turn is another's by now.
    [[nodiscard]] QFuture<Result<void>> leaveTurn(const QString &host, const HostTurn &turn, const QDateTime &free);

    /// Adds a feed that the reader names, whose new items become articles, due at once, or gives a known one other patterns.
    /// Errors: as addArticle().
    [[nodiscard]] QFuture<Result<FollowedFeed>> addFeed(const QUrl &url, const QString &title, const FeedChoice &choice,
                                                        const QDateTime &now);
    /// Adds those feeds that are not there yet, by url, who named it, title and patterns, and gives their number; all or none.
    /// Errors: as addFeed().
    [[nodiscard]] QFuture<Result<int>> addFeeds(const QList<FollowedFeed> &feeds, const QDateTime &now);
    /// Its articles stay. Errors: NotFound.
    [[nodiscard]] QFuture<Result<void>> removeFeed(const QUrl &url);
    [[nodiscard]] QFuture<Result<QList<FollowedFeed>>> feeds();
    /// As claimDue(), of feeds.
    [[nodiscard]] QFuture<Result<QList<FollowedFeed>>> claimDueFeeds(const QDateTime &now, const QDateTime &until, int limit);
    /// As release(), of feeds.
    [[nodiscard]] QFuture<Result<void>> releaseFeeds(const QList<QUrl> &feeds);
    /// Keeps what a check came to; gives the articles that are new by it, followed. Errors: NotFound.
    [[nodiscard]] QFuture<Result<QList<FollowedArticle>>> recordFeedCheck(const FeedCheck &check);

    /// Lets every address of `twin`, of which nothing has been kept yet, lead to `article`, and takes `twin` away.
    /// Errors: NotFound; NotAllowed where something of `twin` is kept.
    [[nodiscard]] QFuture<Result<FollowedArticle>> mergeTwin(ArticleId twin, ArticleId article, const QDateTime &now);

    /// Notes what asking for a state of the past came to, in place of an earlier note on it.
    [[nodiscard]] QFuture<Result<void>> keepPast(const PastCapture &capture);
    /// All that was asked of archives and wikis for an article, by time.
    [[nodiscard]] QFuture<Result<QList<PastCapture>>> past(ArticleId article);

private:
    const std::unique_ptr<DatabaseThread> m_thread;
    const std::shared_ptr<Claims> m_claims; ///< not looked at or left yet; used on the thread only
    std::atomic<bool> m_mayHoldClaims = false;
};

} // namespace recension
