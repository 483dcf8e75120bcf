// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/blocknames.h"

#include <array>

namespace recension {

namespace {

constexpr std::array<std::pair<BlockKind, const char *>, 9> blockNames{
    std::pair{BlockKind::Headline, "headline"},   std::pair{BlockKind::Standfirst, "standfirst"}, std::pair{BlockKind::Heading, "heading"},
    std::pair{BlockKind::Paragraph, "paragraph"}, std::pair{BlockKind::ListItem, "listItem"},     std::pair{BlockKind::Quote, "quote"},
    std::pair{BlockKind::Caption, "caption"},     std::pair{BlockKind::Code, "code"},             std::pair{BlockKind::TableRow, "tableRow"}};
constexpr std::array<std::pair<MarkKind, const char *>, 3> markNames{
    std::pair{MarkKind::Link, "link"}, std::pair{MarkKind::Emphasis, "emphasis"}, std::pair{MarkKind::Strong, "strong"}};

template<typename Names, typename Kind>
QString nameOf(const Names &names, Kind kind)
{
    for (const auto &[value, name] : names) {
        if (value == kind) {
            return QString::fromLatin1(name);
        }
    }
    Q_UNREACHABLE_RETURN({});
}

template<typename Kind, typename Names>
std::optional<Kind> kindOf(const Names &names, const QString &wanted)
{
    for (const auto &[value, name] : names) {
        if (wanted == QLatin1String(name)) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace

QString blockKindName(BlockKind kind)
{
    return nameOf(blockNames, kind);
}

std::optional<BlockKind> blockKindOfName(const QString &name)
{
    return kindOf<BlockKind>(blockNames, name);
}

QString markKindName(MarkKind kind)
{
    return nameOf(markNames, kind);
}

std::optional<MarkKind> markKindOfName(const QString &name)
{
    return kindOf<MarkKind>(markNames, name);
}

} // namespace recension
