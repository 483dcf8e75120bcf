// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/sentences.h"

#include <QTest>

using namespace recension;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data()
    {
        QTest::addColumn<QString>("sentences"); // parted by |
        const auto add = [](const char *name, const char *sentences) { QTest::newRow(name) << QString::fromUtf8(sentences); };
        add("none", "");
        add("two", "One ends here.|Another follows!");
        add("titles and initials", "Mr. Smith met Dr. J. R. Jones in the U.S. Senate.|They spoke.");
        add("e.g. and numbers", "He likes fruit, e.g. Apples, and paid $3.5 for No. 5.|Then he left.");
        add("no that is an answer", "She said no.|He went.");
        add("quotations", "“Stop!” he said.|“Why?”|Nobody knew.");
        add("German", "Es kam z.B. Herr Müller aus der Nr. 5.|Er ging.");
        add("Russian", "Это было в 1999 г. Москва росла.|Потом всё изменилось.");
        add("Hindi", "पार्क खुला।|लोग आए।");
        add("Khmer", "ភ្លៀងធ្លាក់។|កសិករបារម្ភ។");
        add("Thai", "ฝนตกหนักในหุบเขา|ชาวนากลัวมาก");
        add("a number in Thai", "ฝนตก 3 วัน");
        add("Arabic", "هل فتح العمدة الحديقة؟|نعم فتحها.");
    }

    void ends()
    {
        QFETCH(QString, sentences);
        const QString text = QString(sentences).replace(u'|', u' ');
        const std::vector<Token> tokens = Tokenizer().tokens(text);
        QStringList found;
        for (const Sentence &sentence : sentencesOf(text, tokens)) {
            const Token &first = tokens[std::size_t(sentence.first)];
            const Token &last = tokens[std::size_t(sentence.first + sentence.count - 1)];
            found += text.mid(first.start, last.start + last.length - first.start);
        }
        QCOMPARE(found.join(u'|'), sentences);
    }

    void chineseNeedsNoSpaces()
    {
        const QString text = QStringLiteral("市长说：“公园很好。”他走了。");
        const std::vector<Token> tokens = Tokenizer().tokens(text);
        QCOMPARE(sentencesOf(text, tokens).size(), 2);
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "test_sentences.moc"
