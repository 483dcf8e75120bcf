// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace recension {

/// The bounds that keep an HTML5 parser's time linear and its memory small.
struct MarkupLimits {
    int depth = 256; ///< of open elements; deeper tags are dropped, their text stays
    int elements = 150'000; ///< beyond it the document is refused
    qsizetype bytes = 24 * 1024 * 1024; ///< of what is left of it; beyond it the document is refused
    int formatting = 32; ///< formatting elements left open, which a parser opens again in every block that follows
};

/// Markup that was rewritten, and the attributes' values that a parser is spared.
struct BoundedMarkup {
    /// A value whose number stands in the markup in its place. Equal values have equal numbers, for a parser compares them.
    struct Value {
        qsizetype offset = 0; ///< of the number, in bytes
        QByteArrayView value; ///< of printable ASCII without references; it points into the markup that was rewritten
    };

    QByteArray markup;
    std::vector<Value> values; ///< in order of their offsets

    /// The value whose number stands at the offset, or null.
    [[nodiscard]] QByteArrayView valueAt(qsizetype offset) const;
};

/// Rewrites HTML (UTF-8) in one linear pass so that parsing it is cheap and safe, and says the same to a reader:
/// comments, scripts but JSON-LD, styles, pictures in markup, frames, templates and noscript are left out, of the
/// attributes those stay that the reading looks at, long values set aside, and nesting is capped. Follows the HTML tokenizer in where tags,
/// comments, raw text and attributes begin and end (https://html.spec.whatwg.org/#tokenization).
/// Errors: TooLarge.
[[nodiscard]] Result<BoundedMarkup> boundMarkup(const QByteArray &markup, const MarkupLimits &limits = {});

} // namespace recension
