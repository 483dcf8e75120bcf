// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/readingrule.h"

namespace recension {

/// Where the reader's rules are kept: reading-rules.txt in the user's configuration folder, as core/model/rulestext.h tells.
[[nodiscard]] QString rulesPath();

/// What the file says, whatever it is; nothing where there is no file. Blocking. Errors: Unreadable, TooLarge (16 MiB),
/// WrongFormat where it is no text.
[[nodiscard]] Result<QString> loadRulesText(const QString &path = rulesPath());

/// The rules of such a text; `path` is for the sentence. Errors: those of parseReadingRules().
[[nodiscard]] Result<ReadingRules> rulesOfFile(const QString &text, const QString &path = rulesPath());

/// The rules of a file; none where there is no file. Blocking. Errors: those of both.
[[nodiscard]] Result<ReadingRules> loadRules(const QString &path = rulesPath());

/// Blocking. Gives the path that a file was put aside under which could not be understood; empty where there was none.
/// Errors: NotWritten; the older file stays then.
[[nodiscard]] Result<QString> saveRulesText(const QString &text, const QString &path = rulesPath());

} // namespace recension
