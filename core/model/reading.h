// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

#include <optional>

namespace recension {

/// What a page of revisions (News Sniffer and its like) says of the article's history.
struct RevisionPageFacts {
    QString source; ///< the publication, as the page calls it ("guardian")
    QUrl articleUrl; ///< the current article
    QUrl feedUrl; ///< a feed of its changes
    QDateTime firstSeen; ///< invalid where the page leaves it blank
    int timesChanged = -1; ///< "The article has changed 5 times"; -1: not said
    QString checkStatement; ///< "It last changed over 40 days ago and won't be checked again for changes."

    bool operator==(const RevisionPageFacts &) const = default;
};

/// What a document turned out to hold.
struct Reading {
    QList<Revision> revisions; ///< never empty; oldest first; one for an ordinary document, two for a comparison page
    QString sourceText; ///< the document decoded to text, as its author wrote it, for View > Source
    QString sourceSyntax; ///< KSyntaxHighlighting's name for that text: "HTML", "Markdown", or empty for plain
    std::optional<RevisionPageFacts> pageFacts;
    QStringList remarks; ///< whole, translated sentences the reader should see ("The encoding was guessed: …")

    bool operator==(const Reading &) const = default;
};

} // namespace recension
