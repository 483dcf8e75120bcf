// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisonjson.h"

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
    json.name(u"blocks");
    json.beginArray();
    for (const Block &block : revision.article.blocks) {
        json.beginObject();
        json.member(u"kind", blockKindName(block.kind));
        json.member(u"text", block.text);
        json.endObject();
    }
    json.endArray();
    const QDateTime &captured = revision.capture.capturedAt;
    json.name(u"capturedAt");
    if (captured.isValid()) {
        json.value(captured.toUTC().toString(Qt::ISODate));
    } else {
        json.null();
    }
    json.member(u"source", sourceAddress(revision.capture));
    json.member(u"title", revision.article.title);
    json.endObject();
}

void writeSpans(JsonWriter &json, const QList<Span> &spans)
{
    json.beginArray();
    for (const Span &span : spans) {
        json.beginObject();
        json.member(u"block", span.block);
        json.member(u"kind", spanKindName(span.kind));
        json.member(u"length", span.length);
        if (span.move != 0) {
            json.member(u"move", span.move);
        }
        json.member(u"start", span.start);
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
    json.member(u"kind", rowKindName(row.kind));
    json.name(u"left");
    writeBlocks(json, row.blocks.left);
    if (row.move != 0) {
        json.member(u"move", row.move);
    }
    json.name(u"right");
    writeBlocks(json, row.blocks.right);
    json.member(u"similarity", rounded(row.similarity));
    json.name(u"spans");
    json.beginObject();
    json.name(u"left");
    writeSpans(json, row.spans.left);
    json.name(u"right");
    writeSpans(json, row.spans.right);
    json.endObject();
    json.endObject();
}

void writeSummary(JsonWriter &json, const Summary &summary)
{
    json.beginObject();
    json.member(u"blocksAdded", summary.blocksAdded);
    json.member(u"blocksMoved", summary.blocksMoved);
    json.member(u"blocksRemoved", summary.blocksRemoved);
    json.member(u"similarity", rounded(summary.similarity));
    json.member(u"wordsDeleted", summary.wordsDeleted);
    json.member(u"wordsInserted", summary.wordsInserted);
    json.member(u"wordsMoved", summary.wordsMoved);
    json.endObject();
}

} // namespace

QByteArray comparisonJson(const Comparison &comparison)
{
    JsonWriter json;
    json.beginObject();
    json.name(u"left");
    writeRevision(json, comparison.revisions.left);
    json.name(u"right");
    writeRevision(json, comparison.revisions.right);
    json.name(u"rows");
    json.beginArray();
    for (const Row &row : comparison.rows) {
        writeRow(json, row);
    }
    json.endArray();
    json.name(u"summary");
    writeSummary(json, comparison.summary);
    json.endObject();
    return std::move(json).json() + '\n';
}

} // namespace recension
