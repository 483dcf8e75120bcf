// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

namespace recension::test {

/// An article as golden files show it: its fields and where each came from, then every block with its kind and marks.
[[nodiscard]] QString articleText(const Article &article);

/// The texts of its blocks.
[[nodiscard]] QStringList blockTexts(const Article &article);

} // namespace recension::test
