// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/herald.h"

#include "core/collection.h"

namespace recension {
namespace {

QList<Recorded> recordedBy(const QList<Checked> &checked)
{
    QList<Recorded> recorded;
    for (const Checked &each : checked) {
        if (each.recorded)
            recorded += *each.recorded;
    }
    return recorded;
}

} // namespace

Herald::Herald(Collection *collection, SavedSearches *searches, const SharedPreferences *preferences, QObject *parent)
    : QObject(parent), m_collection(collection), m_searches(searches), m_preferences(preferences)
{ }

void Herald::tell(const QList<Checked> &checked)
{
    const QList<Recorded> recorded = recordedBy(checked);
    const NotificationLevel level = m_preferences->values().notifications;
    if (level == NotificationLevel::None || std::ranges::none_of(recorded, &Recorded::isNewRevision)) {
        Q_EMIT nothingToTell();
        return;
    }
    const QDateTime now = m_collection->now();
    const QList<SavedSearch> searches = m_searches->items();
    QList<QFuture<Result<QList<SearchHit>>>> asked;
    for (const SavedSearch &search : searches)
        asked += m_collection->newHits(parseSearch(search.words), search.told);
    const auto conclude = [this, recorded, searches, level, now](const QList<QFuture<Result<QList<SearchHit>>>> &answers) {
        QList<SearchNews> news;
        QStringList answered;
        for (qsizetype number = 0; number < answers.size(); ++number) {
            // Where a search failed, its news are told of the next time.
            const auto hits = answers.at(number).result();
            if (!hits)
                continue;
            SearchNews found{.words = searches.at(number).words};
            for (const SearchHit &hit : *hits)
                found.articles += hit.article;
            answered += found.words;
            news += found;
        }
        m_searches->setTold(answered, now);
        const auto digest = digestOf(recorded, news, level == NotificationLevel::MinorToo ? Weight::Minor : Weight::Substantive);
        if (digest)
            Q_EMIT told(*digest);
        else
            Q_EMIT nothingToTell();
    };
    QtFuture::whenAll(asked.begin(), asked.end()).then(this, conclude);
}

} // namespace recension
