// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

class KFilterBase;

namespace recension {

/// One gzip member (RFC 1952) that holds the bytes. Members may follow each other in a file.
[[nodiscard]] QByteArray gzipMember(const QByteArray &bytes);

/// Reads what the gzip members of a file hold, piece by piece, however much it is.
class GzipMembers
{
public:
    /// `packed` is open for reading, is not owned and must outlive the object.
    explicit GzipMembers(QIODevice *packed);
    ~GzipMembers();
    Q_DISABLE_COPY_MOVE(GzipMembers)

    /// Up to and including `end`; empty where the file ends before anything came. Errors: WrongFormat where it ends within
    /// or is damaged; TooLarge where `end` does not come within `limit` bytes.
    [[nodiscard]] Result<QByteArray> readThrough(const QByteArray &end, qsizetype limit);

    /// So many bytes. Errors: WrongFormat where there are fewer.
    [[nodiscard]] Result<QByteArray> read(qsizetype size);

private:
    [[nodiscard]] Result<bool> unpackMore();

    QIODevice *m_packed = nullptr;
    std::unique_ptr<KFilterBase> m_filter;
    bool m_inMember = false;
    QByteArray m_input; ///< read, the end of it not unpacked yet
    QByteArray m_unpacked; ///< what came out and was not asked for yet
    QByteArray m_step;
};

} // namespace recension
