// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace recension {

/// How two extractors ("html-1", "html-2") stand to each other: less, equivalent or greater where one is an older or newer
/// version of the other, unordered where they read different formats. A mark of the reader's rules ("html-1+rules-90ab12cd")
/// counts for nothing: two that differ in it alone are equivalent, though they may read a page differently.
[[nodiscard]] std::partial_ordering compareExtractors(const QString &one, const QString &other);

} // namespace recension
