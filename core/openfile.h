// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/model/capture.h"
#include "core/model/reading.h"
#include "core/reading/readdocument.h"

namespace recension {

/// A document the reader opened: its bytes, and what they hold.
struct OpenedDocument {
    RawDocument raw;
    Reading reading;

    bool operator==(const OpenedDocument &) const = default;
};

/// Whether a location that a reader gave is an address on the web (http, https), for which openLocation() is not.
[[nodiscard]] bool isWebAddress(const QString &location);

/// readDocument() of bytes that are at hand. Blocking, as all of these; for pool threads and commands.
[[nodiscard]] Result<OpenedDocument> openBytes(RawDocument raw, const ReadLimits &limits = {}, const CancelCheck &cancel = {});

/// loadFile(), then readDocument(); of a folder, its saved copies of one article as revisions.
[[nodiscard]] Result<OpenedDocument> openFile(const QString &path, const ReadLimits &limits = {}, const CancelCheck &cancel = {});

/// openFile() of what a reader typed or dropped: a path or a file URL. Errors, besides: NotAllowed for any other URL.
[[nodiscard]] Result<OpenedDocument> openLocation(const QString &location, const ReadLimits &limits = {}, const CancelCheck &cancel = {});

} // namespace recension
