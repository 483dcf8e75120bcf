// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace recension {

/// The drawing resources/icons/NAME.svg in the color of the palette's text, at every size and whenever the palette
/// changes. GUI thread.
[[nodiscard]] QIcon symbolicIcon(const QString &name);

/// The program's own icon, in its colors.
[[nodiscard]] QIcon programIcon();

} // namespace recension
