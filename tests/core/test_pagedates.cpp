// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/parsedate.h"
#include "tests/support/pagemetadata.h"

#include <QTest>

using namespace recension;
using test::metadataOf;

class TestPageDates : public QObject
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
    void nearestDateIsThePublished();
    void updateIsNotThePublication();
    void dayOfTheVisitIsNoDate();
    void dateAloneOnAPageWithoutHeadlineCounts();
    void speakingMetaNamesTheDate();
    void pageDates_data();
    void pageDates();
    void datesOfOthersAreNone_data();
    void datesOfOthersAreNone();
    void dateBesideTheArticleCounts();
    void firstPostOfADiscussionCounts();
};

void TestPageDates::machineDates_data()
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

void TestPageDates::machineDates()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(isoText(parseMachineDate(text)), expected);
}

void TestPageDates::visibleDates_data()
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

void TestPageDates::visibleDates()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, day);
    QCOMPARE(isoText(parseVisibleDate(text, language)), day);
}

void TestPageDates::languageMayBeAnother()
{
    QCOMPARE(parseVisibleDate(QStringLiteral("15 августа 2016, 13:43"), QStringLiteral("uk")).time.date(), QDate(2016, 8, 15));
    QCOMPARE(parseVisibleDate(QStringLiteral("26 Mai, 2008"), QString()).time.date(), QDate(2008, 5, 26));
    // October in Croatian, November in Polish.
    QVERIFY(!parseVisibleDate(QStringLiteral("5 listopad 2020"), QStringLiteral("en")).isValid());
    QCOMPARE(parseVisibleDate(QStringLiteral("5 listopad 2020"), QStringLiteral("pl")).time.date(), QDate(2020, 11, 5));
}

void TestPageDates::printedDates_data()
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

void TestPageDates::printedDates()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, day);
    QCOMPARE(isoText(parsePrintedDate(text, language)), day);
}

void TestPageDates::nearestDateIsThePublished()
{
    const PageMetadata metadata =
        metadataOf("<html lang=en><p>7 March 2022</p><p>Home</p><h1>Ships return to harbor</h1><p>5 March 2024</p><p>6 May 2023</p>");
    QCOMPARE(metadata.article.published.time.date(), QDate(2024, 3, 5));
}

void TestPageDates::updateIsNotThePublication()
{
    const PageMetadata both =
        metadataOf("<html lang=en><h1>Ships return to harbor</h1><p><b>Last updated:</b> 9 March 2024</p><p>Posted on 5 March 2024</p>");
    QCOMPARE(both.article.published.time.date(), QDate(2024, 3, 5));
    QCOMPARE(both.article.modified.time.date(), QDate(2024, 3, 9));
    const PageMetadata german = metadataOf("<html lang=de><h1>Schiffe kehren zurück</h1><p>Aktualisiert am 9. März 2024</p>");
    QCOMPARE(german.article.modified.time.date(), QDate(2024, 3, 9));
    QCOMPARE(german.article.published.time.date(), QDate(2024, 3, 9));
}

void TestPageDates::dayOfTheVisitIsNoDate()
{
    const PageMetadata metadata = metadataOf("<html lang=en><title>Ships</title><p id=todays-date>5 March 2024</p><p>Text</p>");
    QVERIFY(!metadata.article.published.isValid());
}

void TestPageDates::dateAloneOnAPageWithoutHeadlineCounts()
{
    const PageMetadata metadata =
        metadataOf("<html lang=en><title>Ships</title><p>Some words of 2 May 2020 in a line.</p><p>5 March 2024</p><p>Text</p>");
    QCOMPARE(metadata.article.published.time.date(), QDate(2024, 3, 5));
}

void TestPageDates::speakingMetaNamesTheDate()
{
    QCOMPARE(metadataOf("<meta name=w-published-date content=2024-03-05T06:03:43Z><h1>Ships return</h1>").article.published.time.date(),
             QDate(2024, 3, 5));
    QVERIFY(!metadataOf("<meta name=republication-candidate content=2024-03-05><h1>Ships return</h1>").article.published.isValid());
}

