// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QStringList>

namespace recension {

/// What of a library can be made anew from the rest of it.
enum class Repair {
    Indexes, ///< the database's own indexes, from its tables
    Words, ///< what an article is found by, from its texts
    Numbering, ///< the order of an article's versions, from its captures
    Texts, ///< an article's texts, and with them its versions, from the pages kept; what only the damaged lines told is lost
};

struct Repairable {
    Repair repair = Repair::Words;
    ArticleId article; ///< {0}: it is for the library as a whole

    bool operator==(const Repairable &) const = default;
};

/// What a look at every part of a library found.
struct Inspection {
    int schema = 0; ///< the number of the library's newest schema step
    qint64 bytes = 0; ///< of the database
    qint64 articles = 0;
    qint64 revisions = 0;
    qint64 captures = 0;
    QStringList faults; ///< whole, translated sentences; empty: all is well
    QList<Repairable> repairable; ///< each once
    bool needsBackup = false; ///< some of the faults only a backup can make good
    QStringList lost; ///< after a repair: whole, translated sentences on what could not be made anew and is gone

    bool operator==(const Inspection &) const = default;
};

} // namespace recension
