// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findstrip.h"

#include "ui/library/wraplayout.h"
#include "ui/symbolicicon.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace recension {

FindStrip::FindStrip(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit), m_result(new QLabel), m_side(new QComboBox), m_case(new QCheckBox(tr("&Match case")))
{
    setObjectName(QStringLiteral("findStrip"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(220);
    m_field->installEventFilter(this);
    followPalette();

    m_result->setTextFormat(Qt::PlainText);
    m_result->setObjectName(QStringLiteral("findResult"));
    m_side->addItems({tr("Both versions"), tr("Older version"), tr("Newer version")});
    m_side->setAccessibleName(tr("Where to find"));

    const auto button = [this](const QString &icon, const QString &name, void (FindStrip::*signal)()) {
        auto *made = new QToolButton;
        made->setAutoRaise(true);
        made->setIcon(symbolicIcon(icon));
        made->setToolTip(name);
        made->setAccessibleName(name);
        connect(made, &QToolButton::clicked, this, signal);
        return made;
    };
    // In a narrow window in several lines.
    auto *parts = new QWidget;
    auto *line = new WrapLayout(parts, 8);
    line->addWidget(m_field);
    line->addWidget(button(QStringLiteral("previous"), tr("Previous hit"), &FindStrip::previousRequested));
    line->addWidget(button(QStringLiteral("next"), tr("Next hit"), &FindStrip::nextRequested));
    line->addWidget(m_side);
    line->addWidget(m_case);
    line->addWidget(m_result);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 6, 2);
    layout->addWidget(parts, 1);
    layout->addWidget(button(QStringLiteral("close"), tr("Close the search"), &FindStrip::closed));
    connect(this, &FindStrip::closed, this, &FindStrip::end);

    connect(m_field, &QLineEdit::textChanged, this, &FindStrip::queryChanged);
    connect(m_side, &QComboBox::currentIndexChanged, this, &FindStrip::queryChanged);
    connect(m_case, &QCheckBox::toggled, this, &FindStrip::queryChanged);
    setSearched(Searched::Versions);
    hide();
}

QString FindStrip::text() const
{
    return m_field->text();
}

Qt::CaseSensitivity FindStrip::caseSensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

std::optional<Side> FindStrip::side() const
{
    switch (m_searched == Searched::Article ? 0 : m_side->currentIndex()) {
    case 1:
        return Side::Left;
    case 2:
        return Side::Right;
    default:
        return {};
    }
}

void FindStrip::begin(const QString &selected)
{
    // A selection over several paragraphs is nothing to search for.
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_field->setText(selected);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindStrip::setSearched(Searched searched)
{
    const std::optional<Side> former = side();
    m_searched = searched;
    const bool isArticle = searched == Searched::Article;
    m_side->setVisible(!isArticle);
    m_field->setPlaceholderText(isArticle ? tr("Find in the article") : tr("Find in both versions"));
    m_field->setAccessibleName(isArticle ? tr("Find in the article") : tr("Find in the versions"));
    if (side() != former)
        Q_EMIT queryChanged();
}

QString FindStrip::whereInWords(const PerSide<int> &counts) const
{
    if (m_searched == Searched::Article)
        return {};
    return side() == Side::Left ? tr("%n in the older version", nullptr, counts.left)
        : side() == Side::Right ? tr("%n in the newer version", nullptr, counts.right)
                                : tr("%1 in the older version, %2 in the newer").arg(counts.left).arg(counts.right);
}

void FindStrip::showResult(int current, int hits, const PerSide<int> &counts)
{
    const QString where = whereInWords(counts);
    const QString shown = current < 0 ? QString() : tr("Hit %1 of %2").arg(current + 1).arg(hits);
    if (text().isEmpty())
        m_result->clear();
    else if (hits == 0)
        m_result->setText(tr("Not found"));
    else if (!where.isEmpty())
        m_result->setText(shown.isEmpty() ? where : tr("%1: %2", "which hit is shown, and where how many are").arg(shown, where));
    else
        m_result->setText(!shown.isEmpty() ? shown : hits == 1 ? tr("1 hit") : tr("%n hits", nullptr, hits));
    QAccessibleEvent renamed(m_result, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void FindStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        followPalette();
}

void FindStrip::followPalette()
{
    // Not every desktop names a color for this, and Qt's guess is black then, also on black.
    QPalette colors;
    QColor hint = colors.color(QPalette::Text);
    hint.setAlphaF(0.65F);
    colors.setColor(QPalette::PlaceholderText, hint);
    m_field->setPalette(colors);
}

bool FindStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            if (press->modifiers().testFlag(Qt::ShiftModifier))
                Q_EMIT previousRequested();
            else
                Q_EMIT nextRequested();
            return true;
        }
        if (press->key() == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void FindStrip::end()
{
    m_field->clear();
    hide();
}

} // namespace recension
