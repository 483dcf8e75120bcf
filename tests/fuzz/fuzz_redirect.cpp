// SPDX-License-Identifier: GPL-3.0-or-later
// A Location header: whatever may be followed is http or https, protected as before, bears no password and leads outside.
#include "core/fetch/hostreach.h"
#include "core/fetch/redirect.h"

using namespace recension;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray location(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QUrl from = QUrl::fromEncoded("https://example.org/a/b?c");
    const auto target = redirectTarget(from, location, {});
    if (!target) {
        return target.error().message.isEmpty() ? (abort(), 0) : 0;
    }
    const bool isSane = target->isValid() && target->scheme() == u"https" && target->userInfo().isEmpty() && !target->host().isEmpty()
        && hostReach(target->host(QUrl::FullyEncoded)) != HostReach::Inside && !target->hasFragment();
    if (!isSane) {
        abort();
    }
    return 0;
}
