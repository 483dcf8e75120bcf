// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/herald.h"
#include "app/notifier.h"
#include "core/collection.h"
#include "tests/support/storing.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace recension;
using namespace recension::test;

/// Stands in for the desktop's notification service.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;
    QStringList texts;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &, const QVariantMap &,
                int)
    {
        titles += title;
        texts += text;
        return static_cast<uint>(titles.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class HeraldTest : public QObject
{
    Q_OBJECT

    QProcess m_bus;

    struct Desk {
        QDateTime now = storyStart();
        Store store{QStringLiteral(":memory:")};
        Collection collection{&store, [this] { return now; }};
        SavedSearches searches;
        SharedPreferences preferences{{}};
        Herald herald{&collection, &searches, &preferences};
        QUrl url{QStringLiteral("https://gazette.example/wall")};
        ArticleId id = valueOf(store.addArticle(url, WatchState::Followed, now)).id;

        Checked saw(const QString &text)
        {
            now = now.addSecs(3600);
            const Recorded recorded = valueOf(store.record(observed(id, url, now, {text})));
            return {.article = recorded.article, .recorded = recorded};
        }

        /// The message that follows; empty where there is nothing to tell.
        QString told(const QList<Checked> &checked)
        {
            QSignalSpy told(&herald, &Herald::told);
            QSignalSpy nothing(&herald, &Herald::nothingToTell);
            herald.tell(checked);
            [&] { QTRY_VERIFY(told.size() + nothing.size() == 1); }();
            return told.isEmpty()
                ? QString()
                : told.constFirst().constFirst().value<Digest>().title + u'\n' + told.constFirst().constFirst().value<Digest>().text;
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || daemon.isEmpty())
            return;
        m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        if (m_bus.waitForStarted() && m_bus.waitForReadyRead(5'000))
            qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished(5'000);
    }

    void aFirstSightIsNoNews()
    {
        Desk desk;
        QCOMPARE(desk.told({desk.saw(QStringLiteral("The council approved 1.5 million for the wall."))}), QString());
    }

    void aChangeIsToldOnce()
    {
        Desk desk;
        (void)desk.saw(QStringLiteral("The council approved 1.5 million for the wall."));
        const Checked changed = desk.saw(QStringLiteral("The council approved 15 million for the wall."));
        QVERIFY2(desk.told({changed}).startsWith(QStringLiteral("“Harbour wall plan sent back” has changed")),
                 qPrintable(desk.told({changed})));
    }

    void preferencesKeepItQuiet()
    {
        Desk desk;
        (void)desk.saw(QStringLiteral("The council approved 1.5 million for the wall."));
        const Checked changed = desk.saw(QStringLiteral("The council approved 15 million for the wall."));
        Preferences values;
        values.notifications = NotificationLevel::None;
        desk.preferences.setValues(values);
        QCOMPARE(desk.told({changed}), QString());
    }

    void aKeptSearchTellsOfANewVersionThatMatches()
    {
        Desk desk;
        (void)desk.saw(QStringLiteral("The council approved the wall."));
        desk.searches.add(QStringLiteral("granite"), desk.now);
        desk.searches.add(QStringLiteral("wall"), desk.now); // was there before, so no news
        const Checked changed = desk.saw(QStringLiteral("The council approved the wall of granite."));
        const QString message = desk.told({changed});
        QVERIFY2(message.contains(QStringLiteral("New for “granite”: Harbour wall plan sent back")), qPrintable(message));
        QVERIFY2(!message.contains(QStringLiteral("“wall”")), qPrintable(message));
        // The next round finds nothing new.
        const QString next = desk.told({desk.saw(QStringLiteral("The council approved a high wall of granite."))});
        QVERIFY2(!next.contains(QStringLiteral("granite")), qPrintable(next));
    }

    void aSearchThatFailedIsToldOfTheNextTime()
    {
        Desk desk;
        Store away(QStringLiteral("/proc/nowhere/library.sqlite"));
        Collection collection(&away, [&desk] { return desk.now; });
        Herald herald(&collection, &desk.searches, &desk.preferences);
        QSignalSpy nothing(&herald, &Herald::nothingToTell);
        desk.searches.add(QStringLiteral("granite"), desk.now);
        const QDateTime told = desk.searches.items().constFirst().told;
        herald.tell({desk.saw(QStringLiteral("The council approved the wall of granite."))});
        QTRY_COMPARE(nothing.size(), 1);
        QCOMPARE(desk.searches.items().constFirst().told, told);
    }

    void theDesktopIsToldInPlainText()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            QSKIP("skipped: there is no D-Bus here, and no dbus-daemon to start one");
        FakeService service;
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        Notifier notifier;
        QSignalSpy answered(&notifier, &Notifier::answered);
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.show({.title = QStringLiteral("“A” has changed"), .text = QStringLiteral("<b>Harbour & Gazette</b>"), .article = {7}});
        QVERIFY(answered.wait(5'000));
        QCOMPARE(answered.constFirst().constFirst().toBool(), true);
        QCOMPARE(service.titles, QStringList(QStringLiteral("“A” has changed")));
        QCOMPARE(service.texts, QStringList(QStringLiteral("&lt;b&gt;Harbour &amp; Gazette&lt;/b&gt;")));
        Q_EMIT service.ActionInvoked(99, QStringLiteral("default")); // another program's
        Q_EMIT service.ActionInvoked(1, QStringLiteral("default"));
        QVERIFY(activated.wait(5'000));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.constFirst().constFirst().value<ArticleId>(), ArticleId{7});
        bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
        bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    }

    void withoutAServiceNothingIsWaitedFor()
    {
        Notifier notifier;
        QSignalSpy answered(&notifier, &Notifier::answered);
        notifier.show({.title = QStringLiteral("title"), .text = QStringLiteral("text")});
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.constFirst().constFirst().toBool(), false);
    }
};

QTEST_GUILESS_MAIN(HeraldTest)
#include "test_herald.moc"
