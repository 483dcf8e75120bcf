// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/searchcommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/libraryjson.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/export/versionwords.h"
#include "core/export/wording.h"
#include "core/wholesearch.h"

#include <QJsonDocument>

#include <limits>

namespace recension {

namespace {

QString asText(const SearchHit &hit)
{
    QString text =
        QStringLiteral("%1  %2\n   %3\n").arg(QString::number(hit.article.id.value), hit.article.shownTitle(), hit.excerpt.simplified());
    for (const SearchStretch &stretch : hit.stretches) {
        const QString versions = stretch.firstNumber == stretch.lastNumber
            ? Sentence::tr("version %1").arg(stretch.firstNumber)
            : Sentence::tr("versions %1 to %2").arg(stretch.firstNumber).arg(stretch.lastNumber);
        const QString times = stretch.vanished.isValid()
            ? Sentence::tr("appeared %1, gone %2").arg(exactTime(stretch.appeared), exactTime(stretch.vanished))
            : Sentence::tr("appeared %1, still there").arg(exactTime(stretch.appeared));
        text += QStringLiteral("   %1: %2\n").arg(versions, times);
    }
    return text;
}

} // namespace

Usage searchUsage()
{
    return {.name = QStringLiteral("search"),
            .synopsis = QStringLiteral("WORDS…"),
            .purpose = Sentence::tr("Search all versions of all articles, and tell when words appeared and vanished."),
            .description = Sentence::tr(
                "A version is found that has all WORDS. \"Several words\" in quotation marks stand together, word* goes on, "
                "-word must be absent; title:word, source:name, since:2020-01-30 and -since:2020-01-30 (days by UTC) narrow the search."),
            .options = {libraryOption(), listFormatOption(), helpOption()},
            .examples = {QStringLiteral("recension search 'harbour \"secret contract\" -ferry'"),
                         QStringLiteral("recension search --format json source:gazette since:2020-01")}};
}

ExitStatus runSearch(const QStringList &arguments)
{
    const Usage usage = searchUsage();
    QCommandLineParser parser;
    // "-ferry" is a word of the search and no option.
    QStringList parsed;
    for (const QString &argument : arguments) {
        const bool isWord = argument.size() > 1 && argument.startsWith(u'-') && argument.at(1) != u'-' && argument != u"-h";
        parsed.append(isWord ? u'\u0001' + argument : argument);
    }
    const auto format = parseListing(parser, usage, parsed);
    if (!format) {
        return format.error();
    }
    const SearchQuery query = parseSearch(parser.positionalArguments().join(u' ').remove(QChar(u'\u0001')));
    if (query.isEmpty()) {
        return wrongUsage(usage, Sentence::tr("There is nothing to search for."));
    }
    Store store(libraryPath(parser), LibraryOpening::Existing);
    const auto results = awaited(searchWhole(&store, query, std::numeric_limits<int>::max()));
    if (!results) {
        return tellError(results.error());
    }
    QString text;
    for (const SearchHit &hit : results->hits) {
        text += asText(hit);
    }
    const auto written = *format == ListFormat::Json ? writeOutput(QJsonDocument(resultsAsJson(*results)).toJson()) : writeText(text);
    return written ? ExitStatus::Done : tellError(written.error());
}

} // namespace recension
