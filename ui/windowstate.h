// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace recension {

/// Where a window stood and how its parts lay, in Qt's own formats. Empty at the first start.
struct WindowState {
    QByteArray geometry; ///< QWidget::saveGeometry
    QByteArray parts; ///< QMainWindow::saveState
    bool listsChanges = true; ///< whether the list of changes is wanted beside a comparison

    bool operator==(const WindowState &) const = default;
};

} // namespace recension
