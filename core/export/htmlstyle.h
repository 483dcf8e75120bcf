// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace recension {

/// The style sheet of exported comparisons: light, dark and print, marks that don't depend on color, two columns that
/// become one on a narrow screen. The words that screen readers hear around marks are in the reader's language.
[[nodiscard]] QByteArray htmlStyle();

} // namespace recension
