// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the pages in a file a version was read from, so that its reading can be corrected.
#include "core/reading/pagepassages.h"
#include "core/reading/readarchive.h"
#include "tests/support/articletext.h"
#include "tests/support/files.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/zipped.h"

#include <QDir>
#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

RawDocument saved(const QByteArray &bytes, const QString &name)
{
    return {.bytes = bytes, .capture = {.filePath = u"/saved/"_s + name}};
}

QByteArray page(const QByteArray &title)
{
    return "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>" + title + "</title><article><h1>" + title
        + "</h1><p>The council met in the old customs house on the quay, and it met for four hours, which is long for it.</p></article>";
}

} // namespace

class PageOfCaptureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionOfAnArchiveIsThatOfItsPage_data()
    {
        QTest::addColumn<RawDocument>("file");
        QTest::addColumn<int>("versions");
        const QDir archives(test::dataPath(u"archives"_s));
        for (const QString &name : archives.entryList({u"harbour-wall*"_s}, QDir::Files, QDir::Name)) {
            if (!name.endsWith(u".golden")) {
                const bool isOnePage = name.contains(u"mhtml") || name.contains(u"webarchive") || name.contains(u"unpacking");
                QTest::newRow(qPrintable(name)) << saved(test::readFile(archives.filePath(name)), name) << (isOnePage ? 1 : 2);
            }
        }
        QTest::newRow("a page") << saved(page("The wall stands"), u"wall.html"_s) << 1;
        QTest::newRow("a packed page") << saved(test::gzipped(page("The wall stands")), u"wall.html.gz"_s) << 1;
        const QByteArray message = test::readFile(archives.filePath(u"harbour-wall.mhtml"_s));
        QTest::newRow("a message among packed pages")
            << saved(test::zipped({{u"a.html"_s, page("The wall stands")}, {u"b.mhtml"_s, message}}), u"wall.zip"_s) << 2;
    }

    void everyVersionOfAnArchiveIsThatOfItsPage()
    {
        QFETCH(RawDocument, file);
        QFETCH(int, versions);
        const Result<Reading> reading = readDocument(file);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(reading->revisions.size(), versions);
        for (const Revision &revision : reading->revisions) {
            const Result<RawDocument> found = pageOfCapture(file, revision.capture, {}, {});
            QVERIFY2(found, found ? "" : qPrintable(found.error().message));
            const Result<Reading> again = readDocument(*found);
            QVERIFY(again);
            QCOMPARE(test::blockTexts(again->revisions.constLast().article), test::blockTexts(revision.article));
            const Result<PagePassages> passages = readPagePassages(*found);
            QVERIFY(passages);
            QVERIFY(!passages->passages.isEmpty());
        }
    }

    void versionThatIsNotInTheFileAnyMoreIsSaidToBeGone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"harbour-wall.warc", "harbour-wall.warc.gz", "harbour-wall.wacz", "harbour-wall.maff"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void versionThatIsNotInTheFileAnyMoreIsSaidToBeGone()
    {
        QFETCH(QString, name);
        const RawDocument file = saved(test::readFile(test::dataPath(u"archives/"_s + name)), name);
        const Result<RawDocument> found = pageOfCapture(file, {.finalUrl = QUrl(u"https://a.example/"_s)}, {}, {});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::WrongFormat);
        QVERIFY(found.error().message.contains(u"any more"));
    }
};

QTEST_GUILESS_MAIN(PageOfCaptureTest)
#include "test_pageofcapture.moc"
