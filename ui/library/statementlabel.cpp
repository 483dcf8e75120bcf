// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/statementlabel.h"

#include "ui/compare/theme.h"
#include "ui/library/wrappedtext.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace recension {
namespace {

constexpr int mostLines = 8;
constexpr int usualWidth = 400;

/// It is read as the text it shows.
class AccessibleStatement : public QAccessibleWidget
{
public:
    explicit AccessibleStatement(StatementLabel *label) : QAccessibleWidget(label, QAccessible::StaticText) {}

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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatementLabel::setStatement(const Statement &statement)
{
    if (statement == m_statement)
        return;
    m_statement = statement;
    updateGeometry();
    update();
}

int StatementLabel::heightForWidth(int width) const
{
    return m_statement.text.isEmpty() ? 0 : laidOut(m_statement, font(), width, {}).height();
}

QSize StatementLabel::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize StatementLabel::minimumSizeHint() const
{
    return {100, fontMetrics().height()};
}

void StatementLabel::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setPen(theme.quietText);
    laidOut(m_statement, font(), width(), theme.text).draw(&painter, {0, 0});
}

} // namespace recension
