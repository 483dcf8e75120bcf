// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/extractor.h"

namespace recension {

std::partial_ordering compareExtractors(const QString &one, const QString &other)
{
    if (one == other) {
        return std::partial_ordering::equivalent;
    }
    const qsizetype dash = one.lastIndexOf(u'-');
    if (dash < 0 || other.lastIndexOf(u'-') != dash || QStringView(one).first(dash) != QStringView(other).first(dash)) {
        return std::partial_ordering::unordered;
    }
    bool isNumber = false;
    bool isOtherNumber = false;
    const int version = QStringView(one).sliced(dash + 1).toInt(&isNumber);
    const int otherVersion = QStringView(other).sliced(dash + 1).toInt(&isOtherNumber);
    return isNumber && isOtherNumber ? std::partial_ordering(version <=> otherVersion) : std::partial_ordering::unordered;
}

} // namespace recension
