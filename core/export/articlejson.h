// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

#include <QByteArray>

namespace recension {

/// ArticleFormat::Json of exportArticle().
[[nodiscard]] QByteArray articleJson(const Article &article);

} // namespace recension
