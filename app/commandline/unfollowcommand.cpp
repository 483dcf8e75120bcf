// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/unfollowcommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/parse.h"

namespace recension {

Usage unfollowUsage()
{
    return {.name = QStringLiteral("unfollow"),
            .synopsis = QStringLiteral("ARTICLE…"),
            .purpose = Sentence::tr("Stop checking articles; all their versions stay."),
            .description = Sentence::tr("An ARTICLE is its number in “recension list” or its address."),
            .options = {libraryOption(), helpOption()},
            .examples = {QStringLiteral("recension unfollow 12"), QStringLiteral("recension unfollow https://example.org/story")}};
}

ExitStatus runUnfollow(const QStringList &arguments)
{
    const Usage usage = unfollowUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    if (parser.positionalArguments().isEmpty()) {
        return wrongUsage(usage, Sentence::tr("There is no article named."));
    }
    Store store(libraryPath(parser), LibraryOpening::Existing);
    ExitStatus status = ExitStatus::Done;
    for (const QString &argument : parser.positionalArguments()) {
        const auto article = namedArticle(store, argument);
        if (!article) {
            status = tellError(article.error());
            continue;
        }
        const auto stopped = awaited(store.setWatchState(article->id, WatchState::Stopped, QDateTime::currentDateTimeUtc()));
        if (!stopped) {
            return tellError(stopped.error());
        }
    }
    return status;
}

} // namespace recension
