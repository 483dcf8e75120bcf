// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articlelistmodel.h"

#include "core/export/articlebrief.h"
#include "ui/library/lookedat.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace recension {
namespace {

constexpr qsizetype mostSingleChanges = 50; ///< beyond them the list is made anew

QDateTime placeOf(const FollowedArticle &article)
{
    return article.lastChanged.isValid() ? article.lastChanged : article.added;
}

/// The library's order.
bool standsBefore(const FollowedArticle &one, const FollowedArticle &other)
{
    return std::pair(placeOf(one), one.id) > std::pair(placeOf(other), other.id);
}

} // namespace

ArticleListModel::ArticleListModel(LookedAt *lookedAt, Clock clock, QObject *parent)
    : QAbstractListModel(parent), m_lookedAt(lookedAt), m_clock(std::move(clock))
{
    connect(m_lookedAt, &LookedAt::changed, this, [this] {
        if (!m_articles.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {UnreadRole});
    });
}

void ArticleListModel::setArticles(const QList<FollowedArticle> &articles)
{
    QHash<qint64, const FollowedArticle *> known;
    for (const FollowedArticle &article : std::as_const(m_articles))
        known.insert(article.id.value, &article);
    QList<FollowedArticle> others;
    for (const FollowedArticle &article : articles) {
        const FollowedArticle *before = known.take(article.id.value);
        if (!before || *before != article)
            others += article;
    }
    if (known.isEmpty() && others.size() <= mostSingleChanges && !m_articles.isEmpty()) {
        for (const FollowedArticle &article : std::as_const(others))
            apply(article);
        return;
    }
    beginResetModel();
    m_articles = articles;
    endResetModel();
}

void ArticleListModel::apply(const FollowedArticle &article)
{
    const int known = rowOf(article.id);
    const auto place = [&] {
        const auto found = std::ranges::find_if(
            m_articles, [&article](const FollowedArticle &each) { return each.id != article.id && standsBefore(article, each); });
        return static_cast<int>(found - m_articles.begin());
    }();
    if (known < 0) {
        beginInsertRows({}, place, place);
        m_articles.insert(place, article);
        endInsertRows();
        return;
    }
    m_articles[known] = article;
    if (place != known && place != known + 1) {
        beginMoveRows({}, known, known, {}, place);
        m_articles.move(known, place > known ? place - 1 : place);
        endMoveRows();
    }
    const QModelIndex changed = index(rowOf(article.id));
    Q_EMIT dataChanged(changed, changed);
}

int ArticleListModel::rowOf(ArticleId id) const
{
    const auto found = std::ranges::find(m_articles, id, &FollowedArticle::id);
    return found == m_articles.end() ? -1 : static_cast<int>(found - m_articles.begin());
}

int ArticleListModel::unread() const
{
    return static_cast<int>(
        std::ranges::count_if(m_articles, [this](const FollowedArticle &article) { return m_lookedAt->isUnread(article); }));
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_articles.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FollowedArticle &article = m_articles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return article.shownTitle();
    case BriefRole:
        return briefOf(article, m_clock()).text;
    case ToneRole:
        return static_cast<int>(briefOf(article, m_clock()).tone);
    case UnreadRole:
        return m_lookedAt->isUnread(article);
    case Qt::ToolTipRole: {
        QString text = QStringLiteral("<p>%1</p>").arg(article.shownTitle().toHtmlEscaped());
        for (const QString &line : momentsOf(article))
            text += line.toHtmlEscaped() + QStringLiteral("<br>");
        return text;
    }
    case Qt::AccessibleTextRole: {
        const QString name = m_lookedAt->isUnread(article) ? tr("Changed: %1").arg(article.shownTitle()) : article.shownTitle();
        return QStringList({name, briefOf(article, m_clock()).text}).join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

} // namespace recension
