// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/warc.h"

#include "core/base/sentence.h"
#include "core/reading/httpbody.h"
#include "core/reading/messagehead.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace recension {

namespace {

constexpr int mostRecords = 200'000;
constexpr qsizetype mostCaptures = 5000;
constexpr qint64 largestPages = 128 * 1024 * 1024; // all pages taken from one file together

bool isPage(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
}

QUrl addressOf(QByteArray value)
{
    // Some writers put the address in angle brackets.
    if (value.startsWith('<') && value.endsWith('>')) {
        value = value.mid(1, value.size() - 2);
    }
    return QUrl(QString::fromUtf8(value));
}

QString keyOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveScheme | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

/// Goes through the records and keeps the pages.
class WarcReader
{
public:
    WarcReader(const QByteArray &warc, const Capture &capture, const ReadLimits &limits, const CancelCheck &cancel)
        : m_warc(warc), m_capture(capture), m_limits(limits), m_cancel(cancel)
    {
    }

    Result<WarcCaptures> read()
    {
        int records = 0;
        while (m_at < m_warc.size() && ++records <= mostRecords && m_pages.size() < mostCaptures) {
            if (m_cancel.isCanceled()) {
                return failure(ErrorCode::Canceled, Sentence::tr("Reading was canceled."));
            }
            if (!readRecord()) {
                break;
            }
        }
        if (m_pages.isEmpty()) {
            return failure(ErrorCode::WrongFormat, m_unreadable > 0
                               ? Sentence::tr("The pages in this web archive are packed in a way that can't be undone here.")
                               : Sentence::tr("There is no web page in this web archive."));
        }
        return chosen();
    }

private:
    bool readRecord()
    {
        const qsizetype start = m_warc.indexOf("WARC/", m_at);
        if (start < 0) {
            return false;
        }
        const QByteArrayView rest = QByteArrayView(m_warc).sliced(start);
        const MessageHead head = readMessageHead(rest, FirstLine::Present);
        bool isNumber = false;
        const qsizetype length = head.value("content-length").toLongLong(&isNumber);
        if (!isNumber || length < 0) {
            // Damaged: go on behind this head, at the next record.
            m_at = start + std::max<qsizetype>(head.bodyStart, 5);
            return true;
        }
        const qsizetype available = rest.size() - head.bodyStart;
        m_isCutShort = length > available;
        const QByteArrayView block = rest.sliced(head.bodyStart, std::min(length, available));
        m_at = start + head.bodyStart + block.size();
        const QByteArray type = head.value("warc-type").toLower();
        if (type == "response") {
            takeResponse(head, block);
        } else if (type == "resource" && isPage(head.value("content-type"))) {
            takePage(head, block.toByteArray(), head.value("content-type"), 0);
        } else if (type == "revisit") {
            takeRevisit(head);
        }
        return true;
    }

    void takeResponse(const MessageHead &record, QByteArrayView block)
    {
        const MessageHead http = readMessageHead(block, FirstLine::Present);
        const int status = http.firstLine.startsWith("HTTP/") ? http.firstLine.simplified().split(' ').value(1).toInt() : 0;
        const QByteArray type = http.value("content-type");
        if (status < 200 || status >= 300 || !(isPage(type) || type.isEmpty())) {
            return;
        }
        const Result<QByteArray> body = httpBody(http, block.sliced(http.bodyStart), m_limits.bytes, m_cancel);
        if (!body) {
            ++m_unreadable;
            return;
        }
        if (type.isEmpty() && !body->left(1024).toLower().contains("<html")) {
            return;
        }
        takePage(record, *body, type, status);
    }

    void takeRevisit(const MessageHead &record)
    {
        const QByteArray digest = record.value("warc-payload-digest");
        const QString key = keyOf(addressOf(record.value("warc-target-uri")));
        const auto original = m_byDigest.constFind(digest);
        const auto latest = m_latest.constFind(key);
        if (!digest.isEmpty() && original != m_byDigest.constEnd()) {
            takePage(record, m_pages.at(*original).bytes, m_pages.at(*original).capture.contentType, m_pages.at(*original).capture.httpStatus);
        } else if (digest.isEmpty() && latest != m_latest.constEnd()) {
            takePage(record, m_pages.at(*latest).bytes, m_pages.at(*latest).capture.contentType, m_pages.at(*latest).capture.httpStatus);
        }
    }

    void takePage(const MessageHead &record, const QByteArray &body, const QByteArray &contentType, int status)
    {
        m_total += body.size();
        if (body.isEmpty() || m_total > largestPages) {
            return;
        }
        RawDocument page{.bytes = body, .capture = m_capture};
        page.capture.origin = Origin::WebArchive;
        page.capture.requestedUrl = addressOf(record.value("warc-target-uri"));
        page.capture.finalUrl = page.capture.requestedUrl;
        page.capture.httpStatus = status;
        page.capture.contentType = contentType;
        const QDateTime date = QDateTime::fromString(QString::fromLatin1(record.value("warc-date")), Qt::ISODateWithMs);
        page.capture.capturedAt = date.isValid() ? date.toUTC() : QDateTime();
        page.capture.timeSource = date.isValid() ? TimeSource::Recorded : TimeSource::Unknown;
        if (const QByteArray digest = record.value("warc-payload-digest"); !digest.isEmpty()) {
            m_byDigest.insert(digest, m_pages.size());
        }
        m_latest.insert(keyOf(page.capture.finalUrl), m_pages.size());
        m_pages.append(std::move(page));
    }

    WarcCaptures chosen()
    {
        QHash<QString, int> counts;
        QString best;
        for (const RawDocument &page : std::as_const(m_pages)) {
            ++counts[keyOf(page.capture.finalUrl)];
        }
        for (const RawDocument &page : std::as_const(m_pages)) {
            const QString key = keyOf(page.capture.finalUrl);
            if (best.isNull() || counts.value(key) > counts.value(best)) {
                best = key;
            }
        }
        WarcCaptures result;
        for (RawDocument &page : m_pages) {
            if (keyOf(page.capture.finalUrl) == best) {
                result.captures.append(std::move(page));
            }
        }
        std::stable_sort(result.captures.begin(), result.captures.end(), [](const RawDocument &a, const RawDocument &b) {
            return a.capture.capturedAt < b.capture.capturedAt;
        });
        if (counts.size() > 1) {
            result.remarks += Sentence::tr("This web archive holds %1 further pages that are not shown.").arg(counts.size() - 1);
        }
        if (m_unreadable > 0) {
            result.remarks += Sentence::tr("Captures in this web archive that are packed in a way that can't be undone here were left out: %1.").arg(m_unreadable);
        }
        if (m_isCutShort) {
            result.remarks += Sentence::tr("This web archive ends too soon; its last record is not whole.");
        }
        return result;
    }

    const QByteArray &m_warc;
    const Capture &m_capture;
    const ReadLimits &m_limits;
    const CancelCheck &m_cancel;
    qsizetype m_at = 0;
    qint64 m_total = 0;
    int m_unreadable = 0;
    bool m_isCutShort = false;
    QList<RawDocument> m_pages;
    QHash<QByteArray, qsizetype> m_byDigest;
    QHash<QString, qsizetype> m_latest;
};

} // namespace

bool isWarc(QByteArrayView bytes)
{
    return bytes.startsWith("WARC/0.") || bytes.startsWith("WARC/1.");
}

Result<WarcCaptures> capturesInWarc(const QByteArray &warc, const Capture &capture, const ReadLimits &limits, const CancelCheck &cancel)
{
    return WarcReader(warc, capture, limits, cancel).read();
}

} // namespace recension
