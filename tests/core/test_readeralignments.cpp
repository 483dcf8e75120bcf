// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "tests/support/drawing.h"
#include "tests/support/invariants.h"

#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

Alignment together(const QList<int> &left, const QList<int> &right)
{
    return {.relation = Relation::Together, .blocks = {left, right}};
}

Alignment apart(const QList<int> &left, const QList<int> &right)
{
    return {.relation = Relation::Apart, .blocks = {left, right}};
}

/// The comparison drawn, or what was wrong with it.
QString drawn(const QString &left, const QString &right, const QList<Alignment> &alignments)
{
    const auto comparison = compare(revision(left), revision(right), {.alignments = alignments});
    if (!comparison) {
        return comparison.error().message;
    }
    const QString wrong = violation(*comparison);
    return wrong.isEmpty() ? toText(*comparison).trimmed() : wrong;
}

const QString rewritten =
    QStringLiteral("# The harbor wall\nThe mayor promised a new wall by spring.\nRain fell on the valley all week long.");
const QString rewriting =
    QStringLiteral("# The harbor wall\nNobody at town hall would name any date.\nRain fell on the valley all week long.");

} // namespace

/// What a reader says of passages, over what the program finds.
class ReaderAlignmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passagesWithoutACommonWordAreOneRowWhereTheReaderSaysSo()
    {
        QCOMPARE(
            drawn(rewritten, rewriting, {}),
            QStringLiteral("= The harbor wall\n- The mayor promised a new wall by spring.\n+ Nobody at town hall would name any date.\n"
                           "= Rain fell on the valley all week long."));
        const auto comparison = compare(revision(rewritten), revision(rewriting), {.alignments = {together({1}, {1})}});
        QVERIFY(comparison);
        QCOMPARE(violation(*comparison), QString());
        QCOMPARE(comparison->rows.size(), 3);
        QCOMPARE(comparison->rows.at(1).kind, RowKind::Changed);
        QCOMPARE(comparison->rows.at(1).saidByReader, Relation::Together);
        QCOMPARE(comparison->rows.at(2).saidByReader, std::nullopt);
        QCOMPARE(comparison->summary.blocksChanged, 1);
        QCOMPARE(comparison->summary.blocksAdded + comparison->summary.blocksRemoved, 0);
    }

    void equalPassagesSetApartAreRemovedAndAddedAndNoSentenceOfThemTravels()
    {
        const QString text = QStringLiteral("# The harbor wall\nThe same eleven words stand in both of these two versions here.");
        const auto comparison = compare(revision(text), revision(text), {.alignments = {apart({1}, {1})}});
        QVERIFY(comparison);
        QCOMPARE(violation(*comparison), QString());
        QCOMPARE(toText(*comparison).trimmed(),
                 QStringLiteral("= The harbor wall\n- The same eleven words stand in both of these two versions here.\n"
                                "+ The same eleven words stand in both of these two versions here."));
        QCOMPARE(comparison->rows.at(1).saidByReader, Relation::Apart);
        QCOMPARE(comparison->rows.at(2).saidByReader, Relation::Apart);
        QCOMPARE(comparison->summary.wordsMoved, 0);
    }

    void aPassageSetApartFindsTheOneItResemblesNext()
    {
        const QString left = QStringLiteral("The council voted on Monday evening to build the long harbor wall.");
        const QString right = left + QStringLiteral("\nThe council voted on Friday evening to build the long harbor wall.");
        QCOMPARE(drawn(left, right, {apart({0}, {0})}),
                 QStringLiteral("+ %1\n~ The council voted on [-Monday-] evening to build the long harbor wall. -> "
                                "The council voted on {+Friday+} evening to build the long harbor wall.")
                     .arg(left));
    }

    void aPairAcrossOthersIsAMove()
    {
        const QString left = QStringLiteral("One passage tells of boats and nets.\nAnother one is about the school roof.\n"
                                            "The third one follows the money to the bank.");
        const QString right = QStringLiteral("Another one is about the school roof.\nThe third one follows the money to the bank.\n"
                                             "Quite different words came to stand down here.");
        const auto comparison = compare(revision(left), revision(right), {.alignments = {together({0}, {2})}});
        QVERIFY(comparison);
        QCOMPARE(violation(*comparison), QString());
        QCOMPARE(comparison->summary.blocksMoved, 1);
        for (const Row &row : comparison->rows) {
            QCOMPARE(row.move != 0, row.saidByReader == Relation::Together);
        }
    }

    void onePassageGivenSeveralIsSplitAndSeveralGivenOneAreMerged()
    {
        const QString one = QStringLiteral("Alpha beta gamma delta.\nThe rest stays as it was before today.");
        const QString two = QStringLiteral("Epsilon zeta eta.\nTheta iota kappa.\nThe rest stays as it was before today.");
        const auto split = compare(revision(one), revision(two), {.alignments = {together({0}, {0, 1})}});
        QVERIFY(split);
        QCOMPARE(violation(*split), QString());
        QCOMPARE(split->rows.constFirst().kind, RowKind::Split);
        const auto merged = compare(revision(two), revision(one), {.alignments = mirroredAlignments({together({0}, {0, 1})})});
        QVERIFY(merged);
        QCOMPARE(violation(*merged), QString());
        QCOMPARE(merged->rows.constFirst().kind, RowKind::Merged);
    }

    void theEqualTwinOfAPinnedPassageIsPairedWithWhatIsLeft()
    {
        const QString twins = QStringLiteral("The same words stand here once more.\nBetween them there is another passage.\n"
                                             "The same words stand here once more.");
        const auto comparison = compare(revision(twins), revision(twins), {.alignments = {together({0}, {2})}});
        QVERIFY(comparison);
        QCOMPARE(violation(*comparison), QString());
        QCOMPARE(comparison->summary.blocksAdded + comparison->summary.blocksRemoved, 0);
    }

    void headlinesSetApartAreNotPairedForBeingHeadlines()
    {
        const auto comparison = compare(revision(QStringLiteral("# Rain\nThe text stays the same.")),
                                        revision(QStringLiteral("# Sun\nThe text stays the same.")), {.alignments = {apart({0}, {0})}});
        QVERIFY(comparison);
        QCOMPARE(comparison->summary.blocksRemoved, 1);
        QCOMPARE(comparison->summary.blocksAdded, 1);
    }

    void whatCannotHoldIsToldAndNothingIsCompared_data()
    {
        QTest::addColumn<QList<Alignment>>("alignments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no such passage") << QList{together({1}, {7})} << QStringLiteral("There is no passage 7 of the newer version");
        QTest::newRow("below zero") << QList{together({-1}, {1})} << QStringLiteral("There is no passage -1 of the older version");
        QTest::newRow("aligned twice") << QList{together({1}, {1}), together({1}, {2})} << QStringLiteral("aligned twice");
        QTest::newRow("both") << QList{together({1}, {1}), apart({1}, {0, 1})} << QStringLiteral("aligned and set apart");
        QTest::newRow("several with several") << QList{together({0, 1}, {0, 1})} << QStringLiteral("not with several");
        QTest::newRow("nothing on a side") << QList{apart({}, {1})} << QStringLiteral("passages of both versions");
        QTest::newRow("named twice") << QList{apart({1, 1}, {1})} << QStringLiteral("each named once");
    }

    void whatCannotHoldIsToldAndNothingIsCompared()
    {
        QFETCH(QList<Alignment>, alignments);
        QFETCH(QString, sentence);
        const auto comparison = compare(revision(rewritten), revision(rewriting), {.alignments = alignments});
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().code, ErrorCode::Usage);
        QVERIFY2(comparison.error().message.contains(sentence), qPrintable(comparison.error().message));
    }

    void theLaterWordOverrulesTheEarlier()
    {
        QCOMPARE(alignmentsInForce({together({1}, {1}), together({1}, {2})}), (QList{together({1}, {2})}));
        QCOMPARE(alignmentsInForce({together({1}, {1}), apart({1}, {1})}), (QList{apart({1}, {1})}));
        QCOMPARE(alignmentsInForce({apart({1}, {1, 2}), together({1}, {2})}), (QList{together({1}, {2})}));
        QCOMPARE(alignmentsInForce({apart({1}, {1}), apart({1}, {2}), together({3}, {3})}),
                 (QList{apart({1}, {1}), apart({1}, {2}), together({3}, {3})}));
        QCOMPARE(alignmentsInForce({together({1}, {1}), together({1}, {1})}), (QList{together({1}, {1})}));
    }

    void alignmentsFollowTheirTextIntoAnotherReading()
    {
        const auto blocks = [](const QString &text) { return revision(text).article.blocks; };
        const PerSide<QList<Block>> from{blocks(QStringLiteral("One.\nTwo.\nTwo.\nThree.")), blocks(QStringLiteral("One.\nTwo."))};
        const PerSide<QList<Block>> to{blocks(QStringLiteral("New.\nOne.\nTwo.\nTwo.")), from.right};
        QCOMPARE(alignmentsCarriedOver({together({2}, {1}), together({3}, {0})}, from, to), (QList{together({3}, {1})}));
        QCOMPARE(alignmentsCarriedOver({apart({0, 2}, {1})}, from, from), (QList{apart({0, 2}, {1})}));
    }
};

QTEST_APPLESS_MAIN(ReaderAlignmentsTest)
#include "test_readeralignments.moc"
