// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gzipmembers.h"

#include "core/base/sentence.h"

#include <KCompressionDevice>
#include <KFilterBase>

#include <QBuffer>

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype inputStep = 256 * 1024;
constexpr qsizetype outputStep = 256 * 1024;

std::unexpected<Error> damaged()
{
    return failure(ErrorCode::WrongFormat, Sentence::tr("A packed file is damaged or ends too soon."));
}

} // namespace

QByteArray gzipMember(const QByteArray &bytes)
{
    QBuffer buffer;
    KCompressionDevice device(&buffer, false, KCompressionDevice::GZip);
    if (device.open(QIODevice::WriteOnly)) {
        device.write(bytes);
        device.close();
    }
    // No time (RFC 1952, MTIME), so that the same bytes always give the same member.
    QByteArray member = buffer.data();
    std::fill_n(member.begin() + std::min(member.size(), qsizetype(4)), std::clamp(member.size() - 4, qsizetype(0), qsizetype(4)), '\0');
    return member;
}

GzipMembers::GzipMembers(QIODevice *packed)
    : m_packed(packed), m_filter(KCompressionDevice::filterForCompressionType(KCompressionDevice::GZip)),
      m_step(outputStep, Qt::Uninitialized)
{ }

GzipMembers::~GzipMembers()
{
    if (m_inMember) {
        m_filter->terminate();
    }
}

// False at the end of the file.
Result<bool> GzipMembers::unpackMore()
{
    if (m_input.isEmpty()) {
        m_input = m_packed->read(inputStep);
    }
    if (m_input.isEmpty()) {
        return m_inMember ? Result<bool>(damaged()) : Result<bool>(false);
    }
    if (!m_inMember && !m_filter->init(QIODevice::ReadOnly)) {
        return damaged();
    }
    m_inMember = true;
    m_filter->setInBuffer(m_input.constData(), static_cast<uint>(m_input.size()));
    m_filter->setOutBuffer(m_step.data(), static_cast<uint>(m_step.size()));
    const KFilterBase::Result state = m_filter->uncompress();
    const qsizetype left = m_filter->inBufferAvailable();
    const qsizetype made = m_step.size() - m_filter->outBufferAvailable();
    if (state == KFilterBase::Error || (state == KFilterBase::Ok && made == 0 && left == m_input.size())) {
        return damaged();
    }
    m_unpacked.append(m_step.constData(), made);
    m_input = m_input.last(left);
    if (state == KFilterBase::End) {
        m_filter->terminate();
        m_inMember = false;
    }
    return true;
}

Result<QByteArray> GzipMembers::readThrough(const QByteArray &end, qsizetype limit)
{
    for (qsizetype searched = 0;;) {
        const qsizetype found = m_unpacked.indexOf(end, std::max(qsizetype(0), searched - end.size()));
        if (found >= 0) {
            const QByteArray bytes = m_unpacked.first(found + end.size());
            m_unpacked.remove(0, bytes.size());
            return bytes;
        }
        searched = m_unpacked.size();
        if (searched > limit) {
            return failure(ErrorCode::TooLarge, Sentence::tr("What is packed in this file is too large."));
        }
        const Result<bool> more = unpackMore();
        if (!more) {
            return std::unexpected(more.error());
        }
        if (!*more) {
            return m_unpacked.isEmpty() ? Result<QByteArray>(QByteArray()) : Result<QByteArray>(damaged());
        }
    }
}

Result<QByteArray> GzipMembers::read(qsizetype size)
{
    while (m_unpacked.size() < size) {
        const Result<bool> more = unpackMore();
        if (!more || !*more) {
            return more ? Result<QByteArray>(damaged()) : std::unexpected(more.error());
        }
    }
    const QByteArray bytes = m_unpacked.first(size);
    m_unpacked.remove(0, size);
    return bytes;
}

} // namespace recension
