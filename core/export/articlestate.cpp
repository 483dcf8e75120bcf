// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/articlestate.h"

#include "core/base/sentence.h"
#include "core/export/durationwords.h"
#include "core/export/wording.h"
#include "core/model/schedule.h"

namespace recension {

QString absenceInWords(PageVerdict verdict)
{
    switch (verdict) {
    case PageVerdict::NotFound:
        return Sentence::tr("not found");
    case PageVerdict::Refused:
        return Sentence::tr("refused");
    case PageVerdict::BotWall:
        return Sentence::tr("behind a check for robots");
    case PageVerdict::ConsentPage:
        return Sentence::tr("behind a consent page");
    case PageVerdict::LoginPage:
        return Sentence::tr("behind a login");
    case PageVerdict::OtherPage:
        return Sentence::tr("replaced by another page");
    case PageVerdict::Empty:
        return Sentence::tr("empty");
    default:
        return Sentence::tr("not reachable");
    }
}

bool isRemoved(const FollowedArticle &article, const QDateTime &now)
{
    return article.failing && article.failing->verdict == PageVerdict::NotFound && article.lastSeen.isValid()
        && now - (article.failingSince.isValid() ? article.failingSince : article.failing->first) >= removedAfter;
}

QString changesInWords(const FollowedArticle &article)
{
    if (article.revisions == 0) {
        return Sentence::tr("The article has not been seen yet.");
    }
    const int times = article.timesChanged();
    if (times == 0) {
        return Sentence::tr("The article has not changed.");
    }
    return times == 1 ? Sentence::tr("The article has changed once.") : Sentence::tr("The article has changed %n times.", nullptr, times);
}

QString checksInWords(const FollowedArticle &article, const QDateTime &now)
{
    switch (article.state) {
    case WatchState::Followed:
        return article.nextCheck <= now ? Sentence::tr("The next check is due.")
                                        : Sentence::tr("The next check is %1.").arg(fromNowInWords(article.nextCheck, now));
    case WatchState::Ended: {
        const QDateTime last = article.lastChanged.isValid() ? article.lastChanged : article.added;
        return article.timesChanged() > 0
            ? Sentence::tr("It last changed %1 and is no longer checked.").arg(fromNowInWords(last, now))
            : Sentence::tr("It has not changed since it was first seen %1 and is no longer checked.").arg(fromNowInWords(last, now));
    }
    case WatchState::Stopped:
        return Sentence::tr("It is no longer followed.");
    case WatchState::Kept:
        return Sentence::tr("It is kept, but not followed.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString failureInWords(const FollowedArticle &article, const QDateTime &now)
{
    if (!article.failing) {
        return {};
    }
    const QDateTime since = article.failingSince.isValid() ? article.failingSince : article.failing->first;
    const QString absence = absenceInWords(article.failing->verdict);
    if (!article.lastSeen.isValid()) {
        return Sentence::tr("Never seen, %1 since %2.").arg(absence, timeInWords(since));
    }
    const QString seen = Sentence::tr("present at %1, %2 since %3").arg(timeInWords(article.lastSeen), absence, timeInWords(since));
    return isRemoved(article, now) ? Sentence::tr("Removed: %1.").arg(seen) : seen.left(1).toUpper() + seen.mid(1) + QLatin1Char('.');
}

QString runInWords(const QList<TimelineRevision> &revisions, const RevisionRun &run)
{
    const QString sentence = run.texts == 2
        ? Sentence::tr("Versions %1 to %2 change back and forth between two texts, %n times.", nullptr, static_cast<int>(run.changes()))
        : Sentence::tr("Versions %1 to %2 change back and forth between three texts, %n times.", nullptr, static_cast<int>(run.changes()));
    return sentence.arg(revisions.at(run.first).number).arg(revisions.at(run.last).number);
}

QString fromNowInWords(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid()) {
        return {};
    }
    const std::chrono::milliseconds span = time - now;
    if (std::chrono::abs(span) < std::chrono::seconds(30)) {
        return Sentence::tr("now");
    }
    return span.count() > 0 ? Sentence::tr("in %1", "a time to come").arg(spanInWords(span))
                            : Sentence::tr("%1 ago", "a time past").arg(spanInWords(-span));
}

} // namespace recension
