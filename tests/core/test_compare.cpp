// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/alignedtext.h"
#include "core/diff/compare.h"
#include "tests/support/drawing.h"

#include <QElapsedTimer>
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
    void punctuationThatBothWordsWearIsNotMarked_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *left, const char *right, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(left) << QString::fromUtf8(right) << QString::fromUtf8(expected);
        };
        row("stop", "They promised it before the autumn.", "They promised it before the winter.",
            "~ They promised it before the [-autumn-]. -> They promised it before the {+winter+}.");
        row("quotation", "He told us “we go,” and sat down.", "He told us “they stay,” and sat down.",
            "~ He told us “[-we go-],” and sat down. -> He told us “{+they stay+},” and sat down.");
        row("stops that differ", "Is it over at last?", "Is it over by now!", "~ Is it over [-at last?-] -> Is it over {+by now!+}");
        row("sum", "It cost them about $3.2bn.", "It cost them about $32bn.",
            "~ It cost them about [-$3.2bn-]. -> It cost them about {+$32bn+}.");
        row("abbreviation", "He has often been to the U.S.", "He has often been to the U.K.",
            "~ He has often been to the [-U.S.-] -> He has often been to the {+U.K.+}");
    }

    void punctuationThatBothWordsWearIsNotMarked()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, expected);
        QCOMPARE(drawn(left.toUtf8().constData(), right.toUtf8().constData()), expected);
    }

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
        add("a paragraph added", "One stands here.\nTwo stands there.",
            "One stands here.\nQuite another matter altogether.\nTwo stands there.",
            "= One stands here.\n+ Quite another matter altogether.\n= Two stands there.");
        add("a paragraph removed at the top", "Gone from here now.\nThe rest stays as it was.", "The rest stays as it was.",
            "- Gone from here now.\n= The rest stays as it was.");
        add("a paragraph moved up",
            "The council met on Monday evening.\nRain fell over the whole valley.\nThe vote was four to three in the end.",
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
        add("a paragraph in two",
            "The council met on Monday evening in the old hall. A second bridge will be built by the harbor next spring.",
            "The council met on Monday evening in the old hall.\nA second bridge will be built by the harbor next spring.",
            "/ The council met on Monday evening in the old hall. A second bridge will be built by the harbor next spring. -> "
            "The council met on Monday evening in the old hall. | A second bridge will be built by the harbor next spring.");
        add("two paragraphs in one",
            "The council met on Monday evening in the old hall.\nA second bridge will be built by the harbor next spring.",
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

    void drawsLanguages_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("rows");
        const auto add = [](const char *name, const char *left, const char *right, const char *rows) {
            QTest::newRow(name) << QByteArray(left) << QByteArray(right) << QByteArray(rows);
        };
        add("German", "Der Bürgermeister eröffnete gestern den Park.", "Der Bürgermeister eröffnete heute den Park.",
            "~ Der Bürgermeister eröffnete [-gestern-] den Park. -> Der Bürgermeister eröffnete {+heute+} den Park.");
        add("French with no-break spaces", "Le parc coûte 20\u00a0% de plus\u00a0: trop.", "Le parc coûte 25\u00a0% de plus\u00a0: trop.",
            "~ Le parc coûte [-20\u00a0%-] de plus\u00a0: trop. -> Le parc coûte {+25\u00a0%+} de plus\u00a0: trop.");
        add("Russian", "Мэр открыл новый парк в центре города.", "Мэр закрыл новый парк в центре города.",
            "~ Мэр [-открыл-] новый парк в центре города. -> Мэр {+закрыл+} новый парк в центре города.");
        add("Arabic", "افتتح العمدة الحديقة يوم الاثنين.", "افتتح العمدة الحديقة يوم الجمعة.",
            "~ افتتح العمدة الحديقة يوم [-الاثنين-]. -> افتتح العمدة الحديقة يوم {+الجمعة+}.");
        add("Hindi", "महापौर ने सोमवार को पार्क खोला।", "महापौर ने शुक्रवार को पार्क खोला।",
            "~ महापौर ने [-सोमवार-] को पार्क खोला। -> महापौर ने {+शुक्रवार+} को पार्क खोला।");
        add("Japanese", "市長は昨日公園を開いた。", "市長は今日公園を開いた。",
            "~ 市長は[-昨日-]公園を開いた。 -> 市長は{+今日+}公園を開いた。");
        add("Korean", "시장은 어제 공원을 열었다.", "시장은 오늘 공원을 열었다.",
            "~ 시장은 [-어제-] 공원을 열었다. -> 시장은 {+오늘+} 공원을 열었다.");
        add("Greek", "Ο δήμαρχος άνοιξε το πάρκο χθες.", "Ο δήμαρχος άνοιξε το πάρκο σήμερα.",
            "~ Ο δήμαρχος άνοιξε το πάρκο [-χθες-]. -> Ο δήμαρχος άνοιξε το πάρκο {+σήμερα+}.");
        add("emoji and flags stay whole", "Well done 👩‍👧‍👦 everyone in 🇫🇷 today",
            "Well done 👩‍👧 everyone in 🇫🇮 today",
            "~ Well done [-👩‍👧‍👦-] everyone in [-🇫🇷-] today -> Well done {+👩‍👧+} everyone in {+🇫🇮+} today");
        add("composed and decomposed letters", "The caf\u00e9 is open.", "The cafe\u0301 is open.",
            "~ The (~caf\u00e9~) is open. -> The (~cafe\u0301~) is open.");
        add("a soft hyphen and a dash", "The para\u00adgraph - so it said - ends.", "The paragraph \u2013 so it said \u2013 ends.",
            "~ The (~para\u00adgraph~) (~-~) so it said (~-~) ends. -> The (~paragraph~) (~\u2013~) so it said (~\u2013~) ends.");
        add("a heading becomes a paragraph", "## What we know so far\nRain fell.", "What we know so far\nRain fell.",
            "= What we know so far\n= Rain fell.");
        add("the right one of near twins", "Bus 12 leaves at nine from the old station.\nBus 14 leaves at ten from the old station.",
            "Bus 14 leaves at ten from the new station.",
            "- Bus 12 leaves at nine from the old station.\n"
            "~ Bus 14 leaves at ten from the [-old-] station. -> Bus 14 leaves at ten from the {+new+} station.");
    }

    void drawsLanguages() { draws(); }

    void linksThatLeadElsewhereAndEmphasisAreMarkChanges()
    {
        Revision left = revision(QStringLiteral("The mayor opened the new park."));
        Revision right = revision(QStringLiteral("The old mayor opened the new park."));
        left.article.blocks[0].marks = {{.kind = MarkKind::Link, .start = 4, .length = 5, .target = QStringLiteral("https://a.example/")},
                                        {.kind = MarkKind::Emphasis, .start = 21, .length = 3}};
        right.article.blocks[0].marks = {{.kind = MarkKind::Link, .start = 8, .length = 5, .target = QStringLiteral("https://b.example/")}};
        const auto comparison = compare(left, right);
        QVERIFY(comparison);
        const QList<MarkChange> expected{
            {.block = {0, 0},
             .text = QStringLiteral("mayor"),
             .kind = MarkKind::Link,
             .present = {true, true},
             .target = {QStringLiteral("https://a.example/"), QStringLiteral("https://b.example/")}},
            {.block = {0, 0}, .text = QStringLiteral("new"), .kind = MarkKind::Emphasis, .present = {true, false}, .target = {}}};
        QCOMPARE(comparison->rows.constFirst().markChanges, expected);
    }

    void marksAloneLeaveTheRowTheSame()
    {
        const Revision left = revision(QStringLiteral("The mayor opened the park."));
        Revision right = left;
        right.article.blocks[0].marks = {{.kind = MarkKind::Strong, .start = 4, .length = 5}};
        const auto comparison = compare(left, right);
        QVERIFY(comparison);
        QCOMPARE(comparison->rows.constFirst().kind, RowKind::Same);
        QCOMPARE(comparison->rows.constFirst().markChanges.size(), 1);
        QCOMPARE(comparison->rows.constFirst().markChanges.constFirst().present, (PerSide<bool>{false, true}));
    }

    void beyondTheBoundSentencesAreMatchedAndThenBlocksAlone()
    {
        const QList<Block> left{{.text = QStringLiteral("The mayor spoke at length. Rain fell in the valley.")}};
        const QList<Block> right{{.text = QStringLiteral("The mayor spoke briefly. Rain fell in the valley.")}};
        const CancelCheck never;
        const auto matchedWith = [&](qint64 bound, Detail expected) {
            Tokenizer tokenizer;
            Vocabulary vocabulary;
            Effort effort(never, bound);
            const AlignedText text = alignText({{0}, {0}}, {left, right}, tokenizer, vocabulary, effort);
            return effort.coarsest() == expected
                ? int(std::ranges::count_if(text.sides.left.partner, [](int partner) { return partner >= 0; }))
                : -1;
        };
        QCOMPARE(matchedWith(100'000, Detail::Words), 8);
        QCOMPARE(matchedWith(500, Detail::Sentences), 5);
        QCOMPARE(matchedWith(10, Detail::Blocks), 0);
    }

    void tokensKeepTheirNumbersWhileTheVocabularyGrows()
    {
        QStringList tokens;
        for (int at = 0; at < 150'000; ++at) {
            tokens += QString::number(at, 36);
        }
        Vocabulary vocabulary;
        for (int at = 0; at < tokens.size(); ++at) {
            QCOMPARE(vocabulary.number(tokens.at(at)), quint32(at) + 1);
            QCOMPARE(vocabulary.number(tokens.at(at / 2)), quint32(at / 2) + 1); // also while a larger table is being filled
        }
    }

    void largeTextsCanBeCanceledAtAnyMoment()
    {
        QString text;
        Revision left;
        Revision right;
        for (int at = 0; at < 9'000; ++at) {
            text = QStringLiteral(
                       "Line %1 tells of harbor %2, of rain in valley %3 and of a mayor who spoke at length there, as on every day before.")
                       .arg(at)
                       .arg(at % 97)
                       .arg(at % 31);
            left.article.blocks.append({.text = text});
            right.article.blocks.append({.text = text.replace(QStringLiteral("mayor"), QStringLiteral("baker %1").arg(at))});
        }
        QElapsedTimer clock;
        clock.start();
        QVERIFY(compare(left, right));
        const qint64 whole = clock.elapsed();
        for (int step = 0; step < 12; ++step) {
            bool isCanceled = false;
            clock.start();
            const auto comparison = compare(left, right, CancelCheck([&] { return isCanceled = clock.elapsed() >= whole * step / 12; }));
            QCOMPARE(comparison.has_value(), !isCanceled);
            QCOMPARE(isCanceled ? comparison.error().code : ErrorCode::Canceled, ErrorCode::Canceled);
        }
    }

    void aComparisonBeyondTheBoundSaysHowCoarseItIs()
    {
        const Revision left = revision(QStringLiteral("The mayor spoke at length about the harbor. Rain fell in the valley."));
        const Revision right = revision(QStringLiteral("The mayor spoke briefly about the harbor. Rain fell in the valley."));
        const auto drawnWith = [&](qint64 bound, Detail expected) {
            const auto comparison = compare(left, right, {}, bound);
            return comparison && comparison->detail == expected ? toText(*comparison) : QStringLiteral("another detail");
        };
        QCOMPARE(drawnWith(Effort::usualBound, Detail::Words),
                 QStringLiteral("~ The mayor spoke [-at length-] about the harbor. Rain fell in the valley. -> "
                                "The mayor spoke {+briefly+} about the harbor. Rain fell in the valley."));
        qint64 bound = 1'000'000; // where each step begins is no promise; that both come, one after the other, is
        const auto stepDownTo = [&](Detail detail) {
            for (; bound > 0; bound -= bound / 20 + 1) {
                const auto comparison = compare(left, right, {}, bound);
                if (comparison && comparison->detail >= detail) {
                    return comparison->detail == detail;
                }
            }
            return false;
        };
        QVERIFY(stepDownTo(Detail::Sentences));
        QCOMPARE(drawnWith(bound, Detail::Sentences),
                 QStringLiteral("~ [-The mayor spoke at length about the harbor-]. Rain fell in the valley. -> "
                                "{+The mayor spoke briefly about the harbor+}. Rain fell in the valley."));
        QVERIFY(stepDownTo(Detail::Blocks));
        QCOMPARE(drawnWith(bound, Detail::Blocks),
                 QStringLiteral("~ [-The mayor spoke at length about the harbor. Rain fell in the valley-]. -> "
                                "{+The mayor spoke briefly about the harbor. Rain fell in the valley+}."));
    }

    void aCanceledComparisonSaysSo()
    {
        Revision left;
        Revision right;
        for (int block = 0; block < 3000; ++block) {
            left.article.blocks.append(
                {.text = QStringLiteral("Some words number %1 that differ in every block by chance %2").arg(block).arg(block * 7)});
            right.article.blocks.append(
                {.text = QStringLiteral("Other words number %1 that differ in every block by chance %2").arg(block * 3).arg(block)});
        }
        const auto comparison = compare(left, right, CancelCheck([] { return true; }));
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().code, ErrorCode::Canceled);
        QVERIFY(!comparison.error().message.isEmpty());
    }
};

QTEST_APPLESS_MAIN(CompareTest)
#include "test_compare.moc"
