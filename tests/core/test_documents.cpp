// SPDX-License-Identifier: GPL-3.0-or-later
// Saved documents of every kind, as they come from browsers and archives: tests/data/documents.
#include "core/reading/readdocument.h"
#include "tests/support/articletext.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Wayback:
        return u"Wayback Machine"_s;
    case Origin::WebArchive:
        return u"web archive"_s;
    case Origin::NewsSniffer:
        return u"News Sniffer"_s;
    case Origin::Wiki:
        return u"wiki"_s;
    default:
        return u"file"_s;
    }
}

QString readingText(const Reading &reading)
{
    QString text;
    for (const Revision &revision : reading.revisions) {
        text += u"=== revision %1 from %2\naddress: %3\ncaptured: %4\nfirst seen: %5\n"_s.arg(
            QString::number(revision.number), originName(revision.capture.origin), revision.capture.finalUrl.toString(),
            revision.capture.capturedAt.toString(Qt::ISODate), revision.firstSeen.toString(Qt::ISODate));
        text += test::articleText(revision.article) + u'\n';
    }
    for (const QString &remark : reading.remarks) {
        text += u"remark: "_s + remark + u'\n';
    }
    return text;
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsItsGoldenFile_data()
    {
        QTest::addColumn<QString>("path"); // in tests/data
        const auto addRow = [](const QString &path) { QTest::newRow(qPrintable(path.section(u'/', -1))) << path; };
        for (const QString &folder : {u"documents/"_s, u"archives/"_s}) {
            for (const QString &file : QDir(test::dataPath(folder)).entryList(QDir::Files, QDir::Name)) {
                if (!file.endsWith(u".golden") && !file.endsWith(u".actual")) {
                    addRow(folder + file);
                }
            }
        }
        for (const QString &sample : {u"harbour-wall-newssniffer.html"_s, u"harbour-wall-newssniffer.txt"_s}) {
            addRow(u"../../resources/samples/"_s + sample);
        }
    }

    void readsAsItsGoldenFile()
    {
        QFETCH(QString, path);
        const QString name = path.section(u'/', -1);
        const QByteArray bytes = test::readFile(test::dataPath(path));
        const Result<Reading> reading = readDocument({.bytes = bytes, .capture = {.filePath = u"/saved/"_s + name}});
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        const QString folder = path.startsWith(u"archives/") ? u"archives/"_s : u"documents/"_s;
        QVERIFY(test::matchesGolden(readingText(*reading).toUtf8(), folder + name + u".golden"_s));
    }

    // Found by a fuzzer: stray bytes in code left spaces at its lines' ends.
    void codeKeepsNoSpacesAtItsLinesEnds()
    {
        const QByteArray page(
            "<article><h1>Sorting in place</h1><p>A short note on sorting a list in place, which saves memory and time, too.</p>"
            "<pre>first \nsecond\t\n\n</pre></article>");
        const Result<Reading> reading = readDocument({.bytes = page, .capture = {.filePath = u"/saved/page.html"_s}});
        QVERIFY(reading);
        QCOMPARE(reading->revisions.front().article.blocks.back().text, u"first\nsecond"_s);
    }

    void whatHoldsNoArticleIsRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(100, '\0');
        QTest::newRow("a film") << QByteArray("\0\0\0\x18"
                                              "ftypmp42",
                                              12)
                + QByteArray(100, '\0');
        QTest::newRow("a word processor's file") << QByteArray("{\\rtf1 Hello}");
        QTest::newRow("a packed file") << QByteArray("7z\xBC\xAF\x27\x1C") + QByteArray(100, '\0');
        QTest::newRow("a program") << QByteArray("\x7F"
                                                 "ELF")
                + QByteArray(100, '\0');
        QTest::newRow("nothing but zero bytes") << QByteArray(4096, '\0');
        QTest::newRow("nothing but spaces") << QByteArray(4096, ' ');
        QTest::newRow("nothing") << QByteArray();
    }

    void whatHoldsNoArticleIsRefusedInASentence()
    {
        QFETCH(QByteArray, bytes);
        const Result<Reading> reading = readDocument({.bytes = bytes});
        QVERIFY(!reading);
        QVERIFY(reading.error().message.endsWith(u'.'));
    }

    void aParagraphOfTwentyMegabytesIsReadAndALongerOneRefused()
    {
        const Result<Reading> long20 = readDocument({.bytes = QByteArray("word and word ").repeated(1'500'000)});
        QVERIFY(long20);
        QCOMPARE(long20->revisions.front().article.blocks.size(), 1);
        const Result<Reading> long60 = readDocument({.bytes = QByteArray(60'000'000, 'x')});
        QVERIFY(!long60);
        QCOMPARE(long60.error().code, ErrorCode::TooLarge);
    }

    void sixtyMegabytesOfNewlinesAreNoText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << u"a.txt"_s;
        QTest::newRow("Markdown") << u"a.md"_s;
        QTest::newRow("a page") << u"a.html"_s;
    }

    void sixtyMegabytesOfNewlinesAreNoText()
    {
        QFETCH(QString, name);
        const Result<Reading> reading = readDocument({.bytes = QByteArray(60'000'000, '\n'), .capture = {.filePath = u"/saved/"_s + name}});
        QVERIFY(!reading);
        QVERIFY(!reading.error().message.isEmpty());
    }

    void directionOverridesAreLeftOutAndTold()
    {
        const QByteArray text = QString(u"The wall \u202Egnp.exe\n\nA paragraph with \u202Da turn\u202C in it."_s).toUtf8();
        const Result<Reading> reading = readDocument({.bytes = text, .capture = {.filePath = u"/saved/a.txt"_s}});
        QVERIFY(reading);
        QCOMPARE(reading->revisions.front().article.title, u"The wall gnp.exe"_s);
        QCOMPARE(reading->remarks.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "test_documents.moc"
