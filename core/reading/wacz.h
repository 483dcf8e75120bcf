// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readdocument.h"

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

/// What a WACZ file holds, a ZIP archive that has WARC files in its folder archive/ (https://specs.webrecorder.net/wacz/1.1.1/).
/// Nothing is written, and no entry is larger than `limits.bytes`, nor all of them together.
/// Errors: WrongFormat where the ZIP archive is damaged or holds no WARC file, TooLarge.
[[nodiscard]] Result<WaczContent> contentOfWacz(const QByteArray &bytes, const ReadLimits &limits);

} // namespace recension
