// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/addresskey.h"

#include <QTest>

using namespace recension;

class AddressKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twinsLeadToOneArticle_data()
    {
        QTest::addColumn<QString>("twin");
        for (const char *twin :
             {"https://www.news.example/2020/wall", "http://news.example/2020/wall", "https://m.news.example/2020/wall",
              "https://news.example/2020/wall/", "https://news.example/2020/wall#p7",
              "https://news.example/2020/wall?utm_source=x&fbclid=1", "https://amp.news.example/2020/wall",
              "https://www.news.example/amp/2020/wall", "https://news.example/2020/wall/amp", "https://NEWS.example:443/2020/wall",
              "https://news.example/2020/wall?outputType=amp", "https://www.google.com/amp/s/www.news.example/amp/2020/wall",
              "https://news-example.cdn.ampproject.org/c/s/news.example/2020/wall/amp",
              "https://news.example/2020/wall?gclid=1&guccounter=1&_gl=x"}) {
            QTest::newRow(twin) << QString::fromLatin1(twin);
        }
    }

    void twinsLeadToOneArticle()
    {
        QFETCH(QString, twin);
        QCOMPARE(addressKey(QUrl(twin)), QStringLiteral("news.example/2020/wall"));
    }

    void theQueryTellsArticlesApart()
    {
        QVERIFY(addressKey(QUrl(QStringLiteral("https://a.example/?id=1"))) != addressKey(QUrl(QStringLiteral("https://a.example/?id=2"))));
        QCOMPARE(addressKey(QUrl(QStringLiteral("https://a.example/?b=2&a=1"))),
                 addressKey(QUrl(QStringLiteral("https://a.example/?a=1&b=2"))));
    }

    void amongLanguagesTheMobilePageIsATwinToo()
    {
        QCOMPARE(addressKey(QUrl(QStringLiteral("https://en.m.wiki.example/wiki/Wall"))), QStringLiteral("en.wiki.example/wiki/Wall"));
        QCOMPARE(addressKey(QUrl(QStringLiteral("https://www.google.com/search?q=wall"))), QStringLiteral("google.com/search?q=wall"));
    }

    void aShortHostStaysWhole()
    {
        QCOMPARE(addressKey(QUrl(QStringLiteral("https://a.m.de/x"))), QStringLiteral("a.m.de/x"));
        QCOMPARE(addressKey(QUrl(QStringLiteral("https://m.de/x"))), QStringLiteral("m.de/x"));
    }

    void onlyTheWebHasKeys()
    {
        QVERIFY(addressKey(QUrl(QStringLiteral("ftp://a.example/x"))).isEmpty());
        QVERIFY(addressKey(QUrl(QStringLiteral("file:///etc/passwd"))).isEmpty());
    }
};

QTEST_APPLESS_MAIN(AddressKeyTest)
#include "test_addresskey.moc"
