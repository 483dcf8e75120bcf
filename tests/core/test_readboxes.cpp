// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/corrections.h"
#include "core/reading/readhtml.h"

#include "tests/support/articletext.h"

#include <QTest>

using namespace recension;

namespace {

const QByteArray sentences("<p>This is a sound paragraph of an article, long enough to be told from a label. It has two sentences.</p>");

Article read(const QByteArray &html)
{
    RawDocument document;
    document.bytes = html;
    document.capture.finalUrl = QUrl(QStringLiteral("https://site.example/news/one"));
    const Result<HtmlReading> reading = readHtml(document, {}, {});
    return reading ? reading->article : Article();
}

/// An article as short as agencies write them, with something behind its text and something at the end of the page.
QByteArray page(const QByteArray &behindText, const QByteArray &endOfPage = {})
{
    return "<html lang=en><body><article><h1>Headline of a page</h1><div class=t>" + sentences.repeated(3) + behindText + "</div></article>"
        + endOfPage + "</body></html>";
}

QByteArray card(const QByteArray &target, const QByteArray &title)
{
    return "<div class=k><a href='" + target + "'><img src=i><h3>" + title
        + "</h3></a><p>The company says that wages leave it no choice. Islanders want to see the books.</p></div>";
}

} // namespace

class TestReadBoxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxBesideTheArticleIsNotSeen_data();
    void boxBesideTheArticleIsNotSeen();
    void cardsOnOtherSitesAreTheArticles();
    void sectionsThatLeadIntoThePageAreTheArticles();
    void postWithALinkedHeadlineIsNoCard();
    void articleInSeveralBoxesNamedForTheirSidebarIsRead();
    void articleGoesOnInSlotsThatWereNeverClosed();
    void postsQuotedFromElsewhereStay();
    void wordsOfOnePersonInABoxLikeTheOthersStay();
    void firstParagraphThatIsHalfALinkStays();
    void correctionIsKept_data();
    void correctionIsKept();
    void wordsThatOnlyMentionACorrectionAnnounceNone_data();
    void wordsThatOnlyMentionACorrectionAnnounceNone();
    void correctionBelowAPictureIsNoCaption();
};

void TestReadBoxes::boxBesideTheArticleIsNotSeen_data()
{
    QTest::addColumn<QByteArray>("behindText");
    QTest::addColumn<QByteArray>("endOfPage");
    const QByteArray cards("<div class=g>" + card("/a", "Ferry fares to rise in March") + card("/b", "Herring seen off the cape")
                           + card("https://site.example/c", "Museum shows the drowned village") + "</div>");
    QTest::newRow("cards") << cards << QByteArray();
    QTest::newRow("cardsBelowThePage") << QByteArray() << cards;
    QTest::newRow("oneCard") << card("/a", "Ferry fares to rise in March") << QByteArray();
    QTest::newRow("author") << QByteArray("<div class=w><h4>About the author</h4><p>Jane Doe covers ports for the paper. Before that "
                                          "she worked for the coast guard and wrote two books on tides.</p></div>")
                            << QByteArray();
    QTest::newRow("authorInGerman") << QByteArray("<div class=w><b>Über die Autorin</b><p>Jana Doe schreibt seit neun Jahren über Häfen. "
                                                  "Vorher war sie bei der Küstenwache und hat zwei Bücher veröffentlicht.</p></div>")
                                    << QByteArray();
    QTest::newRow("choiceOfNewsletters") << QByteArray(
        "<div class=b><h3>Choose what we send you</h3><ul><li>Morning Harbor</li><li>Weekend Tide</li><li>Breaking news</li></ul></div>")
                                         << QByteArray();
    QTest::newRow("app") << QByteArray("<p>Get the Harbor app for <a href=/i>iPhone</a> and <a href=/a>Android</a>.</p>") << QByteArray();
    QTest::newRow("tip") << QByteArray("<p>Got a tip? Write to <a href='mailto:t@site.example'>t@site.example</a>.</p>") << QByteArray();
    QTest::newRow("comments") << QByteArray(
        "<div class=u><div>3 Comments</div><div><b>seadog</b><p>I have lived next to that wall for thirty years and nobody ever asked me. "
        "Typical.</p></div><div><b>ella</b><p>They should have started in spring. Everybody knew it, and everybody said so.</p></div></div>")
                              << QByteArray();
    QTest::newRow("consent")
        << QByteArray()
        << QByteArray(
               "<div id=x><h2>We value your privacy</h2><p>We and our 812 partners store and access personal data, like browsing data or unique "
               "identifiers, on your device. You may change your mind.</p><p>You can withdraw your choice at any time by the link at the foot of the "
               "page. Some rely on their legitimate interest.</p></div>");
    QTest::newRow("consentInFrench")
        << QByteArray()
        << QByteArray(
               "<div id=x><p>Nous et nos 613 partenaires stockons des informations sur votre appareil et y accédons. Vous pouvez refuser à tout "
               "moment.</p><p>Certains partenaires ne demandent pas votre accord et se fondent sur leur intérêt légitime. Voir la liste.</p></div>");
}

