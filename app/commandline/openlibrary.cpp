// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/openlibrary.h"

#include "app/commandline/argument.h"
#include "app/commandline/awaited.h"
#include "app/commandline/output.h"
#include "app/commandline/parse.h"
#include "core/model/librarylocation.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace recension {

namespace {

const QString libraryFile = QStringLiteral("library.sqlite");

} // namespace

QCommandLineOption libraryOption()
{
    return {QStringLiteral("library"),
            Sentence::tr("the library's file (default: %1 in your data folder), or postgresql://name@server/database").arg(libraryFile),
            QStringLiteral("PATH")};
}

QString libraryPath(const QCommandLineParser &parser)
{
    return libraryAt(parser.value(QStringLiteral("library")));
}

QString libraryAt(const QString &given)
{
    if (given.isEmpty()) {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(libraryFile);
    }
    if (isOnServer(given)) {
        return given;
    }
    return given.endsWith(u'/') || QFileInfo(given).isDir() ? QDir(given).filePath(libraryFile) : given;
}

ExitStatus tellError(const Error &error)
{
    writeMessage(error.message);
    return error.code == ErrorCode::NotWritten ? ExitStatus::OutputUnwritten : ExitStatus::InputUnreadable;
}

Result<FollowedArticle> namedArticle(Store &store, const QString &argument)
{
    bool isNumber = false;
    const ArticleId id{argument.toLongLong(&isNumber)};
    const auto article = awaited(isNumber ? store.article(id) : store.articleAt(QUrl(argument)));
    if (!article) {
        return std::unexpected(article.error());
    }
    if (*article) {
        return **article;
    }
    return failure(ErrorCode::NotFound,
                   Sentence::tr("The library has no article “%1”; “recension list” shows them.").arg(shownArgument(argument)));
}

Result<QList<FollowedArticle>> namedArticles(Store &store, const QStringList &arguments)
{
    QList<FollowedArticle> articles;
    for (const QString &argument : arguments) {
        const auto article = namedArticle(store, argument);
        if (!article) {
            return std::unexpected(article.error());
        }
        articles.append(*article);
    }
    return articles;
}

QCommandLineOption listFormatOption()
{
    return {QStringLiteral("format"), Sentence::tr("text or json (default: text)"), QStringLiteral("FORMAT"), QStringLiteral("text")};
}

std::expected<ListFormat, ExitStatus> parseListing(QCommandLineParser &parser, const Usage &usage, const QStringList &arguments)
{
    if (const auto status = parseArguments(parser, usage, arguments)) {
        return std::unexpected(*status);
    }
    const auto format = chosenValue<ListFormat>(QStringLiteral("format"), parser.value(QStringLiteral("format")),
                                                {{QStringLiteral("text"), ListFormat::Text}, {QStringLiteral("json"), ListFormat::Json}});
    return format ? std::expected<ListFormat, ExitStatus>(*format) : std::unexpected(wrongUsage(usage, format.error().message));
}

} // namespace recension
