// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/past/memento.h"

#include <optional>

namespace recension {

/// A page of a wiki that runs MediaWiki, and where its programming interface is.
struct WikiPage {
    QString title;
    QUrl api; ///< …/api.php; empty where the address alone doesn't tell
    QUrl page; ///< the page's own address

    bool operator==(const WikiPage &) const = default;
};

/// The page that the address of a wiki names (…/wiki/TITLE, …/index.php?title=TITLE, …/index.php/TITLE); nothing for others.
/// Wikipedia and its sisters keep their interface at /w/api.php.
[[nodiscard]] std::optional<WikiPage> wikiPageOf(const QUrl &url);

/// Where a wiki's own page says that the interface is (link rel="EditURI"); empty where it doesn't.
[[nodiscard]] QUrl wikiApiNamedIn(const QByteArray &html, const QUrl &page);

/// The question for all revisions of the page, the oldest first (mediawiki.org/wiki/API:Revisions).
[[nodiscard]] QUrl historyQuestion(const WikiPage &wiki);

/// Its answer. A revision's address is its permanent link, its bytes the rendered text from the interface
/// (mediawiki.org/wiki/API:Parse), its digest that of its source text. Errors: NotFound, WrongFormat, Unreadable.
[[nodiscard]] Result<MementoList> parseHistory(const QByteArray &answer, const WikiPage &wiki, const QUrl &question);

/// Why the interface did not give a revision's text, in its own words; empty where it did.
[[nodiscard]] QString wikiComplaint(const QByteArray &answer);

/// Whether that passes: the wiki is overloaded, locked for a while, or was asked too often. It says so with status 200.
[[nodiscard]] bool isPassingComplaint(const QByteArray &answer);

} // namespace recension
