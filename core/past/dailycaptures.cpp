// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past/dailycaptures.h"

#include <limits>

namespace recension {

namespace {

int rankOf(const Memento &memento)
{
    constexpr int usual = 200;
    return memento.isHidden ? std::numeric_limits<int>::max() : memento.status == 0 ? usual : memento.status;
}

} // namespace

QList<Memento> oneADay(const QList<Memento> &mementos)
{
    QList<Memento> kept;
    for (const Memento &memento : mementos) {
        const bool isOfThatDay = !kept.isEmpty() && kept.constLast().taken.toUTC().date() == memento.taken.toUTC().date();
        if (!isOfThatDay) {
            kept.append(memento);
        } else if (rankOf(memento) < rankOf(kept.constLast())) {
            kept.last() = memento;
        }
    }
    return kept;
}

} // namespace recension
