// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recension {

/// What a command tells the shell; the README documents it.
enum class ExitStatus {
    Done = 0,
    Differing = 1, ///< compared and not the same; only with --exit-code
    WrongUsage = 2,
    InputUnreadable = 3, ///< or the comparison failed
    OutputUnwritten = 4,
    ProgramMissing = 127, ///< a part of Recension is not where it was installed; as shells say it
};

} // namespace recension
