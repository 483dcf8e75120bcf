// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"
#include "core/model/reading.h"

namespace recension {

/// The web address of the article that a document holds: what it names itself (a comparison page: the current article),
/// else where it was captured; empty where neither is known.
[[nodiscard]] QUrl addressOf(const Reading &reading, const RawDocument &document);

/// What the document tells of the article's past, oldest first, without the article's id. A revision without any time of
/// its own is taken as seen when the document was captured, or at `otherwise`.
[[nodiscard]] QList<Observation> observationsOf(const Reading &reading, const RawDocument &document, const QDateTime &otherwise);

/// The same, where a file dated ahead is no word from the future: what is told of moments after `now` was seen just before it,
/// one state after the other.
[[nodiscard]] QList<Observation> observationsUntil(const QDateTime &now, QList<Observation> observations);

} // namespace recension
