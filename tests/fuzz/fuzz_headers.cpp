// SPDX-License-Identifier: GPL-3.0-or-later
// Headers, one a line: waits are never negative, and bounds are kept.
#include "core/fetch/freshness.h"

#include <QTimeZone>

using namespace recension;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Capture capture{.capturedAt = QDateTime(QDate(2026, 3, 24), QTime(12, 0), QTimeZone::UTC)};
    for (const QByteArray &line : input.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            capture.headers.append({.name = line.first(colon), .value = line.sliced(colon + 1)});
        }
    }
    constexpr std::chrono::hours bound(24);
    const auto wait = retryAfter(capture);
    const auto fresh = freshFor(capture);
    const QDateTime next = askAgainAfter(capture, bound);
    const bool isSane = wait.value_or(std::chrono::seconds(0)).count() >= 0 && fresh.value_or(std::chrono::seconds(0)).count() >= 0
        && (!next.isValid() || (next > capture.capturedAt && next <= capture.capturedAt.addDays(1)));
    if (!isSane) {
        abort();
    }
    return 0;
}
