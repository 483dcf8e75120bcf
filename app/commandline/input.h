// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openfile.h"

#include <functional>

namespace recension {

/// Retrieves an http or https address and opens what came; empty where there is no network to ask.
using OpenAddress = std::function<Result<OpenedDocument>(const QString &address, const ReadLimits &limits)>;

/// Opens what a command is asked to read: files, pipes, "-" for standard input, http and https addresses. Blocking.
/// `argument` as decodeArgument() gives it. Errors as those of openLocation(), and those of `openAddress`.
[[nodiscard]] Result<OpenedDocument> openInput(const QString &argument, const ReadLimits &limits, const OpenAddress &openAddress);

/// Standard input.
inline constexpr QStringView standardInput = u"-";

} // namespace recension
