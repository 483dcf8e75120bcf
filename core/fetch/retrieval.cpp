// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/retrieval.h"

#include "core/base/hash.h"
#include "core/base/sentence.h"
#include "core/fetch/documenttype.h"
#include "core/fetch/fetchfailure.h"
#include "core/fetch/hostreach.h"
#include "core/fetch/redirect.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

namespace recension {

namespace {

Q_LOGGING_CATEGORY(lcFetch, "recension.fetch")

constexpr qint64 chunkSize = 64 * 1024;

/// The headers kept as evidence: what the page is, when it changed, who says so, and when it may be asked again.
bool isEvidence(const QByteArray &header)
{
    static const QSet<QByteArray> kept{"age",
                                       "cache-control",
                                       "cf-mitigated",
                                       "content-disposition",
                                       "content-encoding",
                                       "content-language",
                                       "content-length",
                                       "content-location",
                                       "content-type",
                                       "date",
                                       "etag",
                                       "expires",
                                       "last-modified",
                                       "link",
                                       "location",
                                       "memento-datetime",
                                       "refresh",
                                       "retry-after",
                                       "rimon",
                                       "server",
                                       "vary",
                                       "via",
                                       "x-amzn-waf-action",
                                       "x-robots-tag"};
    return kept.contains(header.toLower());
}

QList<HttpHeader> evidenceOf(const QNetworkReply &reply)
{
    constexpr qsizetype longestValue = 4096;
    QList<HttpHeader> headers;
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        if (isEvidence(name)) {
            headers.append({.name = name, .value = value.left(longestValue)});
        }
    }
    return headers;
}

/// Whether Qt's error says no more than that the status is 400 or above: the answer itself arrived.
bool isStatusAlone(QNetworkReply::NetworkError error, int status)
{
    const bool isContentError = error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    const bool isServerError = error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return status >= 400 && (isContentError || isServerError || error == QNetworkReply::ProtocolInvalidOperationError);
}

/// The size of the body on the wire, where the server says it.
std::optional<qint64> announcedSize(const QNetworkReply &reply)
{
    bool isNumber = false;
    const qint64 size = reply.rawHeader("Content-Length").toLongLong(&isNumber);
    return isNumber && size >= 0 && !reply.hasRawHeader("Transfer-Encoding") ? std::optional(size) : std::nullopt;
}

} // namespace

Retrieval::Retrieval(QNetworkAccessManager *network, const FetchRequest &request, const Clock &clock)
    : QObject(network), m_network(network), m_request(request), m_clock(clock)
{
    m_request.url = request.url.adjusted(QUrl::RemoveFragment);
    m_promise.start();
    m_idle.setSingleShot(true);
    m_idle.setInterval(request.limits.idle);
    m_total.setSingleShot(true);
    m_total.setInterval(request.limits.total);
    connect(&m_idle, &QTimer::timeout, this, [this] { fail(tooSilent(m_addresses.last(), m_request.limits.idle)); });
    connect(&m_total, &QTimer::timeout, this, [this] { fail(tooSlow(m_addresses.last(), m_request.limits.total)); });
    connect(&m_watcher, &QFutureWatcherBase::canceled, this,
            [this] { settle(failure(ErrorCode::Canceled, Sentence::tr("Opening was canceled."))); });
    m_watcher.setFuture(m_promise.future());
}

void Retrieval::start()
{
    if (auto allowed = checkAddress(m_request.url); !allowed) {
        settle(std::unexpected(allowed.error()));
        return;
    }
    m_total.start();
    approach(m_request.url);
}

bool Retrieval::mayBeInside(const QUrl &url) const
{
    return m_request.privateAddresses == PrivateAddresses::AllowedAsTyped && url.host() == m_request.url.host();
}

bool Retrieval::resolvedByProxy(const QUrl &url) const
{
    const QNetworkProxyQuery query(url);
    QList<QNetworkProxy> proxies{m_network->proxy()};
    if (QNetworkProxyFactory *factory = m_network->proxyFactory()) {
        proxies = factory->queryProxy(query);
    } else if (m_network->proxy().type() == QNetworkProxy::DefaultProxy) {
        proxies = QNetworkProxyFactory::proxyForQuery(query);
    }
    return !proxies.isEmpty() && std::all_of(proxies.begin(), proxies.end(), [](const QNetworkProxy &proxy) {
        return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
    });
}

