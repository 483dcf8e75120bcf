// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisonjson.h"

#include "core/export/capturejson.h"
#include "core/export/jsonwriter.h"

#include <cmath>

namespace recension {

namespace {

/// Four decimals say all there is to say about a similarity, and are the same on every machine.
double rounded(double similarity)
{
    return std::round(similarity * 10'000) / 10'000;
}

void writeRevision(JsonWriter &json, const Revision &revision)
{
    json.beginObject();
    json.name("blocks");
    json.beginArray();
    for (const Block &block : revision.article.blocks) {
        json.beginObject();
        json.member("kind", blockKindName(block.kind));
        json.member("text", block.text);
        json.endObject();
    }
    json.endArray();
    json.members(captureJson(revision.capture));
    json.member("title", revision.article.title);
    json.endObject();
}

void writeSpans(JsonWriter &json, const QList<Span> &spans)
{
    json.beginArray();
    for (const Span &span : spans) {
        json.beginObject();
        json.member("block", span.block);
        json.member("kind", spanKindName(span.kind));
        json.member("length", span.length);
        if (span.move != 0) {
            json.member("move", span.move);
        }
        json.member("start", span.start);
        json.endObject();
    }
    json.endArray();
}

void writeBlocks(JsonWriter &json, const QList<int> &blocks)
{
    json.beginArray();
    for (const int block : blocks) {
        json.value(block);
    }
    json.endArray();
}

void writeRow(JsonWriter &json, const Row &row)
{
    json.beginObject();
    json.member("kind", rowKindName(row.kind));
    json.name("left");
    writeBlocks(json, row.blocks.left);
    if (row.move != 0) {
        json.member("move", row.move);
    }
    json.name("right");
    writeBlocks(json, row.blocks.right);
    if (row.saidByReader) {
        json.member("saidByReader", *row.saidByReader == Relation::Together ? QStringLiteral("together") : QStringLiteral("apart"));
    }
    json.member("similarity", rounded(row.similarity));
    json.name("spans");
    json.beginObject();
    json.name("left");
    writeSpans(json, row.spans.left);
    json.name("right");
    writeSpans(json, row.spans.right);
    json.endObject();
    json.endObject();
}

void writeSummary(JsonWriter &json, const Summary &summary, int ignored)
{
    json.beginObject();
    json.member("blocksAdded", summary.blocksAdded);
    json.member("blocksMoved", summary.blocksMoved);
    json.member("blocksRemoved", summary.blocksRemoved);
    if (ignored > 0) {
        json.member("passagesIgnored", ignored);
    }
    json.member("similarity", rounded(summary.similarity));
    json.member("wordsDeleted", summary.wordsDeleted);
    json.member("wordsInserted", summary.wordsInserted);
    json.member("wordsMoved", summary.wordsMoved);
    json.endObject();
}

} // namespace

QByteArray comparisonJson(const Comparison &comparison, const QString &note)
{
    JsonWriter json;
    json.beginObject();
    json.name("left");
    writeRevision(json, comparison.revisions.left);
    if (!note.isEmpty()) {
        json.member("note", note);
    }
    json.name("right");
    writeRevision(json, comparison.revisions.right);
    json.name("rows");
    json.beginArray();
    for (const Row &row : comparison.rows) {
        writeRow(json, row);
    }
    json.endArray();
    json.name("summary");
    writeSummary(json, comparison.summary, ignoredPassages(comparison));
    json.endObject();
    return std::move(json).json() + '\n';
}

} // namespace recension
