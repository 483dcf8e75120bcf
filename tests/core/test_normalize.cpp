// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/holdsword.h"
#include "core/base/normalize.h"

#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

class NormalizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsTrimmedComposedAndSinglySpaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("runs of spaces") << u"  The \t wall\r\n stands. "_s << u"The wall stands."_s;
        QTest::newRow("decomposed letters") << u"Cafe\u0301"_s << u"Caf\u00E9"_s;
        QTest::newRow("a lone no-break space stays") << u"10\u00A0000\u202F\u20AC"_s << u"10\u00A0000\u202F\u20AC"_s;
        QTest::newRow("a no-break space in a run is a space") << u"One \u00A0 two"_s << u"One two"_s;
        QTest::newRow("two no-break spaces are one space") << u"One\u00A0\u00A0two"_s << u"One two"_s;
        QTest::newRow("no-break spaces at the edges go") << u"\u00A0One\u00A0"_s << u"One"_s;
        QTest::newRow("control characters go") << u"a\u0000b\u0007c\u0080"_s.replace(u'a', u'x') << u"xbc"_s;
        QTest::newRow("byte order marks go") << u"\uFEFFOne\uFEFF two"_s << u"One two"_s;
        QTest::newRow("a space beside a dropped character is one space") << u"One \u0007 two"_s << u"One two"_s;
        QTest::newRow("overrides go") << u"Harbour \u202Ellaw\u202C gate"_s << u"Harbour llaw gate"_s;
        QTest::newRow("balanced isolates stay") << u"Said \u2067abc\u2069."_s << u"Said \u2067abc\u2069."_s;
        QTest::newRow("unbalanced isolates go") << u"Said \u2067abc."_s << u"Said abc."_s;
        QTest::newRow("stray ends of isolates go") << u"Said\u2069 \u2067abc."_s << u"Said abc."_s;
        QTest::newRow("soft hyphens and joiners stay inside")
            << u"break\u00ADwater \u0645\u200C\u0646"_s << u"break\u00ADwater \u0645\u200C\u0646"_s;
        QTest::newRow("zero-width spaces at the edges go") << u"\u200BOne\u00AD\u200B "_s << u"One"_s;
        QTest::newRow("line and paragraph separators") << u"One\u2028two\u2029"_s << u"One two"_s;
        QTest::newRow("ideographic space") << u"\u3000\u6E2F\u3000\u58C1"_s << u"\u6E2F \u58C1"_s;
        QTest::newRow("nothing left") << u" \u200B\u00A0\u0001 "_s << QString();
    }

    void textIsTrimmedComposedAndSinglySpaced()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString normalized = normalizedText(text);
        QCOMPARE(normalized, expected);
        QCOMPARE(normalizedText(normalized), normalized);
    }

    void longTextsAreComposedAsShortOnesAre()
    {
        const QString letters = u"Cafe\u0301 \u1112\u1161\u11AB\u1100\u1173\u11AF \u0041\u030A\u0323x"_s;
        QString decomposed;
        QString composed;
        for (int i = 0; i < 3000; ++i) {
            decomposed += letters;
            composed += letters.normalized(QString::NormalizationForm_C);
        }
        QCOMPARE(normalizedText(decomposed), composed);
        QVERIFY(!normalizedText(u"e\u0301"_s.repeated(4'000'000)).isEmpty());
    }

    void everyCharacterIsComposedWhateverStandsBesideIt()
    {
        for (char16_t unit = 0x20; unit < 0xFFFE; ++unit) {
            if (QChar::isSurrogate(unit)) {
                continue;
            }
            for (const QString &text : {u"a"_s + QChar(unit) + u"b"_s, u"a"_s + QChar(unit) + u"\u0301b \u1161\u11A8"_s}) {
                const QString normalized = normalizedText(text);
                QCOMPARE(normalized, normalized.normalized(QString::NormalizationForm_C));
                QCOMPARE(normalizedText(normalized), normalized);
                // The slow way, taken because of the second space, comes to the same.
                QCOMPARE(normalizedText(text + u"  c"_s), normalized + u" c"_s);
                QList<qsizetype> places{0, text.lastIndexOf(u'b'), text.size()};
                QCOMPARE(normalizedText(text, places), normalized);
                QCOMPARE(places, QList<qsizetype>({0, normalized.lastIndexOf(u'b'), normalized.size()}));
            }
        }
    }

    void placesMoveWithTheirWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("what is left out before") << u"\u200B\u0007Hello [bold] word"_s;
        QTest::newRow("a letter that becomes shorter") << u"Cafe\u0301, [bold] word"_s;
        QTest::newRow("a letter that becomes longer") << u"\u0958 [bold] word"_s;
        QTest::newRow("letters of two units") << u"\U0001D15E\U0001F600\u0301 [bold] word"_s;
        QTest::newRow("spaces") << u"Hello \u00A0 [bold]  word"_s;
        QTest::newRow("what is left out around") << u"Hello \u202E[\u202Abold\u202C]\u202C word"_s;
        QTest::newRow("Hangul") << u"\u1112\u1161\u11AB\u1100\u1173\u11AF [bold] \u1112\u1161"_s;
        QTest::newRow("a mark that comes back to its letter") << u"e\u0007\u0301 [bold] word"_s;
    }

    void placesMoveWithTheirWords()
    {
        QFETCH(QString, text);
        QList<qsizetype> places{text.indexOf(u'['), text.indexOf(u']') - 1};
        text.remove(u'[').remove(u']');
        const QString normalized = normalizedText(text, places);
        QCOMPARE(normalized, normalizedText(text));
        QCOMPARE(normalized.sliced(places[0], places[1] - places[0]).trimmed(), u"bold"_s);
    }

    void codeKeepsItsSpacesAndLines()
    {
        QCOMPARE(normalizedCode(u"\r\n\n  if (wall)\t{  \r\n\r\n\tstand();\r}\n \n"_s), u"  if (wall)\t{\n\n\tstand();\n}"_s);
    }

    void wordIsFoundByOneOfItsLetters()
    {
        QVERIFY(holdsWord("<p>Version 1", "Version ", 'V'));
        QVERIFY(holdsWord("VVersion ", "Version ", 'V'));
        QVERIFY(holdsWord("a diff-otitle", "diff-otitle", '-'));
        QVERIFY(holdsWord("diff-diff-otitle-", "diff-otitle", '-'));
        QVERIFY(!holdsWord("Version", "Version ", 'V'));
        QVERIFY(!holdsWord("-otitle", "diff-otitle", '-'));
        QVERIFY(!holdsWord({}, "Version ", 'V'));
    }

    void wordOfATextIsFoundInCapitalsToo()
    {
        for (const char16_t *text : {u"cookie", u"Our COOKIES", u"kkCookie", u"A cooKie and a book", u"k\u212A cookie"}) {
            QVERIFY2(holdsWord(QStringView(text), u"cookie", u'k'), qPrintable(QString::fromUtf16(text)));
        }
        for (const char16_t *text : {u"", u"k", u"cook", u"ookie", u"cooki", u"the cook is here"}) {
            QVERIFY2(!holdsWord(QStringView(text), u"cookie", u'k'), qPrintable(QString::fromUtf16(text)));
        }
    }

    void anOverrideOfTheDirectionIsSeen()
    {
        QVERIFY(hasDirectionOverride(u"fdp.\u202Etxt"));
        QVERIFY(!hasDirectionOverride(u"plain \u200Fmark"));
    }
};

QTEST_APPLESS_MAIN(NormalizeTest)
#include "test_normalize.moc"