void TestPageDates::pageDates_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("line"); // behind the headline
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("modified");
    const auto row = [](const char *name, const char *head, const char *line, const char *published, const char *modified) {
        QTest::newRow(name) << QByteArray(head) << QByteArray(line) << QString::fromLatin1(published) << QString::fromLatin1(modified);
    };
    row("bothInOneLine", "<html lang=es>", "<p class=fecha>Publicado: 20/11/2026 08:00 | Última actualización: 21/11/2026 09:15",
        "2026-11-20", "2026-11-21");
    row("secondDateHasTheLabel", "<html lang=pt-BR>", "<p class=date>20/11/2026 10h12 Atualizado 21/11/2026 09h00", "2026-11-20",
        "2026-11-21");
    row("updateComesFirst", "<html lang=cs>", "<p class=date>Aktualizováno 21. 11. 2026 9:00, Publikováno 20. 11. 2026", "2026-11-20",
        "2026-11-21");
    row("labelsWithoutSpaces", "<html lang=ja>", "<p class=date>公開日：2026年11月20日 更新日：2026年11月21日", "2026-11-20", "2026-11-21");
    row("labelBehindTheDate", "<html lang=tr>", "<p class=date>20 Ekim 2026'da güncellendi", "2026-10-20", "2026-10-20");
    row("labelBehindAPlace", "<html lang=en-IN>", "<p class=date>New Delhi | Updated: November 20, 2026 10:12 IST", "2026-11-20",
        "2026-11-20");
    row("labelAndDateBeforeAreNoLabel", "<html lang=sv>",
        "<p class=date>Publicerad 20 november 2026</p><p class=date>Uppdaterad 21 november 2026", "2026-11-20", "2026-11-21");
    row("labelBeforeATimeElement", "<html lang=en>",
        "<p>Last updated <time datetime=2026-11-21>Nov 21</time></p><p>First published <time datetime=2026-11-20>Nov 20</time>",
        "2026-11-20", "2026-11-21");
    row("timeElementCalledUpdated", "<html lang=en>",
        "<p><time class=updated datetime=2026-11-21>Nov 21</time><time class='entry-date published' datetime=2026-11-20>Nov 20</time>",
        "2026-11-20", "2026-11-21");
    row("longLineThatBeginsWithALabel", "<html lang=en-GB>",
        "<p>Published: 10:12 GMT, 20 November 2026 | Updated: 09:00 GMT, 21 November 2026", "2026-11-20", "2026-11-21");
    row("labelBehindAName", "<html lang=en>", "<p class=byline>By Ada Fennimore Last updated Nov 20, 2026", "2026-11-20", "2026-11-20");
    row("entry", "<html lang=en>", "<p>This entry was posted on November 20, 2026 by Ada Fennimore.", "2026-11-20", "");
    row("metaAsPrinted", "<html lang=en><meta name=pubdate content='11/20/2026'>", "", "2026-11-20", "");
    row("eitherOrder", "<html lang=en>", "<p class=date>03/04/2026", "", "");
    row("orderOfTheLocale", "<html lang=en><meta property=og:locale content=en_US>", "<p class=date>03/04/2026", "2026-03-04", "");
    row("orderOfTheSite", "<html lang=en><link rel=canonical href=https://www.harbor.co.uk/ferries>", "<p class=date>03/04/2026",
        "2026-04-03", "");
    row("languageOutranksTheSite", "<html lang=en-US><link rel=canonical href=https://www.harbor.co.uk/ferries>",
        "<p class=date>03/04/2026", "2026-03-04", "");
    row("addressWithTheNameOfAMonth", "<html lang=en><link rel=canonical href=https://news.example/2026/nov/20/ferries>", "", "2026-11-20",
        "");
    row("addressWithADay", "<html lang=en><link rel=canonical href=https://news.example/2026/11/20/ferries>", "<p class=date>3 hours ago",
        "2026-11-20", "");
    row("addressWithAMonth", "<html lang=en><link rel=canonical href=https://news.example/2026/11/ferries>", "", "", "");
}

void TestPageDates::pageDates()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, line);
    QFETCH(QString, published);
    QFETCH(QString, modified);
    const Article article =
        metadataOf(head + "<h1>Ships return to harbor</h1>" + line + "</p><p>They are back. Nobody had waited.</p>").article;
    QCOMPARE(isoText(article.published), published);
    QCOMPARE(isoText(article.modified), modified);
}

