// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/versionwords.h"

#include "core/base/sentence.h"
#include "core/export/articlebrief.h"
#include "core/export/articlestate.h"
#include "core/export/durationwords.h"

namespace recension {

namespace {

QString stretchBetween(const SearchStretch &stretch, const QString &appeared, const QString &vanished)
{
    const QString versions = stretch.firstNumber == stretch.lastNumber
        ? Sentence::tr("version %1").arg(stretch.firstNumber)
        : Sentence::tr("versions %1 to %2").arg(stretch.firstNumber).arg(stretch.lastNumber);
    return vanished.isEmpty() ? Sentence::tr("%1: appeared %2, still there").arg(versions, appeared)
                              : Sentence::tr("%1: appeared %2, gone %3").arg(versions, appeared, vanished);
}

} // namespace

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
    return stretchBetween(stretch, momentInWords(stretch.appeared, now), momentInWords(stretch.vanished, now));
}

QString stretchInFull(const SearchStretch &stretch)
{
    return stretchBetween(stretch, momentInFull(stretch.appeared), momentInFull(stretch.vanished));
}

QString failureRunInWords(const FailureRun &run, const QDateTime &now)
{
    const QDateTime end = run.ended.isValid() ? run.ended : now;
    return Sentence::tr("%1, %2", "reason, duration").arg(absenceInWords(run.verdict), spanInWords(end - run.first));
}

QString absenceInWords(const FailureRun &run, bool isBack, const QDateTime &now)
{
    const QString status = run.httpStatus >= 400 ? QLatin1Char(' ') + Sentence::tr("(HTTP %1)").arg(run.httpStatus) : QString();
    const QString cause = absenceInWords(run.verdict) + status;
    const QString begun = momentInWords(run.first, now);
    if (!run.ended.isValid()) {
        return Sentence::tr("%1 since %2", "reason, time").arg(cause, begun);
    }
    const QString stretch = Sentence::tr("%1 from %2 to %3 (%4)", "reason, two times, duration")
                                .arg(cause, begun, momentInWords(run.ended, now), spanInWords(run.ended - run.first));
    return isBack ? Sentence::tr("%1, then there again").arg(stretch) : stretch;
}

QString outcomeInWords(PastOutcome outcome)
{
    switch (outcome) {
    case PastOutcome::Kept:
        return {};
    case PastOutcome::Redirect:
        return Sentence::tr("led elsewhere");
    case PastOutcome::Missing:
        return Sentence::tr("missing");
    case PastOutcome::Broken:
        return Sentence::tr("could not be read");
    case PastOutcome::NotArticle:
        return Sentence::tr("without the article");
    }
    Q_UNREACHABLE_RETURN({});
}

QString pastGapInWords(const PastGap &gap, const QDateTime &now)
{
    const QString first = momentInWords(gap.first, now);
    const QString when =
        gap.times == 1 ? first : Sentence::tr("%1 to %2, %n times", "two times", gap.times).arg(first, momentInWords(gap.last, now));
    const QString what = gap.detail.isEmpty() ? outcomeInWords(gap.outcome) : gap.detail.simplified();
    return Sentence::tr("%1, in the archive: %2", "time, what is missing").arg(when, what);
}

QString provenanceInWords(const Capture &capture)
{
    switch (capture.origin) {
    case Origin::File:
        return Sentence::tr("file");
    case Origin::Live:
        return Sentence::tr("live");
    case Origin::Wayback:
        return Sentence::tr("Wayback Machine");
    case Origin::WebArchive: {
        const QString host = capture.requestedUrl.host();
        // An address that led on to the page is no archive's.
        const bool isKnown =
            !host.isEmpty() && capture.filePath.isEmpty() && capture.redirects.isEmpty() && host != capture.finalUrl.host();
        return isKnown ? host : Sentence::tr("web archive");
    }
    case Origin::NewsSniffer:
        return Sentence::tr("News Sniffer");
    case Origin::Wiki:
        return Sentence::tr("wiki");
    case Origin::Pasted:
        return Sentence::tr("pasted");
    }
    Q_UNREACHABLE_RETURN({});
}

QString editInWords(const PastCapture &capture)
{
    const QString author = capture.author.simplified();
    const QString comment = capture.comment.simplified();
    return author.isEmpty() || comment.isEmpty() ? author + comment : Sentence::tr("%1: %2", "author, comment").arg(author, comment);
}

} // namespace recension
