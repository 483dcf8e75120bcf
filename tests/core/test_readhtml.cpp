// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readhtml.h"

#include "tests/support/articletext.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTest>

using namespace recension;

namespace {

const QByteArray sentences("<p>This is a sound paragraph of an article, long enough to be told from a label. It has two sentences.</p>");

RawDocument page(const QByteArray &html, const QUrl &url = {})
{
    RawDocument document;
    document.bytes = html;
    document.capture.finalUrl = url;
    return document;
}

Article read(const QByteArray &html, const QUrl &url = {})
{
    const Result<HtmlReading> reading = readHtml(page(html, url), {}, {});
    return reading ? reading->article : Article();
}

} // namespace

class TestReadHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsItsGoldenFile_data();
    void readsAsItsGoldenFile();
    void furnitureThatChangesIsNotSeen();
    void oneWordEditedIsOneBlockChanged();
    void promotionBetweenParagraphsIsNotSeen_data();
    void promotionBetweenParagraphsIsNotSeen();
    void sentencesOnNewslettersAndCookiesStay_data();
    void sentencesOnNewslettersAndCookiesStay();
    void poemBelowACookieNoticeIsRead();
    void offerUnderAHeadingGoesAndASectionStays();
    void restOfTheArticleThatUnfoldsIsKept();
    void pictureBoxWithAHeadingIsNoCaption();
    void lineThatNamesAPicturesSourceIsACaption();
    void wordsOfSeveralPeopleBehindTheTextStayWhole();
    void articleOfListsKeepsItemsThatAreLinks();
    void linksUnderAnItemOfTextStay();
    void placeBeforeTheFirstParagraphStays();
    void textInTwoElementsOfOneNameIsRead();
    void noteBehindTheBodyStays();
    void standfirstSetLikeNoOtherParagraphStays();
    void articleInsideAnElementNamedAsFurnitureIsRead();
    void datesAndAuthorsAreNeverInvented();
    void linksAreAbsoluteOrBare();
    void addressIsWrittenAsResolvedAndEncoded_data();
    void addressIsWrittenAsResolvedAndEncoded();
    void marksStandOnTheirWords_data();
    void marksStandOnTheirWords();
    void directionOverridesAreLeftOut();
    void repeatedParagraphsStayAndAreMarked();
    void pageWithoutTextIsRefused();
    void canceledReadingStops();
    void blocksBeyondTheLimitAreRefused();
};

void TestReadHtml::readsAsItsGoldenFile_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(test::dataPath(QStringLiteral("html")));
    const QStringList files = folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file.chopped(5))) << file.chopped(5);
    }
}

void TestReadHtml::readsAsItsGoldenFile()
{
    QFETCH(QString, name);
    const QByteArray html = test::readFile(test::dataPath(QStringLiteral("html/%1.html").arg(name)));
    QVERIFY(test::matchesGolden(test::articleText(read(html)).toUtf8(), QStringLiteral("html/%1.txt").arg(name)));
}

void TestReadHtml::furnitureThatChangesIsNotSeen()
{
    const QByteArray before("<article><h1>Headline of a page</h1>" + sentences + sentences + "<div class=x>12 shares</div>" + sentences
                            + "</article><ul><li><a href=a>One teaser here</a></ul>");
    const QByteArray after("<article><h1>Headline of a page</h1>" + sentences
                           + "<div class='promo-box'><h4>For you</h4><p>A box that was not here before. <a href=b>Try it now</a></p></div>"
                           + sentences + "<div class=x>4031 shares</div><div class=y>18 / 25</div>" + sentences
                           + "</article><ul><li><a href=a>Another teaser</a><li><a href=b>And one more</a></ul>");
    QCOMPARE(read(after).blocks, read(before).blocks);
}

void TestReadHtml::oneWordEditedIsOneBlockChanged()
{
    const QByteArray html = test::readFile(test::dataPath(QStringLiteral("html/news-en.html")));
    const QStringList before = test::blockTexts(read(html));
    QStringList after = test::blockTexts(read(QByteArray(html).replace("would not hold back", "might not hold back")));
    QCOMPARE(after.size(), before.size());
    int changed = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        changed += before[i] != after[i];
    }
    QCOMPARE(changed, 1);
}

