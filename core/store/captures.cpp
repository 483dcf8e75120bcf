// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/captures.h"

#include "core/base/hash.h"
#include "core/base/sentence.h"
#include "core/store/compression.h"
#include "core/store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recension {

namespace {

// So many differences are unpacked at most to get at a capture's bytes; the next capture stands alone again.
constexpr int longestChain = 24;
// One article in so many is a model's place anew, so that no page carries all others of its source.
constexpr qint64 modelFor = 64;

const QString theSame = QStringLiteral("=");

CaptureState stateFrom(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
            .firstSeen = sql::toTime(row.value(1)),
            .lastSeen = sql::toTime(row.value(2)),
            .sha256 = row.value(3).toByteArray().toHex(),
            .fingerprint = row.value(4).toByteArray().toHex(),
            .extractor = row.value(5).toString(),
            .stored = {.passages = row.value(6).toString(), .masthead = row.value(7).toInt()}};
}

struct Frame {
    QByteArray bytes;
    QVariant base = QVariant(QMetaType::fromType<qint64>());
    int depth = 0;
};

// The first page of an article: as a difference to its source's model where that is much shorter. Where it is not, since the
// pages look otherwise now, and now and then in any case, it is the model from now on.
Frame firstFrame(const QSqlDatabase &database, qint64 capture, const QByteArray &bytes)
{
    qint64 article = 0;
    qint64 source = 0;
    qint64 model = 0;
    sql::each(database,
              QStringLiteral("SELECT a.id, s.id, s.model_id FROM capture c JOIN article a ON a.id = c.article_id "
                             "JOIN source s ON s.id = a.source_id WHERE c.id = ?"),
              {capture}, [&](const QSqlQuery &row) {
                  article = row.value(0).toLongLong();
                  source = row.value(1).toLongLong();
                  model = row.value(2).toLongLong();
              });
    Frame alone{.bytes = compress(bytes)};
    if (model != 0 && article % modelFor != 0) {
        try {
            Frame byModel{.bytes = compress(bytes, bytesOf(database, model)), .base = model, .depth = 1};
            if (10 * byModel.bytes.size() < 7 * alone.bytes.size()) {
                return byModel;
            }
        } catch (const sql::SqlFailure &failed) {
            if (failed.remedy != sql::Remedy::None) {
                throw;
            }
            // A damaged model is one no more.
        }
    }
    sql::run(database, QStringLiteral("UPDATE source SET model_id = ? WHERE id = ?"), {capture, source});
    return alone;
}

Frame frameOf(const QSqlDatabase &database, qint64 capture, const QByteArray &bytes, const std::optional<BodyBase> &base)
{
    if (!base) {
        return firstFrame(database, capture, bytes);
    }
    const int depth = sql::value(database, QStringLiteral("SELECT depth FROM body WHERE capture_id = ?"), {base->capture}).toInt() + 1;
    return depth > longestChain ? Frame{.bytes = compress(bytes)}
                                : Frame{.bytes = compress(bytes, base->bytes), .base = base->capture, .depth = depth};
}

// A list of objects that anybody can read, as in the export; empty where nothing led on.
QString storedRedirects(const QList<Redirect> &redirects)
{
    QJsonArray list;
    for (const Redirect &redirect : redirects) {
        list.append(QJsonObject{{QStringLiteral("url"), redirect.from.toString(QUrl::FullyEncoded)},
                                {QStringLiteral("status"), redirect.httpStatus},
                                {QStringLiteral("at"), redirect.at.toUTC().toString(Qt::ISODateWithMs)}});
    }
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<Redirect> redirectsFrom(const QString &stored)
{
    QList<Redirect> redirects;
    for (const QJsonValue redirect : QJsonDocument::fromJson(stored.toUtf8()).array()) {
        redirects.append({.from = QUrl(redirect[QStringLiteral("url")].toString()),
                          .httpStatus = redirect[QStringLiteral("status")].toInt(),
                          .at = QDateTime::fromString(redirect[QStringLiteral("at")].toString(), Qt::ISODateWithMs)});
    }
    return redirects;
}

QString storedContained(const std::optional<ContainedPage> &page)
{
    return page ? QString::fromUtf8(QJsonDocument(asJson(*page)).toJson(QJsonDocument::Compact)) : QString();
}

std::optional<ContainedPage> containedFrom(const QString &stored)
{
    const QJsonObject page = QJsonDocument::fromJson(stored.toUtf8()).object();
    const bool isKnown = valueIn(pagePartNames, page[QStringLiteral("part")].toString()).has_value();
    return isKnown ? std::optional(containedPageFrom(page)) : std::nullopt;
}

const QString &stateColumns()
{
    static const QString columns =
        QStringLiteral("SELECT id, first_seen, last_seen, sha256, fingerprint, extractor, passages, masthead FROM capture ");
    return columns;
}

} // namespace

