// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/articlelines.h"

#include <QJsonArray>

/// An article's lines as rows of the export's files (README, "The export's files"). On the database thread, inside a
/// transaction; all throw sql::SqlFailure.
namespace recension {

/// [{"number", "kind", "text", "more"}]
[[nodiscard]] QJsonArray exportedPassages(const ArticleLines &lines);
/// [{"number", "fields"}]
[[nodiscard]] QJsonArray exportedMastheads(const ArticleLines &lines);

/// Adds such rows under the numbers that they have. Errors: WrongFormat where something is missing or of another kind, or
/// they are not numbered from 0 without gaps.
void placePassages(ArticleLines &lines, const QJsonArray &rows);
void placeMastheads(ArticleLines &lines, const QJsonArray &rows);

/// A capture's row as it is exported, [["Server", "nginx"], …] under "headers" and its addresses whole, from the table's;
/// `address` is the article's own.
[[nodiscard]] QJsonObject exportedCapture(const ArticleLines &lines, QJsonObject row, const QString &address);
/// The inverse; its headers are added. Errors: WrongFormat.
[[nodiscard]] QJsonObject placedCapture(ArticleLines &lines, QJsonObject row, const QString &address);

} // namespace recension
