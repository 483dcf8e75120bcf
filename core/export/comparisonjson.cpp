// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisonjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace recension {

namespace {

/// Four decimals say all there is to say about a similarity, and are the same on every machine.
double rounded(double similarity)
{
    return std::round(similarity * 10'000) / 10'000;
}

QJsonObject revisionObject(const Revision &revision)
{
    QJsonArray blocks;
    for (const Block &block : revision.article.blocks) {
        blocks.append(QJsonObject{{QStringLiteral("kind"), blockKindName(block.kind)}, {QStringLiteral("text"), block.text}});
    }
    const QDateTime &captured = revision.capture.capturedAt;
    return {{QStringLiteral("title"), revision.article.title},
            {QStringLiteral("source"), sourceAddress(revision.capture)},
            {QStringLiteral("capturedAt"), captured.isValid() ? QJsonValue(captured.toUTC().toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("blocks"), blocks}};
}

QJsonArray spanArray(const QList<Span> &spans)
{
    QJsonArray array;
    for (const Span &span : spans) {
        QJsonObject object{{QStringLiteral("block"), span.block},
                           {QStringLiteral("start"), span.start},
                           {QStringLiteral("length"), span.length},
                           {QStringLiteral("kind"), spanKindName(span.kind)}};
        if (span.move != 0) {
            object.insert(QStringLiteral("move"), span.move);
        }
        array.append(object);
    }
    return array;
}

QJsonArray blockArray(const QList<int> &blocks)
{
    QJsonArray array;
    for (const int block : blocks) {
        array.append(block);
    }
    return array;
}

QJsonObject rowObject(const Row &row)
{
    QJsonObject object{{QStringLiteral("kind"), rowKindName(row.kind)},
                       {QStringLiteral("left"), blockArray(row.blocks.left)},
                       {QStringLiteral("right"), blockArray(row.blocks.right)},
                       {QStringLiteral("similarity"), rounded(row.similarity)},
                       {QStringLiteral("spans"), QJsonObject{{QStringLiteral("left"), spanArray(row.spans.left)},
                                                             {QStringLiteral("right"), spanArray(row.spans.right)}}}};
    if (row.move != 0) {
        object.insert(QStringLiteral("move"), row.move);
    }
    return object;
}

QJsonObject summaryObject(const Summary &summary)
{
    return {{QStringLiteral("wordsInserted"), summary.wordsInserted}, {QStringLiteral("wordsDeleted"), summary.wordsDeleted},
            {QStringLiteral("wordsMoved"), summary.wordsMoved},       {QStringLiteral("blocksAdded"), summary.blocksAdded},
            {QStringLiteral("blocksRemoved"), summary.blocksRemoved}, {QStringLiteral("blocksMoved"), summary.blocksMoved},
            {QStringLiteral("similarity"), rounded(summary.similarity)}};
}

} // namespace

QByteArray comparisonJson(const Comparison &comparison)
{
    QJsonArray rows;
    for (const Row &row : comparison.rows) {
        rows.append(rowObject(row));
    }
    const QJsonObject object{{QStringLiteral("left"), revisionObject(comparison.revisions.left)},
                             {QStringLiteral("right"), revisionObject(comparison.revisions.right)},
                             {QStringLiteral("rows"), rows},
                             {QStringLiteral("summary"), summaryObject(comparison.summary)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace recension
