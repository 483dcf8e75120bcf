// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/boundmarkup.h"
#include "core/reading/headline.h"
#include "tests/support/pagemetadata.h"

#include <QTest>

using namespace recension;
using test::metadataOf;

class TestPageMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void siteNames_data();
    void siteNames();
    void visibleHeadlineOutranksTheTitleForSearch();
    void newsDeskThatSaysItTwiceOutranksTheHeading();
    void headlineCutShortForMachinesIsNone();
    void headingInAScriptWithoutSpacesIsFound();
    void shortHeadingThatTheTitleExtendsIsTheHeadline();
    void headingOfTheArticleOutranksATeaserOfIt();
    void headlineInTwoPartsThatTouchKeepsTheirDistance();
    void titleOfATemplateIsNone();
    void alternativeHeadlineIsNone();
    void titleGivenAsTheSiteIsKept();
    void dateBehindTheHeadlineInItsHeadingGoes();
    void metaWithAValueIsRead();
    void authorsInGraphsAreFound();
    void brokenJsonIsReadAsFarAsItGoes();
    void structuredDataInCdataIsRead();
    void authorsInElementsOfTheirOwnAreAllNamed();
    void authorsAreNamed_data();
    void authorsAreNamed();
    void namesKeepTheirLetters_data();
    void namesKeepTheirLetters();
    void introductionMayBeAName_data();
    void introductionMayBeAName();
    void nobodyElseIsTheAuthor_data();
    void nobodyElseIsTheAuthor();
    void personOutranksThePublication();
    void addressesAreNoAuthors();
    void frontPageIsNoCanonicalAddress();
    void boundMarkupKeepsWhatAReaderSees_data();
    void boundMarkupKeepsWhatAReaderSees();
    void nestingIsCappedAndTextStays();
    void attributeIsReadAsWritten_data();
    void attributeIsReadAsWritten();
    void equalValuesThatAreSetAsideHaveEqualNumbers();
};

void TestPageMetadata::siteNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("behind") << QStringLiteral("Ships return | The Courier") << QStringLiteral("Ships return");
    QTest::newRow("before") << QStringLiteral("The Courier: Ships return") << QStringLiteral("Ships return");
    QTest::newRow("host") << QStringLiteral("Ships return - courier.example") << QStringLiteral("Ships return");
    QTest::newRow("issueOfASeries") << QStringLiteral("The Courier #18 – Ships return") << QStringLiteral("The Courier #18 – Ships return");
    QTest::newRow("wideLine") << QStringLiteral("船が港に帰る｜The Courier") << QStringLiteral("船が港に帰る");
    QTest::newRow("dashOfTheHeadline") << QStringLiteral("Ships return – at last") << QStringLiteral("Ships return – at last");
    QTest::newRow("colonOfTheHeadline") << QStringLiteral("Harbour: ships return") << QStringLiteral("Harbour: ships return");
}

void TestPageMetadata::siteNames()
{
    QFETCH(QString, title);
    QFETCH(QString, expected);
    QCOMPARE(withoutSiteName(title, QStringLiteral("The Courier"), QStringLiteral("www.courier.example")), expected);
}

void TestPageMetadata::visibleHeadlineOutranksTheTitleForSearch()
{
    const PageMetadata metadata = metadataOf("<title>Ships return to harbour: all you need to know</title><h1>The site</h1>"
                                             "<h1>Ships return to the old harbour</h1>");
    QCOMPARE(metadata.article.title, QStringLiteral("Ships return to the old harbour"));
    QCOMPARE(metadata.article.fieldSources.value(QStringLiteral("title")), QStringLiteral("h1"));
}

void TestPageMetadata::newsDeskThatSaysItTwiceOutranksTheHeading()
{
    const auto page = [](const QByteArray &type, const QByteArray &shared) {
        return metadataOf(
            "<meta property=og:title content='" + shared + "'><script type=application/ld+json>{\"@type\":\"" + type
            + "\",\"headline\":\"Ships return to the harbor after nine years\"}</script><h1>Ships are back in the old harbor</h1>");
    };
    const QString headline = QStringLiteral("Ships return to the harbor after nine years");
    const QString heading = QStringLiteral("Ships are back in the old harbor");
    QCOMPARE(page("NewsArticle", headline.toUtf8()).article.title, headline);
    QVERIFY(page("NewsArticle", headline.toUtf8()).headline >= 0);
    QCOMPARE(page("NewsArticle", "Why ships are back in the harbor").article.title, heading);
    QCOMPARE(page("BlogPosting", headline.toUtf8()).article.title, heading);
}

