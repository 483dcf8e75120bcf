// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

#include <optional>

namespace recension {

/// The page within a wiki's answer for the text of a revision (mediawiki.org/wiki/API:Parse, formatversion 1 or 2): its
/// rendered text under its title, as an HTML document. Empty for every document that isn't such an answer.
/// The bytes' fingerprint stays that of the document given.
[[nodiscard]] std::optional<RawDocument> pageOfWikiAnswer(const RawDocument &document);

} // namespace recension