void TestReadBoxes::boxBesideTheArticleIsNotSeen()
{
    QFETCH(QByteArray, behindText);
    QFETCH(QByteArray, endOfPage);
    QCOMPARE(read(page(behindText, endOfPage)).blocks, read(page({})).blocks);
}

void TestReadBoxes::cardsOnOtherSitesAreTheArticles()
{
    const QStringList texts = test::blockTexts(
        read(page(card("https://shop.example/a", "Kestrel Lantern") + card("https://shop.example/b", "Wren Cabin Light"))));
    QCOMPARE(texts.count(QStringLiteral("The company says that wages leave it no choice. Islanders want to see the books.")), 2);
}

void TestReadBoxes::sectionsThatLeadIntoThePageAreTheArticles()
{
    const QStringList texts = test::blockTexts(read(page(card("#one", "What is a pier?") + card("#two", "Who owns it?"))));
    QCOMPARE(texts.count(QStringLiteral("The company says that wages leave it no choice. Islanders want to see the books.")), 2);
}

void TestReadBoxes::postWithALinkedHeadlineIsNoCard()
{
    const QByteArray post(
        "The tide came in twice today, as it does, and I went down to the quay to see it both times. The first time it took a chair. "
        "The second time it brought the chair back, and a rope that was not mine.");
    const Article article =
        read("<title>A short post on the tide</title><div class=post><h1><a href='/news/one'>A short post on the tide</a></h1><p>" + post
             + "</p></div><div class=side><p>I write about tides from a house on the quay. It leaks.</p>"
               "<p>Write to me if you know of a better rope. I read it all.</p></div>");
    QVERIFY(test::blockTexts(article).contains(QString::fromUtf8(post)));
}

void TestReadBoxes::articleInSeveralBoxesNamedForTheirSidebarIsRead()
{
    QByteArray parts;
    for (const char *word : {"one", "two", "three", "four"}) {
        parts += QByteArray("<div class=sidebar-grid><div class=sidebar-grid__text><p>Part ") + word
            + " of the article is here, and it is long enough to be told from a label. It goes on.</p>" + sentences
            + "</div><div class=sidebar-grid__ad>Ad</div></div>";
    }
    const QString text =
        test::blockTexts(read("<main><article><h1>Headline of a page</h1>" + sentences + parts + "</article></main>")).join(u' ');
    for (const char *word : {"one", "two", "three", "four"}) {
        QVERIFY2(text.contains(QStringLiteral("Part %1 of the article").arg(QLatin1StringView(word))), word);
    }
}

void TestReadBoxes::articleGoesOnInSlotsThatWereNeverClosed()
{
    // Each slot stands in the one before; the last one holds a small part of the text.
    QByteArray body;
    for (const int paragraphs : {8, 8, 8, 2}) {
        body += sentences.repeated(paragraphs) + "<div class='mobile-part'><div class='ad-slot'>";
    }
    const QByteArray last("<p>The last paragraph stands deep in all of them, and nobody would want to miss it. It is the end.</p>");
    const QStringList texts =
        test::blockTexts(read("<html lang=en><body><article><h1>Headline of a page</h1><div class=t>" + body + last + "</div></article>"));
    QCOMPARE(texts.size(), 1 + 8 + 8 + 8 + 2 + 1);
}

void TestReadBoxes::postsQuotedFromElsewhereStay()
{
    const QByteArray post("<div class='social-media-embed'><blockquote class='short-post'><p>The ferry was on time today, for once.</p>"
                          "\xE2\x80\x94 Ada (@ada) <a href=https://posts.example/1>May 3, 2024</a></blockquote></div>");
    const QByteArray buttons(
        "<div class='social-media-bar'><p>Share this story with those who wait for the ferry every day, please.</p></div>");
    const QStringList texts = test::blockTexts(read(page(post + sentences + buttons)));
    QVERIFY(texts.contains(QStringLiteral("The ferry was on time today, for once.")));
    QVERIFY(!texts.join(u' ').contains(u"Share this story"));
}

void TestReadBoxes::wordsOfOnePersonInABoxLikeTheOthersStay()
{
    QByteArray posts;
    for (int i = 0; i < 6; ++i) {
        posts += "<div class='live-post'><h3>Something happened</h3><div class=text>" + sentences + "</div></div>";
    }
    posts += "<div class='live-post'><h3>The coach on the second half</h3><blockquote><p>We were a little too relaxed. That is all.</p>"
             "<p>The ball was never ours.</p></blockquote></div>";
    const QStringList texts =
        test::blockTexts(read("<html lang=en><body><article><h1>Headline of a page</h1>" + posts + posts + "</article></body></html>"));
    QCOMPARE(texts.count(QStringLiteral("We were a little too relaxed. That is all.")), 2);
    QCOMPARE(texts.count(QStringLiteral("The coach on the second half")), 2);
}

