// SPDX-License-Identifier: GPL-3.0-or-later
// bench_compare [FOLDER [quick]]: how long comparisons take in process: articles and books of invented prose with known edits, growth
// with size, a chain of revisions, cancellation, and, where a folder of timing pairs is named (FOLDER/*/old.txt and new.txt,
// a paragraph a line), those pairs. Times are the processor's, the best of several runs.
#include "core/diff/compare.h"
#include "core/diff/provenance.h"

#include <QDir>
#include <QFile>

#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

using namespace recension;

namespace {

/// Invented prose: words are drawn as in language, the k-th most frequent one as often as 1/k (Zipf 1935).
class Prose
{
public:
    explicit Prose(quint32 seed) : m_random(seed) { }

    QString word()
    {
        const double chance = std::generate_canonical<double, 32>(m_random);
        int rank = int(std::pow(20'000.0, chance));
        QString result;
        for (++rank; rank > 0; rank /= 20) {
            static constexpr QStringView consonants = u"bdfgklmnprstvz";
            static constexpr QStringView vowels = u"aeiou";
            result += consonants[rank % consonants.size()];
            result += vowels[rank % vowels.size()];
        }
        return result;
    }

    QString paragraph()
    {
        QString text;
        for (int left = 25 + int(m_random() % 90); left > 0; --left) {
            text += word() + (m_random() % 15 == 0 ? QStringLiteral(". ") : QStringLiteral(" "));
        }
        return text.trimmed();
    }

    Revision article(int words)
    {
        Revision revision;
        while (words > 0) {
            revision.article.blocks.append({.text = paragraph()});
            words -= int(revision.article.blocks.constLast().text.count(u' ')) + 1;
        }
        return revision;
    }

    /// Replaces so many words, each in a paragraph of its own choice.
    Revision edited(const Revision &revision, int edits)
    {
        Revision result = revision;
        QList<Block> &blocks = result.article.blocks;
        for (; edits > 0; --edits) {
            QString &text = blocks[qsizetype(m_random() % quint32(blocks.size()))].text;
            QStringList words = text.split(u' ');
            words[qsizetype(m_random() % quint32(words.size()))] = word();
            text = words.join(u' ');
        }
        return result;
    }

private:
    std::mt19937 m_random;
};

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

Revision readLines(const QString &path)
{
    Revision revision;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            revision.article.blocks.append({.text = line});
        }
    }
    return revision;
}

void timePairs(const QString &folder)
{
    std::printf("\n%-16s %10s\n", "pair", "ms");
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const Revision left = readLines(folder + u'/' + name + QStringLiteral("/old.txt"));
        const Revision right = readLines(folder + u'/' + name + QStringLiteral("/new.txt"));
        std::printf("%-16s %10.2f\n", qPrintable(name), best(5, [&] { return rowsOf(left, right); }));
    }
}

void timeGrowth()
{
    std::printf("\n%-16s %10s %10s\n", "words, 1% new", "ms", "exponent");
    double before = 0;
    for (const int words : {1'000, 10'000, 100'000, 1'000'000, 10'000'000}) {
        Prose prose(7);
        const Revision left = prose.article(words);
        const Revision right = prose.edited(left, words / 100);
        const double time = best(words > 100'000 ? 1 : 5, [&] { return rowsOf(left, right); });
        if (before > 0) {
            std::printf("%-16d %10.2f %10.2f\n", words, time, std::log10(time / before));
        } else {
            std::printf("%-16d %10.2f\n", words, time);
        }
        std::fflush(stdout);
        before = time;
    }
}

/// The processor time of this thread, in milliseconds: what is given back goes away on another one.
double threadTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// How long a comparison goes on without asking whether it is still wanted, and how long it takes to return once it is told
/// that it is not, with everything it had made until then given back.
void timeCancellation(int words)
{
    Prose prose(9);
    const Revision left = prose.article(words);
    const Revision right = prose.article(words);
    double last = threadTime();
    double longest = 0;
    qint64 questions = 0;
    {
        const Result<Comparison> comparison = compare(left, right, CancelCheck([&] {
                                                          longest = std::max(longest, threadTime() - last);
                                                          last = threadTime();
                                                          ++questions;
                                                          return false;
                                                      }));
        longest = std::max(longest, threadTime() - last);
    }
    constexpr int places = 8;
    double slowest = 0;
    for (int place = 0; place < places; ++place) {
        const qint64 canceledAt = questions * (2 * place + 1) / (2 * places);
        qint64 asked = 0;
        {
            const Result<Comparison> comparison = compare(left, right, CancelCheck([&] {
                                                              if (asked == canceledAt) {
                                                                  last = threadTime();
                                                              }
                                                              return asked++ >= canceledAt;
                                                          }));
        }
        slowest = std::max(slowest, threadTime() - last);
    }
    std::printf("%-16d %10.1f %10.1f\n", words, longest, slowest);
    std::fflush(stdout);
}

void timeProvenance()
{
    Prose prose(5);
    QList<Revision> revisions{prose.article(2'000)};
    while (revisions.size() < 500) {
        revisions.append(prose.edited(revisions.constLast(), 8));
    }
    const double time = best(1, [&] { return provenanceOf(revisions).has_value(); });
    std::printf("\nprovenance of 500 revisions of 2,000 words: %.0f ms\n", time);
}

} // namespace

int main(int argc, char **argv)
{
    Prose prose(3);
    const Revision article = prose.article(1'000);
    const Revision revised = prose.edited(article, 5);
    std::printf("1,000 words, 5 edits: %.3f ms\n", best(200, [&] { return rowsOf(article, revised); }));
    if (argc > 1) {
        timePairs(QFile::decodeName(argv[1]));
    }
    timeProvenance();
    std::printf("\n%-16s %10s %10s   (ms of processor time, at most)\n", "words, all new", "unasked", "to return");
    timeCancellation(1'000'000);
    if (argc <= 2) { // a second argument leaves out what takes long
        timeCancellation(3'000'000);
        timeCancellation(10'000'000);
        timeGrowth();
    }
    return 0;
}
