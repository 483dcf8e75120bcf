// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/rhythmwords.h"

#include "core/base/sentence.h"
#include "core/export/articlestate.h"
#include "core/export/durationwords.h"

namespace recension {

QString rhythmInWords(const FollowedArticle &article, const ChangeRhythm &rhythm, const QDateTime &now)
{
    const QString pause = spanInWords(rhythm.usualPause);
    return article.state == WatchState::Followed && rhythm.expected > now
        ? Sentence::tr("Half of its changes came within %1 of the one before; at that pace the next one would come %2.")
              .arg(pause, fromNowInWords(rhythm.expected, now))
        : Sentence::tr("Half of its changes came within %1 of the one before.").arg(pause);
}

} // namespace recension
