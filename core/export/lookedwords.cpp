// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lookedwords.h"

#include "core/base/sentence.h"
#include "core/export/articlebrief.h"

namespace recension {

QString sinceLookedInWords(const SinceLooked &since, const Looked &looked, const QDateTime &now)
{
    const bool isToday = looked.at.toLocalTime().date() == now.toLocalTime().date();
    const QString when =
        (isToday ? Sentence::tr("today at %1", "time of day") : Sentence::tr("on %1", "day and time")).arg(momentInWords(looked.at, now));
    const QString versions = since.versions() == 1 ? Sentence::tr("1 version") : Sentence::tr("%n versions", nullptr, since.versions());
    switch (since.extent) {
    case SinceLooked::Extent::Nothing:
        return Sentence::tr("Nothing has changed since you last looked %1.").arg(when);
    case SinceLooked::Extent::Returned:
        return Sentence::tr("Since you last looked %1: %2; the newest says the same as the one you saw.").arg(when, versions);
    case SinceLooked::Extent::Minor:
        return Sentence::tr("Since you last looked %1: %2, with minor changes only.").arg(when, versions);
    case SinceLooked::Extent::Substantive:
        return Sentence::tr("Since you last looked %1: %2.").arg(when, versions);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace recension
