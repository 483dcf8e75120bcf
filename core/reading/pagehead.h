// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/htmldocument.h"
#include "core/reading/structureddata.h"

#include <QMultiHash>
#include <QUrl>

#include <initializer_list>

namespace recension {

/// A value and the place on the page that bears it ("json-ld", "meta og:title", "h1", …); empty where none does.
struct Sourced {
    QString value;
    QString source;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
};

/// What a page says of itself for machines: meta and link elements, microdata, JSON-LD.
struct PageHead {
    QMultiHash<QByteArray, QString> meta; ///< by name, property or http-equiv in lower case
    QMultiHash<QByteArray, NodeIndex> items; ///< microdata: elements by itemprop in lower case
    QList<StructuredArticle> structured;
    QString titleElement;
    QString canonicalLink; ///< link rel=canonical, as written
    QString baseLink; ///< base href, as written
    QString language; ///< the html element's lang

    /// The first of these meta elements that has content.
    [[nodiscard]] Sourced firstMeta(std::initializer_list<const char *> names) const;
};

[[nodiscard]] PageHead readPageHead(const HtmlDocument &document);

} // namespace recension
