// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/doctorcommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/model/librarylocation.h"
#include "core/reading/readdocument.h"

#include <QLocale>

namespace recension {

Usage doctorUsage()
{
    return {.name = QStringLiteral("doctor"),
            .synopsis = {},
            .purpose = Sentence::tr("Look at every part of the library and tell what is wrong, and what can be done about it."),
            .description =
                Sentence::tr("Checks the database, that every page is still what was captured, byte by byte, that texts are whole, that "
                             "the versions are numbered without gaps, and that all can be found by searching. Changes nothing without "
                             "--repair. Exit status 3 where something is wrong."),
            .options = {{QStringLiteral("repair"),
                         Sentence::tr("Make anew what can be made from the rest: indexes from texts, versions from "
                                      "captures, texts from the pages kept. Pages are never touched.")},
                        libraryOption(),
                        helpOption()},
            .examples = {QStringLiteral("recension doctor"), QStringLiteral("recension doctor --repair")}};
}

namespace {

QString adviceOn(const Inspection &inspection)
{
    QStringList advice;
    if (!inspection.repairable.isEmpty()) {
        advice.append(inspection.needsBackup
                          ? Sentence::tr("Part of this can be put right from the rest of the library: recension doctor --repair.")
                          : Sentence::tr("This can be put right from the rest of the library: recension doctor --repair."));
    }
    if (inspection.needsBackup) {
        advice.append(
            Sentence::tr("What is damaged in the database, in a page or among HTTP headers only a backup has. All that can still be read, "
                         "“recension export-library” or “recension backup” may save; keep this library as it is until then."));
    }
    return advice.join(u'\n');
}

} // namespace

ExitStatus runDoctor(const QStringList &arguments)
{
    const Usage usage = doctorUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    const QString path = libraryPath(parser);
    Store store(path, LibraryOpening::Existing);
    auto inspection = awaited(store.inspect());
    QString repaired;
    if (inspection && parser.isSet(QStringLiteral("repair")) && !inspection->repairable.isEmpty()) {
        const qsizetype before = inspection->faults.size();
        inspection = awaited(store.repair(inspection->repairable, [rules = ownRules()](const RawDocument &document) {
            return readDocument(document, {.rules = rules});
        }));
        repaired = inspection ? Sentence::tr("Faults before repairing: %1, after it: %2.").arg(before).arg(inspection->faults.size())
                + u'\n' + (inspection->lost.isEmpty() ? QString() : inspection->lost.join(u'\n') + u'\n')
                              : QString();
    }
    if (!inspection) {
        return tellError(inspection.error());
    }
    QString text = Sentence::tr("%1: %2, schema %3")
                       .arg(shownLocation(path), QLocale().formattedDataSize(inspection->bytes), QString::number(inspection->schema))
        + u'\n'
        + Sentence::tr("articles: %1, versions: %2, captures: %3")
              .arg(inspection->articles)
              .arg(inspection->revisions)
              .arg(inspection->captures)
        + u'\n';
    const QString praise = inspection->lost.isEmpty() ? Sentence::tr("All is well.") : Sentence::tr("The rest is well.");
    text += repaired + (inspection->faults.isEmpty() ? praise : inspection->faults.join(u'\n') + u'\n' + adviceOn(*inspection));
    if (const auto written = writeText(text + u'\n'); !written) {
        return tellError(written.error());
    }
    return inspection->faults.isEmpty() ? ExitStatus::Done : ExitStatus::InputUnreadable;
}

} // namespace recension
