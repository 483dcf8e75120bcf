// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

#include <optional>

namespace recension {

/// A page as the Wayback Machine received it: toolbar and scripts of the archive taken out, links restored to where they
/// led, and in the capture the page's own address and the time of the snapshot (the 14 digits of its /web/ address, UTC).
/// Empty for every document that isn't such a page. The bytes' fingerprint stays that of the document given.
/// https://archive.org/help/wayback_api.php
[[nodiscard]] std::optional<RawDocument> withoutWayback(const RawDocument &document);

} // namespace recension
