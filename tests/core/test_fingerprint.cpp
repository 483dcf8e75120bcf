// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fingerprint.h"
#include "core/model/weight.h"

#include <QTest>

using namespace recension;

namespace {

Article articleWith(const QString &paragraph)
{
    Article article;
    article.title = QStringLiteral("Harbour wall plan sent back");
    article.blocks = {{.kind = BlockKind::Headline, .text = article.title},
                      {.text = QStringLiteral("Councillors debated for four hours.")},
                      {.text = paragraph}};
    return article;
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class FingerprintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsCounts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("decimal point", "It cost 1.5 million.", "It cost 15 million.");
        row("currency", "A fund of $3.2bn was named.", "A fund of $32bn was named.");
        row("currency sign", "A fund of $32bn was named.", "A fund of €32bn was named.");
        row("scare quotes gone", "The ‘terrorist’ was held.", "The terrorist was held.");
        row("double quotes gone", "The \"terrorist\" was held.", "The terrorist was held.");
        row("question to exclamation", "Is it over?", "Is it over!");
        row("death toll in words", "The storm left three dead.", "The storm left forty dead.");
        row("sentence", "She got 2 months in jail.", "She got 12 months in jail.");
        row("date", "It opens on March 24.", "It opens on March 19.");
        row("hyphen inside a word", "He will re-sign on Friday.", "He will resign on Friday.");
        row("negative number", "It fell to -5 degrees.", "It fell to 5 degrees.");
        row("percent", "It rose 5%.", "It rose 5.");
        row("one letter", "He was now guilty.", "He was not guilty.");
        row("Chinese", "港口有三艘船。", "港口有四艘船。");
        row("accent", "Le péché d'un homme.", "Le pêche d'un homme.");
    }

