// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

#include <optional>

namespace recension {

/// A page as archive.today (archive.ph, archive.is, …) received it: what the archive wrote around it and into its head taken out
/// (the time of the capture stands there as that of publication), links restored to where they led, and in the capture the page's
/// own address and the time of the capture (14 digits, UTC). Empty for every document that isn't such a page. The bytes'
/// fingerprint stays that of the document given. https://archive.today/faq
[[nodiscard]] std::optional<RawDocument> withoutArchiveToday(const RawDocument &document);

} // namespace recension
