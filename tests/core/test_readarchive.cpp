// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/evidence.h"
#include "core/export/versionwords.h"
#include "core/reading/joinrevisions.h"
#include "core/reading/mhtml.h"
#include "core/reading/unpack.h"
#include "tests/support/files.h"
#include "tests/support/warcdraft.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

const QString oldTitle = u"Harbour wall plan approved after four-hour debate"_s;
const QString newTitle = u"Harbour wall plan sent back after four-hour debate"_s;

RawDocument archive(const QString &name)
{
    const QByteArray bytes = test::readFile(test::dataPath(u"archives/"_s + name));
    return {.bytes = bytes, .capture = {.filePath = u"/saved/"_s + name, .sha256 = "of the file"}};
}

QDateTime at(int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2020, 1, 30), QTime(hour, minute, second), QTimeZone::UTC);
}

QByteArray recordOf(const QByteArray &time, const QByteArray &address, const QByteArray &block)
{
    return test::warcRecord(block, "WARC-Type: response\r\n", "2020-01-30T" + time + 'Z', address);
}

QByteArray moved(const QByteArray &time, const QByteArray &from, const QByteArray &to)
{
    return recordOf(time, from, "HTTP/1.1 301 Moved Permanently\r\nLocation: " + to + "\r\n\r\n");
}

QByteArray captured(const QByteArray &time, const QByteArray &title)
{
    return recordOf(time, "https://a.example/wall", test::httpResponse(test::councilPage(title)));
}

} // namespace

class ReadArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mhtmlGivesItsPageWithAddressAndTime()
    {
        const Result<Reading> reading = readDocument(archive(u"harbour-wall.mhtml"_s));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(reading->revisions.size(), 1);
        const Revision &revision = reading->revisions.front();
        QCOMPARE(revision.article.title, oldTitle);
        QCOMPARE(revision.capture.origin, Origin::WebArchive);
        QCOMPARE(revision.capture.finalUrl, QUrl(u"https://harbourgazette.example/wall"_s));
        QCOMPARE(revision.capture.capturedAt, at(14, 5));
        QCOMPARE(revision.capture.timeSource, TimeSource::Recorded);
        QCOMPARE(revision.capture.sha256, QByteArray("of the file"));
    }

    void warcGivesTheCapturesOfOnePageAsRevisions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain, version 1.0") << u"harbour-wall.warc"_s;
        QTest::newRow("gzip per record, version 1.1") << u"harbour-wall.warc.gz"_s;
        QTest::newRow("Zstandard per record") << u"harbour-wall.warc.zst"_s;
        QTest::newRow("Zstandard with a dictionary") << u"harbour-wall-dictionary.warc.zst"_s;
        QTest::newRow("WACZ") << u"harbour-wall.wacz"_s;
    }

    void warcGivesTheCapturesOfOnePageAsRevisions()
    {
        QFETCH(QString, name);
        const Result<Reading> reading = readDocument(archive(name));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(reading->revisions.size(), 2);
        const Revision &first = reading->revisions.at(0);
        const Revision &second = reading->revisions.at(1);
        QCOMPARE(first.article.title, oldTitle);
        QCOMPARE(second.article.title, newTitle);
        QCOMPARE(first.firstSeen, at(14, 5));
        QCOMPARE(first.lastSeen, at(15, 5)); // the revisit
        QCOMPARE(second.firstSeen, at(17, 12));
        QCOMPARE(second.number, 1);
        QCOMPARE(second.capture.httpStatus, 200);
    }

    void aWarcThatEndsTooSoonGivesWhatIsInIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"harbour-wall.warc"_s;
        QTest::newRow("gzip") << u"harbour-wall.warc.gz"_s;
    }

    void aWarcThatEndsTooSoonGivesWhatIsInIt()
    {
        QFETCH(QString, name);
        RawDocument document = archive(name);
        document.bytes.chop(700);
        const Result<Reading> reading = readDocument(document);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(reading->revisions.front().article.title, oldTitle);
    }

    void everyPrefixOfAnArchiveIsReadOrRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"harbour-wall.mhtml", "harbour-wall.warc.gz", "harbour-wall-dictionary.warc.zst", "harbour-wall.wacz",
                                 "harbour-wall.webarchive", "harbour-wall-xml.webarchive"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void everyPrefixOfAnArchiveIsReadOrRefused()
    {
        QFETCH(QString, name);
        const RawDocument whole = archive(name);
        for (qsizetype length = 1; length < whole.bytes.size(); length += 97) {
            RawDocument part = whole;
            part.bytes.truncate(length);
            const Result<Reading> reading = readDocument(part);
            QVERIFY(reading ? !reading->revisions.isEmpty() : !reading.error().message.isEmpty());
        }
    }

    void safariArchivesGiveTheirPage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("binary") << u"harbour-wall.webarchive"_s;
        QTest::newRow("XML") << u"harbour-wall-xml.webarchive"_s;
    }

    void safariArchivesGiveTheirPage()
    {
        QFETCH(QString, name);
        const Result<Reading> reading = readDocument(archive(name));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(reading->revisions.front().article.title, newTitle);
        QCOMPARE(reading->revisions.front().capture.finalUrl, QUrl(u"https://harbourgazette.example/wall"_s));
    }

    void aSafariArchiveThatWasCutOffSaysSo()
    {
        const QByteArray binary = archive(u"harbour-wall.webarchive"_s).bytes;
        for (const qsizetype length : {binary.size() - 1, binary.size() - 33, binary.size() / 2, qsizetype(50)}) {
            const Result<Reading> reading = readDocument({.bytes = binary.first(length)});
            QVERIFY(!reading);
            QVERIFY2(reading.error().message.contains(u"ends too soon"), qPrintable(reading.error().message));
        }
        const QByteArray xml = archive(u"harbour-wall-xml.webarchive"_s).bytes;
        const qsizetype data = xml.indexOf("<data>");
        QVERIFY(readDocument({.bytes = xml})->remarks.isEmpty());
        for (const qsizetype length : {data, (data + xml.indexOf("</data>")) / 2}) {
            const Result<Reading> cut = readDocument({.bytes = xml.first(length)});
            QVERIFY(!cut);
            QVERIFY2(cut.error().message.contains(u"ends too soon"), qPrintable(cut.error().message));
        }
        // Of a long page there may be a beginning.
        QByteArray longPage = xml;
        longPage.insert(data + 6, ("<p>" + QByteArray("The wall stands. ").repeated(20'000)).toBase64());
        const Result<Reading> cut = readDocument({.bytes = longPage.first(300'000)});
        const QString said = cut ? cut->remarks.join(u' ') : cut.error().message;
        QVERIFY2(said.contains(u"ends too soon"), qPrintable(said));
        // Whole, but without a page.
        const Result<Reading> other =
            readDocument({.bytes = "<?xml version=\"1.0\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"\">\n<plist><dict>"
                                   "<key>WebMainResource</key><dict></dict></dict></plist>"});
        QVERIFY(!other);
        QCOMPARE(other.error().message, u"There is no web page in this web archive."_s);
    }

    void redirectsThatLedToACaptureAreItsEvidence()
    {
        const QByteArray warc = moved("13:59:57", "http://a.example/short", "https://a.example/long")
            + moved("13:59:58", "https://a.example/long", "/wall#top") + captured("14:00:00", "The wall stands")
            + captured("15:00:00", "The wall fell") + moved("15:59:59", "http://a.example/wall", "https://a.example/wall")
            + captured("16:00:00", "The wall is back");
        const Result<Reading> reading = readDocument({.bytes = warc});
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(reading->revisions.size(), 3);
        const Capture &first = reading->revisions.at(0).capture;
        QCOMPARE(first.requestedUrl, QUrl(u"http://a.example/short"_s));
        QCOMPARE(first.finalUrl, QUrl(u"https://a.example/wall"_s));
        QCOMPARE(first.redirects,
                 (QList<Redirect>{{.from = QUrl(u"http://a.example/short"_s), .httpStatus = 301, .at = at(13, 59, 57)},
                                  {.from = QUrl(u"https://a.example/long"_s), .httpStatus = 301, .at = at(13, 59, 58)}}));
        const QList<EvidenceLine> lines = evidenceLines(reading->revisions.at(0));
        QVERIFY(lines.contains(EvidenceLine{u"Redirects"_s,
                                            u"HTTP 301 from http://a.example/short (2020-01-30 13:59:57 UTC), HTTP 301 from "
                                            "https://a.example/long (2020-01-30 13:59:58 UTC)"_s}));
        QCOMPARE(reading->revisions.at(1).capture.redirects, QList<Redirect>());
        QCOMPARE(reading->revisions.at(1).capture.requestedUrl, QUrl(u"https://a.example/wall"_s));
        QCOMPARE(reading->revisions.at(2).capture.redirects.size(), 1);
    }

    void fingerprintOfAnArchiveIsNamedAsTheFiles()
    {
        const QByteArray digits(64, 'a');
        const Result<Reading> reading = readDocument({.bytes = captured("14:00:00", "The wall stands"),
                                                      .capture = {.filePath = u"/saved/wall.warc"_s, .sha256 = digits, .size = 7}});
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        const QList<EvidenceLine> lines = evidenceLines(reading->revisions.at(0));
        QVERIFY(lines.contains(EvidenceLine{u"File"_s, u"/saved/wall.warc"_s}));
        QVERIFY(lines.contains(EvidenceLine{u"SHA-256 of the file"_s, QString::fromLatin1(digits)}));
        QVERIFY(lines.contains(EvidenceLine{u"Size of the file"_s, u"7 bytes"_s}));
    }

    void redirectsThatMayHaveLedElsewhereAreNone_data()
    {
        QTest::addColumn<QByteArray>("warc");
        QTest::addColumn<int>("length");
        const QByteArray page = captured("14:00:00", "The wall stands");
        const QByteArray to = "https://a.example/wall";
        QTest::newRow("just before") << moved("13:59:59", "https://a.example/a", to) + page << 1;
        QTest::newRow("long before") << moved("13:50:00", "https://a.example/a", to) + page << 0;
        QTest::newRow("after it") << page + moved("14:00:01", "https://a.example/a", to) << 0;
        QTest::newRow("from two addresses") << moved("13:59:58", "https://a.example/a", to) + moved("13:59:59", "https://a.example/b", to)
                + page << 0;
        QTest::newRow("twice from one") << moved("13:59:58", "https://a.example/a", to) + moved("13:59:59", "https://a.example/a", to)
                + page << 1;
        QTest::newRow("to itself") << moved("13:59:59", to, to) + page << 0;
        QTest::newRow("in a circle") << moved("13:59:58", "https://a.example/a", "https://a.example/b")
                + moved("13:59:58", "https://a.example/b", "https://a.example/a") + moved("13:59:59", "https://a.example/a", to)
                + page << 2;
        QTest::newRow("at no time") << moved("later", "https://a.example/a", to) + page << 0;
        QByteArray chain;
        for (int i = 0; i < 30; ++i) {
            chain += moved("13:59:00", "https://a.example/" + QByteArray::number(i), "https://a.example/" + QByteArray::number(i + 1));
        }
        QTest::newRow("on and on") << chain + moved("13:59:59", "https://a.example/30", to) + page << 20;
    }

    void redirectsThatMayHaveLedElsewhereAreNone()
    {
        QFETCH(QByteArray, warc);
        QFETCH(int, length);
        const Result<Reading> reading = readDocument({.bytes = warc});
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        const Capture &capture = reading->revisions.front().capture;
        QCOMPARE(capture.redirects.size(), length);
        QCOMPARE(capture.requestedUrl, length > 0 ? capture.redirects.front().from : capture.finalUrl);
    }

    void anAddressThatLedToThePageIsNoArchive()
    {
        Capture capture{.origin = Origin::WebArchive,
                        .requestedUrl = QUrl(u"https://short.example/1"_s),
                        .finalUrl = QUrl(u"https://a.example/wall"_s)};
        QCOMPARE(provenanceInWords(capture), u"short.example"_s);
        capture.redirects = {{.from = capture.requestedUrl, .httpStatus = 301, .at = at(14, 0)}};
        QCOMPARE(provenanceInWords(capture), u"web archive"_s);
    }

    void aDamagedRecordIsPassedOver()
    {
        const QByteArray warc = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: oops\r\n\r\n"
            + test::warcRecord(test::httpResponse(test::councilPage("The wall stands")));
        const Result<Reading> reading = readDocument({.bytes = warc});
        QVERIFY(reading);
        QCOMPARE(reading->revisions.front().article.title, u"The wall stands"_s);
    }

    void chunksThatWereUndoneAlreadyAreNoChunks()
    {
        const QByteArray block =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
            + test::councilPage("The wall stands");
        const Result<Reading> reading = readDocument({.bytes = test::warcRecord(block)});
        QVERIFY(reading);
        QCOMPARE(reading->revisions.front().article.title, u"The wall stands"_s);
    }

    void nestedMultipartsAreSearchedToABound()
    {
        QByteArray message = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n";
        for (int i = 0; i < 3; ++i) {
            message +=
                "--b" + QByteArray::number(i) + "\r\nContent-Type: multipart/related; boundary=b" + QByteArray::number(i + 1) + "\r\n\r\n";
        }
        message += "--b3\r\nContent-Type: text/html\r\n\r\n" + test::councilPage("The wall stands") + "\r\n--b3--\r\n";
        QVERIFY(isMhtml(message));
        const Result<Reading> reading = readDocument({.bytes = message});
        QVERIFY(reading);

        QByteArray loop = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n";
        loop += QByteArray("--b\r\nContent-Type: multipart/related; boundary=b\r\n\r\n").repeated(50'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!readDocument({.bytes = loop}));
        QVERIFY(timer.elapsed() < 5000);
    }

    void aBombIsRefused()
    {
        // 64 MiB and more of zeros in deflate blocks: made by Qt, dressed as gzip.
        const QByteArray zlib = qCompress(QByteArray(80 * 1024 * 1024, 'a'), 9).mid(4);
        const QByteArray gzip = QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10) + zlib.sliced(2, zlib.size() - 6) + QByteArray(8, '\0');
        const Result<Reading> reading = readDocument({.bytes = gzip, .capture = {.filePath = u"/x/bomb.html.gz"_s}});
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::TooLarge);
    }

    void aPackedPageIsReadAndAnArchiveInAnArchiveIsNot()
    {
        const QByteArray zlib = qCompress(test::councilPage("The wall stands")).mid(4);
        const Result<Unpacked> plain = unpack(zlib, Packing::Deflate, 1'000'000, {});
        QVERIFY(plain);
        QCOMPARE(plain->bytes, test::councilPage("The wall stands"));

        RawDocument nested = archive(u"harbour-wall.warc.gz"_s);
        const QByteArray twice = qCompress(nested.bytes).mid(4);
        const QByteArray gzip = QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10) + twice.sliced(2, twice.size() - 6) + QByteArray(8, '\0');
        const Result<Reading> reading = readDocument({.bytes = gzip});
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::WrongFormat);
    }

    void aWaybackPageIsGivenBackItsLinksAndTime()
    {
        QByteArray saved = test::readFile(test::dataPath(u"../../resources/samples/harbour-wall-0.html"_s));
        saved.replace("https://harbourgazette.example", "https://web.archive.org/web/20200130143000/https://harbourgazette.example");
        saved.replace(
            "<head>",
            "<head><script src=\"https://web-static.archive.org/_static/js/wombat.js\"></script>"
            "<script>__wm.wombat(\"https://harbourgazette.example/wall\",\"20200130143000\",\"https://web.archive.org/\",\"web\");</script>"
            "<!-- End Wayback Rewrite JS Include -->");
        saved.replace(
            "<body>",
            "<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id=\"wm-ipp-base\"><p>The Wayback Machine - 5 captures of this very long "
            "page that nobody wants to read here, and more words about it</p></div><!-- END WAYBACK TOOLBAR INSERT -->");
        const Result<Reading> reading = readDocument({.bytes = saved, .capture = {.filePath = u"/x/saved.html"_s}});
        QVERIFY(reading);
        const Revision &revision = reading->revisions.front();
        QCOMPARE(revision.capture.origin, Origin::Wayback);
        QCOMPARE(revision.capture.capturedAt, at(14, 30));
        QCOMPARE(revision.capture.finalUrl, QUrl(u"https://harbourgazette.example/wall"_s));
        const Result<Reading> plain =
            readDocument({.bytes = test::readFile(test::dataPath(u"../../resources/samples/harbour-wall-0.html"_s)),
                          .capture = {.filePath = u"/x/saved.html"_s}});
        QVERIFY(plain);
        const QList<Block> &expected = plain->revisions.front().article.blocks;
        QCOMPARE(revision.article.blocks.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(revision.article.blocks.at(i).text, expected.at(i).text);
        }
        QVERIFY(std::none_of(revision.article.blocks.begin(), revision.article.blocks.end(), [](const Block &block) {
            return std::any_of(block.marks.begin(), block.marks.end(),
                               [](const Mark &mark) { return mark.target.contains(u"archive.org"); });
        }));
    }

    void aPageOfArchiveTodayTellsNoDayOfPublicationThatIsTheCaptures_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("by the time in one row") << QByteArray("http://archive.today/20200130143000/https://harbourgazette.example/wall");
        QTest::newRow("by the time in parts") << QByteArray("https://archive.ph/2020.01.30-143000/https://harbourgazette.example/wall");
    }

    void aPageOfArchiveTodayTellsNoDayOfPublicationThatIsTheCaptures()
    {
        QFETCH(QByteArray, address);
        const QByteArray head = "<meta property=\"og:site_name\" content=\"archive.ph\"/><meta property=\"og:title\" content=\"Wall\"/>"
                                "<meta property=\"article:published_time\" content=\"2020-01-30T14:30:00Z\" itemprop=\"dateCreated\"/>"
                                "<link rel=\"canonical\" href=\"https://archive.ph/AbCdE\"/><link rel=\"bookmark\" href=\""
            + address + "\"/>";
        const QByteArray toolbar = "<div id=\"HEADER\" style=\"x\"><p>All snapshots from host harbourgazette.example, and many more words "
                                   "that nobody wants to read here. They are long.</p><time datetime=\"2020-01-30T14:30:00Z\" "
                                   "itemprop=\"pubdate\">30 Jan 2020 14:30:00 UTC</time></div>";
        QByteArray saved = test::councilPage("The wall stands");
        saved.replace("<head>", "<head>" + head).replace("<body>", "<body>" + toolbar + "<div id=\"SOLID\"><div id=\"CONTENT\">");
        saved.replace("</h1>",
                      "</h1><p>What was said of it stands in <a href=\"https://archive.ph/o/AbCdE/https://harbourgazette.example/"
                      "plan\">the plan</a> of the harbour office, which is kept in the old customs house.</p>");
        const Result<Reading> reading =
            readDocument({.bytes = saved, .capture = {.filePath = u"/x/saved.html"_s, .sha256 = "of the file"}});
        QVERIFY(reading);
        const Revision &revision = reading->revisions.front();
        QCOMPARE(revision.capture.origin, Origin::WebArchive);
        QCOMPARE(revision.capture.finalUrl, QUrl(u"https://harbourgazette.example/wall"_s));
        QCOMPARE(revision.capture.capturedAt, at(14, 30));
        QCOMPARE(revision.capture.timeSource, TimeSource::Recorded);
        QCOMPARE(revision.capture.sha256, QByteArray("of the file"));
        QCOMPARE(revision.article.title, u"The wall stands"_s);
        QVERIFY(!revision.article.published.time.isValid());
        QVERIFY(revision.article.site != u"archive.ph");
        QCOMPARE(revision.article.blocks.size(), 3);
        QCOMPARE(revision.article.blocks.at(1).marks.front().target, u"https://harbourgazette.example/plan"_s);
    }

    void aPageThatOnlyLinksToArchiveTodayIsNone()
    {
        QByteArray saved = test::councilPage("The wall stands");
        saved.replace("<head>",
                      "<head><meta property=\"og:site_name\" content=\"The archive. A blog\"><link rel=\"bookmark\" "
                      "href=\"http://archive.today/20200130143000/https://harbourgazette.example/wall\">");
        const Result<Reading> reading = readDocument({.bytes = saved});
        QVERIFY(reading);
        QCOMPARE(reading->revisions.front().capture.origin, Origin::File);
        QVERIFY(reading->revisions.front().capture.finalUrl.isEmpty());
    }

    void savedCopiesBecomeRevisionsInOrderOfTime()
    {
        const auto copy = [](const QByteArray &title, const QDateTime &time) {
            return RawDocument{.bytes = test::councilPage(title),
                               .capture = {.filePath = u"/x/a.html"_s, .capturedAt = time, .timeSource = TimeSource::FileModified}};
        };
        const Result<Reading> reading = readCopies(
            {copy("Third", at(16, 0)), copy("First", at(14, 0)), copy("First", at(15, 0)), RawDocument{.bytes = QByteArray(5000, '\0')}});
        QVERIFY(reading);
        QCOMPARE(reading->revisions.size(), 2);
        QCOMPARE(reading->revisions.at(0).article.title, u"First"_s);
        QCOMPARE(reading->revisions.at(0).lastSeen, at(15, 0));
        QCOMPARE(reading->revisions.at(1).number, 1);
        QCOMPARE(reading->remarks.size(), 1);
        QVERIFY(!readCopies({}));
    }
};

QTEST_GUILESS_MAIN(ReadArchiveTest)
#include "test_readarchive.moc"
