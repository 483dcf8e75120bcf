// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace recension {

enum class HashAlgorithm { Sha1, Sha256, Sha512 };

/// The digest of the bytes (FIPS 180-4): 20, 32 or 64 bytes.
[[nodiscard]] QByteArray digestOf(QByteArrayView bytes, HashAlgorithm algorithm);

/// SHA-256 (FIPS 180-4) of the bytes, as 64 lower-case hexadecimal digits.
[[nodiscard]] QByteArray sha256Hex(const QByteArray &bytes);

} // namespace recension
