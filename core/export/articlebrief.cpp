// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/articlebrief.h"

#include "core/base/sentence.h"
#include "core/export/articlestate.h"
#include "core/export/wording.h"

#include <QLocale>

namespace recension {

namespace {

const QString separator = QStringLiteral(" · ");

// What stands out is put between these while a sentence is made; no text from outside may hold them.
constexpr QChar strongBegins(0xe000);
constexpr QChar strongEnds(0xe001);

QString strong(const QString &text)
{
    QString plain = text.simplified();
    plain.removeIf([](QChar unit) { return unit == strongBegins || unit == strongEnds; });
    return strongBegins + plain + strongEnds;
}

Statement withStretches(const QString &marked)
{
    Statement statement;
    for (const QChar unit : marked) {
        if (unit == strongBegins) {
            statement.strong.append({.start = statement.text.size()});
        } else if (unit == strongEnds) {
            statement.strong.last().length = statement.text.size() - statement.strong.constLast().start;
        } else {
            statement.text += unit;
        }
    }
    return statement;
}

QString sourceOf(const FollowedArticle &article)
{
    return article.source.isEmpty() ? article.url.host() : article.source;
}

QDateTime missingSince(const FollowedArticle &article)
{
    return article.failingSince.isValid() ? article.failingSince : article.failing->first;
}

QString absence(const FollowedArticle &article, const QDateTime &now)
{
    const int status = article.failing->httpStatus;
    const QString cause = absenceInWords(article.failing->verdict);
    const QString since = momentInWords(missingSince(article), now);
    QString text = article.lastSeen.isValid()
        ? Sentence::tr("present %1, %2 since %3").arg(momentInWords(article.lastSeen, now), cause, since)
        : Sentence::tr("never seen, %1 since %2").arg(cause, since);
    if (status >= 400) {
        text += QLatin1Char(' ') + Sentence::tr("(HTTP %1)").arg(status);
    }
    return isRemoved(article, now) ? Sentence::tr("removed: %1").arg(text) : text;
}

QString changes(const FollowedArticle &article, const QDateTime &now)
{
    if (article.revisions == 0) {
        return Sentence::tr("not seen yet");
    }
    const QString last = fromNowInWords(article.lastChanged, now);
    switch (const int times = article.timesChanged()) {
    case 0:
        return Sentence::tr("unchanged since %1").arg(momentInWords(article.firstSeen, now));
    case 1:
        return Sentence::tr("changed once") + separator + last;
    default:
        return Sentence::tr("changed %n times", nullptr, times) + separator + Sentence::tr("last %1", "change").arg(last);
    }
}

QString nextCheckInWords(const FollowedArticle &article, const QDateTime &now)
{
    return article.nextCheck <= now ? Sentence::tr("next check is due")
                                    : Sentence::tr("next check %1").arg(fromNowInWords(article.nextCheck, now));
}

QString changesStatement(const FollowedArticle &article, const QDateTime &now)
{
    if (article.revisions == 0) {
        return Sentence::tr("The article has not been seen yet.");
    }
    const int times = article.timesChanged();
    if (times == 0) {
        return Sentence::tr("The article has %1.").arg(strong(Sentence::tr("not changed")));
    }
    const QString changed = times == 1 ? Sentence::tr("changed once") : Sentence::tr("changed %n times", nullptr, times);
    return Sentence::tr("The article has %1; it last changed %2.").arg(strong(changed), fromNowInWords(article.lastChanged, now));
}

} // namespace

ArticleBrief briefOf(const FollowedArticle &article, const QDateTime &now)
{
    const QString source = sourceOf(article).simplified();
    const auto brief = [&source](const QStringList &parts, ArticleBrief::Tone tone) {
        return ArticleBrief{(QStringList(source) + parts).join(separator), tone};
    };
    if (article.failing) {
        return {absence(article, now), ArticleBrief::Tone::Failing};
    }
    switch (article.state) {
    case WatchState::Followed:
        return brief({changes(article, now), nextCheckInWords(article, now)}, ArticleBrief::Tone::Plain);
    case WatchState::Ended:
        return brief({article.timesChanged() > 0
                          ? Sentence::tr("last changed %1, no longer checked").arg(fromNowInWords(article.lastChanged, now))
                          : Sentence::tr("unchanged since %1, no longer checked").arg(momentInWords(article.firstSeen, now))},
                     ArticleBrief::Tone::Quiet);
    case WatchState::Stopped:
        return brief({changes(article, now), Sentence::tr("no longer followed")}, ArticleBrief::Tone::Quiet);
    case WatchState::Kept:
        return brief({changes(article, now), Sentence::tr("kept, not followed")}, ArticleBrief::Tone::Quiet);
    }
    Q_UNREACHABLE_RETURN({});
}

Statement statementOf(const FollowedArticle &article, const QDateTime &now)
{
    const QDateTime begun = article.firstSeen.isValid() ? article.firstSeen : article.added;
    const QString time = strong(timeInWords(begun.toLocalTime()));
    QStringList sentences{
        (article.firstSeen.isValid() ? Sentence::tr("From %1, first seen %2.") : Sentence::tr("From %1, followed since %2."))
            .arg(strong(sourceOf(article)), time),
        changesStatement(article, now)};
    if (article.failing) {
        const QString missing = absence(article, now);
        sentences.append(strong(missing.left(1).toUpper() + missing.mid(1)) + QLatin1Char('.'));
    }
    if (article.state == WatchState::Followed) {
        const QString next = nextCheckInWords(article, now);
        sentences.append(next.left(1).toUpper() + next.mid(1) + QLatin1Char('.'));
    } else if (article.state == WatchState::Ended && article.timesChanged() > 0) {
        // Said once: "It last changed 41 days ago and is no longer checked."
        sentences[1] = Sentence::tr("The article has %1.")
                           .arg(strong(article.timesChanged() == 1 ? Sentence::tr("changed once")
                                                                   : Sentence::tr("changed %n times", nullptr, article.timesChanged())));
        sentences.append(checksInWords(article, now));
    } else {
        sentences.append(checksInWords(article, now));
    }
    return withStretches(sentences.join(QLatin1Char(' ')));
}

QString momentInWords(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid()) {
        return {};
    }
    const QDateTime local = time.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QLocale locale;
    return local.date() == today              ? locale.toString(local, QStringLiteral("HH:mm"))
        : local.date().year() == today.year() ? locale.toString(local, QStringLiteral("d MMM, HH:mm"))
                                              : locale.toString(local, QStringLiteral("d MMM yyyy, HH:mm"));
}

