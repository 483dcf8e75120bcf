// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/past/memento.h"

namespace recension {

/// A TimeMap (RFC 7089, section 5): the mementos of a page, and the further TimeMaps it is continued in. Reads the link
/// format (RFC 6690, RFC 8288), JSON as MemGator writes it, and rows as a CDX server does. `address` is where it came from;
/// relative references are resolved against it. Linear in its length. Errors: WrongFormat.
[[nodiscard]] Result<MementoList> parseTimeMap(const QByteArray &answer, const QUrl &address, const QUrl &page);

} // namespace recension
