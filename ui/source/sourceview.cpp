// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourceview.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QFontDatabase>
#include <QMimeData>

namespace recension {
namespace {

constexpr int portion = 8; // milliseconds
/// A block's userState where its line goes on in the next block.
constexpr int goesOn = 1;

/// Where to break `line`: after a space or a tag if one ends in the second half, never within a surrogate pair.
qsizetype breakAt(QStringView line)
{
    if (line.size() <= SourceView::longestLine)
        return line.size();
    const QStringView head = line.first(SourceView::longestLine);
    for (qsizetype at = head.size(); at > head.size() / 2; --at) {
        if (head.at(at - 1) == u' ' || head.at(at - 1) == u'>')
            return at;
    }
    return head.back().isHighSurrogate() ? head.size() - 1 : head.size();
}

} // namespace

SourceView::SourceView(SyntaxFormats *formats, QWidget *parent) : QPlainTextEdit(parent), m_formats(formats)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Page source"));
    setUndoRedoEnabled(false);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &SourceView::colorSome);
}

void SourceView::setSource(const QString &text, const QString &syntax)
{
    m_turn.stop();
    m_next = {};
    m_syntax = syntax;
    m_isCut = text.size() > longestText;
    const QStringView shown = QStringView(text).first(std::min(text.size(), longestText));

    QString broken;
    broken.reserve(shown.size());
    QList<int> continuedBlocks;
    int block = 0;
    for (QStringView line : shown.tokenize(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        for (;;) {
            const qsizetype at = breakAt(line);
            if (block > 0)
                broken += u'\n';
            ++block;
            broken += line.first(at);
            line = line.sliced(at);
            if (line.isEmpty())
                break;
            continuedBlocks.append(block - 1);
        }
    }
    setPlainText(broken);
    for (const int number : std::as_const(continuedBlocks))
        document()->findBlockByNumber(number).setUserState(goesOn);
    startColoring();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        startColoring();
}

QMimeData *SourceView::createMimeDataFromSelection() const
{
    const QTextCursor selection = textCursor();
    QString text;
    for (QTextBlock block = document()->findBlock(selection.selectionStart());
         block.isValid() && block.position() <= selection.selectionEnd(); block = block.next()) {
        const int from = std::max(0, selection.selectionStart() - block.position());
        const int to = std::min(block.length() - 1, selection.selectionEnd() - block.position());
        text += QStringView(block.text()).sliced(from, std::max(0, to - from));
        if (selection.selectionEnd() >= block.position() + block.length() && block.userState() != goesOn)
            text += u'\n';
    }
    auto *plain = new QMimeData;
    plain->setText(text);
    return plain;
}

void SourceView::startColoring()
{
    m_turn.stop();
    if (!m_formats || m_syntax.isEmpty())
        return;
    const bool isDark = palette().color(QPalette::Base).lightnessF() < 0.5F;
    m_formatter = m_formats->formatter(m_syntax, isDark ? SyntaxColors::ForDark : SyntaxColors::ForLight);
    m_next = document()->firstBlock();
    m_turn.start();
}

void SourceView::colorSome()
{
    QElapsedTimer since;
    since.start();
    const int first = m_next.isValid() ? m_next.position() : 0;
    int end = first;
    while (m_next.isValid() && since.elapsed() < portion) {
        m_next.layout()->setFormats(m_formatter->nextLine(m_next.text()));
        end = m_next.position() + m_next.length();
        m_next = m_next.next();
    }
    if (end > first)
        document()->markContentsDirty(first, end - first);
    if (!m_next.isValid())
        m_turn.stop();
}

} // namespace recension
