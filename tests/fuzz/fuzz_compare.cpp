// SPDX-License-Identifier: GPL-3.0-or-later
// Two revisions from any bytes: lines are blocks, a form feed parts the sides. Every promise of a comparison must hold.
// Inputs stay short: whatever can go wrong does so in a few lines, and thousands are tried instead of dozens.
#include "core/diff/compare.h"
#include "tests/support/invariants.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace recension;

namespace {

Revision revisionOf(QStringView text)
{
    Revision revision;
    for (const QStringView line : text.split(u'\n', Qt::SkipEmptyParts)) {
        revision.article.blocks.append(
            {.kind = revision.article.blocks.isEmpty() ? BlockKind::Headline : BlockKind::Paragraph, .text = line.toString()});
    }
    return revision;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    constexpr std::size_t longestInput = 1'500;
    if (size > longestInput) {
        return -1; // not worth keeping
    }
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const qsizetype cut = text.indexOf(u'\f');
    const Revision left = revisionOf(QStringView(text).first(std::max<qsizetype>(0, cut)));
    const Revision right = revisionOf(QStringView(text).mid(cut + 1));
    const Result<Comparison> comparison = compare(left, right);
    const QString wrong = comparison ? test::violation(*comparison) : comparison.error().message;
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
        std::abort();
    }
    return 0;
}
