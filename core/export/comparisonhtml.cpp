// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisonhtml.h"

#include "core/base/sentence.h"
#include "core/export/evidence.h"
#include "core/export/htmlblock.h"
#include "core/export/htmlstyle.h"
#include "core/export/wording.h"
#include "core/model/direction.h"
#include "core/model/unrecordedside.h"

#include <algorithm>

namespace recension {

namespace {

QString anchorOf(int row)
{
    return QStringLiteral("p%1").arg(row + 1);
}

QString classOf(const Comparison &comparison, const Row &row)
{
    // "same" hides the older version in narrow windows.
    if (row.kind == RowKind::Same && differsInIgnored(comparison, row)) {
        return rowKindName(RowKind::Ignored);
    }
    switch (row.kind) {
    case RowKind::MovedFrom:
        return QStringLiteral("moved-from");
    case RowKind::MovedTo:
        return QStringLiteral("moved-to");
    default:
        return rowKindName(row.kind);
    }
}

/// The sign beside a row on one side; the two sides share one sign in the inline layout.
QString signOf(const Row &row, Side side)
{
    if (isUnchanged(row.kind) || isTypographicOnly(row) || row.blocks[side].isEmpty()) {
        return {};
    }
    if (row.move != 0) {
        return side == Side::Left ? QStringLiteral("↪") : QStringLiteral("↩");
    }
    return side == Side::Left ? QStringLiteral("−") : QStringLiteral("+");
}

QString inlineSignOf(const Row &row)
{
    const QString left = signOf(row, Side::Left);
    const QString right = signOf(row, Side::Right);
    return left.isEmpty() ? right : right.isEmpty() ? left : QStringLiteral("±");
}

/// The row that stands above everything as the page's heading: the headline where both sides have one, or -1.
int headingRow(const Comparison &comparison)
{
    const auto isHeadline = [&](const Row &row) {
        return std::ranges::all_of(bothSides, [&](Side side) {
            return row.blocks[side].size() == 1
                && comparison.revisions[side].article.blocks.at(row.blocks[side].constFirst()).kind == BlockKind::Headline;
        });
    };
    const auto found = std::ranges::find_if(comparison.rows, isHeadline);
    return found == comparison.rows.cend() ? -1 : int(found - comparison.rows.cbegin());
}

QString titleOf(const Comparison &comparison)
{
    for (const Side side : {Side::Right, Side::Left}) {
        if (!comparison.revisions[side].article.title.isEmpty()) {
            return comparison.revisions[side].article.title;
        }
    }
    return Sentence::tr("Untitled");
}

/// The attributes of an element that holds text of an article: its language, and the direction in which it reads.
QList<HtmlAttribute> withLanguage(const Revision &revision, const QString &text, QList<HtmlAttribute> attributes)
{
    if (!revision.article.language.isEmpty()) {
        attributes.append({"lang", revision.article.language});
    }
    attributes.append({"dir", readingDirection(text) == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")});
    return attributes;
}

class Page
{
public:
    Page(const Comparison &comparison, const ExportOptions &options)
        : m_comparison(comparison), m_moves(comparison), m_options(options), m_heading(headingRow(comparison))
    { }

    [[nodiscard]] QByteArray written()
    {
        m_html.open("html", {{"lang", Sentence::tr("en", "BCP 47 code of the language of this translation")}});
        m_html.newLine();
        writeHead();
        m_html.open("body", {{"class", isInline() ? QStringLiteral("inline") : QStringLiteral("side-by-side")}});
        m_html.newLine();
        writeHeader();
        m_html.open("main");
        m_html.newLine();
        writeRuns();
        m_html.close();
        m_html.newLine();
        m_html.element("footer", {}, madeBy(m_options.programVersion, m_options.madeAt));
        m_html.newLine();
        m_html.close();
        m_html.newLine();
        m_html.close();
        m_html.newLine();
        return m_html.finished();
    }

private:
    [[nodiscard]] bool isInline() const { return m_options.layout == ComparisonLayout::Inline; }
    [[nodiscard]] const Revision &revision(Side side) const { return m_comparison.revisions[side]; }

    [[nodiscard]] QString textOn(const Row &row, Side side) const
    {
        QString text;
        for (const int block : row.blocks[side]) {
            text += revision(side).article.blocks.at(block).text;
        }
        return text;
    }

    void writeHead()
    {
        m_html.open("head");
        m_html.newLine();
        m_html.empty("meta", {{"charset", QStringLiteral("utf-8")}});
        m_html.newLine();
        m_html.empty("meta",
                     {{"http-equiv", QStringLiteral("Content-Security-Policy")},
                      {"content", QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")}});
        m_html.newLine();
        m_html.empty("meta", {{"name", QStringLiteral("viewport")}, {"content", QStringLiteral("width=device-width, initial-scale=1")}});
        m_html.newLine();
        m_html.empty("meta", {{"name", QStringLiteral("generator")}, {"content", QStringLiteral("Recension ") + m_options.programVersion}});
        m_html.newLine();
        m_html.element(
            "title", {},
            Sentence::tr("%1 · %2 → %3").arg(titleOf(m_comparison), versionName(revision(Side::Left)), versionName(revision(Side::Right))));
        m_html.newLine();
        m_html.style(htmlStyle());
        m_html.close();
        m_html.newLine();
    }

    void writeHeader()
    {
        m_html.open("header");
        m_html.newLine();
        const QString title = titleOf(m_comparison);
        if (m_heading >= 0) {
            m_html.open("h1", withLanguage(revision(Side::Right), title, {{"id", anchorOf(m_heading)}}));
            writeInlineText(m_html, m_comparison, m_comparison.rows.at(m_heading));
            m_html.close();
        } else {
            m_html.element("h1", withLanguage(revision(Side::Right), title, {}), title);
        }
        m_html.newLine();
        m_html.open("p", {{"class", QStringLiteral("source")}});
        m_html.element("bdi", {}, sourceInWords(revision(Side::Right)));
        m_html.close();
        m_html.newLine();
        writeEvidence();
        writeReadersNote();
        writeKey();
        if (m_heading >= 0) {
            writeNotes(m_heading);
        }
        m_html.close();
        m_html.newLine();
    }

    void writeEvidence()
    {
        m_html.open("div", {{"class", QStringLiteral("evidence")}});
        m_html.newLine();
        for (const Side side : bothSides) {
            m_html.open("section");
            m_html.open("h2");
            writeVersion(side);
            m_html.close();
            m_html.open("dl");
            m_html.newLine();
            for (const EvidenceLine &line : evidenceLines(revision(side))) {
                m_html.element("dt", {}, line.label);
                m_html.element("dd", {{"dir", QStringLiteral("auto")}}, line.value);
                m_html.newLine();
            }
            m_html.close();
            m_html.close();
            m_html.newLine();
        }
        m_html.close();
        m_html.newLine();
    }

    void writeReadersNote()
    {
        if (m_options.note.isEmpty()) {
            return;
        }
        m_html.open("section", {{"class", QStringLiteral("readers-note")}});
        m_html.element("h2", {}, Sentence::tr("Note"));
        m_html.element("p", {{"dir", QStringLiteral("auto")}}, m_options.note);
        m_html.close();
        m_html.newLine();
    }

    void writeVersion(Side side)
    {
        m_html.text(versionName(revision(side)));
        const QString period = side == Side::Right ? periodBetween(revision(Side::Left), revision(Side::Right)) : QString();
        if (!period.isEmpty()) {
            m_html.text(QStringLiteral(" "));
            m_html.element("span", {{"class", QStringLiteral("period")}}, Sentence::tr("(%1)").arg(period));
        }
    }

    void writeKey()
    {
        m_html.open("ul", {{"class", QStringLiteral("key")}, {"aria-label", Sentence::tr("Legend")}});
        const auto item = [this](const char *tag, const QList<HtmlAttribute> &attributes, const QString &text) {
            m_html.open("li");
            m_html.element(tag, attributes, text);
            m_html.close();
        };
        item("ins", {}, Sentence::tr("inserted"));
        item("del", {}, Sentence::tr("deleted"));
        item("ins", {{"class", QStringLiteral("moved")}}, Sentence::tr("↪ moved"));
        if (m_comparison.summary.typographicChanges > 0) {
            item("span", {{"class", QStringLiteral("typographic")}}, Sentence::tr("set differently"));
        }
        const QString ignored = ignoredNote(m_comparison);
        if (!ignored.isEmpty()) {
            item("s", {{"class", QStringLiteral("ignored")}}, Sentence::tr("ignored"));
        }
        m_html.element("li", {{"class", QStringLiteral("summary")}}, summaryInWords(m_comparison));
        m_html.close();
        m_html.newLine();
        for (const QString &note : {ignored, detailNote(m_comparison.detail), alignmentsNote(m_comparison)}) {
            if (!note.isEmpty()) {
                m_html.element("p", {{"class", QStringLiteral("note")}}, note);
                m_html.newLine();
            }
        }
    }

    void writeRuns()
    {
        const QList<RowRun> runs = shownRuns(m_comparison, m_options.unchanged);
        if (!isInline()) {
            openTable();
        }
        for (const RowRun &run : runs) {
            if (run.folded) {
                openFold(run);
            }
            for (int row = run.first; row < run.first + run.count; ++row) {
                if (row != m_heading) {
                    isInline() ? writeInlineRow(partOf(run, row)) : writeTableRow(partOf(run, row));
                }
            }
            if (run.folded) {
                closeFold();
            }
        }
        if (!isInline()) {
            closeTable();
        }
    }

    void openTable()
    {
        m_html.open("table", {{"class", QStringLiteral("rows")}});
        m_html.newLine();
        m_html.element("caption", {{"class", QStringLiteral("spoken")}}, Sentence::tr("Both versions side by side, a paragraph a row"));
        writeColumns();
        m_html.open("thead");
        m_html.open("tr");
        for (const Side side : bothSides) {
            m_html.open("th", {{"scope", QStringLiteral("col")}, {"colspan", QStringLiteral("2")}});
            writeVersion(side);
            m_html.close();
        }
        m_html.close();
        m_html.close();
        m_html.newLine();
        m_html.open("tbody");
        m_html.newLine();
    }

    void writeColumns()
    {
        m_html.open("colgroup");
        for (int side = 0; side < 2; ++side) {
            m_html.empty("col", {{"class", QStringLiteral("sign")}});
            m_html.empty("col", {});
        }
        m_html.close();
        m_html.newLine();
    }

    void closeTable()
    {
        m_html.close();
        m_html.close();
        m_html.newLine();
    }

    /// A closed <details>: what is folded stays in the file, and no script is needed to show it.
    void openFold(const RowRun &run)
    {
        if (!isInline()) {
            m_html.open("tr");
            m_html.open("td", {{"colspan", QStringLiteral("4")}});
        }
        m_html.open("details", {{"class", QStringLiteral("fold")}});
        m_html.element("summary", {}, QStringLiteral("⋯ ") + unchangedInWords(m_comparison, run));
        m_html.newLine();
        if (!isInline()) {
            m_html.open("table", {{"class", QStringLiteral("rows")}});
            writeColumns();
            m_html.open("tbody");
            m_html.newLine();
        }
    }

    void closeFold()
    {
        if (!isInline()) {
            closeTable();
        }
        m_html.close();
        if (!isInline()) {
            m_html.close();
            m_html.close();
        }
        m_html.newLine();
    }

    /// A cut row's beginning bears its anchor.
    [[nodiscard]] QList<HtmlAttribute> rowAttributes(const RowPart &part, const QString &classes) const
    {
        QList<HtmlAttribute> attributes{{"class", classes}};
        if (part.from == 0) {
            attributes.prepend({"id", anchorOf(part.row)});
        }
        return attributes;
    }

    void writeTableRow(const RowPart &part)
    {
        const int index = part.row;
        const Row &row = m_comparison.rows.at(index);
        m_html.open("tr", rowAttributes(part, classOf(m_comparison, row)));
        for (const Side side : bothSides) {
            const QString name = side == Side::Left ? QStringLiteral(" left") : QStringLiteral(" right");
            m_html.element("td", {{"class", QStringLiteral("sign") + name}, {"aria-hidden", QStringLiteral("true")}}, signOf(row, side));
            m_html.open("td", withLanguage(revision(side), textOn(row, side), {{"class", QStringLiteral("text") + name}}));
            if (row.blocks[side].isEmpty()) {
                writeMoveLabel(index);
            } else {
                writeSide(m_html, m_comparison, part, side);
            }
            if (side == Side::Right || row.blocks.right.isEmpty()) {
                writeNotes(index);
            }
            m_html.close();
        }
        m_html.close();
        m_html.newLine();
    }

    void writeInlineRow(const RowPart &part)
    {
        const int index = part.row;
        const Row &row = m_comparison.rows.at(index);
        const Side side = shownSide(row);
        m_html.open(
            "div",
            withLanguage(revision(side), textOn(row, side), rowAttributes(part, QStringLiteral("row ") + classOf(m_comparison, row))));
        if (const QString sign = inlineSignOf(row); !sign.isEmpty()) {
            m_html.element("span", {{"class", QStringLiteral("sign")}, {"aria-hidden", QStringLiteral("true")}}, sign);
        }
        writeInline(m_html, m_comparison, part);
        writeMoveLabel(index);
        writeNotes(index);
        m_html.close();
        m_html.newLine();
    }

    void writeMoveLabel(int index)
    {
        const int other = m_moves.otherEnd(index);
        if (other < 0) {
            return;
        }
        m_html.open("p", {{"class", QStringLiteral("move")}, {"dir", QStringLiteral("auto")}});
        m_html.element("a", {{"href", QStringLiteral("#") + anchorOf(other)}},
                       m_moves.label(index) + (other > index ? QStringLiteral(" ↓") : QStringLiteral(" ↑")));
        m_html.close();
    }

    void writeNotes(int index)
    {
        const Row &row = m_comparison.rows.at(index);
        QStringList notes{isInline() ? partitionNote(row) : QString()};
        if (hasUnrecordedSide(m_comparison, row)) {
            notes += unrecordedSideNote();
        }
        for (const MarkChange &change : row.markChanges) {
            notes += markChangeInWords(change);
        }
        notes += readerNote(row);
        notes.removeAll(QString());
        for (const QString &note : std::as_const(notes)) {
            m_html.element("p", {{"class", QStringLiteral("note")}, {"dir", QStringLiteral("auto")}}, note);
        }
    }

    const Comparison &m_comparison;
    const Moves m_moves;
    const ExportOptions &m_options;
    const int m_heading;
    HtmlWriter m_html;
};

} // namespace

QByteArray comparisonHtml(const Comparison &comparison, const ExportOptions &options)
{
    return Page(comparison, options).written();
}

} // namespace recension
