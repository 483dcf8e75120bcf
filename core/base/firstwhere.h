// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace recension {

/// The place of the first UTF-16 unit, from `from` on, for which `test(char16_t)` is true, or the text's size. For tests that
/// are rarely true and made of comparisons joined by | and &: stretches without any are then passed over with the machine's
/// instructions for many numbers at once, instead of one branch a unit.
template<typename Test>
[[nodiscard]] qsizetype firstWhere(QStringView text, qsizetype from, Test test)
{
    constexpr qsizetype stretch = 32;
    const char16_t *units = text.utf16();
    while (from + stretch <= text.size()) {
        quint16 found = 0;
        for (qsizetype at = 0; at < stretch; ++at) {
            found |= quint16(test(units[from + at]) ? 1 : 0);
        }
        if (found != 0) {
            break;
        }
        from += stretch;
    }
    while (from < text.size() && !test(units[from])) {
        ++from;
    }
    return from;
}

} // namespace recension
