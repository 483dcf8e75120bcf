// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recension {

/// The text with every control character but tab and line feed, and every bidirectional embedding and override (UAX 9),
/// made visible as U+FFFD, so that an article can't speak to the reader's terminal (ECMA-48), make a file invalid or turn
/// around what stands beside it.
[[nodiscard]] QString withoutControls(const QString &text);

} // namespace recension
