// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace recension {

/// The names of an enumeration's values in files of ours: one table for writing and reading. ASCII, each value once.
template<typename Value, std::size_t count>
using Names = std::array<std::pair<Value, const char *>, count>;

/// The value must have a name.
template<typename Value, std::size_t count>
[[nodiscard]] QString nameIn(const Names<Value, count> &names, Value value)
{
    for (const auto &[each, name] : names) {
        if (each == value) {
            return QString::fromLatin1(name);
        }
    }
    Q_UNREACHABLE_RETURN({});
}

/// Nothing for a name unknown.
template<typename Value, std::size_t count>
[[nodiscard]] std::optional<Value> valueIn(const Names<Value, count> &names, const QString &name)
{
    for (const auto &[value, each] : names) {
        if (name == QLatin1StringView(each)) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace recension
