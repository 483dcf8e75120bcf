// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readdocument.h"
#include "tests/support/files.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

RawDocument textFile(const QByteArray &bytes, const QString &path = QStringLiteral("/articles/wall.txt"))
{
    return {.bytes = bytes, .capture = {.filePath = path}};
}

QStringList blockTexts(const Result<Reading> &reading)
{
    QStringList result;
    if (reading) {
        for (const Block &block : reading->revisions.front().article.blocks) {
            result += block.text;
        }
    }
    return result;
}

} // namespace

class ReadTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstBlockIsTheHeadline()
    {
        const Result<Reading> reading = readDocument(textFile("\n\n  Harbour wall plan approved\n\nThe council voted.\nBoats wait.\n"));
        QVERIFY(reading);
        QCOMPARE(reading->revisions.size(), 1);
        const Article &article = reading->revisions.front().article;
        QCOMPARE(article.title, u"Harbour wall plan approved"_s);
        QCOMPARE(article.blocks.size(), 3);
        QCOMPARE(article.blocks.at(0).kind, BlockKind::Headline);
        QCOMPARE(article.blocks.at(1).kind, BlockKind::Paragraph);
        QCOMPARE(article.blocks.at(2).text, u"Boats wait."_s);
        QCOMPARE(reading->remarks, QStringList());
    }

    void everyLineEndSeparates_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("LF") << QByteArray("One\nTwo\n\nThree");
        QTest::newRow("CR LF") << QByteArray("One\r\nTwo\r\n\r\nThree\r\n");
        QTest::newRow("CR") << QByteArray("One\rTwo\r\rThree\r");
        QTest::newRow("form feed") << QByteArray("One\fTwo\fThree");
        QTest::newRow("Unicode separators") << QByteArray("One\xE2\x80\xA8Two\xE2\x80\xA9Three");
        QTest::newRow("blank lines of no-break spaces") << QByteArray("One\n \xC2\xA0 \nTwo\n\xC2\xA0\nThree");
        QTest::newRow("UTF-8 byte order mark") << QByteArray("\xEF\xBB\xBFOne\nTwo\nThree");
    }

    void everyLineEndSeparates()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(blockTexts(readDocument(textFile(bytes))), QStringList({u"One"_s, u"Two"_s, u"Three"_s}));
    }

    void repeatedParagraphsStayAndAreMarked()
    {
        const Result<Reading> reading = readDocument(textFile("Head\nCaption\nText\nCaption\n"));
        QVERIFY(reading);
        const QList<Block> &blocks = reading->revisions.front().article.blocks;
        QCOMPARE(blocks.size(), 4);
        QVERIFY(!blocks.at(1).repeated);
        QVERIFY(blocks.at(3).repeated);
    }

    void aReversedHeadlineIsSetRightAndSaidSo()
    {
        const Result<Reading> reading = readDocument(textFile("Wall \xE2\x80\xAE"
                                                              "devorppa\xE2\x80\xAC today\nText.\n"));
        QVERIFY(reading);
        QCOMPARE(reading->revisions.front().article.title, u"Wall devorppa today"_s);
        QCOMPARE(reading->remarks.size(), 1);
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no byte") << QByteArray() << ErrorCode::Empty;
        QTest::newRow("white space only") << QByteArray(" \n\t\r\n \xC2\xA0\n") << ErrorCode::Empty;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << ErrorCode::WrongFormat;
        QTest::newRow("a PDF file") << QByteArray("%PDF-1.7\n1 0 obj") << ErrorCode::WrongFormat;
        QTest::newRow("zero bytes") << QByteArray(4096, '\0') << ErrorCode::WrongFormat;
        QByteArray noise;
        for (int i = 0; i < 4096; ++i) {
            noise += static_cast<char>((i * 2654435761U) >> 24);
        }
        QTest::newRow("noise") << noise << ErrorCode::WrongFormat;
        QTest::newRow("beyond the limit") << QByteArray(2000, 'a') << ErrorCode::TooLarge;
        QTest::newRow("too many paragraphs") << QByteArray("a\n").repeated(50) << ErrorCode::TooLarge;
    }

    void whatCannotBeReadIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const ReadLimits limits{.bytes = code == ErrorCode::TooLarge ? 1000 : 100'000, .blocks = 40};
        const Result<Reading> reading = readDocument(textFile(bytes), limits);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, code);
        QVERIFY(reading.error().message.endsWith(u'.'));
    }

    void theDeclaredTypeDecidesWhereContentDoesNot()
    {
        RawDocument document = textFile(
            "Some words without any tag, then <b>one</b> that is not at the beginning of it all, as fragments have it.", QString());
        QCOMPARE(readDocument(document)->sourceSyntax, QString());
        document.capture.contentType = "text/html";
        QCOMPARE(readDocument(document)->sourceSyntax, u"HTML"_s);
        document.capture.contentType = "Text/Markdown; charset=utf-8";
        QCOMPARE(readDocument(document)->sourceSyntax, u"Markdown"_s);
    }

    void unmarkedUtf16IsText()
    {
        const QString text = u"The wall\nThe council met.\n"_s;
        const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(blockTexts(readDocument(textFile(bytes))), QStringList({u"The wall"_s, u"The council met."_s}));
        QCOMPARE(blockTexts(readDocument(textFile("\xFF\xFE" + bytes))), QStringList({u"The wall"_s, u"The council met."_s}));
    }

    void windows1252IsTold()
    {
        const Result<Reading> reading =
            readDocument(textFile("The skipper\x92s caf\xE9\nThe council said \x93no\x94 \x96 twice, and went to the caf\xE9.\n"));
        QCOMPARE(blockTexts(reading), QStringList({u"The skipper’s café"_s, u"The council said “no” – twice, and went to the café."_s}));
        QCOMPARE(reading->remarks.size(), 1);
    }

    void realSavedArticlesAreReadWhole_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("headline");
        QTest::newRow("captions twice") << u"002_*.txt"_s << u"US warns May"_s;
        QTest::newRow("a directory behind the article") << u"004_*.txt"_s << u"The US & Britain Edge Closer"_s;
    }

    void realSavedArticlesAreReadWhole()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, headline);
        const QString folder = test::sharedFolder(u"articles"_s);
        const QStringList files = folder.isEmpty() ? QStringList() : QDir(folder).entryList({pattern});
        if (files.isEmpty()) {
            QSKIP("the real articles are not here");
        }
        const QByteArray bytes = test::readFile(folder + u'/' + files.front());
        const Result<Reading> reading = readDocument(textFile(bytes, files.front()));
        QVERIFY(reading);
        QVERIFY(reading->revisions.front().article.title.startsWith(headline));
        QVERIFY(reading->remarks.isEmpty());
        // Every letter of the file is in a block; spaces, no-break ones among them, are set anew.
        const auto letters = [](QString text) { return text.removeIf([](QChar c) { return c.isSpace(); }); };
        QCOMPARE(letters(blockTexts(reading).join(QString())), letters(QString::fromUtf8(bytes)));
    }

    void canceledReadingSaysSo()
    {
        const Result<Reading> reading = readDocument(textFile("One\nTwo\n"), {}, CancelCheck([] { return true; }));
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::Canceled);
    }
};

QTEST_GUILESS_MAIN(ReadTextTest)
#include "test_readtext.moc"
