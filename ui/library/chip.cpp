// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/chip.h"

#include "ui/compare/theme.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace recension {
namespace {

constexpr int aside = 10;
constexpr int aboveAndBelow = 3;

class AccessibleChip : public QAccessibleWidget
{
public:
    explicit AccessibleChip(Chip *chip) : QAccessibleWidget(chip, QAccessible::RadioButton, chip->text()) { }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = chip()->isChecked();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? chip()->text() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }

    void doAction(const QString &action) override
    {
        if (action == toggleAction())
            chip()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    [[nodiscard]] Chip *chip() const { return static_cast<Chip *>(object()); }
};

QAccessibleInterface *makeAccessibleChip(const QString &, QObject *object)
{
    auto *chip = qobject_cast<Chip *>(object);
    return chip ? new AccessibleChip(chip) : nullptr;
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    QAccessible::installFactory(makeAccessibleChip); // once is enough; Qt keeps one of each
    setText(text);
    setCheckable(true);
    // The Tab key comes to the one that is on; arrows lead to the others.
    setFocusPolicy(Qt::ClickFocus);
    connect(this, &Chip::toggled, this, [this](bool isOn) { setFocusPolicy(isOn ? Qt::StrongFocus : Qt::ClickFocus); });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + 2 * aside, metrics.height() + 2 * aboveAndBelow};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(isChecked() ? theme.quietText : theme.rule, 1));
    painter.setBrush(isChecked() || isDown() ? QBrush(theme.page) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(isChecked() ? theme.text : theme.quietText);
    painter.drawText(rect(), static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, text());
}

} // namespace recension
