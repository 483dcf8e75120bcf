// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;
class QUrl;

namespace recension {

/// The files and web addresses in what is dropped or pasted, in its order: absolute paths and http(s) URLs.
/// Text counts only where the whole of it is one web address. Empty where there is nothing to open.
[[nodiscard]] QStringList locationsIn(const QMimeData &mimeData);

/// What a dialog for opening files offers to show: all that can be read, articles, web archives, every file.
[[nodiscard]] QStringList openFileFilters();

} // namespace recension
