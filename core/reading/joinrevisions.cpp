// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/joinrevisions.h"

#include "core/base/sentence.h"
#include "core/reading/readingbudget.h"

#include <algorithm>
#include <utility>

namespace recension {

namespace {

/// A revision and when it was captured, or its predecessor where it says nothing.
struct Dated {
    Revision revision;
    QDateTime time;
};

bool saysTheSame(const Article &one, const Article &other)
{
    return std::equal(one.blocks.begin(), one.blocks.end(), other.blocks.begin(), other.blocks.end(),
                      [](const Block &a, const Block &b) { return a.kind == b.kind && a.text == b.text && a.marks == b.marks; });
}

} // namespace

Reading joinRevisions(const QList<Reading> &readings)
{
    Reading joined = readings.front();
    joined.revisions.clear();
    joined.remarks.clear();
    QList<Dated> dated;
    QDateTime latest;
    for (const Reading &reading : readings) {
        for (const Revision &revision : reading.revisions) {
            latest = revision.capture.capturedAt.isValid() ? revision.capture.capturedAt : latest;
            dated.append({revision, latest});
        }
        for (const QString &remark : reading.remarks) {
            if (!joined.remarks.contains(remark)) {
                joined.remarks += remark;
            }
        }
    }
    std::stable_sort(dated.begin(), dated.end(), [](const Dated &a, const Dated &b) { return a.time < b.time; });
    for (Dated &each : dated) {
        const QDateTime seen = each.revision.capture.capturedAt;
        if (!joined.revisions.isEmpty() && saysTheSame(joined.revisions.back().article, each.revision.article)) {
            joined.revisions.back().lastSeen = seen.isValid() ? seen : joined.revisions.back().lastSeen;
            continue;
        }
        each.revision.number = static_cast<int>(joined.revisions.size());
        each.revision.firstSeen = seen;
        each.revision.lastSeen = seen;
        joined.revisions.append(std::move(each.revision));
    }
    return joined;
}

Result<Reading> readCopies(const QList<RawDocument> &copies, const ReadLimits &limits, const CancelCheck &cancel)
{
    QList<Reading> readings;
    std::optional<Error> firstError;
    int failed = 0;
    bool isCutShort = false;
    ReadingBudget budget;
    for (const RawDocument &copy : copies) {
        isCutShort = budget.isSpent();
        if (isCutShort) {
            break;
        }
        Result<Reading> reading = readDocument(copy, limits, cancel);
        budget.spend(copy.bytes.size());
        if (reading) {
            budget.spendOn(*reading);
            if (!readings.isEmpty()) {
                reading->sourceText.clear(); // one is enough to look at
            }
            readings.append(*std::move(reading));
            continue;
        }
        budget.spendOnUnreadable(copy.bytes.size());
        if (reading.error().code == ErrorCode::Canceled) {
            return reading;
        }
        firstError = firstError ? firstError : reading.error();
        ++failed;
    }
    if (readings.isEmpty()) {
        return firstError ? Result<Reading>(std::unexpected(*firstError))
                          : failure(ErrorCode::Empty, Sentence::tr("There is no saved copy of an article here."));
    }
    Reading joined = joinRevisions(readings);
    if (isCutShort) {
        joined.remarks += Sentence::tr("There are more copies than can be read at once; the later ones were left out.");
    }
    if (failed > 0) {
        joined.remarks += Sentence::tr("Copies that could not be read were passed over: %1.").arg(failed);
    }
    return joined;
}

} // namespace recension
