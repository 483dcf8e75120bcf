// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cancellation.h"

#include "core/diff/compare.h"
#include "core/diff/provenance.h"
#include "tests/bench/prose.h"

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace recension::bench {

namespace {

/// In milliseconds.
double timeOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

using Work = std::function<void(const CancelCheck &)>;

void timeCancellation(const char *name, const Work &work)
{
    ::malloc_trim(0); // what making the texts left behind would be sorted by the next one to ask for memory
    const double start = timeOf(CLOCK_MONOTONIC);
    double last = start;
    double longest = 0;
    work(CancelCheck([&] {
        const double now = timeOf(CLOCK_MONOTONIC);
        longest = std::max(longest, now - last);
        last = now;
        return false;
    }));
    const double whole = timeOf(CLOCK_MONOTONIC) - start;
    constexpr int places = 8;
    double slowest = 0;
    double slowestThread = 0;
    for (int place = 0; place < places; ++place) {
        const double from = timeOf(CLOCK_MONOTONIC);
        double canceledAt = 0;
        double threadAt = 0;
        work(CancelCheck([&] {
            if (canceledAt == 0 && timeOf(CLOCK_MONOTONIC) - from >= whole * (2 * place + 1) / (2 * places)) {
                canceledAt = timeOf(CLOCK_MONOTONIC);
                threadAt = timeOf(CLOCK_THREAD_CPUTIME_ID);
            }
            return canceledAt != 0;
        }));
        if (canceledAt != 0) {
            slowest = std::max(slowest, timeOf(CLOCK_MONOTONIC) - canceledAt);
            slowestThread = std::max(slowestThread, timeOf(CLOCK_THREAD_CPUTIME_ID) - threadAt);
        }
    }
    std::printf("%-44s %10.1f %10.1f %10.1f\n", name, longest, slowest, slowestThread);
    std::fflush(stdout);
}

void timeComparison(const char *name, const PerSide<Revision> &pair)
{
    timeCancellation(name, [&pair](const CancelCheck &cancel) { (void)compare(pair.left, pair.right, cancel); });
}

Revision reversed(Revision revision)
{
    std::ranges::reverse(revision.article.blocks);
    return revision;
}

Revision repeated(const Block &block, int count)
{
    Revision revision;
    revision.article.blocks.fill(block, count);
    return revision;
}

QList<Revision> chain(int revisions, int words)
{
    Prose prose(5);
    QList<Revision> result{prose.article(words)};
    while (result.size() < revisions) {
        result.append(prose.edited(result.constLast(), words / 250));
    }
    return result;
}

PerSide<Revision> allNew(int words)
{
    Prose prose(9);
    Revision left = prose.article(words);
    return {std::move(left), prose.article(words)};
}

PerSide<Revision> someNew(int words)
{
    Prose prose(9);
    Revision left = prose.article(words);
    Revision right = prose.edited(left, words / 100);
    return {std::move(left), std::move(right)};
}

PerSide<Revision> passages(int words, int editsInHundred)
{
    Prose prose(9);
    Revision left = prose.passage(words);
    Revision right = editsInHundred == 100 ? prose.passage(words) : prose.edited(left, words / 100 * editsInHundred);
    return {std::move(left), std::move(right)};
}

PerSide<Revision> reversedLines(int count)
{
    Revision left = Prose(11).lines(count);
    Revision right = reversed(left);
    return {std::move(left), std::move(right)};
}

PerSide<Revision> repeatedBlocks(int count)
{
    Prose prose(12);
    const Revision once = prose.article(200);
    Revision right = repeated(once.article.blocks.constFirst(), count / 2);
    right.article.blocks.append(repeated(once.article.blocks.constLast(), count).article.blocks);
    return {repeated(once.article.blocks.constFirst(), count), std::move(right)};
}

PerSide<Revision> shuffled(int words)
{
    Prose prose(13);
    Revision left = prose.article(words);
    Revision right = prose.edited(prose.shuffled(left), words / 100);
    return {std::move(left), std::move(right)};
}

} // namespace

void timeCancellations(Extent extent)
{
    std::printf("\n%-44s %10s %10s %10s   (ms, at most)\n", "canceled", "unasked", "to return", "processor");
    timeComparison("1,000,000 words, all new", allNew(1'000'000));
    timeComparison("1,000,000 words, 1 % new", someNew(1'000'000));
    timeComparison("1,000,000 words, shuffled, 1 % new", shuffled(1'000'000));
    timeComparison("1,000,000 words in one paragraph, 1 % new", passages(1'000'000, 1));
    timeComparison("20,000 lines, reversed", reversedLines(20'000));
    timeComparison("20,000 equal paragraphs", repeatedBlocks(20'000));
    timeCancellation("provenance, 500 revisions of 2,000 words",
                     [revisions = chain(500, 2'000)](const CancelCheck &cancel) { (void)provenanceOf(revisions, cancel); });
    if (extent == Extent::Short) {
        return;
    }
    timeComparison("200,000 lines, reversed", reversedLines(200'000));
    timeComparison("200,000 equal paragraphs", repeatedBlocks(200'000));
    timeCancellation("provenance, 5 revisions of 1,000,000 words",
                     [revisions = chain(5, 1'000'000)](const CancelCheck &cancel) { (void)provenanceOf(revisions, cancel); });
    timeComparison("3,000,000 words, all new", allNew(3'000'000));
    timeComparison("3,000,000 words, shuffled, 1 % new", shuffled(3'000'000));
    timeComparison("10,000,000 words, all new", allNew(10'000'000));
    timeComparison("10,000,000 words, 1 % new", someNew(10'000'000));
    timeComparison("10,000,000 words in one paragraph, 1 % new", passages(10'000'000, 1));
    timeComparison("10,000,000 words in one paragraph, all new", passages(10'000'000, 100));
}

} // namespace recension::bench
