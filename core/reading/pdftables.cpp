// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdftables.h"

#include "core/base/normalize.h"
#include "core/reading/pdfbands.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace recension {

namespace {

// In sizes of the letters.
constexpr double wideGapOfTwo = 1.5; // that both of two rows have
constexpr double farthest = 2.5; // from one row to the next
constexpr double farthestInCell = 0.9; // from one line of a cell to the next
constexpr double noticeable = 0.25; // by which the space between two rows is more than that between two lines
constexpr double alignedWithin = 0.5;
constexpr double exactlyWithin = 0.1; // of where a column begins
constexpr double gapBeforeExact = 0.2;
constexpr double gapBetween = 0.4;
constexpr double longLine = 10;
constexpr double shortLines = 6; // on average: columns of text have longer ones (see core/reading/pdforder.cpp)

constexpr std::size_t mostColumns = 40;
constexpr std::size_t fewRows = 8; // rows that are no table together may be one without the first of them

double widestGapOf(const std::vector<PdfStretch> &pieces)
{
    double widest = 0;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        widest = std::max(widest, pieces[i].begin - pieces[i - 1].end);
    }
    return widest;
}

/// Bands that follow each other and leave the same stretches free.
struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<PdfStretch> columns;
};

bool isInside(const PdfStretch &inner, const PdfStretch &outer)
{
    return inner.begin >= outer.begin && inner.end <= outer.end;
}

bool overlap(const PdfStretch &one, const PdfStretch &other)
{
    return one.begin < other.end && other.begin < one.end;
}

/// How far a word must stand behind the one before it to begin a piece, where the columns are known: little where it begins exactly with
/// one, as behind the longest cell of a table without padding, and less where the gap lies between two, as in a head set to the middle.
double narrowestBefore(const PdfWord &word, double end, const std::vector<PdfStretch> &columns, double size)
{
    const double left = word.box.left();
    const double middle = (end + left) / 2;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (std::abs(columns[i].begin - left) < exactlyWithin * size) {
            return gapBeforeExact;
        }
        if (i > 0 && middle >= columns[i - 1].end && middle <= columns[i].begin) {
            return gapBetween;
        }
    }
    return narrowestGap;
}

std::vector<PdfStretch> partedPieces(const PdfBand &band, const std::vector<PdfStretch> &columns, double size)
{
    std::vector<PdfStretch> pieces;
    for (const PdfWord *word : band.words) {
        const double left = word->box.left();
        if (!pieces.empty() && left - pieces.back().end < narrowestBefore(*word, pieces.back().end, columns, size) * size) {
            pieces.back().end = std::max(pieces.back().end, word->box.right());
        } else {
            pieces.push_back({left, word->box.right()});
        }
    }
    return pieces;
}

/// The columns as they are with one more band; nothing where it doesn't stand in them.
std::optional<std::vector<PdfStretch>> columnsWith(const std::vector<PdfStretch> &columns, const PdfBand &band, double size)
{
    if (band.pieces.size() > mostColumns) {
        return std::nullopt;
    }
    for (std::size_t i = 1; i < band.pieces.size(); ++i) {
        const PdfStretch &before = band.pieces[i - 1];
        const PdfStretch &piece = band.pieces[i];
        const bool isOneColumn =
            std::ranges::any_of(columns, [&](const PdfStretch &column) { return overlap(before, column) && overlap(piece, column); });
        if (isOneColumn && piece.begin - before.end >= wideGap * size) {
            return std::nullopt;
        }
    }
    const auto together = [&](const std::vector<PdfStretch> &pieces, double narrowest) -> std::optional<std::vector<PdfStretch>> {
        std::vector<PdfStretch> all = columns;
        all.insert(all.end(), pieces.begin(), pieces.end());
        std::vector<PdfStretch> result = joinedStretches(std::move(all), narrowest * size);
        const bool keepsApart = std::ranges::all_of(result, [&](const PdfStretch &column) {
            return std::ranges::count_if(columns, [&](const PdfStretch &old) { return isInside(old, column); }) <= 1;
        });
        return keepsApart && result.size() <= mostColumns ? std::optional(std::move(result)) : std::nullopt;
    };
    if (auto wide = together(band.pieces, narrowestGap)) {
        return wide;
    }
    const std::vector<PdfStretch> pieces = partedPieces(band, columns, size);
    const bool standInColumns = std::ranges::all_of(pieces, [&](const PdfStretch &piece) {
        return std::ranges::count_if(columns, [&](const PdfStretch &column) { return overlap(piece, column); }) == 1;
    });
    return standInColumns ? together(pieces, gapBeforeExact) : std::nullopt;
}

