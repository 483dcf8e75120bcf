// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articledelegate.h"

#include "core/export/articlebrief.h"
#include "ui/compare/theme.h"
#include "ui/compare/typography.h"
#include "ui/library/articlelistmodel.h"
#include "ui/library/wrappedtext.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace recension {
namespace {

constexpr int margin = 12;
constexpr int spaceAbove = 9;
constexpr int spaceBelow = 10;
constexpr int betweenParts = 1;
constexpr int dotWidth = 14;
constexpr int mostTitleLines = 2;
constexpr int mostBriefLines = 3;
constexpr int currentBar = 3;

/// The dot stands in the first line; the others begin at the margin.
QString titleOf(const QModelIndex &index)
{
    return index.data().toString();
}

WrappedText title(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const bool isUnread = index.data(ArticleListModel::UnreadRole).toBool();
    return {titleOf(index), headlineFont(option.font), width - (isUnread ? dotWidth : 0), mostTitleLines};
}

WrappedText brief(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    return {index.data(ArticleListModel::BriefRole).toString(), smallFont(option.font), width, mostBriefLines};
}

} // namespace

int itemWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

void drawItemFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.rect = option.rect.adjusted(1, 1, -1, -2);
    QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
}

QFont headlineFont(const QFont &base)
{
    QFont font = scaled(base, 1.1);
    font.setFamilies(screenTypography(100).body.families());
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    return scaled(base, 0.9);
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem itemOption = option;
    initStyleOption(&itemOption, index);
    const int width = itemWidth(option);
    const int column = width - 2 * margin;
    const int height = title(itemOption, index, column).height() + betweenParts + brief(itemOption, index, column).height();
    return {width, spaceAbove + height + spaceBelow};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem itemOption = option;
    initStyleOption(&itemOption, index);
    const Theme theme = themeFor(option.palette);
    const auto tone = static_cast<ArticleBrief::Tone>(index.data(ArticleListModel::ToneRole).toInt());
    const bool isUnread = index.data(ArticleListModel::UnreadRole).toBool();
    const QRect rect = option.rect;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(rect, theme.page);
        const QRect bar(rect.left(), rect.top(), currentBar, rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, rect, bar), theme.inserted.line);
    }
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int column = rect.width() - 2 * margin;
    const WrappedText headline = title(itemOption, index, column);
    QPoint corner = rect.topLeft() + QPoint(margin, spaceAbove);
    if (isUnread) {
        const QFontMetrics metrics(headlineFont(itemOption.font));
        const qreal radius = 4;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.inserted.line);
        const qreal across = isMirrored ? rect.right() - margin - radius : corner.x() + radius;
        painter->drawEllipse(QPointF(across, corner.y() + metrics.ascent() - metrics.xHeight() / 2.0), radius, radius);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    painter->setPen(tone == ArticleBrief::Tone::Quiet && !isUnread ? theme.quietText : theme.text);
    headline.draw(painter, corner + QPoint(isUnread && !isMirrored ? dotWidth : 0, 0));
    corner.ry() += headline.height() + betweenParts;
    painter->setPen(tone == ArticleBrief::Tone::Failing ? theme.deleted.line : theme.quietText);
    brief(itemOption, index, column).draw(painter, corner);
    painter->setPen(theme.rule);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
    drawItemFocus(painter, option);
}

} // namespace recension
