// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/listcommand.h"

#include "app/commandline/awaited.h"
#include "app/commandline/libraryjson.h"
#include "app/commandline/openlibrary.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/export/articlestate.h"

#include <QJsonDocument>

namespace recension {

namespace {

QString asText(const FollowedArticle &article, const QDateTime &now)
{
    QStringList sentences{changesInWords(article), checksInWords(article, now)};
    if (const QString failure = failureInWords(article, now); !failure.isEmpty()) {
        sentences.insert(1, failure);
    }
    const QString title = article.shownTitle();
    return QStringLiteral("%1  %2\n   %3 · %4\n   %5\n")
        .arg(QString::number(article.id.value), title, article.source.simplified(), article.url.toDisplayString(),
             sentences.join(QLatin1Char(' ')));
}

} // namespace

Usage listUsage()
{
    return {.name = QStringLiteral("list"),
            .synopsis = {},
            .purpose = Sentence::tr("List the articles of the library, the latest changed first."),
            .description = Sentence::tr("The number before an article names it for other commands."),
            .options = {libraryOption(), listFormatOption(), helpOption()},
            .examples = {QStringLiteral("recension list"), QStringLiteral("recension list --format json")}};
}

ExitStatus runList(const QStringList &arguments)
{
    const Usage usage = listUsage();
    QCommandLineParser parser;
    const auto format = parseListing(parser, usage, arguments);
    if (!format) {
        return format.error();
    }
    Store store(libraryPath(parser), LibraryOpening::Existing);
    auto articles = awaited(store.articles());
    if (!articles && articles.error().code == ErrorCode::NotFound && !parser.isSet(QStringLiteral("library"))) {
        // Nothing has been kept yet: that is an answer.
        writeMessage(articles.error().message);
        articles = QList<FollowedArticle>();
    }
    if (!articles) {
        return tellError(articles.error());
    }
    QString text;
    QJsonArray all;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const FollowedArticle &article : *articles) {
        text += asText(article, now);
        all.append(articleAsJson(article));
    }
    const auto written = *format == ListFormat::Json ? writeOutput(QJsonDocument(all).toJson()) : writeText(text);
    return written ? ExitStatus::Done : tellError(written.error());
}

} // namespace recension
