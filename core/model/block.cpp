// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/block.h"

namespace recension {

QString blockKindName(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline:
        return QStringLiteral("headline");
    case BlockKind::Standfirst:
        return QStringLiteral("standfirst");
    case BlockKind::Heading:
        return QStringLiteral("heading");
    case BlockKind::Paragraph:
        return QStringLiteral("paragraph");
    case BlockKind::ListItem:
        return QStringLiteral("listItem");
    case BlockKind::Quote:
        return QStringLiteral("quote");
    case BlockKind::Caption:
        return QStringLiteral("caption");
    case BlockKind::Code:
        return QStringLiteral("code");
    case BlockKind::TableRow:
        return QStringLiteral("tableRow");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace recension