void TestPageDates::datesOfOthersAreNone_data()
{
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const QByteArray &html) { QTest::newRow(name) << html; };
    const QByteArray article("<main><article><h1>Ships return to harbor</h1><p>They are back. Nobody had waited.</p></article></main>");
    const QByteArray day("<time datetime=2026-11-21>November 21, 2026</time>");
    const QByteArray link("<a href=/b>Bridge to close for painting</a>");
    row("comment", article + "<section id=comments><b>Tom Quill</b>" + day + "<p>Nice.</p></section>");
    row("germanComment", article + "<div class=kommentare><div><b>Tom Quill</b><i class=datum>21.11.2026, 10:12</i></div></div>");
    row("commentInMicrodata", article + "<div itemprop=comment><time itemprop=dateCreated datetime=2026-11-21></time></div>");
    row("related", article + "<section class=related><h3>" + link + "</h3><i class=date>November 21, 2026</i></section>");
    row("list", article + "<ul><li>" + link + ' ' + day + "</li></ul>");
    row("listAside", article + "<aside><div>" + day + link + "</div></aside>");
    row("articleThatLeadsElsewhere", article + "<article><h3>" + link + "</h3>" + day + "</article>");
    row("linkAroundAnArticle", article + "<article><a href=/b><div><h3>Bridge to close</h3></div>" + day + "</a></article>");
    row("headlineThatNamesADay", article + "<div>Next: <a href=/n>Storm of 12 March 1999 remembered</a></div>");
    row("headerOfThePage", "<header><div class=date>Sunday, November 22, 2026</div></header>" + article);
    row("relative", "<h1>Ships return to harbor</h1><p class=date>Yesterday, 10:12</p>");
    row("deadline", "<h1>Ships return to harbor</h1><p class=info>Deadline: 5 December 2026</p>");
    row("version", "<h1>Ships return to harbor</h1><p class=meta>Version 4.11.26</p>");
    row("numberOfABook", "<h1>Ships return to harbor</h1><p class=meta>ISBN 978-3-16-2026-11-20</p>");
    row("commentThatNamesTheHeadline", article + "<div class=comment>Re: Ships return to harbor " + day + "</div>");
    row("boxOfPopularArticles", "<div class=trending><a href=/b>Bridge to close for painting</a> " + day + "</div>" + article);
    row("daysOfAnEvent", "<h1>Ships return to harbor</h1><p class=date>20-22 November 2026</p>");
}

void TestPageDates::datesOfOthersAreNone()
{
    QFETCH(QByteArray, html);
    const Article article = metadataOf("<html lang=en>" + html).article;
    QCOMPARE(isoText(article.published), QString());
    QCOMPARE(isoText(article.modified), QString());
}

void TestPageDates::dateBesideTheArticleCounts()
{
    const auto dayOf = [](const QByteArray &html) { return isoText(metadataOf("<html lang=en>" + html).article.published); };
    const QByteArray headline("<h1>Ships return to harbor</h1>");
    const QByteArray others("<div><h2>Others</h2><a href=/b>Bridge to close for painting</a></div>");
    QCOMPARE(dayOf(headline + "<aside><p class=date>May 25, 2023</p>" + others + "</aside>"), QStringLiteral("2023-05-25"));
    QCOMPARE(dayOf(headline + "<nav>By <a href=/t>Ada Fennimore</a> <i>Posted: May 25, 2023</i></nav>"), QStringLiteral("2023-05-25"));
    QCOMPARE(dayOf("<div>" + headline + "</div><ul><li class=teaser>Ships return to harbor <i class=date>May 25, 2023</i></li></ul>"),
             QStringLiteral("2023-05-25"));
    QCOMPARE(dayOf("<article><header><p class=date>May 25, 2023</p></header>" + headline + "</article>"), QStringLiteral("2023-05-25"));
}

void TestPageDates::firstPostOfADiscussionCounts()
{
    const QByteArray prose = "<p>" + QByteArray("They are back, and nobody had waited. ").repeated(6) + "</p>";
    const QByteArray posts = "<div class=comments><div><i class=comment-time>May 25, 2023</i>" + prose + "</div></div>";
    const auto dayOf = [](const QByteArray &text) {
        return isoText(metadataOf("<html lang=en><h1>Which ship is back?</h1>" + text).article.published);
    };
    QCOMPARE(dayOf(posts), QStringLiteral("2023-05-25"));
    QCOMPARE(dayOf(prose + posts), QString());
}

QTEST_APPLESS_MAIN(TestPageDates)
#include "test_pagedates.moc"
