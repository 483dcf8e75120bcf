// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/redirect.h"

#include "core/base/sentence.h"
#include "core/fetch/fetchfailure.h"
#include "core/fetch/hostreach.h"
#include "core/model/weblogin.h"

namespace recension {

namespace {

constexpr qsizetype longestAddress = 8192;

} // namespace

Result<void> checkAddress(const QUrl &url)
{
    if (!url.isValid() || url.isRelative()) {
        return failure(ErrorCode::NotAllowed, Sentence::tr("This is not a valid address on the web."));
    }
    if (url.scheme() != u"http" && url.scheme() != u"https") {
        return failure(ErrorCode::NotAllowed,
                       Sentence::tr("%1 can't be opened: only addresses that begin with http or https can.").arg(shownAddress(url)));
    }
    if (url.host().isEmpty()) {
        return failure(ErrorCode::NotAllowed, Sentence::tr("The address %1 names no server.").arg(shownAddress(url)));
    }
    if (auto refused = refuseLogin(url); !refused) {
        return refused;
    }
    if (url.toEncoded().size() > longestAddress) {
        return failure(ErrorCode::NotAllowed, Sentence::tr("The address %1 is too long.").arg(shownAddress(url)));
    }
    return {};
}

Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location, const QUrl &typed)
{
    const QUrl relative = QUrl::fromEncoded(location.trimmed());
    if (relative.isEmpty() || !relative.isValid()) {
        return failure(ErrorCode::Unreadable, Sentence::tr("%1 leads elsewhere, but does not say where.").arg(shownAddress(from)));
    }
    const QUrl target = from.resolved(relative).adjusted(QUrl::RemoveFragment);
    if (auto allowed = checkAddress(target); !allowed) {
        return failure(ErrorCode::NotAllowed,
                       Sentence::tr("%1 leads to an address that is not followed. %2").arg(shownAddress(from), allowed.error().message));
    }
    if (from.scheme() == u"https" && target.scheme() == u"http") {
        return failure(ErrorCode::NotAllowed,
                       Sentence::tr("%1 leads from a protected to an unprotected connection (%2), which is not followed.")
                           .arg(shownAddress(from), shownAddress(target)));
    }
    const bool isTypedHost = !typed.host().isEmpty() && target.host() == typed.host();
    if (!isTypedHost && hostReach(target.host(QUrl::FullyEncoded)) == HostReach::Inside) {
        return std::unexpected(insideNetwork(from, target));
    }
    return target;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace recension
