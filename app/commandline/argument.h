// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace recension {

/// A command-line argument as text, none of its bytes lost: those that are no UTF-8 become lone low surrogates
/// U+DC80 to U+DCFF (the way of Python's PEP 383), so that a file with an old name can still be opened by it.
[[nodiscard]] QString decodeArgument(const QByteArray &bytes);

/// The bytes it came from.
[[nodiscard]] QByteArray encodeArgument(const QString &argument);

/// Whether QFile could name a file by it.
[[nodiscard]] bool isPlainText(const QString &argument);

/// For messages: bytes that are no text as U+FFFD.
[[nodiscard]] QString shownArgument(const QString &argument);

} // namespace recension