void TestReadHtml::promotionBetweenParagraphsIsNotSeen_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("newsletter") << QByteArray("<em>Want more of this in your inbox? <a href=n>Sign up for our newsletter</a>.</em>");
    QTest::newRow("newsletterInGerman") << QByteArray(
        "Der Küsten-Newsletter informiert Sie jeden Freitag kostenlos. <a href=n>Hier geht es weiter!</a>");
    QTest::newRow("newsletterInFrench") << QByteArray("Recevez chaque matin notre newsletter <a href=n>en un clic</a>.");
    QTest::newRow("readMore") << QByteArray("<b>Read more: </b><a href=a>Is this the end of the old harbor?</a>");
    QTest::newRow("readMoreInSpanish") << QByteArray("Lea también: <a href=a>¿Es este el final del puerto?</a>");
    QTest::newRow("readMoreInRussian") << QByteArray("Читайте также: <a href=a>Корабли вернулись в гавань.</a>");
    QTest::newRow("channel") << QByteArray("Follow us on <a href=a>WhatsApp</a> and Instagram.");
    QTest::newRow("donation") << QByteArray("Independent journalism needs you. <a href=d>Donate today</a>");
    QTest::newRow("paywall") << QByteArray("Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.");
    QTest::newRow("broadcast") << QByteArray("Über dieses Thema berichtete Radio Küste am 26.08.2024 um 06:00 Uhr.");
    QTest::newRow("adLabel") << QByteArray("Article continues below advertisement");
    QTest::newRow("share") << QByteArray("<strong>Like this story? Share it with a friend!</strong>");
    QTest::newRow("cookies") << QByteArray("We use cookies to improve your experience. By continuing you accept them.");
    QTest::newRow("offer") << QByteArray("Have the paper at your door: 12 issues for £9.99.");
    QTest::newRow("offerInGerman") << QByteArray("Jetzt lesen: 3 Monate für nur 1 Euro.");
    QTest::newRow("commentRule") << QByteArray("Note: comments on this article are moderated.");
    QTest::newRow("issueOnSale") << QByteArray("Die Mai-Ausgabe ist im Handel. <a href=h>Hier können Sie das Heft bestellen.</a>");
    QTest::newRow("labelOfOthers") << QByteArray("Lire aussi");
    QTest::newRow("consentToAnEmbed") << QByteArray("Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.");
    QTest::newRow("errors") << QByteArray("Fehler gefunden? Jetzt melden.");
    QTest::newRow("noBreakSpaces") << QByteArray("Write to <a href=m>us</a>.&nbsp;Follow&nbsp;us&nbsp;on&nbsp;Twitter.");
    QTest::newRow("sisterTitle") << QByteArray("Need more sea? Subscribe to our sister title <a href=s>All About Tides</a>!");
    QTest::newRow("invitationOnly") << QByteArray(
        "<a href=c>The Quay Council</a> is an invitation-only community. <a href=q>Do I qualify?</a>");
    QTest::newRow("rating") << QByteArray("Did you make this soup? Please leave a star rating and a comment.");
    QTest::newRow("placeholder") << QByteArray("Loading posts&hellip;");
    QTest::newRow("loginInGerman") << QByteArray("Sie müssen sich <a href=l>einloggen</a>, um sich zu beteiligen.");
    QTest::newRow("loginToReadInGerman") << QByteArray("Bitte anmelden, um den ganzen Artikel zu lesen.");
    QTest::newRow("app") << QByteArray("Never miss a tide: download our free app for iPhone and Android.");
    QTest::newRow("tips") << QByteArray("Do you have a tip for us? Write to tips@courier.example.");
    QTest::newRow("firstOrder") << QByteArray("Try our boxes: <a href=b>get 10% off your first order</a> with the code TIDE.");
    QTest::newRow("donationInGerman") << QByteArray("Diese Seite gibt es nur mit Ihrer Unterstützung.");
}

void TestReadHtml::promotionBetweenParagraphsIsNotSeen()
{
    QFETCH(QByteArray, line);
    const QByteArray head("<article><h1>Headline of a page</h1>" + sentences.repeated(2));
    QCOMPARE(read(head + "<p>" + line + "</p>" + sentences + "</article>").blocks, read(head + sentences + "</article>").blocks);
}

