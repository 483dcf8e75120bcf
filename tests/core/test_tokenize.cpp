// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/tokenize.h"

#include <QTest>

using namespace recension;

namespace {

QString cut(const QString &text, const std::vector<Token> &tokens)
{
    QStringList parts;
    for (const Token &token : tokens) {
        parts += text.mid(token.start, token.length);
    }
    return parts.join(u'|');
}

} // namespace

class TokenizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesAreCountedAsTheyAreCut()
    {
        for (char32_t unit = 0x20; unit < 0xFFFE; ++unit) {
            if (QChar::isSurrogate(unit)) {
                continue;
            }
            for (const QString &text :
                 {QStringLiteral("a%1b"), QStringLiteral("it’s %1 one-two"), QStringLiteral("%1"), QStringLiteral("海%1b")}) {
                const QString filled = text.arg(QChar(char16_t(unit)));
                QCOMPARE(countWordPieces(filled), int(wordPieces(filled).size()));
            }
        }
    }

    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *name, const char *text, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        add("nothing", "", "");
        add("white space alone", " \u00a0\t", "");
        add("punctuation leans on its word", "“Well,” she said.", "“Well,”|she|said.");
        add("numbers keep sign and unit", "$3.2bn 1,500 20% −4 °C", "$3.2bn|1,500|20%|−4|°C");
        add("no-break spaces inside numbers", "1\u202f500 et 20\u00a0% ou 5\u00a0€ à\u00a0part",
            "1\u202f500|et|20\u00a0%|ou|5\u00a0€|à|part");
        add("dashes between words stand alone", "word—word self-made 1939–45", "word|—|word|self-made|1939|–|45");
        add("Chinese by dictionary", "市长说公园，很好。", "市长|说|公园|，|很好|。");
        add("Japanese by dictionary", "町の公園です。", "町|の|公園|です|。");
        add("Thai by dictionary", "สวนสาธารณะของเมือง", "สวน|สาธารณะ|ของ|เมือง");
        add("scripts meet", "用iPhone说话", "用|iPhone|说话");
        add("graphemes stay whole", "👩‍👧‍👦🇫🇷 e\u0301te\u0301", "👩‍👧‍👦🇫🇷|e\u0301te\u0301");
        add("a space that bears an accent", "a \u0301b", "a \u0301b");
        add("Arabic", "قال العمدة، نعم.", "قال|العمدة،|نعم.");
        add("Hindi", "नगर में पार्क।", "नगर|में|पार्क।");
    }

    void cuts()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(cut(text, Tokenizer().tokens(text)), words);
    }

    void piecesAreWordsWithoutPunctuation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pieces");
        const auto add = [](const char *name, const char *text, const char *pieces) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(pieces);
        };
        add("an address", "| url=http://docs.example.org/a-b", "url|http|docs|example|org|a|b");
        add("no word", "“—”", "");
        add("characters stand alone", "公园 ที่นี่ abc说", "公|园|ที่|นี่|abc|说");
        add("soft hyphens don't part", "para­graph", "para­graph");
    }

    void piecesAreWordsWithoutPunctuation()
    {
        QFETCH(QString, text);
        QFETCH(QString, pieces);
        QCOMPARE(cut(text, wordPieces(text)), pieces);
    }
};

QTEST_APPLESS_MAIN(TokenizeTest)
#include "test_tokenize.moc"
