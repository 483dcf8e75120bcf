// SPDX-License-Identifier: GPL-3.0-or-later
// The past and the feeds of articles, as a reader asks for them in the window.
#include "tests/support/awaited.h"
#include "tests/support/desk.h"
#include "ui/dialogs/changefeeddialog.h"
#include "ui/dialogs/feedsdialog.h"
#include "ui/dialogs/followfeeddialog.h"
#include "ui/dialogs/pastdialog.h"
#include "ui/library/paststrip.h"
#include "ui/timeline/versiontable.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTreeWidget>

using namespace recension;
using namespace recension::test;

namespace {

const QUrl feedAddress(QStringLiteral("https://orrinpost.example/rss"));

MockAnswer json(const QByteArray &body)
{
    return {.headers = {{"Content-Type", "application/json"}}, .body = body};
}

MockAnswer rss(const QByteArrayList &links)
{
    QByteArray feed =
        "<rss version=\"2.0\"><channel><title>The Orrin Post</title><link>https://orrinpost.example/</link><description>n</description>";
    for (const QByteArray &link : links)
        feed += "<item><title>About " + link.mid(link.lastIndexOf('/') + 1) + "</title><link>" + link + "</link></item>";
    return {.headers = {{"Content-Type", "application/rss+xml"}}, .body = feed + "</channel></rss>"};
}

/// A web archive that has two states of the harbour wall, and one that led to nothing.
void serveArchive(Desk &desk)
{
    const QByteArray wall = wallAddress().toEncoded();
    desk.network.serve(
        QUrl(QStringLiteral("https://web.archive.org/cdx/search/cdx?url=https%3A%2F%2Fharbourgazette.example%2Fwall&output=json"
                            "&fl=timestamp,original,mimetype,statuscode,digest&limit=5000&showResumeKey=true")),
        json("[[\"timestamp\",\"original\",\"mimetype\",\"statuscode\",\"digest\"],"
             "[\"20190102030405\",\""
             + wall
             + "\",\"text/html\",\"200\",\"AAA\"],"
               "[\"20190202030405\",\""
             + wall
             + "\",\"text/html\",\"404\",\"GON\"],"
               "[\"20190302030405\",\""
             + wall + "\",\"text/html\",\"200\",\"BBB\"]]"));
    const auto replay = [&](const char *digits, const char *httpTime, const QString &headline) {
        MockAnswer answer = page(headline);
        answer.headers.emplaceBack("Memento-Datetime", httpTime);
        desk.network.serve(
            QUrl(QStringLiteral("https://web.archive.org/web/%1id_/%2").arg(QLatin1StringView(digits), wallAddress().toString())), answer);
    };
    replay("20190102030405", "Wed, 02 Jan 2019 03:04:05 GMT", QStringLiteral("A wall is thought of"));
    replay("20190302030405", "Sat, 02 Mar 2019 03:04:05 GMT", QStringLiteral("A wall is planned"));
}

} // namespace

class DiscoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePastOfAnArticleIsBroughtInFromTheWindow()
    {
        Desk desk;
        serveArchive(desk);
        PastStrip *strip = desk.home->page()->pastStrip();
        QVERIFY(!strip->isVisible());
        desk.action(Command::ImportPast)->trigger();
        auto *dialog = desk.dialog<PastDialog>();
        QCOMPARE(dialog->findChild<QLineEdit *>()->text(), QStringLiteral("https://web.archive.org/"));
        desk.click(dialog, QStringLiteral("&Bring In"));
        QVERIFY(strip->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(strip->sentence(), QStringLiteral("The past is here: 2 states brought in, 2 versions added, 1 missing."),
                                  wait);
        QTRY_COMPARE_WITH_TIMEOUT(desk.home->page()->history().count(), 8, wait);
        QVERIFY(desk.statement().contains(QStringLiteral("first seen 2 Jan 2019")));
        const QAbstractItemModel *table = desk.home->page()->table()->model();
        const QString gap = table->index(table->rowCount() - 2, 0).data().toString();
        QCOMPARE(gap, QStringLiteral("2 Feb 2019, 03:04, in the archive: The site answered with status 404 then."));
        desk.click(strip, QStringLiteral("Close"));
        QVERIFY(!strip->isVisible());
    }

    void anImportIsStoppedAndGoesOn()
    {
        Desk desk;
        serveArchive(desk);
        PastStrip *strip = desk.home->page()->pastStrip();
        strip->begin({.source = {.keeper = PastKeeper::Wayback, .address = QUrl(QStringLiteral("https://web.archive.org/"))},
                      .since = {},
                      .until = {}});
        QVERIFY(desk.past.progress(desk.home->article()->id));
        desk.click(strip, QStringLiteral("Stop"));
        QVERIFY(strip->sentence().startsWith(QStringLiteral("Bringing in the past was stopped.")));
        QVERIFY(!desk.past.progress(desk.home->article()->id));
        desk.click(strip, QStringLiteral("Go on"));
        QTRY_VERIFY_WITH_TIMEOUT(strip->sentence().startsWith(QStringLiteral("The past is here: ")), wait);
    }

    void anArchiveThatDoesNotAnswerIsSaidWithAWayToGoOn()
    {
        Desk desk;
        desk.past.setPatience({.attempts = 1, .pause = std::chrono::milliseconds(1)});
        PastStrip *strip = desk.home->page()->pastStrip();
        strip->begin({.source = {.keeper = PastKeeper::Wayback, .address = QUrl(QStringLiteral("https://gone.example/"))},
                      .since = {},
                      .until = {}});
        QTRY_VERIFY_WITH_TIMEOUT(!desk.past.progress(desk.home->article()->id), wait);
        QVERIFY(!strip->sentence().isEmpty());
        QVERIFY(strip->isVisible());
        // It is said of that article alone.
        desk.showArticle(QUrl(QStringLiteral("https://orrinpost.example/ferry")));
        QVERIFY(!strip->isVisible());
    }

    void theArchivesAddressIsRemembered()
    {
        Desk desk;
        desk.action(Command::ImportPast)->trigger();
        auto *dialog = desk.dialog<PastDialog>();
        dialog->findChild<QComboBox *>()->setCurrentIndex(1);
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("https://memory.example/timemap/link/"));
        desk.click(dialog, QStringLiteral("&Bring In"));
        QCOMPARE(desk.preferences.values().timeMapAddress, QStringLiteral("https://memory.example/timemap/link/"));
        QCOMPARE(desk.preferences.values().waybackAddress, QStringLiteral("https://web.archive.org/"));
    }

    void aFeedIsFollowedFromTheWindow()
    {
        Desk desk;
        desk.network.serve(feedAddress, rss({"https://orrinpost.example/quay", "https://orrinpost.example/sport/cup"}));
        desk.action(Command::FollowFeed)->trigger();
        auto *dialog = desk.dialog<FollowFeedDialog>();
        const auto fields = dialog->findChildren<QLineEdit *>();
        fields.at(0)->setText(feedAddress.toString());
        fields.at(2)->setText(QStringLiteral("/sport/"));
        desk.click(dialog, QStringLiteral("&Follow"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.home->articles().size(), 7, wait);
        const QList<FollowedFeed> feeds = valueOf(desk.store.feeds());
        QCOMPARE(feeds.size(), 1);
        QCOMPARE(feeds.constFirst().choice.exclude, QStringList{QStringLiteral("/sport/")});
    }

    void aSitemapIsCountedBeforeItsPagesAreFollowed()
    {
        Desk desk;
        QByteArray list;
        for (int page = 0; page < 30; ++page)
            list += "https://orrinpost.example/" + QByteArray(page < 4 ? "news/" : "sport/") + QByteArray::number(page) + '\n';
        desk.network.serve(feedAddress, {.headers = {{"Content-Type", "text/plain"}}, .body = list});
        const qsizetype before = desk.home->articles().size();
        desk.action(Command::FollowFeed)->trigger();
        auto *dialog = desk.dialog<FollowFeedDialog>();
        const auto fields = dialog->findChildren<QLineEdit *>();
        fields.at(0)->setText(feedAddress.toString());
        desk.click(dialog, QStringLiteral("&Follow"));
        const auto *sentence = dialog->findChild<QLabel *>(QStringLiteral("feedSentence"));
        QTRY_COMPARE_WITH_TIMEOUT(sentence->text(),
                                  QStringLiteral("The sitemap names 30 pages; 30 match and become articles. Follow them?"), wait);
        QVERIFY(valueOf(desk.store.feeds()).isEmpty());
        QCOMPARE_GE(sentence->height(), sentence->heightForWidth(sentence->width())); // all of it can be read
        // Another choice is counted without asking the site again.
        fields.at(1)->setText(QStringLiteral("/news/"));
        QTRY_COMPARE_WITH_TIMEOUT(sentence->text(), QStringLiteral("The sitemap names 30 pages; 4 match and become articles. Follow them?"),
                                  wait);
        dialog->findChild<QSpinBox *>()->setValue(2);
        QTRY_COMPARE_WITH_TIMEOUT(
            sentence->text(), QStringLiteral("The sitemap names 30 pages; 4 match, and the newest 2 of them become articles. Follow them?"),
            wait);
        desk.click(dialog, QStringLiteral("&Follow These"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.home->articles().size(), before + 2, wait);
        QCOMPARE(valueOf(desk.store.feeds()).constFirst().choice.newest, 2);
    }

    void aPageOffersItsFeeds()
    {
        Desk desk;
        const QUrl front(QStringLiteral("https://orrinpost.example/"));
        desk.network.serve(
            front,
            {.headers = {{"Content-Type", "text/html"}},
             .body = "<title>Post</title><link rel=\"alternate\" type=\"application/rss+xml\" title=\"All news\" href=\"/rss\">"});
        desk.network.serve(feedAddress, rss({"https://orrinpost.example/quay"}));
        desk.action(Command::FollowFeed)->trigger();
        auto *dialog = desk.dialog<FollowFeedDialog>();
        dialog->findChild<QLineEdit *>()->setText(front.toString());
        desk.click(dialog, QStringLiteral("&Follow"));
        auto *offered = dialog->findChild<QListWidget *>(QStringLiteral("offeredFeeds"));
        QTRY_VERIFY_WITH_TIMEOUT(offered->isVisible(), wait);
        QCOMPARE(offered->item(0)->text(), QStringLiteral("All news (https://orrinpost.example/rss)"));
        QVERIFY(valueOf(desk.store.feeds()).isEmpty());
        desk.click(dialog, QStringLiteral("&Follow"));
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(desk.store.feeds()).size(), 1, wait);
    }

    void whatIsNoFeedIsSaidInTheDialogAndNotFollowed()
    {
        Desk desk;
        desk.network.serve(feedAddress, {.headers = {{"Content-Type", "text/html"}}, .body = "<title>Nothing here</title>"});
        desk.action(Command::FollowFeed)->trigger();
        auto *dialog = desk.dialog<FollowFeedDialog>();
        dialog->findChild<QLineEdit *>()->setText(feedAddress.toString());
        desk.click(dialog, QStringLiteral("&Follow"));
        auto *sentence = dialog->findChild<QLabel *>(QStringLiteral("feedSentence"));
        QTRY_VERIFY_WITH_TIMEOUT(sentence->isVisible() && !sentence->text().startsWith(QStringLiteral("Looking")), wait);
        QVERIFY(dialog->isVisible());
        QVERIFY(valueOf(desk.store.feeds()).isEmpty());
    }

    void followedFeedsAreListedAndStopped()
    {
        Desk desk;
        valueOf(desk.store.addFeed(feedAddress, QStringLiteral("The <b>Orrin</b> Post"),
                                   {.include = {QStringLiteral("quay")}, .exclude = {QStringLiteral("sport")}}, desk.now));
        desk.action(Command::ShowFeeds)->trigger();
        auto *dialog = desk.dialog<FeedsDialog>();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->view()->topLevelItemCount(), 1, wait);
        const QTreeWidgetItem *item = dialog->view()->topLevelItem(0);
        QCOMPARE(item->text(0), QStringLiteral("The <b>Orrin</b> Post"));
        QCOMPARE(item->text(1), QStringLiteral("quay, not sport"));
        QCOMPARE(item->text(3), QStringLiteral("not looked at yet"));
        // Enter is for the feed, not for the dialog.
        QTest::keyClick(dialog->view(), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        auto *patterns = dialog->findChild<FollowFeedDialog *>();
        QVERIFY(patterns);
        QCOMPARE(patterns->findChildren<QLineEdit *>().at(1)->text(), QStringLiteral("quay"));
        patterns->close();
        desk.click(dialog, QStringLiteral("&Stop Following"));
        QTRY_COMPARE_WITH_TIMEOUT(dialog->view()->topLevelItemCount(), 0, wait);
        QVERIFY(valueOf(desk.store.feeds()).isEmpty());
    }

    void aListOfFeedsGoesOutAndComesBack()
    {
        Desk desk;
        valueOf(desk.store.addFeed(feedAddress, QStringLiteral("The Orrin Post"), {}, desk.now));
        const QByteArray list = valueOf(desk.subscriptions.exportList());
        valueOf(desk.store.addFeed(QUrl(QStringLiteral("https://other.example/atom")), {}, {}, desk.now));
        QVERIFY(answerOf(desk.store.removeFeed(feedAddress)));
        auto imported = desk.subscriptions.importList(list);
        QTRY_VERIFY_WITH_TIMEOUT(imported.isFinished(), wait);
        QCOMPARE(*imported.result(), 1);
        QCOMPARE(valueOf(desk.store.feeds()).size(), 2);
        auto again = desk.subscriptions.importList(list);
        QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), wait);
        QCOMPARE(*again.result(), 0);
        QVERIFY(!desk.subscriptions.importList("<html>").result());
    }

    void patternsStandBetweenCommas()
    {
        QCOMPARE(patternsIn(QStringLiteral(" /politics/ , live*blog,, /politics/")),
                 QStringList({QStringLiteral("/politics/"), QStringLiteral("live*blog")}));
        QVERIFY(patternsIn(QStringLiteral(" , ")).isEmpty());
    }

    void aFeedOfChangesIsOfOneThingOrAll()
    {
        Desk desk;
        desk.searches.add(QStringLiteral("breakwater"), desk.now);
        desk.action(Command::ExportFeed)->trigger();
        auto *dialog = desk.dialog<ChangeFeedDialog>();
        QSignalSpy asked(dialog, &ChangeFeedDialog::saveRequested);
        auto *scope = dialog->findChild<QComboBox *>();
        QCOMPARE(scope->count(), 4);
        QCOMPARE(scope->itemText(1), QStringLiteral("Changes of articles by Harbour Gazette"));
        QCOMPARE(scope->itemText(2), QStringLiteral("Changes of followed articles"));
        QCOMPARE(scope->itemText(3), QStringLiteral("Changes found by “breakwater”"));
        scope->setCurrentIndex(3);
        dialog->findChild<QCheckBox *>()->setChecked(true);
        desk.click(dialog, QStringLiteral("&Save As…"));
        QCOMPARE(asked.size(), 1);
        const auto chosen = asked.constFirst().constFirst().value<FeedScope>();
        QCOMPARE(chosen.words, QStringLiteral("breakwater"));
        QCOMPARE(chosen.leastWeight, Weight::Minor);
        QVERIFY(!chosen.article);
    }

    void theAddressOfAFeedThatIsKeptUpToDateIsCopied()
    {
        QTemporaryDir folder;
        Desk desk;
        Preferences values = desk.preferences.values();
        values.feedFolder = folder.path();
        desk.preferences.setValues(values);
        desk.action(Command::ExportFeed)->trigger();
        auto *before = desk.dialog<ChangeFeedDialog>();
        auto *place = before->findChild<QLabel *>(QStringLiteral("feedPlace"));
        QVERIFY2(place->text().contains(QStringLiteral("with the next change")), qPrintable(place->text()));
        before->close();
        const QString file = folder.filePath(QStringLiteral("article-%1.rss").arg(desk.home->article()->id.value));
        QFile(file).open(QIODevice::WriteOnly);
        desk.action(Command::ExportFeed)->trigger();
        desk.click(desk.dialog<ChangeFeedDialog>(), QStringLiteral("&Copy Address"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QUrl::fromLocalFile(file).toString());
    }

    void aFeedThatIsWithdrawnWhileItIsLookedAtIsNotFollowed()
    {
        Desk desk;
        const QUrl other(QStringLiteral("https://orrinpost.example/other.rss"));
        desk.network.serve(feedAddress, rss({"https://orrinpost.example/fresh"}));
        desk.network.serve(other, rss({"https://orrinpost.example/otherwise"}));
        desk.action(Command::FollowFeed)->trigger();
        auto *dialog = desk.dialog<FollowFeedDialog>();
        dialog->findChild<QLineEdit *>()->setText(feedAddress.toString());
        QSignalSpy withdrawn(dialog, &QDialog::rejected);
        connect(&desk.network, &MockNetwork::asked, dialog, &QDialog::reject, Qt::QueuedConnection); // before the answer
        desk.click(dialog, QStringLiteral("&Follow"));
        QTRY_VERIFY_WITH_TIMEOUT(!withdrawn.isEmpty(), wait);
        // What is asked for after it, of the same host, comes after it.
        const QFuture<FeedLook> look = desk.subscriptions.look(other, {});
        QTRY_VERIFY_WITH_TIMEOUT(look.isFinished(), wait);
        QVERIFY(awaited(desk.subscriptions.follow(look.result())));
        QCOMPARE(desk.network.requests().constFirst().url(), feedAddress);
        const QList<FollowedFeed> feeds = valueOf(desk.subscriptions.feeds());
        QCOMPARE(feeds.size(), 1);
        QCOMPARE(feeds.constFirst().url, other);
        QVERIFY(!valueOf(desk.store.articleAt(QUrl(QStringLiteral("https://orrinpost.example/fresh")))));
    }

    void everyFieldOfTheDialogsHasAName()
    {
        Desk desk;
        for (const Command command : {Command::ImportPast, Command::FollowFeed, Command::ShowFeeds, Command::ExportFeed}) {
            desk.action(command)->trigger();
            auto *dialog = desk.dialog<QDialog>();
            QVERIFY(dialog);
            for (const QWidget *part : dialog->findChildren<QWidget *>()) {
                const bool isReached = part->focusPolicy() != Qt::NoFocus && part->isVisible() && !part->focusProxy();
                const auto *field = qobject_cast<const QLineEdit *>(part);
                const bool isInner = part->parentWidget() != dialog && field; // of a date
                if (!isReached || isInner || part->objectName().startsWith(QStringLiteral("qt_")))
                    continue;
                QAccessibleInterface *named = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(part));
                QVERIFY2(
                    named && !named->text(QAccessible::Name).isEmpty(),
                    qPrintable(QStringLiteral("%1 of %2").arg(QLatin1StringView(part->metaObject()->className()), dialog->windowTitle())));
            }
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
};

QTEST_MAIN(DiscoveryTest)
#include "test_discovery.moc"
