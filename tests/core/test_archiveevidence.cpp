// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the bytes of a page that came in an archive: their own fingerprint, and whether the archive's digests are right.
#include "core/diff/compare.h"
#include "core/export/evidence.h"
#include "core/export/exportcomparison.h"
#include "core/reading/readdocument.h"
#include "tests/support/files.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/warcdraft.h"
#include "tests/support/zipped.h"

#include <QCryptographicHash>
#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace Qt::StringLiterals;
using Check = DeclaredDigest::Check;

namespace {

const QByteArray response("WARC-Type: response\r\n");

// By another program's code than what is tested.
QByteArray digest(const QByteArray &bytes, QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
{
    return QCryptographicHash::hash(bytes, algorithm).toHex();
}

QByteArray inBase32(const QByteArray &bytes)
{
    QByteArray bits;
    for (const char byte : bytes) {
        bits += QByteArray::number(static_cast<unsigned char>(byte), 2).rightJustified(8, '0');
    }
    bits += QByteArray((5 - bits.size() % 5) % 5, '0');
    QByteArray digits;
    for (qsizetype at = 0; at < bits.size(); at += 5) {
        digits += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[bits.sliced(at, 5).toInt(nullptr, 2)];
    }
    return digits;
}

QByteArray sha1InBase32(const QByteArray &bytes)
{
    return "sha1:" + inBase32(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1));
}

Result<Reading> read(const QByteArray &bytes, const QString &name = u"/saved/wall.warc"_s)
{
    return readDocument({.bytes = bytes, .capture = {.filePath = name, .sha256 = digest(bytes), .size = bytes.size()}});
}

// The first version's evidence; the test must have made a readable archive.
ContainedPage containedIn(const QByteArray &bytes, const QString &name = u"/saved/wall.warc"_s)
{
    const Result<Reading> reading = read(bytes, name);
    return reading ? reading->revisions.front().capture.contained.value_or(ContainedPage()) : ContainedPage();
}

QStringList valuesOf(const Revision &revision, const QString &label)
{
    QStringList values;
    for (const EvidenceLine &line : evidenceLines(revision)) {
        if (line.label == label) {
            values.append(line.value);
        }
    }
    return values;
}

} // namespace

class ArchiveEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCaptureHasItsOwnFingerprintAndAllShareTheFiles()
    {
        const QByteArray older = councilPage("The wall stands");
        const QByteArray newer = councilPage("The wall fell");
        const QByteArray warc = warcRecord(httpResponse(older), response + "WARC-Record-ID: <urn:uuid:1>\r\n")
            + warcRecord(httpResponse(newer), response + "WARC-Record-ID: <urn:uuid:2>\r\n", "2020-01-30T15:00:00Z");
        const Result<Reading> reading = read(warc);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(reading->revisions.size(), 2);
        const QList<QByteArray> pages{older, newer};
        for (qsizetype i = 0; i < 2; ++i) {
            const Revision &revision = reading->revisions.at(i);
            QCOMPARE(revision.capture.contained->sha256, digest(pages.at(i)));
            QCOMPARE(revision.capture.contained->size, pages.at(i).size());
            QCOMPARE(pageSha256(revision.capture), digest(pages.at(i)));
            QCOMPARE(valuesOf(revision, u"SHA-256 of the page"_s), QStringList(QString::fromLatin1(digest(pages.at(i)))));
            QCOMPARE(valuesOf(revision, u"Size of the page"_s), QStringList(u"%1 bytes"_s.arg(pages.at(i).size())));
            QCOMPARE(valuesOf(revision, u"The page is"_s),
                     QStringList(u"the body of the HTTP response, its transfer and content codings undone"_s));
            QCOMPARE(valuesOf(revision, u"Record"_s), QStringList(u"urn:uuid:%1"_s.arg(i + 1)));
            QCOMPARE(valuesOf(revision, u"File"_s), QStringList(u"/saved/wall.warc"_s));
            QCOMPARE(valuesOf(revision, u"SHA-256 of the file"_s), QStringList(QString::fromLatin1(digest(warc))));
            QCOMPARE(valuesOf(revision, u"Size of the file"_s), QStringList(u"%1 bytes"_s.arg(warc.size())));
            QCOMPARE(valuesOf(revision, u"Declared digest"_s), QStringList());
        }
        QVERIFY(reading->remarks.isEmpty());
        const Result<Comparison> comparison = compare(reading->revisions.at(0), reading->revisions.at(1));
        QVERIFY(comparison);
        for (const ExportFormat format : {ExportFormat::Text, ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Json}) {
            const QByteArray exported = exportComparison(*comparison, format, {});
            QVERIFY(exported.contains(digest(older)) && exported.contains(digest(newer)) && exported.contains(digest(warc)));
        }
    }

    void theFingerprintIsTheBodysWhateverItsCodings_data()
    {
        QTest::addColumn<QByteArray>("block");
        const QByteArray page = councilPage("The wall stands");
        QTest::newRow("none") << httpResponse(page);
        QTest::newRow("gzip") << httpResponse(gzipped(page), "Content-Encoding: gzip\r\n");
        QTest::newRow("chunks") << httpResponse(inChunks(page), "Transfer-Encoding: chunked\r\n");
        QTest::newRow("gzip in chunks") << httpResponse(inChunks(gzipped(page)),
                                                        "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n");
        QTest::newRow("undone already") << httpResponse(page, "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n");
    }

    void theFingerprintIsTheBodysWhateverItsCodings()
    {
        QFETCH(QByteArray, block);
        const ContainedPage page = containedIn(warcRecord(block));
        QCOMPARE(page.sha256, digest(councilPage("The wall stands")));
        QCOMPARE(page.size, councilPage("The wall stands").size());
        QVERIFY(page.isWhole);
    }

    void otherFilesTellWhatTheirPagesBytesAre_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<PagePart>("part");
        QTest::addColumn<QByteArray>("page");
        const QByteArray page = councilPage("The wall stands");
        QTest::newRow("a resource") << warcRecord(page, "WARC-Type: resource\r\nContent-Type: text/html\r\n") << u"/saved/wall.warc"_s
                                    << PagePart::ResourceBlock << page;
        QTest::newRow("a message's part in base64")
            << "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n"
               "Content-Transfer-Encoding: base64\r\n\r\n"
                + page.toBase64() + "\r\n--b--\r\n"
            << u"/saved/wall.mhtml"_s << PagePart::MessagePart << page;
        QTest::newRow("a message's part as it is, whose last line end is the boundary's")
            << "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n" + page
                + "\r\n\r\n--b--\r\n"
            << u"/saved/wall.mhtml"_s << PagePart::MessagePart << page + "\r\n";
        QTest::newRow("a message without parts")
            << "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n" + page << u"/saved/wall.mhtml"_s << PagePart::MessagePart << page;
        QTest::newRow("Safari's main resource")
            << "<?xml version=\"1.0\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"\">\n<plist><dict>"
               "<key>WebMainResource</key><dict><key>WebResourceData</key><data>"
                + page.toBase64() + "</data></dict></dict></plist>"
            << u"/saved/wall.webarchive"_s << PagePart::MainResource << page;
        QTest::newRow("a file in a ZIP archive")
            << zipped({{u"saved/The wäll.html"_s, page}}) << u"/saved/wall.zip"_s << PagePart::ZipEntry << page;
        QTest::newRow("a message in a ZIP archive")
            << zipped({{u"saved/The wäll.mhtml"_s, "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n" + page}}) << u"/saved/wall.zip"_s
            << PagePart::MessagePart << page;
        QTest::newRow("a packed page") << gzipped(page) << u"/saved/wall.html.gz"_s << PagePart::UnpackedFile << page;
    }

    void otherFilesTellWhatTheirPagesBytesAre()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        QFETCH(PagePart, part);
        QFETCH(QByteArray, page);
        const Result<Reading> reading = read(file, name);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        const Revision &revision = reading->revisions.front();
        QVERIFY(revision.capture.contained);
        QCOMPARE(revision.capture.contained->part, part);
        QCOMPARE(revision.capture.contained->sha256, digest(page));
        QCOMPARE(revision.capture.contained->size, page.size());
        QVERIFY(revision.capture.contained->isWhole);
        QCOMPARE(valuesOf(revision, u"SHA-256 of the file"_s), QStringList(QString::fromLatin1(digest(file))));
        QCOMPARE(valuesOf(revision, u"SHA-256"_s), QStringList());
        QCOMPARE(valuesOf(revision, u"Entry"_s),
                 name.endsWith(u"zip") ? QStringList(u"saved/The w%C3%A4ll."_s + (part == PagePart::ZipEntry ? u"html"_s : u"mhtml"_s))
                                       : QStringList());
    }

    void aDocumentThatCameByItselfHasOneFingerprint()
    {
        const QByteArray page = councilPage("The wall stands");
        const Result<Reading> reading = read(page, u"/saved/wall.html"_s);
        QVERIFY(reading);
        const Revision &revision = reading->revisions.front();
        QVERIFY(!revision.capture.contained);
        QCOMPARE(valuesOf(revision, u"SHA-256"_s), QStringList(QString::fromLatin1(digest(page))));
        QCOMPARE(valuesOf(revision, u"SHA-256 of the page"_s), QStringList());
    }

    void declaredDigestsAreComputedAnew_data()
    {
        QTest::addColumn<QByteArray>("block");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QList<Check>>("checks");
        using enum DeclaredDigest::Check;
        const QByteArray page = councilPage("The wall stands");
        const QByteArray packed = gzipped(page);
        const QByteArray plain = httpResponse(page);
        const QByteArray coded = httpResponse(inChunks(packed), "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n");
        const auto payload = [](const QByteArray &declared) { return "WARC-Payload-Digest: " + declared + "\r\n"; };
        const auto block = [](const QByteArray &declared) { return "WARC-Block-Digest: " + declared + "\r\n"; };
        const QByteArray sha256 = QCryptographicHash::hash(page, QCryptographicHash::Sha256);
        QTest::newRow("sha1 in base32") << plain << payload(sha1InBase32(page)) << QList{Same};
        QTest::newRow("sha1 in hexadecimal digits") << plain << payload("sha1:" + digest(page, QCryptographicHash::Sha1)) << QList{Same};
        QTest::newRow("sha256 in hexadecimal digits") << plain << payload("sha256:" + digest(page)) << QList{Same};
        QTest::newRow("sha256 in capitals") << plain << payload("SHA-256:" + digest(page).toUpper()) << QList{Same};
        QTest::newRow("sha256 in base32, filled up") << plain << payload("sha256:" + inBase32(sha256) + "====") << QList{Same};
        QTest::newRow("sha512") << plain << payload("sha512:" + digest(page, QCryptographicHash::Sha512)) << QList{Same};
        QTest::newRow("of the block") << coded << block(sha1InBase32(coded)) << QList{Same};
        QTest::newRow("of block and payload") << coded << payload(sha1InBase32(packed)) + block(sha1InBase32(coded)) << QList{Same, Same};
        QTest::newRow("of the payload with its chunks") << coded << payload(sha1InBase32(inChunks(packed))) << QList{Same};
        QTest::newRow("of the payload without its encoding") << coded << payload(sha1InBase32(page)) << QList{Same};
        QTest::newRow("of the payload, said to be the block's") << plain << block(sha1InBase32(page)) << QList{Different};
        QTest::newRow("of other bytes") << plain << payload(sha1InBase32(page + ' ')) << QList{Different};
        QTest::newRow("block right, payload wrong")
            << plain << block(sha1InBase32(plain)) + payload(sha1InBase32("")) << QList{Same, Different};
        QTest::newRow("of other bytes, cut off by the crawler") << plain << payload(sha1InBase32(page + ' ')) + "WARC-Truncated: length\r\n"
                                                                << QList{NotMade};
        QTest::newRow("right, cut off by the crawler") << plain << payload(sha1InBase32(page)) + "WARC-Truncated: length\r\n"
                                                       << QList{Same};
        QTest::newRow("of all segments") << plain << payload(sha1InBase32(page + page)) + "WARC-Segment-Number: 1\r\n" << QList{NotMade};
        QTest::newRow("too few digits") << plain << payload("sha1:AAAA") << QList{NotMade};
        QTest::newRow("no digits") << plain << payload("sha1:") << QList{NotMade};
        QTest::newRow("as many letters, but no digits") << plain << payload("sha1:" + QByteArray(32, '1')) << QList{NotMade};
        QTest::newRow("another algorithm") << plain << payload("md5:" + digest(page, QCryptographicHash::Md5)) << QList{NotMade};
        QTest::newRow("no algorithm") << plain << payload(digest(page)) << QList{NotMade};
        QTest::newRow("a megabyte") << plain << payload("sha1:" + QByteArray(200'000, 'A')) << QList{NotMade};
    }

    void declaredDigestsAreComputedAnew()
    {
        QFETCH(QByteArray, block);
        QFETCH(QByteArray, fields);
        QFETCH(QList<Check>, checks);
        const Result<Reading> reading = read(warcRecord(block, response + fields));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QList<Check> made;
        for (const DeclaredDigest &declared : reading->revisions.front().capture.contained->declared) {
            made.append(declared.check);
            QVERIFY(declared.text.size() <= 203);
        }
        QCOMPARE(made, checks);
        const QStringList said = valuesOf(reading->revisions.front(), u"Declared digest"_s);
        QCOMPARE(said.filter(u"DOES NOT MATCH"_s).size(), checks.count(Check::Different));
        QCOMPARE(said.filter(u"found the same"_s).size(), checks.count(Check::Same));
        QCOMPARE(said.filter(u"could not be checked"_s).size(), checks.count(Check::NotMade));
        QCOMPARE(!reading->remarks.filter(u"declares a digest of"_s).isEmpty(), checks.contains(Check::Different));
    }

    // The file's fingerprint alone would not say which capture it was.
    void aByteThatWasChangedIsSaidOfTheCaptureThatHasIt()
    {
        QByteArray warc;
        for (const char *hour : {"14", "15", "16"}) {
            const QByteArray page = councilPage(QByteArray("The wall at ") + hour);
            warc += warcRecord(httpResponse(page), response + "WARC-Payload-Digest: " + sha1InBase32(page) + "\r\n",
                               QByteArray("2020-01-30T") + hour + ":00:00Z");
        }
        QVERIFY(read(warc)->remarks.isEmpty());
        const qsizetype at = warc.lastIndexOf("customs house", warc.indexOf("T16:"));
        const Result<Reading> reading = read(warc.replace(at, 1, "C"));
        QVERIFY(reading);
        QList<Check> checks;
        for (const Revision &revision : reading->revisions) {
            checks.append(revision.capture.contained->declared.front().check);
        }
        QCOMPARE(checks, (QList{Check::Same, Check::Different, Check::Same}));
        QCOMPARE(reading->remarks.size(), 1);
        QVERIFY(reading->remarks.front().contains(u"may have been changed in it: 1."));
    }

    void aRepeatNamesTheRecordThatHasTheBytes()
    {
        const QByteArray page = councilPage("The wall stands");
        const QByteArray digest = "WARC-Payload-Digest: " + sha1InBase32(page) + "\r\n";
        const QByteArray warc = warcRecord(httpResponse(page), response + digest + "WARC-Record-ID: <urn:uuid:1>\r\n")
            + warcRecord(httpResponse(councilPage("The wall fell")), response, "2020-01-30T15:00:00Z")
            + warcRecord({}, "WARC-Type: revisit\r\nWARC-Record-ID: <urn:uuid:3>\r\n" + digest, "2020-01-30T16:00:00Z");
        const Result<Reading> reading = read(warc);
        QVERIFY(reading);
        QCOMPARE(reading->revisions.size(), 3);
        QVERIFY(!reading->revisions.at(0).capture.contained->isRepeat);
        QCOMPARE(reading->revisions.at(2).capture.contained->sha256, reading->revisions.at(0).capture.contained->sha256);
        QCOMPARE(valuesOf(reading->revisions.at(2), u"Record"_s),
                 QStringList(u"urn:uuid:1, which the archive says the page was the same as"_s));
        // Also where the bytes are those of another address.
        const Result<Reading> elsewhere =
            read(warcRecord(httpResponse(page), response + digest, "2020-01-30T14:00:00Z", "https://a.example/frame")
                 + warcRecord("GET / HTTP/1.1\r\nSec-Fetch-Dest: iframe\r\n\r\n", "WARC-Type: request\r\n", "2020-01-30T14:00:00Z",
                              "https://a.example/frame")
                 + warcRecord({}, "WARC-Type: revisit\r\n" + digest, "2020-01-30T16:00:00Z"));
        QVERIFY(elsewhere);
        QCOMPARE(elsewhere->revisions.front().capture.finalUrl, QUrl(u"https://a.example/x"_s));
        QVERIFY(elsewhere->revisions.front().capture.contained->isRepeat);
        QCOMPARE(elsewhere->revisions.front().capture.contained->declared.front().check, Check::Same);
    }

    void ofAPageThatWasCutOffItIsSaidThatTheFingerprintIsOfABeginning()
    {
        const QByteArray page = councilPage("The wall stands");
        const QByteArray digest = "WARC-Payload-Digest: " + sha1InBase32(page) + "\r\n";
        QByteArray warc = warcRecord(httpResponse(page), response + digest);
        warc.chop(20);
        const Result<Reading> reading = read(warc);
        QVERIFY(reading);
        const ContainedPage &contained = *reading->revisions.front().capture.contained;
        QVERIFY(!contained.isWhole);
        QCOMPARE(contained.size, page.size() - 16);
        QCOMPARE(contained.declared.front().check, Check::NotMade);
        QVERIFY(valuesOf(reading->revisions.front(), u"The page is"_s).front().contains(u"it was cut off"));
    }

    void whatARecordSaysOfItselfIsMadeFitToBeShown()
    {
        const ContainedPage page = containedIn(warcRecord(httpResponse(councilPage("The wall stands")),
                                                          response + "WARC-Record-ID: <urn:\x1b[31m\xe2\x80\xae" + QByteArray(300, 'x')
                                                              + ">\r\nWARC-Payload-Digest: md5:\x07<b>\r\n"));
        QVERIFY(page.place.startsWith("urn:?[31m???xx") && page.place.endsWith("xx..."));
        QCOMPARE(page.place.size(), 203);
        QCOMPARE(page.declared.front().text, QByteArray("md5:?<b>"));
    }

    void jsonTellsItAllAndIsReadBack_data()
    {
        QTest::addColumn<ContainedPage>("page");
        const ContainedPage plain{.part = PagePart::MainResource, .size = 5, .sha256 = QByteArray(64, 'a')};
        QTest::newRow("little") << plain;
        ContainedPage full{.part = PagePart::ResponseBody,
                           .place = "urn:uuid:1",
                           .isRepeat = true,
                           .isWhole = false,
                           .size = 5'000'000'000,
                           .sha256 = QByteArray(64, 'b')};
        for (const Check check : {Check::Same, Check::Different, Check::NotMade}) {
            full.declared.append({.of = DeclaredDigest::Of::Block, .text = "sha1:A", .check = check});
            full.declared.append({.of = DeclaredDigest::Of::Payload, .text = "sha1:B", .check = check});
        }
        QTest::newRow("much") << full;
    }

    void jsonTellsItAllAndIsReadBack()
    {
        QFETCH(ContainedPage, page);
        QCOMPARE(containedPageFrom(asJson(page)), page);
    }
};

QTEST_GUILESS_MAIN(ArchiveEvidenceTest)
#include "test_archiveevidence.moc"
