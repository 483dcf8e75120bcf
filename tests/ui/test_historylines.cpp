// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/historyviews.h"
#include "ui/library/lookedat.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

constexpr int wait = 10'000;

/// An article whose life a test tells, and the two views of its history.
struct Life : HistoryViews {
    QDateTime begun = now.addDays(-20);
    QUrl url{QStringLiteral("https://paper.example/story")};
    ArticleId article = valueOf(store.addArticle(url, WatchState::Followed, begun)).id;

    [[nodiscard]] QDateTime day(double number) const { return begun.addSecs(static_cast<qint64>(number * 86'400)); }

    FollowedArticle says(double dayNumber, const QString &text)
    {
        return valueOf(store.record(observed(article, url, day(dayNumber), {QStringLiteral("It is about the wall."), text}))).article;
    }

    /// A letter a day, each a text.
    void sayAll(const QString &texts)
    {
        for (qsizetype number = 0; number < texts.size(); ++number)
            says(double(number), QStringLiteral("The text that is called %1 is what it says here.").arg(texts.at(number)));
    }

    void isAway(double dayNumber, PageVerdict verdict, int status)
    {
        valueOf(store.recordFailure(article, verdict, status, verdictInWords(verdict, status), day(dayNumber), {}));
    }

    /// As an import from a wiki or an archive keeps it.
    void brings(double dayNumber, const QString &text, const QString &author, const QString &comment)
    {
        Observation observation = observed(article, url, day(dayNumber), {QStringLiteral("It is about the wall."), text});
        observation.kind = Observation::Kind::Import;
        observation.document.capture.origin = Origin::Wiki;
        observation.document.capture.requestedUrl = QUrl(QStringLiteral("https://wiki.example/index.php?oldid=%1").arg(dayNumber));
        valueOf(store.record(observation));
        valueOf(store.keepPast({.article = article,
                                .address = observation.document.capture.requestedUrl,
                                .taken = observation.seen,
                                .author = author,
                                .comment = comment,
                                .asked = now}));
    }

    void lacks(double dayNumber, PastOutcome outcome, const QString &detail)
    {
        valueOf(store.keepPast({.article = article,
                                .address = QUrl(QStringLiteral("https://archive.example/%1").arg(dayNumber)),
                                .taken = day(dayNumber),
                                .outcome = outcome,
                                .detail = detail,
                                .asked = now}));
    }

    void load()
    {
        QSignalSpy loaded(&history, &VersionHistory::loaded);
        history.load(article);
        QVERIFY(loaded.wait(wait));
    }

    [[nodiscard]] QString text(int row, VersionTableModel::Column column = VersionTableModel::Version) const
    {
        return table.model()->index(row, column).data().toString();
    }

    /// The first column from above.
    [[nodiscard]] QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            texts += text(row);
        return texts;
    }

    [[nodiscard]] QList<TimelineEvent::Kind> kinds() const
    {
        QList<TimelineEvent::Kind> found;
        for (const TimelineEvent &event : view.events())
            found += event.kind;
        return found;
    }
};

} // namespace

class HistoryLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsThatGoBackAndForthAreOneLineUntilItIsUnfolded()
    {
        Life life;
        life.sayAll(QStringLiteral("ABCDCDCDCE"));
        life.load();
        QAbstractItemModelTester tester(life.table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString folded = QStringLiteral("Versions 2 to 8 change back and forth between two texts, 6 times.");
        QCOMPARE(
            life.rows(),
            QStringList({QStringLiteral("9"), QStringLiteral("8"), folded, QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("0")}));
        using enum TimelineEvent::Kind;
        QCOMPARE(life.kinds(), QList<TimelineEvent::Kind>({Version, Version, Version, Fold, Return, Version}));
        QCOMPARE(life.view.eventInWords(3), folded);

        life.table.selectRow(2);
        QTest::keyClick(&life.table, Qt::Key_Space);
        QCOMPARE(life.rows().size(), 11);
        QCOMPARE(life.text(1), QStringLiteral("8"));
        QCOMPARE(life.text(2), folded);
        QCOMPARE(life.text(3), QStringLiteral("7"));
        QCOMPARE(life.text(4, VersionTableModel::Change), QStringLiteral("same as version 2"));
        QCOMPARE(life.table.currentIndex().row(), 2); // the keyboard stays where it was
        QTest::keyClick(&life.table, Qt::Key_Return);
        QCOMPARE(life.rows().size(), 6);
    }

