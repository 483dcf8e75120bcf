// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/hostreach.h"

#include <QStringList>

#include <array>
#include <optional>

namespace recension {

namespace {

struct Network4 {
    quint32 address;
    int prefix;
};

constexpr quint32 ip4(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

/// What of IPv4 is not reachable from everywhere.
constexpr std::array specialNetworks{
    Network4{ip4(0, 0, 0, 0), 8},      Network4{ip4(10, 0, 0, 0), 8},     Network4{ip4(100, 64, 0, 0), 10},
    Network4{ip4(127, 0, 0, 0), 8},    Network4{ip4(169, 254, 0, 0), 16}, Network4{ip4(172, 16, 0, 0), 12},
    Network4{ip4(192, 0, 0, 0), 24},   Network4{ip4(192, 0, 2, 0), 24},   Network4{ip4(192, 88, 99, 0), 24},
    Network4{ip4(192, 168, 0, 0), 16}, Network4{ip4(198, 18, 0, 0), 15},  Network4{ip4(198, 51, 100, 0), 24},
    Network4{ip4(203, 0, 113, 0), 24}, Network4{ip4(224, 0, 0, 0), 4},    Network4{ip4(240, 0, 0, 0), 4},
};

bool isPublic4(quint32 address)
{
    return std::none_of(specialNetworks.begin(), specialNetworks.end(),
                        [address](const Network4 &network) { return (address ^ network.address) >> (32 - network.prefix) == 0; });
}

quint32 bigEndian(const Q_IPV6ADDR &address, int first)
{
    return ip4(address[first], address[first + 1], address[first + 2], address[first + 3]);
}

bool isPublic6(const Q_IPV6ADDR &address)
{
    const quint32 head = bigEndian(address, 0);
    const bool middleIsZero = bigEndian(address, 4) == 0 && bigEndian(address, 8) == 0;
    if (head == 0x0064'ff9b && middleIsZero) { // NAT64, RFC 6052
        return isPublic4(bigEndian(address, 12));
    }
    if (head >> 29 != 1) { // only 2000::/3 is given out
        return false;
    }
    if (head >> 16 == 0x2002) { // 6to4, RFC 3056
        return isPublic4(bigEndian(address, 2));
    }
    const bool isProtocolBlock = head >> 9 == 0x2001'0000 >> 9; // Teredo, ORCHID and others, RFC 2928
    const bool isDocumentation = head == 0x2001'0db8 || head >> 12 == 0x3fff0; // RFC 3849, RFC 9637
    return !isProtocolBlock && !isDocumentation;
}

/// A number as inet_aton(3) reads it: "0x7f", "0177", "127".
std::optional<quint64> writtenNumber(const QString &part)
{
    bool isNumber = false;
    quint64 value = 0;
    if (part.startsWith(u"0x", Qt::CaseInsensitive)) {
        value = part.size() == 2 ? 0 : part.sliced(2).toULongLong(&isNumber, 16);
        isNumber = isNumber || part.size() == 2;
    } else {
        value = part.toULongLong(&isNumber, part.size() > 1 && part.startsWith(u'0') ? 8 : 10);
    }
    return isNumber && !part.startsWith(u'+') && !part.startsWith(u'-') ? std::optional(value) : std::nullopt;
}

std::optional<quint32> writtenAddress4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() > 4) {
        return {};
    }
    quint64 address = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto number = writtenNumber(parts.at(i));
        const bool isLast = i + 1 == parts.size();
        const qsizetype bits = isLast ? 8 * (5 - parts.size()) : 8;
        if (!number || *number >> bits != 0) {
            return {};
        }
        address = address << bits | *number;
    }
    return static_cast<quint32>(address);
}

bool isInsideName(const QString &name)
{
    static const QStringList insideDomains{QStringLiteral("localhost"), QStringLiteral("local"),        QStringLiteral("localdomain"),
                                           QStringLiteral("internal"),  QStringLiteral("intranet"),     QStringLiteral("lan"),
                                           QStringLiteral("home.arpa"), QStringLiteral("in-addr.arpa"), QStringLiteral("ip6.arpa")};
    return !name.contains(u'.')
        || std::any_of(insideDomains.begin(), insideDomains.end(), [&name](const QString &domain) { return name.endsWith(u'.' + domain); });
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    bool isIp4 = false;
    const quint32 mapped = address.toIPv4Address(&isIp4); // also of ::ffff:a.b.c.d
    if (isIp4) {
        return isPublic4(mapped);
    }
    return address.protocol() == QAbstractSocket::IPv6Protocol && isPublic6(address.toIPv6Address());
}

HostReach hostReach(const QString &host)
{
    QString name = host.toLower();
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    if (const auto address = writtenAddress4(name)) {
        return isPublic4(*address) ? HostReach::Public : HostReach::Inside;
    }
    if (name.contains(u':')) {
        const QHostAddress address(name);
        return !address.isNull() && isPublicAddress(address) ? HostReach::Public : HostReach::Inside;
    }
    return isInsideName(name) ? HostReach::Inside : HostReach::Resolve;
}

} // namespace recension
