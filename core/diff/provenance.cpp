// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/provenance.h"

#include "core/diff/alignblocks.h"
#include "core/diff/attended.h"
#include "core/diff/migration.h"
#include "core/diff/readeralignments.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <memory>

namespace recension {

namespace {

/// So many words in a row that come back are the same passage and no chance.
constexpr std::size_t passageWords = 4;

Error canceled()
{
    return {ErrorCode::Canceled, QCoreApplication::translate("recension", "Tracing the revisions was canceled.")};
}

/// A block's tokens and where each comes from.
struct TracedBlock {
    std::vector<Token> tokens;
    std::vector<quint32> numbers;
    std::vector<int> first;
    std::vector<bool> returned;
};

using TracedRevision = std::vector<TracedBlock>;

/// A passage that is not in the revision traced last.
struct Absent {
    VanishedPassage passage;
    std::size_t tokens = 0;
    std::size_t tokensBack = 0;
};

/// A run of words by their numbers.
struct WordRun {
    std::array<quint32, passageWords> numbers{};

    bool operator==(const WordRun &) const = default;
};

std::size_t qHash(const WordRun &run, std::size_t seed)
{
    return qHashRange(run.numbers.begin(), run.numbers.end(), seed);
}

/// Where a run of words stood before it vanished.
struct AbsentWords {
    std::size_t absent = 0;
    int first = 0;
};

class Tracing
{
public:
    Tracing(const QList<Revision> &revisions, const CancelCheck &cancel) : m_revisions(revisions), m_effort(cancel) { }

