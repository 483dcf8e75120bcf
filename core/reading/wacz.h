// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"

namespace recension {

/// A web archive file inside another.
struct ArchiveMember {
    QString name; ///< within the archive; never used as a path
    QByteArray bytes; ///< as stored there: plain, gzip or zstd
};

/// The WARC files of a WACZ file, a ZIP archive that has them in its folder archive/ (https://specs.webrecorder.net/wacz/1.1.1/).
/// Nothing is written, and no entry is larger than `limits.bytes`, nor all of them together.
/// Errors: WrongFormat where the ZIP archive is damaged or holds none, TooLarge.
[[nodiscard]] Result<QList<ArchiveMember>> warcsInWacz(const QByteArray &bytes, const ReadLimits &limits);

} // namespace recension
