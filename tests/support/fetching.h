// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/fetch.h"
#include "tests/support/awaited.h"

#include <QNetworkAccessManager>
#include <QTimeZone>

namespace recension::test {

/// The page that the servers of these tests hand out.
inline const QByteArray page = "<!doctype html><title>Tide</title><p>The tide came in.</p>";
/// Where the clock stands.
inline const QDateTime noon(QDate(2026, 3, 24), QTime(12, 0), QTimeZone::UTC);

/// The end of a retrieval.
[[nodiscard]] inline Result<RawDocument> brought(QNetworkAccessManager &network, const FetchRequest &request)
{
    return awaited(fetch(&network, request, [] { return noon; }));
}

/// Its error; one of use where there is none.
[[nodiscard]] inline Error errorOf(const Result<RawDocument> &result)
{
    return result ? Error{ErrorCode::Usage, QStringLiteral("a page arrived")} : result.error();
}

} // namespace recension::test
