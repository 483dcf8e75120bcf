// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace recension {

/// The first day in a text, in plain digits, whose year is counted from another event than those of the common era: the Persian
/// calendar, with the name of its month ("29 آبان 1405"), or in numbers where `language` (BCP 47) is Persian; Japan's eras
/// ("令和8年11月20日") and Taiwan's ("民國115年11月20日"). Invalid where there is none. For Thailand's see thaidate.h.
[[nodiscard]] QDate parseEraDate(const QString &text, const QString &language);

} // namespace recension
