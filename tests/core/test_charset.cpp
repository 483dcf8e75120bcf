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
    void unmarkedUtf16IsRecognized_data();
    void unmarkedUtf16IsRecognized();
    void zerosStrewnInAreNoUtf16();
    void textWithoutDeclarationIsGuessed_data();
    void textWithoutDeclarationIsGuessed();
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
    QTest::newRow("metaInsideADeclaration") << QByteArray("<!doctype html \"<meta charset=koi8-r>\"><?x <meta charset=koi8-r>?>"
                                                          "<meta charset=windows-1251><p>\xCF\xF0\xE8")
                                            << QStringLiteral("windows-1251") << QStringLiteral("При");
    QTest::newRow("metaOutranksXmlDeclaration")
        << QByteArray("<?xml version='1.0' encoding='koi8-r'?><meta charset=windows-1251><p>\xCF\xF0\xE8") << QStringLiteral("windows-1251")
        << QStringLiteral("При");
    QTest::newRow("metaBehindTheFirstKiB") << "<style>" + QByteArray(3000, 'x')
            + "</style><script>'<meta charset=koi8-r>'</script><meta charset=windows-1251><p>\xCF\xF0\xE8"
                                           << QStringLiteral("windows-1251") << QStringLiteral("При");
    QTest::newRow("unknownCharsetLeavesThePragma")
        << QByteArray("<meta charset=klingon http-equiv=content-type content='text/html; charset=windows-1251'><p>\xCF\xF0\xE8")
        << QStringLiteral("windows-1251") << QStringLiteral("При");
    QTest::newRow("pragmaIsExactlyContentType")
        << QByteArray("<meta http-equiv=' content-type ' content='text/html; charset=koi8-r'><meta charset=windows-1251><p>\xCF\xF0\xE8")
        << QStringLiteral("windows-1251") << QStringLiteral("При");
    QTest::newRow("userDefinedIsWindows1252") << QByteArray("<meta charset=x-user-defined><p>caf\xE9") << QStringLiteral("windows-1252")
                                              << QStringLiteral("café");
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
    // A page of seven bits alone would have no bytes of UTF-8.
    QCOMPARE(decodeText("<meta charset=iso-2022-jp><p>\xE4\xB8\xAD", {}, DocumentSyntax::Html).encoding, QStringLiteral("UTF-8"));
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

void TestCharset::unmarkedUtf16IsRecognized_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << QStringLiteral("Plain words in a wide encoding.");
    QTest::newRow("one word") << QStringLiteral("Words");
    QTest::newRow("Russian") << QStringLiteral("Совет порта в четверг отложил открытие причала.\n");
    QTest::newRow("Arabic") << QStringLiteral("قرر مجلس الميناء تأجيل افتتاح الرصيف الجديد.\n");
    QTest::newRow("Thai") << QStringLiteral("สภาท่าเรือเลื่อนเปิดท่าเทียบเรือแห่งใหม่ไปถึงฤดูใบไม้ผลิ\n");
    QTest::newRow("Japanese") << QStringLiteral("港町議会は木曜日の夜、桟橋の開業を延期した。\n採決では賛成が多かった。\n");
    QTest::newRow("Chinese, old line ends") << QStringLiteral("港口议会决定推迟新码头的启用。\r她的前任曾承诺今年夏天开出第一班船。\r");
    QTest::newRow("Korean") << QStringLiteral("항구 시의회는 새 선착장의 개장을 미루기로 했다.\n");
    QTest::newRow("beyond the first plane") << QStringLiteral("𝔄 ship 𝔅 sails\n");
}

void TestCharset::unmarkedUtf16IsRecognized()
{
    QFETCH(QString, text);
    QByteArray little;
    QByteArray big;
    for (const QChar unit : text) {
        little += static_cast<char>(unit.cell());
        little += static_cast<char>(unit.row());
        big += static_cast<char>(unit.row());
        big += static_cast<char>(unit.cell());
    }
    for (const QByteArray &bytes : {little, big}) {
        const DecodedText decoded = decodeText(bytes, {}, DocumentSyntax::Plain);
        QCOMPARE(decoded.text, text);
        QVERIFY(decoded.guessed);
    }
}

void TestCharset::zerosStrewnInAreNoUtf16()
{
    QByteArray bytes = "<p>The council met in the old customs house on the quay, and it met for four hours.\n";
    bytes = bytes.repeated(3);
    bytes.insert(40, '\0');
    bytes.insert(91, '\0');
    const DecodedText decoded = decodeText(bytes, {}, DocumentSyntax::Html);
    QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
    QVERIFY(decoded.text.contains(QStringLiteral("customs house")));
    QVERIFY(shownEncoding(QByteArray("\x01\0\x02\0\x03\0\x20\0\x7F\0\x05\0", 12)).isEmpty());
}

void TestCharset::textWithoutDeclarationIsGuessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("contained");
    QTest::newRow("Japanese in seven bits") << QByteArray("\x1B$B9AD.5D2q\x1B(B 2026\n") << QStringLiteral("ISO-2022-JP")
                                            << QStringLiteral("港町議会 2026");
    // "สภาท่าเรือเลื่อนเปิดท่าเทียบเรือแห่งใหม่" and "ไปถึงฤดูใบไม้ผลิ" in TIS-620.
    QTest::newRow("Thai") << QByteArray("\xCA\xC0\xD2\xB7\xE8\xD2\xE0\xC3\xD7\xCD\xE0\xC5\xD7\xE8\xCD\xB9\xE0\xBB\xD4\xB4\xB7\xE8\xD2"
                                        "\xE0\xB7\xD5\xC2\xBA\xE0\xC3\xD7\xCD\xE1\xCB\xE8\xA7\xE3\xCB\xC1\xE8 "
                                        "\xE4\xBB\xB6\xD6\xA7\xC4\xB4\xD9\xE3\xBA\xE4\xC1\xE9\xBC\xC5\xD4\n")
                          << QStringLiteral("windows-874") << QStringLiteral("ท่าเทียบเรือ");
    // "Совет порта отложил открытие нового причала до весны."
    QTest::newRow("Russian under DOS") << QByteArray("\x91\xAE\xA2\xA5\xE2 \xAF\xAE\xE0\xE2\xA0 \xAE\xE2\xAB\xAE\xA6\xA8\xAB "
                                                     "\xAE\xE2\xAA\xE0\xEB\xE2\xA8\xA5 \xAD\xAE\xA2\xAE\xA3\xAE "
                                                     "\xAF\xE0\xA8\xE7\xA0\xAB\xA0 \xA4\xAE \xA2\xA5\xE1\xAD\xEB.\n")
                                       << QStringLiteral("IBM866") << QStringLiteral("причала до весны");
}

void TestCharset::textWithoutDeclarationIsGuessed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, contained);
    const DecodedText decoded = decodeText(bytes, {}, DocumentSyntax::Plain);
    QCOMPARE(decoded.encoding, encoding);
    QVERIFY(decoded.guessed);
    QVERIFY2(decoded.text.contains(contained), qPrintable(decoded.text));
}

QTEST_APPLESS_MAIN(TestCharset)
#include "test_charset.moc"
