// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/bodydecoder.h"
#include "core/fetch/fetch.h"

#include <QFutureWatcher>
#include <QNetworkCookieJar>
#include <QNetworkRequest>
#include <QPromise>
#include <QSet>
#include <QTimer>

class QNetworkReply;

namespace recension {

/// One run of fetch(): follows the redirects and gathers the bytes. A child of `network`; deletes itself when it has
/// answered or when its future is canceled. Where `network` dies first, its replies die with it and the future is canceled.
class Retrieval : public QObject
{
    Q_OBJECT

public:
    Retrieval(QNetworkAccessManager *network, const FetchRequest &request, const Clock &clock);

    [[nodiscard]] QFuture<Result<RawDocument>> future() const { return m_promise.future(); }
    void start();

private:
    /// Asks the address, or, where its host must not be inside, asks first what the host's name resolves to.
    void approach(const QUrl &url);
    [[nodiscard]] bool mayBeInside(const QUrl &url) const;
    [[nodiscard]] bool resolvedByProxy(const QUrl &url) const;
    void resolveThenAsk(const QUrl &url);
    void ask(const QUrl &url);
    [[nodiscard]] QNetworkRequest requestFor(const QUrl &url);

    void readHead();
    void followRedirect(int status);
    void readBody();
    void finish();

    void fail(const Error &error);
    void settle(Result<RawDocument> result);
    void dropReply();

    QNetworkAccessManager *m_network;
    FetchRequest m_request;
    Clock m_clock;
    QPromise<Result<RawDocument>> m_promise;
    QFutureWatcher<Result<RawDocument>> m_watcher;
    QTimer m_idle;
    QTimer m_total;
    QNetworkReply *m_reply = nullptr;
    QNetworkCookieJar m_cookies; ///< of this retrieval alone
    QSet<QByteArray> m_asked; ///< addresses with the cookies they were asked with
    QList<QUrl> m_addresses; ///< all that were asked, in order
    QList<Redirect> m_redirects; ///< what came of all but the last
    bool m_headSeen = false;
    std::optional<qint64> m_announced; ///< bytes of the body on the wire, as the server says
    qint64 m_received = 0; ///< bytes of the body as they crossed the wire
    std::optional<BodyDecoder> m_decoder;
    Capture m_capture;
};

} // namespace recension
