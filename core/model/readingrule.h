// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace recension {

enum class RuleEffect {
    TakeIn, ///< reading: what the selector matches belongs to the article
    LeaveOut, ///< reading: it doesn't
    IgnoreText, ///< comparing: the words are shown, but not compared
    IgnorePassage, ///< comparing: the same for each passage (in code: line) that begins with them
};

/// Whether such a rule is about comparing; the others are about reading.
[[nodiscard]] bool isIgnoring(RuleEffect effect);

/// A reader's correction of what is read from pages: passages that the selector matches, or that stand inside an element
/// it matches, belong to the article, or don't; or of what is compared: text that changes all the time and means nothing.
struct ReadingRule {
    QString place; ///< a host, which stands for its subdomains too ("example.org"), or one page ("example.org/wall"); for files that tell
                   ///< no address the folder they stand in ("file:///home/ada/saved"), or one of them; of rules for comparing
                   ///< also `everywhere`
    RuleEffect effect = RuleEffect::LeaveOut;
    QString selector; ///< see core/reading/selector.h; empty of rules for comparing
    QString text; ///< reading: the passage's whole text; empty: any. Comparing: see core/model/ignoredtext.h

    bool operator==(const ReadingRule &) const = default;
};

/// The place of rules for all articles, from wherever.
inline constexpr QStringView everywhere = u"*";

/// In the order in which they apply: of two that match, the later one decides.
using ReadingRules = QList<ReadingRule>;

/// What a document's rules are filed under: the address of the web that it came from, else the one that it names as its own, else its
/// file's (file:///…). Empty of what has none of these, such as pasted text.
[[nodiscard]] QUrl rulesAddress(const Capture &capture, const QUrl &canonicalUrl);

/// The place of a page's own rules and of its whole site's, or of a file's and its folder's; empty of what is neither an address of the web
/// nor a file. "www." counts as nothing.
[[nodiscard]] QString pagePlace(const QUrl &url);
[[nodiscard]] QString sitePlace(const QUrl &url);

/// The place that somebody means who wrote it by hand, as the two above name it: "https://www.Example.org/" is "example.org";
/// `everywhere`, pages and files stay. Empty where it names no place.
[[nodiscard]] QString placeWritten(const QString &written);

/// Whether rules of the place hold for the page at `url`.
[[nodiscard]] bool holdsFor(const QString &place, const QUrl &url);

/// The places whose rules for reading the two differ in.
[[nodiscard]] QStringList changedPlaces(const ReadingRules &before, const ReadingRules &after);

/// As many rules for comparing there may be.
inline constexpr qsizetype mostIgnoringRules = 200;

/// The rules for reading that hold for the page at `url`, those of narrower places later, of single pages last.
[[nodiscard]] ReadingRules rulesFor(const ReadingRules &rules, const QUrl &url);

/// The rules with one more, which takes the place of an earlier one for the same passages.
[[nodiscard]] ReadingRules withRule(ReadingRules rules, const ReadingRule &rule);

} // namespace recension
