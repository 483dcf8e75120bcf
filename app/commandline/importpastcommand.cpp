// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/importpastcommand.h"

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

ExitStatus importPast(Store &store, HostQueue &queue, const PastRequest &request)
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
                writeMessage(Sentence::tr("What was brought in is kept; the same command goes on from there."));
            }
        }
        QCoreApplication::quit();
    });
    // Once the loop runs, so that an end at once is not missed.
    QMetaObject::invokeMethod(&import, &PastImport::start, Qt::QueuedConnection);
    QCoreApplication::exec();
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
    Store store(libraryPath(parser));
    QNetworkAccessManager network;
    HostQueue queue(&network, systemClock(), {.pause = pauseBetweenRequests, .turns = sharedTurns(&store)});
    ExitStatus status = ExitStatus::Done;
    for (const QString &argument : parser.positionalArguments()) {
        const QUrl page(argument);
        PastSource source = usualPastSource(page, keeper);
        if (!address.isEmpty()) {
            source.address = address;
        }
        const ExitStatus imported = importPast(store, queue,
                                               {.page = page,
                                                .source = source,
                                                .since = *since,
                                                .until = *until,
                                                .isDaily = parser.isSet(QStringLiteral("daily")),
                                                .userAgent = userAgent(QCoreApplication::applicationVersion()),
                                                .rules = ownRules()});
        status = imported == ExitStatus::Done ? status : imported;
    }
    return status;
}

} // namespace recension
