// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/addressdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/followdialog.h"
#include "ui/locations.h"
#include "ui/preferences.h"
#include "ui/recents.h"

#include <QDir>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace recension;

class TestWindowValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasOpenedLastStandsFirstAndOnce()
    {
        Recents recents;
        QSignalSpy changed(&recents, &Recents::changed);
        recents.add({QStringLiteral("/a.html")});
        recents.add({QStringLiteral("/a.html"), QStringLiteral("/b.html")});
        recents.add({QStringLiteral("/a.html")});
        QCOMPARE(recents.items(), (QList<RecentItem>{{QStringLiteral("/a.html")}, {QStringLiteral("/a.html"), QStringLiteral("/b.html")}}));
        QCOMPARE(changed.count(), 3);
        recents.add({QStringLiteral("/a.html")});
        QCOMPARE(changed.count(), 3);
    }

    void temporaryFilesOfVersionControlAreNotKept()
    {
        Recents recents({{QDir::tempPath() + QStringLiteral("/git-blob-1/a.html"), QStringLiteral("/b.html")}, {}, {QString()}});
        recents.add({QStringLiteral("/a.html"), QDir::tempPath() + QStringLiteral("/x.html")});
        QVERIFY(recents.items().isEmpty());
    }

    void onlySoManyAreKept()
    {
        Recents recents;
        for (int number = 0; number < 3 * Recents::most; ++number)
            recents.add({QStringLiteral("/%1.html").arg(number)});
        QCOMPARE(recents.items().size(), Recents::most);
        QCOMPARE(recents.items().constFirst(), RecentItem{QStringLiteral("/%1.html").arg(3 * Recents::most - 1)});
    }

    void filesOfOneNameAreToldApartByTheirFolders()
    {
        QCOMPARE(recentItemName({QStringLiteral("/old/wall.html"), QStringLiteral("/new/wall.html")}),
                 QStringLiteral("old/wall.html and new/wall.html"));
        QCOMPARE(recentItemName({QStringLiteral("https://user:secret@example.org/wall/")}), QStringLiteral("example.org/wall"));
    }

    void droppedFilesAndAddressesAreTaken_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QUrl file = QUrl::fromLocalFile(QStringLiteral("/home/a b.html"));
        QTest::newRow("one file") << QList{file} << QString() << QStringList{QStringLiteral("/home/a b.html")};
        QTest::newRow("three files") << QList{file, file, file} << QString() << QStringList(3, QStringLiteral("/home/a b.html"));
        QTest::newRow("address") << QList{QUrl(QStringLiteral("https://example.org/a"))} << QString()
                                 << QStringList{QStringLiteral("https://example.org/a")};
        QTest::newRow("address as text") << QList<QUrl>() << QStringLiteral(" https://example.org/a \n")
                                         << QStringList{QStringLiteral("https://example.org/a")};
        QTest::newRow("another scheme") << QList{QUrl(QStringLiteral("ftp://example.org/a"))} << QString() << QStringList();
        QTest::newRow("script") << QList<QUrl>() << QStringLiteral("javascript:alert(1)") << QStringList();
        QTest::newRow("prose") << QList<QUrl>() << QStringLiteral("See https://example.org/a for more") << QStringList();
    }

    void droppedFilesAndAddressesAreTaken()
    {
        QFETCH(QList<QUrl>, urls);
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QMimeData dropped;
        if (!urls.isEmpty())
            dropped.setUrls(urls);
        if (!text.isEmpty())
            dropped.setText(text);
        QCOMPARE(locationsIn(dropped), expected);
    }

    void anAddressMayBeTypedWithoutItsScheme()
    {
        QCOMPARE(locationMeant(QStringLiteral(" example.org/wall ")), QStringLiteral("https://example.org/wall"));
        QCOMPARE(locationMeant(QStringLiteral("http://example.org")), QStringLiteral("http://example.org"));
        QCOMPARE(locationMeant(QStringLiteral("/home/a.html")), QStringLiteral("/home/a.html"));
        QCOMPARE(locationMeant(QStringLiteral("web.archive.org/web/2020/https://example.org/wall")),
                 QStringLiteral("https://web.archive.org/web/2020/https://example.org/wall"));
        QCOMPARE(locationMeant(QStringLiteral("  ")), QString());
    }

    void onlyWebAddressesAreFollowed()
    {
        const QList<QUrl> addresses = addressesIn(QStringLiteral("example.org/wall\nftp://localhost/wall\nhttp://localhost:8080/wall\n"
                                                                 "http://[::1]/wall\nfile://localhost/wall\nwall\n"));
        QCOMPARE(addresses,
                 (QList<QUrl>{QUrl(QStringLiteral("https://example.org/wall")), QUrl(QStringLiteral("http://localhost:8080/wall")),
                              QUrl(QStringLiteral("http://[::1]/wall"))}));
    }

    void anExportIsNamedAfterTheHeadlineWithoutHarm()
    {
        Comparison comparison;
        comparison.revisions.right.article.title = QStringLiteral("../../etc: “Wall” <b>sent</b> back…");
        QCOMPARE(exportFileName(comparison, ExportFormat::Pdf), QStringLiteral("etc-Wall-b-sent-b-back.pdf"));
        comparison.revisions.right.article.title = QStringLiteral("\u0000/");
        QCOMPARE(exportFileName(comparison, ExportFormat::Html), QStringLiteral("comparison.html"));
        comparison.revisions.right.article.title = QString(500, u'x');
        QVERIFY(exportFileName(comparison, ExportFormat::Html).size() < 100);
    }

    void preferencesBeyondTheirRangesAreTakenIn()
    {
        SharedPreferences shared({.reading = {.fontSize = 4000}, .zoom = -3});
        QCOMPARE(shared.values().reading.fontSize, Preferences::largestFontSize);
        QCOMPARE(shared.values().zoom, smallestZoom);
        QSignalSpy changed(&shared, &SharedPreferences::changed);
        Preferences values = shared.values();
        values.zoom = 1;
        shared.setValues(values);
        QCOMPARE(changed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWindowValues)
#include "test_windowvalues.moc"
