// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <compare>

namespace recension {

/// Ids of stored things: distinct types, so that they can't be mixed up. 0 means "not stored".
struct ArticleId {
    qint64 value = 0;
    auto operator<=>(const ArticleId &) const = default;
};

struct RevisionId {
    qint64 value = 0;
    auto operator<=>(const RevisionId &) const = default;
};

} // namespace recension
