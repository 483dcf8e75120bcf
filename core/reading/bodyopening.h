// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/bodyspine.h"

namespace recension {

/// What stands right before the body's first long paragraph, in no box of the body's shape, and is the body's own.
class BodyOpening
{
public:
    /// All are held by reference; the passages may change their kinds later.
    BodyOpening(const HtmlDocument &page, const PageWeights &weights, const BodySpine &spine, const std::vector<Passage> &passages)
        : m_page(page), m_weights(weights), m_spine(spine), m_passages(passages)
    { }

    /// Headings of the section that the first paragraph stands in, right above it, or one like those further down.
    [[nodiscard]] bool isHeading(std::size_t index) const;

    /// "Washington:" in no element of its own.
    [[nodiscard]] bool isDateline(std::size_t index) const;

    /// A whole sentence, half of it a link, set and placed as the body's paragraphs are.
    [[nodiscard]] bool isParagraph(const Passage &passage) const;

    /// "Jane Doe · 3 May 2024", beside a portrait or in letters as small as captions have.
    [[nodiscard]] bool isDayLine(const Passage &passage, const QString &language) const;

    /// What the article is on, with its headline in a part of the page of its own: `description` is what the page says of itself.
    [[nodiscard]] bool isOuterStandfirst(std::size_t index, const QString &description) const;

private:
    [[nodiscard]] bool isSetLikeLaterHeadings(const Passage &passage) const;

    const HtmlDocument &m_page;
    const PageWeights &m_weights;
    const BodySpine &m_spine;
    const std::vector<Passage> &m_passages;
};

} // namespace recension