QString momentInFull(const QDateTime &time)
{
    return time.isValid() ? QStringLiteral("%1 = %2").arg(timeInWords(time.toLocalTime()), exactTime(time)) : QString();
}

QStringList momentsOf(const FollowedArticle &article)
{
    QStringList lines;
    const auto add = [&lines](const QString &words, const QDateTime &time) {
        if (time.isValid()) {
            lines.append(words.arg(momentInFull(time)));
        }
    };
    add(Sentence::tr("First seen: %1"), article.firstSeen);
    add(Sentence::tr("Last changed: %1"), article.timesChanged() > 0 ? article.lastChanged : QDateTime());
    add(Sentence::tr("Last seen: %1"), article.lastSeen);
    add(Sentence::tr("Not there since: %1"), article.failing ? missingSince(article) : QDateTime());
    add(Sentence::tr("Last checked: %1"), article.lastChecked);
    add(Sentence::tr("Next check: %1"), article.nextCheck);
    return lines;
}

QString zoneOf(const QList<QDateTime> &times)
{
    QStringList zones;
    for (const QDateTime &time : times) {
        if (time.isValid()) {
            zones.append(time.toLocalTime().timeZoneAbbreviation());
        }
    }
    zones.removeDuplicates();
    return zones.join(u'/');
}

} // namespace recension
