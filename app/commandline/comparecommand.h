// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/input.h"
#include "app/commandline/usage.h"
#include "core/export/exportcomparison.h"

namespace recension {

/// What `recension compare` understands.
[[nodiscard]] Usage compareUsage();

enum class Paper { A4, Letter };

/// What comparing takes from outside: the network, and a painter of pages.
struct CompareMeans {
    OpenAddress openAddress;
    std::function<Result<void>(const QString &path, const Comparison &comparison, const ExportOptions &options, Paper paper)> writePdf;
};

/// `recension compare …`; `arguments` begin with the word "compare". `means.writePdf` is needed where mayWritePdf() says so.
[[nodiscard]] ExitStatus runCompare(const QStringList &arguments, const CompareMeans &means);

/// Whether the arguments name a PDF file, which may be meant to be written.
[[nodiscard]] bool mayWritePdf(const QStringList &arguments);

} // namespace recension
