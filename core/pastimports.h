// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pastimport.h"

#include <QObject>

#include <map>

namespace recension {

class Collection;

/// Where to look for an article's past, and how far back.
struct PastWish {
    PastSource source;
    QDateTime since; ///< as in PastRequest
    QDateTime until;
    bool isDaily = false; ///< likewise
};

/// What an import came to, in a few words each: "41 states brought in", "12 versions added", "3 led elsewhere"
[[nodiscard]] QStringList countsInWords(const PastTally &tally);

/// The imports of the past that run beside windows: one at a time for each article, as many articles as the reader likes.
/// An import that was stopped goes on where it was when it is started again.
/// Lives on the thread of the Collection and the queue; nothing blocks.
class PastImports : public QObject
{
    Q_OBJECT

public:
    /// How far an import has come.
    struct Progress {
        int done = 0;
        int total = 0; ///< 0: which states there are is still being found out

        bool operator==(const Progress &) const = default;
    };

    /// Nothing is owned; all must outlive this. What was brought in is announced by the collection.
    PastImports(Store *store, HostQueue *queue, Collection *collection, QObject *parent = nullptr);
    ~PastImports() override;

    void setUserAgent(const QByteArray &userAgent) { m_userAgent = userAgent; }
    void setRules(const ReadingRules &rules) { m_rules = rules; }
    /// How long a keeper that asks for a pause is waited for.
    void setPatience(const Patience &patience) { m_patience = patience; }

    /// Nothing happens where an import of this article is running.
    void start(const FollowedArticle &article, const PastWish &wish);

    /// What was brought in stays. finished() follows, with Canceled.
    void stop(ArticleId article);

    /// Nothing where none is running.
    [[nodiscard]] std::optional<Progress> progress(ArticleId article) const;

Q_SIGNALS:
    void progressChanged(recension::ArticleId article);
    /// The import ended, by itself or because it was stopped. Errors: those of PastImport, Canceled.
    void finished(recension::ArticleId article, const recension::Result<recension::PastTally> &tally);

private:
    struct Running {
        PastImport *import = nullptr; ///< a child
        Progress progress;
    };

    void end(ArticleId article, const Result<PastTally> &tally);

    Store *m_store;
    HostQueue *m_queue;
    Collection *m_collection;
    QByteArray m_userAgent;
    ReadingRules m_rules;
    Patience m_patience;
    std::map<qint64, Running> m_running; ///< by the article's id
};

} // namespace recension
