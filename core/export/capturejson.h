// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capture.h"

#include <QJsonObject>

namespace recension {

/// Where a version is from, as members of what JSON tells of it: "source", "capturedAt" (ISO 8601, UTC; null where nobody recorded it),
/// "timeSource" (what that rests on: "observed" by our clock, "recorded" by an archive, "fileModified", "unknown"), "file" (an
/// archive's path), "size" and "sha256" of the document or file, "page" (asJson(ContainedPage)). What is unknown is left out.
[[nodiscard]] QJsonObject captureJson(const Capture &capture);

} // namespace recension
