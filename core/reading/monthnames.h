// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recension {

/// The month, 1 to 12, that a word names in `language` (BCP 47), in English, or in any of many languages that agree on it; long,
/// short or cut short, in any case and capitals, with or without accents. In the page's own language it may be inflected. 0 where
/// it names none, or could name two.
[[nodiscard]] int monthNamed(const QString &word, const QString &language);

} // namespace recension
