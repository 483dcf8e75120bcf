// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"

namespace recension {

/// Reads the page that an unpacked WARC file is about: of the addresses that it was `madeFor`, else of all, the one with most
/// captures, else the first, that can be read at all. Its captures are the revisions. What was left aside is said in remarks. `file` is the
/// file's own capture. One capture after another is unpacked, so that memory is that of one; bounds hold for each and for all together.
/// Errors: as indexOfWarc's, and readDocument's.
[[nodiscard]] Result<Reading> readWarc(const QByteArray &warc, const Capture &file, const ReadLimits &limits, const CancelCheck &cancel,
                                       const QList<QUrl> &madeFor = {});

} // namespace recension
