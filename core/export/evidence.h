// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

namespace recension {

/// A line of the header that lets somebody check a comparison: what, and its value.
struct EvidenceLine {
    QString label;
    QString value; ///< from outside: to be escaped
    bool operator==(const EvidenceLine &) const = default;
};

/// Where a revision came from, what led there and the address that the page gives as its own, when it was first seen and captured and what
/// those times rest on, fingerprintLines(), and what read it. Only what is known. Translated; times in UTC.
[[nodiscard]] QList<EvidenceLine> evidenceLines(const Revision &revision);

/// SHA-256 and size of the bytes. Of a page in an archive or a packed file those of its own bytes, which bytes they are, in which
/// record, the digests that the record declares and whether they are right; then SHA-256 and size of the file, which all its captures
/// share. Digits stand alone in their lines.
[[nodiscard]] QList<EvidenceLine> fingerprintLines(const Capture &capture);

/// The path of the file a capture came in, where its own address is another: an archive's. Empty where there is none.
[[nodiscard]] QString fileAround(const Capture &capture);

/// The addresses that led to the page one after another, with what each answered and when; empty where none did. Translated; times in UTC.
[[nodiscard]] QString redirectsInWords(const Capture &capture);

/// "Made by Recension 0.1.0, 2026-11-21 23:00:00 UTC"; either part is left out where it is empty.
[[nodiscard]] QString madeBy(const QString &programVersion, const QDateTime &madeAt);

} // namespace recension