void addBody(const QSqlDatabase &database, qint64 capture, const QByteArray &bytes, const std::optional<BodyBase> &base)
{
    const Frame frame = frameOf(database, capture, bytes, base);
    sql::run(database, QStringLiteral("INSERT INTO body (capture_id, base_id, depth, frame) VALUES (?, ?, ?, ?)"),
             {capture, frame.base, frame.depth, frame.bytes});
}

QList<CaptureState> capturesOf(const QSqlDatabase &database, ArticleId article)
{
    QList<CaptureState> captures;
    sql::each(database, stateColumns() + QStringLiteral("WHERE article_id = ? ORDER BY first_seen, id"), {article.value},
              [&captures](const QSqlQuery &row) { captures.append(stateFrom(row)); });
    return captures;
}

std::optional<CaptureState> newestCapture(const QSqlDatabase &database, ArticleId article)
{
    std::optional<CaptureState> newest;
    sql::each(database, stateColumns() + QStringLiteral("WHERE article_id = ? ORDER BY last_seen DESC, id DESC LIMIT 1"), {article.value},
              [&newest](const QSqlQuery &row) { newest = stateFrom(row); });
    return newest;
}

bool isFromServer(const QSqlDatabase &database, qint64 capture)
{
    const QVariant origin = sql::value(database, QStringLiteral("SELECT origin FROM capture WHERE id = ?"), {capture});
    return origin.toString() == nameIn(originNames, Origin::Live);
}

CaptureState addCapture(const QSqlDatabase &database, const Observation &observation, const QByteArray &fingerprint,
                        const StoredState &stored, const std::optional<CaptureState> &base, Passages &passages)
{
    const Capture &capture = observation.document.capture;
    CaptureState state{.firstSeen = observation.seen,
                       .lastSeen = observation.seen,
                       .sha256 = sha256Hex(observation.document.bytes),
                       .fingerprint = fingerprint,
                       .extractor = observation.content.extractor,
                       .stored = stored};
    const QString own =
        sql::value(database, QStringLiteral("SELECT url FROM article WHERE id = ?"), {observation.article.value}).toString();
    const StoredAddresses addresses =
        storedAddresses({capture.requestedUrl.toString(QUrl::FullyEncoded), capture.finalUrl.toString(QUrl::FullyEncoded)}, own);
    state.id = sql::value(database,
                          QStringLiteral("INSERT INTO capture (article_id, first_seen, last_seen, origin, time_source, captured_at, "
                                         "file_path, requested_url, final_url, http_status, content_type, headers, sha256, size, "
                                         "extractor, fingerprint, masthead, passages, redirects, contained) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                          {observation.article.value,
                           sql::fromTime(state.firstSeen),
                           sql::fromTime(state.lastSeen),
                           nameIn(originNames, capture.origin),
                           nameIn(timeSourceNames, capture.timeSource),
                           sql::fromTime(capture.capturedAt),
                           capture.filePath,
                           addresses.requested,
                           addresses.final,
                           capture.httpStatus,
                           QString::fromLatin1(capture.contentType),
                           passages.addHeaders(capture.headers),
                           QByteArray::fromHex(state.sha256),
                           observation.document.bytes.size(),
                           state.extractor,
                           QByteArray::fromHex(fingerprint),
                           stored.masthead,
                           stored.passages,
                           storedRedirects(capture.redirects),
                           storedContained(capture.contained)})
                   .toLongLong();
    addBody(database, state.id, observation.document.bytes,
            base ? std::optional(BodyBase{.capture = base->id, .bytes = bytesOf(database, base->id)}) : std::nullopt);
    return state;
}

