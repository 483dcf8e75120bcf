// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace recension {

/// A date as HTTP writes it, in any of its three forms (RFC 9110, section 5.6.7), UTC; invalid where it is none.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray &text);

/// The first value of a header of the capture, its name in any case; empty where it is absent.
[[nodiscard]] QByteArray headerValue(const Capture &capture, const QByteArray &name);

/// How long after `capture.capturedAt` the server asks to be left alone, by Retry-After (RFC 9110, section 10.2.3);
/// nothing where it doesn't ask. Never negative.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const Capture &capture);

/// How long the answer was still fresh when it was captured, by Cache-Control: max-age or Expires less the answer's age
/// (RFC 9111, section 4.2; we are a private cache, so s-maxage says nothing to us); nothing where the server doesn't say.
/// no-cache and no-store are zero. Never negative.
[[nodiscard]] std::optional<std::chrono::seconds> freshFor(const Capture &capture);

/// When the server wishes to be asked again at the earliest: the later of retryAfter() and freshFor(), at most `longest`
/// after the capture, UTC; invalid where it expresses no wish. A wish of zero is none.
[[nodiscard]] QDateTime askAgainAfter(const Capture &capture, std::chrono::seconds longest);

} // namespace recension
