// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace recension {

/// A line of robots.txt: addresses that may or may not be asked.
struct RobotsRule {
    bool isAllowed = true;
    QByteArray pattern; ///< of path and query; percent-encoding made equal; '*' is anything, a final '$' the end

    bool operator==(const RobotsRule &) const = default;
};

/// What a site's robots.txt says to one program.
struct RobotsRules {
    QList<RobotsRule> rules; ///< none: all is allowed
    std::optional<std::chrono::milliseconds> pause; ///< Crawl-delay: a widespread wish, though not in the RFC

    bool operator==(const RobotsRules &) const = default;
};

/// The rules for the program called `product` ("Recension"): those of all groups that name it, else those for "*"
/// (RFC 9309, section 2.2). Reads the first 500 KiB; whatever isn't understood is skipped. Pure.
[[nodiscard]] RobotsRules parseRobots(const QByteArray &text, const QByteArray &product);

/// What an answer for /robots.txt means (RFC 9309, section 2.3.1): its rules for status 200, nothing forbidden where the
/// site has none (4xx), all forbidden where it can't say (0 for no answer, 429, 5xx).
[[nodiscard]] RobotsRules robotsOfAnswer(int status, const QByteArray &body, const QByteArray &product);

/// The sitemaps that robots.txt names, whichever programs its rules are for (sitemaps.org/protocol.html): http and https, by
/// their order and at most 20. Pure.
[[nodiscard]] QList<QUrl> sitemapsNamedIn(const QByteArray &text, const QUrl &address);

/// Whether the address may be asked: the longest matching rule decides, and of equals the one that allows. /robots.txt
/// itself always may. No pattern makes it search twice: the time is in proportion to the rules and the address's length.
[[nodiscard]] bool isAllowed(const RobotsRules &robots, const QUrl &url);

/// Where a site's robots.txt is: of the same scheme, host and port.
[[nodiscard]] QUrl robotsUrl(const QUrl &url);

} // namespace recension
