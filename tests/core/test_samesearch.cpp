// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchquery.h"
#include "tests/support/emptylibrary.h"
#include "tests/support/storing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QStringList words{QStringLiteral("harbour"),
                        QStringLiteral("Harbours"),
                        QStringLiteral("wall"),
                        QStringLiteral("Wälle"),
                        QStringLiteral("wälle"),
                        QStringLiteral("walle"),
                        QStringLiteral("naïve"),
                        QStringLiteral("straße"),
                        QStringLiteral("STRASSE"),
                        QStringLiteral("1.5"),
                        QStringLiteral("15"),
                        QStringLiteral("$3.2bn"),
                        QStringLiteral("o’clock"),
                        QStringLiteral("O'Clock"),
                        QStringLiteral("стена"),
                        QStringLiteral("СТЕНЫ"),
                        QStringLiteral("ἅρμα"),
                        QStringLiteral("計画"),
                        QStringLiteral("画計"),
                        QStringLiteral("議論の後"),
                        QStringLiteral("ท่าเรือ"),
                        QStringLiteral("حائط"),
                        QStringLiteral("e-mail"),
                        QStringLiteral("İzmir"),
                        QStringLiteral("ﬁnal"),
                        QStringLiteral("\U0001D400bc"),
                        QStringLiteral("half_way"),
                        QStringLiteral("100%"),
                        QStringLiteral("the"),
                        QStringLiteral("ﾊｰﾊﾞｰ"),
                        QStringLiteral("re\u0301sume\u0301"),
                        QStringLiteral("résumé")};
const QStringList sites{QStringLiteral("Harbour Gazette"), QStringLiteral("The Orrin Post"), QStringLiteral("Ärzteblatt"),
                        QStringLiteral("100% News")};

QString wordOf(QRandomGenerator &random)
{
    return words.at(random.bounded(words.size()));
}

QString sentence(QRandomGenerator &random)
{
    QStringList some;
    for (int i = random.bounded(3, 12); i > 0; --i) {
        some.append(wordOf(random));
    }
    return some.join(random.bounded(8) == 0 ? QStringLiteral(", ") : QStringLiteral(" ")) + QLatin1Char('.');
}

QString typed(QRandomGenerator &random)
{
    QStringList parts;
    for (int i = random.bounded(1, 4); i > 0; --i) {
        QString part = wordOf(random);
        switch (random.bounded(8)) {
        case 0:
            part = QLatin1Char('"') + part + QLatin1Char(' ') + wordOf(random) + QLatin1Char('"');
            break;
        case 1:
            part = part.left(random.bounded(1, 4)) + QLatin1Char('*');
            break;
        case 2:
            part.prepend(QStringLiteral("title:"));
            break;
        case 3:
            part.prepend(QLatin1Char('-'));
            break;
        case 4:
            part = QStringLiteral("source:") + sites.at(random.bounded(sites.size())).section(QLatin1Char(' '), -1).toUpper();
            break;
        case 5:
            part = QStringLiteral("since:2020-01-31");
            break;
        default:
            break;
        }
        parts.append(part);
    }
    return parts.join(QLatin1Char(' '));
}

void fill(Store &store)
{
    QRandomGenerator random(20200130);
    for (int article = 0; article < 16; ++article) {
        const QUrl url(QStringLiteral("https://news.example/%1").arg(article));
        const ArticleId id = valueOf(store.addArticle(url, WatchState::Followed, storyStart())).id;
        for (int state = random.bounded(1, 4); state > 0; --state) {
            Observation observation = observed(id, url, storyStart() + random.bounded(48) * 1h, {sentence(random), sentence(random)});
            observation.content.site = sites.at(article % sites.size());
            observation.content.title = observation.content.blocks[0].text = sentence(random);
            valueOf(store.record(observation));
        }
    }
}

} // namespace

class SameSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEnginesFindTheSame()
    {
        if (const QString problem = server().problem(); !problem.isEmpty()) {
            QSKIP(qPrintable(problem));
        }
        Store file(QStringLiteral(":memory:"));
        Store shared(server().emptyDatabase());
        fill(file);
        fill(shared);
        QRandomGenerator random(14);
        int found = 0;
        for (int i = 0; i < 80; ++i) {
            const QString words = typed(random);
            const SearchResults expected = valueOf(file.search(parseSearch(words), 0, 100));
            QVERIFY2(valueOf(shared.search(parseSearch(words), 0, 100)) == expected, qPrintable(words));
            found += expected.hits.isEmpty() ? 0 : 1;
        }
        qInfo("%d of 80 searches found something", found);
        QCOMPARE_GT(found, 20);
        QCOMPARE(valueOf(shared.articles()), valueOf(file.articles()));
    }
};

QTEST_GUILESS_MAIN(SameSearchTest)
#include "test_samesearch.moc"
