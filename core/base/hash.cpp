// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <nettle/nettle-meta.h>

#include <vector>

namespace recension {

namespace {

const nettle_hash &hashOf(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Sha1:
        return nettle_sha1;
    case HashAlgorithm::Sha256:
        return nettle_sha256;
    case HashAlgorithm::Sha512:
        break;
    }
    return nettle_sha512;
}

} // namespace

QByteArray digestOf(QByteArrayView bytes, HashAlgorithm algorithm)
{
    const nettle_hash &hash = hashOf(algorithm);
    std::vector<std::byte> context(hash.context_size);
    hash.init(context.data());
    hash.update(context.data(), std::size_t(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
    QByteArray digest(hash.digest_size, Qt::Uninitialized);
    hash.digest(context.data(), hash.digest_size, reinterpret_cast<uint8_t *>(digest.data()));
    return digest;
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return digestOf(bytes, HashAlgorithm::Sha256).toHex();
}

} // namespace recension
