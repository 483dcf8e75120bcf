// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/sheet.h"

namespace recension {

/// A version's words of one passage, and where each letter of them stands in the passage.
struct VersionText {
    QString text;
    QList<qsizetype> places; ///< one for each UTF-16 unit; empty: text is the passage's own, from its beginning
};

/// What the version of that side says in an inline passage; nothing where the whole row is the other version's.
[[nodiscard]] VersionText inlineVersion(const Strip &strip, const SheetPassage &passage, Side side);

} // namespace recension
