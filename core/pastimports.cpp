// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pastimports.h"

#include "core/base/sentence.h"
#include "core/collection.h"

namespace recension {

namespace {

// So often windows are shown what has come so far.
constexpr int announcedEvery = 10;

} // namespace

QStringList countsInWords(const PastTally &tally)
{
    if (tally.listed == 0) {
        return {Sentence::tr("nothing is kept there of its past")};
    }
    QStringList counts{tally.kept == 1 ? Sentence::tr("1 state brought in") : Sentence::tr("%n states brought in", nullptr, tally.kept),
                       tally.versions == 1 ? Sentence::tr("1 version added") : Sentence::tr("%n versions added", nullptr, tally.versions)};
    const auto add = [&counts](int count, const QString &words) {
        if (count > 0) {
            counts.append(words);
        }
    };
    add(tally.known, Sentence::tr("%n known already", nullptr, tally.known));
    add(tally.redirects, Sentence::tr("%n led elsewhere", nullptr, tally.redirects));
    add(tally.missing, Sentence::tr("%n missing", nullptr, tally.missing));
    add(tally.broken, Sentence::tr("%n broken", nullptr, tally.broken));
    add(tally.notArticle, Sentence::tr("%n without the article", nullptr, tally.notArticle));
    if (tally.isListCut) {
        counts.append(Sentence::tr("the list is longer than was read"));
    }
    return counts;
}

PastImports::PastImports(Store *store, HostQueue *queue, Collection *collection, QObject *parent)
    : QObject(parent), m_store(store), m_queue(queue), m_collection(collection)
{ }

PastImports::~PastImports() = default;

void PastImports::start(const FollowedArticle &article, const PastWish &wish)
{
    const ArticleId id = article.id;
    if (m_running.contains(id.value)) {
        return;
    }
    auto *import = new PastImport(
        m_store, m_queue,
        {.page = article.url,
         .source = wish.source,
         .since = wish.since,
         .until = wish.until,
         .isDaily = wish.isDaily,
         .userAgent = m_userAgent,
         .patience = m_patience,
         .rules = m_rules},
        [collection = m_collection] { return collection->now(); }, this);
    m_running[id.value] = {.import = import, .progress = {}};
    connect(import, &PastImport::progressed, this, [this, id](int done, int total) {
        m_running[id.value].progress = {.done = done, .total = total};
        if (done > 0 && done % announcedEvery == 0) {
            m_collection->announceAsIs(id);
        }
        Q_EMIT progressChanged(id);
    });
    connect(import, &PastImport::finished, this, [this, id](const Result<PastTally> &tally) { end(id, tally); });
    Q_EMIT progressChanged(id);
    import->start();
}

void PastImports::stop(ArticleId article)
{
    if (m_running.contains(article.value)) {
        end(article,
            failure(ErrorCode::Canceled,
                    Sentence::tr("Bringing in the past was stopped. What came is kept; it goes on from there when it is started again.")));
    }
}

std::optional<PastImports::Progress> PastImports::progress(ArticleId article) const
{
    const auto found = m_running.find(article.value);
    return found == m_running.end() ? std::nullopt : std::optional(found->second.progress);
}

void PastImports::end(ArticleId article, const Result<PastTally> &tally)
{
    PastImport *import = m_running.at(article.value).import;
    m_running.erase(article.value);
    import->disconnect(this);
    import->deleteLater();
    m_collection->announceAsIs(article);
    Q_EMIT progressChanged(article);
    Q_EMIT finished(article, tally);
}

} // namespace recension
