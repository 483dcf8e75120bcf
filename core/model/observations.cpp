// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/observations.h"

#include "core/model/addresskey.h"

namespace recension {

namespace {

QDateTime firstValid(std::initializer_list<QDateTime> times)
{
    for (const QDateTime &time : times) {
        if (time.isValid()) {
            return time.toUTC();
        }
    }
    return {};
}

} // namespace

QUrl addressOf(const Reading &reading, const RawDocument &document)
{
    const Revision &newest = reading.revisions.constLast();
    for (const QUrl &url : {reading.pageFacts ? reading.pageFacts->articleUrl : QUrl(), newest.article.canonicalUrl,
                            newest.capture.finalUrl, document.capture.finalUrl, document.capture.requestedUrl}) {
        if (!addressKey(url).isEmpty()) {
            return url;
        }
    }
    return {};
}

QList<Observation> observationsOf(const Reading &reading, const RawDocument &document, const QDateTime &otherwise)
{
    QList<Observation> observations;
    for (const Revision &revision : reading.revisions) {
        const QDateTime seen = firstValid({revision.firstSeen, revision.capture.capturedAt, document.capture.capturedAt, otherwise});
        Observation observation{.kind = Observation::Kind::Import,
                                .document = {.bytes = document.bytes, .capture = revision.capture},
                                .content = revision.article,
                                .seen = seen,
                                .recordedPeriod = revision.recordedPeriod};
        // Two states that bear no times of their own still come one after the other.
        if (!observations.isEmpty() && observation.seen <= observations.constLast().seen) {
            observation.seen = observations.constLast().seen.addMSecs(1);
        }
        observations.append(observation);
    }
    return observations;
}

} // namespace recension
