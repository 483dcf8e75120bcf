// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/normalizeblock.h"

#include "core/base/normalize.h"

#include <algorithm>

namespace recension {

namespace {

/// The stretch of the text without the spaces at its ends; where nothing is left, one of no length.
Mark placed(Mark mark, qsizetype start, qsizetype end, QStringView text)
{
    while (start < end && text[start].isSpace()) {
        ++start;
    }
    while (end > start && text[end - 1].isSpace()) {
        --end;
    }
    mark.start = start;
    mark.length = end - start;
    return mark;
}

} // namespace

void normalizeBlock(Block &block)
{
    QList<qsizetype> places;
    for (const Mark &mark : std::as_const(block.marks)) {
        places << mark.start << mark.start + mark.length;
    }
    const QString normal = normalizedText(block.text, places);
    if (normal != block.text) {
        block.text = normal;
        for (qsizetype i = 0; i < block.marks.size(); ++i) {
            block.marks[i] = placed(block.marks.at(i), places.at(2 * i), places.at(2 * i + 1), block.text);
        }
        block.marks.removeIf([](const Mark &mark) { return mark.length == 0; });
    }
    std::ranges::stable_sort(block.marks, {}, &Mark::start);
}

} // namespace recension
