// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/importpastcommand.h"

#include "app/commandline/interruption.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/base/sentence.h"
#include "core/pastimports.h"
#include "core/sharedturns.h"
#include "core/store/store.h"

#include <QNetworkAccessManager>
#include <QTimer>

namespace recension {

namespace {

constexpr std::chrono::milliseconds pauseBetweenRequests{1000};
constexpr int progressEvery = 25;
constexpr std::chrono::milliseconds toldEvery{30'000};

QString goingOn()
{
    return Sentence::tr("What was brought in is kept; the same command goes on from there.");
}

ExitStatus importPast(Store &store, HostQueue &queue, const PastRequest &request, const Interruption &interruption)
{
    PastImport import(&store, &queue, request, systemClock());
    ExitStatus status = ExitStatus::Done;
    // An archive that is overburdened is waited for, for minutes.
    QTimer silence;
    QObject::connect(&silence, &QTimer::timeout, &import, [] { writeMessage(Sentence::tr("Waiting for the next answer…")); });
    silence.start(toldEvery);
    QObject::connect(&import, &PastImport::progressed, &import, [&silence](int done, int total) {
        silence.start(toldEvery);
        if (done > 0 && done < total && done % progressEvery == 0) {
            writeMessage(Sentence::tr("%1 of %2…").arg(done).arg(total));
        }
    });
    QObject::connect(&import, &PastImport::finished, &import, [&status](const Result<PastTally> &tally) {
        if (tally) {
            const QString line = QStringLiteral("%1  %2: %3\n")
                                     .arg(QString::number(tally->article.id.value), tally->article.shownTitle(),
                                          countsInWords(*tally).join(QStringLiteral(", ")));
            status = writeText(line) ? ExitStatus::Done : ExitStatus::OutputUnwritten;
        } else {
            status = tellError(tally.error());
            const ErrorCode code = tally.error().code;
            if (code != ErrorCode::Usage && code != ErrorCode::NotAllowed) {
                writeMessage(goingOn());
            }
        }
        QCoreApplication::quit();
    });
    QObject::connect(&interruption, &Interruption::interrupted, &import, &QCoreApplication::quit);
    // Once the loop runs, so that an end at once is not missed.
    QMetaObject::invokeMethod(&import, &PastImport::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return status;
}

// One after the other. When it is done or interrupted, nothing is held any more.
ExitStatus importAll(const QString &library, const QList<PastRequest> &requests, const Interruption &interruption)
{
    Store store(library);
    QNetworkAccessManager network;
    HostQueue queue(&network, systemClock(), {.pause = pauseBetweenRequests, .turns = sharedTurns(&store)});
    ExitStatus status = ExitStatus::Done;
    for (const PastRequest &request : requests) {
        const ExitStatus imported = importPast(store, queue, request, interruption);
        status = imported == ExitStatus::Done ? status : imported;
        if (interruption.isInterrupted()) {
            return status;
        }
    }
    return status;
}

} // namespace

Usage importPastUsage()
{
    return {
        .name = QStringLiteral("import-past"),
        .synopsis = QStringLiteral("URL…"),
        .purpose = Sentence::tr("Bring in the past of an article from a web archive or a wiki."),
        .description = Sentence::tr(
            "All captures of the Wayback Machine, or of another archive that speaks Memento, each different one asked for once; of a "
            "wiki's page, all revisions with their authors and comments. Captures that led elsewhere, are missing or broken are noted. "
            "Stop it whenever you like: the same command goes on where it was, and asks nothing twice. The article is kept, not followed."),
        .options = {{QStringLiteral("from"),
                     Sentence::tr("wayback, timemap or wiki (default: wiki for pages of Wikipedia and its sisters, else wayback)"),
                     QStringLiteral("KEEPER")},
                    {QStringLiteral("at"),
                     Sentence::tr(
                         "the keeper's address: of an archive like the Wayback Machine, what a TimeMap's address begins with, or a "
                         "wiki's api.php"),
                     QStringLiteral("URL")},
                    {QStringLiteral("since"), Sentence::tr("leave out what is older than this day, by UTC"), QStringLiteral("DAY")},
                    {QStringLiteral("until"), Sentence::tr("leave out what is newer than this day, by UTC"), QStringLiteral("DAY")},
                    {QStringLiteral("daily"),
                     Sentence::tr("of each day, by UTC, one state alone: that with the lowest status, and of equals the first")},
                    libraryOption(),
                    helpOption()},
        .examples = {
            QStringLiteral("recension import-past https://example.org/story"),
            QStringLiteral("recension import-past --from timemap --at https://archive.example/timemap/link/ https://example.org/story"),
            QStringLiteral("recension import-past https://en.wikipedia.org/wiki/Sea_wall")}};
}

ExitStatus runImportPast(const QStringList &arguments)
{
    const Usage usage = importPastUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    if (parser.positionalArguments().isEmpty()) {
        return wrongUsage(usage, Sentence::tr("There is no address to look for."));
    }
    std::optional<PastKeeper> keeper;
    if (parser.isSet(QStringLiteral("from"))) {
        const auto chosen = chosenValue<PastKeeper>(QStringLiteral("from"), parser.value(QStringLiteral("from")),
                                                    {{QStringLiteral("wayback"), PastKeeper::Wayback},
                                                     {QStringLiteral("timemap"), PastKeeper::TimeMap},
                                                     {QStringLiteral("wiki"), PastKeeper::Wiki}});
        if (!chosen) {
            return wrongUsage(usage, chosen.error().message);
        }
        keeper = *chosen;
    }
    const QUrl address(parser.value(QStringLiteral("at")));
    if (keeper == PastKeeper::TimeMap && address.isEmpty()) {
        return wrongUsage(usage, Sentence::tr("--from timemap takes the beginning of the TimeMap's address with --at."));
    }
    const auto since = dayOption(parser, QStringLiteral("since"), QTime(0, 0));
    const auto until = dayOption(parser, QStringLiteral("until"), QTime(23, 59, 59, 999));
    if (!since || !until) {
        return wrongUsage(usage, since ? until.error().message : since.error().message);
    }
    QList<PastRequest> requests;
    for (const QString &argument : parser.positionalArguments()) {
        const QUrl page(argument);
        PastSource source = usualPastSource(page, keeper);
        if (!address.isEmpty()) {
            source.address = address;
        }
        requests.append({.page = page,
                         .source = source,
                         .since = *since,
                         .until = *until,
                         .isDaily = parser.isSet(QStringLiteral("daily")),
                         .userAgent = userAgent(QCoreApplication::applicationVersion()),
                         .rules = ownRules()});
    }
    const Interruption interruption;
    const ExitStatus status = importAll(libraryPath(parser), requests, interruption);
    interruption.takeEffect(Sentence::tr("Interrupted.") + u' ' + goingOn());
    return status;
}

} // namespace recension
