// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/looked.h"

namespace recension {

/// "Since you last looked on 21 Nov, 14:02: 3 versions, with minor changes only." Translated; times are told in the local
/// zone. `now` is UTC.
[[nodiscard]] QString sinceLookedInWords(const SinceLooked &since, const Looked &looked, const QDateTime &now);

} // namespace recension
