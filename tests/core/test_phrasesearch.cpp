// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrasesearch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

class PhraseSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrasesAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint64>("groups");
        QTest::newRow("nothing") << QString() << quint64(0);
        QTest::newRow("none of them") << u"The wall of the port stands."_s << quint64(0);
        QTest::newRow("the first of a group") << u"The harbor wall"_s << quint64(1);
        QTest::newRow("inside of a word") << u"Lighthouses"_s << quint64(2);
        QTest::newRow("the last letters of the text") << u"Down at the quay"_s << quint64(1);
        QTest::newRow("capitals") << u"THE HARBOR"_s << quint64(1);
        QTest::newRow("capitals of other scripts") << u"ГАВАНЬ, ÉCLUSE"_s << quint64(2);
        QTest::newRow("letters that fold to a plain one") << u"light\u017Fhip"_s << quint64(24);
        QTest::newRow("two groups") << u"a lighthouse on the quay"_s << quint64(3);
        QTest::newRow("a phrase broken off and begun again") << u"the harharbor"_s << quint64(1);
        QTest::newRow("a phrase that another begins with") << u"the ship"_s << quint64(16);
        QTest::newRow("a phrase that another ends in") << u"the lightship"_s << quint64(24);
        QTest::newRow("a phrase with a space across words") << u"sea wall"_s << quint64(32);
        QTest::newRow("without that space") << u"seawall"_s << quint64(0);
        QTest::newRow("the sign that parts phrases") << u"a | b"_s << quint64(0);
    }

    void phrasesAreFoundWhereTheyStand()
    {
        QFETCH(QString, text);
        const PhraseSearch search({u"harbor|quay"_s, u"lighthouse|écluse|гавань"_s, QString(), u"lightship"_s, u"ship|ships"_s, u"a w"_s});
        QTEST(search.groupsIn(text), "groups");
    }

    void anyTextsGroupsAreThoseWhosePhrasesItContains()
    {
        QRandomGenerator random(20261122);
        const auto word = [&](int longest) {
            QString letters;
            for (int left = 1 + int(random.bounded(longest)); left > 0; --left) {
                letters += u"abAB\u00E4\u00C4"[random.bounded(6)];
            }
            return letters;
        };
        int found = 0;
        for (int round = 0; round < 300; ++round) {
            std::vector<QString> groups;
            for (int i = 0; i < 64; ++i) {
                groups.push_back(word(5) + u'|' + word(7));
            }
            const PhraseSearch search(groups);
            const QString text = word(40);
            quint64 expected = 0;
            for (std::size_t i = 0; i < groups.size(); ++i) {
                for (const QString &phrase : groups[i].split(u'|')) {
                    expected |= quint64(text.contains(phrase, Qt::CaseInsensitive)) << i;
                }
            }
            QCOMPARE(search.groupsIn(text), expected);
            found += expected != 0;
        }
        QVERIFY(found > 200);
    }
};

QTEST_GUILESS_MAIN(PhraseSearchTest)
#include "test_phrasesearch.moc"
