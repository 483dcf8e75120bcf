// SPDX-License-Identifier: GPL-3.0-or-later
// A reader brings in the past through the window, from archives and wikis that answer on the loopback interface.
#include "tests/support/loopbackserver.h"
#include "tests/support/storing.h"
#include "tests/support/windowground.h"
#include "ui/dialogs/pastdialog.h"
#include "ui/library/articlepage.h"
#include "ui/library/librarypage.h"
#include "ui/library/paststrip.h"
#include "ui/timeline/versiontable.h"
#include "ui/timeline/versiontablemodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QProgressBar>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>
#include <QToolButton>

using namespace recension;
using namespace recension::test;
using namespace std::chrono_literals;

namespace {

constexpr int wait = 20'000;

QByteArray html(const QByteArray &headline)
{
    return "<!DOCTYPE html><title>" + headline + "</title><article><h1>" + headline
        + "</h1><p>Councillors in the harbour town sent the plan for a new sea wall back to its engineers after a debate of four hours, in "
          "which fishermen and shopkeepers spoke against its height.</p><p>The mayor had promised that building would begin before the "
          "autumn storms, and said afterwards that the delay was a matter of weeks.</p></article>";
}

QByteArray served(const QByteArray &body, const QList<ServedHeader> &more = {})
{
    return httpAnswer(200, QList<ServedHeader>{{"Content-Type", "text/html; charset=utf-8"}} + more, body);
}

/// A window that shows one kept article, at an address that an archive is asked for.
struct Reader {
    GroundOn<QNetworkAccessManager> ground{[] { return storyStart().addMonths(2); }};
    LoopbackServer server;
    std::unique_ptr<MainWindow> window;
    QUrl address;

    explicit Reader(const QByteArray &path = {})
        : address(path.isEmpty() ? QUrl(QStringLiteral("https://gazette.example/wall")) : server.url(path))
    {
        const ArticleId id = valueOf(ground.store.addArticle(address, WatchState::Kept, storyStart())).id;
        const QDateTime seen = storyStart().addMonths(1);
        valueOf(ground.store.record(observed(id, address, seen, {QStringLiteral("The wall of today has nothing in common with it.")})));
        ground.past.setPatience({.attempts = 1, .pause = 1ms});
        window = std::make_unique<MainWindow>(ground.parts(), WindowState());
        window->resize(1280, 820);
        window->show();
        QTRY_COMPARE_WITH_TIMEOUT(page()->history().count(), 1, wait);
    }

    [[nodiscard]] ArticlePage *page() const { return window->libraryPage()->page(); }
    [[nodiscard]] PastStrip *strip() const { return page()->pastStrip(); }
    [[nodiscard]] int versions() const { return page()->history().count(); }

    /// Three mementos; the second of them is asked for at /m/2.
    void listThree()
    {
        server.serve("/timemap/link/" + address.toEncoded(),
                     httpAnswer(200, {{"Content-Type", "application/link-format"}},
                                '<' + address.toEncoded()
                                    + ">; rel=\"original\",\n"
                                      "</m/1>; rel=\"first memento\"; datetime=\"Wed, 01 Jan 2020 14:02:00 GMT\",\n"
                                      "</m/2>; rel=\"memento\"; datetime=\"Thu, 02 Jan 2020 09:00:00 GMT\",\n"
                                      "</m/3>; rel=\"last memento\"; datetime=\"Fri, 03 Jan 2020 09:00:00 GMT\"\n"));
        server.serve("/m/1", served(html("Wall plan thought of"), {{"Memento-Datetime", "Wed, 01 Jan 2020 14:02:00 GMT"}}));
        server.serve("/m/2", second());
        server.serve("/m/3", served(html("Wall plan sent back"), {{"Memento-Datetime", "Fri, 03 Jan 2020 09:00:00 GMT"}}));
    }

    static QByteArray second() { return served(html("Wall plan approved"), {{"Memento-Datetime", "Thu, 02 Jan 2020 09:00:00 GMT"}}); }

    /// As a reader does, in the dialog.
    void bringIn(PastKeeper keeper, const QString &from) const
    {
        window->actions()[Command::ImportPast]->trigger();
        auto *dialog = window->findChild<PastDialog *>();
        QVERIFY(dialog);
        auto *keepers = dialog->findChild<QComboBox *>();
        keepers->setCurrentIndex(keepers->findData(static_cast<int>(keeper)));
        dialog->findChild<QLineEdit *>()->setText(from);
        press(dialog, QStringLiteral("&Bring In"));
    }

