// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"

namespace recension {

/// Whether the bytes are a property list: binary, or XML with Apple's document type.
[[nodiscard]] bool isPropertyList(QByteArrayView bytes);

/// The page inside a Safari web archive (.webarchive): the main resource of a property list, binary or XML, with its
/// address, type and encoding. Only that resource is looked at, object by object, so that neither cycles nor depth matter.
/// XML is read without entities of its own. The fingerprint stays that of the file; `contained` tells
/// of the page's own.
/// Errors: WrongFormat where it holds no page, also because it was cut off, which the message says; TooLarge.
[[nodiscard]] Result<RawDocument> pageInSafariArchive(const RawDocument &document);

} // namespace recension
