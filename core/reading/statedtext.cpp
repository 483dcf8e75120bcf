// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/statedtext.h"

#include "core/base/normalize.h"
#include "core/reading/prose.h"

namespace recension {

namespace {

/// Whether the page shows some of the text: any of the passages taken, or as much as that.
bool showsText(const PageBody &page, const QString &stated)
{
    constexpr qsizetype telling = 40; // letters
    const QString letters = lettersOf(stated);
    qsizetype shown = 0;
    for (std::size_t i = 0; i < page.body.passages.size(); ++i) {
        const Block &block = page.body.passages[i].block;
        if (!page.takenByItself[i] || block.kind == BlockKind::Caption || block.kind == BlockKind::Standfirst) {
            continue;
        }
        const QString own = lettersOf(block.text);
        shown += own.size();
        if (shown * 4 > letters.size() || (own.size() >= telling && letters.contains(own.first(telling)))) {
            return true;
        }
    }
    return false;
}

} // namespace

QList<Block> statedText(const PageBody &page)
{
    constexpr qsizetype shortest = 200;
    const QString &stated = page.metadata.statedText;
    if (stated.size() < shortest || showsText(page, stated)) {
        return {};
    }
    QList<Block> blocks;
    const bool isMarkup = stated.contains(u"<p") || stated.contains(u"<br");
    if (const Result<HtmlDocument> parsed = isMarkup ? HtmlDocument::parse(stated) : failure(ErrorCode::WrongFormat, {}); parsed) {
        const std::vector<bool> nothingOmitted(at(parsed->size()));
        for (const Passage &passage : collectPassages(*parsed, nothingOmitted, page.metadata.base)) {
            blocks.append(passage.block);
        }
        return blocks;
    }
    for (const QStringView line : QStringView(stated).split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = normalizedText(line.toString()).simplified();
        if (!text.isEmpty()) {
            blocks.append(Block{.kind = BlockKind::Paragraph, .text = text});
        }
    }
    return blocks;
}

} // namespace recension
