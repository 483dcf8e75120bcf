// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace recension {

/// What a look at every part of a library found.
struct Inspection {
    int schema = 0;      ///< the number of the library's newest schema step
    qint64 bytes = 0;    ///< of the database
    qint64 articles = 0;
    qint64 revisions = 0;
    qint64 captures = 0;
    QStringList faults;  ///< whole, translated sentences; empty: all is well

    bool operator==(const Inspection &) const = default;
};

} // namespace recension