    void bringInMementos() const { bringIn(PastKeeper::TimeMap, server.url("/timemap/link/").toString()); }

    static void press(const QWidget *part, const QString &text)
    {
        for (auto *button : part->findChildren<QAbstractButton *>()) {
            if (button->text() == text) {
                QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(text));
                return button->click();
            }
        }
        QFAIL(qPrintable(QStringLiteral("there is no button “%1”").arg(text)));
    }

    [[nodiscard]] qsizetype timesAsked(const QByteArray &path) const
    {
        const QList<QByteArray> requests = server.requests();
        return std::ranges::count_if(requests, [&path](const QByteArray &head) { return head.startsWith("GET " + path + ' '); });
    }

    /// In the words of the table, from the oldest.
    [[nodiscard]] QStringList column(int column) const
    {
        const QAbstractItemModel *table = page()->table()->model();
        QStringList texts;
        for (int row = table->rowCount() - 1; row >= 0; --row)
            texts += table->index(row, column).data().toString();
        return texts;
    }
};

} // namespace

class PastInWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mementosComeOneByOneAndTheirProgressIsTold()
    {
        Reader reader;
        reader.listThree();
        QSet<QString> told;
        connect(&reader.ground.past, &PastImports::progressChanged, reader.strip(), [&] { told += reader.strip()->sentence(); });
        reader.bringInMementos();
        QVERIFY(reader.strip()->isVisible());
        QCOMPARE(reader.strip()->sentence(), QStringLiteral("Looking for the article’s past…"));
        QVERIFY(reader.strip()->findChild<QProgressBar *>()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(reader.strip()->sentence(), QStringLiteral("The past is here: 3 states brought in, 3 versions added."),
                                  wait);
        QVERIFY2(told.contains(QStringLiteral("Bringing in the past: 2 of 3…")), qPrintable(QStringList(told.values()).join(u'|')));
        QVERIFY(!reader.strip()->findChild<QProgressBar *>()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(reader.versions(), 4, wait);
        const QStringList headlines = reader.column(VersionTableModel::Headline);
        QCOMPARE(headlines.first(3),
                 QStringList({QStringLiteral("Wall plan thought of"), QStringLiteral("Wall plan approved"),
                              QStringLiteral("Wall plan sent back")}));
        QVERIFY(reader.column(VersionTableModel::Provenance).constFirst().contains(QStringLiteral("127.0.0.1")));
        // Asked once more, nothing is new.
        Reader::press(reader.strip(), QStringLiteral("Close"));
        reader.bringInMementos();
        QTRY_VERIFY_WITH_TIMEOUT(reader.strip()->sentence().startsWith(QStringLiteral("There is nothing new")), wait);
        QCOMPARE(reader.timesAsked("/m/1"), 1);
    }

    void whatWasBroughtInBeforeItWasStoppedStaysAndTheRestComesLater()
    {
        Reader reader;
        reader.listThree();
        QPointer<QTcpSocket> held;
        reader.server.serve("/m/2", [&held](QTcpSocket *socket) { held = socket; });
        reader.bringInMementos();
        QTRY_VERIFY_WITH_TIMEOUT(held, wait);
        QCOMPARE(reader.strip()->sentence(), QStringLiteral("Bringing in the past: 2 of 3…"));
        Reader::press(reader.strip(), QStringLiteral("Stop"));
        QTRY_VERIFY_WITH_TIMEOUT(reader.strip()->sentence().startsWith(QStringLiteral("Bringing in the past was stopped.")), wait);
        QTRY_COMPARE_WITH_TIMEOUT(reader.versions(), 2, wait);
        QTRY_VERIFY_WITH_TIMEOUT(!held, wait); // the connection is given up
        reader.server.serve("/m/2", Reader::second());
        Reader::press(reader.strip(), QStringLiteral("Go on"));
        QTRY_COMPARE_WITH_TIMEOUT(reader.strip()->sentence(),
                                  QStringLiteral("The past is here: 2 states brought in, 2 versions added, 1 known already."), wait);
        QTRY_COMPARE_WITH_TIMEOUT(reader.versions(), 4, wait);
        QCOMPARE(reader.timesAsked("/m/1"), 1);
    }

    void anArchiveThatIsDownIsAskedAgainWhenTheReaderGoesOn()
    {
        Reader reader;
        reader.server.serve("/timemap/link/" + reader.address.toEncoded(), httpAnswer(503, {}, "down"));
        reader.bringInMementos();
        QTRY_VERIFY_WITH_TIMEOUT(!reader.ground.past.progress(reader.page()->article().id), wait);
        QVERIFY2(reader.strip()->sentence().contains(QStringLiteral("503")), qPrintable(reader.strip()->sentence()));
        reader.listThree();
        Reader::press(reader.strip(), QStringLiteral("Go on"));
        QTRY_COMPARE_WITH_TIMEOUT(reader.versions(), 4, wait);
    }

    void aStateThatIsBrokenIsCountedAndCanBeAskedForAgain()
    {
        Reader reader;
        reader.listThree();
        reader.server.serve("/m/2", [](QTcpSocket *socket) { socket->abort(); });
        reader.bringInMementos();
        QTRY_VERIFY_WITH_TIMEOUT(reader.strip()->sentence().startsWith(QStringLiteral("The past is here: 2 states brought in")), wait);
        QTRY_COMPARE_WITH_TIMEOUT(reader.versions(), 3, wait);
        QVERIFY2(reader.column(0).join(u'|').contains(QStringLiteral("in the archive: ")), qPrintable(reader.column(0).join(u'|')));
        reader.server.serve("/m/2", Reader::second());
        Reader::press(reader.strip(), QStringLiteral("Go on"));
        QTRY_COMPARE_WITH_TIMEOUT(reader.versions(), 4, wait);
    }

    void anArchiveWithoutThisArticleIsSaid()
    {
        Reader reader;
        reader.server.serve("/timemap/link/" + reader.address.toEncoded(), httpAnswer(404, {}, "none"));
        reader.bringInMementos();
        QTRY_COMPARE_WITH_TIMEOUT(reader.strip()->sentence(), QStringLiteral("Nothing is kept there of this article’s past."), wait);
        QCOMPARE(reader.versions(), 1);
    }

    void aWikisRevisionsComeWithTheirAuthors()
    {
        Reader reader("/wiki/Sea_wall");
        const QByteArray json = "application/json; charset=utf-8";
        reader.server.serve("/wiki/Sea_wall",
                            served("<head><link rel=\"EditURI\" type=\"application/rsd+xml\" href=\"/w/api.php?action=rsd\"></head>"));
        reader.server.serve(
            "/w/api.php?action=query&prop=revisions&titles=Sea%20wall&rvprop=ids%7Ctimestamp%7Cuser%7Ccomment%7Csha1&rvdir=newer"
            "&rvlimit=max&format=json&formatversion=2",
            httpAnswer(
                200, {{"Content-Type", json}},
                "{\"query\": {\"pages\": [{\"title\": \"Sea wall\", \"revisions\": ["
                "{\"revid\": 11, \"timestamp\": \"2020-01-01T14:02:00Z\", \"user\": \"Ada\", \"comment\": \"begin\", \"sha1\": \"aa\"},"
                "{\"revid\": 12, \"timestamp\": \"2020-01-02T15:00:00Z\", \"user\": \"Bob\", \"comment\": \"<b>height</b>\", "
                "\"sha1\": \"bb\"}]}]}}"));
        const auto text = [&](int id, const QByteArray &words) {
            reader.server.serve(
                "/w/api.php?action=parse&oldid=" + QByteArray::number(id)
                    + "&prop=text%7Cdisplaytitle%7Crevid&disableeditsection=1&disabletoc=1&disablelimitreport=1&format=json&formatversion=2",
                httpAnswer(200, {{"Content-Type", json}},
                           "{\"parse\": {\"title\": \"Sea wall\", \"displaytitle\": \"Sea wall\", \"text\": \"<p>" + words + "</p>\"}}"));
        };
        text(11, "The sea wall of Orrin is a wall in the sea. It was built of stone by the harbour board in the year of the great gale.");
        text(12,
             "The sea wall of Orrin is a wall of nine metres. It was built of stone by the harbour board in the year of the great gale.");
        reader.bringIn(PastKeeper::Wiki, {});
        QTRY_COMPARE_WITH_TIMEOUT(reader.strip()->sentence(), QStringLiteral("The past is here: 2 states brought in, 2 versions added."),
                                  wait);
        QTRY_COMPARE_WITH_TIMEOUT(reader.versions(), 3, wait);
        const QStringList edits = reader.column(VersionTableModel::Edit);
        QCOMPARE(edits.first(2), QStringList({QStringLiteral("Ada: begin"), QStringLiteral("Bob: <b>height</b>")}));
    }
};

QTEST_MAIN(PastInWindowTest)
#include "test_pastinwindow.moc"
