// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/networkpresence.h"

#include "core/fetch/hostlookup.h"

#include <QNetworkInformation>
#include <QNetworkInterface>
#include <QNetworkProxy>

#include <algorithm>

namespace recension {

namespace {

bool systemKnowsOfNone()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        return false;
    }
    const auto reachability = QNetworkInformation::instance()->reachability();
    return reachability == QNetworkInformation::Reachability::Disconnected || reachability == QNetworkInformation::Reachability::Local;
}

bool hasAddressOfItsOwn()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::ranges::any_of(interfaces, [](const QNetworkInterface &interface) {
        const bool isUp = interface.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning);
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        return isUp && !interface.flags().testFlag(QNetworkInterface::IsLoopBack)
            && std::ranges::any_of(entries,
                                   [](const QNetworkAddressEntry &entry) { return !entry.ip().isLinkLocal() && !entry.ip().isLoopback(); });
    });
}

bool isBehindProxy()
{
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("https://example.com/"))));
    return std::ranges::any_of(proxies, [](const QNetworkProxy &proxy) { return proxy.type() != QNetworkProxy::NoProxy; });
}

} // namespace

NetworkProbe systemNetworkProbe()
{
    return [] {
        if (systemKnowsOfNone() || !hasAddressOfItsOwn()) {
            return QtFuture::makeReadyValueFuture(NetworkPresence::Away);
        }
        if (isBehindProxy()) {
            return QtFuture::makeReadyValueFuture(NetworkPresence::Unknown);
        }
        return systemHostLookup()(QStringLiteral("example.com")).then([](const QList<QHostAddress> &addresses) {
            return addresses.isEmpty() ? NetworkPresence::Away : NetworkPresence::There;
        });
    };
}

} // namespace recension
