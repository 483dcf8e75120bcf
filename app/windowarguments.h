// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace recension {

enum class Instance {
    Shared, ///< a Recension that is running already opens the window
    Separate, ///< a process of its own, which ends when its window is closed (for version control tools, which wait)
    OwnLibrary ///< the same on another library, which nobody else looks after: it is checked as long as the window is open
};

/// What the command line asks of the window: `recension [--separate] [--library PATH] [FILE|URL | OLD NEW]`.
struct WindowArguments {
    QStringList locations; ///< absolute paths, or URLs as given; how many make sense is the window's to say
    Instance instance = Instance::Shared;
    QString library; ///< as given; empty: the reader's usual one. Another one makes the instance OwnLibrary.

    bool operator==(const WindowArguments &) const = default;
};

/// `arguments` without the program's name; relative paths are taken from `workingFolder`.
/// Errors: Usage, for an unknown option, or more locations than anybody means.
[[nodiscard]] Result<WindowArguments> parseWindowArguments(const QStringList &arguments, const QString &workingFolder);

/// How one Recension asks another to open something: the locations, and the desktop's permission to come to the front.
struct WindowRequest {
    QStringList locations;
    QByteArray activationToken; ///< xdg-activation, may be empty

    bool operator==(const WindowRequest &) const = default;
};

[[nodiscard]] QByteArray toMessage(const WindowRequest &request);

/// Empty for anything that toMessage() would not write.
[[nodiscard]] std::optional<WindowRequest> fromMessage(const QByteArray &message);

} // namespace recension
