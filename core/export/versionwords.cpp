// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/versionwords.h"

#include "core/base/sentence.h"
#include "core/export/articlebrief.h"
#include "core/export/articlestate.h"

namespace recension {

QString extentInWords(const ChangeExtent &extent)
{
    if (extent.isTypographic) {
        return Sentence::tr("typography only");
    }
    QStringList parts;
    if (extent.words() > 0) {
        parts += Sentence::tr("+%1 −%2 words").arg(extent.wordsInserted).arg(extent.wordsDeleted);
    }
    if (extent.changesHeadline) {
        parts += Sentence::tr("headline");
    }
    if (extent.changesNumber) {
        parts += Sentence::tr("a number");
    }
    if (extent.blocksMoved > 0) {
        parts += Sentence::tr("%n moved", "paragraphs", extent.blocksMoved);
    }
    return parts.isEmpty() ? Sentence::tr("outside of the text") : parts.join(Sentence::tr(", ", "between the parts of a summary"));
}

QString sameAsInWords(int version)
{
    return Sentence::tr("same as version %1").arg(version);
}

QString stretchInWords(const SearchStretch &stretch, const QDateTime &now)
{
    const QString versions = stretch.firstNumber == stretch.lastNumber
                                 ? Sentence::tr("version %1").arg(stretch.firstNumber)
                                 : Sentence::tr("versions %1 to %2").arg(stretch.firstNumber).arg(stretch.lastNumber);
    const QString appeared = momentInWords(stretch.appeared, now);
    return stretch.vanished.isValid()
               ? Sentence::tr("%1: appeared %2, gone %3").arg(versions, appeared, momentInWords(stretch.vanished, now))
               : Sentence::tr("%1: appeared %2, still there").arg(versions, appeared);
}

QString failureRunInWords(const FailureRun &run, const QDateTime &now)
{
    const QDateTime end = run.ended.isValid() ? run.ended : now;
    return Sentence::tr("%1, %2", "reason, duration").arg(absenceInWords(run.verdict), spanInWords(end - run.first));
}

} // namespace recension
