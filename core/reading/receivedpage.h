// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

namespace recension {

/// A web page's document as its site sent it, as far as that can be told: what the Wayback Machine or archive.today wrote around
/// it taken out, UTF-16 as UTF-8 and XHTML as HTML, so that its markup can be looked at as bytes; and in the capture what the
/// archive, or the program that saved the page, noted there of its address and time.
[[nodiscard]] RawDocument receivedPage(const RawDocument &document);

} // namespace recension
