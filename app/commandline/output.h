// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace recension {

/// Writes data to standard output, to the last byte. Error: NotWritten (a full disk, a closed output).
[[nodiscard]] Result<void> writeOutput(const QByteArray &data);

/// Writes text for a reader to standard output. What an article or a server could steer a terminal with is replaced:
/// control characters, and the marks that turn letters around. Error: as writeOutput().
[[nodiscard]] Result<void> writeText(const QString &text);

/// A line on standard error that begins with the program's name; control characters are replaced.
void writeMessage(const QString &message);

} // namespace recension