void TestReadHtml::sentencesOnNewslettersAndCookiesStay_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("newsletter") << QByteArray(
        "The party’s newsletter, which forty thousand people receive, called the plan a mistake, and the minister answered it the next day "
        "with a letter of her own to the members of the party in the north.");
    QTest::newRow("cookies") << QByteArray("“This site stores cookies on the devices of children,” the regulator wrote.");
    QTest::newRow("channel") << QByteArray("He announced on Twitter that the ships would follow the coast.");
    QTest::newRow("readMore") << QByteArray("Read more books, the librarian told the children of the island, and they did.");
    QTest::newRow("broadcast") << QByteArray("The radio program had told its listeners of the storm.");
    QTest::newRow("moderation") << QByteArray("The company moderates comments on articles, and approved this one after an hour.");
    QTest::newRow("issue") << QByteArray("The issue on sale at the fair was the horse, not the cart.");
    QTest::newRow("affiliates") << QByteArray("Streamers earn a commission when their viewers buy games via affiliate links.");
    QTest::newRow("rating") << QByteArray("The comments gave the soup a rating of four stars, and the cook left.");
    QTest::newRow("supportOfOthers") << QByteArray("Ohne ihre Unterstützung wäre das Fest ausgefallen, sagte der Bürgermeister.");
    QTest::newRow("theyWhoSupport") << QByteArray("Mit dem Erlös unterstützen sie unsere Vereine, sagte der Vorsitzende.");
    QTest::newRow("registration") << QByteArray("Händler müssen sich anmelden, um auf dem Markt verkaufen zu dürfen.");
    QTest::newRow("appOfOthers") << QByteArray("Users can download the new Signal app on their phones from Monday.");
    QTest::newRow("witnesses") << QByteArray("Do you have information about the crash? Call the police at 555 1234.");
    QTest::newRow("externalContent") << QByteArray("Die Behörde prüft externe Inhalte, bevor sie im Amtsblatt stehen.");
}

void TestReadHtml::sentencesOnNewslettersAndCookiesStay()
{
    QFETCH(QByteArray, line);
    const Article article =
        read("<article><h1>Headline of a page</h1>" + sentences.repeated(2) + "<p>" + line + "</p>" + sentences + "</article>");
    QVERIFY(test::blockTexts(article).contains(QString::fromUtf8(line)));
}

void TestReadHtml::poemBelowACookieNoticeIsRead()
{
    const Article article = read(
        "<h1><a href='/'>The Weblog</a></h1><div class=post><h2>A Möbius afternoon</h2><p>“I should not say this.”</p><p>So he said.</p><p>“Then don’t, and let us have some tea.”</p></div>"
        "<div id=cookie-law>This website uses cookies, as websites do. If you go on reading it, you agree that we use them, and that our partners do; "
        "what they are for is told elsewhere.</div><title>A Möbius afternoon | The Weblog</title>");
    QCOMPARE(article.title, QStringLiteral("A Möbius afternoon"));
    QCOMPARE(article.blocks.size(), 4);
    QCOMPARE(article.blocks.at(1).text, QStringLiteral("“I should not say this.”"));
}

void TestReadHtml::offerUnderAHeadingGoesAndASectionStays()
{
    const QByteArray head("<article><h1>Headline of a page</h1><div class=t>" + sentences.repeated(8));
    const QByteArray offer(
        "<div class=q><h4>The Morning Edition</h4><p>Our editors pick the stories you need to know, every weekday at six. It is free.</p>"
        "<a href=n>Get it now</a></div>");
    const QByteArray tail(sentences + "</div></article>");
    QCOMPARE(read(head + offer + tail).blocks, read(head + tail).blocks);
    const QByteArray section(
        "<div class=q><h4>How the bridge is mended</h4><ol><li>The old planks are taken out one by one.</li><li>The beams are cleaned and painted twice.</li>"
        "<li>New planks are laid on them and nailed.</li><li>The rails come last, on a dry day.</li></ol></div>");
    QVERIFY(test::blockTexts(read(head + section + tail)).contains(QStringLiteral("The rails come last, on a dry day.")));
    // One paragraph as long as no offer is.
    const QByteArray longer("<p>" + QByteArray("The bridge will hold for forty years if it is painted every third. ").repeated(8) + "</p>");
    const QByteArray more(head + sentences.repeated(30));
    QVERIFY(test::blockTexts(read(more + "</div><div class=q><h4>What it comes to</h4>" + longer + "</div></article>"))
                .contains(QStringLiteral("What it comes to")));
    QCOMPARE(read(more + "<div class=q><h4>It is up to you</h4><p>This page lives by your support. Become a supporter today.</p>" + longer
                  + "</div>" + tail)
                 .blocks,
             read(more + tail).blocks);
}

