// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/theme.h"

class QWidget;

namespace recension {

/// Lets a widget of the library stand on a ground of the theme, its words in the theme's text color. Can be called from the
/// widget's changeEvent(): a widget that stands on `ground` already is left alone, so that no further event comes of it.
void setGround(QWidget *widget, const Theme &theme, const QColor &ground);

} // namespace recension