    void newsCounts()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QVERIFY(fingerprint(articleWith(before)) != fingerprint(articleWith(after)));
        QCOMPARE(weighChange(articleWith(before), articleWith(after)), Weight::Substantive);
    }

    void typesettingDoesNotCount_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("quote shape") << text("“Never,” she said, ‘ever’.") << text("\"Never,\" she said, 'ever'.");
        QTest::newRow("guillemets") << text("«Jamais», dit-elle.") << text("\"Jamais\", dit-elle.");
        QTest::newRow("apostrophe") << text("It’s over.") << text("It's over.");
        QTest::newRow("non-breaking space") << text("10\u00A0km away") << text("10 km away");
        QTest::newRow("white space") << text(" Two  spaces\tand a tab ") << text("Two spaces and a tab");
        QTest::newRow("soft hyphen") << text("govern\u00ADment") << text("government");
        QTest::newRow("composition") << text("cafe\u0301") << text("caf\u00E9");
        QTest::newRow("zero width space") << text("data\u200Bbase") << text("database");
    }

    void typesettingDoesNotCount()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(fingerprint(articleWith(before)), fingerprint(articleWith(after)));
        QCOMPARE(weighChange(articleWith(before), articleWith(after)), Weight::None);
    }

    void headlineAloneCounts()
    {
        const Article before = articleWith(QStringLiteral("Text."));
        Article after = before;
        after.title = after.blocks[0].text = QStringLiteral("Harbour wall plan approved");
        QVERIFY(fingerprint(before) != fingerprint(after));
        QCOMPARE(weighChange(before, after), Weight::Substantive);
    }

    void bylineAndCaptionCount()
    {
        const Article before = articleWith(QStringLiteral("Text."));
        Article byline = before;
        byline.byline = QStringLiteral("Ada Marsh");
        QVERIFY(fingerprint(before) != fingerprint(byline));
        Article caption = before;
        caption.blocks.append({.kind = BlockKind::Caption, .text = QStringLiteral("The wall at low tide")});
        QVERIFY(fingerprint(before) != fingerprint(caption));
    }

    void paragraphBreakCounts()
    {
        Article before = articleWith(QStringLiteral("One. Two."));
        Article after = articleWith(QStringLiteral("One."));
        after.blocks.append({.text = QStringLiteral("Two.")});
        QVERIFY(fingerprint(before) != fingerprint(after));
        QCOMPARE(weighChange(before, after), Weight::Minor);
    }

    void marksAndDatesAndDesignDoNotCount()
    {
        const Article before = articleWith(QStringLiteral("A link stands here."));
        Article after = before;
        after.blocks[2].marks.append({.kind = MarkKind::Link, .start = 2, .length = 4, .target = QStringLiteral("https://example.org")});
        after.blocks[2].kind = BlockKind::ListItem;
        after.modified = QDateTime::currentDateTimeUtc();
        after.extractor = QStringLiteral("another");
        after.blocks.append({.kind = BlockKind::Quote, .text = QStringLiteral("A link stands here."), .repeated = true});
        QCOMPARE(fingerprint(before), fingerprint(after));
        after.blocks.removeFirst(); // a design that keeps the headline outside of the text
        QCOMPARE(fingerprint(before), fingerprint(after));
    }

    void passingTimesAndCountersDoNotCount_data()
    {
        QTest::addColumn<QString>("passing");
        for (const char *passing : {"2 hours ago",
                                    "Updated 5 minutes ago",
                                    "Published: 1 day ago",
                                    "just now",
                                    "148 comments",
                                    "1.2K shares",
                                    "vor 2 Stunden",
                                    "Aktualisiert vor einer Minute",
                                    "il y a 3 heures",
                                    "hace 2 días",
                                    "2 ore fa",
                                    "há 5 minutos",
                                    "3 uur geleden",
                                    "för 2 timmar sedan",
                                    "2 godziny temu",
                                    "2 часа назад",
                                    "3時間前",
                                    "5分钟前",
                                    "2시간 전",
                                    "منذ 3 ساعات"}) {
            QTest::newRow(passing) << QString::fromUtf8(passing);
        }
    }

    void passingTimesAndCountersDoNotCount()
    {
        QFETCH(QString, passing);
        QVERIFY(isPassing(passing));
        Article after = articleWith(QStringLiteral("Text."));
        after.blocks.append({.text = passing});
        QCOMPARE(fingerprint(articleWith(QStringLiteral("Text."))), fingerprint(after));
    }

    void aSentenceWithATimeIsNoPassingTime_data()
    {
        QTest::addColumn<QString>("news");
        for (const char *news : {"Killed 2 hours ago", "The boat sank 2 hours ago", "12 dead", "2 hours", "Three views of the harbour",
                                 "148 comments were deleted"}) {
            QTest::newRow(news) << QString::fromUtf8(news);
        }
    }

    void aSentenceWithATimeIsNoPassingTime()
    {
        QFETCH(QString, news);
        QVERIFY(!isPassing(news));
    }

    void aWordThatTheArticleHasElsewhereIsNoSlip()
    {
        const Article known = articleWith(QStringLiteral("The groyne broke. Mend the groyne."));
        const Article unheard = articleWith(QStringLiteral("The gryone broke. Mend the groyne."));
        QCOMPARE(weighChange(known, unheard), Weight::Substantive);
        QCOMPARE(weighChange(unheard, known), Weight::Minor);
    }

    void minorChangesAreMinor_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("swapped letters") << text("They recieved it.") << text("They received it.");
        QTest::newRow("doubled letter") << text("The comittee met.") << text("The committee met.");
        QTest::newRow("comma") << text("However it rained.") << text("However, it rained.");
        QTest::newRow("dash kind") << text("It rained - again.") << text("It rained \u2013 again.");
        QTest::newRow("case") << text("the Council met") << text("the council met");
        QTest::newRow("stop") << text("It rained") << text("It rained.");
    }

    void wordsThatLookAlikeAreNoSlipsOfEachOther_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("both are words") << text("It stands under martial law.") << text("It stands under marital law.");
        QTest::newRow("inflected") << text("The trials began.") << text("The trails began.");
        QTest::newRow("doubled") << text("They filed the shelves.") << text("They filled the shelves.");
        QTest::newRow("opposites") << text("The untied kingdom") << text("The united kingdom");
        QTest::newRow("a tense in German") << text("Sie bleiben hier.") << text("Sie blieben hier.");
        QTest::newRow("a name") << text("He is called Brian now.") << text("He is called Brain now.");
    }

    void wordsThatLookAlikeAreNoSlipsOfEachOther()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(weighChange(articleWith(before), articleWith(after)), Weight::Substantive);
        QCOMPARE(weighChange(articleWith(after), articleWith(before)), Weight::Substantive);
    }

    void minorChangesAreMinor()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QVERIFY(fingerprint(articleWith(before)) != fingerprint(articleWith(after)));
        QCOMPARE(weighChange(articleWith(before), articleWith(after)), Weight::Minor);
    }
};

QTEST_APPLESS_MAIN(FingerprintTest)
#include "test_fingerprint.moc"
