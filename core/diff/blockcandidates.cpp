// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/blockcandidates.h"

#include "core/diff/sortwitheffort.h"

#include <algorithm>
#include <memory>
#include <tuple>

namespace recension {

namespace {

/// So many partners of a block are looked at closely.
constexpr std::size_t partnersLooked = 12;
constexpr std::size_t partsLooked = 6;

/// Up to so many blocks every feature counts; beyond, only those of few blocks.
constexpr std::size_t manyBlocks = 300;
constexpr int blocksOfRareFeature = 48;

/// Nothing less alike than this is worth a look.
constexpr float leastDice = 0.1F;
constexpr float leastShare = 0.2F;

constexpr qint64 stepsPerFeature = 5;

/// Where each feature occurs on the left, as one array with a start for each feature.
struct Places {
    Zeroed<quint32> start;
    std::unique_ptr<int[]> block;
};

/// A left block that shares features with the right one in hand; sums of single occurrences, near enough to choose by.
struct Met {
    int block = 0;
    float likeness = 0;
    float share = 0;
};

Places placesOnTheLeft(const BlockFeatures &features, Effort &effort)
{
    Places places;
    const std::size_t count = features.weight.size();
    // While the places are filled, a feature's next one is counted where the start of the following feature will stand.
    places.start = Zeroed<quint32>(count + 2);
    for (std::size_t feature = 1; feature < count; ++feature) {
        if (!effort.spend(stepsPerFeature)) {
            return {};
        }
        const bool onBoth = features.blockCount[feature].right > 0;
        places.start[feature + 2] = places.start[feature + 1] + quint32(onBoth ? features.blockCount[feature].left : 0);
    }
    places.block = std::make_unique_for_overwrite<int[]>(places.start[count + 1]);
    for (std::size_t left = 0; left < features.features.left.size(); ++left) {
        quint32 last = 0;
        for (const quint32 feature : features.features.left[left]) {
            if (feature != last && features.blockCount[feature].right > 0) {
                places.block[places.start[feature + 1]++] = int(left);
            }
            last = feature;
        }
        if (!effort.spend(qint64(features.features.left[left].size()) * 10)) {
            break;
        }
    }
    return places;
}

} // namespace

std::vector<BlockCandidate> blockCandidates(const BlockFeatures &features, Effort &effort)
{
    const Places places = placesOnTheLeft(features, effort);
    if (effort.isCanceled()) {
        return {};
    }
    const std::size_t leftCount = features.features.left.size();
    const int limit = leftCount <= manyBlocks ? int(manyBlocks) : blocksOfRareFeature;
    std::vector<BlockCandidate> candidates;
    candidates.reserve(features.features.right.size() * (partnersLooked + partsLooked));
    std::vector<float> score(leftCount, 0);
    std::vector<int> met;
    for (std::size_t right = 0; right < features.features.right.size(); ++right) {
        quint32 last = 0;
        qint64 steps = 0;
        for (const quint32 feature : features.features.right[right]) {
            if (feature == last || features.blockCount[feature].left > limit) {
                continue;
            }
            last = feature;
            const quint32 end = places.start[feature + 1];
            for (quint32 at = places.start[feature]; at < end; ++at) {
                float &value = score[std::size_t(places.block[at])];
                if (value == 0) {
                    met.push_back(places.block[at]);
                }
                value += features.weight[feature];
            }
            steps += qint64(end - places.start[feature]) + 2;
        }
        const float total = features.total.right[right];
        // Most blocks met share a common word or two by chance.
        std::vector<Met> worth;
        for (const int left : met) {
            const float leftTotal = features.total.left[std::size_t(left)];
            const float shared = score[std::size_t(left)];
            score[std::size_t(left)] = 0;
            const Met block{.block = left, .likeness = 2 * shared / (leftTotal + total), .share = shared / std::min(leftTotal, total)};
            if (block.likeness >= leastDice / 2 || block.share >= leastShare / 2) {
                worth.push_back(block);
            }
        }
        steps += qint64(met.size()) * 3;
        met.clear();
        const auto takeBest = [&](std::size_t from, std::size_t count, float Met::*measure) {
            const std::size_t end = std::min(from + count, worth.size());
            std::partial_sort(worth.begin() + std::ptrdiff_t(from), worth.begin() + std::ptrdiff_t(end), worth.end(),
                              [&](const Met &one, const Met &other) {
                                  return std::pair(-(one.*measure), one.block) < std::pair(-(other.*measure), other.block);
                              });
            return end;
        };
        const std::size_t looked = takeBest(takeBest(0, partnersLooked, &Met::likeness), partsLooked, &Met::share);
        for (std::size_t at = 0; at < looked; ++at) {
            const auto left = std::size_t(worth[at].block);
            const float shared = sharedWeight(features.features.left[left], features.features.right[right], features.weight);
            const float dice = 2 * shared / (features.total.left[left] + total);
            const float contained = shared / std::min(features.total.left[left], total);
            steps += qint64(features.features.left[left].size() + features.features.right[right].size());
            if (dice < leastDice && contained < leastShare) {
                continue;
            }
            candidates.push_back({.left = int(left), .right = int(right), .shared = shared, .dice = dice, .contained = contained});
        }
        if (!effort.spend(steps)) {
            return {};
        }
    }
    sortWithEffort(
        candidates,
        [](const BlockCandidate &one, const BlockCandidate &other) {
            return std::tuple(-one.dice, one.right, one.left) < std::tuple(-other.dice, other.right, other.left);
        },
        effort);
    return candidates;
}

} // namespace recension
