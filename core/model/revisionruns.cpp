// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/revisionruns.h"

#include <QSet>

namespace recension {

namespace {

constexpr qsizetype leastRevisions = 4;
constexpr qsizetype mostTexts = 3;

// The number of the revision that first showed this text.
int textOf(const TimelineRevision &revision)
{
    return revision.sameAs.value_or(revision.number);
}

// The run that begins with the stretch of returns at `from` and goes on for as long as they are returns to few texts; the
// first showings of these texts right before it belong to it.
RevisionRun runAround(const QList<TimelineRevision> &revisions, qsizetype from, qsizetype earliest)
{
    QSet<int> texts;
    RevisionRun run{.first = from, .last = from};
    for (qsizetype at = from; at < revisions.size() && revisions.at(at).sameAs; ++at) {
        texts.insert(textOf(revisions.at(at)));
        if (texts.size() > mostTexts) {
            texts.remove(textOf(revisions.at(at)));
            break;
        }
        run.last = at;
    }
    while (run.first > earliest && texts.contains(textOf(revisions.at(run.first - 1)))) {
        --run.first;
    }
    run.texts = static_cast<int>(texts.size());
    return run;
}

} // namespace

QList<RevisionRun> foldReturns(const QList<TimelineRevision> &revisions)
{
    QList<RevisionRun> runs;
    qsizetype done = 0;
    for (qsizetype at = 0; at < revisions.size(); ++at) {
        if (!revisions.at(at).sameAs) {
            continue;
        }
        const RevisionRun run = runAround(revisions, at, done);
        if (run.last - run.first + 1 >= leastRevisions && run.texts > 1) {
            for (; done < run.first; ++done) {
                runs.append({.first = done, .last = done});
            }
            runs.append(run);
            done = run.last + 1;
        }
        at = run.last;
    }
    for (; done < revisions.size(); ++done) {
        runs.append({.first = done, .last = done});
    }
    return runs;
}

} // namespace recension
