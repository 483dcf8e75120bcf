// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace recension::test {

/// What the mocked network answers to a request.
struct MockAnswer {
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< with a status of 0: nothing arrived at all
};

/// A network without a network: answers from a table, and remembers what it was asked for. What is not in the table is
/// a server that does not exist.
class MockNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    void serve(const QUrl &url, const MockAnswer &answer) { m_answers.insert(url, answer); }
    [[nodiscard]] QList<QNetworkRequest> requests() const { return m_requests; }

Q_SIGNALS:
    void asked(const QUrl &url); ///< before anything is answered

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    QHash<QUrl, MockAnswer> m_answers;
    QList<QNetworkRequest> m_requests;
};

} // namespace recension::test
