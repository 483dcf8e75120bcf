// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/warc.h"

#include "core/base/sentence.h"
#include "core/reading/httpbody.h"
#include "core/reading/messagehead.h"
#include "core/reading/warcdigests.h"
#include "core/reading/warcredirects.h"

#include <QHash>
#include <QSet>

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

QByteArray withoutBrackets(const QByteArray &value)
{
    return value.startsWith('<') && value.endsWith('>') ? value.sliced(1, value.size() - 2) : value;
}

QUrl addressOf(const QByteArray &value)
{
    // Some writers put the address in angle brackets.
    return QUrl(QString::fromUtf8(withoutBrackets(value)));
}

/// What a file without any page says instead.
QString sentenceFor(const QList<WarcNotice> &notices)
{
    if (notices.isEmpty()) {
        return Sentence::tr("There is no web page in this web archive.");
    }
    const WarcNotice &last = notices.back();
    switch (last.kind) {
    case WarcNotice::Kind::Redirect:
        return Sentence::tr("This web archive holds no page, only that %1 led on to %2.")
            .arg(last.url.toDisplayString(), last.target.toDisplayString());
    case WarcNotice::Kind::Failure:
        return Sentence::tr("This web archive holds no page, only an error that the server answered: %1.").arg(last.httpStatus);
    case WarcNotice::Kind::Repeat:
        break;
    }
    return Sentence::tr("This web archive says only that the page was the same as in another archive, and does not hold it.");
}

int statusOf(const MessageHead &http)
{
    return http.firstLine.startsWith("HTTP/") ? http.firstLine.simplified().split(' ').value(1).toInt() : 0;
}

/// The digests that a record declares, computed anew.
QList<DeclaredDigest> digestsOf(const MessageHead &record, const MessageHead &http, const WarcContent &content, QByteArrayView page)
{
    const bool isResource = http.firstLine.isEmpty(); // its payload is its block
    if (isResource || record.value("warc-payload-digest").isEmpty()) {
        return checkedDigests(record, content);
    }
    // WARC 1.1 means the body without its chunks; some programs take it as it is stored, or without its encodings, too.
    const QByteArrayView body = content.block.sliced(http.bodyStart);
    const QByteArray unchunked = withoutTransferCoding(http, body).bytes;
    WarcContent asResponse = content;
    asResponse.payloads = {unchunked};
    for (const QByteArrayView other : {body, page}) {
        if (!asResponse.payloads.contains(other)) {
            asResponse.payloads.append(other);
        }
    }
    return checkedDigests(record, asResponse);
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
            return failure(ErrorCode::WrongFormat, sentenceFor(m_notices));
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
                            .record = start,
                            .start = start + head.bodyStart,
                            .length = available,
                            .redirects = {},
                            .isCutOff = !head.value("warc-truncated").isEmpty()};
        const QByteArray type = head.value("warc-type").toLower();
        if (type == "response") {
            takeResponse(head, std::move(capture));
        } else if (type == "resource" && isPage(head.value("content-type")) && available > 0) {
            capture.isResponse = false;
            capture.contentType = head.value("content-type");
            take(head, std::move(capture));
        } else if (type == "revisit") {
            takeRevisit(head, std::move(capture));
        } else if (type == "request") {
            takeRequest(capture);
        }
        return true;
    }

    void takeResponse(const MessageHead &record, WarcCapture capture)
    {
        const QByteArrayView block = m_warc.sliced(capture.start, capture.length);
        const MessageHead http = readMessageHead(block, FirstLine::Present);
        const int status = statusOf(http);
        const QByteArray type = http.value("content-type");
        const QByteArrayView body = block.sliced(http.bodyStart);
        const bool looksLikePage = isPage(type)
            || (type.isEmpty() && body.first(std::min<qsizetype>(body.size(), 1024)).toByteArray().toLower().contains("<html"));
        const QByteArray location = http.value("location");
        if (status >= 200 && status < 300 && looksLikePage && !body.isEmpty()) {
            take(record, std::move(capture));
        } else if (status >= 300 && status < 400 && !location.isEmpty()) {
            note({.kind = WarcNotice::Kind::Redirect,
                  .url = capture.url,
                  .target = capture.url.resolved(QUrl(QString::fromUtf8(location))),
                  .httpStatus = status,
                  .at = capture.capturedAt});
        } else if (status >= 400 && (looksLikePage || type.isEmpty())) {
            note({.kind = WarcNotice::Kind::Failure, .url = capture.url, .target = {}, .httpStatus = status, .at = capture.capturedAt});
        }
    }

    // Browsers say what they want a page for, and crawlers that drive one keep it.
    void takeRequest(const WarcCapture &request)
    {
        const MessageHead http = readMessageHead(m_warc.sliced(request.start, request.length), FirstLine::Present);
        const QByteArray purpose = http.value("sec-fetch-dest").toLower();
        if (purpose == "iframe" || purpose == "frame" || purpose == "embed" || purpose == "object") {
            m_frames.insert(pageKey(request.url));
        }
    }

    void note(WarcNotice notice)
    {
        if (m_notices.size() < mostCaptures) {
            m_notices.append(std::move(notice));
        }
    }

    // A revisit may name the bytes by their digest, also those of another address, or mean its own address's latest.
    void takeRevisit(const MessageHead &record, WarcCapture capture)
    {
        const QByteArray digest = record.value("warc-payload-digest");
        const qsizetype original = digest.isEmpty() ? m_latest.value(pageKey(capture.url), -1) : m_byDigest.value(digest, -1);
        if (original >= 0) {
            const WarcCapture &repeated = m_captures.at(original);
            capture.contentType = repeated.contentType;
            capture.isResponse = repeated.isResponse;
            capture.isRepeat = true;
            capture.record = repeated.record;
            capture.start = repeated.start;
            capture.length = repeated.length;
            capture.isCutOff = repeated.isCutOff;
            take(record, std::move(capture));
        } else if (const QByteArray type =
                       readMessageHead(m_warc.sliced(capture.start, capture.length), FirstLine::Present).value("content-type");
                   type.isEmpty() || isPage(type)) {
            note({.kind = WarcNotice::Kind::Repeat, .url = capture.url, .target = {}, .httpStatus = 0, .at = capture.capturedAt});
        }
    }

    void take(const MessageHead &record, WarcCapture capture)
    {
        if (const QByteArray digest = record.value("warc-payload-digest"); !digest.isEmpty()) {
            m_byDigest.insert(digest, m_captures.size());
        }
        m_latest.insert(pageKey(capture.url), m_captures.size());
        m_captures.append(std::move(capture));
    }

    WarcIndex byAddress()
    {
        WarcIndex index;
        index.isCutShort = m_isCutShort;
        QHash<QString, qsizetype> places;
        for (WarcCapture &capture : m_captures) {
            const QString key = pageKey(capture.url);
            const auto place = places.constFind(key);
            if (place == places.constEnd()) {
                places.insert(key, index.pages.size());
                index.pages.append({.captures = {std::move(capture)}, .notices = {}});
            } else {
                index.pages[*place].captures.append(std::move(capture));
            }
        }
        for (const WarcNotice &notice : std::as_const(m_notices)) {
            for (const QUrl &url : {notice.url, notice.target}) {
                if (const auto place = places.constFind(pageKey(url)); !url.isEmpty() && place != places.constEnd()) {
                    index.pages[*place].notices.append(notice);
                }
            }
        }
        const WarcRedirects redirects(m_notices);
        for (WarcPage &page : index.pages) {
            std::ranges::stable_sort(page.captures, {}, &WarcCapture::capturedAt);
            QHash<QUrl, QDateTime> earlier;
            for (WarcCapture &capture : page.captures) {
                QDateTime &last = earlier[capture.url];
                capture.redirects = redirects.leadingTo(capture.url, capture.capturedAt, last);
                last = capture.capturedAt;
            }
        }
        const auto rank = [this](const WarcPage &page) {
            return std::pair(m_frames.contains(pageKey(page.captures.front().url)), -page.captures.size());
        };
        std::ranges::stable_sort(index.pages, {}, rank);
        return index;
    }

    QByteArrayView m_warc;
    const CancelCheck &m_cancel;
    qsizetype m_at = 0;
    bool m_isCutShort = false;
    QList<WarcCapture> m_captures;
    QHash<QByteArray, qsizetype> m_byDigest;
    QHash<QString, qsizetype> m_latest;
    QList<WarcNotice> m_notices;
    QSet<QString> m_frames; ///< addresses asked for as frames within pages
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

