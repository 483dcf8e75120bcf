// SPDX-License-Identifier: GPL-3.0-or-later
// Archives that lie, loop, nest or burst: a bounded reading or one clear sentence, and nothing written anywhere.
#include "core/reading/readdocument.h"
#include "core/reading/unpack.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/warcdraft.h"
#include "tests/support/zipped.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

#include <brotli/encode.h>
#include <zstd.h>

using namespace recension;
using namespace recension::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray brotli(const QByteArray &bytes)
{
    QByteArray packed(static_cast<qsizetype>(BrotliEncoderMaxCompressedSize(static_cast<std::size_t>(bytes.size())) + 1024), '\0');
    auto size = static_cast<std::size_t>(packed.size());
    BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, static_cast<std::size_t>(bytes.size()),
                          reinterpret_cast<const std::uint8_t *>(bytes.constData()), &size,
                          reinterpret_cast<std::uint8_t *>(packed.data()));
    return packed.first(static_cast<qsizetype>(size));
}

QByteArray zstd(const QByteArray &bytes)
{
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(bytes.size()))), '\0');
    const std::size_t size =
        ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()), bytes.constData(), static_cast<std::size_t>(bytes.size()), 3);
    return packed.first(static_cast<qsizetype>(size));
}

Result<Reading> read(const QByteArray &bytes, const QString &name = u"/saved/archive"_s)
{
    return readDocument({.bytes = bytes, .capture = {.filePath = name}});
}

QString titleOf(const Result<Reading> &reading)
{
    return reading ? reading->revisions.back().article.title : reading.error().message;
}

} // namespace

class HostileArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesAreUnpackedWhateverTheirEncoding_data()
    {
        QTest::addColumn<QByteArray>("block");
        const QByteArray plain = councilPage("The wall stands");
        QTest::newRow("gzip") << httpResponse(gzipped(plain), "Content-Encoding: gzip\r\n");
        QTest::newRow("x-gzip") << httpResponse(gzipped(plain), "Content-Encoding: x-gzip\r\n");
        QTest::newRow("deflate") << httpResponse(qCompress(plain).mid(4), "Content-Encoding: deflate\r\n");
        QTest::newRow("brotli") << httpResponse(brotli(plain), "Content-Encoding: br\r\n");
        QTest::newRow("zstd") << httpResponse(zstd(plain), "Content-Encoding: zstd\r\n");
        QTest::newRow("chunks") << httpResponse(inChunks(plain), "Transfer-Encoding: chunked\r\n");
        QTest::newRow("chunks of brotli") << httpResponse(inChunks(brotli(plain)),
                                                          "Transfer-Encoding: chunked\r\nContent-Encoding: br\r\n");
        QTest::newRow("one encoding in another") << httpResponse(gzipped(brotli(plain)), "Content-Encoding: br, gzip\r\n");
        QTest::newRow("brotli undone already") << httpResponse(plain, "Content-Encoding: br\r\n");
        QTest::newRow("no encoding by that name") << httpResponse(plain, "Content-Encoding: utf-8\r\n");
    }

    void bodiesAreUnpackedWhateverTheirEncoding()
    {
        QFETCH(QByteArray, block);
        QCOMPARE(titleOf(read(warcRecord(block))), u"The wall stands"_s);
    }

    void brotliStopsAtTheLimitAndAtDamage()
    {
        const QByteArray packed = brotli(QByteArray(10'000'000, 'a'));
        QVERIFY(packed.size() < 1000);
        const Result<Unpacked> tooLarge = unpack(packed, Packing::Brotli, 1'000'000, {});
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
        const QByteArray whole = brotli(councilPage("The wall stands").repeated(50));
        const Result<Unpacked> cut = unpack(QByteArrayView(whole).chopped(8), Packing::Brotli, 1'000'000, {});
        QVERIFY(cut ? !cut->isWhole : cut.error().code == ErrorCode::WrongFormat);
        QVERIFY(!unpack("no brotli at all, but text", Packing::Brotli, 1'000'000, {}));
        QVERIFY(!unpack(whole, Packing::Brotli, 1'000'000, CancelCheck([] { return true; })));
    }

    void revisitsExtendWhatTheyRepeat()
    {
        const QByteArray digest("WARC-Type: response\r\nWARC-Payload-Digest: sha1:AAAA\r\n");
        const QByteArray byDigest("WARC-Type: revisit\r\nWARC-Payload-Digest: sha1:AAAA\r\n");
        const QByteArray warc = warcRecord(httpResponse(councilPage("First")), digest, "2020-01-30T14:00:00Z")
            + warcRecord("HTTP/1.1 200 OK\r\n\r\n", byDigest, "2020-01-30T15:00:00Z")
            + warcRecord(httpResponse(councilPage("Second")), "WARC-Type: response\r\n", "2020-01-30T16:00:00Z")
            + warcRecord({}, "WARC-Type: revisit\r\n", "2020-01-30T17:00:00Z")
            + warcRecord({}, "WARC-Type: revisit\r\nWARC-Payload-Digest: sha1:ZZZZ\r\n", "2020-01-30T18:00:00Z")
            + warcRecord({}, byDigest, "2020-01-30T19:00:00Z");
        const Result<Reading> reading = read(warc);
        QVERIFY2(reading, qPrintable(titleOf(reading)));
        QCOMPARE(reading->revisions.size(), 3);
        const auto hour = [](int number) { return QDateTime(QDate(2020, 1, 30), QTime(number, 0), QTimeZone::UTC); };
        QCOMPARE(reading->revisions.at(0).lastSeen, hour(15));
        QCOMPARE(reading->revisions.at(1).article.title, u"Second"_s);
        QCOMPARE(reading->revisions.at(1).lastSeen, hour(17));
        QCOMPARE(reading->revisions.at(2).article.title, u"First"_s); // taken back at seven
        QCOMPARE(reading->revisions.at(2).firstSeen, hour(19));
    }

    void redirectsAndErrorsAreNoCaptures()
    {
        const QByteArray warc = warcRecord(httpResponse("<html>moved", "Location: https://a.example/y\r\n", "301 Moved"))
            + warcRecord(httpResponse(councilPage("Not found"), {}, "404 Not Found"))
            + warcRecord(httpResponse(councilPage("The wall stands")));
        const Result<Reading> reading = read(warc);
        QVERIFY(reading);
        QCOMPARE(reading->revisions.size(), 1);
        QCOMPARE(titleOf(reading), u"The wall stands"_s);
    }

    void whereThePageWithMostCapturesCannotBeReadTheNextIs()
    {
        const QByteArray noText = httpResponse("<html><body><script>1</script></body></html>");
        const QByteArray warc = warcRecord(noText, "WARC-Type: response\r\n", "2020-01-30T14:00:00Z", "https://a.example/frame")
            + warcRecord(noText, "WARC-Type: response\r\n", "2020-01-30T15:00:00Z", "https://a.example/frame")
            + warcRecord(httpResponse(councilPage("The wall stands")));
        QCOMPARE(titleOf(read(warc)), u"The wall stands"_s);
    }

    void lengthsThatLieEndWithTheFile_data()
    {
        QTest::addColumn<QByteArray>("length");
        for (const char *length : {"99999999999999", "9223372036854775807", "-5", "18446744073709551616", "0x10", ""}) {
            QTest::newRow(length) << QByteArray(length);
        }
    }

    void lengthsThatLieEndWithTheFile()
    {
        QFETCH(QByteArray, length);
        const QByteArray lie =
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/x\r\nContent-Length: " + length + "\r\n\r\n";
        const Result<Reading> reading = read(lie + warcRecord(httpResponse(councilPage("The wall stands"))));
        QVERIFY(reading ? titleOf(reading) == u"The wall stands" : !reading.error().message.isEmpty());
    }

    void recordsWithinARecordAreItsBlock()
    {
        const QByteArray inner = warcRecord(warcRecord(httpResponse(councilPage("Inside"))), "WARC-Type: metadata\r\n");
        QVERIFY(!read(inner));
        QCOMPARE(titleOf(read(inner + warcRecord(httpResponse(councilPage("Outside"))))), u"Outside"_s);
    }

    void manyTinyRecordsAreReadToABound()
    {
        QByteArray warc = warcRecord(httpResponse(councilPage("The wall stands")));
        warc += warcRecord({}, "WARC-Type: metadata\r\n").repeated(600'000).first(60'000'000);
        QCOMPARE(titleOf(read(warc)), u"The wall stands"_s);
    }

    void bodiesThatBurstAreLeftOutAndCounted()
    {
        const QByteArray bomb = httpResponse(gzipped("<html>" + QByteArray(40 * 1024 * 1024, ' ')), "Content-Encoding: gzip\r\n");
        const QByteArray warc =
            warcRecord(bomb) + warcRecord(httpResponse(councilPage("The wall stands")), "WARC-Type: response\r\n", "2020-01-30T15:00:00Z");
        const Result<Reading> reading = read(warc);
        QVERIFY2(reading, qPrintable(titleOf(reading)));
        QCOMPARE(titleOf(reading), u"The wall stands"_s);
        QCOMPARE(reading->remarks.size(), 1);
        // However many there are, the work they cause together has a bound.
        const Result<Reading> many = read(warcRecord(bomb).repeated(200));
        QVERIFY(!many);
        QCOMPARE(many.error().code, ErrorCode::TooLarge);
    }

    void aPackedPageThatWasCutOffSaysSo()
    {
        QByteArray page("<html><meta charset=utf-8><article><h1>The wall stands</h1>");
        for (int i = 0; i < 200; ++i) {
            page += "<p>Paragraph " + QByteArray::number(i) + " tells of the wall, of boats number " + QByteArray::number(i * 7919 % 1009)
                + ", and of the weather that was.</p>";
        }
        const QByteArray whole = gzipped(page);
        const Result<Reading> all = readDocument({.bytes = whole});
        QVERIFY(all);
        QCOMPARE(all->remarks, QStringList());
        for (const qsizetype left : {whole.size() / 2, whole.size() - 8, whole.size() - 1}) {
            const Result<Reading> part = readDocument({.bytes = whole.first(left)});
            QVERIFY(part);
            QCOMPARE(titleOf(part), u"The wall stands"_s);
            QCOMPARE(part->remarks.size(), 1);
        }
    }

    void packedFilesThatBurstAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray large(80 * 1024 * 1024, 'a');
        QTest::newRow("gzip") << gzipped(large);
        QTest::newRow("zstd") << zstd(large);
        QTest::newRow("zip") << zipped({{u"archive/data.warc"_s, "WARC/1.0\r\n" + large}});
        QTest::newRow("gzip in zip") << zipped({{u"archive/data.warc.gz"_s, gzipped(large)}});
    }

    void packedFilesThatBurstAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(bytes.size() < 1024 * 1024);
        const Result<Reading> reading = read(bytes);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::TooLarge);
    }

    void archivesWithinArchivesAreNotOpened_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray warc = warcRecord(httpResponse(councilPage("The wall stands")));
        const QByteArray wacz = zipped({{u"archive/data.warc"_s, warc}});
        QTest::newRow("gzip in gzip") << gzipped(gzipped(warc));
        QTest::newRow("zstd in gzip") << gzipped(zstd(warc));
        QTest::newRow("zip in gzip") << gzipped(wacz);
        QTest::newRow("zip in zip") << zipped({{u"archive/data.warc.gz"_s, wacz}});
        QTest::newRow("gzip in gzip in zip") << zipped({{u"archive/data.warc.gz"_s, gzipped(gzipped(warc))}});
        QTest::newRow("a property list in gzip") << gzipped("<?xml version=\"1.0\"?><!DOCTYPE plist><plist><dict/></plist>");
    }

    void archivesWithinArchivesAreNotOpened()
    {
        QFETCH(QByteArray, bytes);
        const Result<Reading> reading = read(bytes);
        QVERIFY(!reading);
        QVERIFY(!reading.error().message.isEmpty());
    }

    void namesInAnArchiveAreNoPaths()
    {
        const QByteArray warc = warcRecord(httpResponse(councilPage("The wall stands")));
        const Result<Reading> reading = read(zipped({{u"../../../../tmp/recension-evil.warc"_s, warc},
                                                     {u"/tmp/recension-evil.warc"_s, warc},
                                                     {u"archive/../../recension-evil.warc"_s, warc},
                                                     {u"archive/"_s + u"a/"_s.repeated(2000) + u"x.warc"_s, warc},
                                                     {u"archive/good.warc"_s, warc}}));
        QCOMPARE(titleOf(reading), u"The wall stands"_s);
        QVERIFY(!QFile::exists(u"/tmp/recension-evil.warc"_s));
    }

    void xmlIsReadWithoutEntitiesOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("declaration");
        QByteArray laughs("<!ENTITY a0 \"The wall stands \">");
        for (int i = 1; i < 12; ++i) {
            laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" + ("&a" + QByteArray::number(i - 1) + ';').repeated(10) + "\">";
        }
        QTest::newRow("a billion laughs") << laughs + "<!ENTITY x \"&a11;\">";
        QTest::newRow("a file of the reader's") << QByteArray("<!ENTITY x SYSTEM \"file:///etc/hostname\">");
        QTest::newRow("an address") << QByteArray("<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">");
    }

    void xmlIsReadWithoutEntitiesOfItsOwn()
    {
        QFETCH(QByteArray, declaration);
        const Result<Reading> list = read(
            "<?xml version=\"1.0\"?><!DOCTYPE plist [" + declaration
            + "]><plist><dict><key>WebMainResource</key><dict><key>WebResourceData</key><string>&lt;p&gt;&x;</string></dict></dict></plist>");
        QVERIFY(!list || list->sourceText.size() < 100);
        const Result<Reading> xhtml =
            read("<?xml version=\"1.0\"?><!DOCTYPE html [" + declaration + "]><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
                 + councilPage("&x;") + "</body></html>");
        QVERIFY(xhtml);
        for (const Block &block : xhtml->revisions.front().article.blocks) {
            QVERIFY(block.text.size() < 1000);
        }
    }

    void propertyListsThatWouldBurstAreRefusedBeforeTheyAreParsed_data()
    {
        QTest::addColumn<QByteArray>("list");
        const QByteArray head("<?xml version=\"1.0\"?><!DOCTYPE plist");
        QByteArray attributes;
        for (int i = 0; i < 100'000; ++i) {
            attributes += " a" + QByteArray::number(i) + "=''";
        }
        QTest::newRow("attributes") << head + "><plist" + attributes + "><dict/></plist>";
        QTest::newRow("attributes behind a quoted bracket") << head + "><plist x='>'" + attributes + "><dict/></plist>";
        QTest::newRow("attributes never ended") << head + "><plist" + attributes;
        QTest::newRow("dictionaries") << head + "><plist>" + QByteArray("<dict>").repeated(500'000);
        QTest::newRow("lists") << head + "><plist>" + QByteArray("<array>").repeated(500'000);
        QTest::newRow("elements in a key") << head + "><plist><dict><key>" + QByteArray("<a>").repeated(500'000);
        QTest::newRow("declarations") << head + " [" + QByteArray("<!ENTITY e 'v'>").repeated(100'000) + "]><plist><dict/></plist>";
        QTest::newRow("behind the pictures") << head + "><!-- WebSubresources --><plist" + attributes + "><dict/></plist>";
    }

    void propertyListsThatWouldBurstAreRefusedBeforeTheyAreParsed()
    {
        QFETCH(QByteArray, list);
        QElapsedTimer timer;
        timer.start();
        const Result<Reading> reading = read(list);
        QVERIFY(!reading);
        QVERIFY(!reading.error().message.isEmpty());
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void packedFilesWithTooManyEntriesAreRefusedBeforeTheyAreListed()
    {
        const QByteArray warc = warcRecord(httpResponse(councilPage("The wall stands")));
        const auto packed = [&](const QString &name, int entries) {
            QList<std::pair<QString, QByteArray>> files{{u"archive/a.warc"_s, warc}};
            for (int i = 0; i < entries; ++i) {
                files.append({name.arg(i), {}});
            }
            return read(zipped(files));
        };
        QCOMPARE(titleOf(packed(u"archive/%1"_s, 2000)), u"The wall stands"_s);
        const Result<Reading> many = packed(u"d%1/e/f/g"_s, 6000);
        QVERIFY(!many);
        QCOMPARE(many.error().code, ErrorCode::TooLarge);
    }

    void pagesThatAreRepeatedInTurnAreReadOnce()
    {
        const auto digest = [](const QByteArray &type, int page) {
            return "WARC-Type: " + type + "\r\nWARC-Payload-Digest: sha1:" + QByteArray::number(page) + "\r\n";
        };
        QByteArray warc;
        for (int each = 0; each < 2; ++each) {
            const QByteArray text = "<p>Paragraph of the page " + QByteArray::number(each) + ", with some words in it.</p>";
            warc += warcRecord(httpResponse("<html><title>One</title><h1>One</h1>" + text.repeated(5000)), digest("response", each));
        }
        for (int second = 0; second < 3600; ++second) {
            const QTime time = QTime(15, 0).addSecs(second);
            warc += warcRecord({}, digest("revisit", second % 2), "2020-01-30T" + time.toString(Qt::ISODate).toLatin1() + 'Z',
                               "https://a.example/x#" + QByteArray::number(second));
        }
        QElapsedTimer timer;
        timer.start();
        const Result<Reading> reading = read(warc);
        QVERIFY2(reading, qPrintable(titleOf(reading)));
        QVERIFY(reading->revisions.size() >= 3600);
        QCOMPARE(reading->revisions.back().capture.finalUrl, QUrl(u"https://a.example/x#3599"_s));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
    void aPageThatIsCutOffSaysSo_data()
    {
        QTest::addColumn<QByteArray>("fields"); // of the answer
        QTest::addColumn<QByteArray>("body");
        // More than a packer holds back, so that there is a beginning to read.
        QByteArray body = councilPage("The wall stands");
        for (int i = 0; i < 8'000; ++i) {
            body += "<p>Paragraph " + QByteArray::number(i * 7919 % 100'003) + " of the minutes.</p>";
        }
        const QByteArray zlib = qCompress(body).mid(4);
        QTest::newRow("gzip") << QByteArray("Content-Encoding: gzip\r\n") << gzipped(body);
        QTest::newRow("deflate") << QByteArray("Content-Encoding: deflate\r\n") << zlib;
        QTest::newRow("bare deflate") << QByteArray("Content-Encoding: deflate\r\n") << zlib.sliced(2, zlib.size() - 6);
        QTest::newRow("br") << QByteArray("Content-Encoding: br\r\n") << brotli(body);
        QTest::newRow("zstd") << QByteArray("Content-Encoding: zstd\r\n") << zstd(body);
        QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n") << inChunks(body);
        QTest::newRow("chunks of gzip") << QByteArray("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")
                                        << inChunks(gzipped(body));
        QTest::newRow("a length") << "Content-Length: " + QByteArray::number(body.size()) + "\r\n" << body;
    }

    void aPageThatIsCutOffSaysSo()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, body);
        const Result<Reading> whole = read(warcRecord(httpResponse(body, fields)));
        QVERIFY2(whole, qPrintable(titleOf(whole)));
        QCOMPARE(whole->remarks, QStringList());
        // The record is whole: what it holds is not.
        const Result<Reading> cut = read(warcRecord(httpResponse(body.first(body.size() * 7 / 8), fields)));
        QCOMPARE(titleOf(cut), u"The wall stands"_s);
        QCOMPARE(cut->remarks, {u"Captures whose page was cut off, so that only its beginning could be read: 1."_s});
    }

    void aRecordThatSaysItIsTruncatedIsToldSo()
    {
        const Result<Reading> reading =
            read(warcRecord(httpResponse(councilPage("The wall stands")), "WARC-Type: response\r\nWARC-Truncated: length\r\n"));
        QCOMPARE(titleOf(reading), u"The wall stands"_s);
        QCOMPARE(reading->remarks.size(), 1);
    }

    void aSavedPageThatEndsBeforeItsBoundarySaysSo()
    {
        const QByteArray message =
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
            + councilPage("The wall stands") + "\r\n--b\r\nContent-Type: image/png\r\n\r\npicture";
        QCOMPARE(read(message)->remarks, QStringList());
        const Result<Reading> cut = read(message.first(message.indexOf("</article>")));
        QCOMPARE(titleOf(cut), u"The wall stands"_s);
        QCOMPARE(cut->remarks, {u"This web archive ends too soon; its page is not whole."_s});
    }

    void anArchiveWithoutAPageSaysWhatItHolds_data()
    {
        QTest::addColumn<QByteArray>("warc");
        QTest::addColumn<QString>("message");
        QTest::newRow("a redirect") << warcRecord(httpResponse("Moved", "Location: /y\r\n", "301 Moved Permanently"))
                                    << u"This web archive holds no page, only that https://a.example/x led on to https://a.example/y."_s;
        QTest::newRow("an error") << warcRecord(httpResponse("Gone", {}, "410 Gone"))
                                  << u"This web archive holds no page, only an error that the server answered: 410."_s;
        QTest::newRow("a repeat of what is elsewhere")
            << warcRecord(httpResponse({}), "WARC-Type: revisit\r\nWARC-Payload-Digest: sha1:ELSEWHERE\r\n")
            << u"This web archive says only that the page was the same as in another archive, and does not hold it."_s;
        QTest::newRow("nothing") << warcRecord("x", "WARC-Type: warcinfo\r\n") << u"There is no web page in this web archive."_s;
    }

    void anArchiveWithoutAPageSaysWhatItHolds()
    {
        QFETCH(QByteArray, warc);
        QFETCH(QString, message);
        QCOMPARE(titleOf(read(warc)), message);
    }

    void whatIsKnownOfAnAddressBesidesItsCapturesIsToldOnce()
    {
        const QByteArray revisit = "WARC-Type: revisit\r\nWARC-Payload-Digest: sha1:ELSEWHERE\r\n";
        const QByteArray warc = warcRecord(httpResponse("Moved", "Location: https://a.example/x\r\n", "302 Found"),
                                           "WARC-Type: response\r\n", "2020-01-30T13:59:59Z", "https://a.example/short")
            + warcRecord(httpResponse(councilPage("The wall stands")))
            + warcRecord(httpResponse("Gone", {}, "404 Not Found"), "WARC-Type: response\r\n", "2020-01-31T14:00:00Z")
            + warcRecord(httpResponse(councilPage("The wall fell")), "WARC-Type: response\r\n", "2020-02-01T14:00:00Z")
            + warcRecord(httpResponse({}), revisit, "2020-02-02T14:00:00Z")
            + warcRecord(httpResponse("Moved", "Location: https://b.example/\r\n", "301 Moved"), "WARC-Type: response\r\n",
                         "2020-02-03T14:00:00Z")
            + warcRecord(httpResponse("Gone", {}, "404 Not Found"), "WARC-Type: response\r\n", "2020-02-03T14:00:00Z",
                         "https://a.example/other");
        const Result<Reading> reading = read(warc);
        QCOMPARE(titleOf(reading), u"The wall fell"_s);
        QCOMPARE(reading->revisions.size(), 2);
        QCOMPARE(reading->remarks,
                 QStringList(
                     {u"The address https://a.example/short led on to this page."_s,
                      u"At another time this address led on to https://b.example/ instead of showing the page."_s,
                      u"Captures at which the server answered with an error instead of the page were left out: 1."_s,
                      u"Captures of which this web archive says only that the page was the same as in another one were left out: 1."_s}));
        // http and https are one address.
        const QByteArray toHttps = warcRecord(httpResponse("Moved", "Location: https://a.example/x\r\n", "301 Moved"),
                                              "WARC-Type: response\r\n", "2020-01-30T13:59:59Z", "http://a.example/x")
            + warcRecord(httpResponse(councilPage("The wall stands")));
        QCOMPARE(read(toHttps)->remarks, QStringList());
    }

    void aFrameWithinPagesIsNotThePage()
    {
        const QByteArray frame = "https://ads.example/frame";
        const QByteArray request = "GET /frame HTTP/1.1\r\nHost: ads.example\r\nSec-Fetch-Dest: iframe\r\n\r\n";
        QByteArray warc = warcRecord(httpResponse(councilPage("The wall stands")));
        for (const char *time : {"2020-01-30T14:00:01Z", "2020-01-30T14:00:02Z"}) {
            warc += warcRecord(httpResponse(councilPage(time)), "WARC-Type: response\r\n", time, frame);
        }
        QVERIFY(titleOf(read(warc)) != u"The wall stands"_s);
        QCOMPARE(titleOf(read(warc + warcRecord(request, "WARC-Type: request\r\n", "2020-01-30T14:00:01Z", frame))), u"The wall stands"_s);
        // A WACZ file names what it was made for.
        const QByteArray pages =
            "{\"format\":\"json-pages-1.0\",\"id\":\"pages\"}\n{\"url\":\"https://a.example/x\",\"title\":\"The wall\"}\nbroken\n";
        QVERIFY(titleOf(read(zipped({{u"archive/data.warc"_s, warc}}))) != u"The wall stands"_s);
        QCOMPARE(titleOf(read(zipped({{u"archive/data.warc"_s, warc}, {u"pages/pages.jsonl"_s, pages}}))), u"The wall stands"_s);
    }
};

QTEST_GUILESS_MAIN(HostileArchiveTest)
#include "test_hostilearchive.moc"
