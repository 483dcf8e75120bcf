// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/parse.h"

#include "app/commandline/argument.h"
#include "app/commandline/output.h"
#include "app/rulesfile.h"
#include "core/base/sentence.h"

#include <QFileInfo>
#include <QTimeZone>

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
    if (usage.synopsis.isEmpty() && !parser.positionalArguments().isEmpty()) {
        return wrongUsage(usage,
                          Sentence::tr("The command takes options only, and no “%1”.").arg(parser.positionalArguments().constFirst()));
    }
    return {};
}

ExitStatus wrongUsage(const Usage &usage, const QString &message)
{
    writeMessage(shownArgument(message));
    writeMessage(Sentence::tr("“recension %1 --help” tells how the command is used.").arg(usage.name));
    return ExitStatus::WrongUsage;
}

Result<QDateTime> dayOption(const QCommandLineParser &parser, const QString &name, const QTime &time)
{
    const QString text = parser.value(name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid()) {
        return failure(ErrorCode::Usage, Sentence::tr("--%1 takes a day such as 2020-01-30.").arg(name));
    }
    return day.isValid() ? QDateTime(day, time, QTimeZone::UTC) : QDateTime();
}

QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")}, Sentence::tr("show this text")};
}

QCommandLineOption rulesOption()
{
    return {QStringLiteral("rules"),
            Sentence::tr("what to read from web pages, what to leave out, and what to ignore in comparisons: a file of rules, in place of "
                         "those made in the window"),
            QStringLiteral("FILE")};
}

Result<ReadingRules> chosenRules(const QCommandLineParser &parser)
{
    if (parser.isSet(rulesOption().names().constFirst())) {
        const QString path = parser.value(rulesOption().names().constFirst());
        return QFileInfo::exists(path) ? loadRules(path)
                                       : failure(ErrorCode::NotFound, Sentence::tr("There is no file “%1”.").arg(shownArgument(path)));
    }
    return ownRules();
}

ReadingRules ownRules()
{
    const auto rules = loadRules();
    if (!rules) {
        writeMessage(rules.error().message);
    }
    return rules.value_or(ReadingRules());
}

QCommandLineOption offlineOption()
{
    return {QStringLiteral("offline"), Sentence::tr("refuse addresses on the web")};
}

} // namespace recension
