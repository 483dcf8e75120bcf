// SPDX-License-Identifier: GPL-3.0-or-later
// What the view is made from, without a window: strips, heights, search and selection.
#include "core/diff/compare.h"
#include "tests/support/drawing.h"
#include "tests/support/growth.h"
#include "ui/compare/find.h"
#include "ui/compare/heights.h"
#include "ui/compare/selection.h"
#include "ui/compare/sheet.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

using namespace recension;
using test::revision;

namespace {

Comparison compared(const QString &left, const QString &right)
{
    return *compare(revision(left), revision(right));
}

QString columnText(const Sheet &sheet, Side column)
{
    return plainText(sheet, wholeColumn(sheet, column));
}

QString textOf(const Revision &revision)
{
    QStringList lines;
    for (const Block &block : revision.article.blocks) {
        lines += block.text;
    }
    return lines.join(u'\n');
}

/// One paragraph all in bold with a link on every second word, in which every fourth word is another on each side.
Revision linkedWords(qsizetype words, Side side)
{
    Block block;
    block.marks.append({.kind = MarkKind::Strong, .start = 0});
    for (qsizetype word = 0; word < words; ++word) {
        const QString text =
            QStringLiteral("%1%2 ").arg(word % 4 == 1 && side == Side::Right ? QStringLiteral("new") : QStringLiteral("word")).arg(word);
        if (word % 2 == 0) {
            block.marks.append({.kind = MarkKind::Link,
                                .start = block.text.size(),
                                .length = text.size() - 1,
                                .target = QStringLiteral("https://a.example/")});
        }
        block.text += text;
    }
    block.text.chop(1);
    block.marks.first().length = block.text.size();
    return {.article = {.blocks = {block}}};
}

} // namespace

class CompareSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsSayWhatTheVersionsSay()
    {
        const Comparison comparison =
            compared(QStringLiteral("# Old title\nOne stays.\nTwo goes away entirely.\nThree words change here."),
                     QStringLiteral("# New title\nOne stays.\nThree words changed here.\nSomething new is added."));
        const Sheet sheet = makeSheet(comparison, ComparisonLayout::SideBySide);
        for (const Side side : bothSides) {
            QCOMPARE(columnText(sheet, side), textOf(comparison.revisions[side]));
        }
    }

    void inlineTextHoldsBothVersions()
    {
        const Comparison comparison =
            compared(QStringLiteral("The council approved 1.5 million."), QStringLiteral("The council approved 15 million."));
        const Sheet sheet = makeSheet(comparison, ComparisonLayout::Inline);
        QCOMPARE(sheet.strips.constFirst().passages.right.constFirst().text, QStringLiteral("The council approved 1.5 15 million."));
        QCOMPARE(markedText(sheet, wholeColumn(sheet, Side::Right)), QStringLiteral("The council approved [-1.5-] {+15+} million."));
    }

    void postsOfALiveBlogTellTheirTimes()
    {
        Revision left = revision(QStringLiteral("The debate begins.\nThe mayor speaks."));
        Revision right = revision(QStringLiteral("The debate begins late.\nThe mayor speaks.\nThe council votes."));
        const QDateTime begun(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC);
        left.article.blocks[0].posted = begun;
        right.article.blocks[0].posted = begun.addSecs(60);
        right.article.blocks[2].posted = begun.addSecs(3600);
        const Comparison comparison = *compare(left, right);
        const Sheet sides = makeSheet(comparison, ComparisonLayout::SideBySide);
        QCOMPARE(sides.strips.at(0).passages.left.constFirst().posted, QStringLiteral("30 Jan 2020, 14:02 UTC"));
        QCOMPARE(sides.strips.at(0).passages.right.constFirst().posted, QStringLiteral("30 Jan 2020, 14:03 UTC"));
        QVERIFY(sides.strips.at(1).passages.right.constFirst().posted.isEmpty());
        QCOMPARE(sides.strips.at(2).passages.right.constFirst().posted, QStringLiteral("30 Jan 2020, 15:02 UTC"));
        right.article.blocks[2].posted.precision = TimePrecision::Unzoned;
        const Sheet unzoned = makeSheet(*compare(left, right), ComparisonLayout::SideBySide);
        QCOMPARE(unzoned.strips.at(2).passages.right.constFirst().posted, QStringLiteral("30 Jan 2020, 15:02, zone not given"));
        const Sheet one = makeSheet(comparison, ComparisonLayout::Inline);
        QCOMPARE(one.strips.at(0).passages.right.constFirst().posted, QStringLiteral("30 Jan 2020, 14:03 UTC"));
        // It is no part of the text.
        QCOMPARE(columnText(sides, Side::Right), textOf(right));
    }

    void theChangedLetterOfAWordIsKnownInBothLayouts()
    {
        const Comparison comparison =
            compared(QStringLiteral("The council repaired the Wall today."), QStringLiteral("The council repaired the wall today."));
        for (const ComparisonLayout layout : {ComparisonLayout::SideBySide, ComparisonLayout::Inline}) {
            const Sheet sheet = makeSheet(comparison, layout);
            for (const Side side : sheet.columns()) {
                const SheetPassage &passage = sheet.strips.constFirst().passages[side].constFirst();
                QCOMPARE(passage.stretches.size(), layout == ComparisonLayout::Inline ? 2 : 1);
                for (const Stretch &stretch : passage.stretches) {
                    QCOMPARE(passage.text.mid(stretch.start, stretch.length).toLower(), QStringLiteral("wall"));
                    QCOMPARE(stretch.innerStart, stretch.start);
                    QCOMPARE(stretch.innerLength, 1);
                }
            }
        }
    }

    void wholeParagraphsBearTheirMark()
    {
        const Comparison comparison = compared(QStringLiteral("Same here.\nGone <b>away</b> & more."), QStringLiteral("Same here."));
        const Sheet sheet = makeSheet(comparison, ComparisonLayout::Inline);
        QCOMPARE(markedText(sheet, wholeColumn(sheet, Side::Right)), QStringLiteral("Same here.\n[-Gone <b>away</b> & more.-]"));
        QCOMPARE(markedHtml(sheet, wholeColumn(sheet, Side::Right)),
                 QStringLiteral("<p>Same here.</p>\n<p><del>Gone &lt;b&gt;away&lt;/b&gt; &amp; more.</del></p>\n"));
    }

    void hugeParagraphIsCutAndReadsAsOne()
    {
        QString huge;
        for (int word = 0; huge.size() < 50'000; ++word) {
            huge += QStringLiteral("word%1 ").arg(word);
        }
        const Comparison comparison = compared(huge.trimmed(), huge.trimmed());
        const Sheet sheet = makeSheet(comparison, ComparisonLayout::SideBySide);
        QVERIFY(sheet.strips.size() > 5);
        for (const Strip &strip : sheet.strips) {
            QVERIFY(strip.passages.left.value(0).text.size() < 20'000);
        }
        QCOMPARE(columnText(sheet, Side::Left), huge.trimmed());
        const Selection paragraph = paragraphAt(sheet, Side::Left, {3, 0, 10});
        QCOMPARE(plainText(sheet, paragraph), huge.trimmed());
    }

    void marksStayOnTheirWordsInAHugeParagraph_data()
    {
        QTest::addColumn<ComparisonLayout>("layout");
        QTest::newRow("side by side") << ComparisonLayout::SideBySide;
        QTest::newRow("inline") << ComparisonLayout::Inline;
    }

    void marksStayOnTheirWordsInAHugeParagraph()
    {
        QFETCH(ComparisonLayout, layout);
        constexpr int words = 8000;
        const Sheet sheet = makeSheet(*compare(linkedWords(words, Side::Left), linkedWords(words, Side::Right)), layout);
        QVERIFY(sheet.strips.size() > 3);
        QStringList linked;
        for (const Strip &strip : sheet.strips) {
            for (const SheetPassage &passage : strip.passages.right) {
                qsizetype bold = 0;
                for (const Mark &mark : passage.marks) {
                    QVERIFY(mark.start >= 0 && mark.length > 0 && mark.start + mark.length <= passage.text.size());
                    if (mark.kind == MarkKind::Link) {
                        linked += passage.text.mid(mark.start, mark.length);
                    } else {
                        bold += mark.length;
                    }
                }
                // Spaces that join what only one version has with the rest are of neither.
                QVERIFY(bold <= passage.text.size() && passage.text.size() - bold <= passage.text.count(u' '));
                QVERIFY(layout == ComparisonLayout::Inline || bold == passage.text.size());
            }
        }
        QCOMPARE(linked.size(), words / 2);
        for (int word = 0; word < words; word += 2) {
            QCOMPARE(linked.at(word / 2), QStringLiteral("word%1").arg(word));
        }
    }

    void marksOfAHugeParagraphAreCutInTimeByNumber_data() { marksStayOnTheirWordsInAHugeParagraph_data(); }

    void marksOfAHugeParagraphAreCutInTimeByNumber()
    {
        QFETCH(ComparisonLayout, layout);
        const double growth = test::growth(
            [layout](qsizetype words) {
                return [layout, comparison = *compare(linkedWords(words, Side::Left), linkedWords(words, Side::Right))] {
                    QVERIFY(!makeSheet(comparison, layout).strips.isEmpty());
                };
            },
            2000, 16'000);
        QVERIFY2(growth < test::linearGrowth, qPrintable(QString::number(growth)));
    }

    void hugeParagraphBesideSeveralKeepsItsOrder()
    {
        Comparison comparison;
        const QString sentence = QStringLiteral("A sentence that is said again and again. ");
        const QString half = sentence.repeated(400).trimmed();
        comparison.revisions.left = revision(half + QLatin1Char(' ') + half);
        comparison.revisions.right = revision(half + QLatin1Char('\n') + half);
        comparison.rows.append({.kind = RowKind::Split, .blocks = {{0}, {0, 1}}});
        const Sheet sheet = makeSheet(comparison, ComparisonLayout::SideBySide);
        for (const Side side : bothSides) {
            QCOMPARE(columnText(sheet, side), textOf(comparison.revisions[side]));
        }
    }

    void foldsHideWhatIsFarFromChanges()
    {
        const QString middle = QStringLiteral("Alpha stays.\nBeta stays.\nGamma stays.\nDelta stays.\nEpsilon stays.\n");
        const Comparison comparison = compared(QStringLiteral("First is old.\n") + middle + QStringLiteral("Last was here."),
                                               QStringLiteral("First is new.\n") + middle + QStringLiteral("Last is here."));
        const Sheet sheet = makeSheet(comparison, ComparisonLayout::SideBySide, UnchangedText::Folded);
        QCOMPARE(sheet.folds.size(), 1);
        QCOMPARE(sheet.folds.constFirst().rows, 3);
        QCOMPARE(sheet.folds.constFirst().last - sheet.folds.constFirst().first + 1, 3);
        QCOMPARE(sheet.strips.at(sheet.folds.constFirst().bar).kind, StripKind::Fold);
    }

    void heightsAddUp()
    {
        QRandomGenerator random(7);
        QList<qreal> plain;
        for (int index = 0; index < 777; ++index) {
            plain.append(random.bounded(40));
        }
        Heights heights(plain);
        for (int round = 0; round < 500; ++round) {
            const int changed = random.bounded(int(plain.size()));
            plain[changed] = random.bounded(40);
            heights.setHeight(changed, plain.at(changed));
            const int asked = random.bounded(int(plain.size()));
            const qreal top = std::accumulate(plain.cbegin(), plain.cbegin() + asked, 0.0);
            QCOMPARE(heights.top(asked), top);
            if (plain.at(asked) > 0) {
                QCOMPARE(heights.indexAt(top), asked);
                QCOMPARE(heights.indexAt(top + plain.at(asked) - 0.5), asked);
            }
        }
        QCOMPARE(Heights().indexAt(10), -1);
        QCOMPARE(Heights({10, 20}).indexAt(-5), 0);
        QCOMPARE(Heights({10, 20}).indexAt(500), 1);
    }

    void searchFindsInEachVersionAcrossWhatTheOtherHas()
    {
        const Comparison comparison =
            compared(QStringLiteral("The plan was approved after a debate."), QStringLiteral("The plan was sent back after a debate."));
        const Sheet sheet = makeSheet(comparison, ComparisonLayout::Inline);
        const QList<FindHit> left = findAll(sheet, {.text = QStringLiteral("approved after")});
        QCOMPARE(left.size(), 1);
        QVERIFY(left.constFirst().in.left && !left.constFirst().in.right);
        const QList<FindHit> right = findAll(sheet, {.text = QStringLiteral("sent back after")});
        QCOMPARE(right.size(), 1);
        QVERIFY(right.constFirst().in.right && !right.constFirst().in.left);
        const QList<FindHit> both = findAll(sheet, {.text = QStringLiteral("debate")});
        QCOMPARE(both.size(), 1);
        QVERIFY(both.constFirst().in.left && both.constFirst().in.right);
    }

    void searchMindsSideAndCase()
    {
        const Comparison comparison =
            compared(QStringLiteral("Harbour and harbour.\nOnly left harbour."), QStringLiteral("Harbour and harbour."));
        const Sheet sheet = makeSheet(comparison, ComparisonLayout::SideBySide);
        QCOMPARE(findAll(sheet, {.text = QStringLiteral("HARBOUR")}).size(), 5);
        QCOMPARE(findAll(sheet, {.text = QStringLiteral("Harbour"), .caseSensitivity = Qt::CaseSensitive}).size(), 2);
        QCOMPARE(findAll(sheet, {.text = QStringLiteral("harbour"), .side = Side::Left}).size(), 3);
        QCOMPARE(findAll(sheet, {.text = QString()}).size(), 0);
        QCOMPARE(findAll(sheet, {.text = QStringLiteral("har.*r")}).size(), 0);
    }

    void searchFindsAcrossTheCutsOfAHugeParagraph_data()
    {
        QTest::addColumn<ComparisonLayout>("layout");
        QTest::newRow("side by side") << ComparisonLayout::SideBySide;
        QTest::newRow("inline") << ComparisonLayout::Inline;
    }

    void searchFindsAcrossTheCutsOfAHugeParagraph()
    {
        QFETCH(ComparisonLayout, layout);
        QString huge;
        for (int word = 0; huge.size() < 50'000; ++word) {
            huge += QStringLiteral("word%1 ").arg(word);
        }
        const Sheet sheet = makeSheet(compared(huge.trimmed(), huge.trimmed()), layout);
        const QString second = sheet.strips.at(1).passages.right.constFirst().text;
        const QString phrase = sheet.strips.at(0).passages.right.constFirst().text.last(20) + second.first(20);
        const QList<FindHit> hits = findAll(sheet, {.text = phrase, .side = Side::Right});
        QCOMPARE(hits.size(), 1);
        const PassageRange before = hits.constFirst().range;
        QCOMPARE(before.strip, 0);
        QCOMPARE(before.length, 20);
        QCOMPARE(hits.constFirst().rest, QList<PassageRange>({{.strip = 1, .passage = 0, .start = 0, .length = 20}}));
        // The order is that of reading, also where a hit of the other version begins further up.
        const QList<FindHit> all = findAll(sheet, {.text = QStringLiteral("word1")});
        QVERIFY(std::ranges::is_sorted(all, {}, orderOf));
    }

    void inlineTextIsCopiedAsTheNewerVersionSaysIt()
    {
        const Comparison comparison = compared(QStringLiteral("The plan was approved after a debate.\nThis is gone altogether."),
                                               QStringLiteral("The plan was sent back after a debate.\nSomething quite new stands here."));
        const Sheet sheet = makeSheet(comparison, ComparisonLayout::Inline);
        QCOMPARE(columnText(sheet, Side::Right), textOf(comparison.revisions.right));
        // Where the newer version says nothing, there are only the older one's words to take.
        for (int strip = 0; strip < sheet.strips.size(); ++strip) {
            if (sheet.strips.at(strip).rowKind == RowKind::Removed) {
                QCOMPARE(plainText(sheet, paragraphAt(sheet, Side::Right, {strip, 0, 3})), QStringLiteral("This is gone altogether."));
                return;
            }
        }
        QFAIL("no paragraph was removed");
    }

    void aMovedParagraphIsCopiedOnce()
    {
        const QString moved = QStringLiteral("The harbour master said that the wall would stand for a hundred years to come.");
        const QString rest = QStringLiteral("One paragraph about the ferries and their times.\nAnother about the tide and the moon.\n"
                                            "A third one about the gulls upon the roofs.");
        const Comparison comparison = compared(moved + u'\n' + rest, rest + u'\n' + moved);
        QVERIFY(std::ranges::any_of(comparison.rows, [](const Row &row) { return row.kind == RowKind::MovedTo; }));
        QCOMPARE(columnText(makeSheet(comparison, ComparisonLayout::Inline), Side::Right), textOf(comparison.revisions.right));
    }

    void changesOnlyKeepsEveryWordAndEveryPlace()
    {
        QString text = QStringLiteral("First comes the price of 1.5 million.\n");
        for (int word = 0; word < 200; ++word) {
            text += QStringLiteral("word%1 ").arg(word);
        }
        text += QStringLiteral("end.\nOne.\nTwo.\nThree.\nLast comes the price of 1.5 million.");
        const Comparison comparison = compared(text, QString(text).replace(QStringLiteral("1.5"), QStringLiteral("15")));
        for (const ComparisonLayout layout : {ComparisonLayout::SideBySide, ComparisonLayout::Inline}) {
            const Sheet whole = makeSheet(comparison, layout);
            const Sheet folded = makeSheet(comparison, layout, UnchangedText::Folded);
            QVERIFY(whole.folds.isEmpty());
            QCOMPARE(folded.folds.size(), 1);
            QCOMPARE(folded.folds.constFirst().words, QStringLiteral("2 passages unchanged"));
            QCOMPARE(columnText(folded, Side::Right), columnText(whole, Side::Right));
            QCOMPARE(folded.firstStrip.size(), comparison.rows.size());
            for (int row = 0; row < folded.firstStrip.size(); ++row) {
                QCOMPARE(folded.strips.at(folded.firstStrip.at(row)).row, row);
            }
            QCOMPARE(findAll(folded, {.text = QStringLiteral("word"), .side = Side::Right}).size(), 200);
            for (const qsizetype offset : {0, 5, 250, 320, 900, 1450}) {
                const TextPosition place{whole.firstStrip.at(1), 0, offset};
                const TextPosition cut = samePosition(whole, folded, Side::Right, place);
                QCOMPARE(samePosition(folded, whole, Side::Right, cut), place);
                QCOMPARE(plainText(folded, paragraphAt(folded, Side::Right, cut)),
                         plainText(whole, paragraphAt(whole, Side::Right, place)));
            }
        }
    }

    void straightQuoteFindsTheCurlyOne()
    {
        const QString text = QStringLiteral("It is the harbour master’s “own” book.");
        const Sheet sheet = makeSheet(compared(text, text), ComparisonLayout::SideBySide);
        QCOMPARE(findAll(sheet, {.text = QStringLiteral("master's \"own\"")}).size(), 2);
    }

    void wordsAndParagraphsAreFoundAround()
    {
        const QString text = QStringLiteral("One two-three four.");
        const Sheet sheet = makeSheet(compared(text, text), ComparisonLayout::SideBySide);
        QCOMPARE(plainText(sheet, wordAt(sheet, Side::Left, {0, 0, 15})), QStringLiteral("four"));
        QCOMPARE(plainText(sheet, wordAt(sheet, Side::Left, {0, 0, 0})), QStringLiteral("One"));
        QCOMPARE(plainText(sheet, paragraphAt(sheet, Side::Left, {0, 0, 5})), text);
    }

    void selectionIsWidenedToTheWordsItCuts()
    {
        const QString text = QStringLiteral("Updated at 14:02, again.");
        const Sheet sheet = makeSheet(compared(text, text), ComparisonLayout::SideBySide);
        const auto widened = [&sheet](qsizetype from, qsizetype to) {
            return plainText(sheet, wholeWords(sheet, {.column = Side::Right, .anchor = {0, 0, from}, .caret = {0, 0, to}}));
        };
        QCOMPARE(widened(3, 9), QStringLiteral("Updated at"));
        QCOMPARE(widened(9, 3), QStringLiteral("Updated at"));
        QCOMPARE(widened(0, 10), QStringLiteral("Updated at"));
        QCOMPARE(widened(7, 11), QStringLiteral(" at "));
        QCOMPARE(widened(20, 24), QStringLiteral("again."));
        QCOMPARE(widened(5, 5), QString());
    }

    void changedLinksAreToldUnderTheParagraph()
    {
        Revision left = revision(QStringLiteral("Read the report now."));
        Revision right = left;
        const auto linkTo = [](const QString &target) { return Mark{.kind = MarkKind::Link, .start = 9, .length = 6, .target = target}; };
        left.article.blocks[0].marks = {linkTo(QStringLiteral("https://a.example/"))};
        right.article.blocks[0].marks = {linkTo(QStringLiteral("https://b.example/"))};
        Comparison comparison{.revisions = {left, right}};
        comparison.rows.append({.kind = RowKind::Same,
                                .blocks = {{0}, {0}},
                                .markChanges = {{.block = {0, 0}, .text = QStringLiteral("report"), .present = {true, true}}}});
        const Strip strip = makeSheet(comparison, ComparisonLayout::SideBySide).strips.constFirst();
        QCOMPARE(strip.note, NoteKind::Marks);
        QVERIFY(strip.noteText.contains(QStringLiteral("“report”")));
    }

    void unrecordedSideIsSaidBesideTheBlock()
    {
        Revision right = revision(QStringLiteral("Same here.\nA lone one."));
        right.article.blocks.last().sideRecord = SideRecord::Unrecorded;
        const Sheet sheet = makeSheet(*compare(revision(QStringLiteral("Same here.")), right), ComparisonLayout::SideBySide);
        QCOMPARE(sheet.strips.constLast().note, NoteKind::SideUnrecorded);
        QCOMPARE(sheet.strips.constLast().noteSide, Side::Left);
        QVERIFY(!sheet.strips.constLast().noteText.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CompareSheetTest)
#include "test_comparesheet.moc"
