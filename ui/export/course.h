// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <functional>

namespace recension {

/// The course of long work for those who wait for it: whether they still do, and how far it has come. Both are called on
/// the thread that works; a default-made one is never canceled and tells nobody.
struct Course {
    CancelCheck cancel;
    std::function<void(int percent)> told;

    void tell(int percent) const
    {
        if (told)
            told(percent);
    }
};

} // namespace recension
