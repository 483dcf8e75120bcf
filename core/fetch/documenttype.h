// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace recension {

/// False for media types (RFC 9110, section 8.3; parameters and case don't count) that no article comes as: pictures,
/// sound, films, fonts, programs, styles, data for programs, PDF, office files. Missing, unknown and generic types
/// ("application/octet-stream", "application/zip") are true: what they hold is decided by the content.
[[nodiscard]] bool isDocumentType(const QByteArray &contentType);

} // namespace recension
