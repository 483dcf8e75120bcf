// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/unfollowfeedcommand.h"

#include "app/commandline/argument.h"
#include "app/commandline/awaited.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/parse.h"

namespace recension {

Usage unfollowFeedUsage()
{
    return {.name = QStringLiteral("unfollow-feed"),
            .synopsis = QStringLiteral("URL…"),
            .purpose = Sentence::tr("Look for new articles in these feeds no more."),
            .description = Sentence::tr("Articles that they brought stay followed, and nothing is deleted."),
            .options = {libraryOption(), helpOption()},
            .examples = {QStringLiteral("recension unfollow-feed https://example.org/rss")}};
}

ExitStatus runUnfollowFeed(const QStringList &arguments)
{
    const Usage usage = unfollowFeedUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    if (parser.positionalArguments().isEmpty()) {
        return wrongUsage(usage, Sentence::tr("There is no feed to unfollow."));
    }
    Store store(libraryPath(parser), LibraryOpening::Existing);
    ExitStatus status = ExitStatus::Done;
    for (const QString &argument : parser.positionalArguments()) {
        if (const auto removed = awaited(store.removeFeed(QUrl(argument))); !removed) {
            status = tellError({removed.error().code, shownArgument(argument) + QStringLiteral(": ") + removed.error().message});
        }
    }
    return status;
}

} // namespace recension
