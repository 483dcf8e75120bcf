// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <nettle/sha2.h>

#include <array>

namespace recension {

QByteArray sha256Hex(const QByteArray &bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, std::size_t(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.constData()));
    std::array<uint8_t, SHA256_DIGEST_SIZE> digest;
    sha256_digest(&context, digest.size(), digest.data());
    return QByteArray(reinterpret_cast<const char *>(digest.data()), digest.size()).toHex();
}

} // namespace recension
