// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace recension {

/// Runs a subcommand, or prints help or the version. Gives the exit status where the arguments name one of these or make no
/// sense; nothing where they ask for the window. Makes a QCoreApplication of its own, so none may exist.
/// `arguments` as programArguments() gives them. Data goes to standard output, messages to standard error.
[[nodiscard]] std::optional<int> runCommandLine(int argc, char **argv, const QStringList &arguments);

} // namespace recension
