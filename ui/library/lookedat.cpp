// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/lookedat.h"

namespace recension {

LookedAt::LookedAt(const LookedTimes &times, QObject *parent) : QObject(parent), m_times(times) { }

bool LookedAt::isUnread(const FollowedArticle &article) const
{
    // The first version is no change, also for those who looked before it was there.
    const QDateTime seen = lookedAt(article.id).seen;
    return article.lastSubstantive > article.firstSeen && (!seen.isValid() || article.lastSubstantive > seen);
}

void LookedAt::setLooked(ArticleId article, const Looked &looked)
{
    if (!take(article.value, looked))
        return;
    Q_EMIT updated({{article.value, looked}});
    Q_EMIT changed();
}

void LookedAt::setAllLooked(const QList<FollowedArticle> &articles, const QDateTime &now)
{
    LookedTimes times;
    for (const FollowedArticle &article : articles) {
        const Looked looked{.at = now, .seen = article.lastChanged};
        if (article.revisions > 0 && take(article.id.value, looked))
            times.insert(article.id.value, looked);
    }
    if (times.isEmpty())
        return;
    Q_EMIT updated(times);
    Q_EMIT changed();
}

void LookedAt::takeOver(const LookedTimes &times)
{
    bool isAny = false;
    for (const auto &[article, looked] : times.asKeyValueRange())
        isAny = take(article, looked) || isAny;
    if (isAny)
        Q_EMIT changed();
}

bool LookedAt::take(qint64 article, const Looked &looked)
{
    Looked &known = m_times[article];
    const Looked next = later(known, looked);
    if (next == known)
        return false;
    known = next;
    return true;
}

} // namespace recension
