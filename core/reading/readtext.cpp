// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readtext.h"

#include "core/base/firstwhere.h"
#include "core/base/normalize.h"
#include "core/base/sentence.h"

#include <QSet>

namespace recension {

namespace {

constexpr qsizetype longestLine = 24 * 1024 * 1024; // UTF-16 units

qsizetype endOfLine(QStringView text, qsizetype start)
{
    return firstWhere(text, start,
                      [](char16_t c) { return (quint16(c - u'\n') <= u'\r' - u'\n') | (c == 0x0085) | (c == 0x2028) | (c == 0x2029); });
}

} // namespace

void markRepeats(QList<Block> &blocks)
{
    QSet<QString> seen;
    for (Block &block : blocks) {
        block.repeated = seen.contains(block.text);
        seen.insert(block.text);
    }
}

Result<Article> readText(const QString &text, const ReadLimits &limits, const CancelCheck &cancel)
{
    Article article;
    article.extractor = QStringLiteral("text-1");
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype end = endOfLine(text, start);
        const QStringView raw = QStringView(text).sliced(start, end - start).trimmed();
        start = end + 1;
        if (raw.size() > longestLine) {
            return failure(ErrorCode::TooLarge, Sentence::tr("The document has a paragraph that is too long to be read."));
        }
        const QString line = raw.isEmpty() ? QString() : normalizedText(raw.toString());
        if (line.isEmpty()) {
            continue;
        }
        if (article.blocks.size() >= limits.blocks) {
            return failure(ErrorCode::TooLarge, Sentence::tr("The document has more than %n paragraphs.", nullptr, limits.blocks));
        }
        if (article.blocks.size() % 1024 == 0 && cancel.isCanceled()) {
            return failure(ErrorCode::Canceled, Sentence::tr("Reading was canceled."));
        }
        article.blocks.append({.kind = article.blocks.isEmpty() ? BlockKind::Headline : BlockKind::Paragraph, .text = line});
    }
    if (article.blocks.isEmpty()) {
        return failure(ErrorCode::Empty, Sentence::tr("There is no text in the document."));
    }
    article.title = article.blocks.front().text;
    article.fieldSources.insert(QStringLiteral("title"), QStringLiteral("first line"));
    markRepeats(article.blocks);
    return article;
}

} // namespace recension