    void aClickOnTheFoldOfTheTimelineUnfoldsIt()
    {
        Life life;
        life.sayAll(QStringLiteral("ABABABX"));
        life.load();
        const auto fold = static_cast<int>(life.kinds().indexOf(TimelineEvent::Kind::Fold));
        QVERIFY(fold >= 0);
        QTest::mouseClick(&life.view, Qt::LeftButton, {}, life.view.eventRect(fold).center());
        QVERIFY(!life.kinds().contains(TimelineEvent::Kind::Fold));
        QCOMPARE(life.view.events().size(), 7);
    }

    void theLatestChangeIsNeverFoldedAway()
    {
        Life life;
        life.sayAll(QStringLiteral("ABABAB"));
        life.load();
        QCOMPARE(life.rows(),
                 QStringList({QStringLiteral("5"), QStringLiteral("4"),
                              QStringLiteral("Versions 0 to 5 change back and forth between two texts, 5 times."), QStringLiteral("0")}));
        QCOMPARE(life.choice.pair(), (PerSide<int>{4, 5}));
    }

    void keysOfTheTimelineStepOverWhatIsFolded()
    {
        Life life;
        life.sayAll(QStringLiteral("ABABABX"));
        life.load();
        QTest::keyClick(&life.view, Qt::Key_Home);
        QTest::keyClick(&life.view, Qt::Key_Right);
        QCOMPARE(life.choice.current(), 5);
        QTest::keyClick(&life.view, Qt::Key_Left);
        QCOMPARE(life.choice.current(), 0);
    }

    void aVersionThatIsRevealedUnfoldsWhatHidesIt()
    {
        Life life;
        life.sayAll(QStringLiteral("ABABABX"));
        life.load();
        QVERIFY(life.lines.hiddenBy(3) >= 0);
        life.lines.reveal(3);
        QCOMPARE(life.lines.hiddenBy(3), -1);
        QVERIFY(life.rows().contains(QStringLiteral("3")));
    }

    void whenTheArticleWasAwayAndCameBackIsSaid()
    {
        Life life;
        life.says(0, QStringLiteral("One."));
        life.isAway(1, PageVerdict::NotFound, 404);
        life.isAway(1.5, PageVerdict::NotFound, 404);
        life.says(2, QStringLiteral("Two."));
        life.load();
        QCOMPARE(life.rows(),
                 QStringList({QStringLiteral("1"),
                              QStringLiteral("Not found (HTTP 404) from 11 Jan, 14:02 to 12 Jan, 14:02 (24 hours), then there again"),
                              QStringLiteral("0")}));
        // It is no version: nothing can be chosen there.
        const auto chosen = life.choice.pair();
        life.table.selectRow(1);
        QTest::keyClick(&life.table, Qt::Key_Space);
        QCOMPARE(life.choice.pair(), chosen);
    }

    void anAbsenceThatLastsIsSaidSo()
    {
        Life life;
        life.says(0, QStringLiteral("One."));
        life.isAway(1, PageVerdict::Unreachable, 0);
        life.isAway(2, PageVerdict::NotFound, 410);
        life.load();
        // The two kinds follow each other without the article in between.
        QCOMPARE(life.rows().constFirst(), QStringLiteral("Not found (HTTP 410) since 12 Jan, 14:02; and once before"));
        QCOMPARE(life.view.eventInWords(1), QStringLiteral("not reachable from 11 Jan, 14:02 to 12 Jan, 14:02 (24 hours)"));
    }

    void anAbsenceBeforeTheFirstVersionStandsBeforeIt()
    {
        Life life;
        life.isAway(-1, PageVerdict::Unreachable, 0);
        life.says(0, QStringLiteral("One."));
        life.says(1, QStringLiteral("Two."));
        life.load();
        QCOMPARE(life.rows().size(), 3);
        QCOMPARE(life.text(1), QStringLiteral("0"));
        QVERIFY2(life.text(2).startsWith(QStringLiteral("Not reachable")), qPrintable(life.text(2)));
        QCOMPARE(life.kinds().constFirst(), TimelineEvent::Kind::Failure);
    }

