// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/captures.h"

#include "core/base/hash.h"
#include "core/base/sentence.h"
#include "core/store/compression.h"
#include "core/store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace recension {

namespace {

// So many differences are unpacked at most to get at a capture's bytes; the next capture stands alone again.
constexpr int longestChain = 24;

constexpr std::array<std::pair<Origin, const char *>, 7> originNames{
    std::pair{Origin::File, "file"}, std::pair{Origin::Live, "live"}, std::pair{Origin::Wayback, "wayback"},
    std::pair{Origin::WebArchive, "webArchive"}, std::pair{Origin::NewsSniffer, "newsSniffer"},
    std::pair{Origin::Wiki, "wiki"}, std::pair{Origin::Pasted, "pasted"}};
constexpr std::array<std::pair<TimeSource, const char *>, 4> timeSourceNames{
    std::pair{TimeSource::Unknown, "unknown"}, std::pair{TimeSource::Observed, "observed"},
    std::pair{TimeSource::Recorded, "recorded"}, std::pair{TimeSource::FileModified, "fileModified"}};

template<typename Names, typename Value>
QString nameIn(const Names &names, Value value)
{
    for (const auto &[itsValue, name] : names) {
        if (itsValue == value) {
            return QString::fromLatin1(name);
        }
    }
    Q_UNREACHABLE_RETURN({});
}

template<typename Names>
auto valueIn(const Names &names, const QString &wanted)
{
    for (const auto &[value, name] : names) {
        if (wanted == QLatin1String(name)) {
            return value;
        }
    }
    return names.front().first;
}

QString headersAsJson(const QList<HttpHeader> &headers)
{
    QJsonArray all;
    for (const HttpHeader &header : headers) {
        all.append(QJsonArray{QString::fromLatin1(header.name), QString::fromLatin1(header.value)});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<HttpHeader> headersFromJson(const QString &json)
{
    QList<HttpHeader> headers;
    for (const QJsonValue pair : QJsonDocument::fromJson(json.toUtf8()).array()) {
        headers.append({pair.toArray().at(0).toString().toLatin1(), pair.toArray().at(1).toString().toLatin1()});
    }
    return headers;
}

CaptureState stateFrom(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
            .firstSeen = sql::toTime(row.value(1)),
            .lastSeen = sql::toTime(row.value(2)),
            .sha256 = row.value(3).toByteArray(),
            .fingerprint = row.value(4).toByteArray(),
            .extractor = row.value(5).toString(),
            .stored = {.passages = row.value(6).toString(), .masthead = row.value(7).toInt()}};
}

const QString &stateColumns()
{
    static const QString columns
        = QStringLiteral("SELECT id, first_seen, last_seen, sha256, fingerprint, extractor, passages, masthead FROM capture ");
    return columns;
}

} // namespace

void addBody(const QSqlDatabase &database, qint64 capture, const QByteArray &bytes, const std::optional<BodyBase> &base)
{
    QVariant baseId(QMetaType::fromType<qint64>());
    int depth = 0;
    if (base) {
        depth = sql::value(database, QStringLiteral("SELECT depth FROM body WHERE capture_id = ?"), {base->capture}).toInt() + 1;
        if (depth > longestChain) {
            depth = 0;
        } else {
            baseId = base->capture;
        }
    }
    sql::run(database, QStringLiteral("INSERT INTO body (capture_id, base_id, depth, frame) VALUES (?, ?, ?, ?)"),
             {capture, baseId, depth, compress(bytes, depth > 0 ? base->bytes : QByteArray())});
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
    sql::each(database, stateColumns() + QStringLiteral("WHERE article_id = ? ORDER BY last_seen DESC, id DESC LIMIT 1"),
              {article.value}, [&newest](const QSqlQuery &row) { newest = stateFrom(row); });
    return newest;
}

CaptureState addCapture(const QSqlDatabase &database, const Observation &observation, const QByteArray &fingerprint,
                        const StoredState &stored, const std::optional<CaptureState> &base)
{
    const Capture &capture = observation.document.capture;
    CaptureState state{.firstSeen = observation.seen,
                       .lastSeen = observation.seen,
                       .sha256 = sha256Hex(observation.document.bytes),
                       .fingerprint = fingerprint,
                       .extractor = observation.content.extractor,
                       .stored = stored};
    state.id = sql::value(database,
                          QStringLiteral("INSERT INTO capture (article_id, first_seen, last_seen, origin, time_source, captured_at, "
                                         "file_path, requested_url, final_url, http_status, content_type, headers, sha256, size, "
                                         "extractor, fingerprint, masthead, passages) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                          {observation.article.value, sql::fromTime(state.firstSeen), sql::fromTime(state.lastSeen),
                           nameIn(originNames, capture.origin), nameIn(timeSourceNames, capture.timeSource),
                           sql::fromTime(capture.capturedAt), capture.filePath,
                           capture.requestedUrl.toString(QUrl::FullyEncoded), capture.finalUrl.toString(QUrl::FullyEncoded),
                           capture.httpStatus, QString::fromLatin1(capture.contentType), headersAsJson(capture.headers),
                           QString::fromLatin1(state.sha256), observation.document.bytes.size(), state.extractor,
                           QString::fromLatin1(fingerprint), stored.masthead, stored.passages})
                   .toLongLong();
    addBody(database, state.id, observation.document.bytes,
            base ? std::optional(BodyBase{.capture = base->id, .bytes = bytesOf(database, base->id)}) : std::nullopt);
    return state;
}

QString evidenceColumns()
{
    return QStringLiteral("c.origin, c.time_source, c.captured_at, c.file_path, c.requested_url, c.final_url, "
                          "c.http_status, c.content_type, c.headers, c.sha256, c.size");
}

Capture evidenceFrom(const QSqlQuery &row, int first)
{
    return {.origin = valueIn(originNames, row.value(first).toString()),
            .filePath = row.value(first + 3).toString(),
            .requestedUrl = QUrl(row.value(first + 4).toString()),
            .finalUrl = QUrl(row.value(first + 5).toString()),
            .httpStatus = row.value(first + 6).toInt(),
            .headers = headersFromJson(row.value(first + 8).toString()),
            .contentType = row.value(first + 7).toString().toLatin1(),
            .capturedAt = sql::toTime(row.value(first + 2)),
            .timeSource = valueIn(timeSourceNames, row.value(first + 1).toString()),
            .sha256 = row.value(first + 9).toByteArray(),
            .size = row.value(first + 10).toLongLong()};
}

RawDocument documentOfCapture(const QSqlDatabase &database, qint64 capture)
{
    RawDocument document{.bytes = bytesOf(database, capture), .capture = {}};
    sql::each(database, QStringLiteral("SELECT %1 FROM capture c WHERE c.id = ?").arg(evidenceColumns()), {capture},
              [&document](const QSqlQuery &row) { document.capture = evidenceFrom(row, 0); });
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
                      chain.push_back({row.value(0).toByteArray(), row.value(1).toByteArray(), row.value(2).toLongLong()});
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
