// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/containedpage.h"
#include "core/reading/messagehead.h"

namespace recension {

/// What a WARC record holds, as its digests mean it.
struct WarcContent {
    QByteArrayView block; ///< as far as the file goes
    QList<QByteArrayView> payloads; ///< what programs take for the payload; one that is the digest's is enough
    bool isWhole = true; ///< false: what is missing may be why a digest differs
};

/// The digests that a record declares (WARC-Block-Digest, WARC-Payload-Digest: "sha1:" and digits in base32 (RFC 4648, 6) or base 16;
/// sha1, sha256, sha512), computed anew. Of each field the first.
[[nodiscard]] QList<DeclaredDigest> checkedDigests(const MessageHead &record, const WarcContent &content);

} // namespace recension
