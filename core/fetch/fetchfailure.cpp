// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/fetchfailure.h"

#include "core/base/sentence.h"

namespace recension {

namespace {

Error unreadable(const QString &message)
{
    return {ErrorCode::Unreadable, message};
}

QString seconds(std::chrono::milliseconds time)
{
    const auto whole = std::chrono::ceil<std::chrono::seconds>(time);
    return Sentence::tr("%n second(s)", nullptr, static_cast<int>(whole.count()));
}

} // namespace

QString shownAddress(const QUrl &url)
{
    constexpr qsizetype longest = 120;
    const QString text = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    return text.size() <= longest ? text : text.first(longest - 20) + u'…' + text.last(19);
}

Error statusFailure(int status, const QUrl &url)
{
    const QString address = shownAddress(url);
    switch (status) {
    case 204:
    case 205:
        return {ErrorCode::Empty, Sentence::tr("%1 answered without a page (status %2).").arg(address, QString::number(status))};
    case 401:
    case 407:
        return unreadable(Sentence::tr("%1 asks for a login (status %2).").arg(address, QString::number(status)));
    case 403:
        return unreadable(Sentence::tr("%1 refuses access (status %2).").arg(address, QString::number(status)));
    case 404:
        return {ErrorCode::NotFound, Sentence::tr("There is no page at %1 (status %2).").arg(address, QString::number(status))};
    case 410:
        return {ErrorCode::NotFound,
                Sentence::tr("The page at %1 was taken away for good (status %2).").arg(address, QString::number(status))};
    case 429:
        return unreadable(Sentence::tr("%1 asks to come back later: too many requests (status %2).").arg(address, QString::number(status)));
    case 451:
        return unreadable(Sentence::tr("%1 is withheld for legal reasons (status %2).").arg(address, QString::number(status)));
    default:
        break;
    }
    if (status >= 500) {
        return unreadable(Sentence::tr("The server of %1 could not give the page (status %2).").arg(address, QString::number(status)));
    }
    return unreadable(Sentence::tr("%1 answered with status %2 instead of a page.").arg(address, QString::number(status)));
}

Error notSecure(const QUrl &url, const QString &reason)
{
    QString sentence = reason;
    while (sentence.endsWith(u'.')) {
        sentence.chop(1);
    }
    return unreadable(Sentence::tr("The connection to %1 is not secure, so nothing was retrieved: %2.").arg(url.host(), sentence));
}

Error transferFailure(QNetworkReply::NetworkError error, const QUrl &url)
{
    const QString address = shownAddress(url);
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return unreadable(Sentence::tr("The server of %1 refused the connection.").arg(address));
    case QNetworkReply::RemoteHostClosedError:
        return unreadable(Sentence::tr("The connection to %1 ended before the page was complete.").arg(address));
    case QNetworkReply::HostNotFoundError:
        return unreadable(Sentence::tr("There is no server called %1, or no connection to the internet.").arg(url.host()));
    case QNetworkReply::TimeoutError:
        return {ErrorCode::TimedOut, Sentence::tr("The server of %1 did not answer in time.").arg(address)};
    case QNetworkReply::SslHandshakeFailedError:
        return unreadable(Sentence::tr("No secure connection to %1 could be made, so nothing was retrieved.").arg(url.host()));
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return unreadable(Sentence::tr("%1 could not be reached; is there a connection to the internet?").arg(address));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return unreadable(Sentence::tr("%1 could not be reached, because the proxy server failed.").arg(address));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return unreadable(Sentence::tr("The server of %1 sent an answer that can't be understood.").arg(address));
    default:
        return unreadable(Sentence::tr("%1 could not be retrieved.").arg(address));
    }
}

Error insideNetwork(const QUrl &from, const QUrl &target)
{
    return {ErrorCode::NotAllowed,
            Sentence::tr("%1 leads to an address inside this computer or its network (%2), which is not followed.")
                .arg(shownAddress(from), target.host())};
}

Error answerTooLarge(const QUrl &url, qint64 limit)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    const QString size = limit >= mebibyte ? Sentence::tr("%1 MiB").arg(limit / mebibyte) : Sentence::tr("%1 bytes").arg(limit);
    return {ErrorCode::TooLarge, Sentence::tr("The page at %1 is larger than %2, which is the limit.").arg(shownAddress(url), size)};
}

Error noDocument(const QUrl &url, const QByteArray &contentType)
{
    const QString type =
        QString::fromLatin1(contentType.first(contentType.indexOf(';') < 0 ? contentType.size() : contentType.indexOf(';')));
    return {ErrorCode::WrongFormat,
            Sentence::tr("%1 is no article: it is of the type %2.").arg(shownAddress(url), type.trimmed().left(80))};
}

Error tooSlow(const QUrl &url, std::chrono::milliseconds limit)
{
    return {ErrorCode::TimedOut, Sentence::tr("The page at %1 was not complete after %2.").arg(shownAddress(url), seconds(limit))};
}

Error tooSilent(const QUrl &url, std::chrono::milliseconds limit)
{
    return {ErrorCode::TimedOut, Sentence::tr("The server of %1 sent nothing for %2.").arg(shownAddress(url), seconds(limit))};
}

} // namespace recension
