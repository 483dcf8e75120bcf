// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/robots.h"

#include "core/base/webaddress.h"

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype longestText = 500 * 1024;
constexpr qsizetype longestPattern = 2048;

/// A group: the programs it is for, and what it tells them.
struct Group {
    QList<QByteArray> agents; ///< lower case
    RobotsRules robots;
};

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

void appendEncoded(QByteArray &text, char c)
{
    constexpr const char *digits = "0123456789ABCDEF";
    const auto byte = static_cast<uchar>(c);
    text.append('%').append(digits[byte >> 4]).append(digits[byte & 15]);
}

enum class Meaning { Address, Pattern };

/// One spelling for equal addresses (RFC 9309, section 2.2.2): bytes beyond ASCII percent-encoded, encoded unreserved
/// characters decoded, digits of encodings in upper case; '*' and '$' encoded where they are meant as such.
QByteArray canonicalPath(const QByteArray &path, Meaning meaning)
{
    QByteArray canonical;
    canonical.reserve(path.size());
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char c = path.at(i);
        const QByteArray hex = c == '%' ? path.sliced(i + 1, std::min<qsizetype>(2, path.size() - i - 1)) : QByteArray();
        bool isEncoded = false;
        const int decoded = hex.size() == 2 ? hex.toInt(&isEncoded, 16) : 0;
        if (isEncoded && hex.at(0) != '+' && hex.at(0) != '-') {
            isUnreserved(static_cast<char>(decoded)) ? canonical.append(static_cast<char>(decoded))
                                                     : canonical.append('%').append(hex.toUpper());
            i += 2;
        } else if (static_cast<uchar>(c) > 126 || static_cast<uchar>(c) < 33 || (c == '*' && meaning == Meaning::Address)
                   || (c == '$' && (meaning == Meaning::Address || i + 1 < path.size()))) {
            appendEncoded(canonical, c);
        } else {
            canonical.append(c);
        }
    }
    return canonical;
}

/// Whether the pattern matches from the beginning of the path. Each part between asterisks is taken where it first fits,
/// which is enough, and never taken back.
bool matches(const QByteArray &pattern, const QByteArray &path)
{
    const bool isAnchored = pattern.endsWith('$');
    const QList<QByteArray> parts = (isAnchored ? pattern.chopped(1) : pattern).split('*');
    if (!path.startsWith(parts.first())) {
        return false;
    }
    qsizetype at = parts.first().size();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray &part = parts.at(i);
        if (isAnchored && i + 1 == parts.size()) {
            return path.size() - part.size() >= at && path.endsWith(part);
        }
        const qsizetype found = path.indexOf(part, at);
        if (found < 0) {
            return false;
        }
        at = found + part.size();
    }
    return !isAnchored || at == path.size();
}

std::optional<std::chrono::milliseconds> pauseOf(const QByteArray &value)
{
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    constexpr double longest = 86'400;
    if (!isNumber || !(seconds >= 0)) {
        return {};
    }
    return std::chrono::milliseconds(static_cast<qint64>(std::min(seconds, longest) * 1000));
}

/// "Recension/1.0 (…)" names the program "recension".
QByteArray productToken(const QByteArray &agent)
{
    const auto end = std::find_if(agent.begin(), agent.end(),
                                  [](char c) { return !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && c != '-' && c != '_'; });
    return agent.first(end - agent.begin()).toLower();
}

/// "Disallow: /private": the name before the colon in lower case.
struct Line {
    QByteArray key;
    QByteArray value;
};

QList<Line> linesOf(const QByteArray &text)
{
    QList<Line> lines;
    QByteArray read = text.startsWith("\xef\xbb\xbf") ? text.mid(3, longestText) : text.left(longestText);
    read.replace('\r', '\n');
    for (const QByteArray &wholeLine : read.split('\n')) {
        const QByteArray line = wholeLine.split('#').first().trimmed();
        if (const qsizetype colon = line.indexOf(':'); colon >= 0) {
            lines.append({.key = line.first(colon).trimmed().toLower(), .value = line.sliced(colon + 1).trimmed()});
        }
    }
    return lines;
}

QList<Group> groupsOf(const QByteArray &text)
{
    QList<Group> groups;
    bool isNamingAgents = false;
    for (const auto &[key, value] : linesOf(text)) {
        if (key == "user-agent") {
            if (!isNamingAgents) {
                groups.append(Group{});
            }
            isNamingAgents = true;
            groups.last().agents.append(value.startsWith('*') ? QByteArray("*") : productToken(value));
        } else if (groups.isEmpty()) {
            continue; // rules for nobody
        } else if (key == "allow" || key == "disallow") {
            isNamingAgents = false;
            if (!value.isEmpty() && value.size() <= longestPattern) { // "Disallow:" forbids nothing
                groups.last().robots.rules.append({.isAllowed = key == "allow", .pattern = canonicalPath(value, Meaning::Pattern)});
            }
        } else if (key == "crawl-delay") { // between two names it does not part them, as nothing does that the RFC doesn't know
            groups.last().robots.pause = pauseOf(value);
        }
    }
    return groups;
}

} // namespace

RobotsRules parseRobots(const QByteArray &text, const QByteArray &product)
{
    const QList<Group> groups = groupsOf(text);
    const QByteArray token = productToken(product);
    const bool isNamed = std::any_of(groups.begin(), groups.end(), [&token](const Group &group) { return group.agents.contains(token); });
    const QByteArray &wanted = isNamed ? token : QByteArray("*");
    RobotsRules robots;
    for (const Group &group : groups) {
        if (group.agents.contains(wanted)) {
            robots.rules += group.robots.rules;
            robots.pause = std::max(robots.pause, group.robots.pause);
        }
    }
    return robots;
}

RobotsRules robotsOfAnswer(int status, const QByteArray &body, const QByteArray &product)
{
    if (status == 200) {
        return parseRobots(body, product);
    }
    if (status >= 400 && status < 500 && status != 429) {
        return {};
    }
    return {.rules = {{.isAllowed = false, .pattern = "/"}}};
}

QList<QUrl> sitemapsNamedIn(const QByteArray &text, const QUrl &address)
{
    constexpr qsizetype most = 20;
    QList<QUrl> sitemaps;
    for (const auto &[key, value] : linesOf(text)) {
        const QUrl url = key == "sitemap" && !value.isEmpty() ? address.resolved(QUrl::fromEncoded(value)) : QUrl();
        if (isWebAddress(url) && url.userInfo().isEmpty() && !sitemaps.contains(url) && sitemaps.size() < most) {
            sitemaps.append(url);
        }
    }
    return sitemaps;
}

bool isAllowed(const RobotsRules &robots, const QUrl &url)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty()) {
        path = "/";
    }
    if (path == "/robots.txt") {
        return true;
    }
    if (url.hasQuery()) {
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    }
    path = canonicalPath(path, Meaning::Address);
    qsizetype longest = -1;
    bool isAllowedByLongest = true;
    for (const RobotsRule &rule : robots.rules) {
        const qsizetype length = rule.pattern.size();
        if (length < longest || (length == longest && isAllowedByLongest) || !matches(rule.pattern, path)) {
            continue;
        }
        isAllowedByLongest = rule.isAllowed;
        longest = length;
    }
    return isAllowedByLongest;
}

QUrl robotsUrl(const QUrl &url)
{
    QUrl robots;
    robots.setScheme(url.scheme());
    robots.setHost(url.host());
    robots.setPort(url.port());
    robots.setPath(QStringLiteral("/robots.txt"));
    return robots;
}

} // namespace recension
