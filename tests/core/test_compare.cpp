// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "tests/support/drawing.h"

#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

QString drawn(const char *left, const char *right)
{
    const auto comparison = compare(revision(QString::fromUtf8(left)), revision(QString::fromUtf8(right)));
    return comparison ? toText(*comparison) : comparison.error().message;
}

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draws_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("rows");

        const auto add = [](const char *name, const char *left, const char *right, const char *rows) {
            QTest::newRow(name) << QByteArray(left) << QByteArray(right) << QByteArray(rows);
        };
        add("nothing on both sides", "", "", "");
        add("identical", "# Park to open\nThe mayor spoke.", "# Park to open\nThe mayor spoke.", "= Park to open\n= The mayor spoke.");
        add("a word in the headline", "# Council approves park", "# Council rejects park",
            "~ Council [-approves-] park -> Council {+rejects+} park");
        add("a paragraph added", "One stands here.\nTwo stands there.", "One stands here.\nQuite another matter altogether.\nTwo stands there.",
            "= One stands here.\n+ Quite another matter altogether.\n= Two stands there.");
        add("a paragraph removed at the top", "Gone from here now.\nThe rest stays as it was.", "The rest stays as it was.",
            "- Gone from here now.\n= The rest stays as it was.");
        add("a paragraph moved up", "The council met on Monday evening.\nRain fell over the whole valley.\nThe vote was four to three in the end.",
            "The vote was four to three in the end.\nThe council met on Monday evening.\nRain fell over the whole valley.",
            ">1 The vote was four to three in the end.\n= The council met on Monday evening.\n= Rain fell over the whole valley.\n"
            "<1 The vote was four to three in the end.");
        add("a number with its sign and unit", "It cost $3.2bn and 20% more.", "It cost $4.2bn and 25% more.",
            "~ It cost [-$3.2bn-] and [-20%-] more. -> It cost {+$4.2bn+} and {+25%+} more.");
        add("quotes set differently", "He said \"yes\" at once.", "He said “yes” at once.",
            "~ He said (~\"yes\"~) at once. -> He said (~“yes”~) at once.");
        add("a sentence goes to another paragraph",
            "The council met on Monday evening in the old town hall. A second bridge will be built by the harbor next spring.\n"
            "Rain fell over the whole valley and the river rose. Farmers were worried about their fields.",
            "The council met on Monday evening in the old town hall.\n"
            "Rain fell over the whole valley and the river rose. Farmers were worried about their fields. "
            "A second bridge will be built by the harbor next spring.",
            "~ The council met on Monday evening in the old town hall. [1<A second bridge will be built by the harbor next spring.] -> "
            "The council met on Monday evening in the old town hall.\n"
            "~ Rain fell over the whole valley and the river rose. Farmers were worried about their fields. -> "
            "Rain fell over the whole valley and the river rose. Farmers were worried about their fields. "
            "{1>A second bridge will be built by the harbor next spring.}");
        add("a paragraph in two", "The council met on Monday evening in the old hall. A second bridge will be built by the harbor next spring.",
            "The council met on Monday evening in the old hall.\nA second bridge will be built by the harbor next spring.",
            "/ The council met on Monday evening in the old hall. A second bridge will be built by the harbor next spring. -> "
            "The council met on Monday evening in the old hall. | A second bridge will be built by the harbor next spring.");
        add("two paragraphs in one", "The council met on Monday evening in the old hall.\nA second bridge will be built by the harbor next spring.",
            "The council met on Monday evening in the old hall. A second bridge will be built by the harbor next spring.",
            "\\ The council met on Monday evening in the old hall. | A second bridge will be built by the harbor next spring. -> "
            "The council met on Monday evening in the old hall. A second bridge will be built by the harbor next spring.");
        add("Chinese words", "市长昨天批准了公园。", "市长今天批准了公园。", "~ 市长[-昨天-]批准了公园。 -> 市长{+今天+}批准了公园。");
        add("Thai words", "นายกเทศมนตรีพูดเมื่อวานนี้", "นายกเทศมนตรีพูดวันนี้", "~ นายกเทศมนตรีพูด[-เมื่อวาน-]นี้ -> นายกเทศมนตรีพูด{+วัน+}นี้");
    }

    void draws()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, rows);
        QCOMPARE(drawn(left.constData(), right.constData()), QString::fromUtf8(rows));
    }

    void aCanceledComparisonSaysSo()
    {
        Revision left;
        Revision right;
        for (int block = 0; block < 3000; ++block) {
            left.article.blocks.append({.text = QStringLiteral("Some words number %1 that differ in every block by chance %2").arg(block).arg(block * 7)});
            right.article.blocks.append({.text = QStringLiteral("Other words number %1 that differ in every block by chance %2").arg(block * 3).arg(block)});
        }
        const auto comparison = compare(left, right, CancelCheck([] { return true; }));
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().code, ErrorCode::Canceled);
        QVERIFY(!comparison.error().message.isEmpty());
    }
};

QTEST_APPLESS_MAIN(CompareTest)
#include "test_compare.moc"
