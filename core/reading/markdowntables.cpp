// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/markdowntables.h"

#include <algorithm>
#include <vector>

namespace recension {

namespace {

constexpr qsizetype longestLine = 20'000; // UTF-16 units
constexpr qsizetype mostHeadLines = 20;

using Columns = std::vector<qsizetype>; // where each begins, in columns of a fixed-width script

/// How many columns of a fixed-width script a letter takes; of a surrogate pair, its two halves one each.
int widthOf(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool isWide = (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF) || (code >= 0xAC00 && code <= 0xD7A3)
        || (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF01 && code <= 0xFF60)
        || (code >= 0xFFE0 && code <= 0xFFE6);
    const bool isNone = letter.category() == QChar::Mark_NonSpacing || letter.category() == QChar::Mark_Enclosing
        || letter.category() == QChar::Other_Format;
    return isWide ? 2 : isNone ? 0 : 1;
}

/// Tabs as spaces, up to every fourth column.
QString withoutTabs(QStringView line)
{
    QString text;
    qsizetype width = 0;
    for (const QChar letter : line) {
        const qsizetype columns = letter == u'\t' ? 4 - width % 4 : widthOf(letter);
        text += letter == u'\t' ? QString(columns, u' ') : QString(letter);
        width += columns;
    }
    return text;
}

/// Where the stretches of dashes begin; empty where the line has anything else.
Columns dashesIn(QStringView line)
{
    Columns begins;
    if (line.size() > longestLine) {
        return begins;
    }
    const QString text = withoutTabs(line);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'-' && text.at(i) != u' ') {
            return {};
        }
        if (text.at(i) == u'-' && (i == 0 || text.at(i - 1) == u' ')) {
            begins.push_back(i);
        }
    }
    const auto dashes = text.count(u'-');
    return dashes >= 2 * qsizetype(begins.size()) && dashes > 2 ? begins : Columns();
}

/// The line cut where columns begin; a word across such a place stays whole.
QStringList cellsOf(QStringView line, const Columns &columns)
{
    QStringList cells;
    const QString text = withoutTabs(line.first(std::min(line.size(), longestLine)));
    qsizetype at = 0;
    qsizetype width = 0;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const qsizetype start = at;
        const bool isLast = column + 1 == columns.size();
        while (at < text.size()
               && (isLast || width < columns[column + 1] || (at > start && text.at(at) != u' ' && text.at(at - 1) != u' '))) {
            width += widthOf(text.at(at++));
        }
        cells += text.sliced(start, at - start).trimmed();
    }
    return cells;
}

/// The lines of a row's cells, joined.
class Row
{
public:
    void add(const QStringList &cells)
    {
        m_cells.resize(std::max(m_cells.size(), cells.size()));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            m_cells[i] += (m_cells.at(i).isEmpty() || cells.at(i).isEmpty() ? QString() : QStringLiteral(" ")) + cells.at(i);
        }
    }

    /// Ends the row, if there is one.
    void finish(QStringList &rows)
    {
        if (std::ranges::any_of(m_cells, [](const QString &cell) { return !cell.isEmpty(); })) {
            rows += tableRowText(m_cells);
        }
        m_cells.clear();
    }

private:
    QStringList m_cells;
};

bool isGridBorder(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.size() > 2 && text.size() <= longestLine && text.startsWith(u'+') && text.endsWith(u'+')
        && (text.contains(u'-') || text.contains(u'='))
        && std::ranges::all_of(text, [](QChar c) { return c == u'+' || c == u'-' || c == u'=' || c == u':'; });
}

/// Where a line of a grid table has a pipe or a corner: in columns, and by UTF-16 units.
std::vector<std::pair<qsizetype, qsizetype>> pipesIn(const QString &line)
{
    std::vector<std::pair<qsizetype, qsizetype>> places;
    qsizetype width = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'|' || line.at(i) == u'+') {
            places.emplace_back(width, i);
        }
        width += widthOf(line.at(i));
    }
    return places;
}

/// The cells of one line, parted where the table's columns are and the line has a pipe.
QStringList gridCells(const QString &line, const Columns &columns)
{
    QStringList cells;
    const auto places = pipesIn(line);
    for (std::size_t i = 1, begin = 0; i < places.size(); ++i) {
        // A cell over several columns takes the place of the first; whatever is drawn badly, the last pipe ends the last one.
        if (i + 1 < places.size() && !std::ranges::binary_search(columns, places[i].first)) {
            continue;
        }
        const qsizetype start = places[begin].second + 1;
        const QString cell = line.sliced(start, places[i].second - start).trimmed();
        const bool isBorder = cell.size() > 1 && std::ranges::all_of(cell, [](QChar c) { return c == u'-' || c == u'='; });
        cells += isBorder ? QString() : cell;
        begin = i;
    }
    return cells;
}

} // namespace

