// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

namespace recension {

/// What a list of articles says under a headline, translated, in one line or two. Times are told in the local zone.
struct ArticleBrief {
    /// What the words are about, for those who draw them.
    enum class Tone {
        Plain,
        Quiet, ///< nothing more is going to happen by itself
        Failing, ///< the article is not there now
    };

    QString text;
    Tone tone = Tone::Plain;

    bool operator==(const ArticleBrief &) const = default;
};

/// "Harbour Gazette · changed 5 times · last 3 hours ago · next check in 25 minutes", "present 28 Jan, 14:02, not found
/// since 15:10 (HTTP 404)". `now` is the present moment.
[[nodiscard]] ArticleBrief briefOf(const FollowedArticle &article, const QDateTime &now);

/// Words for the reader, and the stretches of them that are to stand out.
struct Statement {
    struct Stretch {
        qsizetype start = 0; ///< UTF-16 units
        qsizetype length = 0; ///< UTF-16 units

        bool operator==(const Stretch &) const = default;
    };

    QString text;
    QList<Stretch> strong; ///< in order

    bool operator==(const Statement &) const = default;
};

/// In Revisionista's words: "From Harbour Gazette, first seen 30 Jan 2020, 14:02 GMT. The article has changed 5 times; it last
/// changed 3 hours ago. Next check in 25 minutes."
[[nodiscard]] Statement statementOf(const FollowedArticle &article, const QDateTime &now);

/// A moment as short as it can be said today: "14:02", "30 Jan, 14:02", "30 Jan 2020, 14:02"; local, empty where invalid.
[[nodiscard]] QString momentInWords(const QDateTime &time, const QDateTime &now);

/// The same moment in full, local with its zone and in UTC to the second: "30 Jan 2020, 15:02 CET = 2020-01-30 14:02:11 UTC";
/// empty where invalid.
[[nodiscard]] QString momentInFull(const QDateTime &time);

/// When the article was first and last seen, changed and checked, and is to be checked, in full, a line each.
[[nodiscard]] QStringList momentsOf(const FollowedArticle &article);

/// The local zone of the times as short as clocks name it: "CET", "CET/CEST" where they lie on both sides of a change of the
/// clock; empty without times.
[[nodiscard]] QString zoneOf(const QList<QDateTime> &times);

} // namespace recension