void TestPageMetadata::headlineCutShortForMachinesIsNone()
{
    const PageMetadata metadata = metadataOf("<meta property=og:title content='Senator calls the plan'><script type=application/ld+json>"
                                             "{\"@type\":\"NewsArticle\",\"headline\":\"Senator calls the plan\"}</script>"
                                             "<h1>Senator calls the plan \"a gift to nobody\"</h1>");
    QCOMPARE(metadata.article.title, QStringLiteral("Senator calls the plan \"a gift to nobody\""));
}

void TestPageMetadata::headingInAScriptWithoutSpacesIsFound()
{
    const PageMetadata metadata =
        metadataOf("<title>古い港に船が戻る 九年ぶりの入港 | 港日報</title><h1>港日報</h1><h1>古い港に船が戻る 九年ぶり</h1>");
    QCOMPARE(metadata.article.title, QStringLiteral("古い港に船が戻る 九年ぶり"));
}

void TestPageMetadata::shortHeadingThatTheTitleExtendsIsTheHeadline()
{
    const PageMetadata metadata = metadataOf(
        "<title>“Tireless work” - The New Courier of the Northern Coast</title><h1>“Tireless work”</h1><h1>More from the coast</h1>");
    QCOMPARE(metadata.article.title, QStringLiteral("“Tireless work”"));
}

void TestPageMetadata::headingOfTheArticleOutranksATeaserOfIt()
{
    const Result<HtmlDocument> page = HtmlDocument::parse(QByteArray(
        "<title>Ships return to the old harbor</title><ul><li><h3><a href=/ships>Ships return to the old harbor</a></h3><p>They left.</ul>"
        "<div><h1 id=x>Ships return to the old harbor</h1><p>They are back.</div>"));
    QVERIFY(page.has_value());
    const PageMetadata metadata = readMetadata(*page, {});
    QCOMPARE(metadata.article.title, QStringLiteral("Ships return to the old harbor"));
    QVERIFY(metadata.headline >= 0);
    QCOMPARE(page->tag(metadata.headline), HtmlTag::H1);
}

void TestPageMetadata::headlineInTwoPartsThatTouchKeepsTheirDistance()
{
    const QByteArray heading("<h1><span>Ships return</span><span>to the old harbor</span></h1><p>They are back.</p>");
    QCOMPARE(metadataOf("<title>Ships return to the old harbor - The Courier</title>" + heading).article.title,
             QStringLiteral("Ships return to the old harbor"));
    QCOMPARE(metadataOf("<title>The Courier</title>" + heading).article.title, QStringLiteral("Ships returnto the old harbor"));
}

void TestPageMetadata::titleOfATemplateIsNone()
{
    const QByteArray page("<h3>Ships return to harbor</h3><p>They are back. Nobody had waited.</p>");
    QCOMPARE(metadataOf("<title>Untitled Document</title>" + page).article.title, QStringLiteral("Ships return to harbor"));
    QCOMPARE(metadataOf("<title>New Page 1</title>" + page).article.title, QStringLiteral("Ships return to harbor"));
    QCOMPARE(metadataOf("<title>Untitled Goose Game returns to harbor</title><p>x").article.title,
             QStringLiteral("Untitled Goose Game returns to harbor"));
}

void TestPageMetadata::alternativeHeadlineIsNone()
{
    const QByteArray headings(
        "<h1 itemprop=alternativeHeadline>Harbor mistakes</h1><h2%1>The five mistakes harbors make, and what to do</h2>");
    const QByteArray title("<title>Harbor mistakes | The Courier</title>");
    QCOMPARE(metadataOf(title + QByteArray(headings).replace("%1", " itemprop=headline")).article.title,
             QStringLiteral("The five mistakes harbors make, and what to do"));
    QCOMPARE(metadataOf(title + QByteArray(headings).replace("%1", "")).article.title, QStringLiteral("Harbor mistakes"));
}

void TestPageMetadata::titleGivenAsTheSiteIsKept()
{
    const PageMetadata metadata = metadataOf(
        "<title>How to mend a net: a guide | Knots</title><meta property=og:site_name content='How to mend a net: a guide | Knots'>"
        "<h1>How to mend a net: a guide</h1>");
    QCOMPARE(metadata.article.title, QStringLiteral("How to mend a net: a guide"));
}

