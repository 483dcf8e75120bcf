// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/usage.h"

/// The commands for a library as a whole: out to files, in from files, and a copy of its database.
namespace recension {

/// What `recension export-library`, `import-library` and `backup` understand.
[[nodiscard]] Usage exportLibraryUsage();
[[nodiscard]] Usage importLibraryUsage();
[[nodiscard]] Usage backupUsage();

/// `arguments` begin with the command's word. Each makes the application object it needs.
[[nodiscard]] ExitStatus runExportLibrary(const QStringList &arguments);
[[nodiscard]] ExitStatus runImportLibrary(const QStringList &arguments);
[[nodiscard]] ExitStatus runBackup(const QStringList &arguments);

} // namespace recension
