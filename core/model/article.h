// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"
#include "core/model/pagetime.h"

#include <QMap>
#include <QStringList>
#include <QUrl>

namespace recension {

/// What a document says, freed of its page: the result of reading, the input of comparing.
/// Whatever a page does not name stays empty or invalid; nothing is guessed.
struct Article {
    QString title; ///< the headline's text; equals the Headline block's where there is one
    QString byline; ///< as the page prints it, without "By"
    QStringList authors; ///< the persons named in it
    PageTime published;
    PageTime modified;
    QUrl canonicalUrl;
    QString site; ///< the publication's name
    QString language; ///< BCP 47, as the page declares it
    QString extractor; ///< who made this and in which version, e.g. "html-1"
    QMap<QString, QString> fieldSources; ///< field name → where its value stood ("json-ld", "meta og:title", "h1", …)
    QList<Block> blocks; ///< in reading order; headline and standfirst first

    bool operator==(const Article &) const = default;
};

} // namespace recension