void TestPageMetadata::dateBehindTheHeadlineInItsHeadingGoes()
{
    const PageMetadata metadata =
        metadataOf("<meta property=og:title content='Day 15: porting a parser'><h1>Day 15: porting a parser / Dec 2025</h1>");
    QCOMPARE(metadata.article.title, QStringLiteral("Day 15: porting a parser"));
}

void TestPageMetadata::metaWithAValueIsRead()
{
    const PageMetadata metadata = metadataOf("<meta name=article:published_time value='2024-03-05'><h1>Ships return to harbor</h1>");
    QCOMPARE(metadata.article.published.time.date(), QDate(2024, 3, 5));
}

void TestPageMetadata::authorsInGraphsAreFound()
{
    const PageMetadata metadata = metadataOf(
        "<script type=application/ld+json>[{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Ada Fenn\"},"
        "{\"@type\":[\"Article\",\"Thing\"],\"headline\":\"X &amp; Y\",\"author\":{\"@id\":\"#a\"},\"inLanguage\":\"en\"}]}]</script><p>x");
    QCOMPARE(metadata.article.authors, QStringList{QStringLiteral("Ada Fenn")});
    QCOMPARE(metadata.article.title, QStringLiteral("X & Y"));
    QCOMPARE(metadata.article.language, QStringLiteral("en"));
}

void TestPageMetadata::brokenJsonIsReadAsFarAsItGoes()
{
    const PageMetadata mended = metadataOf("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"A line\nbroken\","
                                           "\"datePublished\":\"2024-03-05\",}</script><p>x");
    QCOMPARE(mended.article.title, QStringLiteral("A line broken"));
    const PageMetadata salvaged =
        metadataOf("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Said \"so\" again\","
                   "\"datePublished\":\"2024-03-05\"}</script><p>x");
    QCOMPARE(salvaged.article.published.time.date(), QDate(2024, 3, 5));
}

void TestPageMetadata::structuredDataInCdataIsRead()
{
    const QByteArray json("{\"@type\":\"NewsArticle\",\"headline\":\"Ships return\",\"keywords\":[\"a\",\"b\"],"
                          "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Fennimore\"},{\"@type\":\"Person\",\"name\":\"Tom Quill\"}]}");
    for (const QByteArray &script : {"<![CDATA[" + json + "]]>", "\n//<![CDATA[\n" + json + "\n//]]>\n",
                                     "/*<![CDATA[*/ " + json + " /*]]>*/", "<!-- " + json + " -->"}) {
        const PageMetadata metadata = metadataOf("<script type=application/ld+json>" + script + "</script><h1>Ships return</h1>");
        QCOMPARE(metadata.article.authors, QStringList({QStringLiteral("Ada Fennimore"), QStringLiteral("Tom Quill")}));
    }
}

void TestPageMetadata::authorsInElementsOfTheirOwnAreAllNamed()
{
    const QByteArray name("<span class=byline-name>%1</span>");
    const QByteArray other("<div class=card><h3>Another story of the day</h3><p>x<p>y<p>z<span class=byline-name>Nora Vane</span></div>");
    const PageMetadata metadata =
        metadataOf("<h1>Ships return to harbor</h1><div>By " + QByteArray(name).replace("%1", "Ada Fennimore") + " and "
                   + QByteArray(name).replace("%1", "<a href=/tq>Tom Quill</a>") + "</div><p>Text</p>" + other);
    QCOMPARE(metadata.article.authors, QStringList({QStringLiteral("Ada Fennimore"), QStringLiteral("Tom Quill")}));
}

