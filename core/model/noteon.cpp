// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/noteon.h"

#include <algorithm>

namespace recension {

QString noteOn(const QList<Note> &notes, RevisionId one, RevisionId other)
{
    const auto find = [&notes](RevisionId left, RevisionId right) {
        return std::ranges::find_if(notes, [&](const Note &note) { return note.left == left && note.right == right; });
    };
    const auto found = find(one, other);
    const auto reversed = found == notes.cend() ? find(other, one) : found;
    return reversed == notes.cend() ? QString() : reversed->text;
}

} // namespace recension
