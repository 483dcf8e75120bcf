// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfblocks.h"

#include "core/base/normalize.h"
#include "core/reading/joinlines.h"
#include "core/reading/pdfcolumns.h"
#include "core/reading/pdflists.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace recension {

namespace {

/// Lines that make a paragraph, by their place in the list.
struct Paragraph {
    QList<qsizetype> lines;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    qsizetype sign = 0; ///< UTF-16 units of an item before its text
};

/// What is usual in the document.
struct Habits {
    double size = 0; ///< of letters
    double leading = 0; ///< from line to line, as a share of the size
};

Habits habitsOf(const QList<PdfLine> &lines)
{
    std::map<int, qsizetype> letters; // by tenths of a point
    for (const PdfLine &line : lines) {
        letters[static_cast<int>(std::lround(line.size * 10))] += line.isTableRow ? 1 : line.text.size();
    }
    const auto usual = std::ranges::max_element(letters, {}, [](const auto &entry) { return entry.second; });
    Habits habits{.size = usual == letters.end() ? 10 : usual->first / 10.0};
    std::map<int, int> steps; // by hundredths of the size
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const double step = (lines.at(i).box.bottom() - lines.at(i - 1).box.bottom()) / std::max(habits.size, 1.0);
        const bool isBody = std::abs(lines.at(i).size - habits.size) < 0.3 && std::abs(lines.at(i - 1).size - habits.size) < 0.3;
        const bool isText = isBody && !lines.at(i).isTableRow && !lines.at(i - 1).isTableRow;
        if (isText && lines.at(i).page == lines.at(i - 1).page && step > 0.8 && step < 2.6) {
            ++steps[static_cast<int>(std::lround(step * 50)) * 2];
        }
    }
    const auto step = std::ranges::max_element(steps, {}, [](const auto &entry) { return entry.second; });
    habits.leading = step == steps.end() ? 1.3 : step->first / 100.0;
    return habits;
}

bool endsSentence(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.!?:;…。！？：؟۔।׃]['\"’”»«›)\\]」』]*\\d{0,3}$"));
    return end.match(text).hasMatch();
}

bool endsInsideWord(const QString &text)
{
    static const QRegularExpression hyphen(QStringLiteral("[\\p{L}\\p{N}][-\\x{2010}\\x{AD}]$"));
    return hyphen.match(text).hasMatch();
}

/// What may begin an item, or what somebody says.
bool beginsWithSign(const QString &text)
{
    static const QRegularExpression sign(QStringLiteral("^(?:[-–*]|(?:\\d{1,2}|[a-z])[.)])\\s+\\S"));
    return sign.match(text).hasMatch();
}

bool isSameSize(const PdfLine &one, const PdfLine &other)
{
    return std::abs(one.size - other.size) <= 0.08 * std::max(one.size, other.size);
}

/// Cuts the lines into paragraphs.
class ParagraphCutter
{
public:
    explicit ParagraphCutter(const QList<PdfLine> &lines)
        : m_lines(lines), m_habits(habitsOf(lines)), m_columns(lines), m_lists(listsOfPdf(lines))
    { }

    [[nodiscard]] const Habits &habits() const { return m_habits; }

    [[nodiscard]] QList<Paragraph> paragraphs() const
    {
        QList<Paragraph> result;
        qsizetype current = -1;
        qsizetype lastBody = -1; // the paragraph that the text of another column or page may go on with
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_lines.at(i).isTableRow) {
                result.append({.lines = {i}, .kind = BlockKind::TableRow});
                continue;
            }
            const bool isBody = std::abs(m_lines.at(i).size - m_habits.size) <= 0.08 * m_habits.size;
            const bool flows = i > 0 && isNextLine(i);
            qsizetype to = -1;
            if (flows && !startsParagraph(i)) {
                to = current;
            } else if (!flows && isBody && lastBody >= 0 && goesOn(result.at(lastBody).lines.back(), i)) {
                to = lastBody;
            }
            if (to < 0) {
                const auto item = m_lists.items.constFind(i);
                const bool isItem = item != m_lists.items.cend();
                result.append({.lines = {},
                               .kind = isItem ? BlockKind::ListItem : BlockKind::Paragraph,
                               .level = isItem ? item->level : 0,
                               .sign = isItem ? item->sign : 0});
                to = result.size() - 1;
            }
            result[to].lines.append(i);
            current = to;
            lastBody = isBody ? to : lastBody;
        }
        return result;
    }

