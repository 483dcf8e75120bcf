// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

namespace recension {

/// The comparison as one line of JSON (RFC 8259), as the README documents it:
/// {"left": {"title", "source", "capturedAt", "blocks": [{"kind", "text"}]}, "right": {…}, "rows": [{"kind", "left", "right",
/// "similarity", "move", "spans": {"left": [{"block", "start", "length", "kind", "move"}], "right": […]}}], "summary": {…}}; and "note",
/// where there is one. Positions are UTF-16 units; "move" stands on moved rows and spans only; an unknown time is null.
[[nodiscard]] QByteArray comparisonJson(const Comparison &comparison, const QString &note);

} // namespace recension
