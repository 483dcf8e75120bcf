// SPDX-License-Identifier: GPL-3.0-or-later
// robots.txt, and an address after its last line: never a crash, never long, and robots.txt itself stays allowed.
#include "core/fetch/robots.h"

using namespace recension;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const RobotsRules robots = parseRobots(input, "Recension");
    const QUrl url = QUrl::fromEncoded("https://example.org/" + input.sliced(input.lastIndexOf('\n') + 1));
    const bool first = isAllowed(robots, url);
    const bool isSane = first == isAllowed(robots, url) && isAllowed(robots, robotsUrl(url))
        && (!robots.pause || (robots.pause->count() >= 0 && *robots.pause <= std::chrono::hours(24)));
    if (!isSane) {
        abort();
    }
    return 0;
}
