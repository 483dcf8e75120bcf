// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/wrappedtext.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace recension {
namespace {

constexpr int narrowest = 20;
constexpr qsizetype mostLettersOnALine = 400; ///< of a hostile text, no more than could ever be shown is looked at

/// Returns the height of at most `mostLines` lines, and where the last of them begins; -1 where all of the text fits.
qreal setLines(QTextLayout &layout, int width, int mostLines, qsizetype &lastBegins)
{
    qreal height = 0;
    lastBegins = -1;
    layout.beginLayout();
    qsizetype begin = 0;
    for (int number = 0;; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        if (number == mostLines) {
            lastBegins = begin;
            break;
        }
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height());
        begin = line.textStart();
    }
    layout.endLayout();
    return height;
}

} // namespace

WrappedText::WrappedText(const QString &text, const QFont &font, int width, int mostLines, const QList<QTextLayout::FormatRange> &formats)
{
    const int column = std::max(width, narrowest);
    QString shown = text.left(mostLines * mostLettersOnALine);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrapping.setAlignment(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    m_layout.setCacheEnabled(true);
    m_layout.setFont(font);
    m_layout.setTextOption(wrapping);
    m_layout.setText(shown);
    m_layout.setFormats(formats);
    qsizetype lastBegins = -1;
    qreal height = setLines(m_layout, column, mostLines, lastBegins);
    if (lastBegins >= 0) {
        shown = shown.left(lastBegins) + QFontMetricsF(font).elidedText(shown.mid(lastBegins), Qt::ElideRight, column - 1);
        m_layout.setText(shown);
        QList<QTextLayout::FormatRange> left = formats;
        left.removeIf([&shown](const QTextLayout::FormatRange &range) { return range.start + range.length >= shown.size(); });
        m_layout.setFormats(left);
        height = setLines(m_layout, column, mostLines, lastBegins);
    }
    m_height = static_cast<int>(height);
}

} // namespace recension
