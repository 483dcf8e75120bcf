// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdflines.h"

#include <QHash>

#include <cmath>
#include <functional>

namespace recension {

/// Words that stand beside each other, from left to right; not empty.
using WordRow = QList<const PdfWord *>;

/// Whether any letter of a text is of a script that is written from right to left.
[[nodiscard]] bool holdsRightToLeft(const QString &text);

[[nodiscard]] bool isRightToLeftRow(const WordRow &row);

/// The line that the words make.
[[nodiscard]] PdfLine lineOfWords(const WordRow &row, int page);

/// The size of most letters of words or lines.
template<typename Pieces, typename Piece>
double usualSize(const Pieces &pieces, double Piece::*sizeOf, QString Piece::*textOf)
{
    QHash<int, qsizetype> letters;
    int best = 0;
    for (const auto &piece : pieces) {
        const int size = static_cast<int>(std::lround(std::invoke(sizeOf, piece) * 10));
        letters[size] += std::invoke(textOf, piece).size();
        best = letters.value(size) > letters.value(best) ? size : best;
    }
    return best / 10.0;
}

} // namespace recension
