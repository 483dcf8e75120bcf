// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"

#include <QStringList>

#include <memory>
#include <optional>

class QCoreApplication;

namespace recension {

/// The application object that these arguments need to be understood and, where they name a subcommand, to be run. It has to
/// go before the window's is made. `arguments` as programArguments() gives them; the rest as QCoreApplication takes it.
[[nodiscard]] std::unique_ptr<QCoreApplication> commandApplication(int &argc, char **argv, const QStringList &arguments);

/// Runs a subcommand, or prints help or the version, inside commandApplication(). Gives the exit status where the arguments
/// name one of these or make no sense; nothing where they ask for the window.
/// Data goes to standard output, messages to standard error.
[[nodiscard]] std::optional<ExitStatus> runCommandLine(const QStringList &arguments);

} // namespace recension
