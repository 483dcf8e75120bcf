// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

namespace recension {

/// Whether the document is a page written as XML: by its declared type, its name (.xhtml, .xht), or an XML declaration.
[[nodiscard]] bool isXhtml(const RawDocument &document);

/// The page as HTML that says the same: elements that XML lets end in their own tag (<title/>) get an end tag, CDATA
/// sections become text, and a document type's own declarations go, so that no entity of the page's making is read.
/// One linear pass; what is no well-formed XML stays as it is.
[[nodiscard]] QByteArray htmlOfXhtml(const QByteArray &xhtml);

} // namespace recension
