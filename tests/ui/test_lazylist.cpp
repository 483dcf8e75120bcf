// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lazylist.h"
#include "ui/library/articledelegate.h"
#include "ui/library/articlelistmodel.h"
#include "ui/library/lookedat.h"

#include <QAccessible>
#include <QIdentityProxyModel>
#include <QScrollBar>
#include <QTest>
#include <QTimeZone>

using namespace recension;

namespace {

QDateTime now()
{
    return QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC);
}

/// Number 0 changed last. Every third has a headline of two lines.
FollowedArticle numbered(int number)
{
    FollowedArticle article{.id = {number + 1}, .source = QStringLiteral("Harbour Gazette"), .added = now().addSecs(-60LL * number)};
    article.title = QStringLiteral("Story %1").arg(number);
    if (number % 3 == 0)
        article.title += QStringLiteral(" of what was said at the meeting of the harbour board about the wall and the ferry");
    article.lastChanged = article.added;
    article.revisions = 2;
    return article;
}

/// Tells how many rows were looked at.
class Counted : public QIdentityProxyModel
{
public:
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            m_rows.insert(index.row());
        return QIdentityProxyModel::data(index, role);
    }
    [[nodiscard]] qsizetype rowsAsked() const { return m_rows.size(); }
    void forget() { m_rows.clear(); }

private:
    mutable QSet<int> m_rows;
};

struct Shown {
    LookedAt lookedAt;
    ArticleListModel model{&lookedAt, now};
    Counted counted;
    LazyList view;

    explicit Shown(int count)
    {
        QList<FollowedArticle> articles;
        for (int number = 0; number < count; ++number)
            articles += numbered(number);
        model.setArticles(articles);
        counted.setSourceModel(&model);
        view.setModel(&counted);
        view.setItemDelegate(new ArticleDelegate(&view));
        view.resize(330, 600);
        view.show();
        draw();
    }

    void draw()
    {
        QCoreApplication::processEvents();
        view.viewport()->repaint();
    }

    [[nodiscard]] QRect rect(int row) const { return view.visualRect(counted.index(row, 0)); }
    [[nodiscard]] int firstInSight() const { return view.indexAt({5, 0}).row(); }

    /// Rows in sight stand one below the other, and leave no room between.
    [[nodiscard]] bool standsInOrder() const
    {
        int expected = rect(firstInSight()).top();
        for (int row = firstInSight(); row < counted.rowCount() && expected < view.viewport()->height(); ++row) {
            QStyleOptionViewItem option;
            option.initFrom(&view);
            option.widget = &view;
            if (rect(row).top() != expected || rect(row).height() != view.itemDelegate()->sizeHint(option, counted.index(row, 0)).height())
                return false;
            expected = rect(row).bottom() + 1;
        }
        return true;
    }
};

} // namespace

class LazyListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsInSightIsLaidOut()
    {
        Shown shown(10'000);
        QVERIFY(shown.counted.rowsAsked() < 30);
        QVERIFY(shown.standsInOrder());
    }

    void theLastRowsAreThereAtOnce()
    {
        Shown shown(10'000);
        shown.counted.forget();
        QTest::keyClick(&shown.view, Qt::Key_End);
        shown.draw();
        QCOMPARE(shown.rect(9'999).bottom() + 1, shown.view.viewport()->height());
        QVERIFY(shown.standsInOrder());
        QVERIFY(shown.counted.rowsAsked() < 30);
        QCOMPARE(shown.view.verticalScrollBar()->value(), shown.view.verticalScrollBar()->maximum());
    }

    void pagingLeavesNoRowOut()
    {
        Shown shown(200);
        QSet<int> seen;
        QTest::keyClick(&shown.view, Qt::Key_Home);
        for (int page = 0; page < 200 && shown.view.currentIndex().row() < 199; ++page) {
            for (int row = shown.firstInSight(); row < 200 && shown.rect(row).bottom() < shown.view.viewport()->height(); ++row)
                seen += row;
            QVERIFY2(shown.standsInOrder(), qPrintable(QString::number(page)));
            QTest::keyClick(&shown.view, Qt::Key_PageDown);
            shown.draw();
        }
        for (int row = shown.firstInSight(); row < 200; ++row)
            seen += row;
        QCOMPARE(seen.size(), 200);
    }

    void draggingTheBarUpLeavesNoGaps()
    {
        Shown shown(10'000);
        QScrollBar *bar = shown.view.verticalScrollBar();
        for (const double share : {0.9, 0.5, 0.501, 0.499, 0.1, 0.0}) {
            bar->setValue(int(bar->maximum() * share));
            shown.draw();
            QVERIFY2(shown.standsInOrder(), qPrintable(QString::number(share)));
        }
        QCOMPARE(shown.firstInSight(), 0);
    }

    void whatIsReadStaysWhereItIsWhenAnotherArticleComesAbove()
    {
        Shown shown(1'000);
        shown.view.verticalScrollBar()->setValue(20'000);
        shown.draw();
        const QPersistentModelIndex read = shown.view.indexAt({5, 100});
        const int before = shown.view.visualRect(read).top();
        FollowedArticle changed = numbered(900);
        changed.lastChanged = now().addSecs(60);
        shown.model.apply(changed); // comes to the top
        shown.draw();
        QCOMPARE(shown.view.visualRect(read).top(), before);
        FollowedArticle longer = shown.model.article(read.row() - 3);
        longer.title += QStringLiteral(" with many more words than it had, and a second line therefore");
        shown.model.apply(longer);
        shown.draw();
        QCOMPARE(shown.view.visualRect(read).top(), before);
        QVERIFY(shown.standsInOrder());
    }

    void atTheBeginningWhatIsNewIsShown()
    {
        Shown shown(1'000);
        FollowedArticle changed = numbered(900);
        changed.lastChanged = now().addSecs(60);
        shown.model.apply(changed);
        shown.draw();
        QCOMPARE(shown.view.indexAt({5, 5}).data().toString(), changed.title);
        QVERIFY(shown.standsInOrder());
    }

    void aRowWithMoreWordsMovesThoseBelow()
    {
        Shown shown(50);
        const int before = shown.rect(3).top();
        FollowedArticle longer = shown.model.article(1);
        longer.title += QStringLiteral(" with many more words than it had, and a second line therefore");
        shown.counted.forget();
        shown.model.apply(longer);
        shown.draw();
        QVERIFY(shown.rect(3).top() > before);
        QVERIFY(shown.standsInOrder());
    }

    void aNarrowerListBreaksItsWordsAnew()
    {
        Shown shown(500);
        shown.view.verticalScrollBar()->setValue(9'000);
        shown.draw();
        const QModelIndex first = shown.view.indexAt({5, 0});
        shown.view.resize(180, 500);
        shown.draw();
        QVERIFY(shown.standsInOrder());
        QCOMPARE(shown.view.indexAt({5, 0}), first);
    }

    void rowsThatGoLeaveTheRestInOrder()
    {
        Shown shown(300);
        QTest::keyClick(&shown.view, Qt::Key_End);
        QList<FollowedArticle> few;
        for (int number = 0; number < 4; ++number)
            few += numbered(number);
        shown.model.setArticles(few);
        shown.draw();
        QCOMPARE(shown.view.verticalScrollBar()->maximum(), 0);
        QCOMPARE(shown.firstInSight(), 0);
        QVERIFY(shown.standsInOrder());
        shown.model.setArticles({});
        shown.draw();
        QVERIFY(!shown.view.indexAt({5, 5}).isValid());
    }

    void aClickChoosesTheRowBelowIt()
    {
        Shown shown(100);
        shown.view.verticalScrollBar()->setValue(1'000);
        shown.draw();
        const QModelIndex aimed = shown.view.indexAt({50, 200});
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {50, 200});
        QCOMPARE(shown.view.currentIndex(), aimed);
        QCOMPARE(shown.view.selectionModel()->selectedIndexes(), QModelIndexList{aimed});
    }

    void screenReadersFindAListOfItems()
    {
        Shown shown(100);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.view);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 100);
        QVERIFY(list->child(40)->text(QAccessible::Name).startsWith(QStringLiteral("Story 40")));
        QVERIFY(!list->child(1)->rect().isEmpty());
    }
};

QTEST_MAIN(LazyListTest)
#include "test_lazylist.moc"
