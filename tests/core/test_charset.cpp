// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/charset.h"

#include <QStringEncoder>
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
    void shortTextIsGuessed_data();
    void shortTextIsGuessed();
    void textOfNoMacIsNotGuessedToBeOfOne_data();
    void textOfNoMacIsNotGuessedToBeOfOne();
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
    QTest::newRow("Russian of a Mac") << QByteArray(
        "\x91\xEE\xE2\xE5\xF2 \xEF\xEE\xF0\xF2\xE0 \xEE\xF2\xEB\xEE\xE6\xE8\xEB \xEE\xF2\xEA\xF0\xFB\xF2\xE8\xE5 \xED\xEE\xE2\xEE\xE3\xEE \xEF\xF0\xE8\xF7\xE0\xEB\xE0 \xE4\xEE \xE2\xE5\xF1\xED\xFB. \x92\xE0\xEA\xE0\xDF \xEF\xF0\xE8\xF1\xF2\xE0\xED\xFC \xED\xF3\xE6\xED\xE0, \xF1\xEA\xE0\xE7\xE0\xEB\xE0 \xEC\xFD\xF0\xE8\xDF. \x91\xE5\xEC\xFC\xDF \xF0\xFB\xE1\xE0\xEA\xEE\xE2 \xE6\xE4\xDE\xF2 \xE5\xDE \xF3\xE6\xE5 \xF2\xF0\xE5\xF2\xFC\xFE \xE7\xE8\xEC\xF3, \xE0 \xF1\xF2\xEE\xDF\xED\xEA\xE0 \xEF\xF3\xF1\xF2\xE0. \x8F\xEE\xE3\xEE\xE4\xE0 \xEF\xEB\xEE\xF5\xE0\xDF.")
                                      << QStringLiteral("x-mac-cyrillic") << QStringLiteral("Такая пристань");
    QTest::newRow("Russian of Windows") << QByteArray(
        "\xD1\xEE\xE2\xE5\xF2 \xEF\xEE\xF0\xF2\xE0 \xEE\xF2\xEB\xEE\xE6\xE8\xEB \xEE\xF2\xEA\xF0\xFB\xF2\xE8\xE5 \xED\xEE\xE2\xEE\xE3\xEE \xEF\xF0\xE8\xF7\xE0\xEB\xE0 \xE4\xEE \xE2\xE5\xF1\xED\xFB. \xD2\xE0\xEA\xE0\xFF \xEF\xF0\xE8\xF1\xF2\xE0\xED\xFC \xED\xF3\xE6\xED\xE0, \xF1\xEA\xE0\xE7\xE0\xEB\xE0 \xEC\xFD\xF0\xE8\xFF. \xD1\xE5\xEC\xFC\xFF \xF0\xFB\xE1\xE0\xEA\xEE\xE2 \xE6\xE4\xB8\xF2 \xE5\xB8 \xF3\xE6\xE5 \xF2\xF0\xE5\xF2\xFC\xFE \xE7\xE8\xEC\xF3, \xE0 \xF1\xF2\xEE\xFF\xED\xEA\xE0 \xEF\xF3\xF1\xF2\xE0. \xCF\xEE\xE3\xEE\xE4\xE0 \xEF\xEB\xEE\xF5\xE0\xFF.")
                                        << QStringLiteral("windows-1251") << QStringLiteral("Такая пристань");
    QTest::newRow("French of a Mac") << QByteArray("Le conseil a d\x8E"
                                                   "cid\x8E que la jet\x8E"
                                                   "e sera ferm\x8E"
                                                   "e; les p\x90"
                                                   "cheurs esp\x8Frent \x90tre entendus apr\x8Fs la f\x90te, l\x88 o\x9D le maire pr\x8E"
                                                   "f\x8Fre n\x8Egocier. L\xD5\x8Et\x8E dernier, la for\x90t br\x9El\x8E"
                                                   "e a \x8Et\x8E replant\x8E"
                                                   "e.")
                                     << QStringLiteral("macintosh") << QStringLiteral("pêcheurs espèrent être");
    QTest::newRow("German of a Mac") << QByteArray(
        "Der Rat verschob die Er\x9A"
        "ffnung der Br\x9F"
        "cke; die H\x8Andler hoffen auf sp\x8Atere F\x8Ahren. Nat\x9Frlich m\x9Fssen G\x8Aste l\x8Anger warten, gr\x9A\xA7"
        "ere Sch\x8A"
        "den g\x8A"
        "be es nicht, erkl\x8Arte das B\x9Fro. Die Stra\xA7"
        "e bleibt f\x9Fr Fu\xA7g\x8Anger ge\x9A"
        "ffnet.") << QStringLiteral("macintosh")
                                     << QStringLiteral("größere Schäden gäbe");
    QTest::newRow("Spanish of a Mac") << QByteArray(
        "El consejo aplaz\x97 la inauguraci\x97n del muelle; seg\x9Cn el alcalde, los vecinos est\x87n de acuerdo. Tambi\x8En pidi\x97 m\x87s di\x87logo, y despu\x8Es a\x96"
        "adi\x97 que habr\x87 sesi\x97n ma\x96"
        "ana. Los ni\x96os podr\x87n entrar gratis, se\x96"
        "al\x97.") << QStringLiteral("macintosh")
                                      << QStringLiteral("añadió que habrá sesión");
    QTest::newRow("English of a Mac") << QByteArray(
        "The council didn\xD5t say why it hadn\xD5t met. \xD2We weren\xD5t asked,\xD3 she said. It wasn\xD5t the harbor\xD5s fault, and they\xD5re sure that the boats won\xD5t leave.")
                                      << QStringLiteral("macintosh") << QStringLiteral("“We weren’t asked,”");
    QTest::newRow("French of Windows") << QByteArray("Le conseil a d\xE9"
                                                     "cid\xE9 que la jet\xE9"
                                                     "e sera ferm\xE9"
                                                     "e; les p\xEA"
                                                     "cheurs esp\xE8rent \xEAtre entendus apr\xE8s la f\xEAte, l\xE0 o\xF9 le maire pr\xE9"
                                                     "f\xE8re n\xE9gocier. L\x92\xE9t\xE9 dernier, la for\xEAt br\xFBl\xE9"
                                                     "e a \xE9t\xE9 replant\xE9"
                                                     "e.")
                                       << QStringLiteral("windows-1252") << QStringLiteral("pêcheurs espèrent être");
    QTest::newRow("German of Windows") << QByteArray(
        "Der Rat verschob die Er\xF6"
        "ffnung der Br\xFC"
        "cke; die H\xE4ndler hoffen auf sp\xE4tere F\xE4hren. Nat\xFCrlich m\xFCssen G\xE4ste l\xE4nger warten, gr\xF6\xDF"
        "ere Sch\xE4"
        "den g\xE4"
        "be es nicht, erkl\xE4rte das B\xFCro. Die Stra\xDF"
        "e bleibt f\xFCr Fu\xDFg\xE4nger ge\xF6"
        "ffnet.") << QStringLiteral("windows-1252")
                                       << QStringLiteral("größere Schäden");
    QTest::newRow("Spanish of Windows") << QByteArray(
        "El consejo aplaz\xF3 la inauguraci\xF3n del muelle; seg\xFAn el alcalde, los vecinos est\xE1n de acuerdo. Tambi\xE9n pidi\xF3 m\xE1s di\xE1logo, y despu\xE9s a\xF1"
        "adi\xF3 que habr\xE1 sesi\xF3n ma\xF1"
        "ana. Los ni\xF1os podr\xE1n entrar gratis, se\xF1"
        "al\xF3.") << QStringLiteral("windows-1252")
                                        << QStringLiteral("añadió que habrá");
    QTest::newRow("English of Windows") << QByteArray(
        "The council didn\x92t say why it hadn\x92t met. \x93We weren\x92t asked,\x94 she said. It wasn\x92t the harbor\x92s fault, and they\x92re sure that the boats won\x92t leave.")
                                        << QStringLiteral("windows-1252") << QStringLiteral("“We weren’t asked,”");
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

