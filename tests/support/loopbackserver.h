// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace recension::test {

struct ServedHeader {
    QByteArray name;
    QByteArray value;
};

/// An answer as it goes over the wire: a status line, the headers, Content-Length unless another framing is given, the body.
[[nodiscard]] QByteArray httpAnswer(int status, const QList<ServedHeader> &headers, const QByteArray &body = {});

/// The bytes in the gzip format (RFC 1952).
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

/// With Tls the server's certificate, tests/data/tls/localhost.pem, is its own witness and names "localhost" alone.
enum class Transport { Plain, Tls };

/// A real HTTP/1.1 server on 127.0.0.1 that says exactly what a test wants, also what no decent server would say.
/// It lives on the test's thread; each connection is answered once and closed.
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    /// Writes what it likes to the socket, at once or later; the socket is closed by whoever answers.
    using Conversation = std::function<void(QTcpSocket *)>;

    explicit LoopbackServer(Transport transport = Transport::Plain);

    void serve(const QByteArray &path, const QByteArray &wholeAnswer);
    void serve(const QByteArray &path, Conversation conversation);

    /// Of 127.0.0.1, or with Tls of localhost.
    [[nodiscard]] QUrl url(const QByteArray &path) const;

    /// The heads of all requests so far: request line and headers.
    [[nodiscard]] QList<QByteArray> requests() const { return m_requests; }

    /// How many connections are open now.
    [[nodiscard]] int openConnections() const { return m_openConnections; }

private:
    void accept();
    void answer(QTcpSocket *socket, const QByteArray &head);

    Transport m_transport;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QByteArray, Conversation> m_conversations;
    QList<QByteArray> m_requests;
    int m_openConnections = 0;
};

} // namespace recension::test
