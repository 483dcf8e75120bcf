// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pages.h"

#include "core/base/sentence.h"
#include "core/export/evidence.h"
#include "core/export/wording.h"
#include "ui/compare/painter.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace recension {

namespace {

constexpr qreal pointsPerInch = 72;
// In those units.
constexpr qreal footerHeight = 34;
constexpr qreal columnHeads = 26; ///< above the rows of the second page and on
constexpr qreal usualEvidence = 330; ///< what the last part takes unless an address is very long
constexpr qreal evidenceGap = 12;
constexpr qreal evidenceLine = 20;
constexpr qreal evidenceLabels = 110;
constexpr qreal boxPadding = 10;
constexpr qreal boxRadius = 2;
constexpr qreal legendGap = 16;
constexpr qreal headingCompany = 40; ///< a heading wants at least this much of what it heads on its page
constexpr QSizeF leastPage(300, 220); ///< smaller paper is painted in smaller letters
constexpr qreal leastScale = 0.02;
constexpr qreal smallestPart = 60; ///< a huge paragraph begins on a page with at least this much room
constexpr int hashEnd = 4; ///< digits shown of a hash at each end
// Of a hundred, about: rows are laid out once, or twice where moves name pages, and then painted.
constexpr int placedOnce = 35;
constexpr int placed = 70;
constexpr int painted = 100;

/// The row that the headline is told from on top: one that has it on both sides.
int headlineRowOf(const Comparison &comparison)
{
    const auto isHeadline = [&comparison](const Row &row, Side side) {
        return row.blocks[side].size() == 1
            && comparison.revisions[side].article.blocks.at(row.blocks[side].constFirst()).kind == BlockKind::Headline;
    };
    for (int row = 0; row < comparison.rows.size(); ++row) {
        const Row &asked = comparison.rows.at(row);
        if ((asked.kind == RowKind::Same || asked.kind == RowKind::Changed) && isHeadline(asked, Side::Left)
            && isHeadline(asked, Side::Right)) {
            return row;
        }
    }
    return -1;
}

/// For the head of the first page and the foot of each, where a headline of megabytes would be measured anew for every page. It
/// stands whole among the rows.
QString titleOf(const Comparison &comparison)
{
    constexpr qsizetype longestTitle = 1000;
    for (const Side side : {Side::Right, Side::Left}) {
        if (const QString title = comparison.revisions[side].article.title.simplified(); !title.isEmpty()) {
            return title.size() > longestTitle ? title.first(longestTitle) + u'…' : title;
        }
    }
    return Sentence::tr("Untitled");
}

QString shortHash(const QByteArray &hash)
{
    const QString whole = QString::fromLatin1(hash);
    return whole.size() > 2 * hashEnd ? whole.first(hashEnd) + u'…' + whole.last(hashEnd) : whole;
}

/// The part of a strip that fits into `room` and cuts no line on either side.
qreal cutBefore(const StripLayout &laid, qreal from, qreal room)
{
    QList<std::pair<qreal, qreal>> lines;
    for (const Side side : bothSides) {
        for (const PassageLayout &passage : laid.passages[side]) {
            for (int number = 0; number < passage.text->lineCount(); ++number) {
                const QTextLine line = passage.text->lineAt(number);
                lines.append({passage.place.y() + line.y(), passage.place.y() + line.y() + line.height()});
            }
        }
    }
    qreal best = from;
    for (const auto &[top, bottom] : lines) {
        const qreal cut = top;
        const bool cutsALine =
            std::ranges::any_of(lines, [cut](const auto &line) { return line.first < cut - 0.5 && line.second > cut + 0.5; });
        if (cut > best && cut <= from + room && !cutsALine) {
            best = cut;
        }
    }
    // Lines of both sides that never part: cut anyway rather than never end.
    return best > from ? best : from + room;
}

/// How much smaller than usual a page has to be painted to hold more than a few letters.
qreal scaleFor(QSizeF size)
{
    return std::clamp(std::min(size.width() / leastPage.width(), size.height() / leastPage.height()), leastScale, 1.0);
}

bool isHeading(const Strip &strip)
{
    return std::ranges::any_of(bothSides, [&strip](Side side) {
        return std::ranges::any_of(strip.passages[side], [](const SheetPassage &passage) {
            return passage.kind == BlockKind::Heading || passage.kind == BlockKind::Headline;
        });
    });
}

} // namespace

