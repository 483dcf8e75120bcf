// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/articletext.h"

namespace recension::test {

QStringList blockTexts(const Article &article)
{
    QStringList all;
    for (const Block &block : article.blocks) {
        all += block.text;
    }
    return all;
}

QString articleText(const Article &article)
{
    QString text;
    const auto line = [&](const char *name, const QString &value) {
        if (!value.isEmpty()) {
            text += QStringLiteral("%1: %2\n").arg(QLatin1StringView(name), value);
        }
    };
    line("title", article.title);
    line("byline", article.byline);
    line("authors", article.authors.join(QStringLiteral(" | ")));
    line("published", isoText(article.published));
    line("modified", isoText(article.modified));
    line("url", article.canonicalUrl.toString());
    line("site", article.site);
    line("language", article.language);
    for (auto it = article.fieldSources.cbegin(); it != article.fieldSources.cend(); ++it) {
        text += QStringLiteral("  %1 from %2\n").arg(it.key(), it.value());
    }
    for (const Block &block : article.blocks) {
        text += QStringLiteral("\n[%1%2%3%4] %5\n")
                    .arg(blockKindName(block.kind), block.level ? QString::number(block.level) : QString(),
                         block.language.isEmpty() ? QString() : u' ' + block.language,
                         block.repeated ? QStringLiteral(" repeated") : QString(), block.text);
        line("  posted", isoText(block.posted));
        for (const Mark &mark : block.marks) {
            text += QStringLiteral("  %1 %2 %3\n")
                        .arg(mark.kind == MarkKind::Link           ? QStringLiteral("link")
                                 : mark.kind == MarkKind::Emphasis ? QStringLiteral("emphasis")
                                                                   : QStringLiteral("strong"),
                             block.text.mid(mark.start, mark.length), mark.target);
        }
    }
    return text;
}

} // namespace recension::test
