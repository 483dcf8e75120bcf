// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/readingrule.h"

#include "core/base/webaddress.h"

#include <algorithm>
#include <utility>

namespace recension {

namespace {

bool isInside(const QString &host, const QString &site)
{
    return host == site || host.endsWith(u'.' + site);
}

/// A file of this system.
bool isFile(const QUrl &url)
{
    return url.isLocalFile() && url.host().isEmpty() && url.path().startsWith(u'/');
}

QString filePlace(const QString &path)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
}

ReadingRules readingAlone(ReadingRules rules)
{
    rules.removeIf([](const ReadingRule &rule) { return isIgnoring(rule.effect); });
    return rules;
}

} // namespace

bool isIgnoring(RuleEffect effect)
{
    return effect == RuleEffect::IgnoreText || effect == RuleEffect::IgnorePassage;
}

QUrl rulesAddress(const Capture &capture, const QUrl &canonicalUrl)
{
    for (const QUrl &url : {pageAddress(capture), canonicalUrl}) {
        if (isWebAddress(url)) {
            return url;
        }
    }
    return capture.filePath.startsWith(u'/') ? QUrl::fromLocalFile(capture.filePath) : QUrl();
}

QString sitePlace(const QUrl &url)
{
    if (isFile(url)) {
        return filePlace(url.path().first(std::max<qsizetype>(url.path().lastIndexOf(u'/'), 1)));
    }
    const QString host = isWebAddress(url) ? url.host().toLower() : QString();
    return host.startsWith(u"www.") ? host.sliced(4) : host;
}

QString pagePlace(const QUrl &url)
{
    if (isFile(url)) {
        return filePlace(url.path());
    }
    const QString site = sitePlace(url);
    const QString query = url.query(QUrl::FullyEncoded);
    return site.isEmpty() ? QString() : site + url.path(QUrl::FullyEncoded) + (query.isEmpty() ? QString() : u'?' + query);
}

QString placeWritten(const QString &written)
{
    const QString place = written.trimmed();
    const bool isAddress = place.contains(u"://");
    if (place == everywhere || place.isEmpty()) {
        return place;
    }
    if (place.startsWith(u"file:", Qt::CaseInsensitive)) {
        const QUrl file(place);
        const QString path = file.path();
        return isFile(file) ? filePlace(path.size() > 1 && path.endsWith(u'/') ? path.chopped(1) : path) : QString();
    }
    // An IPv6 address stands in brackets in an address, and in none in a place.
    const bool isBare = !isAddress && !place.startsWith(u'[') && place.section(u'/', 0, 0).count(u':') > 1;
    const QString host = place.section(u'/', 0, 0);
    const QUrl url(isAddress ? place : QStringLiteral("http://") + (isBare ? u'[' + host + u']' + place.sliced(host.size()) : place));
    // Who copies the address of a site's front page means the site.
    const bool isSite = url.path().isEmpty() || (isAddress && url.path() == u"/" && !url.hasQuery());
    return url.host().contains(u' ') ? QString() : isSite ? sitePlace(url) : pagePlace(url);
}

bool holdsFor(const QString &place, const QUrl &url)
{
    const QString site = sitePlace(url);
    return !site.isEmpty() && (isInside(site, place) || place == pagePlace(url));
}

QStringList changedPlaces(const ReadingRules &before, const ReadingRules &after)
{
    // Also where they are the same in another order: of two that match, the later one decides.
    const auto ofPlaces = [](const ReadingRules &rules) {
        QMap<QString, ReadingRules> found;
        for (const ReadingRule &rule : readingAlone(rules)) {
            found[rule.place] += rule;
        }
        return found;
    };
    const QMap<QString, ReadingRules> then = ofPlaces(before);
    const QMap<QString, ReadingRules> now = ofPlaces(after);
    QStringList places = then.keys() + now.keys();
    places.removeDuplicates();
    QStringList changed = places;
    changed.removeIf([&](const QString &place) { return then.value(place) == now.value(place); });
    // A page may be of several places: where only they have changed their order, that may decide for each of them.
    return changed.isEmpty() && readingAlone(before) != readingAlone(after) ? places : changed;
}

ReadingRules rulesFor(const ReadingRules &rules, const QUrl &url)
{
    ReadingRules found;
    std::ranges::copy_if(rules, std::back_inserter(found),
                         [&url](const ReadingRule &rule) { return !isIgnoring(rule.effect) && holdsFor(rule.place, url); });
    // All places that hold for one page are each other's ends, so the longer is the narrower.
    std::ranges::stable_sort(found, {}, [](const ReadingRule &rule) { return std::pair(rule.place.contains(u'/'), rule.place.size()); });
    return found;
}

ReadingRules withRule(ReadingRules rules, const ReadingRule &rule)
{
    rules.removeIf([&rule](const ReadingRule &other) {
        return other.place == rule.place && other.selector == rule.selector && other.text == rule.text;
    });
    // The rules of a place stand together.
    const auto last = std::ranges::find_last_if(rules, [&rule](const ReadingRule &other) { return other.place == rule.place; });
    rules.insert(last.empty() ? rules.cend() : std::next(ReadingRules::const_iterator(last.begin())), rule);
    return rules;
}

} // namespace recension
