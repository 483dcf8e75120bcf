// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace recension {

/// The two sides of a comparison: Left is the older revision, Right the newer one.
enum class Side { Left, Right };

inline constexpr std::array<Side, 2> bothSides{Side::Left, Side::Right};

[[nodiscard]] constexpr Side otherSide(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

/// One value for each side, so that code is written once and not as left/right twins.
template<typename T>
struct PerSide {
    T left{};
    T right{};

    [[nodiscard]] constexpr T &operator[](Side side) { return side == Side::Left ? left : right; }
    [[nodiscard]] constexpr const T &operator[](Side side) const { return side == Side::Left ? left : right; }

    bool operator==(const PerSide &) const = default;
};

} // namespace recension
