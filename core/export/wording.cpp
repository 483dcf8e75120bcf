// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/wording.h"

#include "core/base/sentence.h"
#include "core/export/durationwords.h"
#include "core/model/unrecordedside.h"

#include <algorithm>

namespace recension {

namespace {

/// One of the counts that a summary lists; the first one named says what is counted ("4 paragraphs changed, 1 added").
struct Count {
    int value = 0;
    QString whole;
    QString brief;
};

QString listed(const QList<Count> &counts)
{
    QStringList parts;
    for (const Count &count : counts) {
        if (count.value > 0) {
            parts += parts.isEmpty() ? count.whole : count.brief;
        }
    }
    return parts.join(Sentence::tr(", ", "between the parts of a summary"));
}

QString paragraphCounts(const Summary &summary)
{
    const int changed = summary.blocksChanged;
    const int added = summary.blocksAdded;
    const int removed = summary.blocksRemoved;
    const int moved = summary.blocksMoved;
    return listed({
        {changed, changed == 1 ? Sentence::tr("1 paragraph changed") : Sentence::tr("%n paragraphs changed", nullptr, changed), {}},
        {added, added == 1 ? Sentence::tr("1 paragraph added") : Sentence::tr("%n paragraphs added", nullptr, added),
         Sentence::tr("%n added", "paragraphs", added)},
        {removed, removed == 1 ? Sentence::tr("1 paragraph removed") : Sentence::tr("%n paragraphs removed", nullptr, removed),
         Sentence::tr("%n removed", "paragraphs", removed)},
        {moved, moved == 1 ? Sentence::tr("1 paragraph moved") : Sentence::tr("%n paragraphs moved", nullptr, moved),
         Sentence::tr("%n moved", "paragraphs", moved)},
    });
}

QString wordCounts(const Summary &summary)
{
    const int inserted = summary.wordsInserted;
    const int deleted = summary.wordsDeleted;
    return listed({
        {inserted, inserted == 1 ? Sentence::tr("1 word inserted") : Sentence::tr("%n words inserted", nullptr, inserted), {}},
        {deleted, deleted == 1 ? Sentence::tr("1 word deleted") : Sentence::tr("%n words deleted", nullptr, deleted),
         Sentence::tr("%n deleted", "words", deleted)},
    });
}

/// When somebody saw the revision. A file's modification time says nothing of that: it may be the day of a copy.
QDateTime seenAt(const Revision &revision)
{
    const bool isObservation = revision.capture.timeSource == TimeSource::Observed || revision.capture.timeSource == TimeSource::Recorded;
    return revision.firstSeen.isValid() ? revision.firstSeen : isObservation ? revision.capture.capturedAt : QDateTime();
}

} // namespace

QString summaryInWords(const Comparison &comparison)
{
    const auto hasChangedMarks = [](const Row &row) { return !row.markChanges.isEmpty(); };
    QStringList parts{paragraphCounts(comparison.summary), wordCounts(comparison.summary)};
    parts.removeAll(QString());
    if (!parts.isEmpty()) {
        return parts.join(Sentence::tr(", ", "between the parts of a summary"));
    }
    if (comparison.summary.typographicChanges > 0 || std::ranges::any_of(comparison.rows, isTypographicOnly)) {
        return Sentence::tr("The two versions differ only in typography.");
    }
    if (std::ranges::any_of(comparison.rows, hasChangedMarks)) {
        return Sentence::tr("The two versions differ only in links and emphasis.");
    }
    const bool differsIgnored = std::ranges::any_of(comparison.rows, [&](const Row &row) { return differsInIgnored(comparison, row); });
    return differsIgnored ? Sentence::tr("The two versions differ only in what is ignored.")
                          : Sentence::tr("The two versions are the same.");
}

QString ignoredNote(const Comparison &comparison)
{
    const int passages = ignoredPassages(comparison);
    return passages == 0 ? QString()
        : passages == 1  ? Sentence::tr("1 passage is ignored by the reader's rules, as a whole or in part.")
                         : Sentence::tr("%n passages are ignored by the reader's rules, as a whole or in part.", nullptr, passages);
}

QString wordBalance(const Summary &summary)
{
    return Sentence::tr("+%1 −%2 words").arg(summary.wordsInserted).arg(summary.wordsDeleted);
}

QString versionName(const Revision &revision)
{
    return Sentence::tr("Version %1").arg(revision.number);
}

QString blockKindInWords(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline:
        return Sentence::tr("Headline");
    case BlockKind::Standfirst:
        return Sentence::tr("Standfirst");
    case BlockKind::Heading:
        return Sentence::tr("Heading");
    case BlockKind::Paragraph:
        return Sentence::tr("Paragraph");
    case BlockKind::ListItem:
        return Sentence::tr("List item");
    case BlockKind::Quote:
        return Sentence::tr("Quotation");
    case BlockKind::Caption:
        return Sentence::tr("Caption");
    case BlockKind::Code:
        return Sentence::tr("Code");
    case BlockKind::TableRow:
        return Sentence::tr("Row of a table");
    }
    Q_UNREACHABLE_RETURN({});
}

