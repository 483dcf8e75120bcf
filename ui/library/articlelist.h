// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/articlefilter.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QListView;

namespace recension {

/// The articles of the library with the chips that filter them.
class ArticleList : public QWidget
{
    Q_OBJECT

public:
    /// `model` is not owned and must outlive the list.
    explicit ArticleList(ArticleListModel *model, QWidget *parent = nullptr);

    [[nodiscard]] ArticleFilter filter() const;
    void setFilter(ArticleFilter filter);

    /// The one that is chosen; nothing where none is.
    [[nodiscard]] std::optional<FollowedArticle> current() const;

    /// Chooses it, where the filter lets it through, else with all articles shown. Emits currentChanged().
    void setCurrent(ArticleId article);

    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    /// Another article is chosen, or none.
    void currentChanged();
    /// The reader wants to see it: Enter or a click.
    void activated();
    /// The reader wants to go on in it: Enter or a double click.
    void entered();
    void filterChanged(recension::ArticleFilter filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followPalette();
    void showEmptiness();

    ArticleListModel *m_model = nullptr;
    FilteredArticles *m_filtered = nullptr;
    QButtonGroup *m_chips = nullptr;
    QListView *m_view = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace recension
