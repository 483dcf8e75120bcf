// SPDX-License-Identifier: GPL-3.0-or-later
// An article stays with the extractor that read it until it is read anew as a whole.
#include "core/model/extractor.h"
#include "core/reading/readdocument.h"
#include "core/watch.h"
#include "tests/support/awaited.h"
#include "tests/support/emptylibrary.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/storing.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QUrl address(QStringLiteral("https://news.example/wall"));

// A newer extractor of pages that observed() makes: it leaves out what stands between articles.
Result<Reading> readNewer(const RawDocument &document)
{
    QStringList paragraphs = QString::fromUtf8(document.bytes).split(QStringLiteral("<p>")).sliced(1);
    paragraphs.removeIf([](const QString &paragraph) { return paragraph.startsWith(QStringLiteral("Most read")); });
    Revision revision{.capture = document.capture, .article = articleSaying(paragraphs)};
    revision.article.extractor = QStringLiteral("html-2");
    if (paragraphs.isEmpty()) {
        return failure(ErrorCode::WrongFormat, QStringLiteral("There is no text."));
    }
    return Reading{.revisions = {revision}};
}

struct Shelf {
    Store store{emptyLibrary()};
    ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, storyStart())).id;

    void see(int hour, const QStringList &paragraphs)
    {
        valueOf(store.record(observed(id, address, storyStart() + hour * 1h, paragraphs)));
    }
    Timeline timeline() { return valueOf(store.timeline(id)); }
    QStringList textOf(int number)
    {
        QStringList text;
        for (const Block &block : valueOf(store.revision(timeline().revisions.at(number).id)).article.blocks.sliced(1)) {
            text.append(block.text);
        }
        return text;
    }
    void note(RevisionId left, RevisionId right, const QString &text)
    {
        valueOf(store.keepNote({.left = left, .right = right, .text = text, .written = storyStart()}));
    }
};

// Versions 0 and 1 differ by what the older extractor took for a part of the article.
Shelf &withFalseRevision(Shelf &shelf)
{
    shelf.see(0, {QStringLiteral("The plan was approved."), QStringLiteral("Most read: ferry fares")});
    shelf.see(1, {QStringLiteral("The plan was approved."), QStringLiteral("Most read: lighthouse")});
    shelf.see(2, {QStringLiteral("The plan was sent back."), QStringLiteral("Most read: lighthouse")});
    shelf.see(3, {QStringLiteral("The plan was approved."), QStringLiteral("Most read: bread")});
    return shelf;
}

} // namespace

