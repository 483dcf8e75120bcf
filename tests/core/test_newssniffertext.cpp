// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/newssniffertext.h"
#include "core/reading/runtogether.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

const QString header = u"This article is from the source 'gazette' and was first published or seen on . It last changed over 40 days ago "
                       "and won't be checked again for changes.\n\n"
                       "You can find the current article at its original source at https://gazette.example/wall\n\n"
                       "The article has changed 5 times. There is an RSS feed of changes available.\n\n"
                       "Version 0 Version 1\nThe wall The wall\n(about 3 hours later)\n"_s;

Result<Reading> read(const QString &text)
{
    return readDocument({.bytes = text.toUtf8(), .capture = {.filePath = u"/articles/page.txt"_s}});
}

QStringList texts(const Revision &revision)
{
    QStringList result;
    for (const Block &block : revision.article.blocks) {
        result += block.text;
    }
    return result;
}

int unrecorded(const Revision &revision)
{
    return static_cast<int>(std::count_if(revision.article.blocks.begin(), revision.article.blocks.end(),
                                          [](const Block &block) { return block.sideRecord == SideRecord::Unrecorded; }));
}

} // namespace

class NewsSnifferTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadersFactsAreKept()
    {
        const Result<Reading> reading = read(header + u"One.One.\n"_s);
        QVERIFY(reading);
        QVERIFY(reading->pageFacts);
        QCOMPARE(reading->pageFacts->source, u"gazette"_s);
        QCOMPARE(reading->pageFacts->articleUrl, QUrl(u"https://gazette.example/wall"_s));
        QCOMPARE(reading->pageFacts->timesChanged, 5);
        QVERIFY(!reading->pageFacts->firstSeen.isValid());
        QCOMPARE(reading->pageFacts->checkStatement, u"It last changed over 40 days ago and won't be checked again for changes."_s);
        QCOMPARE(reading->revisions.size(), 2);
        QCOMPARE(reading->revisions.at(1).number, 1);
        QCOMPARE(reading->revisions.at(1).recordedPeriod, u"about 3 hours later"_s);
        QCOMPARE(reading->revisions.at(1).capture.origin, Origin::NewsSniffer);
        QCOMPARE(reading->revisions.at(0).article.title, u"The wall"_s);
    }

    void aFirstSeenTimeIsReadWhereItStands_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::newRow("day first") << u"30 January 2020 14:02 (UTC)"_s;
        QTest::newRow("month first") << u"January 30, 2020 14:02 (UTC)"_s;
        QTest::newRow("ISO 8601") << u"2020-01-30T14:02:00Z"_s;
        QTest::newRow("short") << u"2020-01-30 14:02"_s;
    }

    void aFirstSeenTimeIsReadWhereItStands()
    {
        QFETCH(QString, printed);
        const RevisionPageFacts facts = newsSnifferFacts(
            u"This article is from the source 'gazette' and was first published or seen on %1. The next check for changes will be soon."_s
                .arg(printed));
        QCOMPARE(facts.firstSeen, QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC));
        QCOMPARE(facts.checkStatement, u"The next check for changes will be soon."_s);
    }

    void rowsAreDoubledChangedOrAlone()
    {
        const Result<Reading> reading =
            read(header
                 + u"Boats wait in the bay.Boats wait in the bay.\n"
                   "The council approved 1.5 million for the wall. The council approved 15 million for the wall.\n"
                   "Nobody spoke against the pump house.Nobody spoke against the pump house.\n"
                   "Engineers examined the old wall in March.\n"_s);
        QVERIFY(reading);
        QCOMPARE(texts(reading->revisions.at(0)),
                 QStringList({u"The wall"_s, u"Boats wait in the bay."_s, u"The council approved 1.5 million for the wall."_s,
                              u"Nobody spoke against the pump house."_s}));
        QCOMPARE(texts(reading->revisions.at(1)),
                 QStringList({u"The wall"_s, u"Boats wait in the bay."_s, u"The council approved 15 million for the wall."_s,
                              u"Nobody spoke against the pump house."_s, u"Engineers examined the old wall in March."_s}));
        QCOMPARE(reading->revisions.at(1).article.blocks.back().sideRecord, SideRecord::Unrecorded);
        QCOMPARE(unrecorded(reading->revisions.at(1)), 1);
        QCOMPARE(reading->remarks.size(), 2);
    }

    void changedTextIsCutWhereTheNewOneBegins_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("words at the beginning")
            << u"On Monday the council of the harbour town met."_s << u"Late at night the council of the harbour town met."_s;
        QTest::newRow("words at the end") << u"The vote was eleven to six, with two members away."_s
                                          << u"The vote was eleven to six, and nobody was content."_s;
        QTest::newRow("both ends") << u"Clearly the wall of the old harbour must be mended soon."_s
                                   << u"Surely the wall of the old harbour must be mended by winter."_s;
        QTest::newRow("quotation marks") << u"“We have waited for nine years,” said the skipper."_s
                                         << u"“We have waited for ten years,” said a skipper."_s;
        QTest::newRow("a sentence more") << u"Nobody spoke against the pump house by the market."_s
                                         << u"Nobody spoke against the pump house by the market. It will cost little."_s;
        QTest::newRow("abbreviations") << u"UK ministers visit the harbour on Friday"_s << u"U.K. ministers visit the harbour on Friday"_s;
        QTest::newRow("a heading without a stop") << u"What is to be built by spring"_s << u"What is to be built by autumn"_s;
        QTest::newRow("Chinese") << u"市议会周一批准了一百五十万元修建新的防波堤。"_s << u"市议会周一批准了一千五百万元修建新的防波堤。"_s;
        QTest::newRow("Russian") << u"Совет одобрил строительство новой стены в гавани."_s
                                 << u"Совет отложил строительство новой стены в гавани."_s;
    }

    void changedTextIsCutWhereTheNewOneBegins()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        for (const QString &between : {u" "_s, QString()}) {
            const Result<Reading> reading = read(header + left + between + right + u"\n"_s);
            QVERIFY(reading);
            QCOMPARE(reading->revisions.at(0).article.blocks.back().text, left);
            QCOMPARE(reading->revisions.at(1).article.blocks.back().text, right);
        }
    }

    void signsAtTheEndStayWithTheirText()
    {
        const Result<Reading> reading =
            read(header + u"“I came for the boats and stayed for the wall.” - “I came for the boats, and stayed for the wall.” -\n"_s);
        QVERIFY(reading);
        QCOMPARE(reading->revisions.at(0).article.blocks.back().text, u"“I came for the boats and stayed for the wall.” -"_s);
    }

    void aParagraphPutInFrontShiftsItsFollowers()
    {
        const Result<Reading> reading = read(
            header
            + u"Although she wished the council luck, she said that the wall would hold for a hundred years. Speaking later to fishermen, "
              "she promised them a crane and a new slipway.\n"
              "At the meeting before, she wished the council luck, she said that the wall would hold for a hundred years.\n"_s);
        QVERIFY(reading);
        QCOMPARE(texts(reading->revisions.at(0)),
                 QStringList(
                     {u"The wall"_s, u"Although she wished the council luck, she said that the wall would hold for a hundred years."_s}));
        QCOMPARE(
            texts(reading->revisions.at(1)),
            QStringList({u"The wall"_s, u"Speaking later to fishermen, she promised them a crane and a new slipway."_s,
                         u"At the meeting before, she wished the council luck, she said that the wall would hold for a hundred years."_s}));
        QCOMPARE(unrecorded(reading->revisions.at(1)), 1);
    }

    void paragraphsWithoutTheOtherTextStayWhole_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("one sentence") << u"Opponents called the plan a gift to the quarry company, which denies it."_s;
        QTest::newRow("several sentences") << u"The quarry has offered the stone at cost. It would bring the blocks by sea, so that no "
                                              "lorry has to pass the school. The offer stands until the end of March."_s;
        QTest::newRow("one word") << u"Analysis"_s;
    }

    void paragraphsWithoutTheOtherTextStayWhole()
    {
        QFETCH(QString, line);
        const Result<Reading> reading = read(header + line + u"\n"_s);
        QVERIFY(reading);
        QCOMPARE(texts(reading->revisions.at(1)).back(), line);
        QCOMPARE(reading->revisions.at(0).article.blocks.size(), 1);
        QCOMPARE(unrecorded(reading->revisions.at(1)), 1);
    }

    void bothPeriodsAreKept_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::newRow("one line") << u"(about 1 hour later) (2 days later)"_s;
        QTest::newRow("two lines") << u"(about 1 hour later)\n(2 days later)"_s;
    }

    void bothPeriodsAreKept()
    {
        QFETCH(QString, lines);
        QString text = header;
        text.replace(u"(about 3 hours later)"_s, lines).replace(u"Version 0 Version 1"_s, u"Version 1 Version 2"_s);
        const Result<Reading> reading = read(text + u"One.One.\n"_s);
        QVERIFY(reading);
        QCOMPARE(reading->revisions.at(0).recordedPeriod, u"about 1 hour later"_s);
        QCOMPARE(reading->revisions.at(1).recordedPeriod, u"2 days later"_s);
        QCOMPARE(reading->revisions.at(1).article.blocks.size(), 2);
    }

    void headlinesWithNothingInCommonAreCutWithARemark()
    {
        QString text = header;
        text.replace(u"The wall The wall"_s, u"Storm closes harbour Mayor resigns over wall"_s);
        const Result<Reading> reading = read(text + u"One.One.\n"_s);
        QVERIFY(reading);
        QVERIFY(!reading->revisions.at(0).article.title.isEmpty());
        QVERIFY(!reading->revisions.at(1).article.title.isEmpty());
        QCOMPARE(reading->remarks.size(), 1);
    }

    void aTextThatOnlyMentionsVersionsIsAnArticle()
    {
        QVERIFY(!isNewsSnifferText(u"My editor\nVersion 0 Version 1\nText.\n"_s));
        QVERIFY(!isNewsSnifferText(u"This article is from the source 'x'.\nNo versions here.\n"_s));
    }

    void hugeLinesAreReadInTime()
    {
        QString longLine;
        for (int i = 0; i < 60'000; ++i) {
            longLine += u"word%1 "_s.arg(i % 977);
        }
        const QString many = u"a b c d e f g h i j. K l m n o p q r s t.\n"_s.repeated(20'000);
        const Result<Reading> reading = read(header + longLine + u"\n"_s + many);
        QVERIFY(reading);
    }

    void theSampleGivesBothRevisions()
    {
        const QByteArray bytes = test::readFile(test::dataPath(u"../../resources/samples/harbour-wall-newssniffer.txt"_s));
        const Result<Reading> reading = readDocument({.bytes = bytes, .capture = {.filePath = u"/x/harbour-wall-newssniffer.txt"_s}});
        QVERIFY(reading);
        const QStringList left = texts(reading->revisions.at(0));
        const QStringList right = texts(reading->revisions.at(1));
        QCOMPARE(left.front(), u"Harbour wall plan approved after four-hour debate"_s);
        QCOMPARE(right.front(), u"Harbour wall plan sent back after four-hour debate"_s);
        QVERIFY(left.contains(u"Opponents called the plan a gift to the quarry company, which denies it."_s));
        QVERIFY(right.contains(u"The offer stands until the end of March."_s));
        QCOMPARE(reading->revisions.at(0).firstSeen, QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC));
    }

    void aRealPageIsRebuilt()
    {
        const QString folder = test::sharedFolder(u"articles"_s);
        const QStringList files = folder.isEmpty() ? QStringList() : QDir(folder).entryList({u"000_*.txt"_s});
        if (files.isEmpty()) {
            QSKIP("the real articles are not here");
        }
        const Result<Reading> reading =
            readDocument({.bytes = test::readFile(folder + u'/' + files.front()), .capture = {.filePath = files.front()}});
        QVERIFY(reading);
        QCOMPARE(reading->revisions.size(), 2);
        QCOMPARE(unrecorded(reading->revisions.at(0)), 0);
        QCOMPARE(unrecorded(reading->revisions.at(1)), 6);
        QCOMPARE(reading->revisions.at(0).article.blocks.size() + 6, reading->revisions.at(1).article.blocks.size());
        QCOMPARE(reading->pageFacts->timesChanged, 5);
    }
};

QTEST_GUILESS_MAIN(NewsSnifferTextTest)
#include "test_newssniffertext.moc"
