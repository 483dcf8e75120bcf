// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/fetch.h"

#include "core/fetch/retrieval.h"

namespace recension {

QByteArray userAgent(const QString &version, const QUrl &about)
{
    QByteArray agent = "Recension/" + version.toLatin1();
    if (about.isValid() && !about.isEmpty()) {
        agent += " (+" + about.toEncoded() + ')';
    }
    return agent;
}

PrivateAddresses privateAddressesFor(AddressNamedBy namedBy)
{
    return namedBy == AddressNamedBy::Reader ? PrivateAddresses::AllowedAsTyped : PrivateAddresses::Refused;
}

QFuture<Result<RawDocument>> fetch(QNetworkAccessManager *network, const FetchRequest &request, const Clock &clock)
{
    auto *retrieval = new Retrieval(network, request, clock);
    const QFuture<Result<RawDocument>> future = retrieval->future();
    retrieval->start();
    return future;
}

} // namespace recension
