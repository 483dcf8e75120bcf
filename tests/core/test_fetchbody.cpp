// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/fetch/bodydecoder.h"
#include "core/fetch/fetch.h"
#include "core/fetch/freshness.h"
#include "tests/support/fetching.h"
#include "tests/support/files.h"
#include "tests/support/loopbackserver.h"

#include <QNetworkAccessManager>

using namespace recension;
using namespace recension::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Bodies: packed, broken and beyond their limits.
class FetchBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
    }

    void compressedPagesAreUnpacked_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        const qsizetype half = page.size() / 2;
        QTest::newRow("gzip") << QByteArray("gzip") << gzipped(page);
        QTest::newRow("old name, upper case") << QByteArray("X-GZIP") << gzipped(page);
        QTest::newRow("in two members") << QByteArray("gzip") << gzipped(page.first(half)) + gzipped(page.sliced(half));
        QTest::newRow("named as not encoded") << QByteArray("identity") << page;
    }

    void compressedPagesAreUnpacked()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        m_server->serve("/a", httpAnswer(200, {{"Content-Encoding", encoding}}, body));
        const auto raw = brought(*m_network, {.url = m_server->url("/a")});
        QVERIFY2(raw, qPrintable(errorOf(raw).message));
        QCOMPARE(raw->bytes, page);
        QCOMPARE(raw->capture.sha256, sha256Hex(page));
        QCOMPARE(raw->capture.size, page.size());
        QCOMPARE(headerValue(raw->capture, "Content-Encoding"), encoding);
        QVERIFY(m_server->requests().last().toLower().contains("accept-encoding: gzip\r\n"));
    }

    void aCompressedPageMayArriveByteForByte()
    {
        const QByteArray body = gzipped(page.repeated(20));
        m_server->serve("/a", [body](QTcpSocket *socket) {
            socket->write(httpAnswer(200, {{"Content-Encoding", "gzip"}, {"Content-Length", QByteArray::number(body.size())}}));
            for (const char byte : body) {
                socket->write(&byte, 1);
                socket->flush();
            }
            socket->disconnectFromHost();
        });
        const auto raw = brought(*m_network, {.url = m_server->url("/a")});
        QVERIFY2(raw, qPrintable(errorOf(raw).message));
        QCOMPARE(raw->bytes, page.repeated(20));
    }

    void aPageThatCompressesVeryWellIsNoBomb()
    {
        const QByteArray repetitive = QByteArray("<p>again and again</p>").repeated(700'000);
        m_server->serve("/a", httpAnswer(200, {{"Content-Encoding", "gzip"}}, gzipped(repetitive)));
        const auto raw = brought(*m_network, {.url = m_server->url("/a")});
        QVERIFY2(raw, qPrintable(errorOf(raw).message));
        QCOMPARE(raw->bytes.size(), repetitive.size());
    }

    void aBombIsStoppedAtTheLimit()
    {
        const QByteArray bomb = gzipped(QByteArray(20'000'000, ' '));
        QVERIFY(bomb.size() < 50'000);
        m_server->serve("/a", httpAnswer(200, {{"Content-Encoding", "gzip"}}, bomb));
        const FetchRequest request{.url = m_server->url("/a"), .limits = {.bytes = 1'000'000}};
        QCOMPARE(errorOf(brought(*m_network, request)).code, ErrorCode::TooLarge);
    }

    // Found by a fuzzer: a hundred bytes hold far more than the room for what comes out at once.
    void whatABodyThatWasCutShortHeldComesOutWhole()
    {
        const QByteArray whole = gzipped(QByteArray(300'000, ' '));
        const auto decoded = [](const QByteArray &body, qsizetype pieceSize) {
            BodyDecoder decoder("gzip", 1'000'000);
            bool isSound = true;
            for (qsizetype at = 0; at < body.size(); at += pieceSize) {
                isSound = isSound && decoder.feed(body.mid(at, pieceSize)) == BodyDecoder::Outcome::Decoded;
            }
            return isSound && !decoder.isComplete() ? decoder.takeDecoded().size() : -1;
        };
        for (qsizetype size = 20; size < whole.size(); ++size) {
            const QByteArray cut = whole.first(size);
            QCOMPARE(decoded(cut, size), decoded(cut, 1));
        }
        QVERIFY(decoded(whole.chopped(1), whole.size()) == 300'000);
    }

    void aBombThatUnpacksToNothingIsCountedAsItArrives()
    {
        const QByteArray emptyMember = gzipped({});
        m_server->serve("/a", [emptyMember](QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
            const auto pour = [socket, emptyMember] { socket->write(emptyMember.repeated(5000)); };
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, pour);
            pour();
        });
        const FetchRequest request{.url = m_server->url("/a"), .limits = {.bytes = 1'000'000}};
        QCOMPARE(errorOf(brought(*m_network, request)).code, ErrorCode::TooLarge);
    }

    void brokenCompressionIsAnError_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        const QByteArray whole = gzipped(page.repeated(50));
        QByteArray broken = whole;
        broken.replace(12, 10, "0123456789");
        QByteArray wrongChecksum = whole;
        wrongChecksum[whole.size() - 8] = static_cast<char>(~wrongChecksum[whole.size() - 8]);
        QTest::newRow("broken") << QByteArray("gzip") << broken;
        QTest::newRow("wrong checksum") << QByteArray("gzip") << wrongChecksum;
        QTest::newRow("cut in the middle") << QByteArray("gzip") << whole.first(whole.size() / 2);
        QTest::newRow("cut before the checksum") << QByteArray("gzip") << whole.first(whole.size() - 8);
        QTest::newRow("head alone") << QByteArray("gzip") << whole.first(10);
        QTest::newRow("not encoded at all") << QByteArray("gzip") << page;
        QTest::newRow("not asked for") << QByteArray("br") << page;
        QTest::newRow("twice") << QByteArray("gzip, gzip") << gzipped(whole);
    }

    void brokenCompressionIsAnError()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        m_server->serve("/a", httpAnswer(200, {{"Content-Encoding", encoding}}, body));
        QCOMPARE(errorOf(brought(*m_network, {.url = m_server->url("/a")})).code, ErrorCode::Unreadable);
    }

    void tooLargeAPageIsRefusedByItsAnnouncement()
    {
        m_server->serve("/a", [](QTcpSocket *socket) { socket->write(httpAnswer(200, {{"Content-Length", "5000"}}, "x")); });
        const FetchRequest request{.url = m_server->url("/a"), .limits = {.bytes = 4999, .total = 3s}};
        QCOMPARE(errorOf(brought(*m_network, request)).code, ErrorCode::TooLarge);
    }

    void aPageOfExactlyTheLimitIsRead()
    {
        m_server->serve("/a", httpAnswer(200, {}, QByteArray(5000, 'x')));
        QVERIFY(brought(*m_network, {.url = m_server->url("/a"), .limits = {.bytes = 5000}}));
    }

    void aBodyThatNeverEndsIsStoppedAtTheLimit()
    {
        m_server->serve("/a", [](QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
            const auto pour = [socket] { socket->write(QByteArray(50'000, 'x')); };
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, pour);
            pour();
        });
        const FetchRequest request{.url = m_server->url("/a"), .limits = {.bytes = 1'000'000}};
        QCOMPARE(errorOf(brought(*m_network, request)).code, ErrorCode::TooLarge);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

QTEST_GUILESS_MAIN(FetchBodyTest)
#include "test_fetchbody.moc"
