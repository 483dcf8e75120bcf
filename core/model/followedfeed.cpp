// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/followedfeed.h"

#include <algorithm>

namespace recension {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortestPause = std::chrono::minutes(30);
constexpr milliseconds longestPause = std::chrono::hours(12);
constexpr milliseconds longestPauseFailing = std::chrono::days(2);
constexpr milliseconds longestWish = std::chrono::days(7);

// The parts between the stars, one after the other: no pattern makes it search twice.
bool isFound(const QString &pattern, const QString &text)
{
    qsizetype from = 0;
    for (const QString &part : pattern.split(u'*', Qt::SkipEmptyParts)) {
        const qsizetype at = text.indexOf(part, from, Qt::CaseInsensitive);
        if (at < 0) {
            return false;
        }
        from = at + part.size();
    }
    return true;
}

bool isFoundIn(const QStringList &patterns, const QString &title, const QString &address)
{
    return std::ranges::any_of(patterns, [&](const QString &pattern) { return isFound(pattern, title) || isFound(pattern, address); });
}

} // namespace

QDateTime nextFeedCheck(const FollowedFeed &feed, const QDateTime &now, const QDateTime &notBefore)
{
    const bool fails = feed.failingSince.isValid();
    const QDateTime since = fails ? feed.failingSince : feed.lastNew.isValid() ? feed.lastNew : feed.added;
    const milliseconds quiet = std::max(now - since, milliseconds(0));
    const milliseconds pause = std::clamp(fails ? quiet / 4 : quiet / 10, shortestPause, fails ? longestPauseFailing : longestPause);
    const QDateTime wish = notBefore.isValid() ? std::min(notBefore, now + longestWish) : QDateTime();
    return wish.isValid() ? std::max(now + pause, wish) : now + pause;
}

QDateTime dueOfItem(qsizetype newer, const QDateTime &now)
{
    constexpr qsizetype atOnce = 100;
    constexpr std::chrono::seconds between(10);
    return now + between * std::max<qsizetype>(0, newer - atOnce + 1);
}

bool isWanted(const FeedChoice &choice, const QString &title, const QUrl &url)
{
    if (choice.include.isEmpty() && choice.exclude.isEmpty()) {
        return true;
    }
    const QString address = url.toDisplayString();
    return !isFoundIn(choice.exclude, title, address) && (choice.include.isEmpty() || isFoundIn(choice.include, title, address));
}

} // namespace recension
