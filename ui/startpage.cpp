// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage.h"

#include "ui/actions.h"
#include "ui/compare/theme.h"
#include "ui/plainlabel.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recension {
namespace {

constexpr int columnWidth = 520;
constexpr qsizetype mostShown = 6;

QFont larger(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QCommandLinkButton *linkButton(QAction *action, const QString &text, const QString &description)
{
    auto *button = new QCommandLinkButton(text, description);
    button->setIcon(action->icon());
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    return button;
}

/// A button's text shows an ampersand as a mnemonic; names of files may hold one.
QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

StartPage::StartPage(const Actions &actions, Recents *recents, QWidget *parent)
    : QWidget(parent), m_recents(recents), m_recentPart(new QWidget), m_recentList(new QVBoxLayout(m_recentPart))
{
    setObjectName(QStringLiteral("startPage"));
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(6);
    QLabel *title = plainLabel(tr("See how an article was changed"));
    title->setFont(larger(font(), 1.7, QFont::DemiBold));
    layout->addWidget(title);
    layout->addWidget(plainLabel(tr("Open an article, then compare it with another version of it: saved pages, texts and addresses "
                                    "on the web will do. You can also drop files here.")));
    layout->addSpacing(10);
    layout->addWidget(linkButton(actions[Command::Open], tr("&Open files…"), tr("One article, or two versions of it to compare")));
    layout->addWidget(linkButton(actions[Command::OpenLocation], tr("Open an &address…"), tr("An article on the web")));
    layout->addWidget(linkButton(actions[Command::Follow], tr("Follo&w articles…"),
                                 tr("Keep every version of articles on the web, and be told when they change")));
    layout->addSpacing(10);
    m_recentList->setContentsMargins(0, 0, 0, 0);
    m_recentList->setSpacing(0);
    layout->addWidget(m_recentPart);

    auto *page = new QWidget;
    auto *sides = new QHBoxLayout(page);
    sides->addStretch(1);
    sides->addWidget(column, 4);
    sides->addStretch(1);
    auto *middle = new QVBoxLayout;
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    middle->addStretch(2);
    middle->addWidget(page);
    middle->addStretch(3);
    content->setLayout(middle);
    scroll->setWidget(content);
    // setWidget() makes its widget fill its ground; the page paints it.
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_recents, &Recents::changed, this, &StartPage::showRecents);
    showRecents();
}

void StartPage::paintEvent(QPaintEvent *event)
{
    // The page of the comparison, before anything stands on it.
    QPainter(this).fillRect(event->rect(), themeFor(palette()).page);
}

void StartPage::showRecents()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<RecentItem> &items = m_recents->items();
    m_recentPart->setVisible(!items.isEmpty());
    if (items.isEmpty())
        return;
    QLabel *heading = plainLabel(tr("Opened lately"));
    heading->setFont(larger(font(), 1.0, QFont::Bold));
    m_recentList->addWidget(heading);
    for (const RecentItem &item : items.first(std::min(items.size(), mostShown))) {
        const QString name = fontMetrics().elidedText(recentItemName(item), Qt::ElideMiddle, columnWidth - 40);
        auto *button = new QPushButton(withoutMnemonics(name));
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px;"));
        button->setAccessibleDescription(item.join(u'\n'));
        connect(button, &QPushButton::clicked, this, [this, item] { Q_EMIT recentChosen(item); });
        m_recentList->addWidget(button);
    }
}

} // namespace recension
