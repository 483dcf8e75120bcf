// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/articlestate.h"
#include "core/model/revisionruns.h"

#include <QHash>
#include <QTest>

using namespace recension;

namespace {

// A timeline that shows these texts, a letter each.
QList<TimelineRevision> showing(const QString &texts)
{
    QList<TimelineRevision> revisions;
    QHash<QChar, int> first;
    for (const QChar text : texts) {
        const int number = static_cast<int>(revisions.size());
        revisions.append({.number = number, .sameAs = first.contains(text) ? std::optional(first.value(text)) : std::nullopt});
        first.insert(text, first.value(text, number));
    }
    return revisions;
}

// "A B [CDCDCD] E": runs in brackets, single ones apart.
QString drawn(const QString &texts)
{
    QStringList parts;
    for (const RevisionRun &run : foldReturns(showing(texts))) {
        const QString part = texts.mid(run.first, run.last - run.first + 1);
        parts += run.first == run.last ? part : u'[' + part + u']' + QString::number(run.texts);
    }
    return parts.join(u' ');
}

} // namespace

class RevisionRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAreFolded_data()
    {
        QTest::addColumn<QString>("texts");
        QTest::addColumn<QString>("runs");
        const auto add = [](const char *name, const char *texts, const char *runs) {
            QTest::newRow(name) << QString::fromLatin1(texts) << QString::fromLatin1(runs);
        };
        add("nothing", "", "");
        add("only new texts", "ABCDE", "A B C D E");
        add("a single return stands alone", "ABA", "A B A");
        add("there and back twice", "ABAB", "[ABAB]2");
        add("a long flutter amid changes", "ABCDCDCDCDE", "A B [CDCDCDCD]2 E");
        add("returns to what stood long before", "ABCDBABAB", "A B C D [BABAB]2");
        add("two returns are no run", "ABCADB", "A B C A D B");
        add("three texts in turn", "ABCABCABC", "[ABCABCABC]3");
        add("four texts are not few", "ABCDABCD", "A B C D A B C D");
        add("two flutters after each other", "ABABCDCDC", "[ABAB]2 [CDCDC]2");
        add("a new text between two flutters", "ABABXABAB", "[ABAB]2 X [ABAB]2");
    }

    void runsAreFolded()
    {
        QFETCH(QString, texts);
        QFETCH(QString, runs);
        QCOMPARE(drawn(texts), runs);
    }

    void everyRevisionIsInExactlyOneRun()
    {
        quint32 seed = 7;
        for (int round = 0; round < 500; ++round) {
            QString texts;
            for (int at = 0; at < 30; ++at) {
                seed = seed * 1664525U + 1013904223U;
                const QChar text(u'A' + ((seed >> 24) % 5));
                texts += texts.endsWith(text) ? QChar(text.unicode() + 5) : text;
            }
            qsizetype next = 0;
            for (const RevisionRun &run : foldReturns(showing(texts))) {
                QCOMPARE(run.first, next);
                QVERIFY(run.last >= run.first && run.texts <= 3);
                next = run.last + 1;
            }
            QCOMPARE(next, texts.size());
        }
    }

    void aRunIsToldInOneSentence()
    {
        const QList<TimelineRevision> revisions = showing(QStringLiteral("ABCDCDCDCDCDCDCE"));
        const RevisionRun run = foldReturns(revisions).at(2);
        QCOMPARE(runInWords(revisions, run), QStringLiteral("Versions 2 to 14 change back and forth between two texts, 12 times."));
        QCOMPARE(runInWords(showing(QStringLiteral("ABCABC")), {.first = 0, .last = 5, .texts = 3}),
                 QStringLiteral("Versions 0 to 5 change back and forth between three texts, 5 times."));
    }
};

QTEST_GUILESS_MAIN(RevisionRunsTest)
#include "test_revisionruns.moc"