void TestPageMetadata::authorsAreNamed_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("line"); // behind the headline
    QTest::addColumn<QByteArray>("end"); // behind the text
    const QByteArray none;
    QTest::newRow("editedByAnother") << none << QByteArray("<p>Written by Ada Fennimore<br>Edited by Tom Quill</p>") << none;
    QTest::newRow("photographs") << none << QByteArray("<p>By Ada Fennimore, photographs by Tom Quill</p>") << none;
    QTest::newRow("german") << none << QByteArray("<p>Von Ada Fennimore | Fotos von Tom Quill</p>") << none;
    QTest::newRow("reviewedByALink") << none
                                     << QByteArray(
                                            "<div class=byline>By <a href=/a>Ada Fennimore</a>. Reviewed by <a href=/b>Tom Quill</a></div>")
                                     << none;
    QTest::newRow("professionInItsOwnLine") << none
                                            << QByteArray(
                                                   "<div class=author-name><div>Ada Fennimore</div><div>Marketing Manager</div></div>")
                                            << none;
    QTest::newRow("professionInTheLine") << none << QByteArray("<div class=byline>By Ada Fennimore, senior harbor reporter</div>") << none;
    QTest::newRow("byTwice") << none << QByteArray("<div class=byline><span>By</span><span>by Ada Fennimore</span></div>") << none;
    QTest::newRow("placeInBrackets") << none
                                     << QByteArray(
                                            "<div class=byline>Par <a href=/s/a>Ada Fennimore<i>(Londres, bureau européen)</i></a></div>")
                                     << none;
    QTest::newRow("headingBeforeTheName") << none
                                          << QByteArray(
                                                 "<div class=article-author>The Author</div><div class=author-card>Ada Fennimore</div>")
                                          << none;
    QTest::newRow("linkToAnAuthor") << none
                                    << QByteArray(
                                           "<p><a href='/author/ada-fennimore'>Ada Fennimore</a> <a href=/author/x>Learn More</a></p>")
                                    << none;
    QTest::newRow("nameProfessionAndDay") << none << QByteArray("<p>Ada Fennimore | Senior Writer | July 2, 2025</p>") << none;
    QTest::newRow("statementBelowTheText") << none << none << QByteArray("<h3>Written by Ada Fennimore</h3><p>She lives by the sea.</p>");
    QTest::newRow("postedBelowTheText") << none << none
                                        << QByteArray("<span class=posted>Posted by Ada Fennimore at December 16, 2025 11:15 AM</span>");
    QTest::newRow("publisherNamesItself") << QByteArray(
        "<meta name=author content='Great House'><meta name=copyright content='(c) Great House 2022'>"
        "<meta property=article:author content='Ada Fennimore'>")
                                          << none << none;
    QTest::newRow("userName") << QByteArray("<meta name=author content=adafennimore>")
                              << QByteArray("<div class=byline><a href=/u/ada>Ada Fennimore</a></div>") << none;
    QTest::newRow("agencyAndDayBehind") << none
                                        << QByteArray("<div class=byline>Ada Fennimore / <i>Updated: Nov 20, 2026, 10:12 IST</i></div>")
                                        << none;
    QTest::newRow("agencyInALineWithoutAName") << none << QByteArray("<div>Ada Fennimore / TNN / Nov 20, 2026, 10:12 IST</div>") << none;
    QTest::newRow("partsThatOnlyAStyleSheetParts")
        << none << QByteArray("<div class=byline><span>Ada</span><span>Fennimore</span><span>mail</span></div>") << none;
    QTest::newRow("editedByInTheLine") << none << QByteArray("<div class=byline>Written by: Ada Fennimore, Edited by: Tom Quill</div>")
                                       << none;
    QTest::newRow("reviewedBefore")
        << none
        << QByteArray(
               "<div class=author>Medically reviewed by Tom Quill, MD — Written by Ada Fennimore — Updated on November 20, 2026</div>")
        << none;
    QTest::newRow("place") << none << QByteArray("<div class=byline>By Ada Fennimore in Leeds</div>") << none;
    QTest::newRow("inputsOfAgencies") << none << QByteArray("<div class=byline>By Ada Fennimore with inputs from PTI</div>") << none;
    QTest::newRow("withAnAgency") << none << QByteArray("<p>Par Ada Fennimore (avec AFP)</p>") << none;
    QTest::newRow("agencies") << none << QByteArray("<div class=byline>By Ada Fennimore and agencies</div>") << none;
    QTest::newRow("guestPost") << none << QByteArray("<div class=byline>Guest post by Ada Fennimore</div>") << none;
    QTest::newRow("photographsBehindAColon") << none << QByteArray("<div class=byline>Text: Ada Fennimore Foto: Tom Quill</div>") << none;
    QTest::newRow("hungarian") << none << QByteArray("<div class=byline>Szerző: Ada Fennimore</div>") << none;
    QTest::newRow("croatian") << none << QByteArray("<div class=byline>Piše: Ada Fennimore</div>") << none;
    QTest::newRow("hebrew") << none << QByteArray("<div class=byline>מאת: Ada Fennimore</div>") << none;
    QTest::newRow("arabic") << none << QByteArray("<div class=byline>بقلم: Ada Fennimore</div>") << none;
    QTest::newRow("thai") << none << QByteArray("<div class=byline>โดย Ada Fennimore</div>") << none;
    QTest::newRow("portuguese") << none << QByteArray("<div class=byline>Texto: Ada Fennimore</div>") << none;
    QTest::newRow("finnish") << none << QByteArray("<div class=byline>Teksti: Ada Fennimore</div>") << none;
    QTest::newRow("placeWithANumber") << none << QByteArray("<div class=byline>Por Ada Fennimore, g1 — Recife</div>") << none;
    QTest::newRow("mailbox") << none << QByteArray("<div class=byline>By Ada Fennimore ada@courier.example</div>") << none;
    QTest::newRow("lastUpdated") << none << QByteArray("<div class=byline>By Ada Fennimore Last updated Nov 20, 2026</div>") << none;
    QTest::newRow("germanOpinion") << none << QByteArray("<div class=byline>Ein Kommentar von Ada Fennimore</div>") << none;
    QTest::newRow("entry") << none << none << QByteArray("<p>This entry was posted on November 20, 2026 by Ada Fennimore.</p>");
    QTest::newRow("partsOfTheName") << QByteArray("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{"
                                                  "\"givenName\":\"Ada\",\"familyName\":\"Fennimore\"}}</script>")
                                    << none << none;
    QTest::newRow("roleOfSeveral") << QByteArray("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{"
                                                 "\"@type\":\"Role\",\"author\":[{\"name\":\"Ada Fennimore\"}]}}</script>")
                                   << none << none;
    QTest::newRow("postedOnADay") << none << none
                                  << QByteArray("<p>Posted on November 20, 2026 by Ada Fennimore in <a href=/c>Ships</a> | 3 Comments</p>");
    QTest::newRow("professionOfTwoFields") << none << none
                                           << QByteArray(
                                                  "<p>This post was written by Ada Fennimore, Head of Sales and Community Growth</p>");
    QTest::newRow("role") << QByteArray(
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Role\","
        "\"roleName\":\"Reporter\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Fennimore\"}}]}</script>")
                          << none << none;
    QTest::newRow("lastNameFirst") << QByteArray("<meta name=parsely-author content='Fennimore, Ada'>") << none << none;
    QTest::newRow("socialCard") << QByteArray(
        "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ada Fennimore'>")
                                << none << none;
    QTest::newRow("readerWhoComments") << QByteArray(
        "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ada Fennimore'>")
                                       << none << QByteArray("<div id=comments><span class=author>Tom Quill</span><p>Nice.</p></div>");
}

