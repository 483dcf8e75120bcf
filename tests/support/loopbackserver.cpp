// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopbackserver.h"

#include "tests/support/files.h"

#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

namespace recension::test {

namespace {

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffff'ffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1) != 0 ? crc >> 1 ^ 0xedb8'8320 : crc >> 1;
        }
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8) {
        bytes.append(static_cast<char>(number >> shift & 0xff));
    }
    return bytes;
}

std::unique_ptr<QTcpServer> tlsServer()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(readFile(dataPath(QStringLiteral("tls/localhost.pem")))));
    configuration.setPrivateKey(QSslKey(readFile(dataPath(QStringLiteral("tls/localhost-key.pem"))), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

QByteArray httpAnswer(int status, const QList<ServedHeader> &headers, const QByteArray &body)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nConnection: close\r\n";
    bool isFramed = false;
    for (const ServedHeader &header : headers) {
        answer += header.name + ": " + header.value + "\r\n";
        isFramed = isFramed || header.name == "Content-Length" || header.name == "Transfer-Encoding";
    }
    if (!isFramed) {
        answer += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    return answer + "\r\n" + body;
}

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress() gives a length (4 bytes), a zlib head (2), the deflated data and a checksum (4); of nothing, only the length.
    const QByteArray zlib = qCompress(bytes, 9);
    const QByteArray deflated = bytes.isEmpty() ? QByteArray("\x03\0", 2) : zlib.sliced(6, zlib.size() - 10);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + deflated + littleEndian(crc32(bytes))
        + littleEndian(static_cast<quint32>(bytes.size()));
}

LoopbackServer::LoopbackServer(Transport transport)
    : m_transport(transport), m_server(transport == Transport::Tls ? tlsServer() : std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("no server could be started on 127.0.0.1");
    }
}

void LoopbackServer::serve(const QByteArray &path, const QByteArray &wholeAnswer)
{
    serve(path, [wholeAnswer](QTcpSocket *socket) {
        socket->write(wholeAnswer);
        socket->disconnectFromHost();
    });
}

void LoopbackServer::serve(const QByteArray &path, Conversation conversation)
{
    m_conversations.insert(path, std::move(conversation));
}

QUrl LoopbackServer::url(const QByteArray &path) const
{
    const QByteArray origin = m_transport == Transport::Tls ? "https://localhost:" : "http://127.0.0.1:";
    return QUrl::fromEncoded(origin + QByteArray::number(m_server->serverPort()) + path);
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_openConnections;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_openConnections;
            socket->deleteLater();
        });
        auto head = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] {
            const bool wasComplete = head->contains("\r\n\r\n");
            head->append(socket->readAll());
            const bool isHttp = head->startsWith("GET ");
            if (!isHttp && head->size() >= 4) {
                socket->write(httpAnswer(400, {}, "this server speaks HTTP without TLS"));
                socket->disconnectFromHost();
            } else if (isHttp && !wasComplete && head->contains("\r\n\r\n")) {
                answer(socket, *head);
            }
        });
    }
}

void LoopbackServer::answer(QTcpSocket *socket, const QByteArray &head)
{
    m_requests.append(head.first(head.indexOf("\r\n\r\n")));
    const QByteArray path = head.mid(4, head.indexOf(" HTTP/") - 4);
    if (const auto conversation = m_conversations.value(path)) {
        conversation(socket);
        return;
    }
    socket->write(httpAnswer(404, {}, "nothing here"));
    socket->disconnectFromHost();
}

} // namespace recension::test