QString periodInWords(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid()) {
        return {};
    }
    const qint64 milliseconds = from.msecsTo(to);
    if (milliseconds == 0) {
        return Sentence::tr("at the same time");
    }
    const QString length = roughSpanInWords(std::chrono::abs(std::chrono::milliseconds(milliseconds)));
    return milliseconds > 0 ? Sentence::tr("%1 later").arg(length) : Sentence::tr("%1 earlier").arg(length);
}

QString periodBetween(const Revision &left, const Revision &right)
{
    if (!right.recordedPeriod.isEmpty() && left.capture == right.capture && left.number < right.number) {
        return right.recordedPeriod;
    }
    const QString seen = periodInWords(seenAt(left), seenAt(right));
    const PageTime &before = left.article.modified;
    const PageTime &after = right.article.modified;
    return seen.isEmpty() && before != after && before.precision == after.precision ? periodInWords(before.time, after.time) : seen;
}

QString timeInWords(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid()) {
        return {};
    }
    return locale.toString(time, QStringLiteral("d MMM yyyy, HH:mm ")) + time.timeZoneAbbreviation();
}

QString exactTime(const QDateTime &time)
{
    return time.isValid() ? QLocale::c().toString(time.toUTC(), QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")) : QString();
}

QString timeInWords(const PageTime &time, const QLocale &locale)
{
    switch (time.isValid() ? time.precision : TimePrecision::Moment) {
    case TimePrecision::Day:
        return locale.toString(time.time.date(), QStringLiteral("d MMM yyyy"));
    case TimePrecision::Unzoned:
        return Sentence::tr("%1, zone not given").arg(locale.toString(time.time, QStringLiteral("d MMM yyyy, HH:mm")));
    case TimePrecision::Moment:
        break;
    }
    return timeInWords(time.time, locale);
}

QString exactTime(const PageTime &time)
{
    switch (time.isValid() ? time.precision : TimePrecision::Moment) {
    case TimePrecision::Day:
        return isoText(time);
    case TimePrecision::Unzoned:
        return Sentence::tr("%1, zone not given").arg(QLocale::c().toString(time.time, QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    case TimePrecision::Moment:
        break;
    }
    return exactTime(time.time);
}

QString captureInWords(const Capture &capture, const QLocale &locale)
{
    switch (capture.origin) {
    case Origin::File:
        if (capture.timeSource == TimeSource::Recorded) {
            return Sentence::tr("saved %1").arg(timeInWords(capture.capturedAt, locale));
        }
        return capture.capturedAt.isValid() ? Sentence::tr("file of %1").arg(timeInWords(capture.capturedAt, locale))
                                            : Sentence::tr("a file");
    case Origin::Live:
        return Sentence::tr("seen live");
    case Origin::Wayback:
        return Sentence::tr("captured by the Wayback Machine");
    case Origin::WebArchive:
        return Sentence::tr("from a web archive");
    case Origin::NewsSniffer:
        return Sentence::tr("recorded by News Sniffer");
    case Origin::Wiki:
        return Sentence::tr("from a wiki's history");
    case Origin::Pasted:
        return Sentence::tr("pasted");
    }
    Q_UNREACHABLE_RETURN({});
}

QString evidenceOf(const Capture &capture)
{
    const QString time = exactTime(capture.capturedAt);
    const QString status = capture.httpStatus > 0 ? Sentence::tr(", HTTP %1").arg(capture.httpStatus) : QString();
    switch (time.isEmpty() ? TimeSource::Unknown : capture.timeSource) {
    case TimeSource::Observed:
        return capture.origin == Origin::Pasted ? Sentence::tr("pasted %1").arg(time) : Sentence::tr("fetched live %1").arg(time) + status;
    case TimeSource::Recorded:
        return capture.origin == Origin::File ? Sentence::tr("saved %1, as the file notes").arg(time)
                                              : Sentence::tr("captured %1, as the archive records").arg(time) + status;
    case TimeSource::FileModified:
        return Sentence::tr("file last modified %1").arg(time);
    case TimeSource::Unknown:
        break;
    }
    return Sentence::tr("no capture time recorded") + status;
}

QString sourceInWords(const Revision &revision)
{
    QStringList parts{revision.article.site.simplified(), sourceName(revision.capture)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString unrecordedSideNote()
{
    return Sentence::tr("this file does not record the side");
}

QString detailNote(Detail detail)
{
    switch (detail) {
    case Detail::Words:
        return {};
    case Detail::Sentences:
        return Sentence::tr("These texts are too long to compare word by word, so whole sentences are marked.");
    case Detail::Blocks:
        return Sentence::tr("These texts are too long to compare word by word, so whole paragraphs are marked.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString markChangeInWords(const MarkChange &change)
{
    const QString words = change.text.simplified();
    const QString &before = change.target.left;
    const QString &after = change.target.right;
    const bool gone = change.present.left && !change.present.right;
    const bool come = !change.present.left && change.present.right;
    switch (change.kind) {
    case MarkKind::Link:
        return come ? Sentence::tr("“%1” is now a link to %2.").arg(words, after)
            : gone  ? Sentence::tr("“%1” is no longer a link to %2.").arg(words, before)
                    : Sentence::tr("The link on “%1” now leads to %2 instead of %3.").arg(words, after, before);
    case MarkKind::Emphasis:
        return come ? Sentence::tr("“%1” is now emphasized.").arg(words) : Sentence::tr("“%1” is no longer emphasized.").arg(words);
    case MarkKind::Strong:
        return come ? Sentence::tr("“%1” is now in bold.").arg(words) : Sentence::tr("“%1” is no longer in bold.").arg(words);
    }
    Q_UNREACHABLE_RETURN({});
}

QString partitionNote(const Row &row)
{
    const int before = int(row.blocks.left.size());
    return row.kind == RowKind::Split ? Sentence::tr("was one paragraph")
        : row.kind == RowKind::Merged ? Sentence::tr("was %n paragraphs", nullptr, before)
                                      : QString();
}

QString readerNote(const Row &row)
{
    return !row.saidByReader                     ? QString()
        : row.saidByReader == Relation::Together ? Sentence::tr("aligned by the reader")
                                                 : Sentence::tr("set apart by the reader");
}

QString alignmentsNote(const Comparison &comparison)
{
    const auto count = int(std::ranges::count_if(comparison.rows, [](const Row &row) {
        return row.saidByReader && row.kind != RowKind::MovedTo; // a move is told at its other end
    }));
    return count == 0 ? QString()
        : count == 1
        ? Sentence::tr("One passage was aligned or set apart by the reader, not by Recension; it is marked so.")
        : Sentence::tr("%n passages were aligned or set apart by the reader, not by Recension; they are marked so.", nullptr, count);
}

QString unchangedInWords(const Comparison &comparison, const RowRun &run)
{
    if (const int passages = wholeRows(run); passages > 0) {
        return passages == 1 ? Sentence::tr("1 passage unchanged") : Sentence::tr("%n passages unchanged", nullptr, passages);
    }
    int words = 0;
    for (int row = run.first; row < run.first + run.count; ++row) {
        words += countWords(textOf(comparison, partOf(run, row)));
    }
    return words == 1 ? Sentence::tr("1 word unchanged") : Sentence::tr("%n words unchanged", nullptr, words);
}

QString excerptOf(const Comparison &comparison, const RowPart &part)
{
    return (part.from > 0 ? QStringLiteral("… ") : QString()) + textOf(comparison, part).trimmed()
        + (part.to >= 0 ? QStringLiteral(" …") : QString());
}

QStringList rowRemarks(const Comparison &comparison, const Moves &moves, int row)
{
    QStringList remarks{moves.label(row), partitionNote(comparison.rows.at(row))};
    if (hasUnrecordedSide(comparison, comparison.rows.at(row))) {
        remarks += unrecordedSideNote();
    }
    for (const MarkChange &change : comparison.rows.at(row).markChanges) {
        remarks += markChangeInWords(change);
    }
    remarks += readerNote(comparison.rows.at(row));
    remarks.removeAll(QString());
    return remarks;
}

} // namespace recension
