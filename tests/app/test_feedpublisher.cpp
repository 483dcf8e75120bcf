// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feedpublisher.h"
#include "tests/support/coastlibrary.h"
#include "tests/support/files.h"
#include "tests/support/storing.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace recension;
using namespace recension::test;

class FeedPublisherTest : public QObject
{
    Q_OBJECT

    struct Desk {
        QTemporaryDir folder;
        Store store{QStringLiteral(":memory:")};
        FeedPublisher publisher{&store, {}, {QStringLiteral("breakwater")}};

        Desk() { fillCoastLibrary(store, storyStart()); }
        ~Desk() { QThreadPool::globalInstance()->waitForDone(); }

        [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
        [[nodiscard]] bool has(const QString &name) const { return files().contains(name); }
        [[nodiscard]] ArticleId wall() { return valueOf(store.articleAt(wallAddress()))->id; }
    };

private Q_SLOTS:
    void aNewFolderGetsAllFeeds()
    {
        Desk desk;
        desk.publisher.setFolder(desk.folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(desk.has(QStringLiteral("index.opml")), 20'000);
        const QString wall = QStringLiteral("article-%1").arg(desk.wall().value);
        for (const QString &name :
             {QStringLiteral("changes"), wall, QStringLiteral("source-Harbour_20Gazette"), QStringLiteral("search-breakwater")}) {
            QVERIFY2(desk.has(name + QStringLiteral(".rss")), qPrintable(name));
            QVERIFY2(desk.has(name + QStringLiteral(".atom")), qPrintable(name));
        }
    }

    void whereTheFolderIsStandsNowhereInIt()
    {
        Desk desk;
        FeedPublisher publisher(&desk.store, desk.folder.path(), {});
        publisher.publish({desk.wall().value});
        QTRY_VERIFY_WITH_TIMEOUT(desk.has(QStringLiteral("index.opml")), 20'000);
        for (const QString &name : desk.files()) {
            const QByteArray text = readFile(desk.folder.filePath(name));
            QVERIFY2(!text.contains("file:") && !text.contains(desk.folder.path().toUtf8()), qPrintable(name));
        }
        QVERIFY(readFile(desk.folder.filePath(QStringLiteral("index.opml"))).contains("xmlUrl=\"changes.rss\""));
    }

    void aChangeWritesItsFeedsAlone()
    {
        Desk desk;
        FeedPublisher publisher(&desk.store, desk.folder.path(), {});
        publisher.publish({desk.wall().value});
        QTRY_VERIFY_WITH_TIMEOUT(desk.has(QStringLiteral("index.opml")), 20'000);
        QCOMPARE(
            desk.files(),
            QStringList({QStringLiteral("article-%1.atom").arg(desk.wall().value), QStringLiteral("article-%1.rss").arg(desk.wall().value),
                         QStringLiteral("changes.atom"), QStringLiteral("changes.rss"), QStringLiteral("index.opml"),
                         QStringLiteral("source-Harbour_20Gazette.atom"), QStringLiteral("source-Harbour_20Gazette.rss")}));
    }

    void whatChangesWhileFeedsAreWrittenComesAfterThem()
    {
        Desk desk;
        const ArticleId ferry = valueOf(desk.store.articleAt(QUrl(QStringLiteral("https://orrinpost.example/ferry"))))->id;
        FeedPublisher publisher(&desk.store, desk.folder.path(), {});
        publisher.publish({desk.wall().value});
        publisher.publish({ferry.value});
        QTRY_VERIFY_WITH_TIMEOUT(desk.has(QStringLiteral("article-%1.rss").arg(ferry.value))
                                     && desk.has(QStringLiteral("article-%1.rss").arg(desk.wall().value)),
                                 20'000);
    }

    void withoutAFolderNothingIsWritten()
    {
        Desk desk;
        QSignalSpy failed(&desk.publisher, &FeedPublisher::failed);
        desk.publisher.publish({desk.wall().value});
        QTest::qWait(100);
        QVERIFY(desk.files().isEmpty());
        QVERIFY(failed.isEmpty());
    }

    void aFolderThatCanNotBeWrittenIsSaid()
    {
        Desk desk;
        QSignalSpy failed(&desk.publisher, &FeedPublisher::failed);
        QFile file(desk.folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        desk.publisher.setFolder(desk.folder.filePath(QStringLiteral("file/feeds")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    }

    void whatCouldNotBeWrittenComesWithTheNextChange()
    {
        Desk desk;
        const ArticleId ferry = valueOf(desk.store.articleAt(QUrl(QStringLiteral("https://orrinpost.example/ferry"))))->id;
        const QString path = desk.folder.filePath(QStringLiteral("feeds"));
        QFile inTheWay(path);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        FeedPublisher publisher(&desk.store, path, {});
        QSignalSpy failed(&publisher, &FeedPublisher::failed);
        publisher.publish({desk.wall().value});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY(inTheWay.remove());
        publisher.publish({ferry.value});
        const auto has = [&path](ArticleId article) { return QFile::exists(path + QStringLiteral("/article-%1.rss").arg(article.value)); };
        QTRY_VERIFY_WITH_TIMEOUT(has(ferry) && has(desk.wall()), 20'000);
    }
};

QTEST_GUILESS_MAIN(FeedPublisherTest)
#include "test_feedpublisher.moc"
