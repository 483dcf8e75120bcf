// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/statementlabel.h"

#include "ui/compare/theme.h"
#include "ui/library/wrappedtext.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>

namespace recension {
namespace {

constexpr int mostLines = 8;

/// It is read as the text it shows.
class AccessibleStatement : public QAccessibleWidget
{
public:
    explicit AccessibleStatement(StatementLabel *label) : QAccessibleWidget(label, QAccessible::StaticText) { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<StatementLabel *>(object())->statement().text : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessibleStatement(const QString &, QObject *object)
{
    auto *label = qobject_cast<StatementLabel *>(object);
    return label ? new AccessibleStatement(label) : nullptr;
}

WrappedText laidOut(const Statement &statement, const QFont &font, int width, const QColor &strongInk)
{
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    strong.setForeground(strongInk);
    for (const Statement::Stretch &stretch : statement.strong)
        formats += {static_cast<int>(stretch.start), static_cast<int>(stretch.length), strong};
    return {statement.text, font, width, mostLines, formats};
}

} // namespace

StatementLabel::StatementLabel(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(makeAccessibleStatement);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void StatementLabel::setStatement(const Statement &statement)
{
    if (statement == m_statement)
        return;
    m_statement = statement;
    fitHeight();
    update();
}

void StatementLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void StatementLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void StatementLabel::fitHeight()
{
    setFixedHeight(laidOut(m_statement, font(), width(), {}).height());
}

void StatementLabel::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setPen(theme.quietText);
    laidOut(m_statement, font(), width(), theme.text).draw(&painter, {0, 0});
}

} // namespace recension