/// The run around a band, from `first` on at the earliest.
Run runAround(const std::vector<PdfBand> &bands, std::size_t begin, std::size_t first)
{
    const double size = bands[begin].size;
    Run run{.begin = begin, .end = begin + 1, .columns = bands[begin].pieces};
    const auto takes = [&](const PdfBand &band, double gap) {
        const double most = band.pieces.size() > 1 ? farthest : farthestInCell;
        if (gap > most * size || std::abs(band.size - size) > 0.25 * size) {
            return false;
        }
        auto columns = columnsWith(run.columns, band, size);
        if (columns) {
            run.columns = *std::move(columns);
        }
        return columns.has_value();
    };
    while (run.end < bands.size() && takes(bands[run.end], bands[run.end].top - bands[run.end - 1].bottom)) {
        ++run.end;
    }
    // A row above may stand in these columns, too, but not show them by itself: a head with little between its words.
    while (run.begin > first && run.end - run.begin > 1 && partedPieces(bands[run.begin - 1], run.columns, size).size() > 1
           && takes(bands[run.begin - 1], bands[run.begin].top - bands[run.begin - 1].bottom)) {
        --run.begin;
    }
    return run;
}

/// A cell's lines, each with its words from left to right.
struct Cell {
    QList<WordRow> lines;

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty(); }

    [[nodiscard]] PdfStretch extent() const
    {
        PdfStretch extent{lines.front().front()->box.left(), 0};
        for (const WordRow &line : lines) {
            extent.begin = std::min(extent.begin, line.front()->box.left());
            extent.end = std::max(extent.end, line.back()->box.right());
        }
        return extent;
    }
};

using Cells = std::vector<Cell>; // one for each column

double widthOf(const WordRow &line)
{
    return line.back()->box.right() - line.front()->box.left();
}

std::size_t filled(const Cells &cells)
{
    return static_cast<std::size_t>(std::ranges::count_if(cells, [](const Cell &cell) { return !cell.isEmpty(); }));
}

Cells cellsOf(const PdfBand &band, const std::vector<PdfStretch> &columns)
{
    std::vector<WordRow> words(columns.size());
    for (const PdfWord *word : band.words) {
        const auto behind = std::ranges::upper_bound(columns, word->box.center().x(), {}, &PdfStretch::begin);
        words[static_cast<std::size_t>(std::max<std::ptrdiff_t>(behind - columns.begin() - 1, 0))].append(word);
    }
    Cells cells(columns.size());
    for (std::size_t column = 0; column < columns.size(); ++column) {
        WordRow &own = words[column];
        std::ranges::stable_sort(own, {}, [](const PdfWord *word) { return word->box.center().y(); });
        for (const PdfWord *word : std::as_const(own)) {
            QList<WordRow> &lines = cells[column].lines;
            const bool isBelow = lines.isEmpty()
                || word->box.center().y() - lines.back().front()->box.center().y() > 0.5 * lines.back().front()->box.height();
            if (isBelow) {
                lines.append(WordRow());
            }
            lines.back().append(word);
        }
        for (WordRow &line : cells[column].lines) {
            std::ranges::stable_sort(line, {}, [](const PdfWord *word) { return word->box.left(); });
        }
    }
    return cells;
}

