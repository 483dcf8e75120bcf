// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pageverdict.h"

namespace recension {

/// What a page that is no article says of itself in its title or headline ("Page not found", "Just a moment…",
/// "Anmelden"), in the languages of many sites. To be asked of short pages only: an article may be about such pages. Pure.
[[nodiscard]] std::optional<PageVerdict> verdictOfTitle(const QString &title);

/// The same for titles that could be an article's too ("Cookies and your privacy", "Under maintenance"): to be asked only
/// where a page names neither a time nor an author. Pure.
[[nodiscard]] std::optional<PageVerdict> verdictOfDoubtfulTitle(const QString &title);

/// Whether a page holds the words with which a text is broken off for those without an account ("to continue reading").
/// `page` is UTF-8 in lower case. Pure.
[[nodiscard]] bool breaksOffForAccount(const QByteArray &page);

} // namespace recension
