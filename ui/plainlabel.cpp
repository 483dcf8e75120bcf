// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plainlabel.h"

#include "core/base/sentence.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTextBoundaryFinder>

namespace recension {
namespace {

constexpr QChar breakingPlace(0x200B); // zero width space
constexpr qsizetype longestWord = 40;

/// Copies what was selected without the places to break it.
class SelectableLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    bool event(QEvent *event) override
    {
        // The window has a Copy of its own, which is for what is selected in the text.
        if (event->type() == QEvent::ShortcutOverride && hasSelectedText()
            && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
        return QLabel::event(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy) && hasSelectedText())
            take(QClipboard::Clipboard);
        else
            QLabel::keyPressEvent(event);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QLabel::mouseReleaseEvent(event);
        if (hasSelectedText() && QGuiApplication::clipboard()->supportsSelection())
            take(QClipboard::Selection);
    }

    void contextMenuEvent(QContextMenuEvent *event) override
    {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction *copy = menu->addAction(Sentence::tr("&Copy"), this, [this] { take(QClipboard::Clipboard); });
        copy->setEnabled(hasSelectedText());
        menu->addAction(Sentence::tr("Select &All"), this, [this] { setSelection(0, int(text().size())); });
        menu->popup(event->globalPos());
    }

private:
    void take(QClipboard::Mode mode) const { QGuiApplication::clipboard()->setText(selectedText().remove(breakingPlace), mode); }
};

} // namespace

QString breakable(const QString &text)
{
    QString result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        while (end - at > longestWord) {
            // Two halves of one letter stay together.
            const qsizetype length = longestWord - (text.at(at + longestWord).isLowSurrogate() ? 1 : 0);
            result += QStringView(text).mid(at, length);
            result += breakingPlace;
            at += length;
        }
        result += QStringView(text).mid(at, end - at);
        at = end;
    }
    return result;
}

QLabel *plainLabel(const QString &text, LabelText kind)
{
    auto *label = kind == LabelText::Selectable ? new SelectableLabel(text) : new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(kind != LabelText::OneLine);
    if (kind == LabelText::Selectable)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A label whose text can be selected goes by the text's direction, not by the window's.
    if (QGuiApplication::isRightToLeft())
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

} // namespace recension
