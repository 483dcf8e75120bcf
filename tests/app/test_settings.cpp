// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline/openlibrary.h"
#include "app/settingskeeper.h"
#include "app/windowarguments.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace recension;

namespace {

const QDateTime noon(QDate(2026, 3, 24), QTime(12, 0), QTimeZone::UTC);

/// A program that keeps its settings in the file. QSettings shares a file's contents between all that name it alike in one process,
/// so programs are given different names for it.
struct Program {
    explicit Program(const QString &path) : settings(path) { }

    Settings settings;
    LookedAt lookedAt{settings.lookedAt()};
    SavedSearches searches{settings.savedSearches()};
    SharedPreferences preferences{settings.preferences()};
    Recents recents{settings.recents()};
    SettingsKeeper keeper{&settings, {.lookedAt = &lookedAt, .searches = &searches, .preferences = &preferences, .recents = &recents}};

    void set(const std::function<void(Preferences &)> &change)
    {
        Preferences values = preferences.values();
        change(values);
        preferences.setValues(values);
    }
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The same file by another name.
    [[nodiscard]] QString alias(const QString &name) const
    {
        const QString link = m_folder.filePath(QStringLiteral("other"));
        QFile::link(m_folder.path(), link);
        return QDir(link).filePath(name);
    }

private Q_SLOTS:
    void everythingComesBackAsItWasSet()
    {
        const Preferences preferences{
            .reading = {.fontFamily = QStringLiteral("Noto, Serif"), .fontSize = 20, .textWidth = 80, .marks = MarkPalette::GreenAndRed},
            .zoom = 130,
            .layout = ComparisonLayout::Inline,
            .unchanged = UnchangedText::Folded,
            .paper = PaperFormat::Letter,
            .dueChecks = DueChecks::Off,
            .notifications = NotificationLevel::MinorToo,
            .tray = TrayStay::On};
        const LookedTimes lookedAt{{7, {.at = noon, .seen = noon.addMSecs(-1)}}, {4711, {.at = noon.addSecs(60), .seen = noon}}};
        const QList<SavedSearch> searches{{.words = QStringLiteral("\"sea wall\", -ferry"), .looked = noon, .told = noon.addSecs(5)}};
        const QList<RecentItem> recents{{QStringLiteral("/a, b;c.html")},
                                        {QStringLiteral("/1.html"), QStringLiteral("https://example.org/?a=%20&b")}};
        const WindowState state{.geometry = QByteArray("\x00\xff\x01", 3), .parts = "parts", .listsChanges = false};
        const QString path = m_folder.filePath(QStringLiteral("settings.ini"));
        {
            Settings settings(path);
            settings.changePreferences({}, preferences);
            settings.addRecent(recents.constLast());
            settings.addRecent(recents.constFirst());
            settings.setWindowState(state);
            settings.updateLookedAt(lookedAt);
            settings.addSearch(searches.constFirst());
        }
        const Settings settings(path);
        QCOMPARE(settings.preferences(), preferences);
        QCOMPARE(settings.recents(), recents);
        QCOMPARE(settings.windowState(), state);
        QCOMPARE(settings.lookedAt(), lookedAt);
        QCOMPARE(settings.savedSearches(), searches);
    }

    void whatWasSeenIsOfOneLibrary()
    {
        const QList<SavedSearch> searches{{.words = QStringLiteral("wall"), .looked = noon, .told = noon}};
        const QList<SavedSearch> later{{.words = QStringLiteral("wall"), .looked = noon, .told = noon.addSecs(60)}};
        Settings settings(m_folder.filePath(QStringLiteral("libraries.ini")));
        settings.updateLookedAt({{7, {.at = noon, .seen = noon}}});
        settings.addSearch(searches.constFirst());
        settings.setLibrary(QStringLiteral("/srv/newsroom.sqlite"));
        QVERIFY(settings.lookedAt().isEmpty());
        QCOMPARE(settings.savedSearches(), searches);
        settings.updateLookedAt({{8, {.at = noon, .seen = noon}}});
        settings.updateSearch(later.constFirst());
        settings.setLibrary(libraryAt({}));
        QVERIFY(settings.lookedAt().contains(7) && !settings.lookedAt().contains(8));
        QCOMPARE(settings.savedSearches(), searches);
        settings.setLibrary(QStringLiteral("/srv/newsroom.sqlite"));
        QCOMPARE(settings.savedSearches(), later);
    }

