// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace recension {

/// Writes data to standard output, to the last byte. Error: NotWritten (a full disk, a closed output).
[[nodiscard]] Result<void> writeOutput(const QByteArray &data);

/// A line on standard error that begins with the program's name; control characters are replaced.
void writeMessage(const QString &message);

} // namespace recension