void TestPageMetadata::authorsAreNamed()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, end);
    const PageMetadata metadata =
        metadataOf("<html lang=en>" + head + "<h1>Ships return to harbor</h1>" + line + "<p>They are back. Nobody had waited.</p>" + end);
    QCOMPARE(metadata.article.authors, QStringList(QStringLiteral("Ada Fennimore")));
}

void TestPageMetadata::namesKeepTheirLetters_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QStringList>("authors");
    const auto meta = [](const char *row, const char *written, const QStringList &authors) {
        QTest::newRow(row) << "<meta name=author content='" + QByteArray(written) + "'><h1>Ships return to harbor</h1>" << authors;
    };
    const auto line = [](const char *row, const char *written, const QStringList &authors) {
        QTest::newRow(row) << "<h1>Ships return to harbor</h1><p class=byline>" + QByteArray(written) << authors;
    };
    meta("endsLikeTheSpanishAnd", "Thúy Nguyễn", {QStringLiteral("Thúy Nguyễn")});
    meta("endsLikeTheNorwegianAnd", "Håkon Grøy", {QStringLiteral("Håkon Grøy")});
    meta("spanishAnd", "José Peña y María Gómez", {QStringLiteral("José Peña"), QStringLiteral("María Gómez")});
    meta("givenNameLikeTheItalianBy", "Di Wu", {QStringLiteral("Di Wu")});
    meta("givenNameLikeTheIndonesianBy", "Oleh Kyper", {QStringLiteral("Oleh Kyper")});
    meta("italianBy", "Di Ada Fennimore", {QStringLiteral("Ada Fennimore")});
    line("endsLikeOn", "By Léon Dupont", {QStringLiteral("Léon Dupont")});
    line("dayRightBehind", "作者：谢若含2017-03-01", {QStringLiteral("谢若含")});
    line("desk", "By The Harbor editors", {QStringLiteral("The Harbor editors")});
    line("dayBehindOn", "By Léon Dupont on Monday", {QStringLiteral("Léon Dupont")});
    meta("hyphensBehind", "Ada Fennimore - –", {QStringLiteral("Ada Fennimore")});
    meta("placeBehind", "Ada Fennimore (Łódź)", {QStringLiteral("Ada Fennimore")});
    meta("twiceInOtherCapitals", "Ada Fennimore, ADA FENNIMORE, Ada Fennimore", {QStringLiteral("Ada Fennimore")});
    meta("surnameWithASmallWord", "José Ortega y Gasset", {QStringLiteral("José Ortega y Gasset")});
    meta("italianAnd", "Chiara Bonetti e Luca Ferri", {QStringLiteral("Chiara Bonetti"), QStringLiteral("Luca Ferri")});
    meta("arabicArticle", "Sara al-Haddad", {QStringLiteral("Sara al-Haddad")});
    line("arabicArticleInALine", "By Sara al-Haddad", {QStringLiteral("Sara al-Haddad")});
    meta("polishAnd", "Anna Nowak i Jan Kowalski", {QStringLiteral("Anna Nowak"), QStringLiteral("Jan Kowalski")});
    meta("givenNames", "María y José", {QStringLiteral("María"), QStringLiteral("José")});
    meta("manySmallWords", "María del Carmen de la Fuente", {QStringLiteral("María del Carmen de la Fuente")});
    line("manySmallWordsInALine", "Por María del Carmen de la Fuente", {QStringLiteral("María del Carmen de la Fuente")});
}

