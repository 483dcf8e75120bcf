// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/model/revision.h"

#include <random>

namespace recension::test {

/// Makes pairs of revisions by chance: sentences of invented words in several scripts, then edits of every kind (words,
/// sentences, paragraphs, moves, splits, merges, typography). The same seed gives the same pairs everywhere.
class RandomTexts
{
public:
    explicit RandomTexts(quint32 seed);

    [[nodiscard]] PerSide<Revision> pair();
    /// The revision after a few edits.
    [[nodiscard]] Revision edited(const Revision &revision);
    [[nodiscard]] Block paragraph();
    /// A number from 0 to `below` - 1.
    [[nodiscard]] int below(int bound);

private:
    [[nodiscard]] QString word();
    [[nodiscard]] QString sentence();
    void edit(QList<Block> &blocks);
    void editText(QString &text);

    std::mt19937 m_random;
    int m_script = 0;
};

} // namespace recension::test
