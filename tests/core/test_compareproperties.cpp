// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "tests/support/drawing.h"
#include "tests/support/invariants.h"
#include "tests/support/randomtexts.h"

#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

constexpr int pairCount = 4000;

Comparison compared(const Revision &left, const Revision &right)
{
    const Result<Comparison> result = compare(left, right);
    return result ? *result : Comparison{};
}

} // namespace

class ComparePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseHoldsForRandomPairs()
    {
        for (int seed = 0; seed < pairCount; ++seed) {
            const auto [left, right] = RandomTexts(quint32(seed)).pair();
            const Comparison comparison = compared(left, right);
            const QString wrong = violation(comparison);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2\n%3").arg(seed).arg(wrong, toText(comparison))));
        }
    }

    void aRevisionIsTheSameAsItself()
    {
        for (int seed = 0; seed < pairCount / 10; ++seed) {
            const Revision revision = RandomTexts(quint32(seed)).pair().right;
            const Comparison comparison = compared(revision, revision);
            QVERIFY(std::ranges::all_of(comparison.rows, [](const Row &row) { return row.kind == RowKind::Same; }));
            QCOMPARE(comparison.rows.size(), revision.article.blocks.size());
            QCOMPARE(comparison.summary, Summary{});
        }
    }

    void theSamePairGivesTheSameComparison()
    {
        for (int seed = 0; seed < pairCount / 10; ++seed) {
            const auto [left, right] = RandomTexts(quint32(seed)).pair();
            QCOMPARE(compared(left, right), compared(left, right));
        }
    }
};

QTEST_APPLESS_MAIN(ComparePropertiesTest)
#include "test_compareproperties.moc"
