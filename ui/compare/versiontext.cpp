// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/versiontext.h"

#include "core/model/inlinetext.h"

namespace recension {

VersionText inlineVersion(const Strip &strip, const SheetPassage &passage, Side side)
{
    VersionText result;
    if (const std::optional<SpanKind> whole = kindOfWhole(strip.rowKind); whole && !belongsTo(*whole, side)) {
        return result;
    }
    const bool isCode = passage.kind == BlockKind::Code;
    const auto take = [&](qsizetype from, qsizetype to) {
        for (qsizetype place = from; place < to; ++place) {
            // Where the other version's words are left out, the spaces on both sides of them meet.
            const QChar letter = passage.text.at(place);
            const bool isFirst = result.text.isEmpty() && passage.opening == Opening::Paragraph;
            if (isCode || letter != u' ' || !(isFirst || result.text.endsWith(u' '))) {
                result.text += letter;
                result.places.append(place);
            }
        }
    };
    qsizetype at = 0;
    for (const Stretch &stretch : passage.stretches) {
        take(at, stretch.start);
        at = stretch.start + stretch.length;
        if (belongsTo(stretch.kind, side) && stretch.onlyOn.value_or(side) == side) {
            take(stretch.start, at);
        }
    }
    take(at, passage.text.size());
    return result;
}

} // namespace recension
