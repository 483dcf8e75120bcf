// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/importcommand.h"

#include "app/commandline/addressopener.h"
#include "app/commandline/argument.h"
#include "app/commandline/awaited.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/model/observations.h"

namespace recension {

namespace {

Result<QString> importDocument(Store &store, const OpenedDocument &opened, const QUrl &given)
{
    const QUrl url = given.isEmpty() ? addressOf(opened.reading, opened.raw) : given;
    if (url.isEmpty()) {
        return failure(ErrorCode::Usage, Sentence::tr("it does not say which article it is of; tell its address with --url."));
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto article =
        awaited(store.addArticle(url, WatchState::Kept, now, given.isEmpty() ? AddressNamedBy::Document : AddressNamedBy::Reader));
    if (!article) {
        return std::unexpected(article.error());
    }
    int added = 0;
    QString title;
    for (Observation observation : observationsUntil(now, observationsOf(opened.reading, opened.raw, now))) {
        observation.article = article->id;
        const auto recorded = awaited(store.record(observation));
        if (!recorded) {
            return std::unexpected(recorded.error());
        }
        added += recorded->isNewRevision() ? 1 : 0;
        title = recorded->article.shownTitle();
    }
    const QString count = added == 1 ? Sentence::tr("1 version added") : Sentence::tr("%n versions added", nullptr, added);
    return QStringLiteral("%1  %2: %3").arg(QString::number(article->id.value), title, count);
}

} // namespace

Usage importUsage()
{
    return {.name = QStringLiteral("import"),
            .synopsis = QStringLiteral("FILE…"),
            .purpose = Sentence::tr("Bring saved pages into the library as versions of their articles."),
            .description =
                Sentence::tr("The article is found by the address that a file names for itself, or by --url. A version's time is the one "
                             "that the file records, else when it was last modified. Bringing in a file again changes nothing."),
            .options = {{QStringLiteral("url"), Sentence::tr("the article's address"), QStringLiteral("URL")},
                        libraryOption(),
                        offlineOption(),
                        helpOption()},
            .examples = {QStringLiteral("recension import saved.html"),
                         QStringLiteral("recension import --url https://example.org/story monday.html tuesday.html")}};
}

ExitStatus runImport(const QStringList &arguments)
{
    const Usage usage = importUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    if (parser.positionalArguments().isEmpty()) {
        return wrongUsage(usage, Sentence::tr("There is no file to bring in."));
    }
    Store store(libraryPath(parser));
    const OpenAddress openAddress = parser.isSet(QStringLiteral("offline")) ? OpenAddress() : addressOpener();
    const ReadLimits limits{.rules = ownRules()};
    ExitStatus status = ExitStatus::Done;
    for (const QString &argument : parser.positionalArguments()) {
        const auto opened = openInput(argument, limits, openAddress);
        for (const QString &remark : opened ? opened->reading.remarks : QStringList()) {
            writeMessage(shownArgument(argument) + QStringLiteral(": ") + remark);
        }
        const auto imported =
            opened ? importDocument(store, *opened, QUrl(parser.value(QStringLiteral("url")))) : std::unexpected(opened.error());
        if (!imported) {
            status = tellError({imported.error().code, shownArgument(argument) + QStringLiteral(": ") + imported.error().message});
            if (status == ExitStatus::OutputUnwritten) {
                return status;
            }
            continue;
        }
        if (const auto written = writeText(*imported + u'\n'); !written) {
            return tellError(written.error());
        }
    }
    return status;
}

} // namespace recension
