// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to an article's text although it looks like what stands around one: links, a lone letter, a heading over a button.
#include "core/reading/readhtml.h"

#include "tests/support/articletext.h"

#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sentences("<p>This is a sound paragraph of an article, long enough to be told from a label. It has two sentences.</p>");

Article read(const QByteArray &html)
{
    const Result<HtmlReading> reading = readHtml(RawDocument{.bytes = html}, {}, {});
    return reading ? reading->article : Article();
}

QStringList textsAfterHeadline(const QByteArray &body)
{
    return test::blockTexts(read("<html lang=en><article><h1>Ferry sold to the island</h1>" + body + "</article>")).mid(1);
}

} // namespace

class ReadBodyTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largeInitialInABoxOfItsOwnBeginsItsWord()
    {
        const QByteArray body = "<div class=first-letter>D</div><div class=text><p>uring the war the ferry ran at <b>night</b> only, and "
                                "nobody on the island knew its name. It has one now.</p>"
            + sentences + "</div>";
        const QList<Block> blocks = read("<article><h1>Ferry sold to the island</h1>" + body + "</article>").blocks;
        QVERIFY(blocks.size() > 2);
        QVERIFY2(blocks.at(1).text.startsWith(u"During the war"_s), qPrintable(blocks.at(1).text));
        QCOMPARE(blocks.at(1).marks.size(), 1);
        QCOMPARE(blocks.at(1).text.mid(blocks.at(1).marks.first().start, blocks.at(1).marks.first().length), u"night"_s);
    }

    void loneLetterBeforeAWholeWordStaysAlone()
    {
        const QStringList texts = textsAfterHeadline("<div class=mark>D</div><div class=text>" + sentences.repeated(3) + "</div>");
        QVERIFY(!texts.isEmpty());
        for (const QString &text : texts) {
            QVERIFY2(text.startsWith(u"This is a sound"_s), qPrintable(text));
        }
    }

    void wordsOnAPlayersButtonAreNoCaption()
    {
        const QByteArray body = sentences.repeated(2)
            + "<figure><div class=player>Play video</div></figure><figure><img src=a.png>"
              "<span>Bild vergrößern</span><figcaption>Play on the beach</figcaption></figure>"
            + sentences;
        const QStringList texts = textsAfterHeadline(body);
        QVERIFY(!texts.contains(u"Play video"_s));
        QVERIFY(!texts.contains(u"Bild vergrößern"_s));
        QVERIFY(texts.contains(u"Play on the beach"_s));
    }

    void numberedSourcesStayThoughTheyAreLinks()
    {
        const QByteArray source("<p>[#] <a href=/s#>The title of what was read for it</a></p>");
        const auto numbered = [&](int number) { return QByteArray(source).replace('#', QByteArray::number(number)); };
        QVERIFY(textsAfterHeadline(sentences.repeated(3) + numbered(1) + numbered(2)).contains(u"[2] The title of what was read for it"_s));
        // A lone number counts nothing.
        QVERIFY(!textsAfterHeadline(sentences.repeated(3) + numbered(7)).contains(u"[7] The title of what was read for it"_s));
    }

    void sentenceThatIsMostlyALinkStaysAndAnAnnouncementGoes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("stays");
        QTest::newRow("sentence") << QByteArray(
            "It <a href=/x>was sold to the people of the island in the last week of the year</a> again.")
                                  << true;
        QTest::newRow("announcement") << QByteArray(
            "Also: <a href=/x>the ferry was sold to the people of the island in the last week</a> too.")
                                      << false;
        QTest::newRow("places") << QByteArray(
            "See <a href=/a>the first of all the sites</a>, <a href=/b>the second of them all</a> and <a href=/c>the very last one</a>.")
                                << false;
        QTest::newRow("link alone") << QByteArray("<a href=/x>The ferry was sold to the people of the island last week.</a>") << false;
    }

    void sentenceThatIsMostlyALinkStaysAndAnAnnouncementGoes()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, stays);
        const qsizetype paragraphs = textsAfterHeadline(sentences.repeated(2) + "<p>" + line + "</p>" + sentences.repeated(2)).size();
        QCOMPARE(paragraphs, stays ? 5 : 4);
    }

    void lineSetOtherwiseAmongTheParagraphsStays()
    {
        const QByteArray line("<p class=figure>94 of 100 islanders say that the ferry is what they miss the most (Ferry Office)</p>");
        const QByteArray body("<div class=text>" + sentences.repeated(2) + line + sentences.repeated(2) + "</div>");
        QCOMPARE(textsAfterHeadline(body).size(), 5);
        // The same line of another box is none of them.
        QCOMPARE(
            textsAfterHeadline("<div class=text>" + sentences.repeated(2) + "<div>" + line + "</div>" + sentences.repeated(2) + "</div>")
                .size(),
            4);
    }

    void labelInABoxOfNotesIsNoNote()
    {
        const QByteArray note("<div class=correction><div>We got a name wrong.</div></div>");
        const QByteArray label("<div class=correction><div>All corrections</div></div>");
        const QByteArray body("<div class=text>" + sentences.repeated(3) + "</div>");
        QVERIFY(textsAfterHeadline(body + note).contains(u"We got a name wrong."_s));
        QVERIFY(!textsAfterHeadline(body + label).contains(u"All corrections"_s));
    }

    void headingOverAButtonStaysWhereTheSectionGoesOn()
    {
        const QByteArray section("<h2>The old ferry</h2>" + sentences);
        const QByteArray button("<p><a href=/buy>Look at the newer one</a></p>");
        QVERIFY(textsAfterHeadline(section.repeated(2) + "<h2>The newer ferry</h2>" + button + sentences).contains(u"The newer ferry"_s));
        // With more links it heads these, and no other heading of its rank tells that it heads a section.
        QVERIFY(!textsAfterHeadline(section.repeated(2) + "<h2>More to read</h2>" + button.repeated(2) + sentences)
                     .contains(u"More to read"_s));
        QVERIFY(!textsAfterHeadline(section.repeated(2) + "<h4>More to read</h4>" + button + sentences).contains(u"More to read"_s));
    }

    void headingOfTheSectionThatBeginsTheBodyStays()
    {
        const QByteArray first("<section><h2>Why the ferry matters</h2><div class=text>" + sentences.repeated(2) + "</div></section>");
        const QByteArray second("<section><h2>Who pays</h2><div class=text>" + sentences.repeated(2) + "</div></section>");
        QVERIFY(textsAfterHeadline(first + second).contains(u"Why the ferry matters"_s));
    }

    void emojiThatTheBrowserDrewAreThoseThatTheServerWrote()
    {
        const QByteArray before = "<article><h1>Ferry sold ";
        const QByteArray inside = "</h1>" + sentences + "<p>Nobody on the island knew of it before noon ";
        const QByteArray behind = " when the crew was told in the harbor office. It was over in an hour.</p>" + sentences + "</article>";
        const Article written = read(before + "\U0001F6A2" + inside + "\u2764\uFE0F" + behind);
        const Article drawn =
            read(before + "<img class=emoji alt='\U0001F6A2' src=s.svg>" + inside + "<img draggable=false alt='\u2764\uFE0F'>" + behind);
        QVERIFY(written.blocks.size() > 2);
        QVERIFY(written.title.endsWith(u"sold \U0001F6A2"_s));
        QCOMPARE(drawn.title, written.title);
        QCOMPARE(drawn.blocks, written.blocks);
    }

    void appealInReportedSpeechIsNoPromotion()
    {
        const QString reported = u"Donate today, the rescue service asked everybody who was ever towed home by one of its boats."_s;
        const QByteArray body = sentences + "<p>" + reported.toUtf8() + "</p>" + sentences
            + "<p>Like our work? Donate today to keep the lights on.</p>" + sentences;
        const QStringList texts = textsAfterHeadline(body);
        QVERIFY(texts.contains(reported));
        QCOMPARE(texts.size(), 4);
    }

    void standfirstWithoutAFullStopStays()
    {
        const QByteArray standfirst(
            "Recorded on the coast of the island, the first work of the two brothers has a quiet and lonesome simplicity");
        const Article article = read("<article><h1>Ferry sold to the island</h1><div class=a><p>" + standfirst
                                     + "</p></div><div class=text>" + sentences.repeated(3) + "</div></article>");
        QCOMPARE(article.blocks.at(1).kind, BlockKind::Standfirst);
        QCOMPARE(article.blocks.at(1).text, QString::fromUtf8(standfirst));
    }

    void standfirstGoesOnInASentenceWithALink()
    {
        const QByteArray opening(
            "<div class=lead><p>Does the ferry still come at night, and who pays for it when it does? Many ask that.</p>"
            "<p>Then you may want to sit down and <a href=/x>read how the islanders bought it</a> together.</p></div>");
        QVERIFY(textsAfterHeadline(opening + "<div class=text>" + sentences.repeated(20) + "</div>")
                    .contains(u"Then you may want to sit down and read how the islanders bought it together."_s));
    }

    void standfirstBelowAHeadingThatThePageCallsOtherwiseStays()
    {
        const QByteArray head(
            "<html lang=en><head><title>Ferry to the island: a portrait</title><meta property=og:title content='Ferry to the "
            "island: a portrait'></head><body><article>");
        const QByteArray standfirst("The second row surprises everybody at the harbor. How the captain does it at her age.");
        const Article article = read(head + "<div><header><h2>Forward through hard days</h2></header><div class=a><p>" + standfirst
                                     + "</p></div><div class=text>" + sentences.repeated(20) + "</div></div></article>");
        QVERIFY2(test::blockTexts(article).contains(QString::fromUtf8(standfirst)), qPrintable(test::blockTexts(article).join(u'\n')));
    }

    void secondLineOfAHeadingIsNoPartOfTheTitleThatJsonLdTells()
    {
        const QByteArray json("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Ferry sold to the "
                              "island\"}</script>");
        const QByteArray heading("<h1><span>Ferry sold to the island</span> <span>A small town pays</span></h1>");
        QCOMPARE(read(json + heading + sentences.repeated(3)).title, u"Ferry sold to the island"_s);
        QVERIFY(read(heading + sentences.repeated(3)).title.endsWith(u"town pays"_s));
    }

    void linesOfAHeadingAreDividedAsJsonLdDividesThem()
    {
        const QByteArray json("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"After the storm: Ferry sold to the "
                              "island\"}</script>");
        const QByteArray heading("<h1><span class=kicker>After the storm</span><span>Ferry sold to the island</span></h1>");
        QCOMPARE(read(json + heading + sentences.repeated(3)).title, u"After the storm: Ferry sold to the island"_s);
    }

    void postsTellNoZoneThatThePageDoesNot()
    {
        const auto post = [](const QByteArray &time) {
            return "<section class=post><time datetime='" + time + "'>then</time><div class=text>" + sentences + "</div></section>";
        };
        const Article article = read("<article><h1>Ferry sold to the island</h1>" + post("2024-02-11T11:05")
                                     + post("2024-02-11T08:40+01:00") + post("2024-02-11T07:00Z") + "</article>");
        QStringList posted;
        for (const Block &block : article.blocks) {
            if (block.posted.isValid()) {
                posted.append(isoText(block.posted));
            }
        }
        QCOMPARE(posted, (QStringList{u"2024-02-11T11:05:00"_s, u"2024-02-11T08:40:00+01:00"_s, u"2024-02-11T07:00:00Z"_s}));
    }
};

QTEST_GUILESS_MAIN(ReadBodyTextTest)
#include "test_readbodytext.moc"
