// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coastlibrary.h"
#include "tests/support/historyviews.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <ctime>
#include <functional>

using namespace recension;
using namespace recension::test;

namespace {

TimelineRoom room(qreal width)
{
    return {.left = 30, .right = width - 30, .axis = 60, .labelWidth = [](const QString &text) { return 6.0 * qreal(text.size()); }};
}

TimelineEvent eventAt(const QDateTime &time, const QString &label, int priority = 0)
{
    return {.time = time, .size = 0.5, .label = label, .priority = priority};
}

/// Of processor time.
double threadMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1'000 + double(time.tv_nsec) / 1'000'000;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

    // The article of the harbour wall: six versions, one absence.
    struct Wall : HistoryViews {
        Wall()
        {
            fillCoastLibrary(store, now);
            load();
        }

        void load()
        {
            QSignalSpy known(&history, &VersionHistory::extentKnown);
            history.load(valueOf(store.articleAt(wallAddress()))->id);
            // All but the first and the one that came back are compared with the one before.
            QTRY_COMPARE_WITH_TIMEOUT(known.size(), 4, 10'000);
        }
    };

private Q_SLOTS:
    void marksStandToTime()
    {
        const QDateTime begun = storyStart();
        const auto marks = layOutTimeline({eventAt(begun, QStringLiteral("a")), eventAt(begun.addSecs(3600), QStringLiteral("b")),
                                           eventAt(begun.addSecs(4 * 3600), QStringLiteral("c"))},
                                          room(460));
        QCOMPARE(marks.at(0).x, 30.0);
        QCOMPARE(marks.at(1).x, 130.0);
        QCOMPARE(marks.at(2).x, 430.0);
    }

    void marksOfOneMinuteStandBesideEachOther()
    {
        const QDateTime begun = storyStart();
        QList<TimelineEvent> events;
        for (int minute = 0; minute < 5; ++minute)
            events += eventAt(begun.addSecs(60 * minute), QString::number(minute));
        events += eventAt(begun.addDays(30), QStringLiteral("last"));
        const auto marks = layOutTimeline(events, room(600));
        for (qsizetype number = 1; number < marks.size(); ++number)
            QVERIFY(marks.at(number).x - marks.at(number - 1).x >= marks.at(number).width);
    }

    void labelsNeverStandOnEachOther_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("width");
        for (const int count : {1, 2, 7, 40, 400}) {
            for (const int width : {90, 300, 900, 2000})
                QTest::addRow("%d events in %d pixels", count, width) << count << width;
        }
    }

