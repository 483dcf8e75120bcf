// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/attended.h"
#include "core/diff/compare.h"
#include "core/diff/provenance.h"
#include "tests/support/randomtexts.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace recension;
using namespace recension::test;

namespace {

const Error unwanted{ErrorCode::Canceled, QStringLiteral("Nobody wants it.")};

Revision largeRevision(quint32 seed)
{
    Revision revision;
    for (qint64 size = 0; size < attendedSize; size = textSizeOf(revision)) {
        for (int blocks = 0; blocks < 200; ++blocks) {
            revision.article.blocks.append(RandomTexts(seed++).paragraph());
        }
    }
    return revision;
}

} // namespace

class AttendedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResultComesBack()
    {
        const Result<int> result = attended<int>({}, unwanted, [](const CancelCheck &) { return 42; });
        QCOMPARE(result.value_or(0), 42);
    }

    void whoeverCancelsIsFreeWhileTheWorkGoesOn()
    {
        QSemaphore mayEnd;
        QSemaphore told;
        int asked = 0;
        const Result<int> result = attended<int>(CancelCheck([&asked] { return ++asked > 2; }), unwanted, [&](const CancelCheck &check) {
            mayEnd.acquire(); // as if in the middle of something long
            told.release(check.isCanceled() ? 1 : 0);
            return 1;
        });
        QVERIFY(!result);
        QCOMPARE(result.error(), unwanted);
        mayEnd.release();
        QVERIFY(told.tryAcquire(1, 10'000));
    }

    void aPoolThatIsFullOfWaitingCallersStillGetsTheWorkDone()
    {
        QThreadPool *pool = QThreadPool::globalInstance();
        const int usual = pool->maxThreadCount();
        pool->setMaxThreadCount(1);
        QSemaphore done;
        for (int caller = 0; caller < 4; ++caller) {
            pool->start([&done] {
                const Result<int> result = attended<int>({}, unwanted, [](const CancelCheck &) { return 1; });
                done.release(result ? 1 : 0);
            });
        }
        const bool allDone = done.tryAcquire(4, 20'000);
        pool->setMaxThreadCount(usual);
        QVERIFY(allDone);
    }

    void aLargeComparisonIsTheSameWithAndWithoutAttendance()
    {
        const Revision left = largeRevision(1);
        const Revision right = RandomTexts(7).edited(left);
        QCOMPARE(compare(left, right, CancelCheck()), compare(left, right));
        QCOMPARE(provenanceOf({left, right}, {}), provenanceOf({left, right}));
    }

    void aLargeComparisonAndAChainCanBeCanceled()
    {
        const Revision left = largeRevision(1);
        const Revision right = largeRevision(100'000);
        const CancelCheck never([] { return true; });
        QCOMPARE(compare(left, right, never).error().code, ErrorCode::Canceled);
        QCOMPARE(provenanceOf({left, right}, never).error().code, ErrorCode::Canceled);
    }
};

QTEST_APPLESS_MAIN(AttendedTest)
#include "test_attended.moc"