class RereadTest : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void versionsOfOneExtractorAreInOrder()
    {
        QVERIFY(std::is_lt(compareExtractors(QStringLiteral("html-2"), QStringLiteral("html-10"))));
        QVERIFY(std::is_eq(compareExtractors(QStringLiteral("html-2"), QStringLiteral("html-2"))));
        QVERIFY(compareExtractors(QStringLiteral("html-2"), QStringLiteral("text-1")) == std::partial_ordering::unordered);
        QVERIFY(compareExtractors(QStringLiteral("html-"), QStringLiteral("html-1")) == std::partial_ordering::unordered);
    }

    void falseRevisionsFallTogetherAndTrueOnesKeepTheirIds()
    {
        Shelf shelf;
        const Timeline before = withFalseRevision(shelf).timeline();
        QCOMPARE(before.revisions.size(), 4);
        const Reread reread = valueOf(shelf.store.reread(shelf.id, readNewer, storyStart() + 9h));
        QCOMPARE(reread.outcome, Reread::Outcome::Changed);
        QCOMPARE(reread.revisionsBefore, 4);
        QCOMPARE(reread.article.extractor, QStringLiteral("html-2"));
        const Timeline after = shelf.timeline();
        QCOMPARE(after.revisions.size(), 3);
        QCOMPARE(after.revisions.at(0).id, before.revisions.at(0).id);
        QCOMPARE(after.revisions.at(1).id, before.revisions.at(2).id);
        QCOMPARE(after.revisions.at(2).id, before.revisions.at(3).id);
        QCOMPARE(after.revisions.at(0).lastSeen, storyStart() + 1h);
        QCOMPARE(after.revisions.at(2).sameAs, 0);
        QCOMPARE(shelf.textOf(0), QStringList{QStringLiteral("The plan was approved.")});
        QCOMPARE(valueOf(shelf.store.inspect()).faults, QStringList());
    }

    void takingItBackRestoresEveryVersionAndNote()
    {
        Shelf shelf;
        withFalseRevision(shelf);
        const QList<TimelineRevision> revisions = shelf.timeline().revisions;
        shelf.note(revisions.at(0).id, revisions.at(1).id, QStringLiteral("No change at all."));
        shelf.note(revisions.at(1).id, revisions.at(2).id, QStringLiteral("Here it turned."));
        const Timeline before = shelf.timeline();
        const Reread reread = valueOf(shelf.store.reread(shelf.id, readNewer, storyStart() + 9h));
        QCOMPARE(reread.notesAside, 1);
        const Timeline after = shelf.timeline();
        QCOMPARE(after.notes.size(), 1);
        QCOMPARE(after.notes.at(0).text, QStringLiteral("Here it turned."));
        QCOMPARE(after.notes.at(0).left, after.revisions.at(0).id);
        QCOMPARE(after.notes.at(0).right, after.revisions.at(1).id);

        valueOf(shelf.store.undoReread(shelf.id));
        QCOMPARE(shelf.timeline(), before);
        QVERIFY(shelf.textOf(1).contains(QStringLiteral("Most read: lighthouse")));
        QCOMPARE(valueOf(shelf.store.inspect()).faults, QStringList());
        QCOMPARE(answerOf(shelf.store.undoReread(shelf.id)).error().code, ErrorCode::NotFound);
    }

    void whatCameSinceOutlivesTakingItBack()
    {
        Shelf shelf;
        withFalseRevision(shelf);
        valueOf(shelf.store.reread(shelf.id, readNewer, storyStart() + 9h));
        shelf.see(10, {QStringLiteral("The plan was dropped.")});
        valueOf(shelf.store.undoReread(shelf.id));
        QCOMPARE(shelf.timeline().revisions.size(), 5);
        QCOMPARE(shelf.textOf(4), QStringList{QStringLiteral("The plan was dropped.")});
        QCOMPARE(valueOf(shelf.store.inspect()).faults, QStringList());
    }

    void twoReadingsAreTakenBackOneAfterTheOther()
    {
        Shelf shelf;
        const Timeline first = withFalseRevision(shelf).timeline();
        valueOf(shelf.store.reread(shelf.id, readNewer, storyStart() + 9h));
        const Timeline second = shelf.timeline();
        const auto readNewest = [](const RawDocument &document) {
            Result<Reading> reading = readNewer(document);
            reading->revisions.last().article.blocks.append({.text = QStringLiteral("Size %1").arg(document.bytes.size())});
            reading->revisions.last().article.extractor = QStringLiteral("html-3");
            return reading;
        };
        valueOf(shelf.store.reread(shelf.id, readNewest, storyStart() + 10h));
        QVERIFY(shelf.timeline().revisions.size() > second.revisions.size());
        valueOf(shelf.store.undoReread(shelf.id));
        QCOMPARE(shelf.timeline(), second);
        valueOf(shelf.store.undoReread(shelf.id));
        QCOMPARE(shelf.timeline(), first);
    }

    void aNoteOnANewChangeIsNotLostByTakingBack()
    {
        Shelf shelf;
        shelf.see(0, {QStringLiteral("Most read: ferry fares")});
        shelf.see(1, {QStringLiteral("Most read: ferry fares"), QStringLiteral("Second.")});
        // Under the next extractor the two sightings of version 1 differ.
        valueOf(shelf.store.record(observed(shelf.id, address, storyStart() + 2h,
                                            {QStringLiteral("Most read: ferry fares"), QStringLiteral("Second.")}, "<p>Aside.")));
        QCOMPARE(shelf.timeline().revisions.size(), 2);
        const auto readAll = [](const RawDocument &document) -> Result<Reading> {
            Revision revision{.article = articleSaying(QString::fromUtf8(document.bytes).split(QStringLiteral("<p>")).sliced(1))};
            return Reading{.revisions = {revision}};
        };
        valueOf(shelf.store.reread(shelf.id, readAll, storyStart() + 9h));
        const Timeline split = shelf.timeline();
        QCOMPARE(split.revisions.size(), 3);
        shelf.note(split.revisions.at(1).id, split.revisions.at(2).id, QStringLiteral("New."));
        QCOMPARE(answerOf(shelf.store.undoReread(shelf.id)).error().code, ErrorCode::NotAllowed);
        QCOMPARE(shelf.timeline().notes.size(), 1);
        shelf.note(split.revisions.at(1).id, split.revisions.at(2).id, {});
        valueOf(shelf.store.undoReread(shelf.id));
        QCOMPARE(shelf.timeline().revisions.size(), 2);
    }

    void onePageThatCannotBeReadLeavesTheArticleAsItIs()
    {
        Shelf shelf;
        withFalseRevision(shelf);
        shelf.see(4, {QStringLiteral("Most read: nothing else")});
        const Timeline before = shelf.timeline();
        const auto refused = answerOf(shelf.store.reread(shelf.id, readNewer, storyStart() + 9h));
        QCOMPARE(refused.error().code, ErrorCode::WrongFormat);
        QVERIFY(refused.error().message.contains(QStringLiteral("2020-01-30T18:02:00Z")));
        QCOMPARE(shelf.timeline(), before);
        QCOMPARE(answerOf(shelf.store.reread({99}, readNewer, storyStart())).error().code, ErrorCode::NotFound);
    }

    void readingTheSameAgainIsNothingToTakeBack()
    {
        Shelf shelf;
        withFalseRevision(shelf);
        valueOf(shelf.store.reread(shelf.id, readNewer, storyStart() + 9h));
        const Timeline after = shelf.timeline();
        QCOMPARE(valueOf(shelf.store.reread(shelf.id, readNewer, storyStart() + 10h)).outcome, Reread::Outcome::Same);
        QCOMPARE(shelf.timeline(), after);
        valueOf(shelf.store.undoReread(shelf.id));
        QCOMPARE(shelf.timeline().revisions.size(), 4);
    }

    void bothStatesOfOneFileAreReadAnew()
    {
        Shelf shelf;
        const QStringList states{QStringLiteral("Monday."), QStringLiteral("Tuesday.")};
        for (int state = 0; state < 2; ++state) {
            Observation observation = observed(shelf.id, address, storyStart() + state * 1h, {states.at(state)});
            observation.kind = Observation::Kind::Import;
            observation.document.bytes = "one file that shows both";
            observation.document.capture.origin = Origin::NewsSniffer;
            valueOf(shelf.store.record(observation));
        }
        const auto readBoth = [&states](const RawDocument &) -> Result<Reading> {
            Reading reading;
            for (const QString &state : states) {
                reading.revisions.append(Revision{.article = articleSaying({state + u'!'})});
            }
            return reading;
        };
        valueOf(shelf.store.reread(shelf.id, readBoth, storyStart() + 9h));
        QCOMPARE(shelf.timeline().revisions.size(), 2);
        QCOMPARE(shelf.textOf(0), QStringList{QStringLiteral("Monday.!")});
        QCOMPARE(shelf.textOf(1), QStringList{QStringLiteral("Tuesday.!")});
    }

    // The extractor of today is newer than the one that is said to have read the first version.
    void aNewerExtractorAloneMakesNoRevision()
    {
        Store store(emptyLibrary());
        LoopbackServer server;
        QNetworkAccessManager network;
        QDateTime now = storyStart();
        Watch watch(&store, &network, [&now] { return now; }, {.pause = 0ms});
        const auto serve = [&server](const QByteArray &cost, int readers) {
            server.serve(
                "/wall",
                httpAnswer(200, {{"Content-Type", "text/html; charset=utf-8"}},
                           "<!DOCTYPE html><html><head><title>Wall</title></head><body><nav>" + QByteArray::number(readers)
                               + " readers</nav><article><h1>Wall</h1><p>Councillors in the harbour town sent the plan for a new sea wall "
                                 "back after a debate of four hours, as it would cost "
                               + cost + " crowns.</p><p>The mayor said that it was a matter of weeks.</p></article></body></html>"));
        };
        const auto check = [&](ArticleId id) {
            now = now.addSecs(3600);
            return awaited(watch.check(valueOf(store.timeline(id)).article, RobotsCare::Ignored))->recorded->outcome;
        };
        const FollowedArticle article = valueOf(store.addArticle(server.url("/wall"), WatchState::Followed, now));
        serve("two million", 1);
        QCOMPARE(check(article.id), Recorded::Outcome::First);
        const auto readOlder = [](const RawDocument &document) {
            Result<Reading> reading = readDocument(document);
            reading->revisions.last().article.extractor = QStringLiteral("html-0");
            reading->revisions.last().article.blocks.append({.text = QStringLiteral("Follow us on the harbour radio")});
            return reading;
        };
        valueOf(store.reread(article.id, readOlder, now));

        for (int readers = 1; readers < 4; ++readers) {
            serve("two million", readers);
            QCOMPARE(check(article.id), Recorded::Outcome::Unchanged);
        }
        Timeline timeline = valueOf(store.timeline(article.id));
        QCOMPARE(timeline.revisions.size(), 1);
        QCOMPARE(timeline.article.extractor, QStringLiteral("html-0"));

        // What really changed brings the whole article over, and nothing of the older extractor's shows as taken out.
        serve("three million", 4);
        QCOMPARE(check(article.id), Recorded::Outcome::Changed);
        timeline = valueOf(store.timeline(article.id));
        QCOMPARE(timeline.revisions.size(), 2);
        QCOMPARE(timeline.revisions.at(0).extractor, timeline.revisions.at(1).extractor);
        QCOMPARE(valueOf(store.revision(timeline.revisions.at(0).id)).article.blocks.size(),
                 valueOf(store.revision(timeline.revisions.at(1).id)).article.blocks.size());
        QCOMPARE(valueOf(store.inspect()).faults, QStringList());
    }
};

QTEST_GUILESS_MAIN(RereadTest)
#include "test_reread.moc"
