// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/robots.h"

#include <QElapsedTimer>

using namespace recension;
using namespace std::chrono_literals;

namespace {

QUrl page(const QByteArray &path)
{
    return QUrl::fromEncoded("https://example.org" + path);
}

bool mayAsk(const QByteArray &robots, const QByteArray &path)
{
    return isAllowed(parseRobots(robots, "Recension"), page(path));
}

} // namespace

class RobotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRulesAllIsAllowed()
    {
        QVERIFY(mayAsk("", "/a"));
        QVERIFY(mayAsk("User-agent: *\nDisallow:\n", "/a"));
        QVERIFY(mayAsk("User-agent: other\nDisallow: /\n", "/a"));
        QVERIFY(mayAsk("Disallow: /\n", "/a")); // for nobody
        QVERIFY(mayAsk("<!doctype html><title>Not found</title>\n<a href=\"http://x\">x</a>", "/a"));
    }

    void aRuleForbidsWhatBeginsSo()
    {
        const QByteArray robots = "User-agent: *\nDisallow: /private/\nDisallow: /search?\n";
        QVERIFY(!mayAsk(robots, "/private/"));
        QVERIFY(!mayAsk(robots, "/private/a?b=c"));
        QVERIFY(mayAsk(robots, "/private"));
        QVERIFY(mayAsk(robots, "/a/private/"));
        QVERIFY(!mayAsk(robots, "/search?q=x"));
        QVERIFY(mayAsk(robots, "/search"));
        QVERIFY(mayAsk("User-agent: *\nDisallow: /Case\n", "/case"));
        QVERIFY(!mayAsk("User-agent: *\nDisallow: /\n", ""));
    }

    void theLongestRuleDecidesAndAllowWinsATie()
    {
        // The examples of RFC 9309, section 5.2, and of its section 2.2.2.
        const QByteArray robots =
            "User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n";
        QVERIFY(mayAsk(robots, "/example/page/a.html"));
        QVERIFY(!mayAsk(robots, "/example/a.html"));
        QVERIFY(!mayAsk(robots, "/example/page/disallowed.gif"));
        QVERIFY(!mayAsk(robots, "/b.gif"));
        QVERIFY(mayAsk(robots, "/b.gif?x"));
        QVERIFY(mayAsk("User-agent: *\nDisallow: /page\nAllow: /page\n", "/page"));
        QVERIFY(mayAsk("User-agent: *\nAllow: /page\nDisallow: /page\n", "/page"));
        QVERIFY(mayAsk("User-agent: *\nAllow: /$\nDisallow: /\n", "/"));
        QVERIFY(!mayAsk("User-agent: *\nAllow: /$\nDisallow: /\n", "/a"));
    }

    void anAsteriskIsAnythingAndADollarTheEnd_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *pattern, const char *path, bool matches) {
            QTest::addRow("%s %s", pattern, path) << QByteArray(pattern) << QByteArray(path) << matches;
        };
        row("/*", "/a", true);
        row("/*/b", "/a/b", true);
        row("/*/b", "/b", false);
        row("/a*b*c", "/aXXbYYc!", true);
        row("/a*b*c$", "/aXXbYYc!", false);
        row("/a*b*c$", "/aXXbYYcZc", true);
        row("/a**b", "/aXb", true);
        row("/a*b$", "/ab", true);
        row("/ab*b$", "/ab", false);
        row("*", "/anything", true);
        row("*.php", "/a.php5", true);
        row("/*.php$", "/a.php?x", false);
        row("/a$", "/a", true);
        row("/a$", "/ab", false);
        row("/*$", "/x", true);
        row("/a$b", "/a$b", true);
        row("/a%24", "/a$", true);
        row("/a%2A", "/a*", true);
        row("/a%2a", "/aX", false);
    }

    void anAsteriskIsAnythingAndADollarTheEnd()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, path);
        QFETCH(bool, matches);
        QCOMPARE(mayAsk("User-agent: *\nDisallow: " + pattern + "\n", path), !matches);
    }

    void equalAddressesAreSpelledEqually()
    {
        // RFC 9309, section 2.2.2.
        QVERIFY(!mayAsk("User-agent: *\nDisallow: /foo/bar?baz=quz\n", "/foo/bar?baz=quz"));
        QVERIFY(!mayAsk("User-agent: *\nDisallow: /foo/bar/\xe3\x83\x84\n", "/foo/bar/%E3%83%84"));
        QVERIFY(!mayAsk("User-agent: *\nDisallow: /foo/bar/%e3%83%84\n", "/foo/bar/\xe3\x83\x84"));
        QVERIFY(!mayAsk("User-agent: *\nDisallow: /foo/bar/%62%61%7A\n", "/foo/bar/baz"));
        QVERIFY(mayAsk("User-agent: *\nDisallow: /a%2Fb\n", "/a/b"));
    }

    void theGroupThatNamesUsCountsAloneAndAllOfThem()
    {
        const QByteArray robots = "User-agent: *\nDisallow: /\n\n"
                                  "User-agent: one\nUser-agent: RECENSION\nDisallow: /a\n\n"
                                  "User-agent: Recension/2.0\nDisallow: /b\n"
                                  "User-agent: other\nDisallow: /c\n";
        QVERIFY(!mayAsk(robots, "/a"));
        QVERIFY(!mayAsk(robots, "/b"));
        QVERIFY(mayAsk(robots, "/c"));
        QVERIFY(mayAsk(robots, "/d"));
        QVERIFY(!isAllowed(parseRobots(robots, "Nobody"), page("/d")));
        // A name that only begins like ours is another's.
        QVERIFY(mayAsk("User-agent: RecensionBot\nDisallow: /\n", "/a"));
    }

    void whatOthersWroteBetweenDoesNotPartAGroup()
    {
        const QByteArray robots =
            "User-agent: Recension\nSitemap: https://example.org/map.xml\nCrawl-delay: 5\nUser-agent: b\nDisallow: /a\n";
        QVERIFY(!mayAsk(robots, "/a"));
    }

    void roughEdgesAreTaken()
    {
        QVERIFY(!mayAsk("\xef\xbb\xbf"
                        "user-AGENT : recension # us\r\n disallow :/a # no\r\n",
                        "/a"));
        QVERIFY(!mayAsk("User-agent: *\rDisallow: /a\r", "/a"));
        QVERIFY(mayAsk("User-agent: *\nDisallow: #/a\n", "/a"));
        QVERIFY(mayAsk(QByteArray("\0\xff\xfe\n:::\n:", 8), "/a"));
    }

    void sitemapsAreNamedForAllPrograms()
    {
        const QUrl robots(QStringLiteral("https://gazette.example/robots.txt"));
        const QByteArray text = "\xef\xbb\xbfSitemap: https://gazette.example/news.xml # the news\r\nUser-agent: x\rDisallow: /\n"
                                "SITEMAP :https://gazette.example/news.xml\nsitemap: /all.txt\nSitemap:\nSitemap: file:///etc/passwd\n"
                                "Sitemap: https://ada:secret@gazette.example/mine.xml\n";
        QCOMPARE(sitemapsNamedIn(text, robots),
                 (QList<QUrl>{QUrl(QStringLiteral("https://gazette.example/news.xml")),
                              QUrl(QStringLiteral("https://gazette.example/all.txt"))}));
        QByteArray many;
        for (int number = 0; number < 1000; ++number) {
            many += "Sitemap: /" + QByteArray::number(number) + '\n';
        }
        QCOMPARE(sitemapsNamedIn(many, robots).size(), 20);
    }

    void robotsTxtItselfMayAlwaysBeAsked() { QVERIFY(mayAsk("User-agent: *\nDisallow: /\n", "/robots.txt")); }

    void aWishForPausesIsRead()
    {
        QCOMPARE(parseRobots("User-agent: *\nCrawl-delay: 2.5\n", "Recension").pause, 2500ms);
        QCOMPARE(parseRobots("User-agent: *\nCrawl-delay: 1e9\n", "Recension").pause, std::chrono::milliseconds(24h));
        QCOMPARE(parseRobots("User-agent: *\nCrawl-delay: -1\n", "Recension").pause, std::nullopt);
        QCOMPARE(parseRobots("User-agent: *\nCrawl-delay: nan\n", "Recension").pause, std::nullopt);
        QCOMPARE(parseRobots("User-agent: other\nCrawl-delay: 5\n", "Recension").pause, std::nullopt);
    }

    void anAnswerMeansWhatTheStandardSays()
    {
        const QByteArray body = "User-agent: *\nDisallow: /a\n";
        QVERIFY(!isAllowed(robotsOfAnswer(200, body, "Recension"), page("/a")));
        QVERIFY(isAllowed(robotsOfAnswer(200, body, "Recension"), page("/b")));
        for (const int status : {401, 403, 404, 410}) {
            QVERIFY(isAllowed(robotsOfAnswer(status, body, "Recension"), page("/a")));
        }
        for (const int status : {0, 429, 500, 503}) {
            QVERIFY(!isAllowed(robotsOfAnswer(status, {}, "Recension"), page("/b")));
        }
    }

    void itStandsAtTheRootOfItsSite()
    {
        QCOMPARE(robotsUrl(QUrl(QStringLiteral("http://example.org:8080/a/b?c#d"))),
                 QUrl(QStringLiteral("http://example.org:8080/robots.txt")));
    }

    void hostileFilesTakeNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray stars = "User-agent: *\nDisallow: /" + QByteArray("a*").repeated(1000) + "b$\n";
        QVERIFY(mayAsk(stars.repeated(200), "/" + QByteArray(8000, 'a')));
        QVERIFY(mayAsk(QByteArray(50'000'000, 'x'), "/a"));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(RobotsTest)
#include "test_robots.moc"
