// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/past/memento.h"

namespace recension {

/// The question for the captures of a page to a CDX server such as the Wayback Machine's
/// (github.com/internetarchive/wayback, wayback-cdx-server), by pages of some thousands; `resumeKey` as the page before gave it.
[[nodiscard]] QUrl cdxQuestion(const QUrl &archive, const QUrl &page, const QString &resumeKey = {});

/// Its answer: JSON rows, the first of which names the fields, or lines of seven fields. Documents alone: pictures, styles
/// and the like are left out. Captures are replayed at `archive`/web/TIMEido_/URL, the bytes as captured.
/// Errors: WrongFormat.
[[nodiscard]] Result<MementoList> parseCdx(const QByteArray &answer, const QUrl &archive, const QUrl &question);

/// The address of an archive of the Wayback Machine's kind (…/web/20200130140200/https://…) that gives the bytes as captured;
/// any other address as it is.
[[nodiscard]] QUrl rawMemento(const QUrl &memento);

} // namespace recension