void Retrieval::approach(const QUrl &url)
{
    m_addresses.append(url);
    m_idle.start();
    if (mayBeInside(url)) {
        ask(url);
        return;
    }
    switch (hostReach(url.host(QUrl::FullyEncoded))) {
    case HostReach::Inside:
        fail(insideNetwork(m_request.url, url));
        break;
    case HostReach::Public:
        ask(url);
        break;
    case HostReach::Resolve:
        resolvedByProxy(url) ? ask(url) : resolveThenAsk(url);
        break;
    }
}

void Retrieval::resolveThenAsk(const QUrl &url)
{
    m_request.hostLookup(url.host(QUrl::FullyEncoded)).then(this, [this, url](const QList<QHostAddress> &addresses) {
        if (m_promise.future().isFinished()) {
            return;
        }
        if (addresses.isEmpty()) {
            fail(transferFailure(QNetworkReply::HostNotFoundError, url));
        } else if (!std::all_of(addresses.begin(), addresses.end(), isPublicAddress)) {
            fail(insideNetwork(m_request.url, url));
        } else {
            ask(url);
        }
    });
}

QNetworkRequest Retrieval::requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", m_request.userAgent.isEmpty() ? "Recension" : m_request.userAgent);
    // Set by hand, this also keeps Qt from decoding: it would hide what was received, and take a body cut short for whole.
    request.setRawHeader("Accept-Encoding", BodyDecoder::acceptedEncoding());
    request.setRawHeader("Accept",
                         m_request.answerTypes == AnswerTypes::Documents
                             ? "text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9, */*;q=0.5"
                             : "*/*");
    if (!m_request.etag.isEmpty()) {
        request.setRawHeader("If-None-Match", m_request.etag);
    }
    if (!m_request.lastModified.isEmpty()) {
        request.setRawHeader("If-Modified-Since", m_request.lastModified);
    }
    const QList<QNetworkCookie> cookies = m_cookies.cookiesForUrl(url);
    if (!cookies.isEmpty()) {
        request.setHeader(QNetworkRequest::CookieHeader, QVariant::fromValue(cookies));
    }
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

void Retrieval::ask(const QUrl &url)
{
    const QNetworkRequest request = requestFor(url);
    // With another cookie the same address may well answer differently.
    const QByteArray asked = url.toEncoded() + '\n' + request.rawHeader("Cookie");
    if (m_asked.contains(asked)) {
        fail({ErrorCode::Unreadable, Sentence::tr("%1 redirects in a circle.").arg(shownAddress(url))});
        return;
    }
    m_asked.insert(asked);
    m_headSeen = false;
    m_received = 0;
    m_reply = m_network->get(request);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Retrieval::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Retrieval::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Retrieval::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this, url](const QList<QSslError> &errors) {
        qCInfo(lcFetch) << url << errors;
        if (!errors.isEmpty()) {
            fail(notSecure(url, errors.first().errorString()));
        }
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_idle.start(); });
}

void Retrieval::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headSeen || status < 200) {
        return;
    }
    m_headSeen = true;
    m_idle.start();
    const QUrl url = m_reply->url().adjusted(QUrl::RemoveFragment);
    if (isRedirect(status)) {
        followRedirect(status);
        return;
    }
    const bool isPage = status == 200 || status == 203;
    if (!isPage && m_request.answerStatuses == AnswerStatuses::Pages) {
        fail(statusFailure(status, url));
        return;
    }
    const QByteArray contentType = m_reply->rawHeader("Content-Type");
    if (isPage && m_request.answerTypes == AnswerTypes::Documents && !isDocumentType(contentType)) {
        fail(noDocument(url, contentType));
        return;
    }
    m_announced = announcedSize(*m_reply);
    if (m_announced > m_request.limits.bytes) {
        fail(answerTooLarge(url, m_request.limits.bytes));
        return;
    }
    m_promise.setProgressRange(0, static_cast<int>(std::clamp<qint64>(m_announced.value_or(0), 0, std::numeric_limits<int>::max())));
    m_decoder.emplace(m_reply->rawHeader("Content-Encoding"), m_request.limits.bytes);
    m_capture = {.origin = Origin::Live,
                 .requestedUrl = m_request.url,
                 .finalUrl = url,
                 .redirects = m_redirects,
                 .httpStatus = status,
                 .headers = evidenceOf(*m_reply),
                 .contentType = contentType,
                 .capturedAt = m_clock().toUTC(),
                 .timeSource = TimeSource::Observed};
}

