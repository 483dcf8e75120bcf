// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/passages.h"

namespace recension {

/// Whether a short passage speaks to the reader about the publication and not about the article's matter: invitations
/// to a newsletter or channel, to subscribe, donate or read on for money, lines that lead to another article ("Read
/// also: …"), notes on where the story was broadcast, cookie texts. By their words, in the languages of the European
/// press and in Japanese and Korean; what only mentions such things in running text is none.
[[nodiscard]] bool isPromotion(const Passage &passage);

/// Whether a text asks for consent to cookies, as long as such notices are.
[[nodiscard]] bool isCookieNotice(const QString &text);

/// Whether a line announces other articles, by the words it begins with: "Read more:", "Mehr zum Thema".
[[nodiscard]] bool announcesOthers(const QString &text);

/// Whether a heading says that things of the article's matter are counted up below it: "Ingredients", "Pros", "What you need".
[[nodiscard]] bool namesThings(const QString &heading);

/// Whether a heading says that the article's points follow: "Key takeaways", "Das Wichtigste in Kürze".
[[nodiscard]] bool namesKeyPoints(const QString &heading);

} // namespace recension
