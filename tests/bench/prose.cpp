// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/prose.h"

#include <cmath>
#include <utility>

namespace recension::bench {

QString Prose::word()
{
    const QStringView consonants = m_sounds == Sounds::Usual ? u"bdfgklmnprstvz" : u"cçhjqwxþðßñ";
    const double chance = std::generate_canonical<double, 32>(m_random);
    int rank = int(std::pow(20'000.0, chance));
    QString result;
    for (++rank; rank > 0; rank /= 20) {
        static constexpr QStringView vowels = u"aeiou";
        result += consonants[rank % consonants.size()];
        result += vowels[rank % vowels.size()];
    }
    return result;
}

QString Prose::run(int words)
{
    QString text;
    for (; words > 0; --words) {
        text += word() + (below(15) == 0 ? QStringLiteral(". ") : QStringLiteral(" "));
    }
    return text.trimmed();
}

Revision Prose::article(int words)
{
    Revision revision;
    while (words > 0) {
        const int count = 25 + below(90);
        revision.article.blocks.append({.text = run(count)});
        words -= count;
    }
    return revision;
}

Revision Prose::passage(int words)
{
    Revision revision;
    revision.article.blocks.append({.text = run(words)});
    return revision;
}

Revision Prose::lines(int count)
{
    Revision revision;
    for (; count > 0; --count) {
        revision.article.blocks.append({.text = run(2 + below(6))});
    }
    return revision;
}

Revision Prose::edited(const Revision &revision, int edits)
{
    Revision result = revision;
    QList<Block> &blocks = result.article.blocks;
    std::vector<int> editsOf(std::size_t(blocks.size()), 0);
    for (; edits > 0; --edits) {
        ++editsOf[std::size_t(below(int(blocks.size())))];
    }
    for (qsizetype block = 0; block < blocks.size(); ++block) {
        if (editsOf[std::size_t(block)] == 0) {
            continue;
        }
        QStringList words = std::as_const(blocks)[block].text.split(u' ');
        for (int left = editsOf[std::size_t(block)]; left > 0; --left) {
            words[below(int(words.size()))] = word();
        }
        blocks[block].text = words.join(u' ');
    }
    return result;
}

Revision Prose::editedHereAndThere(const Revision &revision)
{
    Revision result = revision;
    for (Block &block : result.article.blocks) {
        if (below(10) == 0) {
            QStringList words = block.text.split(u' ');
            for (int left = 1 + below(6); left > 0; --left) {
                words[below(int(words.size()))] = word();
            }
            block.text = words.join(u' ');
        }
    }
    return result;
}

Revision Prose::shuffled(const Revision &revision)
{
    Revision result = revision;
    QList<Block> &blocks = result.article.blocks;
    for (int at = int(blocks.size()) - 1; at > 0; --at) {
        blocks.swapItemsAt(at, below(at + 1));
    }
    return result;
}

} // namespace recension::bench
