// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/versiontable.h"

#include "ui/compare/theme.h"
#include "ui/compare/typography.h"
#include "ui/timeline/historylines.h"
#include "ui/timeline/versionchoice.h"
#include "ui/timeline/versiontablemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

#include <utility>

namespace recension {
namespace {

constexpr int padding = 10;
constexpr int barHeight = 8;
constexpr int barsWidth = 180;
constexpr int chosenBar = 3;
constexpr int leastChange = 90;
constexpr int leastHeadline = 160;
constexpr int leastEdit = 120;
constexpr std::chrono::milliseconds learningPause{200};
constexpr int rowsMeasuredAtOnce = 100;
constexpr int signWidth = 16; ///< before a line that is no version: the ring of an absence, the arrow of a fold

HistoryLine::Kind kindOf(const QModelIndex &index)
{
    return static_cast<HistoryLine::Kind>(index.data(VersionTableModel::LineRole).toInt());
}

/// Draws a version's row: chosen ones on the ground of the current change, with a bar before them and their number in
/// bold.
class VersionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(demiBold(option.font));
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * padding, metrics.height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeFor(option.palette);
        if (kindOf(index) != HistoryLine::Kind::Version) {
            drawLine(painter, option, theme, index);
            drawFocus(painter, option, index);
            return;
        }
        const bool isChosen = index.data(VersionTableModel::ChosenRole).toBool();
        const QRect rect = option.rect;
        painter->save();
        painter->fillRect(rect, isChosen ? theme.current : theme.page);
        if (index.column() == VersionTableModel::Version && isChosen)
            painter->fillRect(QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), chosenBar, rect.height())),
                              theme.inserted.line);
        if (index.column() == VersionTableModel::Bars) {
            drawBars(painter, option, theme, index);
        } else {
            const bool isQuiet = index.column() == VersionTableModel::Provenance
                || (index.column() == VersionTableModel::Change && index.data(VersionTableModel::QuietRole).toBool());
            painter->setPen(isQuiet ? theme.quietText : theme.text);
            painter->setFont(isChosen && index.column() == VersionTableModel::Version ? demiBold(option.font) : option.font);
            drawWords(painter, QStyle::visualRect(option.direction, rect, rect.adjusted(padding, 0, -padding / 2, 0)), index);
        }
        drawRule(painter, rect, theme);
        painter->restore();
        drawFocus(painter, option, index);
    }

private:
    [[nodiscard]] static int lastShown(const QTableView &table)
    {
        int last = table.model()->columnCount() - 1;
        while (last > 0 && table.isColumnHidden(last))
            --last;
        return last;
    }

    static void drawBars(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme, const QModelIndex &index)
    {
        const QRect &rect = option.rect;
        const auto length = [&](VersionTableModel::Role role) {
            const double share = index.data(role).toDouble();
            return share > 0 ? std::max(2, static_cast<int>(share * (rect.width() - padding - 3))) : 0;
        };
        QRect bar(rect.left(), rect.center().y() - barHeight / 2 + 1, length(VersionTableModel::InsertedRole), barHeight);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.inserted.line);
        painter->drawRoundedRect(QStyle::visualRect(option.direction, rect, bar), 2, 2);
        bar.moveLeft(bar.isEmpty() ? bar.left() : bar.right() + 4);
        bar.setWidth(length(VersionTableModel::DeletedRole));
        painter->setBrush(theme.deleted.line);
        painter->drawRoundedRect(QStyle::visualRect(option.direction, rect, bar), 2, 2);
    }

    /// A line over a fold, or of an absence: quiet words over the whole width, after a sign of what they are.
    static void drawLine(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme, const QModelIndex &index)
    {
        const QRect rect = option.rect;
        const bool isFold = kindOf(index) == HistoryLine::Kind::Fold;
        const bool isMirrored = option.direction == Qt::RightToLeft;
        painter->save();
        painter->fillRect(rect, theme.page);
        const QRect inner = rect.adjusted(padding, 0, -padding, 0);
        const QRect sign(isMirrored ? inner.right() - signWidth : inner.left(), rect.top(), signWidth, rect.height());
        const QPointF middle = QRectF(sign).center();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isFold) {
            constexpr qreal reach = 3.5;
            const qreal side = isMirrored ? -1 : 1;
            QPolygonF arrow{QPointF(-reach / 2 * side, -reach), QPointF(reach / 2 * side, 0), QPointF(-reach / 2 * side, reach)};
            if (!index.data(VersionTableModel::FoldedRole).toBool())
                arrow = {QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)};
            painter->setPen(QPen(theme.quietText, 1.5));
            painter->drawPolyline(arrow.translated(middle));
        } else {
            painter->setPen(QPen(theme.deleted.line, 1.5, Qt::DashLine));
            painter->drawEllipse(middle, 4.5, 4.5);
        }
        const QRect room = isMirrored ? inner.adjusted(0, 0, -signWidth - 4, 0) : inner.adjusted(signWidth + 4, 0, 0, 0);
        painter->setPen(isFold ? theme.quietText : theme.deleted.line);
        painter->setFont(option.font);
        drawWords(painter, room, index);
        drawRule(painter, rect, theme);
        painter->restore();
    }

    /// In the painter's pen and font.
    static void drawWords(QPainter *painter, const QRect &room, const QModelIndex &index)
    {
        painter->drawText(room, Qt::TextSingleLine | static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }

    /// Below each row.
    static void drawRule(QPainter *painter, const QRect &rect, const Theme &theme)
    {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(theme.rule);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
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
        const bool isWhole = kindOf(index) != HistoryLine::Kind::Version;
        if (isWhole || index.column() == VersionTableModel::Version)
            painter->drawLine(rect.topLeft(), rect.bottomLeft());
        if (isWhole || table->horizontalHeader()->visualIndex(index.column()) == lastShown(*table))
            painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->restore();
    }
};

