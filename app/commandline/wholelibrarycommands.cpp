// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/wholelibrarycommands.h"

#include "app/commandline/awaited.h"
#include "app/commandline/interruption.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"

#include <QDir>

namespace recension {

namespace {

ExitStatus tell(const Result<LibraryCounts> &counts)
{
    if (!counts) {
        return tellError(counts.error());
    }
    const QString line =
        Sentence::tr("articles: %1, versions: %2, captures: %3").arg(counts->articles).arg(counts->revisions).arg(counts->captures);
    const auto written = writeText(line + u'\n');
    return written ? ExitStatus::Done : tellError(written.error());
}

ExitStatus exportTo(const QString &folder, const QString &library, const CancelCheck &cancel)
{
    Store store(library, LibraryOpening::Existing);
    return tell(awaited(store.exportTo(folder, QDateTime::currentDateTimeUtc(), cancel)));
}

ExitStatus importFrom(const QString &folder, const QString &library, const CancelCheck &cancel)
{
    Store store(library);
    return tell(awaited(store.importFrom(folder, cancel)));
}

// Parses the arguments, of which one names a place.
std::expected<QString, ExitStatus> parsePlace(QCommandLineParser &parser, const Usage &usage, const QStringList &arguments)
{
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return std::unexpected(*status);
    }
    if (parser.positionalArguments().size() != 1 || parser.positionalArguments().constFirst().isEmpty()) {
        return std::unexpected(wrongUsage(usage, Sentence::tr("One place is to be named.")));
    }
    return QDir::current().absoluteFilePath(parser.positionalArguments().constFirst());
}

// Does what can be canceled, and lets a signal take effect when it has put down what it held.
ExitStatus runCancelable(const Usage &usage, const QStringList &arguments,
                         ExitStatus (*work)(const QString &place, const QString &library, const CancelCheck &cancel))
{
    QCommandLineParser parser;
    const auto place = parsePlace(parser, usage, arguments);
    if (!place) {
        return place.error();
    }
    const Interruption interruption;
    const ExitStatus status = work(*place, libraryPath(parser), interruption.cancelCheck());
    interruption.takeEffect();
    return status;
}

} // namespace

Usage exportLibraryUsage()
{
    return {.name = QStringLiteral("export-library"),
            .synopsis = QStringLiteral("DIR"),
            .purpose = Sentence::tr("Write the whole library into a new folder, in an open format."),
            .description =
                Sentence::tr("The pages stand in a web archive (WARC 1.1), byte by byte as they came, and all else in JSON. The folder is "
                             "there whole or not at all; one that exists is left as it is."),
            .options = {libraryOption(), helpOption()},
            .examples = {QStringLiteral("recension export-library library-2026")}};
}

ExitStatus runExportLibrary(const QStringList &arguments)
{
    return runCancelable(exportLibraryUsage(), arguments, exportTo);
}

Usage importLibraryUsage()
{
    return {.name = QStringLiteral("import-library"),
            .synopsis = QStringLiteral("DIR"),
            .purpose = Sentence::tr("Bring what export-library wrote into an empty library, with nothing changed."),
            .description =
                Sentence::tr("Everything is checked: each page against its fingerprint, each file against the one that was written. All of "
                             "it is brought in or, where anything is wrong or the program is stopped, nothing."),
            .options = {libraryOption(), helpOption()},
            .examples = {QStringLiteral("recension import-library library-2026 --library new.sqlite")}};
}

ExitStatus runImportLibrary(const QStringList &arguments)
{
    return runCancelable(importLibraryUsage(), arguments, importFrom);
}

Usage backupUsage()
{
    return {.name = QStringLiteral("backup"),
            .synopsis = QStringLiteral("FILE"),
            .purpose = Sentence::tr("Copy the library's database into a new file, while others go on using it."),
            .description = Sentence::tr(
                "The copy is a library like any other: --library FILE opens it. The file is there whole or not at all; one that "
                "exists is left as it is."),
            .options = {libraryOption(), helpOption()},
            .examples = {QStringLiteral("recension backup library-monday.sqlite")}};
}

ExitStatus runBackup(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto file = parsePlace(parser, backupUsage(), arguments);
    if (!file) {
        return file.error();
    }
    const Interruption interruption;
    // SQLite copies in one go and hears of no signal: the program ends while it is at it.
    QObject::connect(&interruption, &Interruption::interrupted, &interruption, [&interruption, &file] {
        if (Store::discardBackup(*file)) {
            interruption.takeEffect(Sentence::tr("Interrupted: no backup was written."));
        }
    });
    Store store(libraryPath(parser), LibraryOpening::Existing);
    const auto copied = awaited(store.backup(*file, interruption.cancelCheck()));
    const ExitStatus status = copied ? ExitStatus::Done : tellError(copied.error());
    interruption.takeEffect();
    return status;
}

} // namespace recension