    Result<Provenance> trace()
    {
        for (int revision = 0; revision < m_revisions.size() && !m_effort.isCanceled(); ++revision) {
            step(revision);
        }
        if (m_effort.isCanceled()) {
            return std::unexpected(canceled());
        }
        if (!m_traced.empty()) {
            collectOrigins(*m_traced.back());
        }
        for (const Absent &absent : m_absent) {
            if (absent.tokensBack < absent.tokens) {
                m_result.vanished.append(absent.passage);
            }
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] const QList<Block> &blocksOf(int revision) const { return m_revisions[revision].article.blocks; }

    void step(int revision)
    {
        const int equal = equalEarlier(revision);
        if (equal >= 0 && equal == revision - 1) {
            m_traced.push_back(m_traced.back());
            return;
        }
        auto traced = std::make_shared<TracedRevision>(std::size_t(blocksOf(revision).size()));
        if (revision == 0) {
            for (std::size_t block = 0; block < traced->size(); ++block) {
                (*traced)[block] = fresh(blocksOf(0)[qsizetype(block)].text, 0);
            }
        } else {
            follow(revision, *traced);
        }
        if (equal >= 0) {
            m_result.reverts.append({.revision = revision, .equalTo = equal});
            // What the earlier revision knew holds again, also for words too few to be known by themselves.
            const TracedRevision &earlier = *m_traced[std::size_t(equal)];
            for (std::size_t block = 0; block < traced->size(); ++block) {
                TracedBlock &words = (*traced)[block];
                for (std::size_t at = 0; at < words.first.size(); ++at) {
                    words.returned[at] = words.returned[at] || words.first[at] == revision || earlier[block].returned[at];
                }
                words.first = earlier[block].first;
            }
        }
        m_traced.push_back(std::move(traced));
    }

    /// The latest earlier revision that says the same, or -1.
    int equalEarlier(int revision)
    {
        std::size_t hash = 0;
        for (const Block &block : blocksOf(revision)) {
            hash = qHash(block.text, hash + 1);
        }
        int equal = -1;
        for (const int earlier : std::as_const(m_byHash[hash])) {
            if (std::ranges::equal(blocksOf(earlier), blocksOf(revision), {}, &Block::text, &Block::text)) {
                equal = earlier;
            }
        }
        m_byHash[hash].push_back(revision);
        return equal;
    }

    TracedBlock fresh(QStringView text, int revision)
    {
        TracedBlock block{.tokens = m_tokenizer.tokens(text), .numbers = {}, .first = {}, .returned = {}};
        for (const Token &token : block.tokens) {
            block.numbers.push_back(m_vocabulary.number(text.mid(token.start, token.length)));
        }
        block.first.assign(block.tokens.size(), revision);
        block.returned.assign(block.tokens.size(), false);
        return block;
    }

    void follow(int revision, TracedRevision &traced)
    {
        const PerSide<QList<Block>> blocks{blocksOf(revision - 1), blocksOf(revision)};
        const TracedRevision &before = *m_traced.back();
        std::vector<AlignedText> texts;
        PerSide<std::vector<bool>> met{std::vector<bool>(std::size_t(blocks.left.size())),
                                       std::vector<bool>(std::size_t(blocks.right.size()))};
        for (const BlockGroup &group : alignBlocks(blocks, ReaderAlignments(), m_vocabulary, m_effort)) {
            for (const Side side : bothSides) {
                for (const int block : group.blocks[side]) {
                    met[side][std::size_t(block)] = true;
                }
            }
            const auto left = std::size_t(group.blocks.left.front());
            const auto right = std::size_t(group.blocks.right.front());
            if (group.blocks.left.size() == 1 && group.blocks.right.size() == 1
                && blocks.left[qsizetype(left)].text == blocks.right[qsizetype(right)].text) {
                traced[right] = before[left];
            } else {
                texts.push_back(alignText(group.blocks, blocks, m_tokenizer, m_vocabulary, m_effort));
            }
        }
        for (const Side side : bothSides) {
            for (int block = 0; block < blocks[side].size(); ++block) {
                if (!met[side][std::size_t(block)]) {
                    PerSide<QList<int>> alone;
                    alone[side] = {block};
                    texts.push_back(alignText(alone, blocks, m_tokenizer, m_vocabulary, m_effort));
                }
            }
        }
        linkMigratingSentences(texts, blocks, ReaderAlignments(), 1, m_vocabulary, m_effort);
        if (m_effort.isCanceled()) {
            return;
        }
        for (const AlignedText &text : texts) {
            forget(text, before, revision - 1);
        }
        const QHash<int, std::vector<int>> travelers = originsOfMoves(texts, before);
        for (const AlignedText &text : texts) {
            inherit(text, before, travelers, revision, traced);
        }
        for (const AlignedText &text : texts) {
            for (const int block : text.blocks.right) {
                recall(traced[std::size_t(block)], revision);
            }
        }
    }

    /// The position of a joined text's token inside its block.
    static std::vector<int> positionsIn(const JoinedText &text)
    {
        std::vector<int> positions(text.tokens.size(), 0);
        for (std::size_t at = 1; at < positions.size(); ++at) {
            positions[at] = text.block[at] == text.block[at - 1] ? positions[at - 1] + 1 : 0;
        }
        return positions;
    }

    static int originOf(const TracedRevision &before, const JoinedText &text, const std::vector<int> &positions, std::size_t at)
    {
        return before[std::size_t(text.block[at])].first[std::size_t(positions[at])];
    }

    /// Words that traveled stand in the same order at both ends of their move.
    static QHash<int, std::vector<int>> originsOfMoves(const std::vector<AlignedText> &texts, const TracedRevision &before)
    {
        QHash<int, std::vector<int>> origins;
        for (const AlignedText &text : texts) {
            const JoinedText &left = text.sides.left;
            const std::vector<int> positions = positionsIn(left);
            for (std::size_t at = 0; at < left.tokens.size(); ++at) {
                if (left.move[at] != 0) {
                    origins[left.move[at]].push_back(originOf(before, left, positions, at));
                }
            }
        }
        return origins;
    }

    void inherit(const AlignedText &text, const TracedRevision &before, const QHash<int, std::vector<int>> &travelers, int revision,
                 TracedRevision &traced)
    {
        const JoinedText &left = text.sides.left;
        const JoinedText &right = text.sides.right;
        const std::vector<int> leftPositions = positionsIn(left);
        QHash<int, std::size_t> arrived;
        for (std::size_t at = 0; at < right.tokens.size(); ++at) {
            TracedBlock &block = traced[std::size_t(right.block[at])];
            int first = revision;
            bool returned = false;
            if (right.partner[at] >= 0) {
                const auto partner = std::size_t(right.partner[at]);
                first = originOf(before, left, leftPositions, partner);
                returned = before[std::size_t(left.block[partner])].returned[std::size_t(leftPositions[partner])];
            } else if (right.move[at] != 0) {
                const std::vector<int> origins = travelers.value(right.move[at]);
                const std::size_t next = arrived[right.move[at]]++;
                first = next < origins.size() ? origins[next] : revision;
            }
            block.tokens.push_back(right.tokens[at]);
            block.numbers.push_back(right.numbers[at]);
            block.first.push_back(first);
            block.returned.push_back(returned);
        }
    }

    /// Notes what a revision had that its successor has not.
    void forget(const AlignedText &text, const TracedRevision &before, int lastRevision)
    {
        const JoinedText &left = text.sides.left;
        const std::vector<int> positions = positionsIn(left);
        for (std::size_t from = 0; from < left.tokens.size();) {
            if (left.partner[from] >= 0 || left.move[from] != 0) {
                ++from;
                continue;
            }
            const int first = originOf(before, left, positions, from);
            std::size_t end = from + 1;
            while (end < left.tokens.size() && left.partner[end] < 0 && left.move[end] == 0 && left.block[end] == left.block[from]
                   && originOf(before, left, positions, end) == first) {
                ++end;
            }
            const int start = left.tokens[from].start;
            const Token &last = left.tokens[end - 1];
            const int block = left.block[from];
            m_absent.push_back({.passage = {.text = blocksOf(lastRevision)[block].text.mid(start, last.start + last.length - start),
                                            .firstRevision = first,
                                            .lastRevision = lastRevision,
                                            .block = block},
                                .tokens = end - from});
            for (std::size_t at = from; at + passageWords <= end; ++at) {
                m_memory.insert(runAt(left.numbers, at), {.absent = m_absent.size() - 1, .first = first});
            }
            from = end;
        }
    }

    static WordRun runAt(const std::vector<quint32> &numbers, std::size_t at)
    {
        WordRun run;
        std::copy_n(numbers.begin() + std::ptrdiff_t(at), passageWords, run.numbers.begin());
        return run;
    }

    /// New words that vanished once, in the same sequence, have come back.
    void recall(TracedBlock &block, int revision)
    {
        std::size_t counted = 0; // tokens before this one are accounted for
        for (std::size_t at = 0; at + passageWords <= block.first.size() && !m_memory.isEmpty(); ++at) {
            const auto isNew = [&](std::size_t token) { return block.first[token] == revision || block.returned[token]; };
            bool allNew = true;
            for (std::size_t token = at; token < at + passageWords; ++token) {
                allNew = allNew && isNew(token);
            }
            const auto known = allNew ? m_memory.constFind(runAt(block.numbers, at)) : m_memory.cend();
            if (known == m_memory.cend()) {
                continue;
            }
            for (std::size_t token = at; token < at + passageWords; ++token) {
                if (block.first[token] == revision) {
                    block.first[token] = known->first;
                    block.returned[token] = true;
                }
            }
            m_absent[known->absent].tokensBack += at + passageWords - std::max(counted, at);
            counted = at + passageWords;
        }
    }

    void collectOrigins(const TracedRevision &traced)
    {
        for (std::size_t block = 0; block < traced.size(); ++block) {
            const TracedBlock &words = traced[block];
            for (std::size_t at = 0; at < words.tokens.size(); ++at) {
                const Token &token = words.tokens[at];
                const bool joins = at > 0 && words.first[at] == words.first[at - 1] && words.returned[at] == words.returned[at - 1];
                if (joins) {
                    m_result.origins.last().length = token.start + token.length - m_result.origins.constLast().start;
                } else {
                    m_result.origins.append({.block = int(block),
                                             .start = token.start,
                                             .length = token.length,
                                             .firstRevision = words.first[at],
                                             .returned = words.returned[at]});
                }
            }
        }
    }

    const QList<Revision> &m_revisions;
    Effort m_effort;
    Tokenizer m_tokenizer;
    Vocabulary m_vocabulary;
    std::vector<std::shared_ptr<TracedRevision>> m_traced;
    QHash<std::size_t, std::vector<int>> m_byHash;
    std::vector<Absent> m_absent;
    QHash<WordRun, AbsentWords> m_memory;
    Provenance m_result;
};

} // namespace

Result<Provenance> provenanceOf(const QList<Revision> &revisions)
{
    const CancelCheck never;
    return Tracing(revisions, never).trace();
}

Result<Provenance> provenanceOf(const QList<Revision> &revisions, const CancelCheck &cancel)
{
    qint64 size = 0;
    for (const Revision &revision : revisions) {
        size += textSizeOf(revision);
    }
    if (size < attendedSize) {
        return Tracing(revisions, cancel).trace();
    }
    return attended<Provenance>(cancel, canceled(), [revisions](const CancelCheck &check) { return Tracing(revisions, check).trace(); });
}

} // namespace recension
