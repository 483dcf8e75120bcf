// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/panetext.h"

#include <algorithm>

namespace recension {

PaneText::PaneText(const SheetLayout &layout, Side column)
{
    const Sheet &sheet = layout.sheet();
    int before = -1;
    for (int strip = 0; strip < sheet.strips.size(); ++strip) {
        if (!layout.isShown(strip)) {
            continue;
        }
        const Strip &shown = sheet.strips.at(strip);
        if (shown.kind == StripKind::Fold) {
            append({strip, 0, 0}, sheet.folds.at(shown.fold).words, true);
        }
        for (int passage = 0; passage < shown.passages[column].size(); ++passage) {
            const SheetPassage &text = shown.passages[column].at(passage);
            // What goes on after a gap is a line of its own.
            append({strip, passage, 0}, text.text, text.opening == Opening::Paragraph || before != strip - 1);
        }
        before = shown.kind == StripKind::Fold ? before : strip;
    }
}

void PaneText::append(const TextPosition &start, const QString &text, bool newLine)
{
    if (newLine && !m_text.isEmpty()) {
        m_text += u'\n';
    }
    m_pieces.append({.start = start, .offset = int(m_text.size()), .length = int(text.size())});
    m_text += text;
}

int PaneText::offsetOf(const TextPosition &position) const
{
    const auto after = std::ranges::upper_bound(m_pieces, position, {}, &Piece::start);
    if (after == m_pieces.begin()) {
        return 0;
    }
    const Piece &piece = *std::prev(after);
    const bool same = piece.start.strip == position.strip && piece.start.passage == position.passage;
    return piece.offset + (same ? int(std::min<qsizetype>(position.offset, piece.length)) : piece.length);
}

TextPosition PaneText::positionOf(int offset) const
{
    const auto after = std::ranges::upper_bound(m_pieces, offset, {}, &Piece::offset);
    if (after == m_pieces.begin()) {
        return {};
    }
    const Piece &piece = *std::prev(after);
    TextPosition result = piece.start;
    result.offset = std::clamp(offset - piece.offset, 0, piece.length);
    return result;
}

} // namespace recension