private:
    /// Whether the line stands below its predecessor in the same column.
    [[nodiscard]] bool isNextLine(qsizetype i) const
    {
        const PdfLine &before = m_lines.at(i - 1);
        const PdfLine &line = m_lines.at(i);
        const double shared = std::min(before.box.right(), line.box.right()) - std::max(before.box.left(), line.box.left());
        return line.page == before.page && !line.isTableRow && !before.isTableRow && line.box.bottom() > before.box.bottom() && shared > 0;
    }

    /// Whether the next line's first word would have had room at this one's end.
    [[nodiscard]] bool leavesRoomFor(const PdfLine &line, const PdfLine &next) const
    {
        return lineEnd(line) + line.taken + 0.3 * line.size + next.firstWord < m_columns.endOf(line) - 0.2 * line.size;
    }

    [[nodiscard]] bool startsParagraph(qsizetype i) const
    {
        const PdfLine &before = m_lines.at(i - 1);
        const PdfLine &line = m_lines.at(i);
        const double step = line.box.bottom() - before.box.bottom();
        const double usual = line.size > m_habits.size * 1.1 ? line.size * std::min(m_habits.leading, 1.35) : m_habits.leading * line.size;
        if (!isSameSize(before, line) || before.isBold != line.isBold || step > usual * 1.2 + 0.5) {
            return true;
        }
        if (m_lists.items.contains(i) || (beginsWithSign(line.text) && endsSentence(before.text))) {
            return true;
        }
        if (m_lists.hanging.contains(i)) {
            return false;
        }
        if (isIndented(i)) {
            return true;
        }
        if (!leavesRoomFor(before, line) || endsInsideWord(before.text)) {
            return false;
        }
        const bool beginsLower = !line.text.isEmpty() && line.text.front().isLower();
        const double width = std::max(m_columns.endOf(before) - lineStart(before), 1.0);
        return endsSentence(before.text)
            || (!beginsLower && m_columns.endOf(before) - lineEnd(before) - before.taken > 0.25 * width && !areFilledBeside(i));
    }

    /// Whether the three lines above leave no room for a word before one place, as lines beside a picture do.
    [[nodiscard]] bool areFilledBeside(qsizetype i) const
    {
        constexpr qsizetype lines = 3;
        if (i < lines) {
            return false;
        }
        double end = lineEnd(m_lines.at(i - lines));
        for (qsizetype k = i - lines + 1; k < i; ++k) {
            end = std::max(end, lineEnd(m_lines.at(k)));
        }
        for (qsizetype k = i - lines; k < i; ++k) {
            const PdfLine &line = m_lines.at(k);
            const PdfLine &next = m_lines.at(k + 1);
            const bool isBelow = isNextLine(k + 1) && std::abs(lineStart(next) - lineStart(line)) < 0.5 * line.size;
            if (!isBelow || lineEnd(line) + 0.3 * line.size + next.firstWord < end - 0.2 * line.size) {
                return false;
            }
        }
        return true;
    }

    /// A first line set in, with its predecessor and its successor further out.
    [[nodiscard]] bool isIndented(qsizetype i) const
    {
        const double start = lineStart(m_lines.at(i));
        const double step = 0.7 * m_lines.at(i).size;
        const bool beforeIsOut = lineStart(m_lines.at(i - 1)) < start - step;
        const bool beforeIsIndented = i > 1 && isNextLine(i - 1) && std::abs(lineStart(m_lines.at(i - 1)) - start) < step
            && lineStart(m_lines.at(i - 2)) < start - step;
        const bool hasNext = i + 1 < m_lines.size() && isNextLine(i + 1);
        const bool nextIsOut = !hasNext || lineStart(m_lines.at(i + 1)) < start - step || !isSameSize(m_lines.at(i), m_lines.at(i + 1));
        return (beforeIsOut || beforeIsIndented) && nextIsOut && endsSentence(m_lines.at(i - 1).text);
    }

    /// Whether the paragraph that ends with one line goes on in another column or on another page.
    [[nodiscard]] bool goesOn(qsizetype last, qsizetype next) const
    {
        const PdfLine &before = m_lines.at(last);
        const PdfLine &line = m_lines.at(next);
        if (!isSameSize(before, line) || before.isBold != line.isBold || m_lists.items.contains(next) || endsSentence(before.text)) {
            return false;
        }
        return (!line.text.isEmpty() && line.text.front().isLower()) || !leavesRoomFor(before, line);
    }

    const QList<PdfLine> &m_lines;
    Habits m_habits;
    PdfColumns m_columns;
    PdfLists m_lists;
};

bool isFullWidth(QChar letter)
{
    return letter.unicode() >= 0x3040 && letter.unicode() <= 0xD7AF;
}

