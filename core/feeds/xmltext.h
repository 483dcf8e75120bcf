// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace recension {

/// The text without what may not stand in a document at all (XML 1.0, section 2.2).
[[nodiscard]] QString xmlText(const QString &text);

/// A time as RSS and OPML write it (RFC 822, with four digits of the year), in English whatever the locale, GMT.
[[nodiscard]] QString rfc822Time(const QDateTime &time);

} // namespace recension
