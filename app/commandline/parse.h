// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"
#include "core/model/readingrule.h"

#include <QCommandLineParser>

namespace recension {

/// Parses a subcommand's arguments (which begin with its name) by its usage. Prints help where that is asked for, and a
/// message where the arguments are wrong: there is an exit status then, and nothing else to do.
[[nodiscard]] std::optional<ExitStatus> parseArguments(QCommandLineParser &parser, const Usage &usage, const QStringList &arguments);

/// Says what is wrong, and where help is.
[[nodiscard]] ExitStatus wrongUsage(const Usage &usage, const QString &message);

/// The day that an option names, at this time of it, UTC; invalid where the option isn't given. Errors: Usage.
[[nodiscard]] Result<QDateTime> dayOption(const QCommandLineParser &parser, const QString &name, const QTime &time);

/// The option that every subcommand has.
[[nodiscard]] QCommandLineOption helpOption();
[[nodiscard]] QCommandLineOption offlineOption();

/// --rules FILE, for subcommands that read web pages.
[[nodiscard]] QCommandLineOption rulesOption();

/// The rules that the reader made in the window; where they can't be read, a message says so and none hold.
[[nodiscard]] ReadingRules ownRules();

/// The rules of that option's file, else the reader's own.
/// Errors: as loadRules(), NotFound besides.
[[nodiscard]] Result<ReadingRules> chosenRules(const QCommandLineParser &parser);

} // namespace recension
