// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>

class QIODevice;

namespace recension {

/// Writes a file whole or not at all: beside its place first, then moved there. On failure what stood there stands still.
/// `write` puts the content on the device and says whether it could. Folders, devices and pipes are refused: the move would
/// replace them. Error: NotWritten, with a sentence that names the file and the reason.
[[nodiscard]] Result<void> saveFile(const QString &path, const std::function<bool(QIODevice &)> &write);
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace recension
