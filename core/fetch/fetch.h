// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/capture.h"

#include <QFuture>

#include <chrono>

class QNetworkAccessManager;

namespace recension {

/// The bounds of one retrieval.
struct FetchLimits {
    qint64 bytes = 64 * 1024 * 1024;              ///< of the body as received, and again after decompression
    int redirects = 20;
    std::chrono::milliseconds idle{30'000};       ///< without a byte arriving
    std::chrono::milliseconds total{120'000};
};

/// Whether addresses of the machine itself and of private networks may be asked.
/// The reader may type one; a redirect may never lead to one.
enum class PrivateAddresses { Refused, AllowedAsTyped };

struct FetchRequest {
    QUrl url;
    FetchLimits limits;
    PrivateAddresses privateAddresses = PrivateAddresses::AllowedAsTyped;
};

/// Brings one page: http and https only, each redirect checked again, sizes counted as they arrive.
/// Asynchronous, on the thread that owns `network`, which must outlive the future. The future has one value; cancel it
/// and the transfer stops. Progress: bytes received of bytes announced (0 where not announced).
/// Errors: NotAllowed, NotFound (404, 410), Unreadable (other statuses, refused, TLS), TooLarge, TimedOut, Empty.
[[nodiscard]] QFuture<Result<RawDocument>> fetch(QNetworkAccessManager *network, const FetchRequest &request, const Clock &clock);

} // namespace recension