void TestCharset::shortTextIsGuessed_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("italianOfAMacEndsInAccents")
        << QByteArray("macintosh")
        << QStringLiteral("I traghetti tornano perché la città li aspettava: però nessuno, né qui né a Pola, ci credeva più.");
    QTest::newRow("germanOfAMac") << QByteArray(
        "macintosh") << QStringLiteral("Die Fähren legten später am nördlichen Pier ab. Die Fahrgäste warteten, der Kapitän begrüßte jeden.");
    QTest::newRow("italianOfWindows")
        << QByteArray("windows-1252")
        << QStringLiteral("I traghetti tornano perché la città li aspettava: però nessuno, né qui né a Pola, ci credeva più.");
    QTest::newRow("ukrainianOfAMac")
        << QByteArray("x-mac-cyrillic")
        << QStringLiteral("Пороми відійшли від північного причалу на світанку. Пасажири чекали, а капітан привітав кожного.");
    QTest::newRow("ukrainianOfWindows")
        << QByteArray("windows-1251")
        << QStringLiteral("Пороми відійшли від північного причалу на світанку. Пасажири чекали, а капітан привітав кожного.");
    QTest::newRow("ukrainianInKoi8") << QByteArray(
        "KOI8-U") << QStringLiteral("Пороми відійшли від північного причалу на світанку. Пасажири чекали, а капітан привітав кожного.");
    QTest::newRow("russianInKoi8") << QByteArray(
        "KOI8-R") << QStringLiteral("Паромы отошли от северного причала на рассвете. Пассажиры ждали, а капитан приветствовал каждого.");
}