    void whatTwoProgramsKeepOfSearchesIsKept()
    {
        const QString wall = QStringLiteral("wall");
        const QString quarry = QStringLiteral("quarry");
        const QString ferry = QStringLiteral("ferry");
        Settings ofWindow(m_folder.filePath(QStringLiteral("shared.ini")));
        Settings ofCheck(m_folder.filePath(QStringLiteral("shared.ini")));
        ofWindow.addSearch({.words = wall, .looked = noon, .told = noon});
        ofWindow.addSearch({.words = quarry, .looked = noon, .told = noon});
        SavedSearches inWindow(ofWindow.savedSearches());
        SavedSearches inCheck(ofCheck.savedSearches());
        keepSavedSearches(&inWindow, &ofWindow);
        keepSavedSearches(&inCheck, &ofCheck);
        inWindow.add(ferry, noon);
        inWindow.remove(quarry);
        inCheck.setTold({wall, quarry}, noon.addSecs(60));
        inWindow.setLooked(wall, noon.addSecs(30));
        const QList<SavedSearch> expected{{.words = wall, .looked = noon.addSecs(30), .told = noon.addSecs(60)},
                                          {.words = ferry, .looked = noon, .told = noon}};
        QCOMPARE(ofCheck.savedSearches(), expected);
        QCOMPARE(Settings(m_folder.filePath(QStringLiteral("shared.ini"))).savedSearches(), expected);
    }

    void anotherProgramsLooksAreNotForgotten()
    {
        const QString name = QStringLiteral("looks.ini");
        Program one(m_folder.filePath(name));
        Program other(alias(name));
        const Looked early{.at = noon, .seen = noon.addSecs(-600)};
        const Looked late{.at = noon.addSecs(60), .seen = noon.addSecs(30)};
        one.lookedAt.setLooked({1}, early);
        other.lookedAt.setLooked({2}, early); // knows nothing of the first
        one.lookedAt.setLooked({3}, late);
        other.lookedAt.setLooked({3}, early); // the newer version is what was seen
        const LookedTimes all{{1, early}, {2, early}, {3, late}};
        QCOMPARE(Settings(m_folder.filePath(name)).lookedAt(), all);
        QTRY_COMPARE(one.lookedAt.times(), all); // by itself
        QTRY_COMPARE(other.lookedAt.times(), all);
    }

