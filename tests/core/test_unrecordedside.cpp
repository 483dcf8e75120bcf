// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/unrecordedside.h"

#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

Block block(const QString &text, int documentRow, SideRecord record = SideRecord::Recorded)
{
    return {.text = text, .sideRecord = record, .documentRow = documentRow};
}

// A same row, three lone paragraphs whose side is unknown, a same row.
Comparison loneParagraphs()
{
    Comparison comparison;
    const Block first = block(QStringLiteral("First."), 1);
    const Block last = block(QStringLiteral("Last."), 5);
    comparison.revisions.left.article.blocks = {first, last};
    comparison.revisions.right.article.blocks = {first, block(QStringLiteral("A."), 2, SideRecord::Unrecorded),
                                                 block(QStringLiteral("B."), 3, SideRecord::Unrecorded),
                                                 block(QStringLiteral("C."), 4, SideRecord::Unrecorded), last};
    comparison.rows = {Row{.kind = RowKind::Same, .blocks = {{0}, {0}}}, Row{.kind = RowKind::Added, .blocks = {{}, {1}}},
                       Row{.kind = RowKind::Added, .blocks = {{}, {2}}}, Row{.kind = RowKind::Added, .blocks = {{}, {3}}},
                       Row{.kind = RowKind::Same, .blocks = {{1}, {4}}}};
    return comparison;
}

QStringList texts(const Revision &revision)
{
    QStringList result;
    for (const Block &each : revision.article.blocks) {
        result += each.text;
    }
    return result;
}

} // namespace

class UnrecordedSideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoneParagraphOfUnknownSideMayBeTakenAcross()
    {
        const Comparison comparison = loneParagraphs();
        QVERIFY(hasUnrecordedSide(comparison, comparison.rows.at(2)));
        QVERIFY(!hasUnrecordedSide(comparison, comparison.rows.at(0)));
        const PerSide<Revision> taken = withUnrecordedBlockAcross(comparison, 2);
        QCOMPARE(texts(taken.left), QStringList({u"First."_s, u"B."_s, u"Last."_s}));
        QCOMPARE(texts(taken.right), QStringList({u"First."_s, u"A."_s, u"C."_s, u"Last."_s}));
    }

    void takenAcrossAndBackItStandsWhereItStood()
    {
        const Comparison before = loneParagraphs();
        Comparison across = before;
        across.revisions = withUnrecordedBlockAcross(before, 2);
        across.rows = {Row{.kind = RowKind::Removed, .blocks = {{1}, {}}}};
        QCOMPARE(withUnrecordedBlockAcross(across, 0), before.revisions);
    }

    void twoTakenAcrossInAnyOrderKeepTheirOrder()
    {
        Comparison comparison = loneParagraphs();
        comparison.revisions = withUnrecordedBlockAcross(comparison, 3);
        comparison.rows = {Row{.kind = RowKind::Added, .blocks = {{}, {1}}}};
        const PerSide<Revision> taken = withUnrecordedBlockAcross(comparison, 0);
        QCOMPARE(texts(taken.left), QStringList({u"First."_s, u"A."_s, u"C."_s, u"Last."_s}));
    }

    void aRecordedParagraphStaysWhereItIs()
    {
        Comparison comparison = loneParagraphs();
        comparison.revisions.right.article.blocks[1].sideRecord = SideRecord::Recorded;
        QCOMPARE(withUnrecordedBlockAcross(comparison, 1), comparison.revisions);
        QCOMPARE(withUnrecordedBlockAcross(comparison, 77), comparison.revisions);
    }
};

QTEST_APPLESS_MAIN(UnrecordedSideTest)
#include "test_unrecordedside.moc"
