// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace recension {

/// What `recension list`, `revisions` and `search` write with --format json; the README documents it. Times are ISO 8601, UTC.
[[nodiscard]] QJsonObject articleAsJson(const FollowedArticle &article);
[[nodiscard]] QJsonObject timelineAsJson(const Timeline &timeline);
[[nodiscard]] QJsonArray resultsAsJson(const SearchResults &results);

} // namespace recension
