// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/documenttype.h"
#include "core/fetch/hostreach.h"
#include "core/fetch/redirect.h"

using namespace recension;
using namespace Qt::StringLiterals;

class HostReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostIsInsideInEverySpelling_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host : {"127.0.0.1",
                                 "127.1",
                                 "127.0.1",
                                 "127.255.255.254",
                                 "2130706433",
                                 "0x7f000001",
                                 "0x7f.1",
                                 "0x7F.0.0.0x1",
                                 "017700000001",
                                 "0177.0.0.01",
                                 "127.0.0.1.",
                                 "0",
                                 "0.0.0.0",
                                 "10.0.0.1",
                                 "10.1",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "192.168.1.1",
                                 "192.168.257",
                                 "169.254.169.254",
                                 "0xa9fea9fe",
                                 "100.64.0.1",
                                 "192.0.0.192",
                                 "198.18.0.1",
                                 "224.0.0.1",
                                 "255.255.255.255",
                                 "203.0.113.9",
                                 "::1",
                                 "::",
                                 "::ffff:127.0.0.1",
                                 "::ffff:10.0.0.1",
                                 "::ffff:7f00:1",
                                 "::127.0.0.1",
                                 "fe80::1",
                                 "fe80::1%eth0",
                                 "fec0::1",
                                 "fc00::1",
                                 "fd12:3456::1",
                                 "ff02::1",
                                 "64:ff9b::7f00:1",
                                 "64:ff9b:1::1",
                                 "2002:7f00:1::",
                                 "2002:c0a8:101::1",
                                 "2001::1",
                                 "2001:db8::1",
                                 "3fff::1",
                                 "100::1",
                                 "not:an:address",
                                 "localhost",
                                 "LOCALHOST",
                                 "localhost.",
                                 "www.localhost",
                                 "router",
                                 "printer.local",
                                 "db.internal",
                                 "nas.home.arpa",
                                 "host.localdomain"}) {
            QTest::newRow(host) << QString::fromLatin1(host);
        }
    }

    void aHostIsInsideInEverySpelling()
    {
        QFETCH(QString, host);
        QCOMPARE(hostReach(host), HostReach::Inside);
    }

    void whatQUrlMakesOfAHostIsRecognizedToo_data()
    {
        QTest::addColumn<QByteArray>("address");
        for (const char *address : {"http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/", "http://%31%32%37.0.0.1/",
                                    "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://127.0.0.1:80/", "http://LocalHost/",
                                    "http://\xef\xbc\x91\xef\xbc\x92\xef\xbc\x97.0.0.1/",
                                    "http://127\xe3\x80\x82"
                                    "0.0.1/"}) {
            QTest::newRow(address) << QByteArray(address);
        }
    }

    void whatQUrlMakesOfAHostIsRecognizedToo()
    {
        QFETCH(QByteArray, address);
        const QUrl url = QUrl::fromEncoded(address);
        QVERIFY(!url.isValid() || hostReach(url.host(QUrl::FullyEncoded)) == HostReach::Inside);
    }

    void computersOnTheInternetArePublic()
    {
        for (const QString &host :
             {u"1.1.1.1"_s, u"8.8.8.8"_s, u"172.15.0.1"_s, u"172.32.0.1"_s, u"100.128.0.1"_s, u"16843009"_s, u"223.255.255.255"_s,
              u"2606:4700::1111"_s, u"2a00:1450:4001::5"_s, u"64:ff9b::101:101"_s, u"::ffff:1.1.1.1"_s, u"2002:101:101::"_s}) {
            QVERIFY2(hostReach(host) == HostReach::Public, qPrintable(host));
        }
    }

    void namesAreToBeResolved()
    {
        for (const QString &host : {u"example.org"_s, u"local.example.org"_s, u"localhost.example"_s, u"127.0.0.1.example.org"_s,
                                    u"1.2.3.4.5"_s, u"256.1.1.1"_s, u"0xzz.org"_s, u"mylocal.net"_s}) {
            QVERIFY2(hostReach(host) == HostReach::Resolve, qPrintable(host));
        }
    }

    void aRedirectLeadsWhereItsLocationSays_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target");
        QTest::newRow("absolute") << QByteArray("https://news.example.org/b") << u"https://news.example.org/b"_s;
        QTest::newRow("path") << QByteArray("/b?c=d") << u"https://example.org/b?c=d"_s;
        QTest::newRow("relative") << QByteArray("b") << u"https://example.org/a/b"_s;
        QTest::newRow("scheme-relative") << QByteArray("//www.example.org/b") << u"https://www.example.org/b"_s;
        QTest::newRow("query") << QByteArray("?page=2") << u"https://example.org/a/index?page=2"_s;
        QTest::newRow("fragment is not asked for") << QByteArray("/b#part") << u"https://example.org/b"_s;
        QTest::newRow("spaces around") << QByteArray("  /b \t") << u"https://example.org/b"_s;
        QTest::newRow("raw UTF-8") << QByteArray("/caf\xc3\xa9") << u"https://example.org/caf%C3%A9"_s;
    }

    void aRedirectLeadsWhereItsLocationSays()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, target);
        const auto url = redirectTarget(QUrl(u"https://example.org/a/index#top"_s), location, {});
        QVERIFY2(url, url ? "" : qPrintable(url.error().message));
        QCOMPARE(url->toString(QUrl::FullyEncoded), target);
    }

    void aRedirectThatMayNotBeFollowedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<ErrorCode>("code");
        for (const char *location :
             {"file:///etc/passwd", "ftp://example.org/x", "javascript:alert(1)", "data:text/html,x", "about:blank", "mailto:a@b.org",
              "http://example.org/unprotected", "https://user:secret@example.org/", "https://user@example.org/", "https://127.0.0.1/",
              "https://[::1]/", "https://0x7f.1/", "https://localhost/", "https://printer/", "https:///nohost"}) {
            QTest::newRow(location) << QByteArray(location) << ErrorCode::NotAllowed;
        }
        QTest::newRow("nothing") << QByteArray() << ErrorCode::Unreadable;
        QTest::newRow("broken") << QByteArray("http://[::1") << ErrorCode::Unreadable;
        QTest::newRow("endless") << "/" + QByteArray(100'000, 'x') << ErrorCode::NotAllowed;
    }

    void aRedirectThatMayNotBeFollowedIsRefused()
    {
        QFETCH(QByteArray, location);
        QFETCH(ErrorCode, code);
        const auto url = redirectTarget(QUrl(u"https://example.org/a"_s), location, {});
        QVERIFY(!url);
        QCOMPARE(url.error().code, code);
        QVERIFY(url.error().message.endsWith(u'.'));
        QVERIFY2(!url.error().message.contains(u"secret"), qPrintable(url.error().message));
        QVERIFY2(url.error().message.size() < 600, qPrintable(url.error().message));
    }

    void theReadersOwnHostMayRedirectWithinItself()
    {
        const QUrl typed(u"http://localhost:8000/"_s);
        QVERIFY(redirectTarget(typed, "/index.html", typed));
        QVERIFY(redirectTarget(typed, "http://localhost:8001/", typed));
        QVERIFY(!redirectTarget(typed, "/index.html", {}));
        QVERIFY(!redirectTarget(typed, "http://127.0.0.1:8000/", typed));
        QVERIFY(!redirectTarget(QUrl(u"http://example.org/"_s), "http://localhost:8000/", QUrl(u"http://example.org/"_s)));
    }

    void typesThatHoldNoArticleAreKnown()
    {
        for (const char *type : {"", "text/html", "TEXT/HTML; charset=koi8-r", "application/xhtml+xml", "text/plain", "text/markdown",
                                 "application/octet-stream", "multipart/related", "message/rfc822", "application/xml", "nonsense"}) {
            QVERIFY2(isDocumentType(type), type);
        }
        for (const char *type : {"image/png", "IMAGE/JPEG", " image/svg+xml ; x=y", "video/mp4", "audio/mpeg", "font/woff2",
                                 "application/pdf", "application/json", "text/css", "text/javascript;charset=utf-8"}) {
            QVERIFY2(!isDocumentType(type), type);
        }
    }
};

QTEST_APPLESS_MAIN(HostReachTest)
#include "test_hostreach.moc"
