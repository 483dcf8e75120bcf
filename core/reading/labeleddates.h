// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pagetime.h"

#include <QString>

namespace recension {

/// Words before a printed date that say what day it is of.
enum class DateLabel { None, Published, Modified };

/// The label that a text begins with, in the languages we have met it in; a label stands before its date, not somewhere in a sentence.
[[nodiscard]] DateLabel labelIn(const QString &text);

/// The days in a short text that stands where dates do.
struct LabeledDates {
    PageTime published; ///< what is labeled so; else what has no label
    PageTime modified;
    bool isLabeled = false; ///< whether the text itself calls `published` so
};

/// Reads them: "Publicado: 20/11/2026 08:00 | Última actualización: 21/11/2026 09:15" tells both. `language` as in parsedate.h.
[[nodiscard]] LabeledDates readLabeledDates(const QString &text, const QString &language);

} // namespace recension