void TestCharset::shortTextIsGuessed()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QString, text);
    QStringEncoder encoder(encoding.constData());
    QVERIFY(encoder.isValid());
    const QByteArray bytes = encoder(text);
    const DecodedText decoded = decodeText(bytes, {}, DocumentSyntax::Plain);
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.encoding.toUtf8(), encoding);
}

void TestCharset::textOfNoMacIsNotGuessedToBeOfOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("French under DOS") << QByteArray("Le conseil a d\x82"
                                                    "cid\x82 que la jet\x82"
                                                    "e sera ferm\x82"
                                                    "e; les p\x88"
                                                    "cheurs esp\x8Arent \x88tre entendus apr\x8As la f\x88te, l\x85 o\x97 le maire pr\x82"
                                                    "f\x8Are n\x82gocier. L'\x82t\x82 dernier, la for\x88t br\x96l\x82"
                                                    "e a \x82t\x82 replant\x82"
                                                    "e.");
    QTest::newRow("German under DOS") << QByteArray(
        "Der Rat verschob die Er\x94"
        "ffnung der Br\x81"
        "cke; die H\x84ndler hoffen auf sp\x84tere F\x84hren. Nat\x81rlich m\x81ssen G\x84ste l\x84nger warten, gr\x94\xE1"
        "ere Sch\x84"
        "den g\x84"
        "be es nicht, erkl\x84rte das B\x81ro. Die Stra\xE1"
        "e bleibt f\x81r Fu\xE1g\x84nger ge\x94"
        "ffnet.");
    QTest::newRow("Spanish under DOS") << QByteArray(
        "El consejo aplaz\xA2 la inauguraci\xA2n del muelle; seg\xA3n el alcalde, los vecinos est\xA0n de acuerdo. Tambi\x82n pidi\xA2 m\xA0s di\xA0logo, y despu\x82s a\xA4"
        "adi\xA2 que habr\xA0 sesi\xA2n ma\xA4"
        "ana. Los ni\xA4os podr\xA0n entrar gratis, se\xA4"
        "al\xA2.");
    QTest::newRow("Czech of Windows") << QByteArray("Rada odlo\x9Eila otev\xF8"
                                                    "en\xED nov\xE9ho mola na jaro. Ryb\xE1\xF8i \xF8\xEDkaj\xED, \x9E"
                                                    "e \xE8"
                                                    "ekaj\xED u\x9E t\xF8"
                                                    "et\xED zimu, a p\xF8\xEDstav je pr\xE1zdn\xFD, proto\x9E"
                                                    "e \x9E\xE1"
                                                    "dn\xE9 lod\xEC nep\xF8i\x9Aly.");
    QTest::newRow("Czech of a Mac") << QByteArray("Rada odlo\xECila otev\xDE"
                                                  "en\x92 nov\x8Eho mola na jaro. Ryb\x87\xDEi \xDE\x92kaj\x92, \xEC"
                                                  "e \x8B"
                                                  "ekaj\x92 u\xEC t\xDE"
                                                  "et\x92 zimu, a p\xDE\x92stav je pr\x87zdn\xF9, proto\xEC"
                                                  "e \xEC\x87"
                                                  "dn\x8E lod\x9E nep\xDEi\xE4ly.");
    QTest::newRow("Japanese") << QByteArray(
        "\x8D`\x92\xAC\x8B"
        "c\x89\xEF\x82\xCD\x96\xD8\x97j\x93\xFA\x82\xCC\x96\xE9\x81"
        "A\x83{\x81[\x83g\x82\xC6\x83t\x83"
        "F\x83\x8A\x81[\x82\xCC\x83^\x81[\x83~\x83i\x83\x8B\x82\xCC\x8AJ\x8B\xC6\x82\xF0\x89\x84\x8A\xFA\x82\xB5\x82\xBD\x81"
        "B\x83J\x83t\x83"
        "F\x83"
        "e\x83\x8A\x83"
        "A\x82\xC6\x83"
        "A\x83p\x81[\x83g\x82\xE0\x95\xC2\x82\xDC\x82\xE9\x81"
        "B");
    QTest::newRow("Italian of Windows") << QByteArray(
        "Il consiglio ha gi\xE0 deciso: la citt\xE0 potr\xE0 aprire il molo. Cos\xEC per\xF2 non si pu\xF2, perch\xE9 il m\xE9tro \xE8 chiuso; societ\xE0 e comunit\xE0 restano pi\xF9 lontane.");
    QTest::newRow("French of ISO") << QByteArray("Le conseil a d\xE9"
                                                 "cid\xE9 que la jet\xE9"
                                                 "e sera ferm\xE9"
                                                 "e; les p\xEA"
                                                 "cheurs esp\xE8rent \xEAtre entendus apr\xE8s la f\xEAte, l\xE0 o\xF9 le maire pr\xE9"
                                                 "f\xE8re n\xE9gocier. L'\xE9t\xE9 dernier, la for\xEAt br\xFBl\xE9"
                                                 "e a \xE9t\xE9 replant\xE9"
                                                 "e.");
    QTest::newRow("Russian in KOI8") << QByteArray(
        "\xF3\xCF\xD7\xC5\xD4 \xD0\xCF\xD2\xD4\xC1 \xCF\xD4\xCC\xCF\xD6\xC9\xCC \xCF\xD4\xCB\xD2\xD9\xD4\xC9\xC5 \xCE\xCF\xD7\xCF\xC7\xCF \xD0\xD2\xC9\xDE\xC1\xCC\xC1 \xC4\xCF \xD7\xC5\xD3\xCE\xD9. \xF4\xC1\xCB\xC1\xD1 \xD0\xD2\xC9\xD3\xD4\xC1\xCE\xD8 \xCE\xD5\xD6\xCE\xC1, \xD3\xCB\xC1\xDA\xC1\xCC\xC1 \xCD\xDC\xD2\xC9\xD1. \xF3\xC5\xCD\xD8\xD1 \xD2\xD9\xC2\xC1\xCB\xCF\xD7 \xD6\xC4\xA3\xD4 \xC5\xA3 \xD5\xD6\xC5 \xD4\xD2\xC5\xD4\xD8\xC0 \xDA\xC9\xCD\xD5, \xC1 \xD3\xD4\xCF\xD1\xCE\xCB\xC1 \xD0\xD5\xD3\xD4\xC1. \xF0\xCF\xC7\xCF\xC4\xC1 \xD0\xCC\xCF\xC8\xC1\xD1.");
    QTest::newRow("Quotes without spaces") << QByteArray(
        "he said\x93yes\x94"
        "and\x93no\x94then\x93maybe\x94or\x93never\x94"
        "and\x96so\x96on and Brand\x99s and it\x92s that\x92s he\x92s she\x92s we\x92re they\x92re I\x92m");
}

void TestCharset::textOfNoMacIsNotGuessedToBeOfOne()
{
    QFETCH(QByteArray, bytes);
    for (const int times : {1, 40}) {
        const DecodedText decoded = decodeText(bytes.repeated(times), {}, DocumentSyntax::Plain);
        QVERIFY2(decoded.encoding != u"macintosh" && decoded.encoding != u"x-mac-cyrillic", qPrintable(decoded.text.left(200)));
    }
}

QTEST_APPLESS_MAIN(TestCharset)
#include "test_charset.moc"
