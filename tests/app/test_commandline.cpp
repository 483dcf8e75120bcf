// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the real program on real files and reads what it wrote.
#include "tests/support/files.h"
#include "tests/support/loopbackserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace recension::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct Outcome {
    int status = -1; ///< -1: it crashed or hung
    QByteArray out;
    QByteArray err;
};

const QString program = QStringLiteral(RECENSION_PROGRAM);
const QString samples = QStringLiteral(RECENSION_SAMPLES);

/// Lets the test's event loop run while the process does: a server of the test may have to answer it.
Outcome finish(QProcess &process)
{
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

/// In the script "$0" is the program and "$@" the arguments.
Outcome shell(const QString &script, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(s("/bin/sh"), QStringList{s("-c"), script, program} + arguments);
    process.closeWriteChannel();
    return finish(process);
}

/// What a help text lists; those that it speaks of are other commands' perhaps.
QSet<QString> optionsListedIn(const QByteArray &help)
{
    static const QRegularExpression option(s("^  (?:-[a-z], )?(--[a-z][a-z-]*)"), QRegularExpression::MultilineOption);
    QSet<QString> options;
    for (const QRegularExpressionMatch &match : option.globalMatch(QString::fromUtf8(help))) {
        options.insert(match.captured(1));
    }
    return options;
}

QSet<QString> optionsIn(const QByteArray &text)
{
    static const QRegularExpression option(s("(?<![\\w-])--[a-z][a-z-]*"));
    QSet<QString> options;
    for (const QRegularExpressionMatch &match : option.globalMatch(QString::fromUtf8(text))) {
        options.insert(match.captured());
    }
    return options;
}

/// "compare --fold" for every option that the manual page explains under a command's heading, or after commands' names.
QSet<QString> optionsOfCommands(const QByteArray &page)
{
    static const QRegularExpression item(s("^\\.BI? \"?((?:[a-z-]+, )*[a-z-]*?) ?(--[a-z].*)$"));
    QSet<QString> options;
    QString section;
    for (const QString &line : QString::fromUtf8(page).split(u'\n')) {
        if (line.startsWith(s(".S"))) {
            section = line.startsWith(s(".SS recension ")) ? line.section(u' ', 2) : QString();
        }
        const QRegularExpressionMatch match = item.match(line);
        const QStringList commands = match.captured(1).isEmpty() ? QStringList{section} : match.captured(1).split(s(", "));
        for (const QString &option : optionsIn(match.captured(2).toUtf8())) {
            for (const QString &command : commands) {
                options.insert(command + u' ' + option);
            }
        }
    }
    options.removeIf([](const QString &option) { return option.startsWith(u' '); });
    return options;
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_old = write(s("old.txt"), "The wall\n\nThe council approved 1.5 million.\n\nThe ferry runs.\n");
        m_new = write(s("new.txt"), "The wall\n\nThe council approved 15 million.\n\nThe ferry runs.\n\nRain is likely.\n");
    }

    void helpGoesToStandardOutput()
    {
        for (const QStringList &arguments : {QStringList{s("--help")}, {s("-h")}, {s("compare"), s("--help")}, {s("read"), s("-h")}}) {
            const Outcome outcome = run(arguments);
            QCOMPARE(outcome.status, 0);
            QVERIFY(outcome.out.contains("Usage:") && outcome.out.contains("Examples:"));
            QCOMPARE(outcome.err, QByteArray());
            for (const QByteArray &line : outcome.out.split('\n')) {
                QVERIFY2(QString::fromUtf8(line).size() <= 80, line.constData());
            }
        }
        QCOMPARE(run({s("--version")}).out, QByteArray("recension " RECENSION_VERSION "\n"));
    }

    void aProgramWithoutItsDesktopPartSaysSo()
    {
        const QString alone = m_folder->filePath(s("recension"));
        QVERIFY(QFile::copy(program, alone));
        QProcess process;
        process.start(alone, {s("compare"), m_old, m_new});
        QCOMPARE(finish(process).status, 0);
        process.start(alone, {s("list")});
        const Outcome outcome = finish(process);
        QCOMPARE(outcome.status, 127);
        QVERIFY2(outcome.err.contains("recension-desktop, a part of Recension, could not be started"), outcome.err.constData());
    }

    void rulesOfAFileDecideWhatIsRead()
    {
        const QString page = write(s("wall.html"),
                                   "<link rel=canonical href='https://gazette.example/wall'><article><h1>The wall</h1>"
                                   "<p>The council sent the plan for the wall back to its planners on Tuesday.</p>"
                                   "<p class=promise>The Gazette will go on asking the council every day.</p></article>");
        QVERIFY(run({s("read"), page}).out.contains("go on asking"));
        const Outcome ruled = run({s("read"), page, s("--rules"), write(s("rules.txt"), "[gazette.example]\nleave-out p.promise\n")});
        QCOMPARE(ruled.status, 0);
        QVERIFY(ruled.out.contains("on Tuesday") && !ruled.out.contains("go on asking"));
        const Outcome spoilt = run({s("read"), page, s("--rules"), write(s("spoilt.txt"), "leave out\n")});
        QCOMPARE(spoilt.status, 3);
        QVERIFY2(spoilt.err.contains("Line 1"), spoilt.err.constData());
        QCOMPARE(run({s("compare"), page, page, s("--rules"), s("/nowhere")}).status, 3);
        const Outcome large = run({s("read"), page, s("--rules"), write(s("large.txt"), QByteArray(16 * 1024 * 1024 + 1, '\n'))});
        QVERIFY2(large.status == 3 && large.err.contains("larger than 16 MiB"), large.err.constData());
    }

    void rulesOfAFileDecideWhatIsIgnored()
    {
        const QString before = write(s("ignored1.txt"), "The wall\n\nUpdated 14:02\n\nThe plan went back.\n");
        const QString after = write(s("ignored2.txt"), "The wall\n\nUpdated 15:10\n\nThe plan went back.\n");
        const QString rules = write(s("ignoring.txt"), "[*]\nignore-text \"Updated #:#\"\n");
        QCOMPARE(run({s("compare"), before, after, s("--exit-code")}).status, 1);
        const Outcome ignored = run({s("compare"), before, after, s("--exit-code"), s("--rules"), rules});
        QCOMPARE(ignored.status, 0);
        QVERIFY2(ignored.out.contains("= [~Updated 14:02~] [~Updated 15:10~]"), ignored.out.constData());
        QVERIFY2(ignored.err.contains("1 passage is ignored by the reader's rules"), ignored.err.constData());
    }

    void theManualPageNamesTheSameOptions()
    {
        QSet<QString> told;
        for (const char *command :
             {"compare",       "read",   "follow",       "unfollow",       "list",           "revisions", "check",
              "search",        "import", "import-past",  "feed",           "re-read",        "doctor",    "follow-feed",
              "unfollow-feed", "feeds",  "import-feeds", "export-library", "import-library", "backup"}) {
            for (const QString &option : optionsListedIn(run({s(command), s("--help")}).out)) {
                told.insert(s(command) + u' ' + option);
            }
        }
        // What all have stands in the page once.
        told.removeIf([](const QString &option) { return option.endsWith(s(" --help")) || option.endsWith(s(" --library")); });
        const QByteArray page = readFile(QStringLiteral(RECENSION_MAN_PAGE)).replace("\\-", "-");
        QSet<QString> documented = optionsOfCommands(page);
        // The one option of doctor stands in its synopsis and in the text.
        QVERIFY(page.contains(".B recension doctor\n.RB [ --repair ]"));
        documented.insert(s("doctor --repair"));
        QCOMPARE(documented, told);
        QVERIFY(told.contains(s("read --output-dir")));
    }

    void wrongUsageIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no input") << QStringList{s("compare")};
        QTest::newRow("one version only") << QStringList{s("compare"), s("old.txt")};
        QTest::newRow("three inputs") << QStringList{s("compare"), s("old.txt"), s("new.txt"), s("old.txt")};
        QTest::newRow("unknown option") << QStringList{s("compare"), s("--colour"), s("old.txt"), s("new.txt")};
        QTest::newRow("unknown format") << QStringList{s("compare"), s("--format"), s("word"), s("old.txt"), s("new.txt")};
        QTest::newRow("value missing") << QStringList{s("compare"), s("old.txt"), s("new.txt"), s("--format")};
        QTest::newRow("unknown layout") << QStringList{s("compare"), s("--layout=wide"), s("old.txt"), s("new.txt")};
        QTest::newRow("unknown paper") << QStringList{s("compare"), s("--paper=a5"), s("old.txt"), s("new.txt")};
        QTest::newRow("unknown ending") << QStringList{s("compare"), s("--export=x.doc"), s("old.txt"), s("new.txt")};
        QTest::newRow("standard input twice") << QStringList{s("compare"), s("-"), s("-")};
        QTest::newRow("nothing to read") << QStringList{s("read")};
        QTest::newRow("unknown read format") << QStringList{s("read"), s("--format=html"), s("old.txt")};
        QTest::newRow("unknown option of the window") << QStringList{s("--sidewards")};
        QTest::newRow("misspelled command") << QStringList{s("comapre"), s("old.txt"), s("new.txt")};
    }

    void wrongUsageIsExplained()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments, {}, m_folder->path());
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.startsWith("recension: ") && outcome.err.contains("--help"), outcome.err.constData());
    }

    void noEscapesReachTheTerminal()
    {
        for (const char *argument : {"--a\x1b[2Jb", "a\x1b[2Jb.txt"}) {
            const Outcome outcome = run({s("read"), s(argument)}, {}, m_folder->path());
            QVERIFY2(outcome.status > 1 && !outcome.err.contains('\x1b'), outcome.err.constData());
        }
        const Outcome window = run({s("--a\x1b[2Jb")});
        QVERIFY2(window.status == 2 && !window.err.contains('\x1b'), window.err.constData());
    }

    void noExportWritesOverWhatIsCompared()
    {
        const QString kept = write(s("kept.txt"), "The wall stands.\n");
        const QString linked = m_folder->filePath(s("linked.txt"));
        QFile::link(kept, linked);
        for (const QString &target : {kept, linked}) {
            const Outcome outcome = run({s("compare"), s("--export"), target, kept, m_new});
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.err.contains("write over"), outcome.err.constData());
        }
        QCOMPARE(readFile(kept), QByteArray("The wall stands.\n"));
    }

    void theReadersLanguageIsSpokenWhereTheirLocaleIsNotInstalled()
    {
        const Outcome outcome = shell(s("LC_ALL= LANG=de_DE.UTF-8 \"$0\" \"$@\""), {s("compare"), s("--help")}, m_folder->path());
        QVERIFY2(outcome.out.contains("Aufruf:"), outcome.out.constData());
        QCOMPARE(outcome.err, QByteArray());
    }

    void everyCommandSpeaksTheReadersLanguage()
    {
        const auto inGerman = [this](const QStringList &arguments) {
            return shell(s("LANGUAGE=de \"$0\" \"$@\""), arguments, m_folder->path());
        };
        QVERIFY(inGerman({s("--help")}).out.contains("Aufruf:"));
        QVERIFY(inGerman({s("list"), s("--help")}).out.contains("Aufruf:"));
        QVERIFY(inGerman({s("read"), s("--help")}).out.contains("Aufruf:"));
        QVERIFY(inGerman({s("compare"), s("--help")}).out.contains("Aufruf:"));
        QVERIFY(inGerman({s("follow"), s("--library"), s("library.sqlite")}).err.contains("keine Adresse"));
        QVERIFY2(inGerman({s("--sidewards")}).err.contains("Option --sidewards"), inGerman({s("--sidewards")}).err.constData());
        QVERIFY(!inGerman({s("--sidewards")}).err.contains("There is"));
    }

    void comparisonsComeInEveryFormat()
    {
        const auto compared = [this](const char *format) { return run({s("compare"), s("--format"), s(format), m_old, m_new}); };
        const Outcome text = compared("text");
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains("~ The council approved [-1.5-] {+15+} million.\n"), text.out.constData());
        QVERIFY(text.out.contains("+ Rain is likely.\n"));
        QCOMPARE(run({s("compare"), m_old, m_new}).out.left(9), QByteArray("Version 0"));
        const QJsonDocument json = QJsonDocument::fromJson(compared("json").out);
        QCOMPARE(json[u"rows"].toArray().size(), 4);
        QCOMPARE(json[u"left"][u"source"].toString(), m_old);
        QVERIFY(compared("html").out.startsWith("<!DOCTYPE html>"));
        QVERIFY(compared("markdown").out.contains("{~~1.5~>15~~}"));
        QVERIFY(compared("patch").out.contains("\n+Rain is likely.\n"));
    }

    void exitStatusTellsDifferenceOnlyWhenAsked()
    {
        QCOMPARE(run({s("compare"), m_old, m_new}).status, 0);
        QCOMPARE(run({s("compare"), s("--exit-code"), m_old, m_new}).status, 1);
        QCOMPARE(run({s("compare"), s("--exit-code"), m_old, m_old}).status, 0);
        QVERIFY(run({s("compare"), m_old, m_old}).out.contains("The two versions are the same."));
    }

    void passagesAreAlignedAsTheReaderSays()
    {
        const Outcome aligned = run({s("compare"), s("--align"), s("2:3"), s("--set-apart=1:1"), s("--format"), s("json"), m_old, m_new});
        QCOMPARE(aligned.status, 0);
        QCOMPARE(aligned.out.count("\"saidByReader\":\"together\""), 1);
        QCOMPARE(aligned.out.count("\"saidByReader\":\"apart\""), 2);
        QVERIFY(run({s("compare"), s("--align"), s("2:2,3"), m_old, m_new}).out.contains("aligned by the reader"));
        for (const char *wrong : {"2", "2:", "a:b", "2:3:4", "2:9", "-1:2", ""}) {
            const Outcome outcome = run({s("compare"), s("--align"), s(wrong), m_old, m_new});
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.err.contains("passages are numbered from 0") || outcome.err.contains("such as 3:4"), outcome.err.constData());
            QCOMPARE(outcome.out, QByteArray());
        }
    }

    void exportsGoToFilesInsteadOfStandardOutput()
    {
        const QStringList endings{s("html"), s("md"), s("json"), s("patch"), s("txt")};
        QStringList arguments{s("compare"), m_old, m_new, s("--layout"), s("inline")};
        for (const QString &ending : endings) {
            arguments += {s("--export"), m_folder->filePath(s("changes.") + ending)};
        }
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, QByteArray());
        for (const QString &ending : endings) {
            QVERIFY2(readFile(m_folder->filePath(s("changes.") + ending)).contains("Rain is likely."), qPrintable(ending));
        }
        QVERIFY(readFile(m_folder->filePath(s("changes.html"))).contains("<body class=\"inline\">"));
        QVERIFY(!run({s("compare"), m_old, m_new, s("--export"), m_folder->filePath(s("x.md")), s("--format"), s("json")}).out.isEmpty());
    }

    void pdfHoldsTheTextAndTheEvidence()
    {
        if (QStandardPaths::findExecutable(s("pdftotext")).isEmpty() || QStandardPaths::findExecutable(s("pdfinfo")).isEmpty()) {
            QSKIP("poppler-utils are not installed");
        }
        const Outcome written = run({s("compare"), m_old, m_new, s("--export=a.pdf"), s("--export=b.html")}, {}, m_folder->path());
        QVERIFY2(written.status == 0 && written.out.isEmpty(), written.err.constData());
        const QByteArray text = shell(s("pdftotext -enc UTF-8 a.pdf -"), {}, m_folder->path()).out;
        for (const char *part : {"The wall", "The council approved", "million.", "Rain is likely.", "old.txt", "new.txt", "SHA-256",
                                 "Version 0 → Version 1"}) {
            QVERIFY2(text.contains(part), text.constData());
        }
        QVERIFY(shell(s("pdfinfo a.pdf"), {}, m_folder->path()).out.contains("(A4)"));
        QCOMPARE(
            run({s("compare"), m_old, m_new, s("--export=l.pdf"), s("--paper=letter"), s("--layout=inline")}, {}, m_folder->path()).status,
            0);
        const QByteArray facts = shell(s("pdfinfo l.pdf"), {}, m_folder->path()).out;
        QVERIFY2(facts.contains("(letter)") && facts.contains("The wall"), facts.constData());
    }

    void standardInputAndPipesAreRead()
    {
        QVERIFY(run({s("compare"), m_old, s("-")}, readFile(m_new)).out.contains("{+15+}"));
        QCOMPARE(run({s("read"), s("-")}, "Title\n\nText.\n").out, QByteArray("Title\nText.\n"));
        const QString script = s("mkfifo pipe && { cat new.txt >pipe & exec \"$0\" \"$@\"; }");
        QVERIFY(shell(script, {s("compare"), s("old.txt"), s("pipe")}, m_folder->path()).out.contains("{+15+}"));
    }

    void aPageOfTwoVersionsIsComparedAlone()
    {
        const Outcome outcome = run({s("compare"), samples + s("/harbour-wall-newssniffer.txt")});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains("Version 0") && outcome.out.contains("Version 1"), outcome.out.constData());
        QVERIFY(run({s("read"), samples + s("/harbour-wall-newssniffer.txt")}).err.contains("the newest one was read"));
        QCOMPARE(run({s("compare"), m_folder->path()}).status, 0); // a folder of saved copies is one too
    }

    void manyInputsGoToAFolder()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(s("a")) && QDir(m_folder->path()).mkpath(s("b")));
        write(s("a/story.v1.html"), "<html><body><h1>One</h1><p>First text.</p></body></html>");
        write(s("b/story.v1.txt"), "Two\n\nSecond text.\n");
        const Outcome outcome =
            run({s("read"), s("--output-dir"), s("out/deep"), s("a/story.v1.html"), s("missing.html"), s("b/story.v1.txt")}, {},
                m_folder->path());
        QCOMPARE(outcome.status, 3);
        QVERIFY(outcome.err.contains("missing.html"));
        QCOMPARE(QDir(m_folder->filePath(s("out/deep"))).entryList(QDir::Files), (QStringList{s("story.v1-2.json"), s("story.v1.json")}));
        const QJsonDocument json = QJsonDocument::fromJson(readFile(m_folder->filePath(s("out/deep/story.v1-2.json"))));
        QCOMPARE(json[u"title"].toString(), s("Two"));
        QCOMPARE(run({s("read"), s("--format=markdown"), s("--output-dir=out"), s("b/story.v1.txt")}, {}, m_folder->path()).status, 0);
        QCOMPARE(readFile(m_folder->filePath(s("out/story.v1.md"))), QByteArray("# Two\n\nSecond text.\n"));
    }

    void namesThatHoldPlaceMarkersStayAsTheyAre()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(s("a")) && QDir(m_folder->path()).mkpath(s("b")));
        write(s("a/up %1.txt"), "One\n\nFirst text.\n");
        write(s("b/up %1.txt"), "Two\n\nSecond text.\n");
        QCOMPARE(run({s("read"), s("--output-dir"), s("out"), s("a/up %1.txt"), s("b/up %1.txt")}, {}, m_folder->path()).status, 0);
        QCOMPARE(QDir(m_folder->filePath(s("out"))).entryList(QDir::Files), (QStringList{s("up %1-2.json"), s("up %1.json")}));
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << QByteArray() << s("no such file.txt");
        QTest::newRow("folder without articles") << QByteArray() << s("hollow");
        QTest::newRow("empty") << QByteArray("") << s("empty.txt");
        QByteArray noise(4096, '\0');
        for (qsizetype at = 0; at < noise.size(); ++at) {
            noise[at] = char((quint32(at) * 2654435761U) >> 13);
        }
        QTest::newRow("binary") << noise << s("noise.bin");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 20) + noise << s("picture.html");
    }

    void whatCannotBeReadIsNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        QVERIFY(QDir(m_folder->path()).mkpath(s("hollow")));
        if (!content.isNull()) {
            write(name, content);
        }
        for (const QStringList &arguments :
             {QStringList{s("read"), name}, {s("compare"), s("old.txt"), name}, {s("compare"), name, s("new.txt")}}) {
            const Outcome outcome = run(arguments, {}, m_folder->path());
            QCOMPARE(outcome.status, 3);
            QCOMPARE(outcome.out, QByteArray());
            QVERIFY2(outcome.err.startsWith("recension: ") && outcome.err.count('\n') == 1, outcome.err.constData());
        }
    }

    void bothInputsThatFailAreNamed()
    {
        const Outcome outcome = run({s("compare"), s("gone.txt"), s("lost.txt")}, {}, m_folder->path());
        QCOMPARE(outcome.status, 3);
        QVERIFY(outcome.err.contains("gone.txt") && outcome.err.contains("lost.txt"));
    }

    void aDoubleDashEndsTheOptions()
    {
        write(s("--odd.txt"), "Odd\n\nName.\n");
        QCOMPARE(run({s("read"), s("--"), s("--odd.txt")}, {}, m_folder->path()).out, QByteArray("Odd\nName.\n"));
    }

    void oldFileNamesAreOpenedByTheirBytes()
    {
        const Outcome outcome = shell(s("name=$(printf 'caf\\351.txt') && cp old.txt \"$name\" && exec \"$0\" compare \"$name\" new.txt"),
                                      {}, m_folder->path());
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains("caf\ufffd.txt"), outcome.out.constData());
        QCOMPARE(shell(s("rm caf*"), {}, m_folder->path()).status, 0); // QTemporaryDir couldn't
        const Outcome missing = shell(s("exec \"$0\" read \"$(printf 'gone\\351.txt')\""), {}, m_folder->path());
        QCOMPARE(missing.status, 3);
        QVERIFY2(missing.err.contains("gone\ufffd.txt"), missing.err.constData());
    }

    void whatCannotBeWrittenIsNamedAndLeavesNothing()
    {
        const Outcome nowhere = run({s("compare"), m_old, m_new, s("--export"), s("/proc/changes.html")});
        QCOMPARE(nowhere.status, 4);
        QVERIFY(nowhere.err.contains("/proc/changes.html"));
        for (const char *place : {"none/x.html", "none/x.pdf"}) {
            QCOMPARE(run({s("compare"), m_old, m_new, s("--export"), m_folder->filePath(s(place))}).status, 4);
        }
        QCOMPARE(run({s("read"), m_old, s("--output-dir"), m_old}).status, 4);

        // A limit on the size of files stands in for a full disk.
        const QString full = s("trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"");
        for (const char *name : {"kept.html", "kept.pdf"}) {
            const QString kept = write(s(name), "what was there");
            const Outcome half = shell(full, {s("compare"), m_old, m_new, s("--export"), kept}, m_folder->path());
            QCOMPARE(half.status, 4);
            QVERIFY2(half.err.contains(name), half.err.constData());
            QCOMPARE(readFile(kept), QByteArray("what was there"));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 4);
    }

    void aFullStandardOutputIsNoticed()
    {
        for (const QStringList &arguments : {QStringList{s("compare"), m_old, m_new}, {s("read"), m_old}, {s("--help")}}) {
            const Outcome outcome = shell(s("exec \"$0\" \"$@\" >/dev/full"), arguments, m_folder->path());
            QCOMPARE(outcome.status, 4);
        }
    }

    void addressesAreFetched()
    {
        LoopbackServer server;
        server.serve("/story",
                     httpAnswer(200, {{"Content-Type", "text/html; charset=utf-8"}},
                                "<html><body><article><h1>The wall</h1><p>The council approved 15 million.</p>"
                                "<p>The ferry runs.</p></article></body></html>"));
        server.serve("/gone", httpAnswer(404, {{"Content-Type", "text/html"}}, "<h1>Gone</h1>"));
        const QString address = server.url("/story").toString();
        const Outcome compared = run({s("compare"), m_old, address});
        QVERIFY2(compared.status == 0, compared.err.constData());
        QVERIFY2(compared.out.contains("[-1.5-] {+15+}") && compared.out.contains("HTTP 200"), compared.out.constData());
        const Outcome gone = run({s("read"), server.url("/gone").toString()});
        QCOMPARE(gone.status, 3);
        QCOMPARE(gone.out, QByteArray());
        const qsizetype asked = server.requests().size();
        const Outcome offline = run({s("read"), s("--offline"), address});
        QCOMPARE(offline.status, 3);
        QVERIFY(offline.err.contains("offline"));
        QCOMPARE(server.requests().size(), asked);
    }

    void thePlainLocaleIsNoReasonToGrumble()
    {
        const Outcome outcome =
            shell(s("unset LANG LC_CTYPE; LC_ALL=C exec \"$0\" \"$@\""), {s("compare"), s("old.txt"), s("new.txt")}, m_folder->path());
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.err, QByteArray());
    }

    void commandsStartAtOnce()
    {
        qint64 best = 10'000;
        for (int attempt = 0; attempt < 10; ++attempt) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(run({s("compare"), m_old, m_new}).status, 0);
            best = std::min(best, timer.elapsed());
        }
        qInfo("a comparison of two small files takes %lld ms, start and end of the process included", static_cast<long long>(best));
#ifndef __SANITIZE_ADDRESS__
        QVERIFY(best < 400); // under 100 on a machine that does nothing else
#endif
    }

    void savedArticlesAreRead()
    {
        const QString shared = sharedFolder(s("articles"));
        if (shared.isEmpty()) {
            QSKIP("../shared is absent");
        }
        for (const QString &name : QDir(shared).entryList({s("0*.txt")}, QDir::Files)) {
            QCOMPARE(run({s("read"), shared + u'/' + name, s("--format=json")}).status, 0);
        }
    }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            QTest::qFail(qPrintable(s("cannot write ") + path), __FILE__, __LINE__);
        }
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_old;
    QString m_new;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "test_commandline.moc"
