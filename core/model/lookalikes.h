// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace recension {

/// Whether two words of English that differ by two neighboring letters in the other order, or by one doubled letter, are
/// both words, with meanings of their own ("trial" and "trail", "desert" and "dessert", "filed" and "filled"): nobody
/// knows then that one is a slip of the other. In lower case. From a list of such pairs, which stands for their
/// inflections too; it can't be complete. Pure.
[[nodiscard]] bool areLookalikes(QStringView one, QStringView other);

} // namespace recension