    void versionsThatAreChosenOrUnfoldedStaySoWhenThePastComesIn()
    {
        Life life;
        life.sayAll(QStringLiteral("ABABABX"));
        life.load();
        life.lines.reveal(3);
        life.choice.choose(1, 3);
        life.choice.setCurrent(3);
        life.brings(-2, QStringLiteral("What it said long before."), {}, {});
        life.brings(-1, QStringLiteral("What it said before."), {}, {});
        life.load();
        QCOMPARE(life.history.revision(2).number, 2);
        QCOMPARE(life.choice.pair(), (PerSide<int>{3, 5}));
        QCOMPARE(life.choice.current(), 5);
        QCOMPARE(life.text(life.table.currentIndex().row()), QStringLiteral("5"));
        QCOMPARE(life.lines.hiddenBy(5), -1);
    }

    void aVersionThatComesBetweenTwoTakesPartOfTheChange()
    {
        Life life;
        life.brings(0, QStringLiteral("One."), {}, {});
        life.brings(2, QStringLiteral("One and two and three."), {}, {});
        life.load();
        QTRY_VERIFY_WITH_TIMEOUT(life.history.extent(1), wait);
        const int whole = life.history.extent(1)->wordsInserted;
        life.brings(1, QStringLiteral("One and two."), {}, {});
        life.load();
        QTRY_VERIFY_WITH_TIMEOUT(life.history.extent(1) && life.history.extent(2), wait);
        QVERIFY(life.history.extent(1)->wordsInserted < whole);
        QVERIFY(life.history.extent(2)->wordsInserted < whole);
    }

    void aTimeWithoutItsDayIsOfTheDayThatStandsBeforeIt()
    {
        Life life;
        for (int number = 0; number < 40; ++number)
            life.says(number / 2 + 0.02 * (number % 2), QStringLiteral("Text %1.").arg(number));
        life.load();
        const QRegularExpression withoutDay(QStringLiteral("^v\\d+ \\d\\d:\\d\\d$"));
        QDate day;
        for (int number = 0; number < life.view.events().size(); ++number) {
            if (life.view.marks().at(number).label.isEmpty())
                continue;
            const TimelineEvent &event = life.view.events().at(number);
            if (withoutDay.match(event.label).hasMatch())
                QCOMPARE(event.time.toLocalTime().date(), day);
            day = event.time.toLocalTime().date();
        }
        QVERIFY(day.isValid());
    }

    void whatIsLearntOfALongHistoryLaysNothingOutAnew()
    {
        constexpr int count = 80;
        Life life;
        for (int number = 0; number < count; ++number)
            life.says(number / 10.0, QStringLiteral("Text %1.").arg(number));
        life.load();
        QTRY_VERIFY_WITH_TIMEOUT(life.history.extent(1), 3 * wait);
        const QList<TimelineMark> marks = life.view.marks();
        constexpr int layouts = 10;
        QElapsedTimer timer;
        timer.start();
        for (int number = 0; number < layouts; ++number)
            life.view.resize(900 + 100 * (number % 2), life.view.height());
        const qint64 once = timer.nsecsElapsed() / layouts;
        life.view.resize(900, life.view.height());
        timer.restart();
        for (int place = count - 1; place > 0; --place)
            Q_EMIT life.history.extentKnown(place);
        QVERIFY2(timer.nsecsElapsed() < count / 3 * once, qPrintable(QString::number(double(timer.nsecsElapsed()) / double(once))));
        QCOMPARE(life.view.marks(), marks);
    }

