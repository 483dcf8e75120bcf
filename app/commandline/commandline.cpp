// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/addressopener.h"
#include "app/commandline/argument.h"
#include "app/commandline/checkcommand.h"
#include "app/commandline/comparecommand.h"
#include "app/commandline/doctorcommand.h"
#include "app/commandline/feedcommand.h"
#include "app/commandline/feedscommand.h"
#include "app/commandline/followcommand.h"
#include "app/commandline/followfeedcommand.h"
#include "app/commandline/importcommand.h"
#include "app/commandline/importfeedscommand.h"
#include "app/commandline/importpastcommand.h"
#include "app/commandline/listcommand.h"
#include "app/commandline/output.h"
#include "app/commandline/readcommand.h"
#include "app/commandline/rereadcommand.h"
#include "app/commandline/revisionscommand.h"
#include "app/commandline/searchcommand.h"
#include "app/commandline/unfollowcommand.h"
#include "app/commandline/unfollowfeedcommand.h"
#include "app/commandline/wholelibrarycommands.h"
#include "core/base/sentence.h"
#include "ui/export/pdf.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>

namespace recension {

namespace {

ExitStatus print(const QString &text)
{
    return writeOutput(text.toUtf8()) ? ExitStatus::Done : ExitStatus::OutputUnwritten;
}

/// "comapre", or a command of a newer version: a bare word that is no file would only open an empty window.
bool isUnknownCommand(const QString &word)
{
    static const QRegularExpression bareWord(QStringLiteral("^[a-z][a-z-]*$"));
    return bareWord.match(word).hasMatch() && !QFileInfo::exists(word);
}

Result<void> writePdfOn(const QString &path, const Comparison &comparison, const ExportOptions &options, Paper paper)
{
    return writePdf(path, comparison, options, paperLayout(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
}

ExitStatus compareAnything(const QStringList &arguments)
{
    return runCompare(arguments, {.openAddress = addressOpener(), .writePdf = writePdfOn});
}

ExitStatus readAnything(const QStringList &arguments)
{
    return runRead(arguments, addressOpener());
}

struct Command {
    Usage usage;
    ExitStatus (*run)(const QStringList &arguments);
};

/// In the order of the help.
QList<Command> commands()
{
    return {{compareUsage(), compareAnything},
            {readUsage(), readAnything},
            {followUsage(), runFollow},
            {unfollowUsage(), runUnfollow},
            {listUsage(), runList},
            {revisionsUsage(), runRevisions},
            {checkUsage(), runCheck},
            {searchUsage(), runSearch},
            {importUsage(), runImport},
            {importPastUsage(), runImportPast},
            {feedUsage(), runFeed},
            {followFeedUsage(), runFollowFeed},
            {unfollowFeedUsage(), runUnfollowFeed},
            {feedsUsage(), runFeeds},
            {importFeedsUsage(), runImportFeeds},
            {rereadUsage(), runReread},
            {doctorUsage(), runDoctor},
            {exportLibraryUsage(), runExportLibrary},
            {importLibraryUsage(), runImportLibrary},
            {backupUsage(), runBackup}};
}

QList<Usage> usages()
{
    QList<Usage> all;
    for (const Command &command : commands()) {
        all += command.usage;
    }
    return all;
}

} // namespace

std::unique_ptr<QCoreApplication> commandApplication(int &argc, char **argv, const QStringList &arguments)
{
    if (arguments.value(1) != u"compare" || !mayWritePdf(arguments)) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts are needed, a display is not
    return std::make_unique<QGuiApplication>(argc, argv);
}

std::optional<ExitStatus> runCommandLine(const QStringList &arguments)
{
    if (arguments.size() < 2) {
        return {};
    }
    const QString &first = arguments.at(1);
    if (first == u"--help" || first == u"-h") {
        return print(generalHelp(usages()));
    }
    if (first == u"--version" || first == u"-v") {
        return print(QStringLiteral("recension %1\n").arg(QStringLiteral(RECENSION_VERSION)));
    }
    for (const Command &command : commands()) {
        if (first == command.usage.name) {
            return command.run(arguments.sliced(1));
        }
    }
    if (isUnknownCommand(first)) {
        writeMessage(Sentence::tr("There is no command and no file “%1”; recension --help lists the commands.").arg(shownArgument(first)));
        return ExitStatus::WrongUsage;
    }
    return {};
}

} // namespace recension
