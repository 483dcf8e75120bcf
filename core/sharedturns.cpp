// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharedturns.h"

#include "core/store/store.h"

namespace recension {

// Pauses are about real servers and others' programs: they go by the real time, whatever clock the library lives by.
SharedTurns sharedTurns(Store *store)
{
    return {
        .take =
            [store](const QString &host, std::chrono::milliseconds longest) {
                return store->takeTurn(host, QDateTime::currentDateTimeUtc(), longest, longestTurn).then([](const Result<HostTurn> &turn) {
                    return turn.value_or(HostTurn()); // a library that can't say holds nobody up
                });
            },
        .leave =
            [store](const QString &host, const HostTurn &turn, std::chrono::milliseconds pause) {
                // Nobody waits for it; where it fails, the next to come is less considerate by one pause.
                store->leaveTurn(host, turn, QDateTime::currentDateTimeUtc() + pause).then([](const Result<void> &) { });
            }};
}

} // namespace recension
