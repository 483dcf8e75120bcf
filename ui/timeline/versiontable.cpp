// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/versiontable.h"

#include "ui/compare/theme.h"
#include "ui/timeline/versionchoice.h"
#include "ui/timeline/versiontablemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <utility>

namespace recension {
namespace {

constexpr int padding = 10;
constexpr int barHeight = 8;
constexpr int barsWidth = 180;
constexpr int chosenBar = 3;
constexpr int leastHeadline = 160;

/// Draws a version's row: chosen ones on the ground of the current change, with a bar before them and their number in
/// bold.
class VersionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(bold(option.font));
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * padding, metrics.height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeFor(option.palette);
        const bool isChosen = index.data(VersionTableModel::ChosenRole).toBool();
        const QRect rect = option.rect;
        painter->save();
        painter->fillRect(rect, isChosen ? theme.current : theme.page);
        if (index.column() == VersionTableModel::Version && isChosen)
            painter->fillRect(QRect(rect.left(), rect.top(), chosenBar, rect.height()), theme.inserted.line);
        if (index.column() == VersionTableModel::Bars) {
            drawBars(painter, rect, theme, index);
        } else {
            const bool isQuiet = index.column() == VersionTableModel::Change && index.data(VersionTableModel::QuietRole).toBool();
            painter->setPen(isQuiet ? theme.quietText : theme.text);
            painter->setFont(isChosen && index.column() == VersionTableModel::Version ? bold(option.font) : option.font);
            const QRect room = rect.adjusted(padding, 0, -padding / 2, 0);
            painter->drawText(room, Qt::TextSingleLine | static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                              painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        }
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(theme.rule);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
        drawFocus(painter, option, index);
    }

private:
    [[nodiscard]] static QFont bold(QFont font)
    {
        font.setWeight(QFont::DemiBold);
        return font;
    }

    static void drawBars(QPainter *painter, const QRect &rect, const Theme &theme, const QModelIndex &index)
    {
        const auto length = [&](VersionTableModel::Role role) {
            const double share = index.data(role).toDouble();
            return share > 0 ? std::max(2, static_cast<int>(share * (rect.width() - padding - 3))) : 0;
        };
        QRect bar(rect.left(), rect.center().y() - barHeight / 2 + 1, length(VersionTableModel::InsertedRole), barHeight);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.inserted.line);
        painter->drawRoundedRect(bar, 2, 2);
        bar.moveLeft(bar.isEmpty() ? bar.left() : bar.right() + 4);
        bar.setWidth(length(VersionTableModel::DeletedRole));
        painter->setBrush(theme.deleted.line);
        painter->drawRoundedRect(bar, 2, 2);
    }

    /// One frame around the whole row.
    static void drawFocus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        if (!table || !table->hasFocus() || table->currentIndex().row() != index.row())
            return;
        painter->save();
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
        const QRect rect = option.rect.adjusted(0, 0, 0, -1);
        painter->drawLine(rect.topLeft(), rect.topRight());
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        if (index.column() == VersionTableModel::Version)
            painter->drawLine(rect.topLeft(), rect.bottomLeft());
        if (index.column() == index.model()->columnCount() - 1)
            painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->restore();
    }
};

/// The names of the columns over their texts, on the page's ground.
class VersionHeader : public QHeaderView
{
public:
    explicit VersionHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme theme = themeFor(palette());
        painter->save();
        painter->fillRect(rect, theme.page);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(theme.quietText);
        painter->drawText(rect.adjusted(padding, 0, 0, 0), Qt::TextSingleLine | static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                          model()->headerData(section, Qt::Horizontal).toString());
        painter->setPen(theme.rule);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    }

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        return {metrics.horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString()) + 2 * padding, metrics.height() + 10};
    }
};

} // namespace

VersionTable::VersionTable(const VersionHistory *history, VersionChoice *choice, QWidget *parent)
    : QTableView(parent), m_model(new VersionTableModel(history, choice, this)), m_choice(choice)
{
    setObjectName(QStringLiteral("versions"));
    setHorizontalHeader(new VersionHeader(this));
    setAccessibleName(tr("Versions"));
    setModel(m_model);
    setItemDelegate(new VersionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    followPalette();

    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_choice->setCurrent(m_model->placeOf(current.row()));
        viewport()->update();
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        // The second click of two belongs to them both.
        if (!std::exchange(m_isDoubleClick, false))
            m_choice->toggle(m_model->placeOf(index.row()));
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        m_isDoubleClick = true;
        const int place = m_model->placeOf(index.row());
        m_choice->choose(std::max(0, place - 1), std::max(1, place));
        Q_EMIT compareRequested();
    });
    connect(m_choice, &VersionChoice::currentChanged, this, &VersionTable::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        showCurrent(m_choice->current());
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
        if (roles.isEmpty())
            fitColumns();
    });
}

void VersionTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
}

void VersionTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End))
        m_choice->setCurrent(event->key() == Qt::Key_Home ? m_choice->count() - 1 : 0);
    else if (isPlain && event->key() == Qt::Key_Space && currentIndex().isValid())
        m_choice->toggle(m_model->placeOf(currentIndex().row()));
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT compareRequested();
    else
        QTableView::keyPressEvent(event);
}

void VersionTable::mousePressEvent(QMouseEvent *event)
{
    m_isDoubleClick = false;
    QTableView::mousePressEvent(event);
}

void VersionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void VersionTable::fitColumns()
{
    using enum VersionTableModel::Column;
    if (m_model->rowCount() == 0)
        return;
    verticalHeader()->setDefaultSectionSize(itemDelegate()->sizeHint({}, {}).height() + fontMetrics().height() - QFontMetrics(QFont()).height());
    const auto widthOf = [this](int column) { return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)); };
    // What says least in its place goes first where there is little room.
    int room = viewport()->width();
    for (const int column : {Version, FirstSeen, Change})
        room -= widthOf(column);
    setColumnHidden(Period, room < widthOf(Period));
    room -= isColumnHidden(Period) ? 0 : widthOf(Period);
    setColumnHidden(Headline, room < leastHeadline);
    room -= isColumnHidden(Headline) ? 0 : leastHeadline;
    setColumnHidden(Bars, room < barsWidth);
    for (const int column : {Version, FirstSeen, Period, Change})
        setColumnWidth(column, widthOf(column));
    setColumnWidth(Bars, barsWidth);
}

void VersionTable::followPalette()
{
    const Theme theme = themeFor(QPalette());
    if (palette().color(QPalette::Base) != theme.page) {
        QPalette ground;
        ground.setColor(QPalette::Base, theme.page);
        ground.setColor(QPalette::Text, theme.text);
        setPalette(ground);
    }
}

void VersionTable::showCurrent(int place)
{
    if (place < 0 || place >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(m_model->rowOf(place), std::max(0, currentIndex().column()));
    if (index.row() != currentIndex().row()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

} // namespace recension
