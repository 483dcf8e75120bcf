// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/librarylocation.h"

#include <QTest>

using namespace recension;

class LibraryLocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreReadAsLibpqReadsThem_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<ServerAddress>("address");
        QTest::addColumn<QString>("shown");
        const auto add = [](const char *location, const ServerAddress &address, const char *shown) {
            QTest::newRow(location) << QString::fromUtf8(location) << address << QString::fromUtf8(shown);
        };
        const auto key = [](const char *name) { return QString::fromLatin1(name); };
        const QString host = key("host"), port = key("port"), dbname = key("dbname"), user = key("user"), password = key("password");
        add("postgresql://", {}, "postgresql:///");
        add("postgres://desk.example", {{host, key("desk.example")}}, "postgresql://desk.example/");
        add("postgresql://desk.example:5433/news", {{host, key("desk.example")}, {port, key("5433")}, {dbname, key("news")}},
            "postgresql://desk.example:5433/news");
        add("POSTGRESQL://ada:se%40cret%2F@desk.example/news?sslmode=verify-full",
            {{host, key("desk.example")},
             {user, key("ada")},
             {password, key("se@cret/")},
             {dbname, key("news")},
             {key("sslmode"), key("verify-full")}},
            "postgresql://ada@desk.example/news?sslmode=verify-full");
        add("postgresql://ada:not@encoded@desk.example/news",
            {{host, key("desk.example")}, {user, key("ada")}, {password, key("not@encoded")}, {dbname, key("news")}},
            "postgresql://ada@desk.example/news");
        add("postgresql:///news?host=/run/postgresql&password=secret&user=ada",
            {{host, key("/run/postgresql")}, {password, key("secret")}, {user, key("ada")}, {dbname, key("news")}},
            "postgresql://ada@%2Frun%2Fpostgresql/news");
        add("postgresql://%2Frun%2Fpostgresql/news", {{host, key("/run/postgresql")}, {dbname, key("news")}},
            "postgresql://%2Frun%2Fpostgresql/news");
        add("postgresql://[2001:db8::7]:5433/news", {{host, key("2001:db8::7")}, {port, key("5433")}, {dbname, key("news")}},
            "postgresql://[2001:db8::7]:5433/news");
        add("postgresql://one.example:1,two.example:2/news?target_session_attrs=read-write",
            {{host, key("one.example,two.example")},
             {port, key("1,2")},
             {dbname, key("news")},
             {key("target_session_attrs"), key("read-write")}},
            "postgresql://one.example:1,two.example:2/news?target_session_attrs=read-write");
        add("postgresql://ada@/news?sslpassword=secret", {{user, key("ada")}, {dbname, key("news")}, {key("sslpassword"), key("secret")}},
            "postgresql://ada@/news");
    }

    void addressesAreReadAsLibpqReadsThem()
    {
        QFETCH(QString, location);
        QFETCH(ServerAddress, address);
        QFETCH(QString, shown);
        QVERIFY(isOnServer(location));
        QCOMPARE(serverAddress(location), address);
        QCOMPARE(shownLocation(location), shown);
    }

    // What is shown leads to the same place, without the password.
    void whatIsShownIsAnAddress()
    {
        const QString location = QStringLiteral("postgresql://a%20b:secret@one,two:7/n%3Fews?application_name=x%26y&password=more");
        ServerAddress address = *serverAddress(location);
        address.remove(QStringLiteral("password"));
        address.insert(QStringLiteral("port"), QStringLiteral(",7"));
        QCOMPARE(serverAddress(shownLocation(location)), address);
        QVERIFY(!shownLocation(location).contains(QLatin1String("secret")));
    }

    void whatIsNoAddressIsRefusedAndNotShown_data()
    {
        QTest::addColumn<QString>("location");
        for (const char *location :
             {"postgresql://ada:secret@[::1/news", "postgresql://ada:secret@host:port/news", "postgresql://ada:secret@host/news?what",
              "postgresql://ada:secret@host/news?Quoted'=1", "postgresql://ada:sec/ret@host/news", "postgresql://ada:12/ret@host/news",
              "postgresql://ada:12?x=ret@host/news"}) {
            QTest::newRow(location) << QString::fromLatin1(location);
        }
    }

    void whatIsNoAddressIsRefusedAndNotShown()
    {
        QFETCH(QString, location);
        const auto address = serverAddress(location);
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::Usage);
        QVERIFY(!address.error().message.contains(QLatin1String("ret")));
        QCOMPARE(shownLocation(location), QStringLiteral("postgresql://…"));
    }

    void filesAreShownAsTheyAre()
    {
        QVERIFY(!isOnServer(QStringLiteral("/home/ada/library.sqlite")));
        QCOMPARE(shownLocation(QStringLiteral("/home/ada/postgresql/x.sqlite")), QStringLiteral("/home/ada/postgresql/x.sqlite"));
    }
};

QTEST_APPLESS_MAIN(LibraryLocationTest)
#include "test_librarylocation.moc"