Pages::Pages(const Comparison &comparison, const ExportOptions &options, QSizeF size, const Course &course)
    : m_options(options), m_scale(scaleFor(size)), m_size((size / m_scale).expandedTo(leastPage)),
      m_style{.typography = paperTypography(), .theme = paperTheme(), .codeFormatter = {}}, m_headlineRow(headlineRowOf(comparison)),
      m_title(titleOf(comparison))
{
    if (comparison.revisions.left == comparison.revisions.right) {
        m_sides = {Side::Right};
        m_options.layout = ComparisonLayout::Inline;
        m_options.unchanged = UnchangedText::Shown;
    } else {
        m_sides = {Side::Left, Side::Right};
        m_versions = {versionName(comparison.revisions.left), versionName(comparison.revisions.right)};
    }
    m_rows.setStyle(m_style);
    m_rows.setWidth(m_size.width());
    Sheet sheet = makeSheet(comparison, m_options.layout, m_options.unchanged);
    for (Strip &strip : sheet.strips) {
        if (strip.note == NoteKind::SideUnrecorded) {
            // Nothing can be moved on paper.
            QStringList notes{unrecordedSideNote(), readerNote(comparison.rows.at(strip.row))};
            notes.removeAll(QString());
            strip.noteText = notes.join(QStringLiteral(" · "));
        }
    }
    m_rows.setSheet(sheet);
    m_heights.resize(sheet.strips.size());
    startPage();
    placeOpening(comparison);
    const qreal rowsBegin = m_y;
    const QList<Page> opening = m_pages;
    placeRows(course, 0, placedOnce);
    const bool hasMoves = std::ranges::any_of(comparison.rows, [](const Row &row) { return row.move != 0; });
    if (hasMoves && m_pages.size() > 1) {
        // A move's label names the page of its other end, which is known only now.
        tellPagesOfMoves(comparison);
        m_pages = opening;
        m_y = rowsBegin;
        placeRows(course, placedOnce, placed);
    }
    placeEvidence(comparison);
}

Pages::~Pages() = default;

qreal Pages::room() const
{
    return m_size.height() - footerHeight - m_y;
}

void Pages::startPage()
{
    m_pages.append(Page());
    m_y = 0;
}

void Pages::startRowsPage()
{
    startPage();
    if (m_options.layout == ComparisonLayout::SideBySide) {
        for (const Side side : bothSides) {
            const ColumnPlace &column = m_rows.column(side);
            (void)placeLine(m_versions[side], m_style.typography.sans, m_style.theme.quietText, {column.text, 0, column.textWidth, 0});
        }
        m_y = columnHeads;
    }
}

qreal Pages::placeText(const SheetPassage &passage, const QFont &font, const QColor &color, QRectF place)
{
    auto layout = std::make_shared<PassageLayout>(layOutText(passage.text, font, color, place.width(), m_style));
    const qreal height = layout->height;
    m_pages.last().texts.append({.passage = passage, .layout = std::move(layout), .place = place.topLeft()});
    return height;
}

qreal Pages::placeLine(const QString &text, const QFont &font, const QColor &color, QRectF place)
{
    return placeText({.text = text}, font, color, place);
}

void Pages::placeOpening(const Comparison &comparison)
{
    const Theme &theme = m_style.theme;
    const Typography &typography = m_style.typography;
    SheetPassage headline{.kind = BlockKind::Headline, .text = m_title};
    if (m_headlineRow >= 0) {
        Comparison one{.revisions = comparison.revisions};
        one.rows = {comparison.rows.at(m_headlineRow)};
        headline = makeSheet(one, ComparisonLayout::Inline).strips.constFirst().passages.right.value(0, headline);
    }
    const QFont headlineFont = scaled(fontFor(typography, BlockKind::Headline, 0), 1.12);
    m_y += placeText(headline, headlineFont, theme.text, {0, m_y, m_size.width(), 0}) + 2;
    const Revision &latest = comparison.revisions.right;
    QStringList source{latest.article.site.simplified(), sourceAddress(latest.capture)};
    source.removeAll(QString());
    if (!source.isEmpty()) {
        m_y += placeLine(source.join(QStringLiteral(" · ")), typography.sans, theme.quietText, {0, m_y, m_size.width(), 0});
    }
    m_y += 6;
    placeSources(comparison);
    placeNote();
    if (m_sides.size() > 1) {
        placeLegend(comparison);
    }
}