void TestReadHtml::restOfTheArticleThatUnfoldsIsKept()
{
    const QByteArray head("<article><h1>Headline of a page</h1>" + sentences.repeated(2));
    const QByteArray longParagraph(
        "<p>This paragraph stands behind a button that says there is more to read. It is in the page all the same, with the "
        "whole of its words, and whoever keeps the page keeps it.</p>");
    QCOMPARE(read(head + "<div class=paywall-rest hidden>" + longParagraph.repeated(3) + "</div></article>").blocks.size(), 6);
    QCOMPARE(read(head + "<div class=paywall-offer hidden><p>Subscribe and read on. It is cheap.</p>" + longParagraph + "</div></article>")
                 .blocks.size(),
             3);
    QCOMPARE(read(head + "<div class=old-version hidden>" + longParagraph.repeated(3) + "</div></article>").blocks.size(), 3);
}

void TestReadHtml::pictureBoxWithAHeadingIsNoCaption()
{
    const Article article = read(
        "<article><h1>Headline of a page</h1><div class=t>" + sentences.repeated(2)
        + "<div class=b><h3>A part</h3><img src=x><p>Some words that stand below the heading of their part.</p><ul><li>One thing that has to be said."
          "<li>Another thing that has to be said.<li>A third one, which is the last.<li>And one more of the things.</ul></div>"
        + sentences + "</div></article>");
    QVERIFY(std::ranges::none_of(article.blocks, [](const Block &block) { return block.kind == BlockKind::Caption; }));
    QVERIFY(test::blockTexts(article).contains(QStringLiteral("Some words that stand below the heading of their part.")));
}

void TestReadHtml::lineThatNamesAPicturesSourceIsACaption()
{
    const Article article = read("<article><h1>Headline of a page</h1>" + sentences.repeated(2)
                                 + "<p>Crédits photos : Agence du Port</p>"
                                   "<p>Image: a word that people of the port use for a lie that is told well, and often in the evening.</p>"
                                 + sentences + "</article>");
    QCOMPARE(article.blocks.at(3).kind, BlockKind::Caption);
    QCOMPARE(article.blocks.at(3).text, QStringLiteral("Crédits photos : Agence du Port"));
    QCOMPARE(article.blocks.at(4).kind, BlockKind::Paragraph);
    const Article captioned =
        read("<article><h1>Headline of a page</h1>" + sentences.repeated(8)
             + "<div class=m><div class=n>The pier at noon, seen from the lighthouse on the cape. Bildrechte: Agentur/A. Name</div></div>"
             + sentences + "</article>");
    QCOMPARE(captioned.blocks.at(9).kind, BlockKind::Caption);
}

void TestReadHtml::wordsOfSeveralPeopleBehindTheTextStayWhole()
{
    const Article article = read(
        "<article><h1>Headline of a page</h1>" + sentences.repeated(4)
        + "<blockquote>Mara wrote:<ul>It can't be the wind.</ul><p>It was the wind, Mara.</p><p>Others wrote:</p>"
          "<ul>Why not the tide?</ul><p>Because the tide was out that day, and for all of the night before.</p></blockquote></article>");
    QStringList quoted;
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Quote) {
            quoted += block.text;
        }
    }
    QCOMPARE(quoted.size(), 6);
    QCOMPARE(quoted.at(2), QStringLiteral("It was the wind, Mara."));
}

void TestReadHtml::articleOfListsKeepsItemsThatAreLinks()
{
    const Article article =
        read("<article><h1>This week in the port</h1><h3>Highlights</h3><ul><li><a href=/a>The year of the port in pictures</a></li>"
             "<li>The <a href=/b>crane</a> that stood still since May lifts again, up to forty tons a time.</li>"
             "<li>Two berths are closed for dredging until the ice comes, one of them the long one.</li></ul>"
             "<h3>Also</h3><ul><li>The café opens at five from now on, an hour before the first ferry.</li></ul></article>",
             QUrl(QStringLiteral("https://port.example/week")));
    QCOMPARE(test::blockTexts(article).size(), 7);
    QVERIFY(test::blockTexts(article).contains(QStringLiteral("The year of the port in pictures")));
    QVERIFY(test::blockTexts(article).contains(QStringLiteral("Highlights")));
}

