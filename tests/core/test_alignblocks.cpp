// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "tests/support/drawing.h"

#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

/// The rows of a comparison by kind and block alone: "~ 0 -> 0", "/ 1 -> 1 2", "- 2".
QStringList rowsOf(const QString &left, const QString &right)
{
    QStringList lines;
    const auto comparison = compare(revision(left), revision(right));
    if (!comparison) {
        return {comparison.error().message};
    }
    for (const Row &row : comparison->rows) {
        QStringList words{rowKindName(row.kind)};
        for (const Side side : bothSides) {
            words.append(side == Side::Left ? QString() : QStringLiteral("->"));
            for (const int block : row.blocks[side]) {
                words.append(QString::number(block));
            }
        }
        lines.append(words.join(u' ').simplified());
    }
    return lines;
}

} // namespace

/// Which blocks belong together where likeness, order and place disagree.
class AlignBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleJoinedToTheNextParagraphIsNotTakenForALaterOneThatQuotesIt()
    {
        const QString before = QStringLiteral(
            "The council received more answers than it had hoped for, and most of them were kind.\n"
            "Build in the face of doubt. And then rebuild.\n"
            "Drawing streets and squares as quickly as our office does every week means building in the face of doubt. A town is a system of many small parts.");
        const QString after = QStringLiteral(
            "The council received more answers than it had hoped for, and most of them were kind. "
            "Build in the face of doubt. And then rebuild.\n"
            "Drawing streets and squares as quickly as our office does every week means building in the face of doubt.\nA town is a system of many small parts.");
        QCOMPARE(rowsOf(before, after), (QStringList{QStringLiteral("merged 0 1 -> 0"), QStringLiteral("split 2 -> 1 2")}));
        QCOMPARE(rowsOf(after, before), (QStringList{QStringLiteral("split 0 -> 0 1"), QStringLiteral("merged 1 2 -> 2")}));
    }

    void aSentenceInTheMiddleOfAnotherParagraphMakesNoMerger()
    {
        const QString before = QStringLiteral(
            "The harbor wall was built in the spring by forty masons. It kept the storms of that autumn away from the boats.\n"
            "Fishermen still remember the winter before.\n"
            "Tourists rarely see this corner of the island.\n"
            "Granite came from the quarry behind the lighthouse.");
        const QString after =
            QStringLiteral("The harbor wall was built in the spring by forty masons. Granite came from the quarry behind the lighthouse. "
                           "It kept the storms of that autumn away from the boats.\n"
                           "Fishermen still remember the winter before.\n"
                           "Tourists rarely see this corner of the island.");
        QCOMPARE(rowsOf(before, after),
                 (QStringList{QStringLiteral("changed 0 -> 0"), QStringLiteral("same 1 -> 1"), QStringLiteral("same 2 -> 2"),
                              QStringLiteral("removed 3 ->")}));
    }

    void theEndOfAParagraphThatStandsElsewhereIsStillAPartOfIt()
    {
        const QString before =
            QStringLiteral("The harbor wall was built in the spring by forty masons. Granite came from the quarry behind the lighthouse.\n"
                           "Fishermen still remember the winter before.\n"
                           "Tourists rarely see this corner of the island.");
        const QString after = QStringLiteral("The harbor wall was built in the spring by forty masons.\n"
                                             "Fishermen still remember the winter before.\n"
                                             "Tourists rarely see this corner of the island.\n"
                                             "Granite came from the quarry behind the lighthouse.");
        QCOMPARE(rowsOf(before, after),
                 (QStringList{QStringLiteral("split 0 -> 0 3"), QStringLiteral("same 1 -> 1"), QStringLiteral("same 2 -> 2")}));
    }

    void aFaintLikenessOutsideTheOrderIsNoMove()
    {
        const QString before = QStringLiteral("Our town has a museum that shows boats and nets from four centuries of fishing.\n"
                                              "The ferry sails at noon. Tickets are sold on board by the crew.\n"
                                              "Every autumn the orchestra plays in the old granary near the church.");
        const QString after = QStringLiteral("Every visitor should see how the old mills near the river were turned into flats.\n"
                                             "The ferry sails at noon. Tickets are sold on board by the crew.\n"
                                             "A new bakery and a school with a garden and workshops opened this year.");
        for (const QString &row : rowsOf(before, after)) {
            QVERIFY2(!row.startsWith(QLatin1String("moved")), qPrintable(row));
        }
    }

    void unrelatedParagraphsOfOnePlaceStayApart_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto add = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        add("English", "The mayor opened the bridge on a rainy morning in front of three hundred guests.\nFishing boats returned late.",
            "Apples from the valley were cheaper than last year, and farmers were worried.\nNobody knows who painted it.");
        add("Japanese", "市長は雨の降る朝、三百人の招待客を前にして新しい橋の開通を宣言しました。\n漁船は遅くに港へ戻りました。",
            "谷でとれるりんごの値段が去年より下がり、農家の人たちは心配しています。\n誰が描いた絵なのかは分かっていない。");
        add("Hindi", "महापौर ने बारिश की सुबह तीन सौ मेहमानों के सामने नए पुल का उद्घाटन किया।\nमछुआरे देर से लौटे।",
            "घाटी के सेब पिछले साल से सस्ते हैं और किसान चिंतित हैं।\nयह चित्र किसने बनाया, कोई नहीं जानता।");
    }

    void unrelatedParagraphsOfOnePlaceStayApart()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(rowsOf(before + QStringLiteral("\nSame."), after + QStringLiteral("\nSame.")),
                 (QStringList{QStringLiteral("removed 0 ->"), QStringLiteral("removed 1 ->"), QStringLiteral("added -> 0"),
                              QStringLiteral("added -> 1"), QStringLiteral("same 2 -> 2")}));
    }

    void wordsThatChangeTheirEndingsStillShowTheParagraph()
    {
        const QStringList rows = rowsOf(QString::fromUtf8("लड़का बड़े बगीचे में खेलता था।\nघाटी के सेब सस्ते हैं।"),
                                        QString::fromUtf8("लड़के बड़ी बगीचों में खेलते थे।\nघाटी के सेब सस्ते हैं।"));
        QCOMPARE(rows, (QStringList{QStringLiteral("changed 0 -> 0"), QStringLiteral("same 1 -> 1")}));
    }
};

QTEST_APPLESS_MAIN(AlignBlocksTest)
#include "test_alignblocks.moc"
