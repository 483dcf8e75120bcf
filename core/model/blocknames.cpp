// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/blocknames.h"

#include "core/base/names.h"

namespace recension {

namespace {

constexpr Names<BlockKind, 9> blockNames{{{BlockKind::Headline, "headline"},
                                          {BlockKind::Standfirst, "standfirst"},
                                          {BlockKind::Heading, "heading"},
                                          {BlockKind::Paragraph, "paragraph"},
                                          {BlockKind::ListItem, "listItem"},
                                          {BlockKind::Quote, "quote"},
                                          {BlockKind::Caption, "caption"},
                                          {BlockKind::Code, "code"},
                                          {BlockKind::TableRow, "tableRow"}}};
constexpr Names<MarkKind, 3> markNames{{{MarkKind::Link, "link"}, {MarkKind::Emphasis, "emphasis"}, {MarkKind::Strong, "strong"}}};

} // namespace

QString blockKindName(BlockKind kind)
{
    return nameIn(blockNames, kind);
}

std::optional<BlockKind> blockKindOfName(const QString &name)
{
    return valueIn(blockNames, name);
}

QString markKindName(MarkKind kind)
{
    return nameIn(markNames, kind);
}

std::optional<MarkKind> markKindOfName(const QString &name)
{
    return valueIn(markNames, name);
}

} // namespace recension
