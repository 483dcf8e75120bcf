// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/boundmarkup.h"
#include "core/reading/headline.h"
#include "core/reading/metadata.h"
#include "core/reading/parsedate.h"

#include <QTest>

using namespace recension;

namespace {

PageMetadata metadataOf(const QByteArray &html)
{
    const Result<HtmlDocument> document = HtmlDocument::parse(html);
    return document ? readMetadata(*document, {}) : PageMetadata();
}

} // namespace

class TestPageMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void machineDates_data();
    void machineDates();
    void visibleDates_data();
    void visibleDates();
    void languageMayBeAnother();
    void printedDates_data();
    void printedDates();
    void siteNames_data();
    void siteNames();
    void visibleHeadlineOutranksTheTitleForSearch();
    void newsDeskThatSaysItTwiceOutranksTheHeading();
    void headlineCutShortForMachinesIsNone();
    void headingInAScriptWithoutSpacesIsFound();
    void shortHeadingThatTheTitleExtendsIsTheHeadline();
    void headingOfTheArticleOutranksATeaserOfIt();
    void alternativeHeadlineIsNone();
    void titleGivenAsTheSiteIsKept();
    void dateBehindTheHeadlineInItsHeadingGoes();
    void metaWithAValueIsRead();
    void nearestDateIsThePublished();
    void updateIsNotThePublication();
    void dayOfTheVisitIsNoDate();
    void dateAloneOnAPageWithoutHeadlineCounts();
    void speakingMetaNamesTheDate();
    void authorsInGraphsAreFound();
    void brokenJsonIsReadAsFarAsItGoes();
    void structuredDataInCdataIsRead();
    void authorsInElementsOfTheirOwnAreAllNamed();
    void authorsAreNamed_data();
    void authorsAreNamed();
    void namesKeepTheirLetters_data();
    void namesKeepTheirLetters();
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

void TestPageMetadata::machineDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zone") << QStringLiteral("2024-03-05T08:30:00+05:30") << QStringLiteral("2024-03-05T08:30:00+05:30");
    QTest::newRow("zoneWithoutColon") << QStringLiteral("2024-03-05T08:30:00.123-0400") << QStringLiteral("2024-03-05T08:30:00-04:00");
    QTest::newRow("noZone") << QStringLiteral("2024-03-05 08:30") << QStringLiteral("2024-03-05T08:30:00");
    QTest::newRow("dayOnly") << QStringLiteral("2024-03-05") << QStringLiteral("2024-03-05");
    QTest::newRow("mailWithoutZone") << QStringLiteral("5 Mar 2024 08:30") << QStringLiteral("2024-03-05T08:30:00");
    QTest::newRow("noSuchHour") << QStringLiteral("2024-03-05T25:30:00Z") << QStringLiteral("2024-03-05");
    QTest::newRow("compact") << QStringLiteral("20240305") << QStringLiteral("2024-03-05");
    QTest::newRow("epoch") << QStringLiteral("1709627400") << QStringLiteral("2024-03-05T08:30:00Z");
    QTest::newRow("mail") << QStringLiteral("Tue, 05 Mar 2024 08:30:00 +0100") << QStringLiteral("2024-03-05T08:30:00+01:00");
    QTest::newRow("american") << QStringLiteral("March 5, 2024") << QStringLiteral("2024-03-05");
    QTest::newRow("noSuchDay") << QStringLiteral("2024-02-31") << QString();
    QTest::newRow("words") << QStringLiteral("yesterday") << QString();
    QTest::newRow("buddhistEra") << QStringLiteral("2564-05-12T08:30:00+07:00") << QStringLiteral("2021-05-12T08:30:00+07:00");
    QTest::newRow("leapDayOfTheBuddhistEra") << QStringLiteral("2563-02-29") << QStringLiteral("2020-02-29");
    QTest::newRow("thai") << QStringLiteral("12 พ.ค. 2564 14:02") << QStringLiteral("2021-05-12");
    QTest::newRow("farAhead") << QStringLiteral("2300-05-12") << QString();
    QTest::newRow("epochThatMeansNone") << QStringLiteral("1970-01-01T00:00:00Z") << QString();
    QTest::newRow("year0") << QStringLiteral("0001-01-01T00:00:00Z") << QString();
}

void TestPageMetadata::machineDates()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(isoText(parseMachineDate(text)), expected);
}

