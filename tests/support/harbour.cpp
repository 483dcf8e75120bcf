// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/harbour.h"

#include <QTimeZone>

namespace recension::test {

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QDateTime at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

Block block(BlockKind kind, const char *text, int level = 0)
{
    return {.kind = kind, .level = level, .text = s(text)};
}

Block paragraph(const char *text)
{
    return block(BlockKind::Paragraph, text);
}

Revision leftRevision()
{
    Revision revision{.number = 0, .firstSeen = at("2020-01-30T14:02:11Z")};
    revision.capture = {.origin = Origin::Live,
                        .requestedUrl = QUrl(s("https://harbourgazette.example/wall?from=front")),
                        .finalUrl = QUrl(s("https://harbourgazette.example/wall")),
                        .httpStatus = 200,
                        .capturedAt = at("2020-01-30T14:02:11Z"),
                        .timeSource = TimeSource::Observed,
                        .sha256 = QByteArray(64, 'a'),
                        .size = 20480};
    revision.article = {
        .title = s("Harbour wall plan approved"), .site = s("Harbour Gazette"), .language = s("en-GB"), .extractor = s("html-1")};
    QList<Block> &blocks = revision.article.blocks;
    blocks = {
        block(BlockKind::Headline, "Harbour wall plan approved"), // 0
        block(BlockKind::Standfirst, "Fishermen want a date before the winter storms"), // 1
        paragraph("The council approved 1.5 million for the new wall."), // 2
        paragraph("The harbour master's office keeps the tide record."), // 3
        paragraph("The mayor promised a timetable before autumn."), // 4, moved
        block(BlockKind::Heading, "What comes next", 2), // 5
        block(BlockKind::ListItem, "Boats are hauled out.", 1), // 6
        block(BlockKind::Quote, "We waited for nine years."), // 7
        paragraph("Opponents called it a gift, which the quarry denies."), // 8, removed
        paragraph("The ferry runs, and the market opens at noon."), // 9, split
        paragraph("Rain is likely."), // 10, merged
        paragraph("Wind will follow."), // 11, merged
        block(BlockKind::Code, "tide = 3.4\nwall = 5.1"), // 12
        block(BlockKind::Caption, "The wall in 1921. Photograph: Town Archive"), // 13
        block(BlockKind::TableRow, "High water | 14:02"), // 14
        paragraph("Read the report <here> & now."), // 15, link changed
        paragraph("The council meets on Mondays."),
        paragraph("Its minutes are public."),
        paragraph("Letters reach it at the town hall."),
    };
    blocks[2].marks = {{.kind = MarkKind::Strong, .start = 4, .length = 20}, {.kind = MarkKind::Emphasis, .start = 13, .length = 8}};
    blocks[15].marks = {{.kind = MarkKind::Link, .start = 5, .length = 10, .target = s("https://old.example/report")}};
    return revision;
}

Revision rightRevision()
{
    Revision revision{.number = 1, .firstSeen = at("2020-01-30T17:10:40Z")};
    revision.capture = {.origin = Origin::File,
                        .filePath = s("/home/reader/wall (1).html"),
                        .capturedAt = at("2020-01-30T17:11:00Z"),
                        .timeSource = TimeSource::FileModified,
                        .sha256 = QByteArray(64, 'b'),
                        .size = 20992};
    revision.article = {.title = s("Harbour wall plan sent back"),
                        .canonicalUrl = QUrl(s("https://harbourgazette.example/wall")),
                        .site = s("Harbour Gazette"),
                        .language = s("en-GB"),
                        .extractor = s("html-1")};
    QList<Block> &blocks = revision.article.blocks;
    blocks = {
        block(BlockKind::Headline, "Harbour wall plan sent back"), // 0
        block(BlockKind::Standfirst, "Fishermen want a date before the winter storms"), // 1
        paragraph("The council approved 15 million for the new wall."), // 2
        paragraph("The harbour master’s office keeps the tide record."), // 3
        block(BlockKind::Heading, "What comes next", 2), // 4
        block(BlockKind::ListItem, "Boats are hauled out.", 1), // 5
        block(BlockKind::Quote, "We waited for ten long years."), // 6
        paragraph("Engineers found that its face had shifted."), // 7, added
        paragraph("The ferry runs."), // 8, split
        paragraph("The market opens at noon."), // 9, split
        paragraph("Rain is likely. Wind will follow."), // 10, merged
        paragraph("The mayor promised a timetable before winter."), // 11, moved and edited
        block(BlockKind::Code, "tide = 3.4\nwall = 6.0"), // 12
        block(BlockKind::Caption, "The wall in 1921. Photograph: Town Archive"), // 13
        block(BlockKind::TableRow, "High water | 14:02"), // 14
        paragraph("Read the report <here> & now."), // 15, link changed
        paragraph("A last line whose side nobody knows."), // 16, added, unrecorded
        paragraph("The council meets on Mondays."),
        paragraph("Its minutes are public."),
        paragraph("Letters reach it at the town hall."),
    };
    blocks[15].marks = {{.kind = MarkKind::Link, .start = 5, .length = 10, .target = s("https://new.example/report?a=1&b=\"2\"")}};
    blocks[16].sideRecord = SideRecord::Unrecorded;
    return revision;
}

/// Marks the words on one side of a row; they must stand there.
void mark(Comparison &comparison, Row &row, Side side, int block, const char *words, SpanKind kind)
{
    const qsizetype start = comparison.revisions[side].article.blocks.at(block).text.indexOf(s(words));
    Q_ASSERT(start >= 0);
    row.spans[side].append({.block = block, .start = start, .length = s(words).size(), .kind = kind});
}

} // namespace

