// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/plainlabel.h"
#include "ui/symbolicicon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace recension {
namespace {

constexpr int mostLines = 6;

/// A tint of `color` on the window's own background, so that text keeps its contrast in every palette.
QColor tinted(const QColor &background, const QColor &color)
{
    constexpr double share = 0.16;
    const auto mix = [&](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {mix(background.red(), color.red()), mix(background.green(), color.green()), mix(background.blue(), color.blue())};
}

} // namespace

MessageBar::MessageBar(MessageKind kind, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_icon(new QLabel), m_text(plainLabel({}, LabelText::Selectable))
{
    setObjectName(kind == MessageKind::Error        ? QStringLiteral("errorBar")
                      : kind == MessageKind::Remark ? QStringLiteral("remarkBar")
                                                    : QStringLiteral("hintBar"));
    setAccessibleName(kind == MessageKind::Error ? tr("Error") : kind == MessageKind::Remark ? tr("Remark") : tr("Hint"));
    setAutoFillBackground(true);

    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);

    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(symbolicIcon(QStringLiteral("close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    followPalette();
    hide();
}

void MessageBar::showSentences(const QStringList &sentences)
{
    m_sentences = sentences;
    QStringList lines = sentences.first(std::min<qsizetype>(sentences.size(), mostLines));
    if (const int left = static_cast<int>(sentences.size() - lines.size()); left > 0)
        lines += tr("… and %n more", nullptr, left);
    m_text->setText(breakable(lines.join(u'\n')));
    setVisible(!sentences.isEmpty());
    if (!sentences.isEmpty()) {
        QAccessibleAnnouncementEvent announcement(this, lines.join(u'\n'));
        announcement.setPoliteness(m_kind == MessageKind::Error ? QAccessible::AnnouncementPoliteness::Assertive
                                                                : QAccessible::AnnouncementPoliteness::Polite);
        QAccessible::updateAccessibility(&announcement);
    }
}

void MessageBar::dismiss()
{
    showSentences({});
    Q_EMIT closed();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Only the application's palette counts: our own setPalette() sends PaletteChange too.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        followPalette();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::followPalette()
{
    const QPalette application = palette().resolve(QPalette());
    const QColor signal = m_kind == MessageKind::Error ? QColor(0xb3261e) : application.color(QPalette::Highlight);
    QPalette own;
    own.setColor(QPalette::Window, tinted(QPalette().color(QPalette::Window), signal));
    setPalette(own);
    const int size = fontMetrics().height();
    m_icon->setPixmap(symbolicIcon(m_kind == MessageKind::Error ? QStringLiteral("error") : QStringLiteral("remark")).pixmap(size));
}

} // namespace recension
