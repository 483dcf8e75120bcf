// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/observations.h"

#include "core/model/addresskey.h"

#include <ranges>

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
        const QDateTime told = firstValid({revision.firstSeen, revision.capture.capturedAt, document.capture.capturedAt});
        Observation observation{.kind = Observation::Kind::Import,
                                .document = {.bytes = document.bytes, .capture = revision.capture},
                                .content = revision.article,
                                .seen = firstValid({told, otherwise}),
                                .timing = told.isValid() ? Observation::Timing::Told : Observation::Timing::Guessed,
                                .recordedPeriod = revision.recordedPeriod};
        // Two states that bear no times of their own still come one after the other.
        if (!observations.isEmpty() && observation.seen <= observations.constLast().seen) {
            observation.seen = observations.constLast().seen.addMSecs(1);
        }
        observations.append(observation);
    }
    return observations;
}

QList<Observation> observationsUntil(const QDateTime &now, QList<Observation> observations)
{
    QDateTime latest = now.toUTC();
    for (Observation &observation : observations | std::views::reverse) {
        if (observation.seen > latest) {
            observation.seen = latest;
            observation.timing = Observation::Timing::Guessed;
        }
        latest = observation.seen.addMSecs(-1);
    }
    return observations;
}

} // namespace recension