void TestPageMetadata::namesKeepTheirLetters()
{
    QFETCH(QByteArray, page);
    QFETCH(QStringList, authors);
    QCOMPARE(metadataOf(page + "<p>They are back. Nobody had waited.</p>").article.authors, authors);
}

void TestPageMetadata::introductionMayBeAName_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("author");
    QTest::newRow("von") << QByteArray("en") << QByteArray("Von Miller") << QStringLiteral("Von Miller");
    QTest::newRow("vonBehindBy") << QByteArray("en") << QByteArray("By Von Miller") << QStringLiteral("Von Miller");
    QTest::newRow("vonInGerman") << QByteArray("de-AT") << QByteArray("Von Miller") << QStringLiteral("Miller");
    QTest::newRow("vonAndAWholeName") << QByteArray("en") << QByteArray("Von Jana Miller") << QStringLiteral("Jana Miller");
    QTest::newRow("vonAndAnAgency") << QByteArray("en") << QByteArray("Von AFP") << QStringLiteral("AFP");
    QTest::newRow("vonAndADesk") << QByteArray("en") << QByteArray("Von Wirtschaftsredaktion, Redaktion")
                                 << QStringLiteral("Wirtschaftsredaktion");
    QTest::newRow("oleh") << QByteArray("uk") << QByteArray("Oleh Kyper, Nov 20, 2026") << QStringLiteral("Oleh Kyper");
    QTest::newRow("olehInIndonesian") << QByteArray("id") << QByteArray("Oleh Rahma") << QStringLiteral("Rahma");
    QTest::newRow("olehWithAColon") << QByteArray("en") << QByteArray("Oleh: Rahma") << QStringLiteral("Rahma");
    QTest::newRow("di") << QByteArray("en") << QByteArray("Di Wu") << QStringLiteral("Di Wu");
    QTest::newRow("diInItalian") << QByteArray("it") << QByteArray("di Chiara Bonetti") << QStringLiteral("Chiara Bonetti");
    QTest::newRow("dutchArticle") << QByteArray("nl") << QByteArray("De Volkskrant") << QStringLiteral("De Volkskrant");
    QTest::newRow("per") << QByteArray("sv") << QByteArray("Per Berg") << QStringLiteral("Per Berg");
    QTest::newRow("perInCatalan") << QByteArray("ca") << QByteArray("Per Antoni Puig i Cadafalch")
                                  << QStringLiteral("Antoni Puig i Cadafalch");
    QTest::newRow("romanian") << QByteArray("ro") << QByteArray("De Ioana Popescu") << QStringLiteral("Ioana Popescu");
}

void TestPageMetadata::introductionMayBeAName()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, line);
    QFETCH(QString, author);
    const QByteArray page =
        "<html lang=" + language + "><h1>Ships return to harbor</h1><p class=byline>" + line + "</p><p>They are back.</p>";
    QCOMPARE(metadataOf(page).article.authors, QStringList(author));
}

