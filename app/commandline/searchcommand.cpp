// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/searchcommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/libraryjson.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/export/wording.h"

#include <QJsonDocument>

namespace recension {

namespace {

constexpr int pageSize = 100;

QString asText(const SearchHit &hit)
{
    QString text = QStringLiteral("%1  %2\n   %3\n")
                       .arg(QString::number(hit.article.id.value), hit.article.title.simplified(), hit.excerpt.simplified());
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

Result<SearchResults> searchAll(Store &store, const SearchQuery &query)
{
    SearchResults all;
    for (int offset = 0; offset >= 0;) {
        const auto page = awaited(store.search(query, offset, pageSize));
        if (!page) {
            return page;
        }
        all.hits += page->hits;
        offset = page->nextOffset;
    }
    return all;
}

} // namespace

Usage searchUsage()
{
    return {.name = QStringLiteral("search"),
            .synopsis = QStringLiteral("WORDS…"),
            .purpose = Sentence::tr("Search all versions of all articles, and tell when words appeared and vanished."),
            .description =
                Sentence::tr("A version is found that has all WORDS. \"Several words\" in quotation marks stand together, word* goes on, "
                             "-word must be absent; title:word, source:name, since:2020-01-30 and -since:2020-01-30 narrow the search."),
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
        const bool isWord = argument.size() > 2 && argument.startsWith(u'-') && argument.at(1) != u'-';
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
    const auto results = searchAll(store, query);
    if (!results) {
        return tellError(results.error());
    }
    QByteArray output;
    for (const SearchHit &hit : results->hits) {
        output += asText(hit).toUtf8();
    }
    const auto written = writeOutput(*format == ListFormat::Json ? QJsonDocument(resultsAsJson(*results)).toJson() : output);
    return written ? ExitStatus::Done : tellError(written.error());
}

} // namespace recension
