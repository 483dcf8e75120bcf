// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchquery.h"
#include "core/store/store.h"
#include "tests/support/emptylibrary.h"
#include "tests/support/storing.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

const QUrl address(QStringLiteral("https://news.example/2020/01/wall"));
const QDateTime start = storyStart();

Observation observed(ArticleId id, const QDateTime &seen, const QStringList &paragraphs, const QByteArray &around = {})
{
    return test::observed(id, address, seen, paragraphs, around);
}

Observation imported(Observation observation)
{
    observation.kind = Observation::Kind::Import;
    observation.document.capture.origin = Origin::Wayback;
    observation.document.capture.timeSource = TimeSource::Recorded;
    return observation;
}

} // namespace

class StoreTest : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFollowedArticleIsDueAtOnce()
    {
        Store store(emptyLibrary());
        const FollowedArticle article = valueOf(store.addArticle(address, WatchState::Followed, start));
        QCOMPARE(article.url, address);
        QCOMPARE(article.source, QStringLiteral("news.example"));
        QCOMPARE(article.nextCheck, start);
        QCOMPARE(valueOf(store.claimDue(start, start + 5min, 10)).size(), 1);
    }

    void twinAddressesAreOneArticle()
    {
        Store store(emptyLibrary());
        const FollowedArticle first = valueOf(store.addArticle(address, WatchState::Followed, start));
        const FollowedArticle second = valueOf(
            store.addArticle(QUrl(QStringLiteral("http://www.news.example/2020/01/wall/?utm_source=feed")), WatchState::Followed, start));
        QCOMPARE(second.id, first.id);
        QCOMPARE(valueOf(store.articles()).size(), 1);
    }

    void theCanonicalAddressLeadsToTheArticleButNotToAnotherSite()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        Observation observation = observed(id, start, {QStringLiteral("One.")});
        observation.content.canonicalUrl = QUrl(QStringLiteral("https://news.example/wall-sent-back"));
        valueOf(store.record(observation));
        QCOMPARE(valueOf(store.articleAt(QUrl(QStringLiteral("https://www.news.example/wall-sent-back"))))->id, id);
        observation.content.canonicalUrl = QUrl(QStringLiteral("https://other.example/theirs"));
        valueOf(store.record(observation));
        QVERIFY(!valueOf(store.articleAt(QUrl(QStringLiteral("https://other.example/theirs")))));
    }

    void onlyWebAddressesCanBeFollowed()
    {
        Store store(emptyLibrary());
        const auto refused = answerOf(store.addArticle(QUrl(QStringLiteral("file:///etc/passwd")), WatchState::Followed, start));
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    }

    void passwordsAreNotLeftOutUnsaid()
    {
        Store store(emptyLibrary());
        valueOf(store.addArticle(address, WatchState::Kept, start));
        QUrl secret = address;
        secret.setUserInfo(QStringLiteral("ada:secret"));
        const auto article = answerOf(store.addArticle(secret, WatchState::Followed, start));
        QCOMPARE(article.error().code, ErrorCode::NotAllowed);
        QVERIFY(article.error().message.contains(QStringLiteral("news.example")));
        QVERIFY(!article.error().message.contains(QStringLiteral("secret")));
        QCOMPARE(answerOf(store.addFeed(secret, {}, {}, start)).error(), article.error());
        QCOMPARE(answerOf(store.addFeeds({{.url = address}, {.url = secret}}, start)).error(), article.error());
        QCOMPARE(valueOf(store.feeds()).size(), 0);
        QCOMPARE(valueOf(store.articles()).constFirst().state, WatchState::Kept);
    }

    void whatPagesSayOfThemselvesMayBeLongAndOdd()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        QString word;
        for (int i = 0; i < 20'000; ++i) {
            word += QChar(u'a' + (i * i) % 23);
        }
        QStringList paragraphs{QStringLiteral("Before %1 after?").arg(word),
                               QStringLiteral("A ' quote, a \\ backslash, a ? and %1 and $1.")};
        for (int i = 0; i < 40'000; ++i) {
            paragraphs.last() += QStringLiteral(" w%1").arg(i * 7919);
        }
        Observation observation = observed(id, start, paragraphs);
        observation.content.site = word;
        observation.content.canonicalUrl = QUrl(QStringLiteral("https://news.example/") + word);
        const Recorded recorded = valueOf(store.record(observation));
        QCOMPARE(valueOf(store.revision(recorded.revision)).article, observation.content);
        const auto hits = [&store](const QString &typed) { return valueOf(store.search(parseSearch(typed), 0, 5)).hits.size(); };
        QCOMPARE(hits(QStringLiteral("before w%1").arg(39'999 * 7919)), 1);
        QCOMPARE(hits(word), 1);
        QCOMPARE(hits(word + QLatin1Char('x')), 0);
    }

    void aRevisionComesBackAsItWasStored()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        Observation observation = observed(id, start, {QStringLiteral("One."), QStringLiteral("Two “quoted” – 漢字.")});
        observation.content.blocks[1].marks = {
            {.kind = MarkKind::Link, .start = 0, .length = 3, .target = QStringLiteral("https://example.org/a?b=c")}};
        observation.content.published = {QDateTime(QDate(2020, 1, 30), QTime(0, 0), QTimeZone::UTC), TimePrecision::Day};
        observation.content.modified = {QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC), TimePrecision::Unzoned};
        observation.content.blocks.append({.kind = BlockKind::Heading, .level = 2, .text = QStringLiteral("One."), .repeated = true});
        observation.content.blocks.append(
            {.kind = BlockKind::Code, .text = QStringLiteral("a\n  b"), .language = QStringLiteral("python")});
        observation.content.blocks.append({.text = QStringLiteral("Alone"), .sideRecord = SideRecord::Unrecorded});
        for (const TimePrecision told : {TimePrecision::Unzoned, TimePrecision::Moment}) {
            const QDateTime at(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC);
            observation.content.blocks.append({.text = QStringLiteral("A post"), .posted = {at, told}});
        }
        observation.document.capture.redirects = {
            {.from = address, .httpStatus = 301, .at = start - 2s},
            {.from = QUrl(QStringLiteral("https://news.example/ü?a=b&c=%20")), .httpStatus = 302, .at = start - 1s}};
        observation.document.capture.contained =
            ContainedPage{.place = "urn:uuid:1", .size = 3, .sha256 = QByteArray(64, 'c'), .declared = {{.text = "sha1:A"}}};
        const Recorded recorded = valueOf(store.record(observation));
        QCOMPARE(recorded.outcome, Recorded::Outcome::First);
        const Revision revision = valueOf(store.revision(recorded.revision));
        QCOMPARE(revision.article, observation.content);
        QCOMPARE(revision.capture, observation.document.capture);
        QCOMPARE(revision.firstSeen, start);
        QCOMPARE(revision.number, 0);
        QCOMPARE(valueOf(store.document(recorded.revision)), observation.document);
    }

    void anUnchangedArticleMakesNoRevision()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        valueOf(store.record(observed(id, start, {QStringLiteral("One.")})));
        QCOMPARE(valueOf(store.record(observed(id, start + 1h, {QStringLiteral("One.")}))).outcome, Recorded::Outcome::Unchanged);
        const Recorded counter = valueOf(store.record(observed(id, start + 2h, {QStringLiteral("One.")}, "<b>12 readers</b>")));
        QCOMPARE(counter.outcome, Recorded::Outcome::Unchanged);
        QCOMPARE(counter.article.revisions, 1);
        QCOMPARE(counter.article.timesChanged(), 0);
        QCOMPARE(counter.article.checks, 3);
        QCOMPARE(valueOf(store.timeline(id)).revisions.at(0).lastSeen, start + 2h);
    }

    void aChangeIsARevisionAndAReturnPointsBack()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        const QStringList one{QStringLiteral("One.")};
        const QStringList two{QStringLiteral("Two.")};
        valueOf(store.record(observed(id, start, one)));
        const Recorded changed = valueOf(store.record(observed(id, start + 1h, two)));
        QCOMPARE(changed.outcome, Recorded::Outcome::Changed);
        QCOMPARE(changed.number, 1);
        QCOMPARE(changed.weight, Weight::Substantive);
        const Recorded back = valueOf(store.record(observed(id, start + 2h, one)));
        QCOMPARE(back.outcome, Recorded::Outcome::Returned);
        valueOf(store.record(observed(id, start + 3h, two)));
        const Timeline timeline = valueOf(store.timeline(id));
        QCOMPARE(timeline.revisions.size(), 4);
        QVERIFY(!timeline.revisions.at(0).sameAs && !timeline.revisions.at(1).sameAs);
        QCOMPARE(timeline.revisions.at(2).sameAs, 0);
        QCOMPARE(timeline.revisions.at(3).sameAs, 1);
        QCOMPARE(timeline.article.timesChanged(), 3);
        QCOMPARE(valueOf(store.revision(back.revision)).article.blocks.constLast().text, QStringLiteral("One."));
    }

    void aMinorChangeIsStoredAndSaysSo()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        valueOf(store.record(observed(id, start, {QStringLiteral("They recieved it.")})));
        const Recorded minor = valueOf(store.record(observed(id, start + 1h, {QStringLiteral("They received it.")})));
        QCOMPARE(minor.outcome, Recorded::Outcome::Changed);
        QCOMPARE(minor.weight, Weight::Minor);
        QCOMPARE(valueOf(store.timeline(id)).revisions.at(1).weight, Weight::Minor);
    }

    void thePastIsSortedInAndIdsStay()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        const Recorded live = valueOf(store.record(observed(id, start, {QStringLiteral("Three.")})));
        const Recorded first = valueOf(store.record(imported(observed(id, start - 48h, {QStringLiteral("One.")}))));
        QCOMPARE(first.outcome, Recorded::Outcome::Inserted);
        QCOMPARE(first.number, 0);
        const Recorded second = valueOf(store.record(imported(observed(id, start - 24h, {QStringLiteral("Two.")}))));
        QCOMPARE(second.number, 1);
        const Timeline timeline = valueOf(store.timeline(id));
        QCOMPARE(timeline.revisions.size(), 3);
        QCOMPARE(timeline.revisions.at(0).id, first.revision);
        QCOMPARE(timeline.revisions.at(1).id, second.revision);
        QCOMPARE(timeline.revisions.at(2).id, live.revision);
        QCOMPARE(timeline.revisions.at(1).capture.origin, Origin::Wayback);
        QCOMPARE(timeline.article.firstSeen, start - 48h);
        QCOMPARE(timeline.article.lastChanged, start);
        // The same import again brings nothing.
        QCOMPARE(valueOf(store.record(imported(observed(id, start - 24h, {QStringLiteral("Two.")})))).outcome,
                 Recorded::Outcome::Confirmed);
        QCOMPARE(valueOf(store.timeline(id)).revisions.size(), 3);
    }

    void aStateSeenBetweenTwoSightingsOfAnotherSplitsIt()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        valueOf(store.record(observed(id, start, {QStringLiteral("One.")})));
        valueOf(store.record(observed(id, start + 10h, {QStringLiteral("One.")})));
        const Recorded between = valueOf(store.record(imported(observed(id, start + 5h, {QStringLiteral("Two.")}))));
        QCOMPARE(between.number, 1);
        const Timeline timeline = valueOf(store.timeline(id));
        QCOMPARE(timeline.revisions.size(), 3);
        QCOMPARE(timeline.revisions.at(0).lastSeen, start);
        QCOMPARE(timeline.revisions.at(2).firstSeen, start + 10h);
        QCOMPARE(timeline.revisions.at(2).sameAs, 0);
    }

    void failuresRunTogetherAndEnd()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        valueOf(store.record(observed(id, start, {QStringLiteral("One.")})));
        valueOf(store.recordFailure(id, PageVerdict::NotFound, 404, QStringLiteral("gone"), start + 1h, {}));
        const FollowedArticle twice = valueOf(store.recordFailure(id, PageVerdict::NotFound, 404, QStringLiteral("gone"), start + 2h, {}));
        QVERIFY(twice.failing);
        QCOMPARE(twice.failing->times, 2);
        QCOMPARE(twice.failing->first, start + 1h);
        QCOMPARE(twice.lastSeen, start);
        const FollowedArticle other =
            valueOf(store.recordFailure(id, PageVerdict::ServerFailed, 503, QStringLiteral("failed"), start + 3h, {}));
        QCOMPARE(other.failing->first, start + 3h);
        QCOMPARE(other.failingSince, start + 1h);
        const Recorded again = valueOf(store.record(observed(id, start + 4h, {QStringLiteral("One.")})));
        QCOMPARE(again.outcome, Recorded::Outcome::Unchanged);
        QVERIFY(!again.article.failing && !again.article.failingSince.isValid());
        const Timeline timeline = valueOf(store.timeline(id));
        QCOMPARE(timeline.failures.size(), 2);
        QCOMPARE(timeline.failures.at(0).ended, start + 3h);
        QCOMPARE(timeline.failures.at(1).ended, start + 4h);
        QCOMPARE(timeline.revisions.size(), 1);
    }

    void aQuietArticleEndsAndCanBeFollowedAgain()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        valueOf(store.record(observed(id, start, {QStringLiteral("One.")})));
        const Recorded last = valueOf(store.recordUnchanged(id, start + 40 * 24h, {}));
        QCOMPARE(last.article.state, WatchState::Ended);
        QVERIFY(!last.article.nextCheck.isValid());
        QVERIFY(valueOf(store.claimDue(start + 90 * 24h, start + 91 * 24h, 10)).isEmpty());
        const FollowedArticle again = valueOf(store.setWatchState(id, WatchState::Followed, start + 41 * 24h));
        QCOMPARE(again.nextCheck, start + 41 * 24h);
        QCOMPARE(valueOf(store.recordUnchanged(id, start + 41 * 24h, {})).article.state, WatchState::Followed);
    }

    void anArticleOnceUnfollowedKeepsItsRevisions()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        valueOf(store.record(observed(id, start, {QStringLiteral("One.")})));
        QCOMPARE(valueOf(store.setWatchState(id, WatchState::Stopped, start + 1h)).state, WatchState::Stopped);
        QVERIFY(valueOf(store.claimDue(start + 24h, start + 25h, 10)).isEmpty());
        QCOMPARE(valueOf(store.timeline(id)).revisions.size(), 1);
    }

    void twoProgramsWriteAtTheSameTime()
    {
        const SharedLibrary library;
        Store one(library.location());
        Store other(library.location());
        const ArticleId id = valueOf(one.addArticle(address, WatchState::Followed, start)).id;
        QList<QFuture<Result<Recorded>>> answers;
        for (int i = 0; i < 40; ++i) {
            Store &store = i % 2 ? one : other;
            answers.append(store.record(observed(id, start + i * 1h, {QStringLiteral("State %1.").arg(i)})));
        }
        for (const auto &answer : std::as_const(answers)) {
            valueOf(answer);
        }
        const Timeline timeline = valueOf(one.timeline(id));
        QCOMPARE(timeline.revisions.size(), 40);
        for (int number = 0; number < 40; ++number) {
            QCOMPARE(timeline.revisions.at(number).number, number);
            QVERIFY(valueOf(other.document(timeline.revisions.at(number).id)).bytes.size() > 0);
        }
    }

    void aLongChainOfCapturesComesBackByteByByte()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        QList<std::pair<RevisionId, QByteArray>> all;
        for (int i = 0; i < 60; ++i) {
            const Observation observation =
                observed(id, start + i * 1h, {QStringLiteral("State %1.").arg(i)}, QByteArray(20'000, char('a' + i % 3)));
            all.append({valueOf(store.record(observation)).revision, observation.document.bytes});
        }
        for (const auto &[revision, bytes] : std::as_const(all)) {
            QCOMPARE(valueOf(store.document(revision)).bytes, bytes);
        }
    }

    void bothStatesOfOneFileAreKept()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Kept, start)).id;
        Observation one = imported(observed(id, start, {QStringLiteral("One.")}));
        Observation two = imported(observed(id, start + 3h, {QStringLiteral("Two.")}));
        two.document.bytes = one.document.bytes = "a page that shows both";
        two.recordedPeriod = QStringLiteral("about 3 hours later");
        valueOf(store.record(one));
        const Recorded second = valueOf(store.record(two));
        QCOMPARE(second.outcome, Recorded::Outcome::Changed);
        QCOMPARE(valueOf(store.revision(second.revision)).recordedPeriod, two.recordedPeriod);
        QCOMPARE(second.article.checks, 0);
        QCOMPARE(second.article.state, WatchState::Kept);
        // Bringing both in again changes nothing.
        QCOMPARE(valueOf(store.record(one)).article.revisions, 2);
        QCOMPARE(valueOf(store.record(two)).article.revisions, 2);
    }

    void notesAreKeptPerPairOfRevisions()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        const RevisionId one = valueOf(store.record(observed(id, start, {QStringLiteral("One.")}))).revision;
        const RevisionId two = valueOf(store.record(observed(id, start + 1h, {QStringLiteral("Two.")}))).revision;
        const Note note{.left = one, .right = two, .text = QStringLiteral("They counted again."), .written = start + 2h};
        QVERIFY(answerOf(store.keepNote(note)));
        QCOMPARE(valueOf(store.timeline(id)).notes, QList<Note>{note});
        QVERIFY(answerOf(store.keepNote({.left = one, .right = two})));
        QVERIFY(valueOf(store.timeline(id)).notes.isEmpty());
    }

    void aNoteOnVersionsThatAreGoneIsNotSaidToBeKept()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        const RevisionId one = valueOf(store.record(observed(id, start, {QStringLiteral("One.")}))).revision;
        const RevisionId two = valueOf(store.record(observed(id, start + 1h, {QStringLiteral("Two.")}))).revision;
        const Result<void> kept =
            answerOf(store.keepNote({.left = two, .right = {77}, .text = QStringLiteral("They counted again."), .written = start}));
        QCOMPARE(kept.error().code, ErrorCode::NotFound);
        QVERIFY(answerOf(store.keepNote({.left = one, .right = two, .text = QStringLiteral("Once."), .written = start})));
    }

    void aVersionDatedAheadDoesNotPutOffTheChecks()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        valueOf(store.record(imported(observed(id, start + 24h * 3'000, {QStringLiteral("One.")}))));
        const FollowedArticle same = valueOf(store.record(observed(id, start, {QStringLiteral("One.")}))).article;
        QVERIFY2(same.nextCheck <= start + 24h, qPrintable(same.nextCheck.toString(Qt::ISODate)));
        QCOMPARE(same.lastChecked, start);
        const FollowedArticle changed = valueOf(store.record(observed(id, start + 1h, {QStringLiteral("Two.")}))).article;
        QVERIFY2(changed.nextCheck <= start + 24h, qPrintable(changed.nextCheck.toString(Qt::ISODate)));
        QCOMPARE(changed.revisions, 2);
    }

    void whatIsStoredIsThereAfterClosing()
    {
        const SharedLibrary library;
        ArticleId id;
        {
            Store store(library.location());
            id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
            // Not waited for: closing does.
            (void)store.record(observed(id, start, {QStringLiteral("One.")}));
        }
        Store store(library.location());
        QCOMPARE(valueOf(store.timeline(id)).revisions.size(), 1);
        QCOMPARE(valueOf(store.articles()).at(0).source, QStringLiteral("Harbour Gazette"));
    }

    void aWholeLibraryHasNoFaults()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        for (int i = 0; i < 6; ++i) {
            valueOf(store.record(observed(id, start + i * 1h, {QStringLiteral("State %1.").arg(i % 3)})));
        }
        const Inspection inspection = valueOf(store.inspect());
        QCOMPARE(inspection.faults, QStringList());
        QCOMPARE(inspection.revisions, 6);
        QCOMPARE(inspection.captures, 6);
        QCOMPARE(inspection.articles, 1);
    }

    void anUnchangedPageSaysNothingOfWhatWasBroughtIn()
    {
        Store store(emptyLibrary());
        const ArticleId id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
        Observation own = observed(id, start, {QStringLiteral("One.")});
        own.validators = {.etag = "\"one\"", .lastModified = "Thu, 30 Jan 2020 14:00:00 GMT"};
        valueOf(store.record(own));
        const Recorded foreign = valueOf(store.record(imported(observed(id, start + 1h, {QStringLiteral("Two.")}))));
        QCOMPARE(foreign.number, 1);
        QCOMPARE(foreign.article.validators, Validators());
        // A check that was on its way when the other version was brought in.
        valueOf(store.recordUnchanged(id, start + 2h, {}));
        const Timeline timeline = valueOf(store.timeline(id));
        QCOMPARE(timeline.revisions.at(1).lastSeen, start + 1h);
        QCOMPARE(timeline.article.lastChecked, start + 2h);
        valueOf(store.record(own = observed(id, start + 3h, {QStringLiteral("One.")})));
        QCOMPARE(valueOf(store.timeline(id)).revisions.at(2).sameAs, 0);
    }

    void anArticleThatLostItsVersionsIsSaidToBeDamaged()
    {
        if (isServerRun()) {
            QSKIP("files only");
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("library.recension"));
        ArticleId id;
        {
            Store store(path);
            id = valueOf(store.addArticle(address, WatchState::Followed, start)).id;
            valueOf(store.record(observed(id, start, {QStringLiteral("One.")})));
        }
        {
            QSqlDatabase damaged = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
            damaged.setDatabaseName(path);
            QVERIFY(damaged.open());
            QVERIFY(QSqlQuery(damaged).exec(QStringLiteral("DELETE FROM revision")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("damage"));
        Store store(path);
        QCOMPARE(answerOf(store.recordUnchanged(id, start + 1h, {})).error().code, ErrorCode::WrongFormat);
        QCOMPARE(answerOf(store.record(observed(id, start + 1h, {QStringLiteral("One.")}))).error().code, ErrorCode::WrongFormat);
    }

    void aFileThatCouldNotBeOpenedIsTriedAgain()
    {
        if (isServerRun()) {
            QSKIP("files only");
        }
        const QTemporaryDir folder;
        const QString inTheWay = folder.filePath(QStringLiteral("disk"));
        QVERIFY(QFile(inTheWay).open(QIODevice::WriteOnly));
        Store store(inTheWay + QStringLiteral("/library.recension"));
        QVERIFY(!answerOf(store.articles()));
        QVERIFY(QFile::remove(inTheWay));
        QTRY_VERIFY(answerOf(store.articles()));
    }

    void anotherProgramsFileIsRefused()
    {
        if (isServerRun()) {
            QSKIP("files only");
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("text.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("This is a letter and no database at all.\n").repeated(200));
        file.close();
        Store store(path);
        QCOMPARE(answerOf(store.articles()).error().code, ErrorCode::WrongFormat);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("This is a letter"));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        if (isServerRun()) {
            QSKIP("files only");
        }
        Store store(QStringLiteral("/proc/nowhere/library.recension"));
        QCOMPARE(answerOf(store.articles()).error().code, ErrorCode::Unreadable);
    }

    void anAnswerNobodyWantsIsSkipped()
    {
        Store store(emptyLibrary());
        QFuture<Result<QList<FollowedArticle>>> unwanted = store.articles();
        unwanted.cancel();
        unwanted.waitForFinished();
        QVERIFY(unwanted.isCanceled());
        QVERIFY(answerOf(store.articles()));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "test_store.moc"