void TestReadHtml::placeBeforeTheFirstParagraphStays()
{
    const Article article =
        read("<article><h1>This week in the port</h1><div class=teaser-line>Share</div><div class=text><b>Oldport / London:</b>"
             + sentences.repeated(3) + "</div></article>");
    QVERIFY(test::blockTexts(article).contains(QStringLiteral("Oldport / London:")));
}

void TestReadHtml::linksUnderAnItemOfTextStay()
{
    // In an article of paragraphs as in one of lists alone.
    const QByteArray lists("<ul><li>Two berths are closed for dredging until the ice comes, one of them the long one.</li>"
                           "<li>In progress<ul><li><a href=/n/1>Notice 1677: the light on the long mole is replaced</a></li>"
                           "<li><a href=/n/2>Notice 1678: the crane is painted</a></li></ul></li></ul>"
                           "<ul><li>The caf\xC3\xA9 opens at five from now on, an hour before the first ferry.</li></ul>");
    for (const QByteArray &body : {lists, sentences.repeated(2) + lists + sentences}) {
        const QStringList texts = test::blockTexts(read("<article><h1>This week in the port</h1>" + body + "</article>"));
        QVERIFY(texts.contains(QStringLiteral("Notice 1677: the light on the long mole is replaced")));
        QVERIFY(texts.contains(QStringLiteral("Notice 1678: the crane is painted")));
    }
}

void TestReadHtml::textInTwoElementsOfOneNameIsRead()
{
    const QByteArray first(
        "<p>The first part has a beginning of its own that nobody wants to miss, with words enough to count. It goes on.</p>");
    const Article article = read("<h2>Some name</h2><div class=cols><div class='rich-text'>" + first + sentences.repeated(3)
                                 + "</div><div class=ad-slot>Ad</div><div class='rich-text-2'>" + sentences.repeated(12) + "</div></div>");
    QVERIFY(test::blockTexts(article).join(u' ').contains(u"The first part has a beginning"));
}

void TestReadHtml::noteBehindTheBodyStays()
{
    const QByteArray body("<article lang=en><h1>Headline of a page</h1><div class=t>" + sentences.repeated(3) + "</div>");
    const QByteArray note("This article was changed on 4 May 2023 because the name of the bridge was spelled wrongly in it.");
    QVERIFY(test::blockTexts(read("<html lang=en>" + body + "<div class=z><p>" + note + "</p></div></article>"))
                .contains(QString::fromUtf8(note)));
    QVERIFY(test::blockTexts(read(body + "<div class=correction><p>We got a name wrong.</p></div></article>"))
                .join(u' ')
                .contains(u"We got a name wrong"));
}

void TestReadHtml::standfirstSetLikeNoOtherParagraphStays()
{
    const QByteArray standfirst("The island wants to know what comes next");
    const Article article = read("<article><h1>Ferry sold</h1><p class=standfirst>" + standfirst + "</p><p>" + sentences + "</p><p>"
                                 + sentences.repeated(2) + "</p></article>");
    QVERIFY(article.blocks.size() > 2);
    QCOMPARE(article.blocks.at(1).kind, BlockKind::Standfirst);
    QCOMPARE(article.blocks.at(1).text, QString::fromUtf8(standfirst));
}

void TestReadHtml::articleInsideAnElementNamedAsFurnitureIsRead()
{
    const Article article =
        read("<h1>Ferry sold</h1><div class=sidebar><p>" + sentences + "</p><p>" + sentences.repeated(2) + "</p></div>");
    QVERIFY(test::blockTexts(article).join(u' ').size() > sentences.size() * 2);
}

void TestReadHtml::datesAndAuthorsAreNeverInvented()
{
    const Article article = read("<h1>A headline of some words</h1>" + sentences.repeated(3)
                                 + "<p>In 1999 it was different, wrote Some Person in a book of 2001. It still is.</p>");
    QVERIFY(!article.published.isValid());
    QVERIFY(!article.modified.isValid());
    QCOMPARE(article.byline, QString());
    QVERIFY(article.authors.isEmpty());
    QCOMPARE(article.extractor, QStringLiteral("html-8"));
}

void TestReadHtml::linksAreAbsoluteOrBare()
{
    const Article article = read("<h1>Headline of a page</h1><p><a href='/a'>One</a> and <a href='javascript:alert(1)'>two</a> and "
                                 "<a href='data:text/html,x'>three</a> and then so many words that this is a paragraph. Yes.</p>",
                                 QUrl(QStringLiteral("https://site.example/dir/page.html")));
    QCOMPARE(article.blocks.last().marks.size(), 1);
    QCOMPARE(article.blocks.last().marks.first().target, QStringLiteral("https://site.example/a"));
}