    void labelsNeverStandOnEachOther()
    {
        QFETCH(int, count);
        QFETCH(int, width);
        QRandomGenerator random(7);
        QList<TimelineEvent> events;
        QDateTime time = storyStart();
        for (int number = 0; number < count; ++number) {
            time = time.addSecs(random.bounded(2) == 0 ? random.bounded(90) : random.bounded(400'000));
            events += eventAt(time, QStringLiteral("v%1 14:02").arg(number), random.bounded(3));
        }
        const auto marks = layOutTimeline(events, room(width));
        QCOMPARE(marks.size(), events.size());
        int labels = 0;
        for (qsizetype one = 0; one < marks.size(); ++one) {
            QVERIFY(marks.at(one).x >= 29.9 && marks.at(one).x <= width - 29.9);
            QVERIFY(one == 0 || marks.at(one).x >= marks.at(one - 1).x);
            labels += marks.at(one).label.isEmpty() ? 0 : 1;
            for (qsizetype other = one + 1; other < marks.size(); ++other)
                QVERIFY(!marks.at(one).label.intersects(marks.at(other).label));
        }
        QVERIFY(labels > 0);
    }

    void whatMattersMoreGetsItsLabelFirst()
    {
        const QDateTime begun = storyStart();
        QList<TimelineEvent> events;
        for (int minute = 0; minute < 30; ++minute)
            events += eventAt(begun.addSecs(60 * minute), QStringLiteral("version %1").arg(minute), minute == 17 ? 3 : 0);
        QVERIFY(!layOutTimeline(events, room(300)).at(17).label.isEmpty());
    }

    void theTableOfALongHistoryIsMeasuredOnceForAllWidths()
    {
        constexpr int count = 300;
        HistoryViews views;
        const QUrl url(QStringLiteral("https://paper.example/long"));
        const ArticleId article = valueOf(views.store.addArticle(url, WatchState::Followed, views.now.addDays(-60))).id;
        for (int hour = 0; hour < count; ++hour)
            valueOf(views.store.record(observed(article, url, views.now.addDays(-60).addSecs(3'600 * hour),
                                                {QStringLiteral("It is about the wall."), QStringLiteral("Hour %1 of it.").arg(hour)})));
        const auto spent = [](const std::function<void()> &work) {
            const double begun = threadMilliseconds(); // versions are being compared on other threads
            work();
            return threadMilliseconds() - begun;
        };
        QSignalSpy loaded(&views.history, &VersionHistory::loaded);
        views.history.load(article);
        QVERIFY(loaded.wait(10'000));
        const double laidOut = spent([&views] { Q_EMIT views.lines.changed(); });
        int width = 900;
        const double resized = spent([&] {
            for (int step = 0; step < 10; ++step)
                views.table.resize(width += 10, 600);
        });
        // Each alone would take about as long as all of it, were the columns measured anew.
        QVERIFY2(resized < 4 * laidOut, qPrintable(QStringLiteral("%1, %2").arg(resized).arg(laidOut)));
    }

    void anArticlesHistoryIsDrawn()
    {
        Wall wall;
        QCOMPARE(wall.view.events().size(), 7);
        QList<TimelineEvent::Kind> kinds;
        for (const TimelineEvent &event : wall.view.events())
            kinds += event.kind;
        using enum TimelineEvent::Kind;
        QCOMPARE(kinds, QList<TimelineEvent::Kind>({Version, Version, Version, Failure, Version, Return, Version}));
        QVERIFY(wall.view.marks().at(4).height > wall.view.marks().at(2).height);
        QCOMPARE(wall.view.events().at(3).label, QStringLiteral("not reachable, 2 hours"));
    }

    void versionsAreChosenByClick()
    {
        Wall wall;
        QCOMPARE(wall.choice.pair(), (PerSide<int>{4, 5}));
        QTest::mouseClick(&wall.view, Qt::LeftButton, {}, wall.view.eventRect(1).center());
        QCOMPARE(wall.choice.pair(), (PerSide<int>{1, 5}));
        // The ring of an absence is no version.
        QTest::mouseClick(&wall.view, Qt::LeftButton, {}, wall.view.eventRect(3).center());
        QCOMPARE(wall.choice.pair(), (PerSide<int>{1, 5}));
    }

    void aDoubleClickOnABarAsksForTheChangeOfThatVersion()
    {
        Wall wall;
        QSignalSpy asked(&wall.view, &TimelineView::compareRequested);
        const QPoint bar = wall.view.eventRect(2).center();
        QTest::mouseClick(&wall.view, Qt::LeftButton, {}, bar);
        QTest::mouseDClick(&wall.view, Qt::LeftButton, {}, bar);
        QCOMPARE(wall.choice.pair(), (PerSide<int>{1, 2}));
        QCOMPARE(asked.size(), 1);
    }

    void keysLeadFromVersionToVersion()
    {
        Wall wall;
        QSignalSpy asked(&wall.view, &TimelineView::compareRequested);
        QTest::keyClick(&wall.view, Qt::Key_Home);
        QTest::keyClick(&wall.view, Qt::Key_Space);
        QTest::keyClick(&wall.view, Qt::Key_Right);
        QCOMPARE(wall.choice.current(), 1);
        QTest::keyClick(&wall.view, Qt::Key_Space);
        QCOMPARE(wall.choice.pair(), (PerSide<int>{0, 1}));
        QTest::keyClick(&wall.view, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(wall.table.currentIndex().row(), 5); // the table follows
    }

    void theTableTellsWhatChanged()
    {
        Wall wall;
        const QAbstractItemModel *model = wall.table.model();
        QAbstractItemModelTester tester(const_cast<QAbstractItemModel *>(model), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text = [model](int row, int column) { return model->index(row, column).data().toString(); };
        QCOMPARE(model->rowCount(), 7); // six versions, one absence
        using Column = VersionTableModel::Column;
        QCOMPARE(text(0, Column::Version), QStringLiteral("5"));
        QCOMPARE(text(1, Column::Change), QStringLiteral("same as version 2"));
        QCOMPARE(text(6, Column::Change), QString());
        QCOMPARE(text(5, Column::Period), QStringLiteral("about 3 hours later"));
        QVERIFY2(text(5, Column::Change).contains(QStringLiteral("headline")), qPrintable(text(5, Column::Change)));
        QVERIFY2(text(5, Column::Change).contains(QStringLiteral("a number")), qPrintable(text(5, Column::Change)));
        QVERIFY2(text(2, Column::Change).contains(QStringLiteral("moved")), qPrintable(text(2, Column::Change)));
        QCOMPARE(text(6, Column::Headline), QStringLiteral("Harbour wall plan approved after four-hour debate"));
        QVERIFY(model->index(2, Column::Bars).data(VersionTableModel::InsertedRole).toDouble() > 0);
        QCOMPARE(model->index(1, Column::Bars).data(VersionTableModel::InsertedRole).toDouble(), 0.0);
    }

    void aDoubleClickAsksForTheChangeOfThatVersion()
    {
        Wall wall;
        QSignalSpy asked(&wall.table, &VersionTable::compareRequested);
        const QPoint place = wall.table.visualRect(wall.table.model()->index(2, 1)).center(); // version 3
        QTest::mouseClick(wall.table.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(wall.table.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(wall.choice.pair(), (PerSide<int>{2, 3}));
    }

    void chosenVersionsStayWhenANewOneComes()
    {
        VersionChoice choice;
        choice.reset({{1}, {2}, {3}});
        choice.choose(0, 2);
        choice.setVersions({{1}, {2}, {3}, {4}});
        QCOMPARE(choice.pair(), (PerSide<int>{0, 2}));
        // Or older ones: what is chosen is so wherever it stands now.
        choice.setVersions({{9}, {1}, {8}, {2}, {3}, {4}});
        QCOMPARE(choice.pair(), (PerSide<int>{1, 4}));
        QCOMPARE(choice.current(), 4);
        choice.setVersions({{1}, {2}, {3}, {4}});
        choice.toggle(3); // the one chosen longest gives way
        QCOMPARE(choice.pair(), (PerSide<int>{2, 3}));
        choice.toggle(3);
        QVERIFY(!choice.pair());
    }

    void aScreenReaderHearsTheTimeline()
    {
        Wall wall;
        QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(&wall.view);
        QCOMPARE(timeline->role(), QAccessible::List);
        QCOMPARE(timeline->text(QAccessible::Name), QStringLiteral("Timeline"));
        QCOMPARE(timeline->childCount(), 7);
        const QString name = timeline->child(4)->text(QAccessible::Name);
        QVERIFY2(name.startsWith(QStringLiteral("Version 3, ")) && name.contains(QStringLiteral("words")), qPrintable(name));
        QVERIFY(timeline->child(6)->state().selected);
        QVERIFY(!timeline->child(3)->state().selectable);
        QVERIFY(timeline->child(1)->rect().isValid());
        timeline->child(0)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(wall.choice.isChosen(0));
        QCOMPARE(timeline->indexOfChild(timeline->child(2)), 2);
    }
};

QTEST_MAIN(TimelineTest)
#include "test_timeline.moc"