void Pages::placeSources(const Comparison &comparison)
{
    const Typography &typography = m_style.typography;
    const Theme &theme = m_style.theme;
    const qreal gap = 2 * boxPadding;
    const auto count = qreal(m_sides.size());
    const qreal width = (m_size.width() - 2 * boxPadding - (count - 1) * gap) / count;
    const qreal top = m_y;
    qreal lowest = top;
    for (const Side side : m_sides) {
        const Revision &revision = comparison.revisions[side];
        const qreal x = boxPadding + (side == m_sides.constFirst() ? 0 : width + gap);
        qreal y = top + boxPadding - 2;
        const auto line = [&](const QString &text, const QFont &font, const QColor &color) {
            if (!text.isEmpty()) {
                y += placeLine(text, font, color, {x, y, width, 0});
            }
        };
        line(m_versions[side], demiBold(typography.sans), theme.text);
        QStringList seen;
        if (revision.firstSeen.isValid()) {
            seen += Sentence::tr("first seen %1").arg(exactTime(revision.firstSeen));
        }
        if (side == Side::Right && m_sides.size() > 1) {
            seen += periodBetween(comparison.revisions.left, revision);
        }
        seen.removeAll(QString());
        line(seen.join(QStringLiteral(" · ")), typography.sans, theme.text);
        line(evidenceOf(revision.capture), typography.sans, theme.text);
        line(sourceName(revision.capture), typography.sans, theme.text);
        if (const QByteArray &hash = pageSha256(revision.capture); !hash.isEmpty()) {
            line(Sentence::tr("SHA-256 %1 (whole hash on the last page)").arg(shortHash(hash)), typography.sans, theme.quietText);
        }
        lowest = std::max(lowest, y);
    }
    m_y = lowest + boxPadding - 2;
    m_pages.last().frames.append(QRectF(0, top, m_size.width(), m_y - top));
    m_y += 12;
}

void Pages::placeNote()
{
    if (m_options.note.isEmpty()) {
        return;
    }
    const QFont &sans = m_style.typography.sans;
    const Theme &theme = m_style.theme;
    const qreal labelHeight = placeLine(Sentence::tr("Note"), sans, theme.quietText, {0, m_y, evidenceLabels, 0});
    const qreal width = m_size.width() - evidenceLabels;
    const qreal top = m_y;
    const qsizetype firstPage = m_pages.size();
    for (const QString &paragraph : m_options.note.split(u'\n', Qt::SkipEmptyParts)) {
        const PassageLayout whole = layOutText(paragraph, sans, theme.text, width, m_style);
        if (whole.height <= room()) {
            m_y += placeLine(paragraph, sans, theme.text, {evidenceLabels, m_y, width, 0});
            continue;
        }
        // Nobody is kept from writing more than a page holds.
        for (int number = 0; number < whole.text->lineCount(); ++number) {
            const QTextLine line = whole.text->lineAt(number);
            if (room() < line.height()) {
                startPage();
            }
            m_y += placeLine(paragraph.sliced(line.textStart(), line.textLength()), sans, theme.text, {evidenceLabels, m_y, width, 0});
        }
    }
    if (m_pages.size() == firstPage) {
        m_y = std::max(m_y, top + labelHeight);
    }
    m_y += 10;
}

void Pages::placeLegend(const Comparison &comparison)
{
    const QFont font = m_style.typography.sans;
    const Theme &theme = m_style.theme;
    const QFontMetricsF metrics(font);
    qreal x = 2;
    qreal height = 0;
    const auto word = [&](const QString &text, std::optional<SpanKind> kind) {
        SheetPassage passage{.text = text};
        if (kind) {
            passage.stretches.append({.start = 0, .length = text.size(), .kind = *kind});
        }
        const qreal width = metrics.horizontalAdvance(text) + 4;
        height = std::max(height, placeText(passage, font, theme.text, {x, m_y, width, 0}));
        x += width + legendGap;
    };
    word(Sentence::tr("inserted"), SpanKind::Inserted);
    word(Sentence::tr("deleted"), SpanKind::Deleted);
    const QString moved = Sentence::tr("↪ moved");
    const qreal movedAt = x;
    x += 4;
    word(moved, std::nullopt);
    m_pages.last().dottedFrames.append(QRectF(movedAt, m_y, metrics.horizontalAdvance(moved) + 8, height));
    x += 4;
    if (comparison.summary.typographicChanges > 0) {
        word(Sentence::tr("set differently"), SpanKind::Typographic);
    }
    if (ignoredPassages(comparison) > 0) {
        word(Sentence::tr("ignored"), SpanKind::Ignored);
    }
    QStringList summary{summaryInWords(comparison)};
    if (comparison.summary.wordsInserted > 0 || comparison.summary.wordsDeleted > 0) {
        summary += wordBalance(comparison.summary);
    }
    height = std::max(height, placeLine(summary.constFirst(), font, theme.quietText, {x, m_y, std::max(60.0, m_size.width() - x), 0}));
    m_y += height;
    for (const QString &note : {ignoredNote(comparison), detailNote(comparison.detail), alignmentsNote(comparison)}) {
        m_y += note.isEmpty() ? 0 : placeLine(note, font, theme.quietText, {2, m_y, m_size.width() - 2, 0});
    }
    m_y += 10;
}

