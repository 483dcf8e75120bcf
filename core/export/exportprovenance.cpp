// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportprovenance.h"

#include "core/base/sentence.h"
#include "core/export/jsonwriter.h"
#include "core/export/wording.h"
#include "core/model/blocknames.h"

namespace recension {

namespace {

/// The stretches of one block after the other: `next` runs through all of them once.
template<typename Visit>
void forEachOrigin(const Provenance &provenance, qsizetype &next, int block, Visit visit)
{
    for (; next < provenance.origins.size() && provenance.origins.at(next).block == block; ++next) {
        visit(provenance.origins.at(next));
    }
}

QString versionLine(const Revision &revision)
{
    return QStringLiteral("{%1}  %2").arg(QString::number(revision.number), exactTime(revision.firstSeen)).trimmed() + u'\n';
}

QString markedText(const Block &block, const Provenance &provenance, qsizetype &next, int index, const QList<Revision> &revisions)
{
    QString text;
    qsizetype at = 0;
    forEachOrigin(provenance, next, index, [&](const OriginSpan &span) {
        text += QStringView(block.text).sliced(at, span.start - at);
        text += u'{' + QString::number(revisions.at(span.firstRevision).number)
            + (span.returned ? QStringLiteral("!} ") : QStringLiteral("} "));
        text += QStringView(block.text).sliced(span.start, span.length);
        at = span.start + span.length;
    });
    text += QStringView(block.text).sliced(at);
    return text;
}

QByteArray asText(const QList<Revision> &revisions, const Provenance &provenance)
{
    QString text;
    for (const Revision &revision : revisions) {
        text += versionLine(revision);
    }
    for (const Revert &revert : provenance.reverts) {
        text += Sentence::tr("Version %1 says word for word what version %2 said.")
                    .arg(revisions.at(revert.revision).number)
                    .arg(revisions.at(revert.equalTo).number)
            + u'\n';
    }
    text += u'\n';
    qsizetype next = 0;
    const QList<Block> &blocks = revisions.constLast().article.blocks;
    for (int block = 0; block < blocks.size(); ++block) {
        text += markedText(blocks.at(block), provenance, next, block, revisions) + u'\n';
    }
    if (!provenance.vanished.isEmpty()) {
        text += u'\n' + Sentence::tr("No longer there:") + u'\n';
    }
    for (const VanishedPassage &passage : provenance.vanished) {
        text += Sentence::tr("in versions %1 to %2: %3")
                    .arg(QString::number(revisions.at(passage.firstRevision).number),
                         QString::number(revisions.at(passage.lastRevision).number), passage.text)
            + u'\n';
    }
    return text.toUtf8();
}

void writeVersions(JsonWriter &json, const QList<Revision> &revisions)
{
    json.name("versions");
    json.beginArray();
    for (const Revision &revision : revisions) {
        json.beginObject();
        json.member("number", revision.number);
        json.name("firstSeen");
        if (revision.firstSeen.isValid()) {
            json.value(revision.firstSeen.toUTC().toString(Qt::ISODate));
        } else {
            json.null();
        }
        json.endObject();
    }
    json.endArray();
}

void writeBlocks(JsonWriter &json, const QList<Revision> &revisions, const Provenance &provenance)
{
    json.name("blocks");
    json.beginArray();
    qsizetype next = 0;
    const QList<Block> &blocks = revisions.constLast().article.blocks;
    for (int block = 0; block < blocks.size(); ++block) {
        json.beginObject();
        json.member("kind", blockKindName(blocks.at(block).kind));
        json.member("text", blocks.at(block).text);
        json.name("origins");
        json.beginArray();
        forEachOrigin(provenance, next, block, [&](const OriginSpan &span) {
            json.beginObject();
            json.member("start", span.start);
            json.member("length", span.length);
            json.member("version", revisions.at(span.firstRevision).number);
            json.member("returned", span.returned);
            json.endObject();
        });
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

QByteArray asJson(const QList<Revision> &revisions, const Provenance &provenance)
{
    JsonWriter json;
    json.beginObject();
    writeVersions(json, revisions);
    writeBlocks(json, revisions, provenance);
    json.name("vanished");
    json.beginArray();
    for (const VanishedPassage &passage : provenance.vanished) {
        json.beginObject();
        json.member("text", passage.text);
        json.member("first", revisions.at(passage.firstRevision).number);
        json.member("last", revisions.at(passage.lastRevision).number);
        json.endObject();
    }
    json.endArray();
    json.name("reverts");
    json.beginArray();
    for (const Revert &revert : provenance.reverts) {
        json.beginObject();
        json.member("version", revisions.at(revert.revision).number);
        json.member("equalTo", revisions.at(revert.equalTo).number);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return std::move(json).json() + '\n';
}

} // namespace

QByteArray exportProvenance(const QList<Revision> &revisions, const Provenance &provenance, ProvenanceFormat format)
{
    if (revisions.isEmpty()) {
        return {};
    }
    return format == ProvenanceFormat::Json ? asJson(revisions, provenance) : asText(revisions, provenance);
}

} // namespace recension
