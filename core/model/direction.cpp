// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/direction.h"

namespace recension {

Qt::LayoutDirection readingDirection(const QString &text)
{
    qsizetype balance = 0;
    for (const QChar unit : text) {
        switch (unit.direction()) {
        case QChar::DirL:
            ++balance;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            --balance;
            break;
        default:
            break;
        }
    }
    return balance < 0 ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace recension
