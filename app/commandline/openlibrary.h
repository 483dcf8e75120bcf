// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"
#include "core/store/store.h"

#include <QCommandLineParser>

namespace recension {

/// --library PATH, which every command about followed articles has.
[[nodiscard]] QCommandLineOption libraryOption();

/// The library's location: the file or the server's address that is given (in a folder: library.sqlite), else the file in
/// the user's data folder. An address may hold a password; shownLocation() does not.
[[nodiscard]] QString libraryAt(const QString &given);

/// The same of what --library names.
[[nodiscard]] QString libraryPath(const QCommandLineParser &parser);

/// Tells the error and gives the exit status for it.
[[nodiscard]] ExitStatus tellError(const Error &error);

/// The article that an argument names, by its number in `recension list` or by its address. Error: NotFound.
[[nodiscard]] Result<FollowedArticle> namedArticle(Store &store, const QString &argument);

/// All that the arguments name, or the first error.
[[nodiscard]] Result<QList<FollowedArticle>> namedArticles(Store &store, const QStringList &arguments);

/// text or json, which commands that list things have.
enum class ListFormat { Text, Json };
[[nodiscard]] QCommandLineOption listFormatOption();
/// Parses the arguments of such a command. There is an exit status where that was all: help was asked for, or they are wrong.
[[nodiscard]] std::expected<ListFormat, ExitStatus> parseListing(QCommandLineParser &parser, const Usage &usage,
                                                                 const QStringList &arguments);

} // namespace recension