    void aNoteStandsAtTheChangeItIsOn()
    {
        Life life;
        for (int number = 0; number < 4; ++number)
            life.says(number, QStringLiteral("Text %1.").arg(number));
        const QList<TimelineRevision> revisions = valueOf(life.store.timeline(life.article)).revisions;
        const auto write = [&](int left, int right, const char *text) {
            valueOf(life.store.keepNote(
                {.left = revisions.at(left).id, .right = revisions.at(right).id, .text = QString::fromLatin1(text), .written = life.now}));
        };
        write(0, 1, "<b>Who</b>\npaid?");
        write(0, 3, "All of it.");
        life.load();
        using enum VersionTableModel::Column;
        QVERIFY2(life.text(2, Change).endsWith(QStringLiteral("note")), qPrintable(life.text(2, Change)));
        QVERIFY(!life.text(1, Change).contains(QStringLiteral("note")));
        const QAbstractItemModel *model = life.table.model();
        QVERIFY2(
            model->index(2, Change).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Note: &lt;b&gt;Who&lt;/b&gt; paid?</p>")),
            qPrintable(model->index(2, Change).data(Qt::ToolTipRole).toString()));
        QVERIFY(model->index(0, Change)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("Note on versions 0 and 3: All of it.")));
        QVERIFY(life.view.eventInWords(1).endsWith(QStringLiteral("Note: <b>Who</b> paid?")));
        QVERIFY(!life.view.eventInWords(2).contains(QStringLiteral("Note")));
    }

    void whoChangedTheWikisPageIsSaid()
    {
        Life life;
        life.brings(0, QStringLiteral("One."), QStringLiteral("Ada"), QStringLiteral("first words"));
        life.brings(1, QStringLiteral("Two."), QStringLiteral("<b>Bob</b>"), {});
        life.load();
        using enum VersionTableModel::Column;
        QVERIFY(!life.table.isColumnHidden(Edit));
        QVERIFY(!life.table.isColumnHidden(Provenance));
        QCOMPARE(life.text(1, Edit), QStringLiteral("Ada: first words"));
        QCOMPARE(life.text(0, Edit), QStringLiteral("<b>Bob</b>"));
        QCOMPARE(life.text(0, Provenance), QStringLiteral("wiki"));
        QVERIFY(life.view.eventInWords(0).endsWith(QStringLiteral("Ada: first words, wiki")));
    }

    void whereVersionsComeFromIsSaidWhereNotAllComeFromChecks()
    {
        Life life;
        life.says(0, QStringLiteral("One."));
        life.load();
        QVERIFY(life.table.isColumnHidden(VersionTableModel::Provenance));
        QVERIFY(life.table.isColumnHidden(VersionTableModel::Edit));
        life.brings(-1, QStringLiteral("Zero."), {}, {});
        life.load();
        QVERIFY(!life.table.isColumnHidden(VersionTableModel::Provenance));
        QCOMPARE(life.text(0, VersionTableModel::Provenance), QStringLiteral("live"));
    }

    void whatAnArchiveLacksStandsOnTheTimeline()
    {
        Life life;
        life.brings(0, QStringLiteral("One."), {}, {});
        life.lacks(1, PastOutcome::Missing, QStringLiteral("The site answered with status 404 then."));
        life.lacks(2, PastOutcome::Missing, QStringLiteral("The site answered with status 404 then."));
        life.brings(3, QStringLiteral("Two."), {}, {});
        life.load();
        QCOMPARE(life.rows().at(1),
                 QStringLiteral("11 Jan, 14:02 to 12 Jan, 14:02, 2 times, in the archive: The site answered with status 404 then."));
        QCOMPARE(life.kinds().at(1), TimelineEvent::Kind::Gap);
    }

    void aMinorChangeLightsNoDot()
    {
        Life life;
        LookedAt looked;
        life.says(0, QStringLiteral("The committee recieved the report on Monday."));
        QVERIFY(!looked.isUnread(life.says(1, QStringLiteral("The committee received the report on Monday."))));
        QVERIFY(looked.isUnread(life.says(2, QStringLiteral("The committee received the report on Friday."))));
        // Looked at since; what comes then is a comma.
        looked.setLooked(life.article, {.at = life.day(2.5), .seen = life.day(2)});
        const FollowedArticle minor = life.says(3, QStringLiteral("The committee received the report, on Friday."));
        QCOMPARE(minor.timesChanged(), 3);
        QVERIFY(!looked.isUnread(minor));
        // A minor change does not put out what a greater one lit.
        const LookedAt early({{life.article.value, {.at = life.day(0.5), .seen = life.day(0)}}});
        QVERIFY(early.isUnread(minor));
    }
};

QTEST_MAIN(HistoryLinesTest)
#include "test_historylines.moc"
