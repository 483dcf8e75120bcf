// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowarguments.h"

#include "core/base/sentence.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <utility>

namespace recension {
namespace {

constexpr qsizetype mostLocations = 1'000;

/// "https://…" and "file:…" are addresses; all else is a path, whatever colons it has.
QString absoluteLocation(const QString &argument, const QString &workingFolder)
{
    const QUrl url(argument);
    if (url.scheme() == u"file")
        return url.toLocalFile();
    if (argument.contains(u"://"))
        return argument;
    return QDir::cleanPath(QDir(workingFolder).absoluteFilePath(argument));
}

} // namespace

Result<WindowArguments> parseWindowArguments(const QStringList &arguments, const QString &workingFolder)
{
    WindowArguments parsed;
    bool optionsEnded = false;
    bool libraryFollows = false;
    const QString libraryOption = QStringLiteral("--library");
    for (const QString &argument : arguments) {
        if (std::exchange(libraryFollows, false)) {
            parsed.library = argument;
        } else if (!optionsEnded && argument == libraryOption) {
            libraryFollows = true;
        } else if (!optionsEnded && argument.startsWith(libraryOption + u'=')) {
            parsed.library = argument.mid(libraryOption.size() + 1);
        } else if (!optionsEnded && argument == u"--") {
            optionsEnded = true;
        } else if (!optionsEnded && argument == u"--separate") {
            parsed.instance = Instance::Separate;
        } else if (!optionsEnded && argument.startsWith(u'-')) {
            return failure(ErrorCode::Usage, Sentence::tr("There is no option %1; recension --help lists them.").arg(argument));
        } else if (argument.isEmpty()) {
            return failure(ErrorCode::Usage, Sentence::tr("A file name is empty."));
        } else {
            parsed.locations += absoluteLocation(argument, workingFolder);
        }
    }
    if (libraryFollows)
        return failure(ErrorCode::Usage, Sentence::tr("--library needs the library's file."));
    if (!parsed.library.isEmpty())
        parsed.instance = Instance::OwnLibrary;
    if (parsed.locations.size() > mostLocations)
        return failure(ErrorCode::Usage, Sentence::tr("One article or two versions can be opened, not %1.").arg(parsed.locations.size()));
    return parsed;
}

QByteArray toMessage(const WindowRequest &request)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("open"), QJsonArray::fromStringList(request.locations)},
                                     {QStringLiteral("token"), QString::fromLatin1(request.activationToken)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<WindowRequest> fromMessage(const QByteArray &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (!document.isObject() || !document[u"open"].isArray())
        return {};
    WindowRequest request{.activationToken = document[u"token"].toString().toLatin1()};
    const QJsonArray locations = document[u"open"].toArray();
    for (const QJsonValue &location : locations)
        request.locations += location.toString();
    if (request.locations.size() > mostLocations || request.locations.contains(QString()))
        return {};
    return request;
}

} // namespace recension
