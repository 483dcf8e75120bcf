// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/librarylocation.h"

#include "core/base/sentence.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace recension {

namespace {

const QString shownScheme = QStringLiteral("postgresql://");

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString &text, const QByteArray &kept)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

std::unexpected<Error> notUnderstood()
{
    return failure(ErrorCode::Usage, Sentence::tr("This is no address of a library; one looks like postgresql://name@server/database."));
}

// "user:password"
void readLogin(QStringView login, ServerAddress &address)
{
    const qsizetype colon = login.indexOf(u':');
    address.insert(QStringLiteral("user"), decoded(login.first(colon < 0 ? login.size() : colon)));
    if (colon >= 0) {
        address.insert(QStringLiteral("password"), decoded(login.sliced(colon + 1)));
    }
}

// "host:port", several of them with commas; an IPv6 address stands in brackets.
bool readHosts(QStringView hosts, ServerAddress &address)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:\\[([0-9a-fA-F:.%]+)\\]|([^\\[\\]:]*))(?::([0-9]*))?$"));
    QStringList names;
    QStringList ports;
    for (const QStringView host : hosts.split(u',')) {
        const QRegularExpressionMatch match = pattern.matchView(host);
        if (!match.hasMatch()) {
            return false;
        }
        names.append(decoded(match.hasCaptured(1) && !match.capturedView(1).isEmpty() ? match.capturedView(1) : match.capturedView(2)));
        ports.append(match.captured(3));
    }
    if (std::ranges::any_of(names, [](const QString &name) { return !name.isEmpty(); })) {
        address.insert(QStringLiteral("host"), names.join(u','));
    }
    if (std::ranges::any_of(ports, [](const QString &port) { return !port.isEmpty(); })) {
        address.insert(QStringLiteral("port"), ports.join(u','));
    }
    return true;
}

bool readParameters(QStringView parameters, ServerAddress &address)
{
    static const QRegularExpression keyword(QStringLiteral("^[a-z_]+$"));
    for (const QStringView parameter : parameters.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = parameter.indexOf(u'=');
        const QString name = decoded(parameter.first(std::max(qsizetype(0), equals)));
        if (!keyword.match(name).hasMatch()) {
            return false;
        }
        address.insert(name, decoded(parameter.sliced(equals + 1)));
    }
    return true;
}

} // namespace

bool isOnServer(const QString &location)
{
    return location.startsWith(shownScheme, Qt::CaseInsensitive) || location.startsWith(QLatin1String("postgres://"), Qt::CaseInsensitive);
}

Result<ServerAddress> serverAddress(const QString &location)
{
    if (!isOnServer(location) || location.contains(QChar(QChar::Null))) {
        return notUnderstood();
    }
    QStringView rest = QStringView(location).sliced(location.indexOf(QLatin1String("//")) + 2);
    // An @ further back belongs to a password with signs that should be percent-encoded: who knows where it ends.
    static const QRegularExpression authorityEnd(QStringLiteral("[/?]"));
    if (const qsizetype end = rest.indexOf(authorityEnd); end >= 0 && rest.sliced(end).contains(u'@')) {
        return notUnderstood();
    }
    QStringView parameters;
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        parameters = rest.sliced(mark + 1);
        rest = rest.first(mark);
    }
    ServerAddress address;
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        if (slash + 1 < rest.size()) {
            address.insert(QStringLiteral("dbname"), decoded(rest.sliced(slash + 1)));
        }
        rest = rest.first(slash);
    }
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        readLogin(rest.first(at), address);
        rest = rest.sliced(at + 1);
    }
    if (!readHosts(rest, address) || !readParameters(parameters, address)) {
        return notUnderstood();
    }
    return address;
}

QString shownLocation(const QString &location)
{
    if (!isOnServer(location)) {
        return location;
    }
    Result<ServerAddress> address = serverAddress(location);
    if (!address) {
        return shownScheme + QStringLiteral("…"); // who knows where the password is
    }
    QString shown = shownScheme;
    if (const QString user = address->take(QStringLiteral("user")); !user.isEmpty()) {
        shown += encoded(user, {}) + u'@';
    }
    const QStringList hosts = address->take(QStringLiteral("host")).split(u',');
    const QStringList ports = address->take(QStringLiteral("port")).split(u',');
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString port = ports.value(i, ports.constLast());
        shown += (i > 0 ? QStringLiteral(",") : QString())
            + (hosts.at(i).contains(u':') ? u'[' + hosts.at(i) + u']' : encoded(hosts.at(i), {}))
            + (port.isEmpty() ? QString() : u':' + port);
    }
    shown += u'/' + encoded(address->take(QStringLiteral("dbname")), {});
    QStringList parameters;
    for (const auto &[name, value] : address->asKeyValueRange()) {
        if (!name.contains(QLatin1String("password"))) {
            parameters.append(name + u'=' + encoded(value, "/"));
        }
    }
    return parameters.isEmpty() ? shown : shown + u'?' + parameters.join(u'&');
}

} // namespace recension
