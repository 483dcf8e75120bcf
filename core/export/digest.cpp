// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/digest.h"

#include "core/base/sentence.h"

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype mostNames = 4;
constexpr qsizetype longestName = 90; ///< characters

QString nameOf(const FollowedArticle &article)
{
    const QString name = article.shownTitle();
    return name.size() > longestName ? name.left(longestName - 1) + QChar(u'…') : name;
}

bool isNews(const Recorded &recorded, Weight leastWeight)
{
    const bool isChange = recorded.outcome == Recorded::Outcome::Changed || recorded.outcome == Recorded::Outcome::Returned;
    return isChange && (recorded.weight == Weight::Substantive || leastWeight == Weight::Minor);
}

QStringList named(const QList<FollowedArticle> &articles)
{
    QStringList names;
    for (const FollowedArticle &article : articles.first(std::min(articles.size(), mostNames))) {
        names.append(nameOf(article));
    }
    if (const int left = static_cast<int>(articles.size() - names.size()); left > 0) {
        names.append(left == 1 ? Sentence::tr("and 1 more") : Sentence::tr("and %n more", nullptr, left));
    }
    return names;
}

QString foundBy(const SearchNews &news)
{
    return Sentence::tr("New for “%1”: %2").arg(news.words, named(news.articles).join(QStringLiteral("; ")));
}

} // namespace

std::optional<Digest> digestOf(const QList<Recorded> &changes, const QList<SearchNews> &searches, Weight leastWeight)
{
    QList<FollowedArticle> changed;
    for (const Recorded &recorded : changes) {
        if (isNews(recorded, leastWeight) && !std::ranges::contains(changed, recorded.article.id, &FollowedArticle::id)) {
            changed.append(recorded.article);
        }
    }
    QStringList found;
    ArticleId onlyFound;
    for (const SearchNews &news : searches) {
        if (!news.articles.isEmpty()) {
            found.append(foundBy(news));
            onlyFound = news.articles.constFirst().id;
        }
    }
    if (changed.isEmpty() && found.isEmpty()) {
        return std::nullopt;
    }
    if (changed.isEmpty()) {
        const bool isOne = found.size() == 1 && searches.constFirst().articles.size() == 1;
        return Digest{.title = Sentence::tr("Your searches found something new"),
                      .text = found.join(u'\n'),
                      .article = isOne ? onlyFound : ArticleId()};
    }
    if (changed.size() == 1) {
        const FollowedArticle &article = changed.constFirst();
        const QString times = article.timesChanged() == 1 ? Sentence::tr("It has changed once.")
                                                          : Sentence::tr("It has changed %n times.", nullptr, article.timesChanged());
        return Digest{.title = Sentence::tr("“%1” has changed").arg(nameOf(article)),
                      .text = (QStringList(article.source.simplified() + QStringLiteral(": ") + times) + found).join(u'\n'),
                      .article = article.id};
    }
    return Digest{.title = Sentence::tr("%n articles have changed", nullptr, static_cast<int>(changed.size())),
                  .text = (named(changed) + found).join(u'\n')};
}

} // namespace recension
