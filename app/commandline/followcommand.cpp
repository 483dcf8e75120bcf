// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/followcommand.h"

#include "app/commandline/argument.h"
#include "app/commandline/awaited.h"
#include "app/commandline/checking.h"
#include "app/commandline/interruption.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"

namespace recension {

namespace {

// When it is done or interrupted, nothing is held any more.
ExitStatus follow(const QCommandLineParser &parser, const Interruption &interruption)
{
    Store store(libraryPath(parser));
    QList<FollowedArticle> articles;
    ExitStatus status = ExitStatus::Done;
    for (const QString &argument : parser.positionalArguments()) {
        if (interruption.isInterrupted()) {
            return status;
        }
        const auto article = awaited(store.addArticle(QUrl(argument), WatchState::Followed, QDateTime::currentDateTimeUtc()));
        if (article) {
            // Several addresses may lead to one article.
            if (!std::ranges::contains(articles, article->id, &FollowedArticle::id)) {
                articles.append(*article);
            }
        } else if (article.error().code == ErrorCode::NotAllowed) {
            writeMessage(shownArgument(argument) + QStringLiteral(": ") + article.error().message);
            status = ExitStatus::InputUnreadable;
        } else {
            return tellError(article.error());
        }
    }
    if (parser.isSet(QStringLiteral("offline"))) {
        return status;
    }
    const ExitStatus checked = Checking(store, &interruption).check(articles, RobotsCare::Ignored);
    return checked == ExitStatus::Done ? status : checked;
}

} // namespace

Usage followUsage()
{
    return {
        .name = QStringLiteral("follow"),
        .synopsis = QStringLiteral("URL…"),
        .purpose = Sentence::tr("Follow articles on the web: keep every version of them."),
        .description =
            Sentence::tr("Each article is looked at once now, and again by “recension check --due”: soon at first, less and less "
                         "often while it does not change, no more after 40 days without a change. Following it again begins anew. "
                         "Addresses that differ only in http or https, www, tracking or a mobile page lead to one article."),
        .options = {libraryOption(), {QStringLiteral("offline"), Sentence::tr("only note the articles; look at them later")}, helpOption()},
        .examples = {QStringLiteral("recension follow https://example.org/story"),
                     QStringLiteral("recension follow --library newsroom.sqlite $(cat addresses.txt)")}};
}

ExitStatus runFollow(const QStringList &arguments)
{
    const Usage usage = followUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    if (parser.positionalArguments().isEmpty()) {
        return wrongUsage(usage, Sentence::tr("There is no address to follow."));
    }
    const Interruption interruption;
    const ExitStatus status = follow(parser, interruption);
    interruption.takeEffect(Sentence::tr("Interrupted. What was noted until then is followed, and due where it was not looked at yet."));
    return status;
}

} // namespace recension
