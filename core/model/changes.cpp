// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/changes.h"

#include <QHash>

namespace recension {

QList<Change> changesOf(const Comparison &comparison)
{
    QList<Change> changes;
    QHash<int, qsizetype> changeOfMove;
    for (int row = 0; row < comparison.rows.size(); ++row) {
        const Row &current = comparison.rows.at(row);
        if (isUnchanged(current.kind) || isTypographicOnly(current)) {
            continue;
        }
        if (current.move != 0) {
            if (const auto known = changeOfMove.constFind(current.move); known != changeOfMove.cend()) {
                changes[*known].otherEnd = row;
                continue;
            }
            changeOfMove.insert(current.move, changes.size());
        }
        changes.append({.row = row, .otherEnd = -1});
    }
    return changes;
}

} // namespace recension
