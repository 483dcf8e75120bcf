// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/blockfeatures.h"

#include "core/diff/tokenize.h"

#include <algorithm>
#include <cmath>

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
    {
        std::size_t size = 64;
        while (size < expected * 2) {
            size *= 2;
        }
        m_keys.resize(size);
        m_numbers.resize(size);
    }

    quint32 number(quint32 first, quint32 second, quint32 fresh)
    {
        const quint64 key = (quint64(first) << 32) | second;
        const std::size_t mask = m_keys.size() - 1;
        std::size_t at = std::size_t((key * 0x9e3779b97f4a7c15ULL) >> 20) & mask;
        while (m_keys[at] != 0 && m_keys[at] != key) {
            at = (at + 1) & mask;
        }
        if (m_keys[at] == 0) {
            m_keys[at] = key;
            m_numbers[at] = fresh;
        }
        return m_numbers[at];
    }

private:
    std::vector<quint64> m_keys;
    std::vector<quint32> m_numbers;
};

/// The blocks that share anything with the other side. The others change no weights: an unrelated block more leaves
/// everything as it was.
std::size_t blocksWithPeers(const BlockFeatures &features)
{
    std::size_t count = 0;
    for (const Side side : bothSides) {
        for (const std::vector<quint32> &block : features.features[side]) {
            count += std::ranges::any_of(block, [&](quint32 feature) { return features.blockCount[feature][otherSide(side)] > 0; }) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

BlockFeatures blockFeatures(const PerSide<std::vector<std::vector<quint32>>> &words, const Vocabulary &vocabulary, Effort &effort)
{
    BlockFeatures result;
    std::size_t wordCount = 0;
    quint32 largest = 0;
    for (const Side side : bothSides) {
        for (const std::vector<quint32> &block : words[side]) {
            wordCount += block.size();
            for (const quint32 word : block) {
                largest = std::max(largest, word);
            }
        }
    }
    // Words get numbers without gaps as they are met, pairs come in the same sequence.
    std::vector<quint32> numberOfWord(std::size_t(largest) + 1, 0);
    PairNumbers pairs(wordCount);
    std::vector<bool> isLesser{false};
    for (const Side side : bothSides) {
        for (const std::vector<quint32> &block : words[side]) {
            std::vector<quint32> features;
            features.reserve(block.size() * 2);
            if (!effort.spend(qint64(block.size()) * 60)) {
                return result;
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
                features.push_back(number);
                if (last != 0) {
                    const quint32 pair = pairs.number(last, word, quint32(isLesser.size()));
                    if (pair == isLesser.size()) {
                        isLesser.push_back(!isLesser[numberOfWord[last]] || !isLesser[number]);
                    }
                    features.push_back(pair);
                }
                last = word;
            }
            std::ranges::sort(features);
            result.features[side].push_back(std::move(features));
        }
    }
    result.blockCount.resize(isLesser.size());
    for (const Side side : bothSides) {
        for (const std::vector<quint32> &features : result.features[side]) {
            quint32 last = 0;
            for (const quint32 feature : features) {
                if (feature != last) {
                    ++result.blockCount[feature][side];
                }
                last = feature;
            }
            if (!effort.spend(qint64(features.size()) * 5)) {
                return result;
            }
        }
    }
    const float blockCount = float(blocksWithPeers(result)) + imaginedBlocks;
    result.weight.resize(isLesser.size());
    for (std::size_t feature = 1; feature < isLesser.size(); ++feature) {
        if (!effort.spend(25)) {
            return result;
        }
        const auto &count = result.blockCount[feature];
        result.weight[feature] = std::max(leastWeight, std::log2(blockCount / float(count.left + count.right))) * (isLesser[feature] ? lesserShare : 1);
    }
    for (const Side side : bothSides) {
        for (const std::vector<quint32> &features : result.features[side]) {
            float total = 0;
            for (const quint32 feature : features) {
                total += result.weight[feature];
            }
            result.total[side].push_back(total);
            if (!effort.spend(qint64(features.size()) * 5)) {
                return result;
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
