// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"

namespace recension {

/// Whether the bytes begin as a MIME message that holds a web page (.mhtml, .mht, .eml).
[[nodiscard]] bool isMhtml(QByteArrayView bytes);

/// The page inside a saved web archive of Chrome, Edge or Internet Explorer, with its address and the time it was saved
/// (RFC 2557). The page is the part that the start parameter names, else the first one that is HTML. Nested multiparts
/// are searched in a loop, to a bounded depth. A page is whole where the boundary follows that ends its part. The fingerprint
/// stays that of the file; `contained` tells of the page's own.
/// Read by hand and not by KMime, which parses every part, recursively and whatever its size.
/// Errors: WrongFormat where no part is a page.
[[nodiscard]] Result<RawDocument> pageInMhtml(const RawDocument &document, const CancelCheck &cancel);

} // namespace recension
