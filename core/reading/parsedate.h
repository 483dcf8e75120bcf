// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pagetime.h"

#include <QString>

namespace recension {

/// A moment as machines write it in markup: ISO 8601 in its many spellings, RFC 5322, seconds or milliseconds since 1970,
/// "20240229". With as much as it names. Invalid where it is none of these, or outside 1900 to 2100.
[[nodiscard]] PageTime parseMachineDate(const QString &text);

/// The first day that a text for readers bears ("Published on 3 March 2024", "3. März 2024", "2024年3月3日", "03.03.2024"), its
/// digits in any script. Month names of `language` (BCP 47), of English and of many others are understood (monthnames.h), as are
/// the years that Thailand, Iran, Japan and Taiwan count (thaidate.h, eradate.h). No time of day or zone is read: "IST" may be
/// India's, Israel's or Ireland's. Invalid where there is no day, where it is the last of several ("1-3 March 2024"), or where
/// day and month could be either ("03/04/2024") and the language doesn't settle it.
[[nodiscard]] PageTime parseVisibleDate(const QString &text, const QString &language);

/// The same for a text that is known to be short and to stand where dates do: years of two digits are understood too
/// ("25.04.24, 16:07", "Published 01/25/26", "14 Gennaio 20").
[[nodiscard]] PageTime parsePrintedDate(const QString &text, const QString &language);

} // namespace recension
