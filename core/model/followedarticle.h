// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/model/addressnamedby.h"
#include "core/model/pageverdict.h"
#include "core/model/pastcapture.h"
#include "core/model/revision.h"
#include "core/model/weight.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace recension {

/// Whether the library goes on looking at an article.
enum class WatchState {
    Followed, ///< it has a next check
    Ended, ///< its schedule came to its end: no change for long
    Stopped, ///< the reader stopped it
    Kept, ///< never followed: its revisions were brought in from files or archives
};

/// What libraries and files of ours call them.
inline constexpr Names<WatchState, 4> watchStateNames{
    {{WatchState::Followed, "followed"}, {WatchState::Ended, "ended"}, {WatchState::Stopped, "stopped"}, {WatchState::Kept, "kept"}}};

/// A stretch of time in which checks failed for one and the same reason.
struct FailureRun {
    PageVerdict verdict = PageVerdict::Unreachable;
    int httpStatus = 0; ///< 0: nothing answered
    QString reason; ///< a whole, translated sentence, in the language of the time
    QDateTime first; ///< UTC, of the first failing check
    QDateTime last; ///< UTC, of the latest one
    int times = 0; ///< checks that failed so, at least 1
    QDateTime ended; ///< UTC, when the article was seen again or another failure came; invalid while it lasts

    bool operator==(const FailureRun &) const = default;
};

/// What a server gave us to ask "has it changed?" with (RFC 9110, section 13).
struct Validators {
    QByteArray etag;
    QByteArray lastModified;

    bool operator==(const Validators &) const = default;
};

/// An article of the library as the list of articles shows it.
struct FollowedArticle {
    ArticleId id;
    QUrl url; ///< what is asked for
    AddressNamedBy namedBy = AddressNamedBy::Reader; ///< `url`
    QString source; ///< the publication's name, else the host
    QString title; ///< of the newest revision; empty before the first
    WatchState state = WatchState::Followed;
    QDateTime added; ///< UTC, as are all below; invalid: it has not happened
    QDateTime published; ///< as the article itself says
    QDateTime firstSeen;
    QDateTime lastSeen;
    QDateTime lastChanged; ///< first seen of the newest revision
    QDateTime lastSubstantive; ///< first seen of the newest one whose change was more than minor, or of the first one
    QDateTime lastChecked;
    QDateTime nextCheck; ///< invalid unless Followed
    int revisions = 0;
    int checks = 0; ///< asked so often, whatever came of it
    QString extractor; ///< that the newest state was read by (Article::extractor); pinned until the article is read anew
    Validators validators;
    std::optional<FailureRun> failing; ///< the run of failures that goes on now
    QDateTime failingSince; ///< the first failure after the article was last seen, of whatever kind

    /// Its title, or its address where it has none; on one line.
    [[nodiscard]] QString shownTitle() const { return title.isEmpty() ? url.toDisplayString() : title.simplified(); }

    /// "The article has changed N times": revisions after the first.
    [[nodiscard]] int timesChanged() const { return revisions > 0 ? revisions - 1 : 0; }

    bool operator==(const FollowedArticle &) const = default;
};

/// A line of an article's timeline: a revision without its text.
struct TimelineRevision {
    RevisionId id;
    int number = 0;
    QDateTime firstSeen;
    QDateTime lastSeen;
    QString title;
    int words = 0;
    Weight weight = Weight::Substantive; ///< of the change from the revision before; Substantive for number 0
    std::optional<int> sameAs; ///< the number of an earlier revision that this one returns to
    QString extractor; ///< as Article::extractor
    Capture capture; ///< the evidence

    bool operator==(const TimelineRevision &) const = default;
};

/// The article as it stood at one moment, with its evidence: what the library is told.
struct Observation {
    /// A check of ours settles when the next one is; what is brought in from elsewhere may be older than what is known.
    enum class Kind { Check, Import };
    /// Guessed: nothing tells when this was so, and a state that is known is not brought in once more.
    enum class Timing { Told, Guessed };

    ArticleId article;
    Kind kind = Kind::Check;
    RawDocument document;
    Article content; ///< what was read from the document
    QDateTime seen; ///< UTC
    Timing timing = Timing::Told; ///< what `seen` rests on
    QString recordedPeriod; ///< as Revision::recordedPeriod
    Validators validators;
    QDateTime notBefore; ///< UTC: the server's wish for the next check; invalid: none
};

/// What an observation amounted to.
struct Recorded {
    enum class Outcome {
        First, ///< the article's first revision
        Changed, ///< a new revision
        Returned, ///< a new revision that is the same as an earlier one
        Unchanged, ///< the newest revision, seen once more
        Inserted, ///< a new revision among older ones; later ones got higher numbers
        Confirmed, ///< nothing new: a revision among older ones was seen then, too
    };

    Outcome outcome = Outcome::Unchanged;
    RevisionId revision;
    int number = 0;
    Weight weight = Weight::None; ///< of the change; Substantive for the first
    FollowedArticle article; ///< as it is now

    /// Whether the library has a revision more than before.
    [[nodiscard]] bool isNewRevision() const { return outcome != Outcome::Unchanged && outcome != Outcome::Confirmed; }

    bool operator==(const Recorded &) const = default;
};

/// What the reader wrote about a change.
struct Note {
    RevisionId left; ///< of the pair of revisions compared
    RevisionId right;
    QString text;
    QDateTime written; ///< UTC

    bool operator==(const Note &) const = default;
};

/// All that is known of an article over time.
struct Timeline {
    FollowedArticle article;
    QList<TimelineRevision> revisions; ///< by number
    QList<FailureRun> failures; ///< by time
    QList<Note> notes;
    QList<PastCapture> past; ///< what archives and wikis were asked for, by time

    bool operator==(const Timeline &) const = default;
};

/// Which changes are asked for; every empty field lets all through.
struct ChangeFilter {
    std::optional<ArticleId> article;
    QString source; ///< the publication's whole name
    Weight leastWeight = Weight::Substantive;

    bool operator==(const ChangeFilter &) const = default;
};

/// A change of an article: two revisions that follow each other.
struct ArticleChange {
    ArticleId article;
    QUrl url;
    QString source;
    RevisionId left;
    RevisionId right;
    QDateTime changed; ///< UTC, first seen of the right one
    Weight weight = Weight::Substantive;

    bool operator==(const ArticleChange &) const = default;
};

/// Revisions in a row that have what was searched for.
struct SearchStretch {
    RevisionId first;
    int firstNumber = 0;
    RevisionId last;
    int lastNumber = 0;
    QDateTime appeared; ///< UTC, first seen of the first
    QDateTime vanished; ///< UTC, first seen of the revision after the last; invalid: it is still there

    bool operator==(const SearchStretch &) const = default;
};

/// An article with revisions that have what was searched for.
struct SearchHit {
    FollowedArticle article;
    QList<SearchStretch> stretches; ///< by number, never empty
    QString excerpt; ///< from the newest matching revision, around the first word found
    qsizetype foundAt = 0; ///< UTF-16 units in the excerpt
    qsizetype foundLength = 0;

    bool operator==(const SearchHit &) const = default;
};

/// A page of what a search found, the latest changed articles first.
struct SearchResults {
    QList<SearchHit> hits;
    int nextOffset = -1; ///< where the next page begins; -1: this was all

    bool operator==(const SearchResults &) const = default;
};

} // namespace recension
