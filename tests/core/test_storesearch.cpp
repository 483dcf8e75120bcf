// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchquery.h"
#include "core/store/searchwords.h"
#include "tests/support/emptylibrary.h"
#include "tests/support/storing.h"

#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QDateTime start = storyStart();

// An article whose states say these things, an hour apart.
ArticleId follow(Store &store, const QString &path, const QList<QStringList> &states,
                 const QString &site = QStringLiteral("Harbour Gazette"))
{
    const QUrl url(QStringLiteral("https://news.example/") + path);
    const ArticleId id = valueOf(store.addArticle(url, WatchState::Followed, start)).id;
    for (int i = 0; i < states.size(); ++i) {
        Observation observation = observed(id, url, start + i * 1h, states.at(i));
        observation.content.site = site;
        valueOf(store.record(observation));
    }
    return id;
}

SearchResults found(Store &store, const char *typed)
{
    return valueOf(store.search(parseSearch(QString::fromUtf8(typed)), 0, 20));
}

qsizetype count(Store &store, const char *typed)
{
    return found(store, typed).hits.size();
}

} // namespace

class StoreSearchTest : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void signsThatStandForWordsAreSearchedForAsWords()
    {
        Store store(emptyLibrary());
        follow(store, QStringLiteral("1"), {{QString::fromUtf8("The envoy ﷺ of chapter ⑴ asked ͺ for 1½ loaves.")}});
        QCOMPARE(count(store, "ﷺ"), 1);
        QCOMPARE(count(store, "\"صلى الله\""), 1);
        QCOMPARE(count(store, "⑴"), 1);
        QCOMPARE(count(store, "⑴⑵"), 0);
        QCOMPARE(count(store, "\"chapter 1\""), 1);
        QCOMPARE(count(store, "-⑶"), 1);
        QCOMPARE(count(store, "ͺ"), 0);
        const QString text = QString::fromUtf8("aﷺb");
        QStringList words;
        for (const SearchWord &word : searchWords(text)) {
            words.append(word.text + QLatin1Char('=') + text.mid(word.start, word.length));
        }
        QCOMPARE(words.size(), 4);
        QCOMPARE(words.constFirst(), QString::fromUtf8("aصلى=aﷺ"));
        QCOMPARE(words.constLast(), QString::fromUtf8("وسلمb=ﷺb"));
    }

    void typedWordsAreUnderstood()
    {
        const SearchQuery query = parseSearch(QString::fromUtf8(
            "wall “sea level” hab* -ferry title:plan source:gazette -source:post since:2020-01-30 -since:2020-02 -\"two words\""));
        const SearchQuery expected{.terms = {{.text = QStringLiteral("wall")},
                                             {.text = QStringLiteral("sea level")},
                                             {.text = QStringLiteral("hab"), .isPrefix = true},
                                             {.text = QStringLiteral("ferry"), .wanted = SearchTerm::Wanted::Absent},
                                             {.text = QStringLiteral("plan"), .field = SearchTerm::Field::Title},
                                             {.text = QStringLiteral("two words"), .wanted = SearchTerm::Wanted::Absent}},
                                   .sources = {QStringLiteral("gazette")},
                                   .withoutSources = {QStringLiteral("post")},
                                   .since = QDate(2020, 1, 30),
                                   .before = QDate(2020, 2, 1)};
        QCOMPARE(query, expected);
    }

    void nonsenseIsSearchedForAsItStands_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"\"", "-", "*", "title:", "since:yesterday", "AND", "NEAR(", "a\"b", "'; DROP TABLE article; --", "%", "\\", "-\"", "\"\""}) {
            QTest::newRow(typed) << QString::fromLatin1(typed);
        }
    }

    void nonsenseIsSearchedForAsItStands()
    {
        QFETCH(QString, typed);
        Store store(emptyLibrary());
        follow(store, QStringLiteral("1"), {{QStringLiteral("One state AND another.")}});
        QVERIFY(answerOf(store.search(parseSearch(typed), 0, 20)));
        QCOMPARE(valueOf(store.articles()).size(), 1);
    }

    void aPhraseAppearsAndVanishes()
    {
        Store store(emptyLibrary());
        const ArticleId id = follow(store, QStringLiteral("1"),
                                    {{QStringLiteral("The plan was approved.")},
                                     {QStringLiteral("The plan was approved."), QStringLiteral("Some spoke of a secret contract.")},
                                     {QStringLiteral("The plan was sent back."), QStringLiteral("Some spoke of a secret contract.")},
                                     {QStringLiteral("The plan was sent back.")}});
        const SearchResults results = found(store, "\"secret contract\"");
        QCOMPARE(results.hits.size(), 1);
        const SearchHit &hit = results.hits.at(0);
        QCOMPARE(hit.article.id, id);
        QCOMPARE(hit.stretches.size(), 1);
        QCOMPARE(hit.stretches.at(0).firstNumber, 1);
        QCOMPARE(hit.stretches.at(0).lastNumber, 2);
        QCOMPARE(hit.stretches.at(0).appeared, start + 1h);
        QCOMPARE(hit.stretches.at(0).vanished, start + 3h);
        QCOMPARE(hit.excerpt.mid(hit.foundAt, hit.foundLength), QStringLiteral("secret contract"));
        QVERIFY(!found(store, "plan").hits.at(0).stretches.at(0).vanished.isValid());
        // Words that no single revision has together are not found together.
        QCOMPARE(count(store, "approved \"was sent\""), 0);
        QCOMPARE(count(store, "\"contract secret\""), 0);
    }

    void wordsPrefixesTitlesSourcesAndAbsence()
    {
        Store store(emptyLibrary());
        follow(store, QStringLiteral("1"), {{QStringLiteral("Engineers measured the café’s wall.")}});
        follow(store, QStringLiteral("2"), {{QStringLiteral("A ferry measured nothing.")}}, QStringLiteral("The Orrin Post"));
        QCOMPARE(count(store, "measured"), 2);
        QCOMPARE(count(store, "MEASURED"), 2);
        QCOMPARE(count(store, "measure"), 0);
        QCOMPARE(count(store, "measure*"), 2);
        QCOMPARE(count(store, "cafe"), 1);
        QCOMPARE(count(store, "measured -ferry"), 1);
        QCOMPARE(count(store, "-ferry"), 1);
        QCOMPARE(count(store, "title:harbour"), 2);
        QCOMPARE(count(store, "title:measured"), 0);
        QCOMPARE(count(store, "measured source:post"), 1);
        QCOMPARE(count(store, "measured -source:post"), 1);
        QCOMPARE(count(store, "source:100%"), 0);
        QCOMPARE(count(store, "marsh"), 2); // the byline
        QCOMPARE(count(store, "measured since:2020-01-30"), 2);
        QCOMPARE(count(store, "measured since:2020-01-31"), 0);
        QCOMPARE(count(store, "measured -since:2020-01-31"), 2);
        QCOMPARE(count(store, "measured -since:2020-01-30"), 0);
    }

    void whatWasThereBeforeADayIsFoundWithWhatItSaidThen()
    {
        Store store(emptyLibrary());
        QList<QStringList> states;
        for (int hour = 0; hour < 12; ++hour) { // from 14:02 on until past midnight
            states.append({QStringLiteral("The wall, state %1.").arg(hour)});
        }
        follow(store, QStringLiteral("1"), states);
        const SearchResults results = found(store, "state -since:2020-01-31");
        QCOMPARE(results.hits.size(), 1);
        QCOMPARE(results.hits.at(0).stretches.size(), 1);
        QCOMPARE(results.hits.at(0).stretches.at(0).lastNumber, 9);
        QVERIFY(results.hits.at(0).excerpt.contains(QLatin1String("state 9")));
        QCOMPARE(found(store, "state since:2020-01-31 -since:2020-02-01").hits.at(0).stretches.at(0).firstNumber, 10);
    }

    void scriptsWithoutSpacesAreFoundInTheMiddle()
    {
        Store store(emptyLibrary());
        follow(store, QStringLiteral("1"), {{QString::fromUtf8("港口計画が四時間の議論の後に差し戻された。")}});
        follow(store, QStringLiteral("2"), {{QString::fromUtf8("แผนกำแพงท่าเรือถูกส่งกลับ")}});
        follow(store, QStringLiteral("3"), {{QString::fromUtf8("План стены отправили обратно.")}});
        QCOMPARE(count(store, "計画"), 1);
        QCOMPARE(count(store, "議論の後"), 1);
        QCOMPARE(count(store, "画計"), 0);
        QCOMPARE(count(store, "ท่าเรือ"), 1);
        QCOMPARE(count(store, "стены"), 1);
        const SearchHit hit = found(store, "議論").hits.at(0);
        QCOMPARE(hit.excerpt.mid(hit.foundAt, hit.foundLength), QString::fromUtf8("議論"));
    }

    void resultsComeInPages()
    {
        Store store(emptyLibrary());
        for (int i = 0; i < 7; ++i) {
            follow(store, QString::number(i), {{QStringLiteral("The same words.")}});
        }
        const SearchQuery query = parseSearch(QStringLiteral("words"));
        const SearchResults first = valueOf(store.search(query, 0, 5));
        QCOMPARE(first.hits.size(), 5);
        const SearchResults rest = valueOf(store.search(query, first.nextOffset, 5));
        QCOMPARE(rest.hits.size(), 2);
        QCOMPARE(rest.nextOffset, -1);
    }

    void wordsHaveTheirPlaces()
    {
        const QString text = QString::fromUtf8("L’Été à 漢字\U0001F600x");
        QStringList words;
        for (const SearchWord &word : searchWords(text)) {
            QCOMPARE_GT(word.length, 0);
            words.append(word.text + QLatin1Char('=') + text.mid(word.start, word.length));
        }
        QCOMPARE(words,
                 QStringList({QStringLiteral("l=L"), QString::fromUtf8("ete=Été"), QString::fromUtf8("a=à"), QString::fromUtf8("漢=漢"),
                              QString::fromUtf8("字=字"), QStringLiteral("x=x")}));
    }
};

QTEST_GUILESS_MAIN(StoreSearchTest)
#include "test_storesearch.moc"
