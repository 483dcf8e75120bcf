// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

#include <unordered_map>
#include <vector>

namespace recension {

/// Where the moved rows of a comparison went and came from: looked up once, then told of each row in constant time.
/// The comparison must outlive it.
class Moves
{
public:
    explicit Moves(const Comparison &comparison);

    /// The row of the other end of a moved row, or -1.
    [[nodiscard]] int otherEnd(int row) const;

    /// The label at a moved row: "moved 5 paragraphs down" / "moved here from 5 paragraphs up", counted in paragraphs that
    /// both versions have between the two ends. Empty for other rows.
    [[nodiscard]] QString label(int row) const;

private:
    const Comparison &m_comparison;
    std::unordered_map<int, PerSide<int>> m_ends; ///< of each move: the row it left and the one it came to, or -1
    std::vector<int> m_sharedBefore; ///< of each row and of the end: the rows before it that have both sides
};

} // namespace recension
