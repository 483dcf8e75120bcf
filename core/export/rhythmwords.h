// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changerhythm.h"

namespace recension {

/// "Half of its changes came within 3 hours of the one before; at that pace the next one would come in 2 hours." Translated; where that
/// moment has passed, or the article is not followed any more, nothing is said of the next one. `now` is UTC.
[[nodiscard]] QString rhythmInWords(const FollowedArticle &article, const ChangeRhythm &rhythm, const QDateTime &now);

} // namespace recension