void append(Cells &row, const Cells &more)
{
    for (std::size_t column = 0; column < row.size(); ++column) {
        row[column].lines += more[column].lines;
    }
}

/// What a run of bands comes to, where it is a table.
class TableBuilder
{
public:
    TableBuilder(const std::vector<PdfBand> &bands, const Run &run) : m_bands(bands), m_run(run), m_size(bands[run.begin].size)
    {
        m_widest.assign(run.columns.size(), 0);
        for (std::size_t i = run.begin; i < run.end; ++i) {
            m_cells.push_back(cellsOf(bands[i], run.columns));
            for (std::size_t column = 0; column < m_widest.size(); ++column) {
                for (const WordRow &line : m_cells.back()[column].lines) {
                    m_widest[column] = std::max(m_widest[column], widthOf(line));
                }
            }
        }
        gatherRows();
    }

    [[nodiscard]] const std::vector<Cells> &rows() const { return m_rows; }
    [[nodiscard]] std::size_t end() const { return m_end; }

    [[nodiscard]] bool isTable() const
    {
        std::size_t full = 0;
        std::size_t wide = 0;
        std::size_t widest = 0;
        for (const Cells &row : m_rows) {
            const double gap = widestGapIn(row);
            full += filled(row) > 1;
            wide += gap >= wideGap * m_size;
            widest += gap >= wideGapOfTwo * m_size;
        }
        if (full < 2 || wide * 2 < full || (full == 2 && m_widest.size() == 2 && widest < 2)) {
            return false;
        }
        for (std::size_t column = 0; column < m_widest.size(); ++column) {
            if (!isAligned(column)) {
                return false;
            }
        }
        return !isList();
    }

    /// Whether they are columns of text, or text that something short stands beside.
    [[nodiscard]] bool isText() const
    {
        bool hasShortColumn = false;
        for (std::size_t column = 0; column < m_widest.size(); ++column) {
            if (isRunningText(column)) {
                return true;
            }
            hasShortColumn = hasShortColumn || averageWidth(column) < shortLines * m_size;
        }
        return !hasShortColumn;
    }

private:
    [[nodiscard]] double gapAbove(std::size_t band) const
    {
        return m_bands[m_run.begin + band].top - m_bands[m_run.begin + band - 1].bottom;
    }

