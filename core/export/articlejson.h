// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

#include <QByteArray>

namespace recension {

/// ArticleFormat::Json of exportArticle().
[[nodiscard]] QByteArray articleJson(const Revision &revision);

} // namespace recension