QString pageKey(const QUrl &url)
{
    return url.toString(QUrl::RemoveScheme | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

Result<RawDocument> captureInWarc(QByteArrayView warc, const WarcCapture &capture, const Capture &file, qint64 limit,
                                  const CancelCheck &cancel)
{
    const QByteArrayView block = warc.sliced(capture.start, capture.length);
    const MessageHead http = capture.isResponse ? readMessageHead(block, FirstLine::Present) : MessageHead();
    if (!capture.isResponse && block.size() > limit) {
        return failure(ErrorCode::TooLarge, Sentence::tr("This page is too large to be read."));
    }
    Result<HttpBody> body =
        capture.isResponse ? httpBody(http, block.sliced(http.bodyStart), limit, cancel) : Result<HttpBody>({.bytes = block.toByteArray()});
    if (!body) {
        return std::unexpected(body.error());
    }
    const MessageHead record = readMessageHead(warc.sliced(capture.record), FirstLine::Present);
    // What was cut off, or is a segment, may have digests of the whole.
    const bool isWholeRecord =
        !capture.isCutOff && record.value("content-length").toLongLong() == capture.length && record.value("warc-segment-number").isEmpty();
    ContainedPage contained = containedPage(capture.isResponse ? PagePart::ResponseBody : PagePart::ResourceBlock, body->bytes);
    contained.place = shownField(withoutBrackets(record.value("warc-record-id")));
    contained.isRepeat = capture.isRepeat;
    contained.isWhole = isWholeRecord && body->isWhole;
    contained.declared = digestsOf(record, http, {.block = block, .payloads = {block}, .isWhole = isWholeRecord}, body->bytes);

    RawDocument page{.bytes = std::move(body->bytes), .capture = file};
    Capture &evidence = page.capture;
    evidence.origin = Origin::WebArchive;
    evidence.requestedUrl = capture.redirects.isEmpty() ? capture.url : capture.redirects.front().from;
    evidence.finalUrl = capture.url;
    evidence.redirects = capture.redirects;
    evidence.capturedAt = capture.capturedAt;
    evidence.timeSource = capture.capturedAt.isValid() ? TimeSource::Recorded : TimeSource::Unknown;
    evidence.contentType = capture.isResponse ? http.value("content-type") : capture.contentType;
    evidence.httpStatus = statusOf(http);
    evidence.contained = std::move(contained);
    return page;
}

} // namespace recension
