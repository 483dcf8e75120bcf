// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace recension {

/// Heights stacked on each other; asking for a place and changing one height both take logarithmic time
/// (P. Fenwick, "A New Data Structure for Cumulative Frequency Tables", 1994).
class Heights
{
public:
    Heights() = default;
    explicit Heights(const QList<qreal> &heights);

    [[nodiscard]] int count() const { return int(m_heights.size()); }
    [[nodiscard]] qreal height(int index) const { return m_heights.at(index); }
    void setHeight(int index, qreal height);

    /// The sum of all heights before `index`; count() gives the sum of all.
    [[nodiscard]] qreal top(int index) const;

    /// The index whose stretch holds `y`, never one without height where another will do; clamped to what there is;
    /// -1 where there is nothing.
    [[nodiscard]] int indexAt(qreal y) const;

private:
    QList<qreal> m_heights;
    QList<qreal> m_sums;
};

} // namespace recension