    /// Bands that go on with the cells above them, and single lines above the middle of the cells beside them.
    void gatherRows()
    {
        double closest = farthest * m_size;
        double farthestOff = 0;
        for (std::size_t i = 1; i < m_cells.size(); ++i) {
            closest = std::min(closest, gapAbove(i));
            farthestOff = std::max(farthestOff, gapAbove(i));
        }
        const bool isEven = farthestOff - closest < noticeable * m_size;
        const auto isClose = [&](std::size_t band) { return gapAbove(band) <= closest + noticeable * m_size; };
        bool takesNext = false;
        m_end = m_run.begin;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (takesNext) {
                append(m_rows.back(), m_cells[i]);
                takesNext = false;
            } else if (i > 0 && isClose(i) && goesOn(m_rows.back(), m_cells[i], isEven)) {
                append(m_rows.back(), m_cells[i]);
            } else {
                takesNext = i > 0 && i + 1 < m_cells.size() && filled(m_cells[i]) == 1 && filled(m_cells[i + 1]) > 1 && isClose(i + 1)
                    && gapAbove(i) > gapAbove(i + 1) + noticeable * m_size;
                m_rows.push_back(m_cells[i]);
            }
            // A single line at the end that goes on with nothing is the text below.
            if (filled(m_rows.back()) > 1) {
                m_end = m_run.begin + i + 1;
                m_sure = m_rows.size();
            }
        }
        m_rows.resize(m_sure);
    }

    /// Whether the cells' lines are those that had no room in the lines above.
    [[nodiscard]] bool goesOn(const Cells &row, const Cells &next, bool isEven) const
    {
        if (filled(next) >= filled(row) || (isEven && filled(next) > 1 && !next.front().isEmpty())) {
            return false;
        }
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (!next[column].isEmpty()
                && (row[column].isEmpty() || hasRoom(column, row[column].lines.back(), next[column].lines.front()))) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool hasRoom(std::size_t column, const WordRow &line, const WordRow &next) const
    {
        return widthOf(line) + 0.2 * m_size + next.front()->box.width() < m_widest[column];
    }

    static double widestGapIn(const Cells &row)
    {
        std::vector<PdfStretch> pieces;
        for (const Cell &cell : row) {
            if (!cell.isEmpty()) {
                pieces.push_back(cell.extent());
            }
        }
        return widestGapOf(pieces);
    }

    /// Whether at least two of three cells begin, end or have their middle at one place.
    [[nodiscard]] bool isAligned(std::size_t column) const
    {
        std::vector<double> begins;
        std::vector<double> ends;
        std::vector<double> middles;
        for (const Cells &row : m_rows) {
            if (!row[column].isEmpty()) {
                const PdfStretch extent = row[column].extent();
                begins.push_back(extent.begin);
                ends.push_back(extent.end);
                middles.push_back((extent.begin + extent.end) / 2);
            }
        }
        const std::size_t enough = (begins.size() * 2 + 2) / 3;
        for (std::vector<double> *places : {&begins, &ends, &middles}) {
            std::ranges::sort(*places);
            for (std::size_t first = 0, last = 0; last < places->size(); ++last) {
                while ((*places)[last] - (*places)[first] > alignedWithin * m_size) {
                    ++first;
                }
                if (last - first + 1 >= enough) {
                    return true;
                }
            }
        }
        return begins.size() < 2;
    }

    [[nodiscard]] double averageWidth(std::size_t column) const
    {
        double sum = 0;
        double lines = 0;
        for (const Cells &row : m_rows) {
            for (const WordRow &line : row[column].lines) {
                sum += widthOf(line);
                ++lines;
            }
        }
        return lines > 0 ? sum / lines : 0;
    }

    /// Whether lines go on in the row below more often than by chance: a text that something short stands beside.
    [[nodiscard]] bool isRunningText(std::size_t column) const
    {
        int goingOn = 0;
        int all = 0;
        const WordRow *before = nullptr;
        for (const Cells &row : m_rows) {
            const Cell &cell = row[column];
            if (before && !cell.isEmpty()) {
                const QString &word = cell.lines.front().front()->text;
                const bool mayGoOn = !word.isEmpty() && (word.front().isLower() || joinWithoutSpace(before->back()->text, word));
                ++all;
                goingOn += mayGoOn && widthOf(*before) > longLine * m_size && !hasRoom(column, *before, cell.lines.front());
            }
            before = cell.isEmpty() ? nullptr : &cell.lines.back();
        }
        return goingOn * 4 > all;
    }

    /// Whether the column that is read first holds nothing but bullets or, of two, numbers.
    [[nodiscard]] bool isList() const
    {
        static const QRegularExpression sign(
            QStringLiteral("^(?:[^\\p{L}\\p{N}]|[(\\[]?(?:[\\p{L}\\p{N}]{1,3}|[ivxlcIVXLC]{1,7})[.)\\]])$"));
        static const QRegularExpression number(QStringLiteral("^[\\d\u00b9\u00b2\u00b3]{1,3}$"));
        int rightToLeft = 0;
        for (const Cells &row : m_rows) {
            rightToLeft +=
                std::ranges::any_of(row, [](const Cell &cell) { return !cell.isEmpty() && isRightToLeftRow(cell.lines.front()); });
        }
        const std::size_t first = rightToLeft * 2 > static_cast<int>(m_rows.size()) ? m_widest.size() - 1 : 0;
        return std::ranges::all_of(m_rows, [&](const Cells &row) {
            const Cell &cell = row[first];
            const bool isWord = !cell.isEmpty() && cell.lines.size() == 1 && cell.lines.front().size() == 1;
            const QString text = isWord ? cell.lines.front().front()->text : QString();
            return cell.isEmpty() || sign.match(text).hasMatch() || (row.size() == 2 && number.match(text).hasMatch());
        });
    }

    const std::vector<PdfBand> &m_bands;
    const Run &m_run;
    double m_size;
    std::vector<Cells> m_cells; ///< of each band
    std::vector<double> m_widest; ///< line of each column
    std::vector<Cells> m_rows;
    std::size_t m_sure = 0; ///< rows
    std::size_t m_end = 0;
};