void TestReadBoxes::firstParagraphThatIsHalfALinkStays()
{
    // The first two are set like none of the others.
    const QByteArray first(
        "<p class=spoken><a href=/topic/ada>Ada Fennimore</a> has been voted off <a href=/topic/boat>“The Boat of Stars.”</a></p>");
    const QByteArray second = QByteArray(sentences).replace("<p>", "<p class=spoken>");
    const QStringList texts =
        test::blockTexts(read("<html lang=en><meta charset=utf-8><body><article><h1>Headline of a page</h1><div class=t>" + first + second
                              + sentences.repeated(12) + "</div></article>"));
    QCOMPARE(texts.value(1), QStringLiteral("Ada Fennimore has been voted off “The Boat of Stars.”"));
}

void TestReadBoxes::correctionIsKept_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("label") << QByteArray("Correction: The wall is 40 meters long, not 400.");
    QTest::newRow("labelWithDay") << QByteArray("Correction, Nov. 15, 2019: This article named the wrong publisher.");
    QTest::newRow("labelWithItsMatter") << QByteArray("Correction to this article: The wall is 40 meters long, not 400.");
    QTest::newRow("twoLabels") << QByteArray("Corrections and Clarifications: The wall is 40 meters long, not 400.");
    QTest::newRow("germanWithDay") << QByteArray("Korrektur vom 12. Mai: Die Mauer ist 40 Meter lang, nicht 400.");
    QTest::newRow("sentence") << QByteArray("This article was amended because the captain’s name was wrong.");
    QTest::newRow("earlierVersion") << QByteArray("An earlier version of this story misstated the year of the storm.");
    QTest::newRow("editorsNote") << QByteArray("Editor’s note: The headline has been changed since it was published.");
    QTest::newRow("german") << QByteArray("Korrektur: In der ersten Fassung stand ein falscher Name.");
    QTest::newRow("germanSentence") << QByteArray("In einer früheren Version hieß es, die Mauer sei 400 Meter lang.");
    QTest::newRow("french") << QByteArray("Rectificatif : le mur mesure 40 mètres et non 400.");
    QTest::newRow("spanish") << QByteArray("Fe de errores: el muro mide 40 metros y no 400.");
    QTest::newRow("italian") << QByteArray("Errata corrige: il muro è lungo 40 metri, non 400.");
    QTest::newRow("dutch") << QByteArray("In een eerdere versie van dit artikel stond een verkeerde naam.");
    QTest::newRow("swedish") << QByteArray("Rättelse: Muren är 40 meter lång, inte 400.");
    QTest::newRow("russian") << QByteArray("Исправление: длина стены 40 метров, а не 400.");
    QTest::newRow("japanese") << QByteArray(
        "【訂正】壁の長さを400メートルとしていましたが、正しくは40メートルでした。おわびして訂正します。");
}

void TestReadBoxes::correctionIsKept()
{
    QFETCH(QByteArray, note);
    const QString text = QString::fromUtf8(note);
    QVERIFY(test::blockTexts(read(page("<div class=x><p>" + note + "</p></div>"))).contains(text));
    QVERIFY(test::blockTexts(read(page("<aside class=promo><p>" + note + "</p></aside>"))).contains(text));
    QVERIFY(test::blockTexts(read(page("<div class=x><h4>Note</h4><p>" + note + "</p></div>"))).contains(text));
}

void TestReadBoxes::wordsThatOnlyMentionACorrectionAnnounceNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("mention") << QStringLiteral("The minister asked the paper for a correction of the report on the wall.");
    QTest::newRow("prison") << QStringLiteral("Corrections officers in the north went on strike for a second day.");
    QTest::newRow("stocks") << QStringLiteral("Correction or crash? What the markets fear in autumn is hard to say.");
    QTest::newRow("living") << QStringLiteral("This page is updated every hour with the newest results of the vote.");
    QTest::newRow("road") << QStringLiteral("Oprava mostu potrvá rok: řidiči musí počítat s objížďkou.");
    QTest::newRow("stocksInGerman") << QStringLiteral("Korrektur an den Börsen: Anleger müssen jetzt stark sein.");
    QTest::newRow("short") << QStringLiteral("Correction:");
}

void TestReadBoxes::wordsThatOnlyMentionACorrectionAnnounceNone()
{
    QFETCH(QString, text);
    QVERIFY(!announcesCorrection(text));
}

void TestReadBoxes::correctionBelowAPictureIsNoCaption()
{
    const Article article = read(page("<div class=errata><p>Correction, 15 Nov.: The picture showed another pier.</p><img src=x></div>"));
    QCOMPARE(article.blocks.last().kind, BlockKind::Paragraph);
}

QTEST_GUILESS_MAIN(TestReadBoxes)
#include "test_readboxes.moc"
