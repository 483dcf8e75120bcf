// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/savenote.h"

#include <QTest>

using namespace recension;

namespace {

RawDocument savedFile(const QByteArray &bytes)
{
    RawDocument document{.bytes = bytes};
    document.capture.filePath = QStringLiteral("/home/reader/page.html");
    document.capture.capturedAt = QDateTime(QDate(2024, 5, 1), QTime(9, 0), QTimeZone::UTC);
    document.capture.timeSource = TimeSource::FileModified;
    return document;
}

const QByteArray singleFilePage =
    "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://harbourgazette.example/wall \n"
    " saved date: Thu Jan 30 2020 15:02:11 GMT+0100 (Central European Standard Time)\n--><head>";

} // namespace

class SaveNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleFileNotesAddressAndTime()
    {
        const Capture capture = withSaveNote(savedFile(singleFilePage));
        QCOMPARE(capture.finalUrl, QUrl(QStringLiteral("https://harbourgazette.example/wall")));
        QCOMPARE(capture.capturedAt, QDateTime(QDate(2020, 1, 30), QTime(14, 2, 11), QTimeZone::UTC));
        QCOMPARE(capture.timeSource, TimeSource::Recorded);
        QCOMPARE(capture.filePath, QStringLiteral("/home/reader/page.html"));
    }

    void browserNotesTheAddressAlone()
    {
        const Capture capture =
            withSaveNote(savedFile("<!DOCTYPE html>\r\n<!-- saved from url=(0035)https://harbourgazette.example/wall -->\r\n<html>"));
        QCOMPARE(capture.finalUrl, QUrl(QStringLiteral("https://harbourgazette.example/wall")));
        QCOMPARE(capture.timeSource, TimeSource::FileModified);
    }

    void pageFetchedLiveIsTakenAtOurOwnWord()
    {
        RawDocument document = savedFile(singleFilePage);
        document.capture.origin = Origin::Live;
        QCOMPARE(withSaveNote(document), document.capture);
    }

    void noteThatLeadsNowhereIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("no host") << QByteArray("https://");
    }

    void noteThatLeadsNowhereIsLeftOut()
    {
        QFETCH(QByteArray, address);
        const RawDocument document = savedFile("<!-- saved from url=(0019)" + address + " -->");
        QCOMPARE(withSaveNote(document), document.capture);
    }

    void timeThatCantBeUnderstoodLeavesTheFilesOwn()
    {
        QByteArray page = singleFilePage;
        page.replace("Jan 30", "Foo 99");
        QCOMPARE(withSaveNote(savedFile(page)).timeSource, TimeSource::FileModified);
    }

    void noteDeepInsideThePageIsTheArticlesOwnText()
    {
        const RawDocument document = savedFile(QByteArray(10'000, ' ') + singleFilePage);
        QCOMPARE(withSaveNote(document), document.capture);
    }
};

QTEST_APPLESS_MAIN(SaveNoteTest)
#include "test_savenote.moc"
