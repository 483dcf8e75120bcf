// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/heights.h"

#include <bit>

namespace recension {

Heights::Heights(const QList<qreal> &heights) : m_heights(heights), m_sums(heights.size() + 1, 0.0)
{
    for (qsizetype index = 1; index <= m_heights.size(); ++index) {
        m_sums[index] += m_heights.at(index - 1);
        const qsizetype parent = index + (index & -index);
        if (parent < m_sums.size()) {
            m_sums[parent] += m_sums.at(index);
        }
    }
}

void Heights::setHeight(int index, qreal height)
{
    const qreal difference = height - m_heights.at(index);
    m_heights[index] = height;
    for (qsizetype node = index + 1; node < m_sums.size(); node += node & -node) {
        m_sums[node] += difference;
    }
}

qreal Heights::top(int index) const
{
    qreal sum = 0;
    for (qsizetype node = index; node > 0; node -= node & -node) {
        sum += m_sums.at(node);
    }
    return sum;
}

int Heights::indexAt(qreal y) const
{
    const qsizetype size = m_heights.size();
    qsizetype node = 0;
    for (auto step = std::bit_floor(std::size_t(size)); step > 0; step /= 2) {
        const qsizetype next = node + qsizetype(step);
        if (next <= size && m_sums.at(next) <= y) {
            node = next;
            y -= m_sums.at(next);
        }
    }
    while (node >= size || (node > 0 && m_heights.at(node) <= 0)) {
        --node;
    }
    return int(node);
}

} // namespace recension
