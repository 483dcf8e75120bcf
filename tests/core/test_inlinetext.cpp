// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/inlinetext.h"
#include "tests/support/drawing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recension;

namespace {

/// Reads a block drawn with its spans, "The [-old-]{+new+} (~'~)text", and appends it to one side of a row.
void addBlock(Comparison &comparison, Row &row, Side side, const QString &drawing)
{
    static const QList<std::tuple<QString, QString, SpanKind>> brackets{
        {QStringLiteral("[-"), QStringLiteral("-]"), SpanKind::Deleted},
        {QStringLiteral("{+"), QStringLiteral("+}"), SpanKind::Inserted},
        {QStringLiteral("[1<"), QStringLiteral("]"), SpanKind::MovedFrom},
        {QStringLiteral("{1>"), QStringLiteral("}"), SpanKind::MovedTo},
        {QStringLiteral("(~"), QStringLiteral("~)"), SpanKind::Typographic},
    };
    QList<Block> &blocks = comparison.revisions[side].article.blocks;
    Block block;
    for (qsizetype at = 0; at < drawing.size();) {
        bool bracketed = false;
        for (const auto &[open, close, kind] : brackets) {
            if (QStringView(drawing).sliced(at).startsWith(open)) {
                const qsizetype end = drawing.indexOf(close, at);
                const QString text = drawing.sliced(at + open.size(), end - at - open.size());
                row.spans[side].append({.block = int(blocks.size()),
                                        .start = block.text.size(),
                                        .length = text.size(),
                                        .kind = kind,
                                        .move = open.contains(u'1') ? 1 : 0});
                block.text += text;
                at = end + close.size();
                bracketed = true;
                break;
            }
        }
        if (!bracketed) {
            block.text += drawing.at(at++);
        }
    }
    row.blocks[side].append(int(blocks.size()));
    blocks.append(block);
}

/// One row of the kind, its blocks drawn with their spans.
Comparison oneRow(RowKind kind, const QStringList &left, const QStringList &right, int move = 0)
{
    Comparison comparison;
    Row row{.kind = kind, .move = move};
    for (const QString &drawing : left) {
        addBlock(comparison, row, Side::Left, drawing);
    }
    for (const QString &drawing : right) {
        addBlock(comparison, row, Side::Right, drawing);
    }
    comparison.rows.append(row);
    return comparison;
}

QString drawn(const InlineSegment &segment)
{
    if (!segment.kind) {
        return segment.block == joiningSpace ? QStringLiteral("_") : segment.text;
    }
    switch (*segment.kind) {
    case SpanKind::Inserted:
        return QStringLiteral("{+%1+}").arg(segment.text);
    case SpanKind::Deleted:
        return QStringLiteral("[-%1-]").arg(segment.text);
    case SpanKind::MovedFrom:
        return QStringLiteral("[%2<%1]").arg(segment.text).arg(segment.move);
    case SpanKind::MovedTo:
        return QStringLiteral("{%2>%1}").arg(segment.text).arg(segment.move);
    case SpanKind::Typographic:
        return QStringLiteral("(~%1~)").arg(segment.text);
    case SpanKind::Ignored:
        return QStringLiteral("[x%1x]").arg(segment.text);
    }
    Q_UNREACHABLE_RETURN({});
}

/// The first row's inline form: paragraphs apart by " | ", a joining space as "_".
QString inlineOf(const Comparison &comparison)
{
    QStringList paragraphs;
    for (const InlineParagraph &paragraph : inlineParagraphs(comparison, comparison.rows.constFirst())) {
        QString text;
        for (const InlineSegment &segment : paragraph.segments) {
            text += drawn(segment);
        }
        paragraphs += text;
    }
    return paragraphs.join(QStringLiteral(" | "));
}

/// The inner marks of the first row: "old>new" for each replaced word, apart by a space, "·" for no letters.
QString innerOf(const Comparison &comparison)
{
    QStringList result;
    for (const PerSide<InnerMark> &mark : innerMarks(comparison, comparison.rows.constFirst())) {
        PerSide<QString> letters;
        for (const Side side : bothSides) {
            const InnerMark &range = mark[side];
            letters[side] = comparison.revisions[side].article.blocks.at(range.block).text.sliced(range.start, range.length);
            letters[side] = letters[side].isEmpty() ? QStringLiteral("·") : letters[side];
        }
        result += letters.left + u'>' + letters.right;
    }
    return result.join(u' ');
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class InlineTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletionsAndInsertionsShareOneText_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const char *left, const char *right, const char *expected) {
            QTest::newRow(name) << s(left) << s(right) << s(expected);
        };
        add("nothing marked", "One two.", "One two.", "One two.");
        add("a word replaced", "approved [-1.5-] million", "approved {+15+} million", "approved [-1.5-]_{+15+} million");
        add("replaced at the start", "[-Old-] wall", "{+New+} wall", "[-Old-]_{+New+} wall");
        add("replaced at the end", "the [-old-]", "the {+new+}", "the [-old-]_{+new+}");
        add("deleted with the space after it", "a [-big -]wall", "a wall", "a [-big -]wall");
        add("deleted with the space before it", "a[- big-] wall", "a wall", "a[- big-] wall");
        add("deleted without its spaces", "a [-big-] wall", "a wall", "a [-big-]_wall");
        add("deleted before a comma", "a sofa[-, chair-], table", "a sofa, table", "a sofa[-, chair-], table");
        add("deleted at the very end", "The end[- of it-].", "The end.", "The end[- of it-].");
        add("tail deleted", "The end[- of it.-]", "The end", "The end[- of it.-]");
        add("only inserted", "a wall", "a {+big +}wall", "a {+big +}wall");
        add("replaced by an amount", "about [-1.5-] million", "about {+£15+} million", "about [-1.5-]_{+£15+} million");
        add("neighbors replaced one by one", "[-a-] [-b-] c", "{+x+} {+y+} c", "[-a-]_{+x+} [-b-]_{+y+} c");
        add("two replaced by one", "[-a-] [-b-] c", "{+x+} c", "[-a-]_[-b-]_{+x+} c");
        add("punctuation needs no space", "Over[-?-]", "Over{+!+}", "Over[-?-]{+!+}");
        add("scripts without spaces get none", "議会は[-承認-]した", "議会は{+否決+}した", "議会は[-承認-]{+否決+}した");
        add("two edits", "[-a-] b [-c-]", "{+x+} b {+y+}", "[-a-]_{+x+} b [-c-]_{+y+}");
        add("the right shape of a quotation mark", "master(~'~)s", "master(~’~)s", "master(~’~)s");
        add("typography beside an edit", "(~\"~)[-Old-] wall(~\"~)", "(~“~){+New+} wall(~”~)", "(~“~)[-Old-]_{+New+} wall(~”~)");
        add("a soft hyphen that went", "har(~\u00ad~)bour [-a-]", "harbour {+b+}", "harbour [-a-]_{+b+}");
        add("a sentence moved within the text", "[1<One. ]Two.", "Two.{1> One.}", "[1<One. ]Two.{1> One.}");
    }

    void deletionsAndInsertionsShareOneText()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, expected);
        QCOMPARE(inlineOf(oneRow(RowKind::Changed, {left}, {right})), expected);
    }

    void oneSidedRowsAreMarkedAllOver()
    {
        QCOMPARE(inlineOf(oneRow(RowKind::Added, {}, {s("New.")})), s("{+New.+}"));
        QCOMPARE(inlineOf(oneRow(RowKind::Removed, {s("Old.")}, {})), s("[-Old.-]"));
        QCOMPARE(inlineOf(oneRow(RowKind::MovedFrom, {s("Moved.")}, {}, 3)), s("[3<Moved.]"));
        QCOMPARE(inlineOf(oneRow(RowKind::MovedTo, {}, {s("Moved.")}, 3)), s("{3>Moved.}"));
    }

    void editsInsideAMovedParagraphStayVisible()
    {
        QCOMPARE(inlineOf(oneRow(RowKind::MovedTo, {}, {s("Moved {+away +}now.")}, 3)), s("{3>Moved }{+away +}{3>now.}"));
        QCOMPARE(inlineOf(oneRow(RowKind::MovedFrom, {s("Moved [-here -]now.")}, {}, 3)), s("[3<Moved ][-here -][3<now.]"));
    }

    void aSplitParagraphShowsAsItsParts()
    {
        QCOMPARE(inlineOf(oneRow(RowKind::Split, {s("One two[-,-] [-and-] three.")}, {s("One two{+.+}"), s("{+But+} three.")})),
                 s("One two[-,-]{+.+} | [-and-]_{+But+} three."));
        QCOMPARE(inlineOf(oneRow(RowKind::Split, {s("One[-,-] two")}, {s("One"), s("two")})), s("One[-,-] | two"));
    }

    void mergedParagraphsShowAsOne()
    {
        QCOMPARE(inlineOf(oneRow(RowKind::Merged, {s("One two[-.-]"), s("[-But-] three.")}, {s("One two{+,+} {+and+} three.")})),
                 s("One two[-.-]{+,+} [-But-]_{+and+} three."));
    }

    void theKindIsTheNewOne()
    {
        Comparison comparison = oneRow(RowKind::Changed, {s("A")}, {s("A")});
        comparison.revisions.right.article.blocks[0].kind = BlockKind::Heading;
        comparison.revisions.right.article.blocks[0].level = 3;
        const QList<InlineParagraph> paragraphs = inlineParagraphs(comparison, comparison.rows.constFirst());
        QCOMPARE(paragraphs.constFirst().kind, BlockKind::Heading);
        QCOMPARE(paragraphs.constFirst().level, 3);
    }

    void segmentsSayWhereTheyStand()
    {
        const Comparison comparison = oneRow(RowKind::Changed, {s("a [-b-] c")}, {s("a {+x+} c")});
        const QList<InlineParagraph> paragraphs = inlineParagraphs(comparison, comparison.rows.constFirst());
        for (const InlineSegment &segment : paragraphs.constFirst().segments) {
            if (segment.block != joiningSpace) {
                const QString &text = comparison.revisions[segment.side].article.blocks.at(segment.block).text;
                QCOMPARE(text.mid(segment.start, segment.text.size()), segment.text);
            }
        }
    }

    void wordsWithOneLetterOrCapitalChangedBearAnInnerMark_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const char *left, const char *right, const char *expected) {
            QTest::newRow(name) << s(left) << s(right) << s(expected);
        };
        add("a capital", "the [-council-] met", "the {+Council+} met", "c>C");
        add("several capitals", "[-Nato-] met", "{+NATO+} met", "ato>ATO");
        add("a letter in the middle", "the [-mether-]", "the {+mother+}", "e>o");
        add("a letter at the start", "she is [-hot-] now", "she is {+not+} now", "h>n");
        add("a plural", "the [-wall-] fell", "the {+walls+} fell", "·>s");
        add("a plural no more", "the [-walls-] fell", "the {+wall+} fell", "s>·");
        add("one of two same letters", "[-acommodate-]", "{+accommodate+}", "·>c");
        add("an accent", "the [-cafe-]", "the {+café+}", "e>é");
        add("an accent written apart", "the [-cafe-]", "the {+café+}", "e>é");
        add("the same accent written two ways beside a letter", "[-café-]", "{+cafés+}", "·>s");
        add("a letter beyond 16 bits", "[-𐐨𐐩𐐪-]", "{+𐐨𐐫𐐪+}", "𐐩>𐐫");
        add("a vowel sign in Devanagari", "[-किताब-]", "{+किताबें+}", "ब>बें");
        add("Greek", "[-λόγος-]", "{+λόγου+}", "ς>υ");
        add("a number", "about [-1.5-] million", "about {+15+} million", "");
        add("another year", "in [-2024-]", "in {+2025+}", "");
        add("a digit in a word", "[-B2-]", "{+B3+}", "");
        add("a number in Arabic digits", "[-١٥-]", "{+١٦+}", "");
        add("a hyphen is no letter", "[-re-elect-]", "{+reelect+}", "");
        add("two words", "the [-old wall-]", "the {+old walls+}", "");
        add("two letters apart", "[-mether-]", "{+mothar+}", "");
        add("two letters added", "the [-wall-]", "the {+walled+}", "");
        add("nothing in common", "[-a-] wall", "{+I+} wall", "");
        add("at different places", "[-wall -]one two", "one two{+ walls+}", "");
        add("elsewhere, after common text", "[-wall-] one", "one {+walls+}", "");
        add("neighbors one by one", "[-old-] [-wall-] c", "{+Old+} {+walls+} c", "o>O ·>s");
        add("two for one", "[-wall-] [-gate-] c", "{+walls+} c", "");
        add("typography before it", "(~\"~)[-wall-](~\"~)", "(~“~){+walls+}(~”~)", "·>s");
        add("only deleted", "a [-big -]wall", "a wall", "");
    }

    void wordsWithOneLetterOrCapitalChangedBearAnInnerMark()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, expected);
        QCOMPARE(innerOf(oneRow(RowKind::Changed, {left}, {right})), expected);
    }

    void splitAndMergedRowsBearInnerMarksInEachOfTheirBlocks()
    {
        const QStringList one{s("The [-wall-] fell. The [-Gate-] too.")};
        const QStringList two{s("The {+walls+} fell."), s("The {+gate+} too.")};
        const Comparison split = oneRow(RowKind::Split, one, two);
        QCOMPARE(innerOf(split), s("·>s G>g"));
        QCOMPARE(innerMarks(split, split.rows.constFirst()).constLast().right, (InnerMark{.block = 1, .start = 4, .length = 1}));
        QCOMPARE(innerOf(oneRow(RowKind::Merged, {s("The [-walls-] fell."), s("The [-gate-] too.")},
                                {s("The {+wall+} fell. The {+Gate+} too.")})),
                 s("s>· g>G"));
    }

    void aHugeWordBearsNone()
    {
        const QString word(100'000, u'a');
        QCOMPARE(innerOf(oneRow(RowKind::Changed, {s("[-") + word + s("-]")}, {s("{+") + word + s("s+}")})), QString());
    }

    void segmentsOfReplacedWordsBearTheirInnerMarks()
    {
        const Comparison comparison = oneRow(RowKind::Changed, {s("the [-café-] was")}, {s("the {+cafés+} was")});
        const Row &row = comparison.rows.constFirst();
        const QList<InlineSegment> segments = inlineParagraphs(comparison, row).constFirst().segments;
        QCOMPARE(inlineOf(comparison), s("the [-café-]_{+cafés+} was"));
        QVERIFY(!segments.at(1).inner);
        QCOMPARE(segments.at(3).inner, (InnerMark{.block = 0, .start = 8, .length = 1}));
        QCOMPARE(markedSegments(comparison, row, Side::Right, 0).at(1).inner, segments.at(3).inner);
    }

    void nothingIsLostOrShownTwice()
    {
        QRandomGenerator random(7);
        const QStringList words{s("wall"), s("harbour"), s("1.5"), s("—"), s("“so”"), s("壁"), s("e\u0301t"), s("👩‍👧")};
        for (int round = 0; round < 5000; ++round) {
            const bool split = random.bounded(4) == 0;
            QStringList left{QString()};
            QStringList right{QString()};
            for (int token = 0; token < 8; ++token) {
                const QString word = words.at(random.bounded(int(words.size())));
                const QString space = random.bounded(3) == 0 ? QString() : s(" ");
                switch (random.bounded(5)) {
                case 0:
                    left.last() += s("[-") + word + space + s("-]");
                    break;
                case 1:
                    right.last() += s("{+") + word + space + s("+}");
                    break;
                case 2:
                    left.last() += s("(~'~)") + (random.bounded(2) == 0 ? s(" ") : QString());
                    right.last() += random.bounded(2) == 0 ? s("(~’~)") : QString();
                    break;
                default:
                    left.last() += word + space;
                    right.last() += word + (random.bounded(4) == 0 ? s(" ") : space);
                }
                if (split && token == 4 && !right.constLast().isEmpty()) {
                    right.append(QString());
                }
            }
            const Comparison comparison = oneRow(split ? RowKind::Split : RowKind::Changed, left, right);
            QStringList expectedRight;
            for (const Block &block : comparison.revisions.right.article.blocks) {
                expectedRight += block.text;
            }
            QString expectedOld;
            for (const Span &span : comparison.rows.constFirst().spans.left) {
                if (span.kind == SpanKind::Deleted) {
                    expectedOld += comparison.revisions.left.article.blocks.constFirst().text.mid(span.start, span.length);
                }
            }
            QStringList shownRight;
            QString shownOld;
            for (const InlineParagraph &paragraph : inlineParagraphs(comparison, comparison.rows.constFirst())) {
                shownRight += QString();
                for (const InlineSegment &segment : paragraph.segments) {
                    if (segment.kind == SpanKind::Deleted) {
                        shownOld += segment.text;
                    } else if (segment.block != joiningSpace) {
                        shownRight.last() += segment.text;
                    }
                }
            }
            QCOMPARE(shownRight, expectedRight);
            QCOMPARE(shownOld, expectedOld);
        }
    }
};

QTEST_APPLESS_MAIN(InlineTextTest)
#include "test_inlinetext.moc"
