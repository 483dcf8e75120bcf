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
{
}

void Herald::tell(const QList<Checked> &checked)
{
    const QList<Recorded> recorded = recordedBy(checked);
    const NotificationLevel level = m_preferences->values().notifications;
    const bool isAllUnchanged = std::ranges::all_of(recorded, [](const Recorded &each) { return each.outcome == Recorded::Outcome::Unchanged; });
    if (level == NotificationLevel::None || isAllUnchanged) {
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
        for (qsizetype number = 0; number < answers.size(); ++number) {
            const auto hits = answers.at(number).result();
            SearchNews found{.words = searches.at(number).words};
            for (const SearchHit &hit : hits.value_or(QList<SearchHit>()))
                found.articles += hit.article;
            news += found;
        }
        m_searches->setTold(now);
        const auto digest = digestOf(recorded, news, level == NotificationLevel::MinorToo ? Weight::Minor : Weight::Substantive);
        if (digest)
            Q_EMIT told(*digest);
        else
            Q_EMIT nothingToTell();
    };
    QtFuture::whenAll(asked.begin(), asked.end()).then(this, conclude);
}

} // namespace recension
