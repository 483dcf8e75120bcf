// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/model/revision.h"

#include <random>

namespace recension::bench {

/// Invented prose: words are drawn as in language, the k-th most frequent one as often as 1/k (Zipf 1935). The same seed
/// gives the same texts everywhere.
class Prose
{
public:
    /// Two proses that are unlike each other have no word in common.
    enum class Sounds { Usual, Unlike };

    explicit Prose(quint32 seed, Sounds sounds = Sounds::Usual) : m_random(seed), m_sounds(sounds) { }

    /// Paragraphs of 25 to 114 words, that many words in all or a few more.
    [[nodiscard]] Revision article(int words);
    /// So many words without a break.
    [[nodiscard]] Revision passage(int words);
    /// So many paragraphs of two to seven words.
    [[nodiscard]] Revision lines(int count);

    /// Replaces so many words, each in a paragraph of its own choice.
    [[nodiscard]] Revision edited(const Revision &revision, int edits);
    /// Replaces one to six words in every tenth paragraph.
    [[nodiscard]] Revision editedHereAndThere(const Revision &revision);
    [[nodiscard]] Revision shuffled(const Revision &revision);

private:
    [[nodiscard]] QString word();
    [[nodiscard]] QString run(int words);
    [[nodiscard]] int below(int bound) { return int(m_random() % quint32(bound)); }

    std::mt19937 m_random;
    Sounds m_sounds;
};

} // namespace recension::bench
