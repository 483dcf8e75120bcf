// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/lookedat.h"

namespace recension {

LookedAt::LookedAt(const QHash<qint64, QDateTime> &times, QObject *parent) : QObject(parent), m_times(times) { }

bool LookedAt::isUnread(const FollowedArticle &article) const
{
    // The first version is no change, also for those who looked before it was there.
    const QDateTime looked = lookedAt(article.id);
    return article.lastSubstantive > article.firstSeen && (!looked.isValid() || article.lastSubstantive > looked);
}

void LookedAt::setLooked(const QList<FollowedArticle> &articles, const QDateTime &now)
{
    for (const FollowedArticle &article : articles)
        m_times.insert(article.id.value, now);
    if (!articles.isEmpty())
        Q_EMIT changed();
}

} // namespace recension
