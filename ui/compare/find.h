// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/selection.h"

#include <optional>
#include <tuple>

namespace recension {

/// What the reader looks for.
struct FindQuery {
    QString text; ///< as typed, never a pattern; empty: nothing is looked for
    Qt::CaseSensitivity caseSensitivity = Qt::CaseInsensitive;
    std::optional<Side> side; ///< empty: both versions

    bool operator==(const FindQuery &) const = default;
};

/// A place where it stands. Inline, words that both versions have are one hit that counts for both.
struct FindHit {
    Side column = Side::Right;
    PassageRange range;
    QList<PassageRange> rest; ///< what of it stands in the pieces that a huge paragraph is cut into, after range's
    PerSide<bool> in; ///< the versions that say so

    bool operator==(const FindHit &) const = default;
};

/// In which order a search walks.
using FindOrder = std::tuple<int, Side, int, qsizetype>;
[[nodiscard]] FindOrder orderOf(const FindHit &hit);

/// All hits in reading order, row by row and the left before the right; those in shut folds too. A hit lies within one
/// paragraph of one version: inline, it is found across what the other version has in between. Straight quotation marks
/// and hyphens in the query find their typographic forms, a space a no-break space.
[[nodiscard]] QList<FindHit> findAll(const Sheet &sheet, const FindQuery &query);

} // namespace recension
