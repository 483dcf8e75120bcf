// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace recension {

/// Whether dates in the text may be written as in Thailand: the language (BCP 47) is Thai, or the text has Thai letters.
[[nodiscard]] bool isDatedInThai(QStringView text, const QString &language);

/// The year of the common era: Thailand counts from 543 years earlier, and years from 2443 to 2643 are meant so in what is dated
/// between 1900 and 2100. Other years stay.
[[nodiscard]] int commonYear(int year);

/// Which years of two digits a Thai date may have.
enum class ShortYears { None, Buddhist };

/// The first day in the text written with the name of its month ("12 พฤษภาคม พ.ศ. 2564", "12 พ.ค. 64"), in plain digits. Years of two
/// digits are of the Buddhist era from 38 on (1995); below that they could be either, and are no date. Invalid where there is none.
[[nodiscard]] QDate parseThaiDate(const QString &text, ShortYears years);

/// A year of two digits as it is written among numbers alone ("12/05/64"), of the common era; 0 where it could be either.
[[nodiscard]] int commonYearOfTwoDigits(int year);

} // namespace recension
