// SPDX-License-Identifier: GPL-3.0-or-later
// comparejson compare --format json OLD.txt NEW.txt: the rows of a comparison, for measuring the engine alone.
#include "core/diff/compare.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace recension;

namespace {

Revision readLines(const QString &path)
{
    Revision revision;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return revision;
    }
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty()) {
            const BlockKind kind = revision.article.blocks.isEmpty() ? BlockKind::Headline : BlockKind::Paragraph;
            revision.article.blocks.append({.kind = kind, .text = text});
        }
    }
    return revision;
}

QJsonArray numbers(const QList<int> &values)
{
    QJsonArray array;
    for (const int value : values) {
        array.append(value);
    }
    return array;
}

QJsonArray spans(const QList<Span> &values)
{
    QJsonArray array;
    for (const Span &span : values) {
        array.append(QJsonObject{{QStringLiteral("block"), span.block},
                                 {QStringLiteral("start"), span.start},
                                 {QStringLiteral("length"), span.length},
                                 {QStringLiteral("kind"), spanKindName(span.kind)},
                                 {QStringLiteral("move"), span.move}});
    }
    return array;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        return 2;
    }
    const auto comparison = compare(readLines(QFile::decodeName(argv[argc - 2])), readLines(QFile::decodeName(argv[argc - 1])));
    if (!comparison) {
        return 3;
    }
    QJsonArray rows;
    for (const Row &row : comparison->rows) {
        QJsonObject object{{QStringLiteral("kind"), rowKindName(row.kind)},
                           {QStringLiteral("left"), numbers(row.blocks.left)},
                           {QStringLiteral("right"), numbers(row.blocks.right)},
                           {QStringLiteral("similarity"), row.similarity},
                           {QStringLiteral("spans"), QJsonObject{{QStringLiteral("left"), spans(row.spans.left)},
                                                                 {QStringLiteral("right"), spans(row.spans.right)}}}};
        if (row.move != 0) {
            object.insert(QStringLiteral("move"), row.move);
        }
        rows.append(object);
    }
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("rows"), rows}}).toJson(QJsonDocument::Compact);
    std::fwrite(json.constData(), 1, std::size_t(json.size()), stdout);
    return 0;
}