void Retrieval::followRedirect(int status)
{
    const QUrl from = m_addresses.last();
    m_redirects.append({.from = from, .httpStatus = status, .at = m_clock().toUTC()});
    const QUrl typed = m_request.privateAddresses == PrivateAddresses::AllowedAsTyped ? m_request.url : QUrl();
    const auto target = redirectTarget(from, m_reply->rawHeader("Location"), typed);
    m_cookies.setCookiesFromUrl(m_reply->header(QNetworkRequest::SetCookieHeader).value<QList<QNetworkCookie>>(), from);
    if (!target) {
        fail(target.error());
    } else if (m_addresses.size() > m_request.limits.redirects) {
        fail({ErrorCode::Unreadable,
              Sentence::tr("%1 redirects more than %n time(s).", nullptr, m_request.limits.redirects).arg(shownAddress(m_request.url))});
    } else {
        dropReply();
        approach(*target);
    }
}

void Retrieval::readBody()
{
    QNetworkReply *const reply = m_reply;
    readHead();
    if (m_reply != reply || !m_headSeen) {
        return;
    }
    m_idle.start();
    for (QByteArray piece = reply->read(chunkSize); !piece.isEmpty(); piece = reply->read(chunkSize)) {
        m_received += piece.size();
        const BodyDecoder::Outcome outcome = m_decoder->feed(piece);
        if (outcome == BodyDecoder::Outcome::TooLarge || m_received > m_request.limits.bytes) {
            fail(answerTooLarge(m_addresses.last(), m_request.limits.bytes));
            return;
        }
        if (outcome == BodyDecoder::Outcome::Broken) {
            fail(transferFailure(QNetworkReply::UnknownContentError, m_addresses.last()));
            return;
        }
    }
    m_promise.setProgressValue(static_cast<int>(std::min<qint64>(m_received, std::numeric_limits<int>::max())));
}

void Retrieval::finish()
{
    QNetworkReply *const reply = m_reply;
    readBody();
    if (m_reply != reply) { // another is asked, or all is settled
        return;
    }
    const QUrl url = m_addresses.last();
    if (!m_headSeen || (m_reply->error() != QNetworkReply::NoError && !isStatusAlone(m_reply->error(), m_capture.httpStatus))) {
        qCInfo(lcFetch) << url << m_reply->error() << m_reply->errorString();
        fail(transferFailure(m_reply->error(), url));
        return;
    }
    // Qt 6.8 may take a body for whole whose connection closed too early.
    const bool hasBody = m_capture.httpStatus != 204 && m_capture.httpStatus != 304;
    if (hasBody && (!m_decoder->isComplete() || m_received < m_announced.value_or(0))) {
        fail(transferFailure(QNetworkReply::RemoteHostClosedError, url));
        return;
    }
    QByteArray bytes = m_decoder->takeDecoded();
    if (bytes.isEmpty() && m_request.answerStatuses == AnswerStatuses::Pages) {
        fail({ErrorCode::Empty, Sentence::tr("The page at %1 is empty.").arg(shownAddress(url))});
        return;
    }
    m_capture.sha256 = sha256Hex(bytes);
    m_capture.size = bytes.size();
    settle(RawDocument{.bytes = std::move(bytes), .capture = std::move(m_capture)});
}

void Retrieval::fail(const Error &error)
{
    settle(std::unexpected(error));
}

void Retrieval::settle(Result<RawDocument> result)
{
    if (m_promise.future().isFinished()) {
        return;
    }
    m_idle.stop();
    m_total.stop();
    dropReply();
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

void Retrieval::dropReply()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace recension
