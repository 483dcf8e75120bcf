// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changelist.h"

#include "ui/changelistmodel.h"
#include "ui/compare/theme.h"
#include "ui/lazylist.h"
#include "ui/library/articledelegate.h"

#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace recension {
namespace {

constexpr int margin = 10;
constexpr int mostTextLines = 2;

} // namespace

/// Draws a change as two lines of words, the kind of change in bold, over a quiet line that says where it is.
/// Everything is laid out as plain text.
class ChangeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void pointOut(int row) { m_pointedOut = row; }
    [[nodiscard]] int pointedOut() const { return m_pointedOut; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = itemWidth(option);
        QTextLayout layout;
        const qreal height = layOut(layout, option, index, width - 2 * margin);
        return {width, static_cast<int>(height) + QFontMetrics(placeFont(option)).height() + 2 * margin - 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // The change marked here is the one marked in the comparison, in the same color.
        const Theme theme = themeFor(option.palette);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.current);
        else if (index.row() == m_pointedOut)
            painter->fillRect(option.rect, theme.page);
        painter->setPen(theme.text);
        QTextLayout layout;
        const qreal height = layOut(layout, option, index, option.rect.width() - 2 * margin);
        const QPointF corner = option.rect.topLeft() + QPointF(margin, margin - 2);
        layout.draw(painter, corner);

        painter->setPen(theme.quietText);
        painter->setFont(placeFont(option));
        const QFontMetrics metrics(painter->font());
        const QRect placeRect(static_cast<int>(corner.x()), static_cast<int>(corner.y() + height), option.rect.width() - 2 * margin,
                              metrics.height());
        painter->drawText(placeRect, Qt::TextSingleLine | static_cast<int>(Qt::AlignLeading),
                          metrics.elidedText(index.data(ChangeListModel::PlaceRole).toString(), Qt::ElideRight, placeRect.width()));
        painter->setPen(theme.rule);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
        drawItemFocus(painter, option);
    }

private:
    [[nodiscard]] static QFont placeFont(const QStyleOptionViewItem &option)
    {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 0.87 : 9);
        return font;
    }

    /// Returns the height. What does not fit into the lines allowed is left out with an ellipsis.
    static qreal layOut(QTextLayout &layout, const QStyleOptionViewItem &option, const QModelIndex &index, int width)
    {
        const QString kind = index.data(ChangeListModel::KindRole).toString();
        const QFontMetricsF metrics(option.font);
        const QString words = metrics.elidedText(index.data(ChangeListModel::TextRole).toString().simplified(), Qt::ElideRight,
                                                 std::max(40.0, mostTextLines * width * 0.92 - metrics.horizontalAdvance(kind) * 1.2));
        layout.setFont(option.font);
        layout.setText(kind + u' ' + words);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        layout.setFormats({{.start = 0, .length = static_cast<int>(kind.size()), .format = bold}});
        QTextOption wrapping;
        wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        wrapping.setAlignment(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        layout.setTextOption(wrapping);
        layout.beginLayout();
        qreal height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 20));
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        return height;
    }

    int m_pointedOut = -1;
};

ChangeList::ChangeList(QWidget *parent)
    : QWidget(parent), m_view(new LazyList), m_footer(new QLabel), m_model(new ChangeListModel(this)),
      m_delegate(new ChangeDelegate(m_view))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->viewport()->setMouseTracking(true);
    m_view->setAccessibleName(tr("Changes"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_footer->setTextFormat(Qt::PlainText);
    m_footer->setWordWrap(true);
    m_footer->setMargin(margin);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_footer);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && current.row() != m_current)
            Q_EMIT changeChosen(current.row());
    });
    // A click that made it the current one has been told of.
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.row() == m_pressedOn)
            Q_EMIT changeChosen(index.row());
    });
    setComparison(nullptr);
    followPalette();
}

void ChangeList::pointOut(int change)
{
    if (m_delegate->pointedOut() != change) {
        m_delegate->pointOut(change);
        m_view->viewport()->update();
    }
}

void ChangeList::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const int quiet = comparison ? comparison->summary.typographicChanges : 0;
    m_current = -1;
    m_model->setComparison(std::move(comparison));
    m_footer->setText(quiet > 1                      ? tr("%n typographic changes, dotted in the text", nullptr, quiet)
                          : quiet == 1               ? tr("1 typographic change, dotted in the text")
                          : m_model->rowCount() == 0 ? tr("No changes")
                                                     : QString());
    m_footer->setVisible(!m_footer->text().isEmpty());
}

bool ChangeList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress)
        m_pressedOn = m_view->currentIndex().row();
    if (watched == m_view->viewport() && (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave)) {
        const bool isOver = event->type() == QEvent::MouseMove;
        const int change = isOver ? m_view->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()).row() : -1;
        if (change != m_delegate->pointedOut()) {
            pointOut(change);
            Q_EMIT changePointedAt(change);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChangeList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
}

void ChangeList::followPalette()
{
    // The list stands on the panel's ground; the delegate takes its colors from the page's.
    const Theme theme = themeFor(palette());
    m_view->viewport()->setAutoFillBackground(true);
    QPalette ground = m_view->viewport()->palette();
    if (ground.color(QPalette::Base) != theme.panel) {
        ground.setColor(QPalette::Base, theme.panel);
        m_view->viewport()->setPalette(ground);
    }
}

void ChangeList::setCurrentChange(int change)
{
    m_current = change;
    const QModelIndex index = m_model->index(change);
    if (index.isValid()) {
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_view->scrollTo(index);
    } else {
        m_view->selectionModel()->clear();
    }
}

} // namespace recension