QString tableRowText(QStringList cells)
{
    while (cells.size() > 1 && cells.front().isEmpty()) {
        cells.removeFirst();
    }
    return cells.join(QLatin1StringView(" | "));
}

bool MarkdownTables::isBlank(qsizetype line) const
{
    return line >= m_lines.size() || m_lines.view(line).trimmed().isEmpty();
}

std::optional<MarkdownTable> MarkdownTables::tableAt(qsizetype line)
{
    if (isGridBorder(m_lines.view(line))) {
        return gridAt(line);
    }
    return dashesIn(m_lines.view(line)).empty() ? simpleAt(line) : framedAt(line);
}

std::optional<MarkdownTable> MarkdownTables::gridAt(qsizetype line) const
{
    Columns columns;
    for (const auto &[column, at] : pipesIn(withoutTabs(m_lines.view(line)))) {
        columns.push_back(column);
    }
    MarkdownTable table{.rows = {}, .end = line + 1};
    Row row;
    for (; table.end < m_lines.size(); ++table.end) {
        const QStringView text = m_lines.view(table.end).trimmed();
        if (isGridBorder(text)) {
            row.finish(table.rows);
        } else if (text.startsWith(u'|') && text.endsWith(u'|') && text.size() <= longestLine) {
            row.add(gridCells(withoutTabs(m_lines.view(table.end)), columns));
        } else {
            break;
        }
    }
    row.finish(table.rows);
    return table.rows.isEmpty() ? std::nullopt : std::optional(table);
}

/// A head, a line of dashes with gaps, and lines that are a row each.
std::optional<MarkdownTable> MarkdownTables::simpleAt(qsizetype line) const
{
    if (line + 2 >= m_lines.size() || isBlank(line)) {
        return std::nullopt;
    }
    const Columns columns = dashesIn(m_lines.view(line + 1));
    if (columns.size() < 2 || isBlank(line + 2)) {
        return std::nullopt;
    }
    MarkdownTable table{.rows = {tableRowText(cellsOf(m_lines.view(line), columns))}, .end = line + 2};
    for (; !isBlank(table.end); ++table.end) {
        if (!dashesIn(m_lines.view(table.end)).empty()) {
            ++table.end;
            break;
        }
        table.rows += tableRowText(cellsOf(m_lines.view(table.end), columns));
    }
    return table;
}

/// The next line of dashes, from one on, that a blank line follows. Each line is looked at once, however often that is asked.
qsizetype MarkdownTables::closingFrom(qsizetype line)
{
    if (line < m_lookedFrom || line > m_nextClosing) {
        m_lookedFrom = line;
        m_nextClosing = line;
        while (m_nextClosing < m_lines.size() && (!isBlank(m_nextClosing + 1) || dashesIn(m_lines.view(m_nextClosing)).empty())) {
            ++m_nextClosing;
        }
    }
    return m_nextClosing;
}

/// A table between lines of dashes, perhaps with a head: blank lines part its rows, where it has any.
std::optional<MarkdownTable> MarkdownTables::framedAt(qsizetype line)
{
    qsizetype at = line;
    Columns columns = dashesIn(m_lines.view(line));
    const bool hasHead = columns.size() == 1;
    if (hasHead) {
        for (++at; at <= line + mostHeadLines && !isBlank(at) && columns.size() < 2; ++at) {
            columns = dashesIn(m_lines.view(at));
        }
        --at;
        if (columns.size() < 2 || at == line + 1) {
            return std::nullopt;
        }
    }
    if (isBlank(at + 1)) {
        return std::nullopt;
    }
    const qsizetype closing = closingFrom(at + 1);
    if (closing >= m_lines.size() || closing == at + 1) {
        return std::nullopt;
    }
    MarkdownTable table{.rows = {}, .end = closing + 1};
    Row row;
    for (qsizetype i = line + 1; hasHead && i < at; ++i) {
        row.add(cellsOf(m_lines.view(i), columns));
    }
    row.finish(table.rows);
    bool hasBlanks = hasHead;
    for (qsizetype i = at + 1; i < closing; ++i) {
        // Two blank lines, a heading or another table's head: this one has no end.
        if ((isBlank(i) && isBlank(i + 1)) || m_lines.view(i).startsWith(u'#') || dashesIn(m_lines.view(i)).size() > 1) {
            return std::nullopt;
        }
        hasBlanks = hasBlanks || isBlank(i);
    }
    for (qsizetype i = at + 1; i < closing; ++i) {
        if (!isBlank(i)) {
            row.add(cellsOf(m_lines.view(i), columns));
        }
        if (!hasBlanks || isBlank(i)) {
            row.finish(table.rows);
        }
    }
    row.finish(table.rows);
    return table;
}

} // namespace recension