QString textOf(const Cell &cell, int page)
{
    QString text;
    for (const WordRow &line : cell.lines) {
        const QString more = lineOfWords(line, page).text;
        text += text.isEmpty() || joinWithoutSpace(text, more) ? QString() : QStringLiteral(" ");
        text += more;
    }
    return text;
}

PdfTable tableOf(const std::vector<Cells> &rows, int page)
{
    PdfTable table;
    for (const Cells &cells : rows) {
        WordRow words;
        for (const Cell &cell : cells) {
            for (const WordRow &line : cell.lines) {
                words += line;
            }
        }
        table.rows.append(lineOfWords(words, page));
        table.box = table.box.united(table.rows.back().box);
    }
    const auto mirrored = std::ranges::count_if(table.rows, &PdfLine::isRightToLeft);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QStringList texts;
        for (const Cell &cell : rows[i]) {
            texts += textOf(cell, page);
        }
        if (mirrored * 2 > table.rows.size()) {
            std::ranges::reverse(texts);
        }
        // As in a table of a web page, what is empty before the first word leaves no trace.
        while (texts.size() > 1 && texts.front().isEmpty()) {
            texts.removeFirst();
        }
        PdfLine &row = table.rows[static_cast<qsizetype>(i)];
        row.text = normalizedText(texts.join(QLatin1StringView(" | ")));
        row.isTableRow = true;
    }
    return table;
}

} // namespace

QList<PdfTable> takeTables(PdfPage &page, int number)
{
    const std::vector<PdfBand> bands = bandsOf(page);
    QList<PdfTable> tables;
    std::set<const PdfWord *> taken;
    std::size_t free = 0; // the first band behind the last table
    for (std::size_t begin = 0; begin < bands.size();) {
        if (bands[begin].pieces.size() > mostColumns || widestGapOf(bands[begin].pieces) < wideGap * bands[begin].size) {
            ++begin;
            continue;
        }
        const Run run = runAround(bands, begin, free);
        const std::size_t length = run.end - run.begin;
        std::size_t next = length > fewRows ? run.end : begin + 1;
        if (length > 1) {
            const TableBuilder builder(bands, run);
            if (builder.isText()) {
                next = run.end;
            } else if (builder.isTable()) {
                tables.append(tableOf(builder.rows(), number));
                next = builder.end();
                free = next;
                for (std::size_t i = run.begin; i < next; ++i) {
                    taken.insert(bands[i].words.begin(), bands[i].words.end());
                }
            }
        }
        begin = next;
    }
    removeWords(page, taken);
    return tables;
}

QList<PdfLine> withTables(QList<PdfLine> lines, const QList<PdfTable> &tables)
{
    for (const PdfTable &table : tables) {
        const auto isBeside = [&table](const PdfLine &line) {
            return line.box.left() < table.box.right() && line.box.right() > table.box.left();
        };
        const auto isAbove = [&](const PdfLine &line) { return isBeside(line) && line.box.center().y() < table.box.top(); };
        const auto above = std::ranges::find_last_if(lines, isAbove);
        const auto place = above.empty() ? std::ranges::find_if(lines, isBeside) : std::next(above.begin());
        qsizetype at = place - lines.begin();
        for (const PdfLine &row : table.rows) {
            lines.insert(at++, row);
        }
    }
    return lines;
}

} // namespace recension
