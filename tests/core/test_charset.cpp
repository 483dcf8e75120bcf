// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/charset.h"

#include <QTest>

using namespace recension;

class TestCharset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesHtml_data();
    void decodesHtml();
    void headerOutranksMeta();
    void markOutranksHeader();
    void metaIsOverruledWhereAllBytesAreUtf8();
    void plainTextHasNoMeta();
    void undeclaredLegacyTextIsAGuess();
    void brokenUtf8KeepsTheRest();
    void unmarkedUtf16IsRecognized();
};

void TestCharset::decodesHtml_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("contained");

    QTest::newRow("latin1IsWindows1252") << QByteArray("<meta charset=iso-8859-1><p>\x93Quoted\x94 caf\xE9")
                                         << QStringLiteral("windows-1252") << QStringLiteral("“Quoted” café");
    QTest::newRow("httpEquiv") << QByteArray(
        "<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'><p>\xF0\xD2\xC9\xD7\xC5\xD4")
                               << QStringLiteral("KOI8-R") << QStringLiteral("Привет");
    QTest::newRow("shiftJis") << QByteArray("<meta charset=\"Shift_JIS\"><p>\x93\xFA\x96\x7B\x8C\xEA") << QStringLiteral("Shift_JIS")
                              << QStringLiteral("日本語");
    QTest::newRow("gb2312IsGbk") << QByteArray("<meta charset=gb2312><p>\xD6\xD0\xCE\xC4") << QStringLiteral("GBK")
                                 << QStringLiteral("中文");
    QTest::newRow("big5") << QByteArray("<meta charset=big5><p>\xA4\xA4\xA4\xE5") << QStringLiteral("Big5") << QStringLiteral("中文");
    QTest::newRow("eucKr") << QByteArray("<meta charset=euc-kr><p>\xC7\xD1\xB1\xB9") << QStringLiteral("EUC-KR") << QStringLiteral("한국");
    QTest::newRow("thai") << QByteArray("<meta charset=tis-620><p>\xE4\xB7\xC2") << QStringLiteral("windows-874") << QStringLiteral("ไทย");
    QTest::newRow("commentDoesNotCount") << QByteArray("<!-- <meta charset=koi8-r> --><meta charset=windows-1251><p>\xCF\xF0\xE8")
                                         << QStringLiteral("windows-1251") << QStringLiteral("При");
    QTest::newRow("utf16InMetaIsUtf8") << QByteArray("<meta charset=utf-16><p>caf\xC3\xA9") << QStringLiteral("UTF-8")
                                       << QStringLiteral("café");
    QTest::newRow("xmlDeclaration") << QByteArray("<?xml version='1.0' encoding='iso-8859-2'?><p>\xB1") << QStringLiteral("ISO-8859-2")
                                    << QStringLiteral("ą");
    QTest::newRow("undeclaredUtf8") << QByteArray("<p>na\xC3\xAFve") << QStringLiteral("UTF-8") << QStringLiteral("naïve");
    QTest::newRow("metaInsideAnAttribute") << QByteArray("<div title='<meta charset=koi8-r>'><meta charset=windows-1252><p>\xE9")
                                           << QStringLiteral("windows-1252") << QStringLiteral("é");
}

void TestCharset::decodesHtml()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, contained);
    const DecodedText decoded = decodeText(bytes, {}, DocumentSyntax::Html);
    QCOMPARE(decoded.encoding, encoding);
    QVERIFY2(decoded.text.contains(contained), qPrintable(decoded.text));
    QVERIFY(!decoded.guessed);
}

void TestCharset::headerOutranksMeta()
{
    const DecodedText decoded = decodeText("<meta charset=koi8-r>\xE9", "text/html; charset=\"latin1\"", DocumentSyntax::Html);
    QCOMPARE(decoded.encoding, QStringLiteral("windows-1252"));
}

void TestCharset::markOutranksHeader()
{
    const DecodedText decoded = decodeText("\xEF\xBB\xBF\xC3\xA9", "text/plain; charset=latin1", DocumentSyntax::Plain);
    QCOMPARE(decoded.text, QStringLiteral("é"));
    const DecodedText wide = decodeText(QByteArray("\xFF\xFE\x41\x00", 4), {}, DocumentSyntax::Plain);
    QCOMPARE(wide.text, QStringLiteral("A"));
}

void TestCharset::metaIsOverruledWhereAllBytesAreUtf8()
{
    const DecodedText decoded = decodeText("<meta charset=gb2312><p>\xE4\xB8\xAD\xE6\x96\x87", {}, DocumentSyntax::Html);
    QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
    QVERIFY(decoded.text.contains(QStringLiteral("中文")));
}

void TestCharset::plainTextHasNoMeta()
{
    const DecodedText decoded = decodeText("<meta charset=koi8-r> caf\xC3\xA9", {}, DocumentSyntax::Plain);
    QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
}

void TestCharset::undeclaredLegacyTextIsAGuess()
{
    const QByteArray russian("\xCF\xF0\xE5\xE7\xE8\xE4\xE5\xED\xF2 \xF1\xEA\xE0\xE7\xE0\xEB, \xF7\xF2\xEE \xE7\xE0\xEA\xEE\xED "
                             "\xE1\xF3\xE4\xE5\xF2 \xEF\xF0\xE8\xED\xFF\xF2 \xE2 \xF1\xEB\xE5\xE4\xF3\xFE\xF9\xE5\xEC \xE3\xEE\xE4\xF3.");
    const DecodedText decoded = decodeText(russian, {}, DocumentSyntax::Plain);
    QVERIFY(decoded.guessed);
    QCOMPARE(decoded.encoding, QStringLiteral("windows-1251"));
    QVERIFY(decoded.text.contains(QStringLiteral("закон")));
}

void TestCharset::brokenUtf8KeepsTheRest()
{
    QByteArray bytes;
    for (int i = 0; i < 50; ++i) {
        bytes += "d\xC3\xA9j\xC3\xA0 vu ";
    }
    const DecodedText decoded = decodeText(bytes + "\xE9 fin", {}, DocumentSyntax::Plain);
    QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
    QVERIFY(decoded.text.contains(QStringLiteral("déjà")));
    QVERIFY(decoded.text.endsWith(QStringLiteral("fin")));
    // A file cut within its last character is no reason to doubt the rest.
    QVERIFY(!decodeText(QByteArray("caf\xC3\xA9 na\xC3"), {}, DocumentSyntax::Plain).guessed);
}

void TestCharset::unmarkedUtf16IsRecognized()
{
    const QString text = QStringLiteral("Plain words in a wide encoding.");
    const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QCOMPARE(decodeText(bytes, {}, DocumentSyntax::Plain).text, text);
}

QTEST_APPLESS_MAIN(TestCharset)
#include "test_charset.moc"