void TestPageMetadata::visibleDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("day");
    QTest::newRow("english") << QStringLiteral("Published on 5 March 2024 at noon") << QStringLiteral("en") << QStringLiteral("2024-03-05");
    QTest::newRow("american") << QStringLiteral("Mar. 5th, 2024") << QStringLiteral("en-US") << QStringLiteral("2024-03-05");
    QTest::newRow("german") << QStringLiteral("Stand: 5. März 2024, 8 Uhr") << QStringLiteral("de") << QStringLiteral("2024-03-05");
    QTest::newRow("americanPoints") << QStringLiteral("12.16.2025") << QStringLiteral("en") << QStringLiteral("2025-12-16");
    QTest::newRow("points") << QStringLiteral("05.03.2024") << QStringLiteral("de") << QStringLiteral("2024-03-05");
    QTest::newRow("spanish") << QStringLiteral("5 de marzo de 2024") << QStringLiteral("es") << QStringLiteral("2024-03-05");
    QTest::newRow("french") << QStringLiteral("Publié le 1er août 2024") << QStringLiteral("fr") << QStringLiteral("2024-08-01");
    QTest::newRow("russian") << QStringLiteral("5 марта 2024") << QStringLiteral("ru") << QStringLiteral("2024-03-05");
    QTest::newRow("japanese") << QStringLiteral("2024年3月5日") << QStringLiteral("ja") << QStringLiteral("2024-03-05");
    QTest::newRow("dayFirstInBritain") << QStringLiteral("05/03/2024") << QStringLiteral("en-GB") << QStringLiteral("2024-03-05");
    QTest::newRow("monthFirstInAmerica") << QStringLiteral("03/05/2024") << QStringLiteral("en-US") << QStringLiteral("2024-03-05");
    QTest::newRow("eitherIsNone") << QStringLiteral("03/05/2024") << QStringLiteral("en") << QString();
    QTest::newRow("dayAbove12Settles") << QStringLiteral("25/03/2024") << QString() << QStringLiteral("2024-03-25");
    QTest::newRow("thai") << QStringLiteral("วันพุธที่ 12 พฤษภาคม พ.ศ. 2564 เวลา 14:02 น.") << QStringLiteral("th")
                          << QStringLiteral("2021-05-12");
    QTest::newRow("thaiShort") << QStringLiteral("เผยแพร่ 3 ก.พ. 2563.") << QString() << QStringLiteral("2020-02-03");
    QTest::newRow("thaiDigits") << QStringLiteral("๑๒ พฤศจิกายน ๒๕๖๔") << QString() << QStringLiteral("2021-11-12");
    QTest::newRow("thaiWithoutSpaces") << QStringLiteral("12พ.ย.2564") << QStringLiteral("th") << QStringLiteral("2021-11-12");
    QTest::newRow("thaiOfTheCommonEra") << QStringLiteral("12 มีนาคม ค.ศ. 2021") << QStringLiteral("th") << QStringLiteral("2021-03-12");
    QTest::newRow("thaiNumbers") << QStringLiteral("12/05/2564") << QStringLiteral("th") << QStringLiteral("2021-05-12");
    QTest::newRow("thaiYearsElsewhere") << QStringLiteral("12 May 2564") << QStringLiteral("en") << QString();
    QTest::newRow("thaiLeapDay") << QStringLiteral("29 กุมภาพันธ์ 2563") << QStringLiteral("th") << QStringLiteral("2020-02-29");
    QTest::newRow("thaiNoSuchDay") << QStringLiteral("31 กุมภาพันธ์ 2563") << QStringLiteral("th") << QString();
    QTest::newRow("thaiTwoDigitsInText") << QStringLiteral("12 พ.ค. 64") << QStringLiteral("th") << QString();
    QTest::newRow("relative") << QStringLiteral("3 hours ago") << QStringLiteral("en") << QString();
    QTest::newRow("noMonth") << QStringLiteral("12 monkeys 2024") << QStringLiteral("en") << QString();
    QTest::newRow("buddhistYearInNumbers") << QStringLiteral("๒๐/๑๑/๒๕๖๙") << QStringLiteral("th") << QStringLiteral("2026-11-20");
    QTest::newRow("persianCalendar") << QStringLiteral("۲۹ آبان ۱۴۰۵ - ۱۰:۱۲") << QStringLiteral("fa") << QStringLiteral("2026-11-20");
    QTest::newRow("persianCalendarInNumbers") << QStringLiteral("تاریخ انتشار: ۱۴۰۵/۰۸/۲۹") << QStringLiteral("fa")
                                              << QStringLiteral("2026-11-20");
    QTest::newRow("persianYearsElsewhere") << QStringLiteral("1405/08/29") << QStringLiteral("en") << QString();
    QTest::newRow("persianNoSuchDay") << QStringLiteral("۳۱ آبان ۱۴۰۵") << QStringLiteral("fa") << QString();
    QTest::newRow("persianDigits") << QStringLiteral("۲۰ نوامبر ۲۰۲۶") << QStringLiteral("fa") << QStringLiteral("2026-11-20");
    QTest::newRow("arabicDigits") << QStringLiteral("٢٠ نوفمبر ٢٠٢٦") << QStringLiteral("ar") << QStringLiteral("2026-11-20");
    QTest::newRow("levant") << QStringLiteral("20 تشرين الثاني 2026") << QStringLiteral("ar") << QStringLiteral("2026-11-20");
    QTest::newRow("levantAndEgypt") << QStringLiteral("20 تشرين الثاني/نوفمبر 2026") << QStringLiteral("ar")
                                    << QStringLiteral("2026-11-20");
    QTest::newRow("levantOther") << QStringLiteral("5 تشرين الأول 2026") << QStringLiteral("ar") << QStringLiteral("2026-10-05");
    QTest::newRow("islamicCalendarIsNotCounted") << QStringLiteral("9 جمادى الآخرة 1448") << QStringLiteral("ar") << QString();
    QTest::newRow("hindiInAnotherSpelling") << QStringLiteral("नवम्बर 20, 2026 10:12 am IST") << QStringLiteral("hi")
                                            << QStringLiteral("2026-11-20");
    QTest::newRow("hindiShort") << QStringLiteral("20 नव॰ 2026") << QStringLiteral("hi") << QStringLiteral("2026-11-20");
    QTest::newRow("hindiMay") << QStringLiteral("7 मई 2026") << QStringLiteral("hi") << QStringLiteral("2026-05-07");
    QTest::newRow("hindiDigits") << QStringLiteral("२० नवंबर २०२६") << QStringLiteral("hi") << QStringLiteral("2026-11-20");
    QTest::newRow("bengaliDigits") << QStringLiteral("২০ নভেম্বর ২০২৬") << QStringLiteral("bn") << QStringLiteral("2026-11-20");
    QTest::newRow("greekCapitals") << QStringLiteral("ΠΑΡΑΣΚΕΥΗ, 20 ΝΟΕΜΒΡΙΟΥ 2026") << QStringLiteral("el")
                                   << QStringLiteral("2026-11-20");
    QTest::newRow("turkishCapitals") << QStringLiteral("20 KASIM 2026") << QStringLiteral("tr") << QStringLiteral("2026-11-20");
    QTest::newRow("turkishSuffix") << QStringLiteral("20 Ekim 2026'da") << QStringLiteral("tr") << QStringLiteral("2026-10-20");
    QTest::newRow("hungarian") << QStringLiteral("2026. november 20-án, 10:12") << QStringLiteral("hu") << QStringLiteral("2026-11-20");
    QTest::newRow("hungarianShort") << QStringLiteral("2026. nov. 20., péntek") << QStringLiteral("hu") << QStringLiteral("2026-11-20");
    QTest::newRow("lithuanian") << QStringLiteral("2026 m. lapkričio 20 d. 10:12") << QStringLiteral("lt") << QStringLiteral("2026-11-20");
    QTest::newRow("latvian") << QStringLiteral("2026. gada 20. novembrī") << QStringLiteral("lv") << QStringLiteral("2026-11-20");
    QTest::newRow("latvianJulyIsNotJune") << QStringLiteral("5. jūlijā, 2026") << QStringLiteral("lv") << QStringLiteral("2026-07-05");
    QTest::newRow("finnish") << QStringLiteral("20. marraskuuta 2026 klo 10.12") << QStringLiteral("fi") << QStringLiteral("2026-11-20");
    QTest::newRow("finnishInessive") << QStringLiteral("20. maaliskuussa 2026") << QStringLiteral("fi") << QStringLiteral("2026-03-20");
    QTest::newRow("croatianOctober") << QStringLiteral("5. listopada 2026.") << QStringLiteral("hr") << QStringLiteral("2026-10-05");
    QTest::newRow("serbian") << QStringLiteral("20. новембар 2026. 10:12") << QStringLiteral("sr") << QStringLiteral("2026-11-20");
    QTest::newRow("basque") << QStringLiteral("2026ko azaroaren 20a") << QStringLiteral("eu") << QStringLiteral("2026-11-20");
    QTest::newRow("vietnamese") << QStringLiteral("20 tháng 11, 2026") << QStringLiteral("vi") << QStringLiteral("2026-11-20");
    QTest::newRow("mongolian") << QStringLiteral("2026 оны 11-р сарын 20") << QStringLiteral("mn") << QStringLiteral("2026-11-20");
    QTest::newRow("hebrew") << QStringLiteral("20 בנובמבר 2026") << QStringLiteral("he") << QStringLiteral("2026-11-20");
    QTest::newRow("japaneseEra") << QStringLiteral("令和8年11月20日") << QStringLiteral("ja") << QStringLiteral("2026-11-20");
    QTest::newRow("firstYearOfAnEra") << QStringLiteral("令和元年5月1日") << QStringLiteral("ja") << QStringLiteral("2019-05-01");
    QTest::newRow("taiwaneseEra") << QStringLiteral("民國115年11月20日") << QStringLiteral("zh-TW") << QStringLiteral("2026-11-20");
    QTest::newRow("weekOfAYear") << QStringLiteral("2026-W47-5") << QStringLiteral("en") << QStringLiteral("2026-11-20");
    QTest::newRow("weekWithoutADay") << QStringLiteral("2026-W47") << QStringLiteral("en") << QString();
    QTest::newRow("noSuchWeek") << QStringLiteral("2026-W54-5") << QStringLiteral("en") << QString();
    QTest::newRow("capitalsAndAZone") << QStringLiteral("20 NOV 2026 - 10:12 CET") << QStringLiteral("es") << QStringLiteral("2026-11-20");
    QTest::newRow("ambiguousZone") << QStringLiteral("Nov 20, 2026, 10:12 IST") << QStringLiteral("en-IN") << QStringLiteral("2026-11-20");
    QTest::newRow("daysOfAnEvent") << QStringLiteral("20-22 November 2026") << QStringLiteral("en") << QString();
    QTest::newRow("canadaWritesBoth") << QStringLiteral("03/04/2026") << QStringLiteral("en-CA") << QString();
    QTest::newRow("yearEndsASentence") << QStringLiteral("They met in 2019. May 20 of them come back") << QStringLiteral("en") << QString();
    QTest::newRow("wordLikeAMonth") << QStringLiteral("12 Mayors 2020") << QStringLiteral("en") << QString();
}

