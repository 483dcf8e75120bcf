// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/checkcommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/checking.h"
#include "app/commandline/interruption.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "app/herald.h"
#include "app/notifier.h"
#include "app/settingskeeper.h"
#include "core/collection.h"
#include "core/feedfolder.h"
#include "core/model/schedule.h"

#include <QDeadlineTimer>

namespace recension {

namespace {

// So many articles are taken at once.
constexpr int mostAtOnce = 50;
// What is due later is left to the next run: a timer's service may last half an hour, and what changed is told at the end.
constexpr std::chrono::minutes longestRun{20};

ExitStatus checkDueFeeds(Store &store, Checking &checking, std::chrono::milliseconds patience)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto due = awaited(store.claimDueFeeds(now, now + claimLasts, mostAtOnce));
    return due ? checking.checkFeeds(*due, RobotsCare::Honored, patience) : tellError(due.error());
}

// Feeds first: what is new in them is due at once. Slow ones leave half of the time to the articles.
ExitStatus checkDue(Store &store, Checking &checking, const Interruption &interruption)
{
    const QDeadlineTimer end(longestRun);
    if (const ExitStatus status = checkDueFeeds(store, checking, longestRun / 2); status != ExitStatus::Done) {
        return status;
    }
    for (;;) {
        const std::chrono::milliseconds left(end.remainingTime());
        if (left.count() <= 0 || interruption.isInterrupted()) {
            return ExitStatus::Done;
        }
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto due = awaited(store.claimDue(now, now + claimLasts, mostAtOnce));
        if (!due) {
            return tellError(due.error());
        }
        if (due->isEmpty()) {
            return ExitStatus::Done;
        }
        if (const ExitStatus status = checking.check(*due, RobotsCare::Honored, left);
            status != ExitStatus::Done || checking.isNetworkAway()) {
            return status;
        }
    }
}

// Tells the desktop what the checks brought, as the window would; runs the application until its service has answered.
void notify(Store &store, const QString &library, const QList<Checked> &checked)
{
    Settings settings;
    settings.setLibrary(library);
    Collection collection(&store, systemClock());
    SavedSearches searches(settings.savedSearches());
    const SharedPreferences preferences(settings.preferences());
    Herald herald(&collection, &searches, &preferences);
    Notifier notifier;
    auto *application = QCoreApplication::instance();
    keepSavedSearches(&searches, &settings);
    QObject::connect(&herald, &Herald::told, &notifier, &Notifier::show);
    QObject::connect(&herald, &Herald::nothingToTell, application, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&notifier, &Notifier::answered, application, &QCoreApplication::quit, Qt::QueuedConnection);
    herald.tell(checked);
    QCoreApplication::exec();
}

// The folder that is named; or, where the check stands in for the window, the one of the preferences.
FeedFolder wantedFeeds(const QCommandLineParser &parser)
{
    FeedFolder feeds{.path = parser.value(QStringLiteral("feeds")), .searches = parser.values(QStringLiteral("search"))};
    if (feeds.path.isEmpty() && parser.isSet(QStringLiteral("notify"))) {
        Settings settings;
        settings.setLibrary(libraryPath(parser));
        feeds.path = settings.preferences().feedFolder;
        for (const SavedSearch &search : settings.savedSearches()) {
            feeds.searches.append(search.words);
        }
    }
    return feeds;
}

Result<QList<FollowedArticle>> allFollowed(Store &store)
{
    auto articles = awaited(store.articles());
    if (articles) {
        articles->removeIf([](const FollowedArticle &article) { return article.state != WatchState::Followed; });
    }
    return articles;
}

// All that are followed where none is named.
ExitStatus checkNamed(Store &store, Checking &checking, const QStringList &names)
{
    const auto articles = names.isEmpty() ? allFollowed(store) : namedArticles(store, names);
    // Who names an article asks to see its page; a round is a program's.
    return articles ? checking.check(*articles, names.isEmpty() ? RobotsCare::Honored : RobotsCare::Ignored) : tellError(articles.error());
}

// As the arguments say, which have been looked at. When it is done or interrupted, no article or feed is claimed any more.
ExitStatus check(const QCommandLineParser &parser, const Interruption &interruption)
{
    const QStringList names = parser.positionalArguments();
    const bool isDue = !parser.isSet(QStringLiteral("all")) && names.isEmpty();
    Store store(libraryPath(parser), LibraryOpening::Existing);
    if (const auto opened = awaited(store.feeds()); !opened) {
        // Whoever follows nothing yet may have the timer all the same.
        const bool isUsual = !parser.isSet(libraryOption().names().constFirst()) && names.isEmpty();
        return isUsual && opened.error().code == ErrorCode::NotFound ? ExitStatus::Done : tellError(opened.error());
    }
    Checking checking(store, &interruption);
    ExitStatus status = isDue ? checkDue(store, checking, interruption) : checkNamed(store, checking, names);
    // What was found until an interruption, too: nothing will tell of it later.
    if (parser.isSet(QStringLiteral("notify"))) {
        notify(store, libraryPath(parser), checking.checked());
    }
    FeedFolder feeds = wantedFeeds(parser);
    if (!feeds.path.isEmpty() && !checking.changed().isEmpty()) {
        feeds.articles = checking.changed();
        const auto written = awaited(writeFeeds(&store, feeds, QCoreApplication::instance()));
        status = written ? status : tellError(written.error());
    }
    return status;
}

} // namespace

Usage checkUsage()
{
    return {
        .name = QStringLiteral("check"),
        .synopsis = QStringLiteral("[ARTICLE…]"),
        .purpose = Sentence::tr("Look whether followed articles have changed."),
        .description = Sentence::tr("Without arguments and with --due, those whose time has come: for a timer. An ARTICLE is its number in "
                                    "“recension list” or its address. A page that is missing or shows something else than the article is "
                                    "kept as a failure, never as a version. What a site's robots.txt keeps programs from is looked at only "
                                    "where an ARTICLE is named."),
        .options =
            {{QStringLiteral("due"), Sentence::tr("those whose time has come (the default)")},
             {QStringLiteral("all"), Sentence::tr("all that are followed, whether their time has come or not")},
             {QStringLiteral("notify"),
              Sentence::tr(
                  "do as the window would: show on the desktop what has changed, and keep the feeds up to date, as the preferences say")},
             {QStringLiteral("feeds"), Sentence::tr("write the feeds of changes into this folder where something changed"),
              QStringLiteral("DIR")},
             {QStringLiteral("search"), Sentence::tr("with --feeds: a feed of this search, too; may be given more than once"),
              QStringLiteral("WORDS")},
             libraryOption(),
             helpOption()},
        .examples = {QStringLiteral("recension check --due"), QStringLiteral("recension check 12")}};
}

ExitStatus runCheck(const QStringList &arguments)
{
    const Usage usage = checkUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    const bool all = parser.isSet(QStringLiteral("all"));
    const bool due = parser.isSet(QStringLiteral("due"));
    const QStringList names = parser.positionalArguments();
    if (int(all) + int(due) + int(!names.isEmpty()) > 1) {
        return wrongUsage(usage, Sentence::tr("Articles, --due and --all exclude each other."));
    }
    if (parser.isSet(QStringLiteral("search")) && !parser.isSet(QStringLiteral("feeds"))) {
        return wrongUsage(usage, Sentence::tr("--search names a feed to write, so --feeds must say where."));
    }
    const Interruption interruption;
    const ExitStatus status = check(parser, interruption);
    interruption.takeEffect(Sentence::tr("The check was interrupted. What it did not come to is due again."));
    return status;
}

} // namespace recension