bool looksLikeHeading(const Paragraph &paragraph, const QList<PdfLine> &lines, const Habits &habits)
{
    const PdfLine &first = lines.at(paragraph.lines.front());
    const PdfLine &last = lines.at(paragraph.lines.back());
    double letters = 0;
    for (const qsizetype i : paragraph.lines) {
        const QString &text = lines.at(i).text;
        // Chinese and its neighbors say in a letter what others do in two or three.
        letters += static_cast<double>(text.size()) + 1.5 * static_cast<double>(std::ranges::count_if(text, isFullWidth));
    }
    if (letters > 250) {
        return false;
    }
    // Much on a page may be smaller than its text: sentences that fill lines are text, not headings.
    const bool isSentences = paragraph.lines.size() > 1 && (last.text.endsWith(u'.') || last.text.endsWith(QChar(0x3002)));
    const bool isLarge = first.size > habits.size * (isSentences ? 1.5 : 1.12);
    const bool isBold = first.isBold && first.size > habits.size * 0.95 && letters <= 150 && !last.text.endsWith(u'.');
    return isLarge || isBold;
}

/// Bold lines of the body's size are the lowest level.
void markHeadings(QList<Paragraph> &paragraphs, const QList<PdfLine> &lines, const Habits &habits)
{
    std::set<int, std::greater<>> sizes;
    const auto rounded = [&](const Paragraph &paragraph) {
        return static_cast<int>(std::lround(std::max(lines.at(paragraph.lines.front()).size, habits.size) * 2));
    };
    for (Paragraph &paragraph : paragraphs) {
        if (paragraph.kind == BlockKind::Paragraph && looksLikeHeading(paragraph, lines, habits)) {
            paragraph.kind = BlockKind::Heading;
            sizes.insert(rounded(paragraph));
        }
    }
    for (Paragraph &paragraph : paragraphs) {
        if (paragraph.kind == BlockKind::Heading) {
            const auto rank = std::distance(sizes.begin(), sizes.find(rounded(paragraph)));
            paragraph.level = static_cast<int>(std::min<std::ptrdiff_t>(rank + 2, 6));
        }
    }
}

QString folded(const QString &text)
{
    QString letters;
    for (const QChar letter : text.toCaseFolded()) {
        letters += letter.isLetterOrNumber() ? QString(letter) : QString();
    }
    return letters;
}

/// The headline's place: what the file calls its title, else the largest text of the first page where it is a heading.
qsizetype headlineOf(const QList<Paragraph> &paragraphs, const QList<QString> &texts, const QList<PdfLine> &lines, const Habits &habits,
                     const QString &title)
{
    const QString wanted = folded(title);
    qsizetype largest = -1;
    for (qsizetype i = 0; i < paragraphs.size() && i < 40; ++i) {
        const PdfLine &line = lines.at(paragraphs.at(i).lines.front());
        if (line.page > 0) {
            break;
        }
        if (paragraphs.at(i).kind != BlockKind::Paragraph) {
            continue;
        }
        if (wanted.size() > 3 && folded(texts.at(i)) == wanted) {
            return i;
        }
        const bool isLarger = largest < 0 || line.size > lines.at(paragraphs.at(largest).lines.front()).size * 1.02;
        largest = isLarger && looksLikeHeading(paragraphs.at(i), lines, habits) && line.size > habits.size * 1.12 ? i : largest;
    }
    return largest;
}

} // namespace

QList<Block> blocksOfPdf(const QList<PdfLine> &lines, const QString &title)
{
    if (lines.isEmpty()) {
        return {};
    }
    const ParagraphCutter cutter(lines);
    QList<Paragraph> paragraphs = cutter.paragraphs();
    const LineJoiner joiner(lines);
    QList<QString> texts;
    for (const Paragraph &paragraph : std::as_const(paragraphs)) {
        texts.append(joiner.joined(paragraph.lines));
    }
    const qsizetype headline = headlineOf(paragraphs, texts, lines, cutter.habits(), title);
    if (headline >= 0) {
        paragraphs[headline].kind = BlockKind::Headline;
    }
    markHeadings(paragraphs, lines, cutter.habits());
    QList<Block> blocks;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const Paragraph &paragraph = paragraphs.at(i);
        const QString text = normalizedText(texts.at(i).sliced(paragraph.sign));
        if (!text.isEmpty()) {
            blocks.append({.kind = paragraph.kind, .level = paragraph.level, .text = text});
        }
    }
    return blocks;
}

} // namespace recension
