// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/articlebody.h"
#include "core/reading/bodyspine.h"

namespace recension {

/// What the lists on a page are to its article: its points in a few sentences, or items that belong to its text though they
/// are links.
class BodyLists
{
public:
    BodyLists(const HtmlDocument &page, const PageWeights &weights) : m_page(page), m_weights(weights) { }

    /// Takes back that a list is furniture where a heading says that it holds the article's points, whatever its box is named.
    void believeKeyPoints(const std::vector<Passage> &passages, std::vector<bool> &furniture) const;

    /// Whether a passage is one of the article's points, listed above it. Dates and names in such a place are shorter.
    [[nodiscard]] bool isKeyPoint(const Passage &passage, NodeIndex root);

    /// Whether a passage that is mostly a link is an item among others that are text, or of a list that the paragraph
    /// before it leads to, "We cover:", or that stands in an item of text. Passages before it must have been decided in
    /// `body.taken`.
    [[nodiscard]] bool isItemOfText(const ArticleBody &body, const BodySpine &spine, std::size_t index) const;

    /// "[2] The title of a source", with "[1] …" before it or "[3] …" behind it.
    [[nodiscard]] static bool isNumberedSource(const std::vector<Passage> &passages, std::size_t index);

private:
    [[nodiscard]] bool isList(NodeIndex node) const;
    [[nodiscard]] bool holdsKeyPoints(NodeIndex list) const;

    const HtmlDocument &m_page;
    const PageWeights &m_weights;
    QHash<NodeIndex, bool> m_keyPoints; ///< lists that were looked at
};

} // namespace recension
