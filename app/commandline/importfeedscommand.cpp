// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/importfeedscommand.h"

#include "app/commandline/argument.h"
#include "app/commandline/awaited.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/subscriptions.h"

#include <QFile>

namespace recension {

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;

Result<int> importList(Store &store, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Unreadable, file.errorString());
    }
    return awaited(followFeedsListed(&store, file.read(mostBytes + 1), QDateTime::currentDateTimeUtc()));
}

} // namespace

Usage importFeedsUsage()
{
    return {.name = QStringLiteral("import-feeds"),
            .synopsis = QStringLiteral("FILE…"),
            .purpose = Sentence::tr("Follow the feeds of a list in OPML, as feed readers write it."),
            .description = Sentence::tr("“recension check --due” looks at them. Feeds that are followed already stay as they are."),
            .options = {libraryOption(), helpOption()},
            .examples = {QStringLiteral("recension import-feeds feeds.opml")}};
}

ExitStatus runImportFeeds(const QStringList &arguments)
{
    const Usage usage = importFeedsUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    if (parser.positionalArguments().isEmpty()) {
        return wrongUsage(usage, Sentence::tr("There is no list of feeds to read."));
    }
    Store store(libraryPath(parser));
    ExitStatus status = ExitStatus::Done;
    for (const QString &argument : parser.positionalArguments()) {
        const auto added = importList(store, QFile::decodeName(encodeArgument(argument)));
        if (!added) {
            status = tellError({added.error().code, shownArgument(argument) + QStringLiteral(": ") + added.error().message});
        } else if (const auto told = writeText(Sentence::tr("%n feed(s) added", nullptr, *added) + u'\n'); !told) {
            return tellError(told.error());
        }
    }
    return status;
}

} // namespace recension
