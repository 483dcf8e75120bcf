// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>

namespace recension::test {

/// Makes what is needed for a size, and gives back the work on it that is to be measured.
using PreparedWork = std::function<std::function<void()>(qsizetype size)>;

/// How much longer the work takes on four times as much: about 4 where it is linear, about 16 where it is quadratic.
/// It begins at `from` and doubles the size until the work takes long enough to be measured, but never past `most`; work
/// that is too quick even then counts as just long enough. Of processor time, so that other programs don't disturb it, the
/// best of three.
[[nodiscard]] double growth(const PreparedWork &prepare, qsizetype from, qsizetype most);

/// What growth() stays below for work that is linear, with room for what memory costs.
inline constexpr double linearGrowth = 8;

} // namespace recension::test
