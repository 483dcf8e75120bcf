// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/order.h"

#include "core/diff/sortwitheffort.h"

#include <algorithm>

namespace recension {

namespace {

constexpr qint64 stepsPerPair = 100;

/// The best chain that ends at or before a left position.
class PrefixMaxima
{
public:
    explicit PrefixMaxima(std::size_t size) : m_best(size + 1, -1) { }

    template<typename Heavier>
    [[nodiscard]] int before(int position, Heavier heavier) const
    {
        int best = -1;
        for (int at = position; at > 0; at -= at & -at) {
            if (heavier(m_best[std::size_t(at)], best)) {
                best = m_best[std::size_t(at)];
            }
        }
        return best;
    }

    template<typename Heavier>
    void add(int position, int chain, Heavier heavier)
    {
        for (int at = position + 1; at < int(m_best.size()); at += at & -at) {
            if (heavier(chain, m_best[std::size_t(at)])) {
                m_best[std::size_t(at)] = chain;
            }
        }
    }

private:
    std::vector<int> m_best;
};

bool standInOrder(const std::vector<OrderedPair> &pairs)
{
    return std::ranges::adjacent_find(
               pairs, [](const OrderedPair &one, const OrderedPair &next) { return next.left <= one.left || next.right <= one.right; })
        == pairs.end();
}

} // namespace

std::vector<bool> heaviestChain(const std::vector<OrderedPair> &pairs, Effort &effort)
{
    if (standInOrder(pairs)) {
        effort.spend(qint64(pairs.size()) * (stepsPerPair / 10));
        return std::vector<bool>(pairs.size(), true);
    }
    std::vector<int> order;
    order.reserve(pairs.size());
    for (int at = 0; at < int(pairs.size()) && effort.spend(stepsPerPair / 10); ++at) {
        order.push_back(at);
    }
    const auto place = [&](int pair) { return std::pair(pairs[std::size_t(pair)].right, -pairs[std::size_t(pair)].left); };
    sortWithEffort(order, [&](int one, int other) { return place(one) < place(other); }, effort);
    int positions = 0;
    for (const OrderedPair &pair : pairs) {
        positions = std::max(positions, pair.left + 1);
    }
    std::vector<qint64> total(pairs.size());
    std::vector<int> previous(pairs.size(), -1);
    const auto heavier = [&](int one, int other) { return one >= 0 && (other < 0 || total[std::size_t(one)] > total[std::size_t(other)]); };
    PrefixMaxima maxima{std::size_t(positions)};
    int last = -1;
    // Pairs with one right position come with falling left positions, so none sees another of them.
    for (const int pair : order) {
        if (!effort.spend(stepsPerPair)) {
            break;
        }
        const auto at = std::size_t(pair);
        previous[at] = maxima.before(pairs[at].left, heavier);
        total[at] = pairs[at].weight + (previous[at] < 0 ? 0 : total[std::size_t(previous[at])]);
        maxima.add(pairs[at].left, pair, heavier);
        if (heavier(pair, last)) {
            last = pair;
        }
    }
    std::vector<bool> kept(pairs.size(), false);
    for (; last >= 0; last = previous[std::size_t(last)]) {
        effort.spend(stepsPerPair / 2);
        kept[std::size_t(last)] = true;
    }
    return kept;
}

} // namespace recension