    void whatWasLookedAtBeforeVersionsWereNamedIsKnown()
    {
        const QString path = m_folder.filePath(QStringLiteral("older.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[library]\nlookedAt=7:1774353600\n");
        file.close();
        QCOMPARE(Settings(path).lookedAt(), (LookedTimes{{7, {.at = noon, .seen = noon}}}));
    }

    void whatTwoProgramsOpenIsListedOnceAndWhatIsForgottenStaysSo()
    {
        const QString name = QStringLiteral("recents.ini");
        Program one(m_folder.filePath(name));
        Program other(alias(name));
        const RecentItem wall{QStringLiteral("/wall.html")};
        const RecentItem ferry{QStringLiteral("/ferry.html")};
        const RecentItem gale{QStringLiteral("/gale.html")};
        one.recents.add(wall);
        other.recents.add(ferry);
        one.recents.add(wall); // is its newest already
        other.recents.add(gale);
        QCOMPARE(Settings(m_folder.filePath(name)).recents(), QList<RecentItem>({gale, ferry, wall}));
        QTRY_COMPARE(one.recents.items(), QList<RecentItem>({gale, ferry, wall}));
        one.recents.clear();
        other.recents.add(ferry); // it still lists all three
        QTRY_COMPARE(other.recents.items(), QList<RecentItem>({ferry}));
        QTRY_COMPARE(one.recents.items(), QList<RecentItem>({ferry}));
    }

    void aPreferenceThatAnotherProgramSetHoldsHere()
    {
        const QString name = QStringLiteral("preferences.ini");
        Program one(m_folder.filePath(name));
        Program other(alias(name));
        one.set([](Preferences &values) { values.zoom = 150; });
        other.set([](Preferences &values) { values.paper = PaperFormat::Letter; });
        const Preferences both{.zoom = 150, .paper = PaperFormat::Letter};
        QCOMPARE(Settings(m_folder.filePath(name)).preferences(), both);
        QTRY_COMPARE(one.preferences.values(), both);
        QTRY_COMPARE(other.preferences.values(), both);
        // What was taken over is not written once more, over what is set meanwhile.
        one.set([](Preferences &values) { values.zoom = 120; });
        other.set([](Preferences &values) { values.layout = ComparisonLayout::Inline; });
        QCOMPARE(Settings(m_folder.filePath(name)).preferences().zoom, 120);
    }

    void whatAnotherProgramDidToSearchesIsSeenHere()
    {
        const QString name = QStringLiteral("searches.ini");
        Program one(m_folder.filePath(name));
        Program other(alias(name));
        one.searches.add(QStringLiteral("wall"), noon);
        QTRY_VERIFY(other.searches.has(QStringLiteral("wall")));
        other.searches.remove(QStringLiteral("wall"));
        QTRY_VERIFY(!one.searches.has(QStringLiteral("wall")));
    }

    void withoutAFileThePreferencesAreTheFirstOnes()
    {
        const Settings settings(m_folder.filePath(QStringLiteral("none.ini")));
        QCOMPARE(settings.preferences(), Preferences());
        QVERIFY(settings.recents().isEmpty());
        QVERIFY(settings.lookedAt().isEmpty());
        QVERIFY(settings.savedSearches().isEmpty());
        QCOMPARE(settings.windowState(), WindowState());
    }

    void aSpoiltFileDoesNoHarm()
    {
        const QString path = m_folder.filePath(QStringLiteral("spoilt.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "[view]\nzoom=many\nlayout=@Invalid()\n[text]\nfontSize=-99999999999999\n[General]\nrecent=@Variant(\\0\\0)\n[library]\nlookedAt=7 8:: :9 x:y 1:-5 2:3:-4 5:6:7:8\nsearches=@Variant(\\0)\nnotifications=loud\n\xff\xfe[[[\n");
        file.close();
        const Settings settings(path);
        QCOMPARE(settings.preferences().zoom, smallestZoom);
        QCOMPARE(settings.preferences().layout, ComparisonLayout::SideBySide);
        QVERIFY(settings.preferences().reading.fontSize >= Preferences::smallestFontSize);
        QVERIFY(settings.recents().size() <= 1);
        QVERIFY(settings.lookedAt().isEmpty());
        QVERIFY(settings.savedSearches().isEmpty());
        QCOMPARE(settings.preferences().notifications, NotificationLevel::Changes);
    }

    void argumentsBecomeAbsoluteLocations_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("relative") << QStringList{QStringLiteral("a.txt"), QStringLiteral("../b.txt")}
                                  << QStringList{QStringLiteral("/work/a.txt"), QStringLiteral("/b.txt")};
        QTest::newRow("absolute") << QStringList{QStringLiteral("/x/a.txt")} << QStringList{QStringLiteral("/x/a.txt")};
        QTest::newRow("address") << QStringList{QStringLiteral("https://example.org/a b")}
                                 << QStringList{QStringLiteral("https://example.org/a b")};
        QTest::newRow("file address") << QStringList{QStringLiteral("file:///x/a%20b.txt")} << QStringList{QStringLiteral("/x/a b.txt")};
        QTest::newRow("dashes") << QStringList{QStringLiteral("--"), QStringLiteral("-a.txt")}
                                << QStringList{QStringLiteral("/work/-a.txt")};
    }

    void argumentsBecomeAbsoluteLocations()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, expected);
        const auto parsed = parseWindowArguments(arguments, QStringLiteral("/work"));
        QVERIFY(parsed);
        QCOMPARE(parsed->locations, expected);
        QCOMPARE(parsed->instance, Instance::Shared);
    }

    void wrongArgumentsAreRefused()
    {
        const QString folder = QStringLiteral("/work");
        QCOMPARE(parseWindowArguments({QStringLiteral("--sidewards")}, folder).error().code, ErrorCode::Usage);
        QVERIFY(!parseWindowArguments(QStringList(1'001, QStringLiteral("a")), folder));
        QVERIFY(!parseWindowArguments({QString()}, folder));
        QCOMPARE(parseWindowArguments({QStringLiteral("--separate"), QStringLiteral("a")}, folder)->instance, Instance::Separate);
        QCOMPARE(parseWindowArguments({QStringLiteral("--library")}, folder).error().code, ErrorCode::Usage);
    }

    void aFileManagersThreeFilesReachTheWindowThatSaysWhatItCanDo()
    {
        const QStringList files{QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")};
        QCOMPARE(parseWindowArguments(files, QStringLiteral("/work"))->locations, files);
        QCOMPARE(fromMessage(toMessage({.locations = files}))->locations, files);
    }

    void aProcessOfItsOwnEndsWithItsWindow()
    {
        const Preferences wanted{.dueChecks = DueChecks::On, .tray = TrayStay::On};
        QCOMPARE(followedBy(Instance::Shared, wanted), wanted);
        const Preferences waitedFor = followedBy(Instance::Separate, wanted);
        QCOMPARE(waitedFor.tray, TrayStay::Off);
        QCOMPARE(waitedFor.dueChecks, DueChecks::Off);
        const Preferences elsewhere = followedBy(Instance::OwnLibrary, wanted);
        QCOMPARE(elsewhere.tray, TrayStay::Off);
        QCOMPARE(elsewhere.dueChecks, DueChecks::On);
    }

    void anotherLibraryNeedsAProcessOfItsOwn()
    {
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("--library"), QStringLiteral("newsroom.sqlite"), QStringLiteral("a")},
              QStringList{QStringLiteral("--library=newsroom.sqlite"), QStringLiteral("a")}}) {
            const auto parsed = parseWindowArguments(arguments, QStringLiteral("/work"));
            QCOMPARE(parsed->library, QStringLiteral("newsroom.sqlite"));
            QCOMPARE(parsed->instance, Instance::OwnLibrary);
            QCOMPARE(parsed->locations, QStringList(QStringLiteral("/work/a")));
        }
    }

    void aRequestArrivesAsItWasSent()
    {
        const WindowRequest request{.locations = {QStringLiteral("/a \"b\"\n.txt"), QStringLiteral("/ü.txt")}, .activationToken = "token"};
        QCOMPARE(fromMessage(toMessage(request)), request);
        QCOMPARE(fromMessage(toMessage({})), WindowRequest());
    }

    void aForeignMessageIsIgnored()
    {
        for (const char *message : {"", "{", "[]", "{\"open\": 3}", "{\"open\": [1, 2]}"})
            QVERIFY(!fromMessage(message));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
