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

constexpr int mostRecords = 500'000;
constexpr qsizetype mostCaptures = 50'000;

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

int statusOf(const MessageHead &http)
{
    return http.firstLine.startsWith("HTTP/") ? http.firstLine.simplified().split(' ').value(1).toInt() : 0;
}

/// Goes through the records and keeps where the pages stand.
class WarcIndexer
{
public:
    WarcIndexer(QByteArrayView warc, const CancelCheck &cancel) : m_warc(warc), m_cancel(cancel) { }

    Result<WarcIndex> index()
    {
        int records = 0;
        bool isMore = true;
        while (isMore && m_at < m_warc.size() && records < mostRecords && m_captures.size() < mostCaptures) {
            if (++records % 256 == 0 && m_cancel.isCanceled()) {
                return failure(ErrorCode::Canceled, Sentence::tr("Reading was canceled."));
            }
            isMore = readRecord();
        }
        if (m_captures.isEmpty()) {
            return failure(ErrorCode::WrongFormat, Sentence::tr("There is no web page in this web archive."));
        }
        WarcIndex index = byAddress();
        index.hasMore = isMore && m_at < m_warc.size();
        return index;
    }

private:
    bool readRecord()
    {
        const qsizetype start = m_warc.indexOf("WARC/", m_at);
        if (start < 0) {
            return false;
        }
        const QByteArrayView rest = m_warc.sliced(start);
        const MessageHead head = readMessageHead(rest, FirstLine::Present);
        bool isNumber = false;
        const qsizetype length = head.value("content-length").toLongLong(&isNumber);
        if (!isNumber || length < 0) {
            // Damaged: go on behind this head, at the next record.
            m_at = start + std::max<qsizetype>(head.bodyStart, 5);
            return true;
        }
        const qsizetype available = std::min(length, rest.size() - head.bodyStart);
        m_isCutShort = length > available;
        m_at = start + head.bodyStart + available;
        const QDateTime date = QDateTime::fromString(QString::fromLatin1(head.value("warc-date")), Qt::ISODateWithMs);
        WarcCapture capture{.url = addressOf(head.value("warc-target-uri")),
                            .capturedAt = date.isValid() ? date.toUTC() : QDateTime(),
                            .contentType = {},
                            .start = start + head.bodyStart,
                            .length = available};
        const QByteArray type = head.value("warc-type").toLower();
        if (type == "response" && isPageResponse(capture)) {
            take(head, std::move(capture));
        } else if (type == "resource" && isPage(head.value("content-type")) && available > 0) {
            capture.isResponse = false;
            capture.contentType = head.value("content-type");
            take(head, std::move(capture));
        } else if (type == "revisit") {
            takeRevisit(head, std::move(capture));
        }
        return true;
    }

    [[nodiscard]] bool isPageResponse(const WarcCapture &capture) const
    {
        const QByteArrayView block = m_warc.sliced(capture.start, capture.length);
        const MessageHead http = readMessageHead(block, FirstLine::Present);
        const int status = statusOf(http);
        const QByteArray type = http.value("content-type");
        const QByteArrayView body = block.sliced(http.bodyStart);
        const bool looksLikePage = isPage(type)
            || (type.isEmpty() && body.first(std::min<qsizetype>(body.size(), 1024)).toByteArray().toLower().contains("<html"));
        return status >= 200 && status < 300 && looksLikePage && !body.isEmpty();
    }

    // A revisit may name the bytes by their digest, also those of another address, or mean its own address's latest.
    void takeRevisit(const MessageHead &record, WarcCapture capture)
    {
        const QByteArray digest = record.value("warc-payload-digest");
        const qsizetype original = digest.isEmpty() ? m_latest.value(keyOf(capture.url), -1) : m_byDigest.value(digest, -1);
        if (original >= 0) {
            const WarcCapture &repeated = m_captures.at(original);
            capture.contentType = repeated.contentType;
            capture.isResponse = repeated.isResponse;
            capture.start = repeated.start;
            capture.length = repeated.length;
            take(record, std::move(capture));
        }
    }

    void take(const MessageHead &record, WarcCapture capture)
    {
        if (const QByteArray digest = record.value("warc-payload-digest"); !digest.isEmpty()) {
            m_byDigest.insert(digest, m_captures.size());
        }
        m_latest.insert(keyOf(capture.url), m_captures.size());
        m_captures.append(std::move(capture));
    }

    WarcIndex byAddress()
    {
        WarcIndex index;
        index.isCutShort = m_isCutShort;
        QHash<QString, qsizetype> places;
        for (WarcCapture &capture : m_captures) {
            const QString key = keyOf(capture.url);
            const auto place = places.constFind(key);
            if (place == places.constEnd()) {
                places.insert(key, index.pages.size());
                index.pages.append({std::move(capture)});
            } else {
                index.pages[*place].append(std::move(capture));
            }
        }
        for (WarcPage &page : index.pages) {
            std::ranges::stable_sort(page, {}, &WarcCapture::capturedAt);
        }
        std::ranges::stable_sort(index.pages, std::ranges::greater(), &WarcPage::size);
        return index;
    }

    QByteArrayView m_warc;
    const CancelCheck &m_cancel;
    qsizetype m_at = 0;
    bool m_isCutShort = false;
    QList<WarcCapture> m_captures;
    QHash<QByteArray, qsizetype> m_byDigest;
    QHash<QString, qsizetype> m_latest;
};

} // namespace

bool isWarc(QByteArrayView bytes)
{
    return bytes.startsWith("WARC/0.") || bytes.startsWith("WARC/1.");
}

Result<WarcIndex> indexOfWarc(QByteArrayView warc, const CancelCheck &cancel)
{
    return WarcIndexer(warc, cancel).index();
}

Result<RawDocument> captureInWarc(QByteArrayView warc, const WarcCapture &capture, const Capture &file, qint64 limit,
                                  const CancelCheck &cancel)
{
    const QByteArrayView block = warc.sliced(capture.start, capture.length);
    RawDocument page{.bytes = {}, .capture = file};
    page.capture.origin = Origin::WebArchive;
    page.capture.requestedUrl = capture.url;
    page.capture.finalUrl = capture.url;
    page.capture.capturedAt = capture.capturedAt;
    page.capture.timeSource = capture.capturedAt.isValid() ? TimeSource::Recorded : TimeSource::Unknown;
    if (!capture.isResponse) {
        if (block.size() > limit) {
            return failure(ErrorCode::TooLarge, Sentence::tr("This page is too large to be read."));
        }
        page.bytes = block.toByteArray();
        page.capture.contentType = capture.contentType;
        return page;
    }
    const MessageHead http = readMessageHead(block, FirstLine::Present);
    Result<QByteArray> body = httpBody(http, block.sliced(http.bodyStart), limit, cancel);
    if (!body) {
        return std::unexpected(body.error());
    }
    page.bytes = *std::move(body);
    page.capture.contentType = http.value("content-type");
    page.capture.httpStatus = statusOf(http);
    return page;
}

} // namespace recension
