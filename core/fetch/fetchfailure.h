// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QNetworkReply>
#include <QUrl>

#include <chrono>

namespace recension {

/// An address as it stands in a sentence for the reader: no password, no fragment, its middle left out where it is long.
[[nodiscard]] QString shownAddress(const QUrl &url);

/// What a status that brings no page means for the reader. NotFound for 404 and 410, Empty for 204 and 205, else Unreadable.
[[nodiscard]] Error statusFailure(int status, const QUrl &url);

/// Why the other side's certificate was not accepted; `reason` is Qt's, translated, without a full stop.
[[nodiscard]] Error notSecure(const QUrl &url, const QString &reason);

/// What a failed transfer means for the reader.
[[nodiscard]] Error transferFailure(QNetworkReply::NetworkError error, const QUrl &url);

[[nodiscard]] Error insideNetwork(const QUrl &from, const QUrl &target);
[[nodiscard]] Error answerTooLarge(const QUrl &url, qint64 limit);
[[nodiscard]] Error noDocument(const QUrl &url, const QByteArray &contentType);
[[nodiscard]] Error tooSlow(const QUrl &url, std::chrono::milliseconds limit);
[[nodiscard]] Error tooSilent(const QUrl &url, std::chrono::milliseconds limit);

} // namespace recension
