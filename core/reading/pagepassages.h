// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/model/pagepassage.h"
#include "core/reading/readdocument.h"

namespace recension {

/// All visible passages of a web page but its headline, read or not, so that a reader can put a wrong reading right.
/// Errors: WrongFormat for what is no web page, and those of readDocument().
[[nodiscard]] Result<PagePassages> readPagePassages(const RawDocument &document, const ReadLimits &limits = {},
                                                    const CancelCheck &cancel = {});

} // namespace recension
