// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/fetch/hostlookup.h"
#include "core/model/addressnamedby.h"
#include "core/model/capture.h"

#include <QFuture>

#include <chrono>

class QNetworkAccessManager;

namespace recension {

/// The bounds of one retrieval.
struct FetchLimits {
    qint64 bytes = 64 * 1024 * 1024; ///< of the body as received, and again after decompression
    int redirects = 20;
    std::chrono::milliseconds idle{30'000}; ///< without a byte arriving
    std::chrono::milliseconds total{120'000};
};

/// Whether addresses of the machine itself and of private networks may be asked.
/// The reader may type one; a redirect may never lead to one.
enum class PrivateAddresses { Refused, AllowedAsTyped };

/// What follows for an address from who named it.
[[nodiscard]] PrivateAddresses privateAddressesFor(AddressNamedBy namedBy);

/// What the answer may be: see isDocumentType().
enum class AnswerTypes {
    Documents, ///< what an article may come as; pictures, films, programs and the like are refused by their declared type
    Any,
};

/// Which answers are brought. Redirects are followed in either case.
enum class AnswerStatuses {
    Pages, ///< 200 and 203 with a body; all others are errors with a sentence
    All, ///< every one with whatever body it has, none included, for those who judge by status and headers
};

struct FetchRequest {
    QUrl url;
    FetchLimits limits;
    PrivateAddresses privateAddresses = PrivateAddresses::AllowedAsTyped;
    AnswerTypes answerTypes = AnswerTypes::Documents;
    AnswerStatuses answerStatuses = AnswerStatuses::Pages;
    /// What an earlier answer said of itself, to be answered with status 304 and no body where nothing changed since
    /// (RFC 9110, section 13); for AnswerStatuses::All. Empty: not asked.
    QByteArray etag;
    QByteArray lastModified;
    QByteArray userAgent; ///< see userAgent(); empty: "Recension"
    HostLookup hostLookup = systemHostLookup(); ///< for the check of where names lead
};

/// Who asks, for servers to see: "Recension/0.1.0 (+https://…)", or without the bracket where `about` is empty.
[[nodiscard]] QByteArray userAgent(const QString &version, const QUrl &about = {});

/// Brings one page: http and https only, each redirect checked again, sizes counted as they arrive.
///
/// Asynchronous, on the thread that owns `network`, which must outlive the future. The future has one value; cancel it
/// and the transfer stops. Progress: bytes of the body received so far, of those announced (a range of 0 to 0 where none were).
///
/// The bytes are those of the page after its content encoding (gzip alone is asked for) was undone, otherwise untouched; the hash is
/// of them. Cookies live for the redirects of this one retrieval and are then forgotten; no referrer and no password is
/// sent, nothing is read from or written to a cache.
///
/// A body that ends before the announced length or before the end of its gzip stream is an error. What remains: a body
/// that is neither announced nor encoded ends where its connection closes, also where that is too early.
///
/// A redirect must lead to http or https, never from https to http, never to an address of this machine or a private
/// network, by name, by any spelling of the number, or by what the name resolves to; the host the reader typed excepted.
/// What remains: a name is resolved once for this check and again, up to a minute later from Qt's cache of host names,
/// for the connection; a server of names that changes its answer in the moment when that cache forgets is not noticed.
/// Behind a proxy the proxy resolves names, and only the name itself is checked.
///
/// HSTS is the concern of whoever makes `network`; off, as it is by default, an address is asked as it was typed.
///
/// Errors: NotAllowed, NotFound (404, 410), Unreadable (other statuses, refused, TLS), WrongFormat (no document),
/// TooLarge, TimedOut, Empty; with AnswerStatuses::All, statuses and emptiness are none, and types are judged in pages alone.
[[nodiscard]] QFuture<Result<RawDocument>> fetch(QNetworkAccessManager *network, const FetchRequest &request, const Clock &clock);

} // namespace recension
