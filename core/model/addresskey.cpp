// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/addresskey.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace recension {

namespace {

constexpr std::array trackingFields{"fbclid",
                                    "gclid",
                                    "gclsrc",
                                    "dclid",
                                    "wbraid",
                                    "gbraid",
                                    "msclkid",
                                    "yclid",
                                    "twclid",
                                    "ttclid",
                                    "igshid",
                                    "igsh",
                                    "mc_cid",
                                    "mc_eid",
                                    "mkt_tok",
                                    "_hsenc",
                                    "_hsmi",
                                    "vero_id",
                                    "ref_src",
                                    "ref_url",
                                    "cmpid",
                                    "ocid",
                                    "xtor",
                                    "wt_mc",
                                    "amp",
                                    "_ga",
                                    "_gl",
                                    "at_medium",
                                    "at_campaign",
                                    "ns_campaign",
                                    "ns_mchannel",
                                    "ns_source",
                                    "smid",
                                    "smtyp",
                                    "guccounter",
                                    "guce_referrer",
                                    "guce_referrer_sig",
                                    "__twitter_impression"};

bool isTracking(const QString &name, const QString &value)
{
    const QString lower = name.toLower();
    if (lower.startsWith(QLatin1String("utm_")) || lower.startsWith(QLatin1String("pk_"))) {
        return true;
    }
    if (lower == QLatin1String("outputtype") && value.compare(QLatin1String("amp"), Qt::CaseInsensitive) == 0) {
        return true;
    }
    return std::ranges::any_of(trackingFields, [&lower](const char *field) { return lower == QLatin1String(field); });
}

QString pathKey(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/'))) {
        path.chop(1);
    }
    for (const QLatin1String suffix : {QLatin1String("/amp"), QLatin1String(".amp"), QLatin1String(".amp.html")}) {
        if (path.endsWith(suffix)) {
            path.chop(suffix.size());
            if (suffix == QLatin1String(".amp.html")) {
                path += QLatin1String(".html");
            }
            break;
        }
    }
    return path.startsWith(QLatin1String("/amp/")) ? path.mid(4) : path;
}

// The page that a cache of AMP pages shows: google.com/amp/s/HOST/PATH and HOST-WITH-HYPHENS.cdn.ampproject.org/c/s/HOST/PATH,
// "s" for https (amp.dev/documentation, "AMP Cache URL format"). Any other address as it is.
QUrl behindAmpCache(const QUrl &url)
{
    const QString host = url.host().toLower();
    const bool isGoogle = host == QLatin1String("www.google.com") || host == QLatin1String("google.com");
    if (!isGoogle && !host.endsWith(QLatin1String(".cdn.ampproject.org"))) {
        return url;
    }
    static const QRegularExpression cached(QStringLiteral("^/(?:amp|[cvi])/(s/)?([^/]+\\.[^/]+)(/.*)?$"));
    const QRegularExpressionMatch match = cached.match(url.path(QUrl::FullyEncoded));
    if (!match.hasMatch() || (isGoogle && !url.path().startsWith(QLatin1String("/amp/")))) {
        return url;
    }
    QUrl page(QStringLiteral("https://") + match.captured(2) + match.captured(3));
    page.setQuery(url.query(QUrl::FullyEncoded));
    return page.isValid() ? page : url;
}

} // namespace

QString publicationHost(const QUrl &url)
{
    QString host = url.host().toLower();
    for (const QLatin1String twin : {QLatin1String("www."), QLatin1String("amp."), QLatin1String("m."), QLatin1String("mobile.")}) {
        // Never down to a bare top-level domain: "m.de" is a host of its own.
        if (host.startsWith(twin) && host.indexOf(QLatin1Char('.'), twin.size()) > 0) {
            host.remove(0, twin.size());
        }
    }
    // "en.m.wikipedia.org"
    if (const qsizetype at = host.indexOf(QLatin1String(".m.")); at > 0 && host.indexOf(QLatin1Char('.'), at + 3) > 0) {
        host.remove(at, 2);
    }
    return host;
}

QString addressKey(const QUrl &given)
{
    const QUrl url = behindAmpCache(given);
    const QString scheme = url.scheme().toLower();
    if ((scheme != QLatin1String("http") && scheme != QLatin1String("https")) || url.host().isEmpty()) {
        return {};
    }
    QString key = publicationHost(url);
    const int usual = scheme == QLatin1String("http") ? 80 : 443;
    if (url.port(usual) != usual) {
        key += QLatin1Char(':') + QString::number(url.port());
    }
    key += pathKey(url);
    QStringList fields;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        if (!isTracking(name, value)) {
            fields.append(name + QLatin1Char('=') + value);
        }
    }
    fields.sort();
    return fields.isEmpty() ? key : key + QLatin1Char('?') + fields.join(QLatin1Char('&'));
}

} // namespace recension
