// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/followedarticle.h"
#include "core/store/passages.h"

#include <QSqlDatabase>

/// The evidence: what came back for an article, byte by byte. On the database thread; all throw sql::SqlFailure.
namespace recension {

/// A capture without its bytes, as the making of revisions needs it.
struct CaptureState {
    qint64 id = 0;
    QDateTime firstSeen; ///< UTC
    QDateTime lastSeen; ///< UTC
    QByteArray sha256; ///< 64 hexadecimal digits
    QByteArray fingerprint; ///< likewise
    QString extractor;
    StoredState stored;
};

/// All captures of an article by the time they were first seen.
[[nodiscard]] QList<CaptureState> capturesOf(const QSqlDatabase &database, ArticleId article);

/// The capture of an article that was seen last.
[[nodiscard]] std::optional<CaptureState> newestCapture(const QSqlDatabase &database, ArticleId article);

/// Whether its bytes came from the article's own server, not from an archive or a file.
[[nodiscard]] bool isFromServer(const QSqlDatabase &database, qint64 capture);

/// Inside a transaction: stores the bytes, as a difference to those of `base` where that is shorter, and the evidence;
/// its headers are stored by `passages`.
[[nodiscard]] CaptureState addCapture(const QSqlDatabase &database, const Observation &observation, const QByteArray &fingerprint,
                                      const StoredState &stored, const std::optional<CaptureState> &base, Passages &passages);

/// A capture whose bytes those of another one are told by.
struct BodyBase {
    qint64 capture = 0;
    QByteArray bytes;
};

/// Inside a transaction: stores the bytes of a capture, as a difference to the base's unless its chain is long already.
/// Without a base they may be stored as a difference to another page of the same source: much is the same on all of them.
void addBody(const QSqlDatabase &database, qint64 capture, const QByteArray &bytes, const std::optional<BodyBase> &base);

/// The columns of `capture` that evidenceFrom() reads, for a SELECT with that table as `c`.
[[nodiscard]] QString evidenceColumns();
/// Reads them from a row, where they begin at column `first`; `passages` are those of the capture's article.
[[nodiscard]] Capture evidenceFrom(const QSqlQuery &row, int first, const Passages &passages);

/// The addresses of a capture, whole, and as they stand in the table: "=" where the one asked for is the article's own, and
/// where the one that answered is the one asked for.
struct WholeAddresses {
    QString requested;
    QString final;
};
struct StoredAddresses {
    QString requested;
    QString final;
};
[[nodiscard]] StoredAddresses storedAddresses(const WholeAddresses &whole, const QString &ofArticle);
[[nodiscard]] WholeAddresses wholeAddresses(const StoredAddresses &stored, const QString &ofArticle);

/// A capture with its evidence and bytes. Errors: NotFound, WrongFormat.
[[nodiscard]] RawDocument documentOfCapture(const QSqlDatabase &database, qint64 capture);

/// The bytes of a capture, checked against their SHA-256. Errors: NotFound, WrongFormat.
[[nodiscard]] QByteArray bytesOf(const QSqlDatabase &database, qint64 capture);

} // namespace recension
