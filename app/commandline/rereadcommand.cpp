// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/rereadcommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/interruption.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/reading/readdocument.h"

namespace recension {

namespace {

QString inWords(const Reread &reread)
{
    QStringList parts;
    if (reread.outcome == Reread::Outcome::Same) {
        parts += Sentence::tr("reads as before");
    } else if (reread.article.extractor == reread.extractorBefore) {
        parts += Sentence::tr("read anew by %1").arg(reread.article.extractor);
    } else {
        parts += Sentence::tr("read anew by %1 instead of %2").arg(reread.article.extractor, reread.extractorBefore);
    }
    if (reread.article.revisions != reread.revisionsBefore) {
        parts += Sentence::tr("versions: %1 before, %2 now").arg(reread.revisionsBefore).arg(reread.article.revisions);
    }
    if (reread.notesAside > 0) {
        parts += Sentence::tr("notes on what is no change any more, which --undo brings back: %1").arg(reread.notesAside);
    }
    return parts.join(QStringLiteral("; "));
}

// An article that is being read when the interruption comes stays as it was.
ExitStatus rereadAsSaid(const QCommandLineParser &parser, const Interruption &interruption)
{
    Store store(libraryPath(parser), LibraryOpening::Existing);
    const bool undo = parser.isSet(QStringLiteral("undo"));
    const bool all = parser.isSet(QStringLiteral("all"));
    const auto articles = all ? awaited(store.articles()) : namedArticles(store, parser.positionalArguments());
    if (!articles) {
        return tellError(articles.error());
    }
    const DocumentReader reader = [rules = ownRules(),
                                   cancel = interruption.cancelCheck()](const RawDocument &document) -> Result<Reading> {
        if (cancel.isCanceled()) {
            return failure(ErrorCode::Canceled, {});
        }
        return readDocument(document, {.rules = rules});
    };
    ExitStatus status = ExitStatus::Done;
    for (const FollowedArticle &article : *articles) {
        const QString head = QStringLiteral("%1  %2: ").arg(QString::number(article.id.value), article.shownTitle());
        const auto reread =
            awaited(undo ? store.undoReread(article.id) : store.reread(article.id, reader, QDateTime::currentDateTimeUtc()));
        if (!reread && interruption.isInterrupted()) {
            return status;
        }
        if (!reread && !(all && undo && reread.error().code == ErrorCode::NotFound)) {
            status = tellError({reread.error().code, head + reread.error().message});
        }
        const auto written = reread ? writeText(head + inWords(*reread) + u'\n') : Result<void>();
        if (!written) {
            return tellError(written.error());
        }
        if (interruption.isInterrupted()) {
            return status;
        }
    }
    return status;
}

} // namespace

Usage rereadUsage()
{
    return {.name = QStringLiteral("re-read"),
            .synopsis = QStringLiteral("[ARTICLE…]"),
            .purpose = Sentence::tr("Make all versions of an article anew from the pages kept, with the newest extractor."),
            .description =
                Sentence::tr("An article stays with the extractor that read it, so that a newer one never makes a version by itself. "
                             "Each article is read anew as a whole or not at all. An ARTICLE is its number in “recension list” or "
                             "its address."),
            .options = {{QStringLiteral("all"), Sentence::tr("all articles of the library")},
                        {QStringLiteral("undo"), Sentence::tr("bring back what was before the article was last read anew")},
                        libraryOption(),
                        helpOption()},
            .examples = {QStringLiteral("recension re-read 12"), QStringLiteral("recension re-read --all"),
                         QStringLiteral("recension re-read --undo 12")}};
}

ExitStatus runReread(const QStringList &arguments)
{
    const Usage usage = rereadUsage();
    QCommandLineParser parser;
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return *status;
    }
    if (parser.isSet(QStringLiteral("all")) == !parser.positionalArguments().isEmpty()) {
        return wrongUsage(usage, Sentence::tr("Articles are to be named, or --all."));
    }
    const Interruption interruption;
    const ExitStatus status = rereadAsSaid(parser, interruption);
    interruption.takeEffect(Sentence::tr("Interrupted. The articles told of are done, the rest are as they were."));
    return status;
}

} // namespace recension