void TestPageMetadata::visibleDates()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, day);
    QCOMPARE(isoText(parseVisibleDate(text, language)), day);
}

void TestPageMetadata::languageMayBeAnother()
{
    QCOMPARE(parseVisibleDate(QStringLiteral("15 августа 2016, 13:43"), QStringLiteral("uk")).time.date(), QDate(2016, 8, 15));
    QCOMPARE(parseVisibleDate(QStringLiteral("26 Mai, 2008"), QString()).time.date(), QDate(2008, 5, 26));
    // October in Croatian, November in Polish.
    QVERIFY(!parseVisibleDate(QStringLiteral("5 listopad 2020"), QStringLiteral("en")).isValid());
    QCOMPARE(parseVisibleDate(QStringLiteral("5 listopad 2020"), QStringLiteral("pl")).time.date(), QDate(2020, 11, 5));
}

void TestPageMetadata::printedDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("day");
    QTest::newRow("shortYear") << QStringLiteral("Do 25.04.24 | 16:07 Uhr") << QStringLiteral("en") << QStringLiteral("2024-04-25");
    QTest::newRow("shortYearOfAmerica") << QStringLiteral("Published on 01/25/26") << QStringLiteral("en-US")
                                        << QStringLiteral("2026-01-25");
    QTest::newRow("versionIsNone") << QStringLiteral("Version 1.2.34.5") << QStringLiteral("en") << QString();
    QTest::newRow("dayInJapan") << QStringLiteral("2024年3月5日") << QStringLiteral("ja") << QStringLiteral("2024-03-05");
    QTest::newRow("thaiTwoDigits") << QStringLiteral("12 พ.ค. 64 | 14:02 น.") << QStringLiteral("th") << QStringLiteral("2021-05-12");
    QTest::newRow("thaiTwoDigitsAlone") << QStringLiteral("12/05/64") << QStringLiteral("th") << QStringLiteral("2021-05-12");
    QTest::newRow("thaiTwoDigitsOfEitherEra") << QStringLiteral("12/05/21") << QStringLiteral("th") << QString();
    QTest::newRow("thaiTime") << QStringLiteral("12 พ.ค. 14:02") << QStringLiteral("th") << QString();
    QTest::newRow("summerInGermany") << QStringLiteral("3. Juli 2024") << QStringLiteral("de-AT") << QStringLiteral("2024-07-03");
    QTest::newRow("spanishIsOfManyZones") << QStringLiteral("3 de julio de 2024") << QStringLiteral("es") << QStringLiteral("2024-07-03");
    QTest::newRow("shortYearOfAMonth") << QStringLiteral("14 Gennaio 20") << QStringLiteral("it") << QStringLiteral("2020-01-14");
    QTest::newRow("shortYearBeforeATime") << QStringLiteral("14 Gennaio 20 18:30") << QStringLiteral("it") << QStringLiteral("2020-01-14");
    QTest::newRow("hourBehindAMonth") << QStringLiteral("14 Gennaio 20:30") << QStringLiteral("it") << QString();
    QTest::newRow("dayAndCount") << QStringLiteral("On 14 March 20 people came") << QStringLiteral("en") << QString();
    QTest::newRow("shortYearOfLastCentury") << QStringLiteral("25.04.98") << QStringLiteral("de") << QStringLiteral("1998-04-25");
    QTest::newRow("shortYearOfNoCentury") << QStringLiteral("25.04.64") << QStringLiteral("de") << QString();
    QTest::newRow("relativeDays") << QStringLiteral("vor 3 Stunden") << QStringLiteral("de") << QString();
    QTest::newRow("yesterday") << QStringLiteral("Yesterday, 10:12") << QStringLiteral("en") << QString();
    QTest::newRow("dayWithoutYear") << QStringLiteral("20 Nov, 10:12") << QStringLiteral("en") << QString();
}