/// The names of the columns over their texts, on the page's ground.
class VersionHeader : public QHeaderView
{
public:
    explicit VersionHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { }

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

VersionTable::VersionTable(const VersionHistory *history, HistoryLines *lines, VersionChoice *choice, QWidget *parent)
    : QTableView(parent), m_model(new VersionTableModel(history, lines, choice, this)), m_lines(lines), m_choice(choice)
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
        if (const int place = current.isValid() ? m_model->placeOf(current.row()) : -1; place >= 0)
            m_choice->setCurrent(place);
        viewport()->update();
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        // The second click of two belongs to them both.
        if (!std::exchange(m_isDoubleClick, false))
            press(index.row());
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        m_isDoubleClick = true;
        const int place = m_model->placeOf(index.row());
        if (place < 0)
            return;
        m_choice->chooseChangeTo(place);
        Q_EMIT compareRequested();
    });
    connect(m_choice, &VersionChoice::currentChanged, this, &VersionTable::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        spanLines();
        measureColumns();
        showCurrent(m_choice->current());
    });
    // What changed from version to version is learnt one by one: the columns of a long history are not measured each time.
    auto *fitting = new QTimer(this);
    fitting->setSingleShot(true);
    fitting->setInterval(learningPause);
    connect(fitting, &QTimer::timeout, this, &VersionTable::measureColumns);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this, fitting](const QModelIndex &first, const QModelIndex &, const QList<int> &roles) {
                const bool isWider =
                    first.column() == VersionTableModel::Change && sizeHintForIndex(first).width() > columnWidth(first.column());
                if (!roles.isEmpty() || !isWider)
                    return;
                if (m_model->rowCount() <= rowsMeasuredAtOnce)
                    measureColumns();
                else if (!fitting->isActive())
                    fitting->start();
            });
}

void VersionTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
    else if (event->type() == QEvent::FontChange)
        measureColumns();
}

void VersionTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isOnFold = currentIndex().isValid() && m_model->runOf(currentIndex().row()) >= 0;
    if (isPlain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End))
        selectRow(event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1);
    else if (isPlain && currentIndex().isValid() && (event->key() == Qt::Key_Space || (isEnter && isOnFold)))
        press(currentIndex().row());
    else if (isPlain && isEnter)
        Q_EMIT compareRequested();
    else
        QTableView::keyPressEvent(event);
}

void VersionTable::mousePressEvent(QMouseEvent *event)
{
    m_isDoubleClick = false;
    QTableView::mousePressEvent(event);
}

void VersionTable::press(int row)
{
    if (const int run = m_model->runOf(row); run >= 0) {
        m_lines->toggleFold(run);
        // The line over the fold keeps the keyboard.
        for (int other = 0; other < m_model->rowCount(); ++other) {
            if (m_model->runOf(other) == run)
                selectionModel()->setCurrentIndex(m_model->index(other, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        return;
    }
    m_choice->toggle(m_model->placeOf(row));
}

void VersionTable::spanLines()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->placeOf(row) < 0)
            setSpan(row, 0, 1, m_model->columnCount());
    }
}

void VersionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QSize VersionTable::sizeHint() const
{
    // All of it, where there is room: what is said below it stands right below it.
    const int lines = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + lines + 2};
}

int VersionTable::widthOf(int column)
{
    const auto known = m_widths.constFind(column);
    if (known != m_widths.constEnd())
        return *known;
    int width = horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->placeOf(row) >= 0)
            width = std::max(width, sizeHintForIndex(m_model->index(row, column)).width());
    }
    m_widths.insert(column, width);
    return width;
}

void VersionTable::measureColumns()
{
    m_widths.clear();
    fitColumns();
}

/// Each time the window is made wider or narrower: all of a long history is not measured for that.
void VersionTable::fitColumns()
{
    using enum VersionTableModel::Column;
    if (m_model->rowCount() == 0)
        return;
    verticalHeader()->setDefaultSectionSize(itemDelegate()->sizeHint({}, {}).height() + fontMetrics().height()
                                            - QFontMetrics(QFont()).height());
    int room = viewport()->width();
    for (const int column : {Version, FirstSeen, Change}) {
        setColumnWidth(column, widthOf(column));
        room -= columnWidth(column);
    }
    if (room < 0)
        setColumnWidth(Change, std::max(leastChange, columnWidth(Change) + room));
    // What says least in its place goes first where there is little room.
    const std::initializer_list<std::pair<VersionTableModel::Column, int>> others{
        {Edit, leastEdit}, {Provenance, widthOf(Provenance)}, {Period, widthOf(Period)}, {Headline, leastHeadline}, {Bars, barsWidth}};
    for (const auto &[column, width] : others) {
        const bool isShown = m_model->isUsed(column) && room >= width;
        setColumnHidden(column, !isShown);
        if (isShown)
            setColumnWidth(column, width);
        room -= isShown ? width : 0;
    }
    setMaximumHeight(sizeHint().height());
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
    const int row = m_model->rowOf(place);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, std::max(0, currentIndex().column()));
    if (index.row() != currentIndex().row()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

} // namespace recension
