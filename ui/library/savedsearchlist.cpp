// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/savedsearchlist.h"

#include "core/collection.h"
#include "ui/savedsearches.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recension {
namespace {

constexpr int mostRowsShown = 6;

} // namespace

SavedSearchList::SavedSearchList(Collection *collection, SavedSearches *searches, QWidget *parent)
    : QWidget(parent), m_collection(collection), m_searches(searches), m_view(new QListWidget)
{
    auto *heading = new QLabel(tr("Searches"));
    heading->setContentsMargins(12, 8, 12, 2);
    heading->setBuddy(m_view);
    m_view->setObjectName(QStringLiteral("savedSearches"));
    m_view->setAccessibleName(tr("Searches that are kept"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *forget = new QAction(tr("&Forget This Search"), m_view);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(forget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(m_view);

    const auto choose = [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); };
    connect(m_view, &QListWidget::itemClicked, this, choose);
    connect(m_view, &QListWidget::itemActivated, this, choose);
    connect(forget, &QAction::triggered, this, [this] {
        if (const QListWidgetItem *item = m_view->currentItem())
            m_searches->remove(item->data(Qt::UserRole).toString());
    });
    connect(m_searches, &SavedSearches::changed, this, &SavedSearchList::count);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &SavedSearchList::take);
    showItems();
}

SavedSearchList::~SavedSearchList()
{
    m_counting.cancel();
}

void SavedSearchList::count()
{
    m_counting.cancel();
    m_toCount.clear();
    for (const SavedSearch &search : m_searches->items())
        m_toCount += search.words;
    showItems();
    countNext();
}

void SavedSearchList::showItems()
{
    const int row = m_view->currentRow();
    m_view->clear();
    for (const SavedSearch &search : m_searches->items()) {
        const int count = m_new.value(search.words);
        auto *item =
            new QListWidgetItem(count > 0 ? tr("%1 · %2 new", "search, number of articles").arg(search.words).arg(count) : search.words);
        item->setData(Qt::UserRole, search.words);
        if (count > 0) {
            QFont bold = m_view->font();
            bold.setWeight(QFont::DemiBold);
            item->setFont(bold);
        }
        m_view->addItem(item);
    }
    m_view->setCurrentRow(std::min(row, m_view->count() - 1), QItemSelectionModel::NoUpdate);
    setVisible(m_view->count() > 0);
    const int rowHeight = std::max(m_view->sizeHintForRow(0), fontMetrics().height() + 4);
    m_view->setFixedHeight(rowHeight * std::min(m_view->count(), mostRowsShown) + 4);
}

void SavedSearchList::countNext()
{
    if (m_toCount.isEmpty())
        return;
    const auto found = std::ranges::find(m_searches->items(), m_toCount.constFirst(), &SavedSearch::words);
    if (found != m_searches->items().end())
        m_counting.setFuture(m_collection->newHits(parseSearch(found->words), found->looked));
}

void SavedSearchList::take()
{
    const QFuture<Result<QList<SearchHit>>> future = m_counting.future();
    if (future.isCanceled() || future.resultCount() == 0 || m_toCount.isEmpty())
        return;
    const QString words = m_toCount.takeFirst();
    const Result<QList<SearchHit>> hits = future.result();
    const int count = hits ? static_cast<int>(hits->size()) : 0;
    if (std::exchange(m_new[words], count) != count)
        showItems();
    countNext();
}

} // namespace recension
