// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/rhythmwords.h"

#include <QTest>
#include <QTimeZone>

using namespace recension;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC);

QList<TimelineRevision> changedAfter(const QList<std::chrono::milliseconds> &pauses)
{
    QList<TimelineRevision> revisions{{.firstSeen = start}};
    for (const std::chrono::milliseconds pause : pauses) {
        revisions.append({.firstSeen = revisions.constLast().firstSeen + pause});
    }
    return revisions;
}

} // namespace

class ChangeRhythmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewChangesSayNothing()
    {
        QVERIFY(!changeRhythm({}));
        QVERIFY(!changeRhythm(changedAfter({})));
        QVERIFY(!changeRhythm(changedAfter({1h, 2h})));
    }

    void halfOfThePausesAreNoLonger()
    {
        const ChangeRhythm three = changeRhythm(changedAfter({30min, 400h, 3h})).value();
        QCOMPARE(three.usualPause, 3h);
        QCOMPARE(three.expected, start + 30min + 400h + 3h + 3h);
        QCOMPARE(changeRhythm(changedAfter({1h, 2h, 3h, 4h}))->usualPause, 3h);
    }

    void theNextOneIsForetoldWhereItCanStillCome()
    {
        const ChangeRhythm rhythm{.usualPause = 3h, .expected = start + 3h};
        FollowedArticle article;
        const QString foretold = rhythmInWords(article, rhythm, start + 1h);
        QCOMPARE(
            foretold,
            QStringLiteral("Half of its changes came within 3 hours of the one before; at that pace the next one would come in 2 hours."));
        const QString past = QStringLiteral("Half of its changes came within 3 hours of the one before.");
        QCOMPARE(rhythmInWords(article, rhythm, start + 4h), past);
        article.state = WatchState::Stopped;
        QCOMPARE(rhythmInWords(article, rhythm, start + 1h), past);
    }
};

QTEST_GUILESS_MAIN(ChangeRhythmTest)
#include "test_changerhythm.moc"
