// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/fetch/fetch.h"
#include "core/fetch/freshness.h"
#include "tests/support/awaited.h"
#include "tests/support/fetching.h"
#include "tests/support/files.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/mocknetwork.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimeZone>
#include <QTimer>

using namespace recension;
using namespace recension::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
    }

    void aPageComesWithItsEvidence()
    {
        m_server->serve("/tide",
                        httpAnswer(200,
                                   {{"Content-Type", "text/html; charset=utf-8"},
                                    {"ETag", "\"v1\""},
                                    {"Last-Modified", "Tue, 24 Mar 2026 11:00:00 GMT"},
                                    {"Set-Cookie", "id=42"},
                                    {"X-Irrelevant", "yes"}},
                                   page));
        const auto raw = brought(*m_network, {.url = m_server->url("/tide#second-part")});
        QVERIFY2(raw, qPrintable(errorOf(raw).message));
        QCOMPARE(raw->bytes, page);
        const Capture &capture = raw->capture;
        QCOMPARE(capture.origin, Origin::Live);
        QCOMPARE(capture.requestedUrl, m_server->url("/tide"));
        QCOMPARE(capture.finalUrl, m_server->url("/tide"));
        QVERIFY(capture.redirects.isEmpty());
        QCOMPARE(capture.httpStatus, 200);
        QCOMPARE(capture.contentType, "text/html; charset=utf-8");
        QCOMPARE(capture.capturedAt, noon);
        QCOMPARE(capture.timeSource, TimeSource::Observed);
        QCOMPARE(capture.sha256, sha256Hex(page));
        QCOMPARE(capture.size, page.size());
        QCOMPARE(headerValue(capture, "ETag"), "\"v1\"");
        QCOMPARE(headerValue(capture, "Last-Modified"), "Tue, 24 Mar 2026 11:00:00 GMT");
        QCOMPARE(headerValue(capture, "Set-Cookie"), "");
        QCOMPARE(headerValue(capture, "X-Irrelevant"), "");
    }

    void theServerIsToldWhoAsksAndNothingElse()
    {
        m_server->serve("/a", httpAnswer(200, {}, page));
        QVERIFY(brought(*m_network, {.url = m_server->url("/a"), .userAgent = userAgent(u"1.2"_s, QUrl(u"https://example.org/about"_s))}));
        const QByteArray head = m_server->requests().value(0).toLower() + "\r\n";
        QVERIFY2(head.startsWith("get /a http/1.1\r\n"), head.constData());
        QVERIFY2(head.contains("\r\nuser-agent: recension/1.2 (+https://example.org/about)\r\n"), head.constData());
        QVERIFY2(!head.contains("cookie") && !head.contains("referer"), head.constData());
    }

    void theDeclaredCharsetIsKeptAndTheBytesAreNotTouched()
    {
        const QByteArray latin1 = "<p>caf\xe9</p>";
        m_server->serve("/a", httpAnswer(200, {{"Content-Type", "text/html; charset=utf-8"}}, latin1));
        const auto raw = brought(*m_network, {.url = m_server->url("/a")});
        QVERIFY(raw);
        QCOMPARE(raw->bytes, latin1);
        QCOMPARE(raw->capture.contentType, "text/html; charset=utf-8");
    }

    void redirectsAreFollowedAndRemembered_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void redirectsAreFollowedAndRemembered()
    {
        QFETCH(int, status);
        m_server->serve("/a", httpAnswer(status, {{"Location", m_server->url("/folder/b").toEncoded()}}, "moved"));
        m_server->serve("/folder/b", httpAnswer(status, {{"Location", "c?d=e#part"}}));
        m_server->serve("/folder/c?d=e", httpAnswer(200, {}, page));
        const auto raw = brought(*m_network, {.url = m_server->url("/a")});
        QVERIFY2(raw, qPrintable(errorOf(raw).message));
        QCOMPARE(raw->bytes, page);
        QCOMPARE(raw->capture.requestedUrl, m_server->url("/a"));
        QCOMPARE(raw->capture.redirects,
                 (QList<Redirect>{{.from = m_server->url("/a"), .httpStatus = status, .at = noon},
                                  {.from = m_server->url("/folder/b"), .httpStatus = status, .at = noon}}));
        QCOMPARE(raw->capture.finalUrl, m_server->url("/folder/c?d=e"));
    }

    void twentyRedirectsAreFollowedAndOneMoreIsNot()
    {
        for (int hop = 0; hop < 21; ++hop) {
            m_server->serve("/" + QByteArray::number(hop), httpAnswer(302, {{"Location", "/" + QByteArray::number(hop + 1)}}));
        }
        m_server->serve("/21", httpAnswer(200, {}, page));
        QVERIFY(brought(*m_network, {.url = m_server->url("/1")}));
        const Error error = errorOf(brought(*m_network, {.url = m_server->url("/0")}));
        QCOMPARE(error.code, ErrorCode::Unreadable);
        QVERIFY2(error.message.contains(u"20"), qPrintable(error.message));
    }

    void aCircleOfRedirectsIsNoticedAtOnce()
    {
        m_server->serve("/a", httpAnswer(302, {{"Location", "/b"}}));
        m_server->serve("/b", httpAnswer(302, {{"Location", "/a"}}));
        const Error error = errorOf(brought(*m_network, {.url = m_server->url("/a")}));
        QCOMPARE(error.code, ErrorCode::Unreadable);
        QVERIFY2(error.message.contains(u"circle"), qPrintable(error.message));
        QCOMPARE(m_server->requests().size(), 2);
    }

    void aCookieWallThatRedirectsToItselfIsPassedAndTheCookieForgotten()
    {
        m_server->serve("/a", [this](QTcpSocket *socket) {
            const bool hasCookie = m_server->requests().last().toLower().contains("cookie: seen=1");
            socket->write(hasCookie ? httpAnswer(200, {}, page) : httpAnswer(302, {{"Location", "/a"}, {"Set-Cookie", "seen=1"}}));
            socket->disconnectFromHost();
        });
        QVERIFY(brought(*m_network, {.url = m_server->url("/a")}));
        QVERIFY(brought(*m_network, {.url = m_server->url("/a")}));
        QCOMPARE(m_server->requests().size(), 4);
        QVERIFY(!m_server->requests().at(2).toLower().contains("cookie"));
    }

    void aRedirectToWhereItMayNotLeadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("location");
        for (const char *location : {"file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "http://127.0.0.2/", "http://[::1]/",
                                     "http://0x7f000002/", "http://localhost/", "http://10.0.0.1/", "http://me:secret@127.0.0.1/"}) {
            QTest::newRow(location) << QByteArray(location);
        }
    }

    void aRedirectToWhereItMayNotLeadIsRefused()
    {
        QFETCH(QByteArray, location);
        m_server->serve("/a", httpAnswer(302, {{"Location", location}}));
        QCOMPARE(errorOf(brought(*m_network, {.url = m_server->url("/a")})).code, ErrorCode::NotAllowed);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aNameIsFollowedOnlyWhereAllItsAddressesArePublic_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<ErrorCode>("code"); // Usage: followed
        QTest::newRow("public") << QStringList{u"93.184.215.14"_s, u"2606:2800:21f::1"_s} << ErrorCode::Usage;
        QTest::newRow("this machine") << QStringList{u"127.0.0.1"_s} << ErrorCode::NotAllowed;
        QTest::newRow("public and private") << QStringList{u"93.184.215.14"_s, u"192.168.1.1"_s} << ErrorCode::NotAllowed;
        QTest::newRow("mapped") << QStringList{u"::ffff:10.0.0.1"_s} << ErrorCode::NotAllowed;
        QTest::newRow("no such name") << QStringList{} << ErrorCode::Unreadable;
    }

    void aNameIsFollowedOnlyWhereAllItsAddressesArePublic()
    {
        QFETCH(QStringList, addresses);
        QFETCH(ErrorCode, code);
        MockNetwork network;
        network.serve(QUrl(u"http://1.1.1.1/"_s), {.status = 302, .headers = {{"Location", "http://news.example/a"}}});
        network.serve(QUrl(u"http://news.example/a"_s), {.headers = {}, .body = page});
        QStringList asked;
        const HostLookup lookup = [&asked, addresses](const QString &host) {
            asked.append(host);
            QList<QHostAddress> answer;
            for (const QString &address : addresses) {
                answer.append(QHostAddress(address));
            }
            return QtFuture::makeReadyValueFuture(answer);
        };
        QCOMPARE(errorOf(brought(network, {.url = QUrl(u"http://1.1.1.1/"_s), .hostLookup = lookup})).code, code);
        QCOMPARE(asked, QStringList{u"news.example"_s});
        QCOMPARE(network.requests().size(), code == ErrorCode::Usage ? 2 : 1);
    }

    void aNameThatTheReaderTypedIsNotJudged()
    {
        MockNetwork network;
        network.serve(QUrl(u"http://intranet/a"_s), {.headers = {}, .body = page});
        const HostLookup lookup = [](const QString &) { return QtFuture::makeReadyValueFuture(QList{QHostAddress(u"10.0.0.1"_s)}); };
        QVERIFY(brought(network, {.url = QUrl(u"http://intranet/a"_s), .hostLookup = lookup}));
    }

    void theSystemIsAskedForNames()
    {
        const auto addresses = systemHostLookup()(u"localhost"_s);
        QTRY_VERIFY(addresses.isFinished());
        QVERIFY(!addresses.result().isEmpty());
        QVERIFY(addresses.result().first().isLoopback());
    }

    void whereNobodyTypedThemPrivateAddressesAreRefused()
    {
        m_server->serve("/a", httpAnswer(200, {}, page));
        const FetchRequest request{.url = m_server->url("/a"), .privateAddresses = PrivateAddresses::Refused};
        QCOMPARE(errorOf(brought(*m_network, request)).code, ErrorCode::NotAllowed);
        QVERIFY(m_server->requests().isEmpty());
    }

    void anAddressThatMayNotBeAskedIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"", "file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "example.org", "http://",
                                    "https://me:secret@example.org/", "http://exa mple.org/", "about:blank"}) {
            QTest::newRow(address) << QString::fromLatin1(address);
        }
    }

    void anAddressThatMayNotBeAskedIsRefused()
    {
        QFETCH(QString, address);
        MockNetwork network;
        const Error error = errorOf(brought(network, {.url = QUrl(address)}));
        QCOMPARE(error.code, ErrorCode::NotAllowed);
        QVERIFY2(error.message.endsWith(u'.') && !error.message.contains(u"secret"), qPrintable(error.message));
        QVERIFY(network.requests().isEmpty());
    }

    void aStatusWithoutAPageIsAnError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::addRow("404") << 404 << ErrorCode::NotFound;
        QTest::addRow("410") << 410 << ErrorCode::NotFound;
        QTest::addRow("204") << 204 << ErrorCode::Empty;
        for (const int status : {206, 300, 304, 400, 401, 403, 407, 418, 429, 451, 500, 503, 999}) {
            QTest::addRow("%d", status) << status << ErrorCode::Unreadable;
        }
    }

    void aStatusWithoutAPageIsAnError()
    {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        m_server->serve("/100%2Fa",
                        httpAnswer(status, {{"Content-Type", "text/html"}}, status == 204 || status == 304 ? QByteArray() : page));
        const Error error = errorOf(brought(*m_network, {.url = m_server->url("/100%2Fa")}));
        QCOMPARE(error.code, code);
        QVERIFY2(error.message.contains(QString::number(status)), qPrintable(error.message));
        QVERIFY2(error.message.contains(u"/100%2Fa"), qPrintable(error.message));
    }

    void whoeverJudgesByStatusGetsEveryAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        for (const int status : {200, 206, 300, 400, 401, 403, 404, 410, 418, 429, 500, 503, 999}) {
            QTest::addRow("%d", status) << status << page;
            QTest::addRow("%d without a body", status) << status << QByteArray();
        }
        QTest::addRow("204") << 204 << QByteArray();
    }

    void whoeverJudgesByStatusGetsEveryAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_server->serve("/from", httpAnswer(302, {{"Location", "/a"}}));
        m_server->serve("/a",
                        httpAnswer(status, {{"Content-Type", status == 200 ? "text/html" : "image/png"}, {"Retry-After", "120"}}, body));
        const auto raw = brought(*m_network, {.url = m_server->url("/from"), .answerStatuses = AnswerStatuses::All});
        QVERIFY2(raw, qPrintable(errorOf(raw).message));
        QCOMPARE(raw->capture.httpStatus, status);
        QCOMPARE(raw->bytes, body);
        QCOMPARE(raw->capture.finalUrl, m_server->url("/a"));
        QCOMPARE(headerValue(raw->capture, "Retry-After"), "120");
    }

    void truncationIsNoticedWhateverTheStatus()
    {
        m_server->serve("/a", httpAnswer(503, {{"Content-Length", "500"}}, page));
        const auto raw = brought(*m_network, {.url = m_server->url("/a"), .answerStatuses = AnswerStatuses::All});
        QCOMPARE(errorOf(raw).code, ErrorCode::Unreadable);
    }

    void anUnchangedPageIsAnsweredWithoutItsBody()
    {
        m_server->serve("/a", [this](QTcpSocket *socket) {
            const QByteArray head = m_server->requests().last().toLower();
            const bool isKnown =
                head.contains("if-none-match: \"v1\"") && head.contains("if-modified-since: tue, 24 mar 2026 11:00:00 gmt");
            socket->write(isKnown ? httpAnswer(304, {{"ETag", "\"v1\""}, {"Content-Length", "4000"}}) : httpAnswer(200, {}, page));
            socket->disconnectFromHost();
        });
        const auto first = brought(*m_network, {.url = m_server->url("/a"), .answerStatuses = AnswerStatuses::All});
        QVERIFY(first);
        QCOMPARE(first->bytes, page);
        const auto second = brought(*m_network,
                                    {.url = m_server->url("/a"),
                                     .answerStatuses = AnswerStatuses::All,
                                     .etag = "\"v1\"",
                                     .lastModified = "Tue, 24 Mar 2026 11:00:00 GMT"});
        QVERIFY2(second, qPrintable(errorOf(second).message));
        QCOMPARE(second->capture.httpStatus, 304);
        QVERIFY(second->bytes.isEmpty());
    }

    void anEmptyPageIsAnError()
    {
        m_server->serve("/a", httpAnswer(200, {{"Content-Type", "text/html"}}));
        QCOMPARE(errorOf(brought(*m_network, {.url = m_server->url("/a")})).code, ErrorCode::Empty);
    }

    void whatIsNoDocumentIsNotLoaded()
    {
        m_server->serve(
            "/a", [](QTcpSocket *socket) { socket->write(httpAnswer(200, {{"Content-Type", "image/png"}, {"Content-Length", "99999"}})); });
        const FetchRequest request{.url = m_server->url("/a"), .limits = {.total = 3s}};
        const Error error = errorOf(brought(*m_network, request));
        QCOMPARE(error.code, ErrorCode::WrongFormat);
        QVERIFY2(error.message.contains(u"image/png"), qPrintable(error.message));

        m_server->serve("/feed", httpAnswer(200, {{"Content-Type", "application/json"}}, "{}"));
        QCOMPARE(errorOf(brought(*m_network, {.url = m_server->url("/feed")})).code, ErrorCode::WrongFormat);
        QVERIFY(brought(*m_network, {.url = m_server->url("/feed"), .answerTypes = AnswerTypes::Any}));
    }

    void aSlowDripIsStoppedByTheTotalTime()
    {
        m_server->serve("/a", [](QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
            auto *drip = new QTimer(socket);
            QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            drip->start(20ms);
        });
        const FetchRequest request{.url = m_server->url("/a"), .limits = {.idle = 200ms, .total = 500ms}};
        const Error error = errorOf(brought(*m_network, request));
        QCOMPARE(error.code, ErrorCode::TimedOut);
        QVERIFY2(error.message.contains(u"not complete"), qPrintable(error.message));
    }

    void silenceIsStoppedByTheIdleTime_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("no answer at all") << QByteArray();
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
        QTest::newRow("half a body") << httpAnswer(200, {{"Content-Length", "500"}}, page);
    }

    void silenceIsStoppedByTheIdleTime()
    {
        QFETCH(QByteArray, beginning);
        m_server->serve("/a", [beginning](QTcpSocket *socket) { socket->write(beginning); });
        const FetchRequest request{.url = m_server->url("/a"), .limits = {.idle = 150ms, .total = 5s}};
        const Error error = errorOf(brought(*m_network, request));
        QCOMPARE(error.code, ErrorCode::TimedOut);
        QVERIFY2(error.message.contains(u"nothing"), qPrintable(error.message));
    }

    void aTruncatedAnswerIsAnError_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray packed = gzipped(page.repeated(50)).chopped(20);
        QTest::newRow("fewer bytes than announced") << httpAnswer(200, {{"Content-Length", "500"}}, page);
        QTest::newRow("announced, packed") << httpAnswer(200, {{"Content-Length", "5000"}, {"Content-Encoding", "gzip"}}, packed);
        QTest::newRow("last chunk missing, packed") << httpAnswer(200, {{"Transfer-Encoding", "chunked"}, {"Content-Encoding", "gzip"}},
                                                                  QByteArray::number(packed.size(), 16) + "\r\n" + packed + "\r\n");
        QTest::newRow("half a chunk, packed") << httpAnswer(200, {{"Transfer-Encoding", "chunked"}, {"Content-Encoding", "gzip"}},
                                                            "5000\r\n" + packed);
        QTest::newRow("ends with the connection, packed") << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + packed;
        QTest::newRow("no head") << QByteArray("nonsense\r\n\r\n");
        QTest::newRow("nothing") << QByteArray();
    }

    void aTruncatedAnswerIsAnError()
    {
        QFETCH(QByteArray, answer);
        m_server->serve("/at-once", answer);
        m_server->serve("/later", [answer](QTcpSocket *socket) {
            socket->write(answer);
            QTimer::singleShot(20ms, socket, &QTcpSocket::disconnectFromHost);
        });
        m_server->serve("/abruptly", [answer](QTcpSocket *socket) {
            socket->write(answer);
            socket->flush();
            QTimer::singleShot(20ms, socket, &QTcpSocket::abort);
        });
        for (const char *path : {"/at-once", "/later", "/abruptly"}) {
            const Error error = errorOf(brought(*m_network, {.url = m_server->url(path)}));
            QVERIFY2(error.code == ErrorCode::Unreadable, path);
        }
    }

    void aRefusedConnectionIsAnError()
    {
        const QUrl url = m_server->url("/a");
        m_server.reset();
        const Error error = errorOf(brought(*m_network, {.url = url}));
        QCOMPARE(error.code, ErrorCode::Unreadable);
        QVERIFY2(error.message.contains(u"refused"), qPrintable(error.message));
    }

    void aServerThatDoesNotExistIsAnError()
    {
        MockNetwork network;
        const Error error = errorOf(brought(network, {.url = QUrl(u"https://nowhere.example/"_s)}));
        QCOMPARE(error.code, ErrorCode::Unreadable);
        QVERIFY2(error.message.contains(u"nowhere.example"), qPrintable(error.message));
    }

    void aConnectionThatIsNotSecureIsAnError()
    {
        QUrl url = m_server->url("/a");
        url.setScheme(u"https"_s);
        m_server->serve("/a", httpAnswer(200, {}, page));
        QCOMPARE(errorOf(brought(*m_network, {.url = url})).code, ErrorCode::Unreadable);
        MockNetwork network;
        network.serve(QUrl(u"https://1.1.1.1/"_s), {.status = 0, .error = QNetworkReply::SslHandshakeFailedError});
        const Error error = errorOf(brought(network, {.url = QUrl(u"https://1.1.1.1/"_s)}));
        QCOMPARE(error.code, ErrorCode::Unreadable);
        QVERIFY2(error.message.contains(u"secure"), qPrintable(error.message));
    }

    void aCertificateThatNobodyVouchesForIsAnError()
    {
        LoopbackServer server(Transport::Tls);
        server.serve("/a", httpAnswer(200, {}, page));
        const Error error = errorOf(brought(*m_network, {.url = server.url("/a")}));
        QCOMPARE(error.code, ErrorCode::Unreadable);
        QVERIFY2(error.message.contains(u"not secure"), qPrintable(error.message));
        QVERIFY(server.requests().isEmpty());
    }

    void aProtectedPageIsBroughtUnderTheNameOfItsCertificateAlone()
    {
        LoopbackServer server(Transport::Tls);
        server.serve("/a", httpAnswer(200, {{"Content-Encoding", "gzip"}}, gzipped(page)));
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificates(dataPath(u"tls/localhost.pem"_s));
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto raw = brought(*m_network, {.url = server.url("/a")});
        QUrl otherName = server.url("/a");
        otherName.setHost(u"127.0.0.1"_s);
        const auto refused = brought(*m_network, {.url = otherName});
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY2(raw, qPrintable(errorOf(raw).message));
        QCOMPARE(raw->bytes, page);
        QCOMPARE(raw->capture.finalUrl, server.url("/a"));
        QVERIFY2(errorOf(refused).message.contains(u"not secure"), qPrintable(errorOf(refused).message));
    }

    void aProtectedConnectionIsNeverLeftForAnUnprotectedOne()
    {
        MockNetwork network;
        network.serve(QUrl(u"https://1.1.1.1/"_s), {.status = 301, .headers = {{"Location", "http://1.1.1.1/"}}});
        network.serve(QUrl(u"http://1.1.1.1/"_s), {.headers = {}, .body = page});
        QCOMPARE(errorOf(brought(network, {.url = QUrl(u"https://1.1.1.1/"_s)})).code, ErrorCode::NotAllowed);
        QCOMPARE(network.requests().size(), 1);
    }

    void nothingOfARetrievalIsSharedWithOthers()
    {
        MockNetwork network;
        network.serve(QUrl(u"http://1.1.1.1/"_s), {.headers = {}, .body = page});
        QVERIFY(brought(network, {.url = QUrl(u"http://1.1.1.1/"_s)}));
        const QNetworkRequest request = network.requests().value(0);
        for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
                                     QNetworkRequest::AuthenticationReuseAttribute}) {
            QCOMPARE(request.attribute(attribute).toInt(), int(QNetworkRequest::Manual));
        }
        QCOMPARE(request.attribute(QNetworkRequest::CacheLoadControlAttribute).toInt(), int(QNetworkRequest::AlwaysNetwork));
        QCOMPARE(request.attribute(QNetworkRequest::CacheSaveControlAttribute).toBool(), false);
        QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(), int(QNetworkRequest::ManualRedirectPolicy));
    }

    void aWithdrawnQuestionEndsTheTransfer()
    {
        m_server->serve("/a", [](QTcpSocket *socket) { socket->write(httpAnswer(200, {{"Content-Length", "5000"}}, page)); });
        QFuture<Result<RawDocument>> future = fetch(m_network.get(), {.url = m_server->url("/a")}, [] { return noon; });
        QTRY_COMPARE(future.progressValue(), page.size());
        QCOMPARE(future.progressMaximum(), 5000);
        QCOMPARE(m_server->openConnections(), 1);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void aNetworkThatGoesAwayEndsTheFuture()
    {
        m_server->serve("/a", [](QTcpSocket *) { });
        const QFuture<Result<RawDocument>> future = fetch(m_network.get(), {.url = m_server->url("/a")}, [] { return noon; });
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_network.reset();
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

    void severalRetrievalsRunAtOnce()
    {
        QList<QFuture<Result<RawDocument>>> futures;
        for (int i = 0; i < 20; ++i) {
            const QByteArray number = QByteArray::number(i);
            m_server->serve("/" + number, httpAnswer(302, {{"Location", "/page/" + number}}));
            m_server->serve("/page/" + number, httpAnswer(200, {}, "page " + number));
            futures.append(fetch(m_network.get(), {.url = m_server->url("/" + number)}, [] { return noon; }));
        }
        for (int i = 0; i < 20; ++i) {
            const auto raw = awaited(futures.at(i));
            QVERIFY2(raw, qPrintable(errorOf(raw).message));
            QCOMPARE(raw->bytes, "page " + QByteArray::number(i));
        }
    }

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

QTEST_GUILESS_MAIN(FetchTest)
#include "test_fetch.moc"