QString evidenceColumns()
{
    return QStringLiteral(
        "c.origin, c.time_source, c.captured_at, c.file_path, c.requested_url, c.final_url, "
        "c.http_status, c.content_type, c.headers, c.sha256, c.size, (SELECT url FROM article WHERE id = c.article_id), c.redirects, c.contained");
}

StoredAddresses storedAddresses(const WholeAddresses &whole, const QString &ofArticle)
{
    return {.requested = whole.requested == ofArticle ? theSame : whole.requested,
            .final = whole.final == whole.requested ? theSame : whole.final};
}

WholeAddresses wholeAddresses(const StoredAddresses &stored, const QString &ofArticle)
{
    const QString requested = stored.requested == theSame ? ofArticle : stored.requested;
    return {.requested = requested, .final = stored.final == theSame ? requested : stored.final};
}

Capture evidenceFrom(const QSqlQuery &row, int first, const Passages &passages)
{
    const WholeAddresses addresses =
        wholeAddresses({row.value(first + 4).toString(), row.value(first + 5).toString()}, row.value(first + 11).toString());
    return {.origin = valueIn(originNames, row.value(first).toString()).value_or(Origin::File),
            .filePath = row.value(first + 3).toString(),
            .requestedUrl = QUrl(addresses.requested),
            .finalUrl = QUrl(addresses.final),
            .redirects = redirectsFrom(row.value(first + 12).toString()),
            .httpStatus = row.value(first + 6).toInt(),
            .headers = passages.headers(row.value(first + 8).toString()),
            .contentType = row.value(first + 7).toString().toLatin1(),
            .capturedAt = sql::toTime(row.value(first + 2)),
            .timeSource = valueIn(timeSourceNames, row.value(first + 1).toString()).value_or(TimeSource::Unknown),
            .sha256 = row.value(first + 9).toByteArray().toHex(),
            .size = row.value(first + 10).toLongLong(),
            .contained = containedFrom(row.value(first + 13).toString())};
}

RawDocument documentOfCapture(const QSqlDatabase &database, qint64 capture)
{
    RawDocument document{.bytes = bytesOf(database, capture), .capture = {}};
    const ArticleId article{sql::value(database, QStringLiteral("SELECT article_id FROM capture WHERE id = ?"), {capture}).toLongLong()};
    const Passages passages(database, article);
    sql::each(database, QStringLiteral("SELECT %1 FROM capture c WHERE c.id = ?").arg(evidenceColumns()), {capture},
              [&](const QSqlQuery &row) { document.capture = evidenceFrom(row, 0, passages); });
    return document;
}

QByteArray bytesOf(const QSqlDatabase &database, qint64 capture)
{
    struct Link {
        QByteArray frame;
        QByteArray sha256;
        qint64 size = 0;
    };
    std::vector<Link> chain;
    for (qint64 id = capture; id != 0;) {
        qint64 base = 0;
        const size_t before = chain.size();
        sql::each(database,
                  QStringLiteral("SELECT b.frame, c.sha256, c.size, b.base_id FROM body b JOIN capture c ON c.id = b.capture_id "
                                 "WHERE b.capture_id = ?"),
                  {id}, [&](const QSqlQuery &row) {
                      chain.push_back({row.value(0).toByteArray(), row.value(1).toByteArray().toHex(), row.value(2).toLongLong()});
                      base = row.value(3).toLongLong();
                  });
        // A damaged library could lead in a circle.
        if (chain.size() == before || chain.size() > size_t(longestChain) + 1) {
            sql::fail(ErrorCode::NotFound, Sentence::tr("A stored page is missing."));
        }
        id = base;
    }
    QByteArray bytes;
    for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
        Result<QByteArray> next = decompress(link->frame, bytes, link->size);
        if (!next) {
            throw sql::SqlFailure{next.error()};
        }
        bytes = std::move(*next);
    }
    if (sha256Hex(bytes) != chain.front().sha256) {
        sql::fail(ErrorCode::WrongFormat, Sentence::tr("A stored page is not what was captured."));
    }
    return bytes;
}

} // namespace recension
