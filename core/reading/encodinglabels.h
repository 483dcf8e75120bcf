// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace recension {

/// The Encoding Standard's name for a label as pages write it ("latin1" is "windows-1252"), or empty for no label.
/// https://encoding.spec.whatwg.org/#names-and-labels; case and surrounding white space don't matter.
[[nodiscard]] QByteArray encodingForLabel(QByteArrayView label);

} // namespace recension
