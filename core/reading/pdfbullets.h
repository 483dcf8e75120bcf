// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdfpages.h"

#include <QByteArrayView>

namespace recension {

/// Adds bullets that pages draw as shapes before lines, as browsers print them, to the words: what stands alone beside a line's beginning,
/// at the height of its small letters, a sixth to two thirds of their size wide and high. Only pages with lines that begin further in than
/// others are looked at. What that costs is counted in bytes and not in time, so that a file reads the same everywhere; where its bound is
/// reached, or the file can't be looked into, isUndrawn is set. Pure.
void insertDrawnBullets(PdfPages &file, QByteArrayView pdf);

} // namespace recension
