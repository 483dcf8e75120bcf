// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/doctorcommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/model/librarylocation.h"

#include <QLocale>

namespace recension {

Usage doctorUsage()
{
    return {.name = QStringLiteral("doctor"),
            .synopsis = {},
            .purpose = Sentence::tr("Look at every part of the library and tell what is wrong; changes nothing."),
            .description = Sentence::tr("Checks the database, that every page is still what was captured, byte by byte, that the versions are "
                                        "numbered without gaps, and that all can be found by searching. Exit status 3 where something is wrong."),
            .options = {libraryOption(), helpOption()},
            .examples = {QStringLiteral("recension doctor")}};
}

ExitStatus runDoctor(int argc, char **argv, const QStringList &arguments)
{
    const Usage usage = doctorUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    QCoreApplication application(argc, argv);
    const QString path = libraryPath(parser);
    Store store(path);
    const auto inspection = awaited(store.inspect());
    if (!inspection) {
        return tellError(inspection.error());
    }
    QString text = Sentence::tr("%1: %2, schema %3").arg(shownLocation(path), QLocale().formattedDataSize(inspection->bytes), QString::number(inspection->schema)) + u'\n'
                   + Sentence::tr("articles: %1, versions: %2, captures: %3").arg(inspection->articles).arg(inspection->revisions).arg(inspection->captures)
                   + u'\n';
    text += inspection->faults.isEmpty() ? Sentence::tr("All is well.") : inspection->faults.join(u'\n');
    if (const auto written = writeOutput(text.toUtf8() + '\n'); !written) {
        return tellError(written.error());
    }
    return inspection->faults.isEmpty() ? ExitStatus::Done : ExitStatus::InputUnreadable;
}

} // namespace recension
