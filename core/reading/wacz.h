// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"
#include "core/reading/ziparchive.h"

namespace recension {

/// A web archive file inside another.
struct ArchiveMember {
    QString name; ///< within the archive; never used as a path
    QByteArray bytes; ///< as stored there: plain, gzip or zstd

    bool operator==(const ArchiveMember &) const = default;
};

struct WaczContent {
    QList<ArchiveMember> warcs; ///< never empty
    QList<QUrl> pages; ///< what the archive was made for, by pages/pages.jsonl; the other pages came along with these

    bool operator==(const WaczContent &) const = default;
};

/// Whether a ZIP archive is a WACZ file, which has WARC files in its folder archive/ (https://specs.webrecorder.net/wacz/1.1.1/).
[[nodiscard]] bool isWacz(const ZipArchive &zip);

/// What a WACZ file holds. No entry is larger than `limits.bytes`, nor all of them together.
/// Errors: WrongFormat where there is no WARC file, TooLarge.
[[nodiscard]] Result<WaczContent> contentOfWacz(const ZipArchive &zip, const ReadLimits &limits);

} // namespace recension
