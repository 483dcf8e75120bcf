// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "tests/support/drawing.h"
#include "tests/support/files.h"
#include "tests/support/invariants.h"

#include <QRegularExpression>
#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

QString fileText(const QString &name)
{
    return QString::fromUtf8(readFile(dataPath(QStringLiteral("compare/") + name)));
}

void checkSwapped(const PerSide<Revision> &pair)
{
    const auto comparison = compare(pair.right, pair.left);
    QVERIFY(comparison);
    QCOMPARE(violation(*comparison), QString());
}

} // namespace

/// Pairs that lead engines astray, and sentences as their authors edit them, each drawn as a person would mark it.
class CompareCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trickyPairs_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("rows");
        for (const QString &one : fileText(QStringLiteral("cases/tricky.txt")).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
            const QString name = one.section(u'\n', 0, 0);
            const QStringList parts = one.section(u'\n', 1).trimmed().split(QRegularExpression(QStringLiteral("\n(?:=>|==)\n")));
            QCOMPARE(parts.size(), 3);
            QTest::newRow(qPrintable(name)) << parts.at(0) << parts.at(1) << parts.at(2);
        }
    }

    void trickyPairs()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, rows);
        const PerSide<Revision> pair{revision(left), revision(right)};
        const auto comparison = compare(pair.left, pair.right);
        QVERIFY(comparison);
        QCOMPARE(toText(*comparison), rows);
        QCOMPARE(violation(*comparison), QString());
        checkSwapped(pair);
    }

    void editedSentences_data()
    {
        QTest::addColumn<QString>("drawing");
        for (const QString &line : fileText(QStringLiteral("cases/sentences.txt")).split(u'\n', Qt::SkipEmptyParts)) {
            QTest::newRow(qPrintable(line)) << line;
        }
    }

    /// A drawing without its marks is what was compared.
    void editedSentences()
    {
        QFETCH(QString, drawing);
        static const QRegularExpression marks(QStringLiteral(R"(\[-|-\]|\{\+|\+\}|\(~|~\))"));
        const QStringList sides = drawing.mid(2).remove(marks).split(QStringLiteral(" -> "));
        QCOMPARE(sides.size(), 2);
        const PerSide<Revision> pair{revision(sides.at(0)), revision(sides.at(1))};
        const auto comparison = compare(pair.left, pair.right);
        QVERIFY(comparison);
        QCOMPARE(toText(*comparison), drawing);
        QCOMPARE(violation(*comparison), QString());
        checkSwapped(pair);
    }
};

QTEST_APPLESS_MAIN(CompareCasesTest)
#include "test_comparecases.moc"
