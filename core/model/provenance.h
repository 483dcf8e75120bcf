// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace recension {

/// A stretch of the newest revision's text and the revision that first had it.
struct OriginSpan {
    int block = 0; ///< index into the newest revision's blocks
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0; ///< UTF-16 units, > 0
    int firstRevision = 0; ///< index into the chain, 0 the oldest
    bool returned = false; ///< it had vanished in between: a revert or a restored passage

    bool operator==(const OriginSpan &) const = default;
};

/// A passage that some revision had and the newest one has not.
struct VanishedPassage {
    QString text;
    int firstRevision = 0; ///< the first revision that had it
    int lastRevision = 0; ///< the last one
    int block = 0; ///< index of its block in the last revision that had it

    bool operator==(const VanishedPassage &) const = default;
};

/// A revision that says word for word what an earlier one said.
struct Revert {
    int revision = 0;
    int equalTo = 0; ///< the latest earlier revision of equal text that is not the one right before

    bool operator==(const Revert &) const = default;
};

/// Where every word of an article's newest revision comes from, and what became of the others.
/// The spans cover every word of the newest revision once, in order; neighbours of one origin are one span.
struct Provenance {
    QList<OriginSpan> origins;
    QList<VanishedPassage> vanished; ///< in order of the last revision that had them
    QList<Revert> reverts; ///< in order

    bool operator==(const Provenance &) const = default;
};

} // namespace recension
