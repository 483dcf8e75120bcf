// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/readingrule.h"

#include <QByteArray>

namespace recension {

/// Rules as text, to be kept, read and handed on: "[example.org]" or "[file:///home/ada/saved]" heads the rules of a place (see
/// placeWritten); a rule is a line of "take-in SELECTOR" or "leave-out SELECTOR" (see core/model/selectorsyntax.h), with `"the text"`
/// behind it where only that passage is meant, or of `ignore-text "the text"` or `ignore-passage "its beginning"`, under "[*]" for all
/// articles; "#" begins a line that is passed over. In a text '\' stands before '"' and '\', "\n" is the end of a line, and
/// "\u00A0" a UTF-16 unit that editors lose or nobody can see. `former` is a text of rules whose remarks, the lines that begin
/// with "#", are kept: each goes with the rule it stands before, and goes when that does.
[[nodiscard]] QString readingRulesText(const ReadingRules &rules, const QString &former = {});

/// Errors: WrongFormat, with the number of the line and what is wrong with it; TooLarge beyond 10,000 rules, or 200 for
/// comparing.
[[nodiscard]] Result<ReadingRules> parseReadingRules(const QString &text);

/// The text of a file of rules: UTF-8, or UTF-16 or UTF-32 with a byte order mark. Errors: WrongFormat where it is none of
/// these.
[[nodiscard]] Result<QString> rulesTextIn(const QByteArray &bytes);

/// A rule as the line that stands for it.
[[nodiscard]] QString ruleLine(const ReadingRule &rule);

} // namespace recension
