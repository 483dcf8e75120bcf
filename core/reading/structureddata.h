// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/htmldocument.h"

#include <QList>
#include <QStringList>

namespace recension {

/// What a page's JSON-LD says of its article (https://schema.org/Article). Empty where it says nothing.
struct StructuredArticle {
    QString type; ///< "NewsArticle", …
    QString headline;
    QString description;
    QString text; ///< as written: lines, or markup; empty where it is longer than any article
    QStringList authors;
    QString published; ///< as written
    QString modified; ///< as written
    QString site; ///< the publisher's name
    QString language;
    QString url;
};

/// The articles in a page's JSON-LD, in document order; graphs and arrays are unfolded, broken JSON is read as far as
/// it goes.
[[nodiscard]] QList<StructuredArticle> readStructuredData(const HtmlDocument &document);

} // namespace recension
