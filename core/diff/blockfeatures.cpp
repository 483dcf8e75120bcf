// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/blockfeatures.h"

#include "core/diff/tokenize.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace recension {

namespace {

/// A pair of words says where a word stands, not what it is: half of what its rarity would give. So does one character.
constexpr float lesserShare = 0.5F;

/// So many more blocks are imagined, so that in short articles common words don't look rare.
constexpr float imaginedBlocks = 16;

/// What stands in every block weighs next to nothing, but a block of such words alone must not weigh nothing.
constexpr float leastWeight = 0.05F;

/// Numbers for pairs of words; open addressing, the key itself is compared.
class PairNumbers
{
public:
    explicit PairNumbers(std::size_t expected)
        : m_entries(std::bit_ceil(std::max<std::size_t>(64, expected * 2))), m_mask(m_entries.size() - 1)
    { }

    quint32 number(quint32 first, quint32 second, quint32 fresh)
    {
        const quint64 key = (quint64(first) << 32) | second;
        std::size_t at = std::size_t((key * 0x9e3779b97f4a7c15ULL) >> 20) & m_mask;
        while (m_entries[at].key != 0 && m_entries[at].key != key) {
            at = (at + 1) & m_mask;
        }
        if (m_entries[at].key == 0) {
            m_entries[at] = {.key = key, .number = fresh};
        }
        return m_entries[at].number;
    }

private:
    struct Entry {
        quint64 key;
        quint32 number;
    };

    Zeroed<Entry> m_entries;
    std::size_t m_mask;
};

/// The blocks that share anything with the other side. The others change no weights: an unrelated block more leaves
/// everything as it was.
std::size_t blocksWithPeers(const BlockFeatures &features, Effort &effort)
{
    std::size_t count = 0;
    for (const Side side : bothSides) {
        for (std::size_t block = 0; block < features.features[side].size(); ++block) {
            count += std::ranges::any_of(features.features[side][block],
                                         [&](quint32 feature) { return features.blockCount[feature][otherSide(side)] > 0; })
                ? 1
                : 0;
            if (!effort.spend(50)) {
                return count;
            }
        }
    }
    return count;
}

} // namespace

BlockFeatures blockFeatures(const PerSide<NumberLists> &words, const Vocabulary &vocabulary, Effort &effort)
{
    BlockFeatures result;
    // Words get numbers without gaps as they are met, pairs come in the same sequence.
    Zeroed<quint32> numberOfWord(vocabulary.size());
    PairNumbers pairs(words.left.numbers() + words.right.numbers());
    std::vector<bool> isLesser{false};
    for (const Side side : bothSides) {
        result.features[side].reserve(words[side].numbers() * 2, words[side].size());
        for (std::size_t at = 0; at < words[side].size(); ++at) {
            const std::span<const quint32> block = words[side][at];
            if (!effort.spend(qint64(block.size()) * 60)) {
                return {};
            }
            quint32 last = 0;
            for (const quint32 word : block) {
                if (word == 0) {
                    continue;
                }
                quint32 &number = numberOfWord[word];
                if (number == 0) {
                    number = quint32(isLesser.size());
                    isLesser.push_back(isCharacterPiece(vocabulary.text(word)));
                }
                result.features[side].add(number);
                if (last != 0) {
                    const quint32 pair = pairs.number(last, word, quint32(isLesser.size()));
                    if (pair == isLesser.size()) {
                        isLesser.push_back(!isLesser[numberOfWord[last]] || !isLesser[number]);
                    }
                    result.features[side].add(pair);
                }
                last = word;
            }
            std::ranges::sort(result.features[side].endList());
        }
    }
    result.blockCount = Zeroed<PerSide<int>>(isLesser.size());
    for (const Side side : bothSides) {
        for (std::size_t block = 0; block < result.features[side].size(); ++block) {
            const std::span<const quint32> features = result.features[side][block];
            quint32 last = 0;
            for (const quint32 feature : features) {
                if (feature != last) {
                    ++result.blockCount[feature][side];
                }
                last = feature;
            }
            if (!effort.spend(qint64(features.size()) * 5)) {
                return {};
            }
        }
    }
    const float blockCount = float(blocksWithPeers(result, effort)) + imaginedBlocks;
    result.weight.reserve(isLesser.size());
    result.weight.push_back(0);
    for (std::size_t feature = 1; feature < isLesser.size(); ++feature) {
        if (!effort.spend(25)) {
            return {};
        }
        const auto &count = result.blockCount[feature];
        result.weight.push_back(std::max(leastWeight, std::log2(blockCount / float(count.left + count.right)))
                                * (isLesser[feature] ? lesserShare : 1));
    }
    for (const Side side : bothSides) {
        for (std::size_t block = 0; block < result.features[side].size(); ++block) {
            const std::span<const quint32> features = result.features[side][block];
            float total = 0;
            for (const quint32 feature : features) {
                total += result.weight[feature];
            }
            result.total[side].push_back(total);
            if (!effort.spend(qint64(features.size()) * 5)) {
                return {};
            }
        }
    }
    return result;
}

float sharedWeight(std::span<const quint32> one, std::span<const quint32> other, const std::vector<float> &weight)
{
    float shared = 0;
    auto a = one.begin();
    auto b = other.begin();
    while (a != one.end() && b != other.end()) {
        if (*a == *b) {
            shared += weight[*a];
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return shared;
}

float takeShared(std::vector<quint32> &one, std::vector<quint32> &other, const std::vector<float> &weight)
{
    float shared = 0;
    std::size_t keptOne = 0;
    std::size_t keptOther = 0;
    std::size_t a = 0;
    std::size_t b = 0;
    while (a < one.size() && b < other.size()) {
        if (one[a] == other[b]) {
            shared += weight[one[a]];
            ++a;
            ++b;
        } else if (one[a] < other[b]) {
            one[keptOne++] = one[a++];
        } else {
            other[keptOther++] = other[b++];
        }
    }
    one.erase(one.begin() + std::ptrdiff_t(keptOne), one.begin() + std::ptrdiff_t(a));
    other.erase(other.begin() + std::ptrdiff_t(keptOther), other.begin() + std::ptrdiff_t(b));
    return shared;
}

} // namespace recension
