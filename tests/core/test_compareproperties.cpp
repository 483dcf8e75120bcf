// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "tests/support/drawing.h"
#include "tests/support/invariants.h"
#include "tests/support/randomtexts.h"

#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

constexpr int pairCount = 4000;

Comparison compared(const Revision &left, const Revision &right)
{
    const Result<Comparison> result = compare(left, right);
    return result ? *result : Comparison{};
}

/// What a reader might say by chance, free of contradictions.
QList<Alignment> randomAlignments(RandomTexts &texts, const PerSide<Revision> &pair)
{
    const PerSide<int> counts{int(pair.left.article.blocks.size()), int(pair.right.article.blocks.size())};
    QList<Alignment> said;
    for (int number = texts.below(5); number > 0 && counts.left > 0 && counts.right > 0; --number) {
        Alignment alignment{.relation = texts.below(3) == 0 ? Relation::Apart : Relation::Together};
        const Side several = texts.below(2) == 0 ? Side::Left : Side::Right;
        alignment.blocks[otherSide(several)] = {texts.below(counts[otherSide(several)])};
        const int first = texts.below(counts[several]);
        for (int block = first; block < counts[several] && block <= first + texts.below(3); ++block) {
            alignment.blocks[several].append(block);
        }
        said.append(alignment);
    }
    return alignmentsInForce(said);
}

} // namespace

class ComparePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseHoldsForRandomPairs()
    {
        for (int seed = 0; seed < pairCount; ++seed) {
            const auto [left, right] = RandomTexts(quint32(seed)).pair();
            const Comparison comparison = compared(left, right);
            const QString wrong = violation(comparison);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2\n%3").arg(seed).arg(wrong, toText(comparison))));
        }
    }

    void everyPromiseHoldsWhateverAReaderSays()
    {
        for (int seed = 0; seed < pairCount; ++seed) {
            RandomTexts texts{quint32(seed)};
            const auto pair = texts.pair();
            const QList<Alignment> said = randomAlignments(texts, pair);
            const auto comparison = compare(pair.left, pair.right, {.alignments = said});
            QVERIFY2(comparison,
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(comparison ? QString() : comparison.error().message)));
            const QString wrong = violation(*comparison);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2\n%3").arg(seed).arg(wrong, toText(*comparison))));
        }
    }

    void whatAReaderSaysIsWhatTheyGet()
    {
        for (int seed = 0; seed < pairCount; ++seed) {
            RandomTexts texts{quint32(seed)};
            const auto pair = texts.pair();
            const QList<Alignment> said = randomAlignments(texts, pair);
            const auto comparison = compare(pair.left, pair.right, {.alignments = said});
            QVERIFY(comparison);
            const QString wrong = disobedience(*comparison);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2\n%3").arg(seed).arg(wrong, toText(*comparison))));
        }
    }

    void aRevisionIsTheSameAsItself()
    {
        for (int seed = 0; seed < pairCount / 10; ++seed) {
            const Revision revision = RandomTexts(quint32(seed)).pair().right;
            const Comparison comparison = compared(revision, revision);
            QVERIFY(std::ranges::all_of(comparison.rows, [](const Row &row) { return row.kind == RowKind::Same; }));
            QCOMPARE(comparison.rows.size(), revision.article.blocks.size());
            QCOMPARE(comparison.summary, Summary{});
        }
    }

    void swappingSidesOfPlainEditsMirrorsEveryRow()
    {
        const Revision left =
            revision(QStringLiteral("# Council approves park\nThe mayor spoke on Monday.\nRain fell in the valley.\nGone for good now."));
        const Revision right = revision(
            QStringLiteral("# Council rejects park\nThe mayor spoke on Friday.\nRain fell in the valley.\nSomething else came instead."));
        const Comparison there = compared(left, right);
        const Comparison back = compared(right, left);
        QCOMPARE(there.summary.blocksChanged, back.summary.blocksChanged);
        QCOMPARE(there.summary.blocksAdded, back.summary.blocksRemoved);
        QCOMPARE(there.summary.wordsInserted, back.summary.wordsDeleted);
    }

    void anUnrelatedParagraphAtTheEndLeavesOtherRowsAsTheyWere()
    {
        const Block unrelated{.text = QStringLiteral("Zyx wvut srqpo nmlk jihgf edcb azyxw vuts rqpo nmlkj ihgfe.")};
        for (int seed = 0; seed < pairCount / 10; ++seed) {
            auto [left, right] = RandomTexts(quint32(seed)).pair();
            const QList<Row> before = compared(left, right).rows;
            right.article.blocks.append(unrelated);
            QList<Row> after = compared(left, right).rows;
            const auto added = std::ranges::find_if(after, [&](const Row &row) {
                return row.kind == RowKind::Added && row.blocks.right == QList<int>{int(right.article.blocks.size()) - 1};
            });
            QVERIFY2(added != after.end(), qPrintable(QStringLiteral("seed %1").arg(seed)));
            after.erase(added);
            const bool same = std::ranges::equal(after, before, [](const Row &one, const Row &other) {
                return one.kind == other.kind && one.blocks == other.blocks && one.spans == other.spans;
            });
            QVERIFY2(same, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void movingAParagraphChangesNothingButTheMove()
    {
        for (int seed = 0; seed < 200; ++seed) {
            RandomTexts texts{quint32(seed)};
            Revision left;
            for (int block = 0; block < 8; ++block) { // distinct paragraphs, none so short that its move could be chance
                QString text = QStringLiteral("Paragraph number%1 tells of thing%1 and of matter%1. ").arg(block);
                left.article.blocks.append({.text = text + texts.paragraph().text});
            }
            Revision right = left;
            const int from = texts.below(8);
            const int to = texts.below(8);
            right.article.blocks.move(from, to);
            const Summary summary = compared(left, right).summary;
            QCOMPARE(summary.blocksAdded + summary.blocksRemoved + summary.blocksChanged, 0);
            QVERIFY(from == to ? summary.blocksMoved == 0 : summary.blocksMoved >= 1);
            QCOMPARE(summary.wordsInserted + summary.wordsDeleted, 0);
        }
    }

    void aComparisonCanBeCanceledAtAnyQuestion()
    {
        Revision left;
        for (int seed = 0; seed < 100; ++seed) {
            left.article.blocks.append(RandomTexts(quint32(seed)).pair().left.article.blocks);
        }
        Revision right = left;
        std::ranges::reverse(right.article.blocks);
        for (Block &block : right.article.blocks) {
            block.text += QStringLiteral(" And so on.");
        }
        int questions = 0;
        QVERIFY(compare(left, right, CancelCheck([&] { return ++questions < 0; })));
        QVERIFY(questions > 20);
        for (int last = 1; last < questions; last += 1 + questions / 50) {
            int asked = 0;
            const auto comparison = compare(left, right, CancelCheck([&] { return ++asked >= last; }));
            QVERIFY(!comparison);
            QCOMPARE(comparison.error().code, ErrorCode::Canceled);
            QCOMPARE(asked, last);
        }
    }

    void theSamePairGivesTheSameComparison()
    {
        for (int seed = 0; seed < pairCount / 10; ++seed) {
            const auto [left, right] = RandomTexts(quint32(seed)).pair();
            QCOMPARE(compared(left, right), compared(left, right));
        }
    }
};

QTEST_APPLESS_MAIN(ComparePropertiesTest)
#include "test_compareproperties.moc"
