// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/libraryjson.h"

#include "core/model/changerhythm.h"
#include "core/model/revisionruns.h"

namespace recension {

namespace {

void put(QJsonObject &object, const QString &name, const QDateTime &time)
{
    object.insert(name, time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue());
}

QJsonObject failureAsJson(const FailureRun &failure)
{
    QJsonObject object{{QStringLiteral("kind"), pageVerdictName(failure.verdict)},
                       {QStringLiteral("httpStatus"), failure.httpStatus},
                       {QStringLiteral("reason"), failure.reason},
                       {QStringLiteral("times"), failure.times}};
    put(object, QStringLiteral("first"), failure.first);
    put(object, QStringLiteral("last"), failure.last);
    put(object, QStringLiteral("ended"), failure.ended);
    return object;
}

QJsonArray redirectsAsJson(const QList<Redirect> &redirects)
{
    QJsonArray list;
    for (const Redirect &redirect : redirects) {
        QJsonObject object{{QStringLiteral("url"), redirect.from.toString(QUrl::FullyEncoded)},
                           {QStringLiteral("status"), redirect.httpStatus}};
        put(object, QStringLiteral("at"), redirect.at);
        list.append(object);
    }
    return list;
}

} // namespace

QJsonObject articleAsJson(const FollowedArticle &article)
{
    QJsonObject object{{QStringLiteral("id"), article.id.value},
                       {QStringLiteral("url"), article.url.toString(QUrl::FullyEncoded)},
                       {QStringLiteral("source"), article.source},
                       {QStringLiteral("title"), article.title},
                       {QStringLiteral("state"), nameIn(watchStateNames, article.state)},
                       {QStringLiteral("revisions"), article.revisions},
                       {QStringLiteral("timesChanged"), article.timesChanged()},
                       {QStringLiteral("checks"), article.checks},
                       {QStringLiteral("extractor"), article.extractor},
                       {QStringLiteral("failing"), article.failing ? QJsonValue(failureAsJson(*article.failing)) : QJsonValue()}};
    put(object, QStringLiteral("added"), article.added);
    put(object, QStringLiteral("firstSeen"), article.firstSeen);
    put(object, QStringLiteral("lastSeen"), article.lastSeen);
    put(object, QStringLiteral("lastChanged"), article.lastChanged);
    put(object, QStringLiteral("lastChecked"), article.lastChecked);
    put(object, QStringLiteral("nextCheck"), article.nextCheck);
    return object;
}

QJsonObject timelineAsJson(const Timeline &timeline)
{
    QJsonArray revisions;
    for (const TimelineRevision &revision : timeline.revisions) {
        QJsonObject object{{QStringLiteral("id"), revision.id.value},
                           {QStringLiteral("number"), revision.number},
                           {QStringLiteral("title"), revision.title},
                           {QStringLiteral("words"), revision.words},
                           {QStringLiteral("weight"), weightName(revision.weight)},
                           {QStringLiteral("sameAs"), revision.sameAs ? QJsonValue(*revision.sameAs) : QJsonValue()},
                           {QStringLiteral("extractor"), revision.extractor},
                           {QStringLiteral("origin"), nameIn(originNames, revision.capture.origin)},
                           {QStringLiteral("httpStatus"), revision.capture.httpStatus},
                           {QStringLiteral("requestedUrl"), revision.capture.requestedUrl.toString(QUrl::FullyEncoded)},
                           {QStringLiteral("redirects"), redirectsAsJson(revision.capture.redirects)},
                           {QStringLiteral("finalUrl"), revision.capture.finalUrl.toString(QUrl::FullyEncoded)},
                           {QStringLiteral("sha256"), QString::fromLatin1(revision.capture.sha256)},
                           {QStringLiteral("size"), revision.capture.size}};
        if (revision.capture.contained) {
            object.insert(QStringLiteral("page"), asJson(*revision.capture.contained));
        }
        put(object, QStringLiteral("capturedAt"), revision.capture.capturedAt);
        put(object, QStringLiteral("firstSeen"), revision.firstSeen);
        put(object, QStringLiteral("lastSeen"), revision.lastSeen);
        revisions.append(object);
    }
    QJsonArray failures;
    for (const FailureRun &failure : timeline.failures) {
        failures.append(failureAsJson(failure));
    }
    QJsonArray runs;
    for (const RevisionRun &run : foldReturns(timeline.revisions)) {
        if (run.changes() > 0) {
            runs.append(QJsonObject{{QStringLiteral("first"), timeline.revisions.at(run.first).number},
                                    {QStringLiteral("last"), timeline.revisions.at(run.last).number},
                                    {QStringLiteral("texts"), run.texts}});
        }
    }
    QJsonArray notes;
    for (const Note &note : timeline.notes) {
        QJsonObject object{
            {QStringLiteral("left"), note.left.value}, {QStringLiteral("right"), note.right.value}, {QStringLiteral("text"), note.text}};
        put(object, QStringLiteral("written"), note.written);
        notes.append(object);
    }
    QJsonObject whole{{QStringLiteral("article"), articleAsJson(timeline.article)},
                      {QStringLiteral("revisions"), revisions},
                      {QStringLiteral("runs"), runs},
                      {QStringLiteral("failures"), failures},
                      {QStringLiteral("notes"), notes}};
    const auto rhythm = changeRhythm(timeline.revisions);
    whole.insert(QStringLiteral("usualPause"), rhythm ? QJsonValue(qint64{rhythm->usualPause / std::chrono::seconds(1)}) : QJsonValue());
    put(whole, QStringLiteral("expectedChange"), rhythm ? rhythm->expected : QDateTime());
    return whole;
}

QJsonArray resultsAsJson(const SearchResults &results)
{
    QJsonArray hits;
    for (const SearchHit &hit : results.hits) {
        QJsonArray stretches;
        for (const SearchStretch &stretch : hit.stretches) {
            QJsonObject object{{QStringLiteral("first"), stretch.firstNumber}, {QStringLiteral("last"), stretch.lastNumber}};
            put(object, QStringLiteral("appeared"), stretch.appeared);
            put(object, QStringLiteral("vanished"), stretch.vanished);
            stretches.append(object);
        }
        hits.append(QJsonObject{{QStringLiteral("article"), articleAsJson(hit.article)},
                                {QStringLiteral("found"), stretches},
                                {QStringLiteral("excerpt"), hit.excerpt}});
    }
    return hits;
}

} // namespace recension
