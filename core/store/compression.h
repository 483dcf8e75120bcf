// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace recension {

/// Whether bytes are packed once, or again and again as they grow: then faster, and a little less.
enum class Repacking { Seldom, Often };

/// Compresses to one zstd frame (RFC 8878) with a checksum, using `dictionary` as raw content that came before:
/// pages of one article differ little, so that a capture costs a fraction of what it does alone. An empty dictionary
/// gives a frame that every zstd tool reads; others need `zstd --patch-from`. Any thread.
[[nodiscard]] QByteArray compress(const QByteArray &bytes, const QByteArray &dictionary = {}, Repacking repacking = Repacking::Seldom);

/// The inverse, with the same dictionary. `size` is what the frame must hold, in bytes.
/// Errors: WrongFormat where the frame is damaged, the dictionary another one or the size not as said.
[[nodiscard]] Result<QByteArray> decompress(const QByteArray &frame, const QByteArray &dictionary, qint64 size);

} // namespace recension
