// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

class QPainter;

namespace recension {

/// Plain text in a column, of a few lines at most: what does not fit ends in "…". Begins where windows do, at the
/// right where they are mirrored. For delegates, which lay out what they draw.
class WrappedText
{
public:
    /// `width` in pixels. `formats` are stretches that look different; what lies behind the ellipsis is left out.
    WrappedText(const QString &text, const QFont &font, int width, int mostLines, const QList<QTextLayout::FormatRange> &formats = {});

    [[nodiscard]] int height() const { return m_height; }

    /// With the painter's pen; `corner` is the upper left one.
    void draw(QPainter *painter, QPoint corner) const { m_layout.draw(painter, corner); }

private:
    QTextLayout m_layout;
    int m_height = 0;
};

} // namespace recension