Comparison harbourComparison()
{
    Comparison comparison{.revisions = {leftRevision(), rightRevision()}};
    const auto add = [&comparison](RowKind kind, const QList<int> &left, const QList<int> &right) -> Row & {
        comparison.rows.append({.kind = kind, .blocks = {left, right}});
        return comparison.rows.last();
    };
    const auto replace = [&comparison](Row &row, int left, const char *before, int right, const char *after) {
        mark(comparison, row, Side::Left, left, before, SpanKind::Deleted);
        mark(comparison, row, Side::Right, right, after, SpanKind::Inserted);
    };
    replace(add(RowKind::Changed, {0}, {0}), 0, "approved", 0, "sent back");
    add(RowKind::Same, {1}, {1});
    Row &figure = add(RowKind::Changed, {2}, {2});
    replace(figure, 2, "1.5", 2, "15");
    figure.similarity = 0.88888888;
    Row &typography = add(RowKind::Changed, {3}, {3});
    mark(comparison, typography, Side::Left, 3, "'", SpanKind::Typographic);
    mark(comparison, typography, Side::Right, 3, "’", SpanKind::Typographic);
    Row &from = add(RowKind::MovedFrom, {4}, {});
    from.move = 1;
    mark(comparison, from, Side::Left, 4, "autumn", SpanKind::Deleted);
    add(RowKind::Same, {5}, {4});
    add(RowKind::Same, {6}, {5});
    replace(add(RowKind::Changed, {7}, {6}), 7, "nine", 6, "ten long");
    add(RowKind::Removed, {8}, {});
    add(RowKind::Added, {}, {7});
    Row &split = add(RowKind::Split, {9}, {8, 9});
    replace(split, 9, ", and the", 8, ".");
    mark(comparison, split, Side::Right, 9, "The", SpanKind::Inserted);
    add(RowKind::Merged, {10, 11}, {10});
    Row &to = add(RowKind::MovedTo, {}, {11});
    to.move = 1;
    mark(comparison, to, Side::Right, 11, "winter", SpanKind::Inserted);
    replace(add(RowKind::Changed, {12}, {12}), 12, "5.1", 12, "6.0");
    add(RowKind::Same, {13}, {13});
    add(RowKind::Same, {14}, {14});
    add(RowKind::Same, {15}, {15}).markChanges = {
        {.block = {15, 15},
         .text = s("the report"),
         .kind = MarkKind::Link,
         .present = {true, true},
         .target = {s("https://old.example/report"), s("https://new.example/report?a=1&b=\"2\"")}}};
    add(RowKind::Added, {}, {16});
    for (const int block : {16, 17, 18}) {
        add(RowKind::Same, {block}, {block + 1});
    }
    comparison.summary = {.wordsInserted = 21,
                          .wordsDeleted = 17,
                          .wordsMoved = 7,
                          .blocksChanged = 6,
                          .blocksAdded = 2,
                          .blocksRemoved = 1,
                          .blocksMoved = 1,
                          .typographicChanges = 1,
                          .similarity = 0.8123456};
    return comparison;
}

ExportOptions fixedOptions(ComparisonLayout layout, UnchangedText unchanged)
{
    return {.layout = layout, .unchanged = unchanged, .programVersion = s("9.8.7"), .madeAt = at("2026-11-21T22:00:00Z")};
}

ExportOptions notedOptions()
{
    ExportOptions options = fixedOptions(ComparisonLayout::SideBySide, UnchangedText::Folded);
    options.note = s("Who <b>paid</b> for *this*? {++Not us++}\n1. Ask the \"mayor\" & co. </section>\n\n- \u202eturned\u202c \x1b[31m");
    return options;
}

} // namespace recension::test