void TestPageMetadata::nobodyElseIsTheAuthor_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("reader") << QByteArray("<div id=comments><span class=author>Tom Quill</span><p>Nice.</p></div>");
    QTest::newRow("photographer") << QByteArray("<figcaption>The harbor. <span class=author>Foto: Tom Quill</span></figcaption>");
    QTest::newRow("sizeOfLetters") << QByteArray("<div><strong>Text Size</strong></div>");
    QTest::newRow("template") << QByteArray("<span class=author>page.head.extra.author</span>");
    QTest::newRow("day") << QByteArray("<div class=autor><ul><li>Autor: www.port.example</li><li>Data: 28-04-2021, 09:29</li></ul></div>");
    QTest::newRow("slogan") << QByteArray("<div class=author-box>Engineer by day, painter by night</div>");
    QTest::newRow("sentenceThatBeginsWithVon") << QByteArray("<p>Von Bonn nach Berlin</p>");
    QTest::newRow("sectionAndDay") << QByteArray("<p>Breaking News | July 2, 2025</p>");
    QTest::newRow("germanReader") << QByteArray("<div class=kommentare><div><span class=autor>Tom Quill</span></div></div>");
    QTest::newRow("readerInAnArticleElement") << QByteArray(
        "<div class=responses><article><a class=author href=/u>Tom Quill</a></article></div>");
    QTest::newRow("readerInMicrodata") << QByteArray("<div itemprop=comment><span itemprop=author>Tom Quill</span></div>");
    QTest::newRow("anotherArticle") << QByteArray(
        "<div class=related><h3><a href=/b>Bridge</a></h3><span class=author>Tom Quill</span></div>");
    QTest::newRow("anotherArticleInAList") << QByteArray(
        "<ul><li><a href=/b>Bridge to close for painting</a> <span class=author>Tom Quill</span></li></ul>");
    QTest::newRow("buttons") << QByteArray("<div class=byline><a href=/x>Follow Us</a> <a href=/y>Sign Up</a></div>");
    QTest::newRow("administrator") << QByteArray("<p>Posted on November 20, 2026 by Admin</p>");
    QTest::newRow("editorAlone") << QByteArray("<div class=byline>Edited by Tom Quill | Updated: Nov 20, 2026</div>");
    QTest::newRow("twoStatements") << QByteArray("<p>x").repeated(150) + "<p>Written by Tom Quill</p><p>Written by Nora Vane</p>";
}

void TestPageMetadata::nobodyElseIsTheAuthor()
{
    QFETCH(QByteArray, text);
    QCOMPARE(metadataOf("<html lang=en><h1>Ships return to harbor</h1><p>They are back.</p>" + text).article.authors, QStringList());
}

void TestPageMetadata::personOutranksThePublication()
{
    const PageMetadata metadata = metadataOf("<meta property=og:site_name content='The Courier'><meta name=author content='The Courier'>"
                                             "<h1>Ships return to harbour</h1><p class=byline>By Bo Marsh, 5 March 2024</p>");
    QCOMPARE(metadata.article.authors, QStringList{QStringLiteral("Bo Marsh")});
}

void TestPageMetadata::addressesAreNoAuthors()
{
    const PageMetadata metadata = metadataOf("<meta property=article:author content='https://social.example/courier'><h1>Ships</h1><p>x");
    QVERIFY(metadata.article.authors.isEmpty());
}

void TestPageMetadata::frontPageIsNoCanonicalAddress()
{
    const PageMetadata metadata = metadataOf("<link rel=canonical href='https://courier.example/'>"
                                             "<meta property=og:url content='https://courier.example/a'><p>x");
    QCOMPARE(metadata.article.canonicalUrl, QUrl(QStringLiteral("https://courier.example/a")));
}

void TestPageMetadata::boundMarkupKeepsWhatAReaderSees_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("script") << QByteArray("a<script>if (a</b) '<p>'</script>b") << QByteArray("ab");
    QTest::newRow("scriptInScript") << QByteArray("a<script><!--<script></script>x</script>b") << QByteArray("ab");
    QTest::newRow("structuredData") << QByteArray("<script type=\"application/ld+json\">{}</script>")
                                    << QByteArray("<script type=\"application/ld+json\">{}</script>");
    QTest::newRow("comment") << QByteArray("a<!-- > <p> -->b<!-->c<!--d--!>e") << QByteArray("abce");
    QTest::newRow("attributes") << QByteArray("<p onclick=\"a>b\" class='c' CLASS=d id=e>") << QByteArray("<p class='c' id=e>");
    QTest::newRow("vector") << QByteArray("a<svg><title>x</title><svg></svg>y</svg>b") << QByteArray("ab");
    QTest::newRow("vectorWithoutEnd") << QByteArray("a<svg><p>b") << QByteArray("a<p>b");
    QTest::newRow("shadowRoot") << QByteArray("<x-y><template shadowrootmode=open><p>a</template></x-y>") << QByteArray("<x-y><p>a</x-y>");
    QTest::newRow("shadowRootOfMhtml") << QByteArray("<x-y><template shadowmode=\"open\"><p>a</template></x-y>")
                                       << QByteArray("<x-y><p>a</x-y>");
    QTest::newRow("lessThan") << QByteArray("1 < 2 <3") << QByteArray("1 &lt; 2 &lt;3");
    QTest::newRow("cutTag") << QByteArray("a<p class=\"b") << QByteArray("a");
    QTest::newRow("title") << QByteArray("<title>a <b> & c</title>") << QByteArray("<title>a <b> & c</title>");
}