void Pages::placeRows(const Course &course, int from, int to)
{
    const Sheet &sheet = m_rows.sheet();
    for (int strip = 0; strip < sheet.strips.size() && !course.cancel.isCanceled(); ++strip) {
        course.tell(from + static_cast<int>((to - from) * qint64(strip) / sheet.strips.size()));
        const Strip &placed = sheet.strips.at(strip);
        if (!m_rows.isShown(strip) || (placed.row == m_headlineRow && placed.kind == StripKind::Text)) {
            continue;
        }
        const auto [band, height] = heightOf(strip);
        const qreal wanted = isHeading(placed) ? height + headingCompany : band;
        if (band > m_size.height() - footerHeight - columnHeads) {
            placeStripInParts(strip);
            m_y += height - band;
            continue;
        }
        if (wanted > room() && m_y > columnHeads) {
            startRowsPage();
        }
        m_pages.last().strips.append({.strip = strip, .y = m_y, .from = 0, .to = band});
        m_y += height;
    }
}

Pages::StripHeight Pages::heightOf(int strip)
{
    StripHeight &known = m_heights[strip];
    if (known.band < 0) {
        const StripLayout &laid = m_rows.laidOut(strip);
        known = {.band = laid.bandHeight, .whole = laid.height};
    }
    return known;
}

void Pages::placeStripInParts(int strip)
{
    const qreal band = m_rows.laidOut(strip).bandHeight;
    if (room() < smallestPart) {
        startRowsPage();
    }
    for (qreal from = 0; from < band;) {
        const qreal to = band - from <= room() ? band : cutBefore(m_rows.laidOut(strip), from, room());
        m_pages.last().strips.append({.strip = strip, .y = m_y, .from = from, .to = to});
        m_y += to - from;
        from = to;
        if (from < band) {
            startRowsPage();
        }
    }
}

void Pages::tellPagesOfMoves(const Comparison &comparison)
{
    Sheet sheet = m_rows.sheet();
    const Moves moves(comparison);
    QList<int> pageOfStrip(sheet.strips.size(), -1);
    for (int page = 0; page < m_pages.size(); ++page) {
        for (const PlacedStrip &placed : m_pages.at(page).strips) {
            if (pageOfStrip.at(placed.strip) < 0) {
                pageOfStrip[placed.strip] = page;
            }
        }
    }
    for (int strip = 0; strip < sheet.strips.size(); ++strip) {
        Strip &told = sheet.strips[strip];
        const int other = told.note == NoteKind::Moved ? moves.otherEnd(told.row) : -1;
        const int page = other >= 0 ? pageOfStrip.at(sheet.firstStrip.at(other)) : -1;
        if (page >= 0 && page != pageOfStrip.at(strip)) {
            told.noteText += QStringLiteral(" · ") + Sentence::tr("page %1").arg(page + 1);
            m_heights[strip] = {};
        }
    }
    m_rows.setSheet(sheet);
}

