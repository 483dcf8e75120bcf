// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/addressopener.h"

#include "app/commandline/awaited.h"
#include "core/fetch/fetch.h"
#include "core/library.h"

#include <QNetworkAccessManager>

#include <memory>

namespace recension {

OpenAddress addressOpener()
{
    struct Online {
        QNetworkAccessManager network;
        Library library{&network, systemClock()};
    };
    return [online = std::shared_ptr<Online>()](const QString &address, const ReadLimits &limits) mutable {
        if (online == nullptr) {
            online = std::make_shared<Online>();
            online->library.setUserAgent(userAgent(QCoreApplication::applicationVersion()));
        }
        online->library.setRules(limits.rules);
        return awaited(online->library.open(address));
    };
}

} // namespace recension
