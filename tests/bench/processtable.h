// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recension::bench {

struct ProcessTableOptions {
    QString folder; ///< of pairs FOLDER/*/{old,new}.txt; empty: seven are made, of invented prose
    QString program; ///< takes OLD and NEW
    QString peer; ///< takes OLD and NEW; empty: wikidiff2 under php where it is found, else git's word diff
    int runs = 9;
};

/// Prints what whole processes cost, ours and a peer's in turns: the processor time of the best run, its ratio, and the peak
/// of resident memory. Call it before this process has grown: a child begins with its parent's peak.
void timeProcesses(const ProcessTableOptions &options);

} // namespace recension::bench