void Pages::placeEvidence(const Comparison &comparison)
{
    const QFont sans = m_style.typography.sans;
    const Theme &theme = m_style.theme;
    if (room() < usualEvidence) {
        startPage();
    } else {
        m_y += evidenceGap;
        m_pages.last().rules.append(m_y);
        m_y += evidenceGap;
    }
    const auto line = [&](const QString &label, const QString &value, const QFont &font, const QColor &color) {
        if (room() < evidenceLine) {
            startPage();
        }
        const qreal at = label.isEmpty() ? 0 : evidenceLabels;
        const qreal labelHeight = label.isEmpty() ? 0 : placeLine(label, sans, theme.quietText, {0, m_y, evidenceLabels, 0});
        m_y += std::max(labelHeight, placeLine(value, font, color, {at, m_y, m_size.width() - at, 0}));
    };
    line({}, Sentence::tr("Evidence"), demiBold(sans), theme.text);
    for (const Side side : m_sides) {
        m_y += 6;
        if (!m_versions[side].isEmpty()) {
            line({}, m_versions[side], demiBold(sans), theme.text);
        }
        for (const EvidenceLine &evidence : evidenceLines(comparison.revisions[side])) {
            line(evidence.label, evidence.value, sans, theme.text);
        }
    }
    m_y += 6;
    line({}, madeBy(m_options.programVersion, m_options.madeAt), sans, theme.quietText);
}

void Pages::paint(QPainter &painter, int page)
{
    const Theme &theme = m_style.theme;
    const Page &painted = m_pages.at(page);
    painter.save();
    painter.scale(m_scale, m_scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.rule, 1));
    for (const QRectF &frame : painted.frames) {
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), boxRadius, boxRadius);
    }
    for (const qreal rule : painted.rules) {
        painter.drawLine(QPointF(0, rule), QPointF(m_size.width(), rule));
    }
    painter.setPen(QPen(theme.moved.line, 1, Qt::DotLine));
    for (const QRectF &frame : painted.dottedFrames) {
        painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    for (const PlacedText &text : painted.texts) {
        paintPassage(painter, text.passage, *text.layout, text.place, m_style);
    }
    for (const PlacedStrip &placed : painted.strips) {
        StripScene scene{.from = placed.from, .to = placed.to};
        const Strip &strip = m_rows.sheet().strips.at(placed.strip);
        if (strip.kind == StripKind::Fold) {
            scene.foldText = QStringLiteral("⋯ ") + Sentence::tr("%1, left out").arg(m_rows.sheet().folds.at(strip.fold).words);
        }
        paintStrip(painter, m_rows, placed.strip, placed.y - placed.from, scene);
    }
    paintFooter(painter, page);
    painter.restore();
}

void Pages::paintFooter(QPainter &painter, int page) const
{
    const QFont font = m_style.typography.sans;
    const QFontMetricsF metrics(font);
    const qreal top = m_size.height() - footerHeight + 14;
    painter.setPen(QPen(m_style.theme.rule, 1));
    painter.drawLine(QPointF(0, top), QPointF(m_size.width(), top));
    painter.setFont(font);
    painter.setPen(m_style.theme.quietText);
    const QRectF line(0, top + 4, m_size.width(), footerHeight - 18);
    const QString number = Sentence::tr("%1 / %2", "page of pages").arg(page + 1).arg(count());
    QString program = Sentence::tr("Recension %1").arg(m_options.programVersion).trimmed();
    if (m_options.madeAt.isValid()) {
        program += QStringLiteral(" · ") + Sentence::tr("made %1").arg(QLocale().toString(m_options.madeAt.date(), QLocale::ShortFormat));
    }
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    const qreal programWidth = metrics.horizontalAdvance(program);
    const qreal programAt = m_size.width() - metrics.horizontalAdvance(number) - 24 - programWidth;
    painter.drawText(QRectF(programAt, line.top(), programWidth + 1, line.height()), Qt::AlignLeft | Qt::AlignVCenter, program);
    const QString versions =
        m_sides.size() > 1 ? QStringLiteral(" · ") + m_versions.left + QStringLiteral(" → ") + m_versions.right : QString();
    const qreal titleRoom = programAt - 24 - metrics.horizontalAdvance(versions);
    painter.drawText(QRectF(0, line.top(), programAt - 20, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_title, Qt::ElideRight, std::max(40.0, titleRoom)) + versions);
}

bool paintPages(QPagedPaintDevice &device, Pages &pages, int first, int last, const Course &course)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const qreal scale = device.logicalDpiX() / unitsPerInch;
    painter.scale(scale, scale);
    for (int page = first; page <= last; ++page) {
        if (course.cancel.isCanceled() || (page > first && !device.newPage())) {
            return false;
        }
        course.tell(placed + (painted - placed) * (page - first) / (last - first + 1));
        pages.paint(painter, page);
    }
    return painter.end();
}

QSizeF paintedSize(const QPageLayout &page)
{
    return page.paintRect(QPageLayout::Point).size() * (unitsPerInch / pointsPerInch);
}

} // namespace recension
