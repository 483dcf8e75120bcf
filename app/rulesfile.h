// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/readingrule.h"

namespace recension {

/// Where the reader's rules are kept: reading-rules.txt in the user's configuration folder, as readingRulesText() writes them.
[[nodiscard]] QString rulesPath();

/// The rules of a file; none where there is no file. Blocking. Errors: Unreadable, TooLarge (16 MiB), and those of parseReadingRules().
[[nodiscard]] Result<ReadingRules> loadRules(const QString &path = rulesPath());

/// Blocking. Errors: NotWritten; the older file stays then.
[[nodiscard]] Result<void> saveRules(const ReadingRules &rules, const QString &path = rulesPath());

} // namespace recension
