// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/elementhints.h"
#include "core/reading/pageweights.h"

#include <QHash>
#include <QSet>

namespace recension {

/// The element that holds an article's body, and the run of paragraphs of one shape that makes it. Everything else in
/// that element stands in boxes beside the spine.
struct BodySpine {
    /// A group of passages that stands beside the spine, under the highest element without any of it.
    struct Box {
        qsizetype weight = 0;
        qsizetype prose = 0;
        qsizetype linked = 0;
        qsizetype length = 0;
        int passages = 0;
        int headings = 0;
        int questions = 0; ///< headings that ask
        int linkedHeadings = 0; ///< headings that are links
        int promotions = 0; ///< passages that advertise
        int leading = 0; ///< passages with a link
        int texts = 0; ///< passages of prose, and items of lists that are sentences or mostly words
        int items = 0; ///< items of lists
        int quotes = 0; ///< passages of quotes
        int captions = 0;
        int numbered = 0; ///< passages that begin with their number: "1 See …", "[2] …"
        std::size_t first = 0; ///< its first passage
        bool startsWithHeading = false;
        bool countsUp = false; ///< a heading says that things are counted up below it
    };

    NodeIndex root = 0; ///< the element that holds the body
    std::vector<std::size_t> shapes; ///< per node inside the root: a hash of tags and classes from the root to it
    QHash<std::size_t, qsizetype> paragraphs; ///< shapes of the body's paragraphs themselves
    QHash<std::size_t, qsizetype> holders; ///< shapes of elements that hold paragraphs of the body
    QSet<std::size_t> carriers; ///< shapes of elements that hold a part of the spine
    std::vector<bool> hasSpine; ///< per node: a paragraph of the spine is below it
    std::vector<NodeIndex> highest; ///< per node: itself, or the highest element around it inside the root without any of the spine
    QHash<NodeIndex, Box> boxes; ///< by the element boxOf tells
    QHash<std::size_t, int> labels; ///< how many different lines without links stand in boxes of a shape, alone in theirs
    std::vector<bool> promotes; ///< per passage: it stands in a box and advertises
    std::size_t first = 0; ///< the spine's first passage of prose
    std::size_t last = 0; ///< and its last one

    /// The highest element around a passage beside the spine that has no part of the spine in it.
    [[nodiscard]] NodeIndex boxOf(const Passage &passage) const { return highest[at(passage.first)]; }
};

[[nodiscard]] BodySpine findBodySpine(const HtmlDocument &page, const std::vector<Passage> &passages, const std::vector<Hints> &hints,
                                      const PageWeights &weights, const std::vector<bool> &furniture);

} // namespace recension
