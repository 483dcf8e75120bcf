// SPDX-License-Identifier: GPL-3.0-or-later
// bench_compare: what comparing costs. One run prints what whole processes cost beside a peer, on seven pairs of texts; then,
// in process, small articles, a chain of revisions, cancellation, and growth from 1,000 to 10 million words. Times are the
// processor's. --help tells how to name pairs of one's own and what to leave out.
#include "core/diff/compare.h"
#include "core/diff/provenance.h"
#include "tests/bench/cancellation.h"
#include "tests/bench/processtable.h"
#include "tests/bench/prose.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace recension;
using namespace recension::bench;

namespace {

/// The processor time of the best of several runs, in milliseconds.
template<typename Function>
double best(int runs, Function &&function)
{
    double shortest = 1e300;
    for (; runs > 0; --runs) {
        const std::clock_t start = std::clock();
        function();
        shortest = std::min(shortest, double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    return shortest;
}

int rowsOf(const Revision &left, const Revision &right)
{
    const Result<Comparison> comparison = compare(left, right);
    return comparison ? int(comparison->rows.size()) : -1;
}

void timeArticles()
{
    Prose prose(3);
    const Revision article = prose.article(1'000);
    const Revision revised = prose.edited(article, 5);
    std::printf("\nin process, two articles of 1,000 words, 5 edits: %.3f ms\n", best(200, [&] { return rowsOf(article, revised); }));
    QList<Revision> revisions{prose.article(2'000)};
    while (revisions.size() < 500) {
        revisions.append(prose.edited(revisions.constLast(), 8));
    }
    std::printf("provenance of 500 revisions of 2,000 words: %.0f ms\n", best(3, [&] { return provenanceOf(revisions).has_value(); }));
}

void timeGrowth(int largest)
{
    std::printf("\n%-16s %10s %10s\n", "words, 1% new", "ms", "exponent");
    double before = 0;
    for (int words = 1'000; words <= largest; words *= 10) {
        Prose prose(7);
        const Revision left = prose.article(words);
        const Revision right = prose.edited(left, words / 100);
        const double time = best(words > 100'000 ? 2 : 7, [&] { return rowsOf(left, right); });
        std::printf("%-16d %10.2f", words, time);
        if (before > 0) {
            std::printf(" %10.2f", std::log10(time / before));
        }
        std::printf("\n");
        std::fflush(stdout);
        before = time;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(QStringLiteral("Prints what comparing costs."));
    options.addHelpOption();
    options.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Pairs of texts FOLDER/*/{old,new}.txt (seven are made)."));
    const QCommandLineOption program(QStringLiteral("program"), QStringLiteral("What compares OLD and NEW."), QStringLiteral("COMMAND"),
                                     QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/recension compare"));
    const QCommandLineOption peer(QStringLiteral("peer"), QStringLiteral("What it is measured against (wikidiff2, else git)."),
                                  QStringLiteral("COMMAND"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("Runs of each process."), QStringLiteral("N"),
                                  QStringLiteral("9"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Nothing but: processes, articles, growth, canceling."),
                                  QStringLiteral("PART"));
    const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("Without what takes minutes and gibibytes."));
    options.addOptions({program, peer, runs, only, quick});
    options.process(application);

    const auto isWanted = [&](QStringView part) { return !options.isSet(only) || options.values(only).contains(part); };
    if (isWanted(u"processes")) { // first, while this process is small
        timeProcesses({.folder = options.positionalArguments().value(0),
                       .program = options.value(program),
                       .peer = options.value(peer),
                       .runs = std::max(1, options.value(runs).toInt())});
    }
    if (isWanted(u"articles")) {
        timeArticles();
    }
    if (isWanted(u"growth")) {
        timeGrowth(options.isSet(quick) ? 1'000'000 : 10'000'000);
    }
    if (isWanted(u"canceling")) {
        timeCancellations(options.isSet(quick) ? Extent::Short : Extent::Long);
    }
    return 0;
}
