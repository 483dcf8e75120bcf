// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/articlejson.h"

#include "core/export/capturejson.h"
#include "core/model/blocknames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recension {

namespace {

QJsonArray markArray(const QList<Mark> &marks)
{
    QJsonArray array;
    for (const Mark &mark : marks) {
        QJsonObject object{{QStringLiteral("kind"), markKindName(mark.kind)},
                           {QStringLiteral("start"), mark.start},
                           {QStringLiteral("length"), mark.length}};
        if (mark.kind == MarkKind::Link) {
            object.insert(QStringLiteral("target"), mark.target);
        }
        array.append(object);
    }
    return array;
}

/// With as much as the page says: a day alone, a time without a zone, or with the page's own.
QJsonValue timeValue(const PageTime &time)
{
    return time.isValid() ? QJsonValue(isoText(time)) : QJsonValue();
}

} // namespace

QByteArray articleJson(const Revision &revision)
{
    const Article &article = revision.article;
    QJsonArray blocks;
    for (const Block &block : article.blocks) {
        QJsonObject object{{QStringLiteral("kind"), blockKindName(block.kind)},
                           {QStringLiteral("level"), block.level},
                           {QStringLiteral("text"), block.text},
                           {QStringLiteral("marks"), markArray(block.marks)}};
        if (block.posted.isValid()) {
            object.insert(QStringLiteral("posted"), timeValue(block.posted));
        }
        blocks.append(object);
    }
    QJsonObject object = captureJson(revision.capture);
    const QJsonObject read{{QStringLiteral("title"), article.title},
                           {QStringLiteral("byline"), article.byline},
                           {QStringLiteral("published"), timeValue(article.published)},
                           {QStringLiteral("modified"), timeValue(article.modified)},
                           {QStringLiteral("canonicalUrl"), article.canonicalUrl.toString(QUrl::FullyEncoded)},
                           {QStringLiteral("site"), article.site},
                           {QStringLiteral("language"), article.language},
                           {QStringLiteral("extractor"), article.extractor},
                           {QStringLiteral("blocks"), blocks}};
    for (auto member = read.constBegin(); member != read.constEnd(); ++member) {
        object.insert(member.key(), member.value());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace recension