void TestPageMetadata::printedDates()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, day);
    QCOMPARE(isoText(parsePrintedDate(text, language)), day);
}

void TestPageMetadata::siteNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("behind") << QStringLiteral("Ships return | The Courier") << QStringLiteral("Ships return");
    QTest::newRow("before") << QStringLiteral("The Courier: Ships return") << QStringLiteral("Ships return");
    QTest::newRow("host") << QStringLiteral("Ships return - courier.example") << QStringLiteral("Ships return");
    QTest::newRow("issueOfASeries") << QStringLiteral("The Courier #18 – Ships return") << QStringLiteral("The Courier #18 – Ships return");
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

void TestPageMetadata::nearestDateIsThePublished()
{
    const PageMetadata metadata =
        metadataOf("<html lang=en><p>7 March 2022</p><p>Home</p><h1>Ships return to harbor</h1><p>5 March 2024</p><p>6 May 2023</p>");
    QCOMPARE(metadata.article.published.time.date(), QDate(2024, 3, 5));
}

void TestPageMetadata::updateIsNotThePublication()
{
    const PageMetadata both =
        metadataOf("<html lang=en><h1>Ships return to harbor</h1><p><b>Last updated:</b> 9 March 2024</p><p>Posted on 5 March 2024</p>");
    QCOMPARE(both.article.published.time.date(), QDate(2024, 3, 5));
    QCOMPARE(both.article.modified.time.date(), QDate(2024, 3, 9));
    const PageMetadata german = metadataOf("<html lang=de><h1>Schiffe kehren zurück</h1><p>Aktualisiert am 9. März 2024</p>");
    QCOMPARE(german.article.modified.time.date(), QDate(2024, 3, 9));
    QCOMPARE(german.article.published.time.date(), QDate(2024, 3, 9));
}

