// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recension {

/// The text with every control character but tab and line feed made visible as U+FFFD, so that an article can't speak to
/// the reader's terminal (ECMA-48) or make a file invalid.
[[nodiscard]] QString withoutControls(const QString &text);

} // namespace recension
