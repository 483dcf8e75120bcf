// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

namespace recension::test {

/// A revision drawn as text: a line is a paragraph; "# …" is the headline, "## …" a heading, "- …" a list item,
/// "> …" a quote.
[[nodiscard]] Revision revision(const QString &drawing);

/// A comparison drawn as text, a line a row: "= Same." "~ Old -> New" "+ Added." "- Removed." "<1 Moved away." ">1 Moved here."
/// "/ One -> Two | Three" for splits and "\ Two | Three -> One" for merges. Spans stand in brackets: [-deleted-] {+inserted+}
/// [1<moved away] {1>moved here} (~typographic~) [xignoredx].
[[nodiscard]] QString toText(const Comparison &comparison);

} // namespace recension::test
