// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace recension {

/// "25 minutes", "3 hours", "41 days", as schedules count: never less than a minute, and whole ones that have passed. Translated.
[[nodiscard]] QString spanInWords(std::chrono::milliseconds span);

/// "less than a minute", "about 3 hours", "2 days", "about 5 months", as people say how far apart two times are, in the manner of
/// Revisionista. Translated.
[[nodiscard]] QString roughSpanInWords(std::chrono::milliseconds span);

} // namespace recension
