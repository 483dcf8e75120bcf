// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace recension {

/// Lists of numbers, one after the other in one stretch of memory: quick to read in order, and gone at once.
class NumberLists
{
public:
    /// Room for so many numbers in so many lists, so that appending never copies what is there. Only what is used of it is
    /// taken from the system.
    void reserve(std::size_t numbers, std::size_t lists)
    {
        m_numbers.reserve(numbers);
        m_ends.reserve(lists);
    }

    void append(std::span<const quint32> list)
    {
        m_numbers.insert(m_numbers.end(), list.begin(), list.end());
        endList();
    }

    /// The same, number by number: long lists need no second place then.
    void add(quint32 number) { m_numbers.push_back(number); }

    /// Ends the list that was added to, and gives it, to be put in order.
    std::span<quint32> endList()
    {
        const std::size_t start = m_ends.empty() ? 0 : m_ends.back();
        m_ends.push_back(m_numbers.size());
        return std::span(m_numbers).subspan(start);
    }

    /// How many lists there are, and how many numbers in all.
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::size_t numbers() const { return m_numbers.size(); }

    [[nodiscard]] std::span<const quint32> operator[](std::size_t at) const
    {
        const std::size_t start = at == 0 ? 0 : m_ends[at - 1];
        return std::span(m_numbers).subspan(start, m_ends[at] - start);
    }

private:
    std::vector<quint32> m_numbers;
    std::vector<std::size_t> m_ends;
};

} // namespace recension
