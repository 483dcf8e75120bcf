// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfcolumns.h"

#include <algorithm>
#include <cmath>

namespace recension {

double lineStart(const PdfLine &line)
{
    return line.isRightToLeft ? -line.box.right() : line.box.left();
}

double lineEnd(const PdfLine &line)
{
    return line.isRightToLeft ? -line.box.left() : line.box.right();
}

PdfColumns::Key PdfColumns::keyOf(const PdfLine &line)
{
    return {line.page, static_cast<int>(std::lround(line.size * 2))};
}

PdfColumns::PdfColumns(const QList<PdfLine> &lines)
{
    std::map<Key, std::vector<const PdfLine *>> byKey;
    for (const PdfLine &line : lines) {
        if (!line.isTableRow) {
            byKey[keyOf(line)].push_back(&line);
        }
    }
    for (auto &[key, members] : byKey) {
        std::ranges::stable_sort(members, {}, [](const PdfLine *line) { return lineStart(*line); });
        std::vector<Column> &columns = m_columns[key];
        for (const PdfLine *line : members) {
            if (columns.empty() || lineStart(*line) > columns.back().start + 6 * line->size) {
                columns.push_back({.start = lineStart(*line), .ends = {}});
            }
            columns.back().ends.push_back(lineEnd(*line));
        }
        for (Column &column : columns) {
            std::ranges::sort(column.ends);
        }
    }
}

double PdfColumns::endOf(const PdfLine &line) const
{
    const std::vector<Column> &columns = m_columns.at(keyOf(line));
    const auto behind = std::ranges::upper_bound(columns, lineStart(line), {}, &Column::start);
    const std::vector<double> &ends = std::prev(behind)->ends;
    return ends[ends.size() * 3 / 4];
}

} // namespace recension