void TestPageMetadata::boundMarkupKeepsWhatAReaderSees()
{
    QFETCH(QByteArray, markup);
    QFETCH(QByteArray, expected);
    const Result<BoundedMarkup> bounded = boundMarkup(markup);
    QVERIFY(bounded.has_value());
    QCOMPARE(bounded->markup, expected);
}

void TestPageMetadata::nestingIsCappedAndTextStays()
{
    const Result<BoundedMarkup> bounded = boundMarkup("<div>a<div>b<div>c</div>d</div>e</div>", {.depth = 2});
    QVERIFY(bounded.has_value());
    QCOMPARE(bounded->markup, QByteArray("<div>a<div>bcd</div>e</div>"));
}

void TestPageMetadata::attributeIsReadAsWritten_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<QByteArray>("expected"); // the classes of all <b>
    QTest::newRow("short") << QByteArray("<b class=a>x</b>") << QByteArray("a");
    QTest::newRow("long") << QByteArray("<b class=\"a-long-name another\">x</b>") << QByteArray("a-long-name another");
    QTest::newRow("unquoted") << QByteArray("<b id=x class=a-long-name>x</b>") << QByteArray("a-long-name");
    QTest::newRow("several") << QByteArray("<b class='the-first-name'>x</b><b class='2'>y</b><b class='the-other-name'>z</b><b>")
                             << QByteArray("the-first-name;2;the-other-name;");
    QTest::newRow("number") << QByteArray("<b class='the-first-name'>x</b><b class=0>y</b>") << QByteArray("the-first-name;0");
    QTest::newRow("reference") << QByteArray("<b class='a-long-name&amp;b'>x</b>") << QByteArray("a-long-name&b");
    QTest::newRow("notAscii") << QByteArray("<b class='a-long-n\xC3\xA4me'>x</b>") << QByteArray("a-long-n\xC3\xA4me");
    QTest::newRow("lineBreak") << QByteArray("<b class='a-long-name\r\nb'>x</b>") << QByteArray("a-long-name\nb");
    QTest::newRow("openedAgain") << QByteArray("<p><b class='a-long-name'>x<p>y") << QByteArray("a-long-name;a-long-name");
    QTest::newRow("behindByteOrderMark") << QByteArray("\xEF\xBB\xBF<b class='a-long-name'>x</b>") << QByteArray("a-long-name");
}

void TestPageMetadata::attributeIsReadAsWritten()
{
    QFETCH(QByteArray, markup);
    const Result<HtmlDocument> page = HtmlDocument::parse(markup);
    QVERIFY(page.has_value());
    QByteArrayList classes;
    for (NodeIndex i = 0; i < page->size(); ++i) {
        if (page->tag(i) == HtmlTag::B) {
            classes.append(page->attribute(i, "class").toByteArray());
        }
    }
    QTEST(classes.join(';'), "expected");
}

void TestPageMetadata::equalValuesThatAreSetAsideHaveEqualNumbers()
{
    // A parser opens at most three of the same elements again: it tells by their attributes whether they are the same.
    const QByteArray markup = "<b class='the-first-name'><b class='the-first-name'><b class='the-other-name'>";
    const Result<BoundedMarkup> bounded = boundMarkup(markup);
    QVERIFY(bounded.has_value());
    QCOMPARE(bounded->markup, QByteArray("<b class=0><b class=0><b class=1>"));
    QCOMPARE(bounded->valueAt(bounded->markup.lastIndexOf('1')), QByteArrayView("the-other-name"));
    QVERIFY(bounded->valueAt(1).isNull());
}

QTEST_APPLESS_MAIN(TestPageMetadata)
#include "test_pagemetadata.moc"
