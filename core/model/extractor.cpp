// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/extractor.h"

namespace recension {

namespace {

QStringView withoutMark(QStringView extractor)
{
    const qsizetype mark = extractor.indexOf(u'+');
    return mark < 0 ? extractor : extractor.first(mark);
}

} // namespace

std::partial_ordering compareExtractors(const QString &markedOne, const QString &markedOther)
{
    const QStringView one = withoutMark(markedOne);
    const QStringView other = withoutMark(markedOther);
    if (one == other) {
        return std::partial_ordering::equivalent;
    }
    const qsizetype dash = one.lastIndexOf(u'-');
    if (dash < 0 || other.lastIndexOf(u'-') != dash || one.first(dash) != other.first(dash)) {
        return std::partial_ordering::unordered;
    }
    bool isNumber = false;
    bool isOtherNumber = false;
    const int version = one.sliced(dash + 1).toInt(&isNumber);
    const int otherVersion = other.sliced(dash + 1).toInt(&isOtherNumber);
    return isNumber && isOtherNumber ? std::partial_ordering(version <=> otherVersion) : std::partial_ordering::unordered;
}

} // namespace recension
