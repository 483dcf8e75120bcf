// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace recension {

/// How the names of files end that hold one article ("*.html", "*.pdf"), and of archives that hold its page or several
/// captures of it ("*.warc.gz"). What a file really is, its content tells; these are for dialogs and folders.
[[nodiscard]] QStringList articleFilePatterns();
[[nodiscard]] QStringList archiveFilePatterns();

} // namespace recension