void TestReadHtml::addressIsWrittenAsResolvedAndEncoded_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"https://port.example/a/b-c_d~e.html", "http://port.example/?a=1&b=2", "https://port.example", "https://PORT.example/a",
          "https://port.example:443/a", "https://port.example/a/../b", "https://port.example/a//b", "https://port.example/a b",
          "https://port.example/%7ea", "https://port.example/?a?b", "https://port.example/\xC3\xA4", "https://1.2.3.4/a",
          "https://p--t.example/", "https://port..example/", "https://user@port.example/", "https://port.example./",
          "https://-port.example/", "/c", "../d?e"}) {
        QTest::newRow(address) << QString::fromUtf8(address);
    }
}

void TestReadHtml::addressIsWrittenAsResolvedAndEncoded()
{
    QFETCH(QString, address);
    const QUrl page(QStringLiteral("https://site.example/dir/page.html"));
    const QUrl resolved = page.resolved(QUrl(address));
    const Article article = read("<h1>Headline of a page</h1><p><a href='" + address.toUtf8()
                                     + "'>One</a> and then so many words that this is a paragraph. Yes.</p>",
                                 page);
    const QList<Mark> &marks = article.blocks.last().marks;
    QCOMPARE(marks.isEmpty() ? QString() : marks.first().target, resolved.isValid() ? resolved.toString(QUrl::FullyEncoded) : QString());
}

void TestReadHtml::marksStandOnTheirWords_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("plain") << QByteArray("Hello ");
    QTest::newRow("invisible at the edge") << QByteArray("&#8203;&shy;Hello ");
    QTest::newRow("an accent in an element of its own") << QByteArray("Cafe<span>&#769;</span> opened, ");
    QTest::newRow("an isolate that is never closed") << QByteArray("Hello &#8295;there ");
}

void TestReadHtml::marksStandOnTheirWords()
{
    QFETCH(QByteArray, before);
    const Article article = read("<h1>Headline of a page</h1>" + sentences + "<p>" + before
                                     + "<b>bold</b> word and <a href='/a'>one link</a> in a sentence that is long enough. It is.</p>",
                                 QUrl(QStringLiteral("https://site.example/page.html")));
    const Block &block = article.blocks.last();
    QStringList marked;
    for (const Mark &mark : block.marks) {
        marked += block.text.mid(mark.start, mark.length);
    }
    QCOMPARE(marked, QStringList({QStringLiteral("bold"), QStringLiteral("one link")}));
}

void TestReadHtml::directionOverridesAreLeftOut()
{
    const Article article =
        read("<h1>Safe \xE2\x80\xAEgnp.exe words</h1>" + sentences + "<p>\xE2\x80\xAE Overridden text that goes on. And on.</p>");
    QCOMPARE(article.title, QStringLiteral("Safe gnp.exe words"));
    QVERIFY(!test::blockTexts(article).join(u' ').contains(QChar(0x202E)));
}

void TestReadHtml::repeatedParagraphsStayAndAreMarked()
{
    const Article article = read("<h1>Headline of a page</h1>" + sentences.repeated(2));
    QCOMPARE(article.blocks.size(), 3);
    QVERIFY(!article.blocks[1].repeated);
    QVERIFY(article.blocks[2].repeated);
}

void TestReadHtml::pageWithoutTextIsRefused()
{
    for (const QByteArray &html :
         {QByteArray("<html><head></head><body><img src=x></body></html>"), QByteArray("   "), QByteArray("<!-- x")}) {
        const Result<HtmlReading> reading = readHtml(page(html), {}, {});
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::WrongFormat);
        QVERIFY(reading.error().message.endsWith(u'.'));
    }
}

void TestReadHtml::canceledReadingStops()
{
    const Result<HtmlReading> reading = readHtml(page(sentences), {}, CancelCheck([] { return true; }));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::Canceled);
}

void TestReadHtml::blocksBeyondTheLimitAreRefused()
{
    const Result<HtmlReading> reading = readHtml(page(sentences.repeated(20)), {.blocks = 10}, {});
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::TooLarge);
}

QTEST_APPLESS_MAIN(TestReadHtml)
#include "test_readhtml.moc"
