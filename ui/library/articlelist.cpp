// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articlelist.h"

#include "ui/compare/theme.h"
#include "ui/lazylist.h"
#include "ui/library/articledelegate.h"
#include "ui/library/articlelistmodel.h"
#include "ui/library/chip.h"
#include "ui/library/setground.h"
#include "ui/library/wraplayout.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace recension {

ArticleList::ArticleList(ArticleListModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_filtered(new FilteredArticles(model, this)), m_chips(new QButtonGroup(this)), m_view(new LazyList),
      m_nothing(new QLabel)
{
    setObjectName(QStringLiteral("articleList"));
    setAutoFillBackground(true);
    auto *chips = new WrapLayout(nullptr, 6);
    chips->setContentsMargins(12, 9, 12, 9);
    const auto addChip = [this, chips](ArticleFilter filter, const QString &name, const QString &meaning) {
        auto *chip = new Chip(name);
        chip->setToolTip(meaning);
        chip->setAccessibleDescription(meaning);
        m_chips->addButton(chip, static_cast<int>(filter));
        chips->addWidget(chip);
    };
    addChip(ArticleFilter::Changed, tr("Changed"), tr("Articles that have changed"));
    addChip(ArticleFilter::Followed, tr("Followed"), tr("Articles that are checked for changes"));
    addChip(ArticleFilter::Ended, tr("Ended"), tr("Articles that are no longer checked"));
    addChip(ArticleFilter::All, tr("All"), tr("All articles of the library"));
    m_chips->button(static_cast<int>(m_filtered->filter()))->setChecked(true);

    m_view->setObjectName(QStringLiteral("articles"));
    m_view->setAccessibleName(tr("Articles"));
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new ArticleDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setMargin(12);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(chips);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);

    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) {
        setFilter(static_cast<ArticleFilter>(id));
        Q_EMIT filterChanged(filter());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArticleList::currentChanged);
    connect(m_view, &QListView::clicked, this, &ArticleList::activated);
    connect(m_view, &QListView::activated, this, [this] {
        Q_EMIT activated();
        Q_EMIT entered();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filtered, signal, this, &ArticleList::showEmptiness);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &ArticleList::showEmptiness);
    showEmptiness();
    followPalette();
}

ArticleFilter ArticleList::filter() const
{
    return m_filtered->filter();
}

void ArticleList::setFilter(ArticleFilter filter)
{
    m_filtered->setFilter(filter);
    m_chips->button(static_cast<int>(filter))->setChecked(true);
    showEmptiness();
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
}

std::optional<FollowedArticle> ArticleList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_model->article(m_filtered->mapToSource(index).row())) : std::nullopt;
}

void ArticleList::setCurrent(ArticleId article)
{
    const int row = m_model->rowOf(article);
    if (row < 0)
        return;
    if (!passes(m_model->article(row), filter())) {
        setFilter(ArticleFilter::All);
        Q_EMIT filterChanged(filter());
    }
    const QModelIndex index = m_filtered->mapFromSource(m_model->index(row));
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
}

void ArticleList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
}

void ArticleList::followPalette()
{
    // The list stands on the panel's ground; the article that is chosen, on the page's.
    const Theme theme = themeFor(QPalette());
    setGround(this, theme, theme.panel);
    m_view->viewport()->setAutoFillBackground(false);
}

void ArticleList::showEmptiness()
{
    const bool isEmpty = m_filtered->rowCount() == 0;
    const bool hasOthers = m_model->rowCount() > 0;
    QString sentence;
    if (isEmpty && hasOthers) {
        switch (filter()) {
        case ArticleFilter::Changed:
            sentence = tr("None of the articles has changed yet.");
            break;
        case ArticleFilter::Followed:
            sentence = tr("No article is being followed.");
            break;
        case ArticleFilter::Ended:
            sentence = tr("All articles are still being followed.");
            break;
        case ArticleFilter::All:
            break;
        }
    }
    m_nothing->setText(sentence);
    m_nothing->setVisible(!sentence.isEmpty());
}

} // namespace recension
