// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportarticle.h"

#include "core/export/articlejson.h"
#include "core/export/markdownblock.h"

namespace recension {

namespace {

QStringList articleLines(const Article &article)
{
    QStringList lines;
    for (const Block &block : article.blocks) {
        lines += block.text.split(u'\n');
    }
    return lines;
}

} // namespace

QByteArray exportArticle(const Revision &revision, ArticleFormat format)
{
    const Article &article = revision.article;
    switch (format) {
    case ArticleFormat::Text: {
        QByteArray text;
        for (const QString &line : articleLines(article)) {
            text += line.toUtf8() + '\n';
        }
        return text;
    }
    case ArticleFormat::Markdown: {
        QStringList blocks;
        for (const Block &block : article.blocks) {
            blocks += markdownBlock(block.kind, block.level, block.kind == BlockKind::Code ? block.text : escapedMarkdown(block.text));
        }
        return blocks.isEmpty() ? QByteArray() : blocks.join(QStringLiteral("\n\n")).toUtf8() + '\n';
    }
    case ArticleFormat::Json:
        return articleJson(revision);
    }
    Q_UNREACHABLE_RETURN({});
}

QString fileEnding(ArticleFormat format)
{
    switch (format) {
    case ArticleFormat::Text:
        return QStringLiteral("txt");
    case ArticleFormat::Markdown:
        return QStringLiteral("md");
    case ArticleFormat::Json:
        return QStringLiteral("json");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace recension
