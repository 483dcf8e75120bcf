// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recension {

/// Whether a text says by its first words that the article was corrected or amended: "Correction: …", "This article was
/// amended on …", "In einer früheren Version …", in the languages of the European press and in Japanese, Chinese and
/// Korean. Such a note is the article's wherever it stands. Pure.
[[nodiscard]] bool announcesCorrection(const QString &text);

} // namespace recension
