// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/revisionpage.h"

namespace recension {

/// Whether the text is a News Sniffer (Revisionista) comparison page flattened to text: its sentence on the source or on
/// the number of changes stands before a line "Version N Version M".
[[nodiscard]] bool isNewsSnifferText(const QString &text);

/// Takes such a text apart. A line whose halves are equal is an unchanged row. Other lines are cut where that makes the
/// two parts most alike, or where a part is the other side of a neighbouring line: the page pairs what changed between
/// two unchanged rows in order, so an inserted paragraph shifts its followers. What stays whole is a paragraph of one
/// side; which side, the text does not say: it comes to stand on the right as Unrecorded. A remark tells the reader of
/// every kind of inference made.
[[nodiscard]] Result<RevisionPage> readNewsSnifferText(const QString &text, const ReadLimits &limits, const CancelCheck &cancel);

/// The header's facts, from the sentences before the versions (their white space collapsed).
[[nodiscard]] RevisionPageFacts newsSnifferFacts(const QString &header);

/// The periods in a line like "(about 3 hours later)", in order; empty where the line is anything else.
[[nodiscard]] QStringList newsSnifferPeriods(const QString &line);

} // namespace recension
