// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/parse.h"

#include "app/commandline/argument.h"
#include "app/commandline/output.h"
#include "core/base/sentence.h"

namespace recension {

std::optional<ExitStatus> parseArguments(QCommandLineParser &parser, const Usage &usage, const QStringList &arguments)
{
    parser.addOptions(usage.options);
    if (!parser.parse(arguments)) {
        return wrongUsage(usage, parser.errorText());
    }
    if (parser.isSet(QStringLiteral("help"))) {
        const auto written = writeOutput(helpText(usage).toUtf8());
        return written ? ExitStatus::Done : ExitStatus::OutputUnwritten;
    }
    return {};
}

ExitStatus wrongUsage(const Usage &usage, const QString &message)
{
    writeMessage(shownArgument(message));
    writeMessage(Sentence::tr("“recension %1 --help” tells how the command is used.").arg(usage.name));
    return ExitStatus::WrongUsage;
}

QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")}, Sentence::tr("show this text")};
}

QCommandLineOption offlineOption()
{
    return {QStringLiteral("offline"), Sentence::tr("refuse addresses on the web")};
}

} // namespace recension