void TestPageMetadata::dayOfTheVisitIsNoDate()
{
    const PageMetadata metadata = metadataOf("<html lang=en><title>Ships</title><p id=todays-date>5 March 2024</p><p>Text</p>");
    QVERIFY(!metadata.article.published.isValid());
}

void TestPageMetadata::dateAloneOnAPageWithoutHeadlineCounts()
{
    const PageMetadata metadata =
        metadataOf("<html lang=en><title>Ships</title><p>Some words of 2 May 2020 in a line.</p><p>5 March 2024</p><p>Text</p>");
    QCOMPARE(metadata.article.published.time.date(), QDate(2024, 3, 5));
}

void TestPageMetadata::speakingMetaNamesTheDate()
{
    QCOMPARE(metadataOf("<meta name=w-published-date content=2024-03-05T06:03:43Z><h1>Ships return</h1>").article.published.time.date(),
             QDate(2024, 3, 5));
    QVERIFY(!metadataOf("<meta name=republication-candidate content=2024-03-05><h1>Ships return</h1>").article.published.isValid());
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
}

void TestPageMetadata::namesKeepTheirLetters()
{
    QFETCH(QByteArray, page);
    QFETCH(QStringList, authors);
    QCOMPARE(metadataOf(page + "<p>They are back. Nobody had waited.</p>").article.authors, authors);
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
