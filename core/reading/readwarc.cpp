// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readwarc.h"

#include "core/base/sentence.h"
#include "core/reading/joinrevisions.h"
#include "core/reading/readingbudget.h"
#include "core/reading/readsingle.h"
#include "core/reading/warc.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace recension {

namespace {

constexpr qint64 largestPage = 32 * 1024 * 1024;
constexpr qsizetype mostRevisions = 5000;
constexpr qsizetype mostPagesTried = 20;

/// Reads captures, and counts what that takes.
class CaptureReader
{
public:
    CaptureReader(const QByteArray &warc, const Capture &file, const ReadLimits &limits, const CancelCheck &cancel)
        : m_warc(warc), m_file(file), m_limits(limits), m_cancel(cancel)
    { }

    /// The readings of an address's captures; empty where none can be read.
    QList<Reading> read(const WarcPage &page)
    {
        QList<Reading> readings;
        QHash<qsizetype, qsizetype> read; // where a capture's bytes begin, and which reading is theirs
        for (const WarcCapture &capture : page.captures) {
            if (m_budget.isSpent() || readings.size() >= mostRevisions) {
                m_isCutShort = true;
                break;
            }
            if (const auto known = read.constFind(capture.start); known != read.cend()) {
                readings.append(repeated(readings.at(*known), capture));
                continue;
            }
            Result<Reading> reading = readOne(capture);
            if (!reading) {
                m_error = reading.error();
                if (reading.error().code == ErrorCode::Canceled) {
                    return {};
                }
                ++m_unreadable;
                continue;
            }
            // One source text is enough to look at.
            if (!readings.isEmpty()) {
                reading->sourceText.clear();
            }
            read.insert(capture.start, readings.size());
            readings.append(*std::move(reading));
        }
        return readings;
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] int cutOff() const { return m_cutOff; }
    /// Whose record declares a digest of other bytes.
    [[nodiscard]] int differing() const { return m_differing; }
    [[nodiscard]] bool isCutShort() const { return m_isCutShort; }

private:
    Result<Reading> readOne(const WarcCapture &capture)
    {
        const qint64 limit = std::min({largestPage, m_limits.bytes, m_budget.left()});
        const Result<RawDocument> page = captureInWarc(m_warc, capture, m_file, limit, m_cancel);
        m_budget.spend(page ? page->bytes.size() : page.error().code == ErrorCode::TooLarge ? limit : capture.length);
        if (!page) {
            return std::unexpected(page.error());
        }
        Result<Reading> reading = readSingle(*page, DocumentFormat::Html, m_limits, m_cancel);
        if (reading) {
            m_budget.spendOn(*reading);
        } else {
            m_budget.spendOnUnreadable(page->bytes.size());
        }
        const ContainedPage &contained = *page->capture.contained;
        m_cutOff += reading && !contained.isWhole;
        m_differing += reading && std::ranges::contains(contained.declared, DeclaredDigest::Check::Different, &DeclaredDigest::check);
        return reading;
    }

    // A revisit says that the page was the same at another time.
    static Reading repeated(const Reading &reading, const WarcCapture &capture)
    {
        Reading again = reading;
        again.sourceText.clear();
        for (Revision &revision : again.revisions) {
            revision.capture.capturedAt = capture.capturedAt;
            revision.capture.requestedUrl = capture.redirects.isEmpty() ? capture.url : capture.redirects.front().from;
            revision.capture.finalUrl = capture.url;
            revision.capture.redirects = capture.redirects;
            revision.capture.contained->isRepeat = true;
        }
        return again;
    }

    const QByteArray &m_warc;
    const Capture &m_file;
    const ReadLimits &m_limits;
    const CancelCheck &m_cancel;
    ReadingBudget m_budget;
    int m_unreadable = 0;
    int m_cutOff = 0;
    int m_differing = 0;
    bool m_isCutShort = false;
    std::optional<Error> m_error;
};

/// What the archive says of the address besides its captures.
QStringList remarksOn(const WarcPage &page)
{
    const QString address = pageKey(page.captures.front().url);
    int failures = 0;
    int repeats = 0;
    QUrl from;
    QUrl onward;
    for (const WarcNotice &notice : page.notices) {
        failures += notice.kind == WarcNotice::Kind::Failure;
        repeats += notice.kind == WarcNotice::Kind::Repeat;
        if (notice.kind == WarcNotice::Kind::Redirect && pageKey(notice.url) != pageKey(notice.target)) {
            const bool isFromHere = pageKey(notice.url) == address;
            (isFromHere ? onward : from) = isFromHere ? notice.target : notice.url;
        }
    }
    QStringList remarks;
    if (!from.isEmpty()) {
        remarks += Sentence::tr("The address %1 led on to this page.").arg(from.toDisplayString());
    }
    if (!onward.isEmpty()) {
        remarks += Sentence::tr("At another time this address led on to %1 instead of showing the page.").arg(onward.toDisplayString());
    }
    if (failures > 0) {
        remarks += Sentence::tr("Captures at which the server answered with an error instead of the page were left out: %1.").arg(failures);
    }
    if (repeats > 0) {
        remarks +=
            Sentence::tr("Captures of which this web archive says only that the page was the same as in another one were left out: %1.")
                .arg(repeats);
    }
    return remarks;
}

} // namespace

Result<Reading> readWarc(const QByteArray &warc, const Capture &file, const ReadLimits &limits, const CancelCheck &cancel,
                         const QList<QUrl> &madeFor)
{
    Result<WarcIndex> index = indexOfWarc(warc, cancel);
    if (!index) {
        return std::unexpected(index.error());
    }
    if (!madeFor.isEmpty()) {
        QSet<QString> keys;
        for (const QUrl &url : madeFor) {
            keys.insert(pageKey(url));
        }
        std::ranges::stable_partition(index->pages,
                                      [&keys](const WarcPage &page) { return keys.contains(pageKey(page.captures.front().url)); });
    }
    CaptureReader reader(warc, file, limits, cancel);
    QList<Reading> readings;
    QStringList remarks;
    for (qsizetype i = 0; i < std::min(index->pages.size(), mostPagesTried) && readings.isEmpty(); ++i) {
        readings = reader.read(index->pages.at(i));
        remarks = remarksOn(index->pages.at(i));
        if (cancel.isCanceled()) {
            return failure(ErrorCode::Canceled, Sentence::tr("Reading was canceled."));
        }
    }
    if (readings.isEmpty()) {
        return std::unexpected(*reader.error());
    }
    Reading joined = joinRevisions(readings);
    joined.remarks += remarks;
    if (reader.cutOff() > 0) {
        joined.remarks +=
            Sentence::tr("Captures whose page was cut off, so that only its beginning could be read: %1.").arg(reader.cutOff());
    }
    if (reader.differing() > 0) {
        joined.remarks +=
            Sentence::tr("Captures whose bytes are not those that this web archive declares a digest of, so that they may have "
                         "been changed in it: %1. Their evidence tells more.")
                .arg(reader.differing());
    }
    if (index->pages.size() > 1) {
        joined.remarks += Sentence::tr("This web archive holds %1 further pages that are not shown.").arg(index->pages.size() - 1);
    }
    if (reader.unreadable() > 0) {
        joined.remarks += Sentence::tr("Captures in this web archive that can't be read were left out: %1.").arg(reader.unreadable());
    }
    if (reader.isCutShort() || index->hasMore) {
        joined.remarks += Sentence::tr("This web archive holds more captures than can be read at once; the later ones were left out.");
    }
    if (index->isCutShort) {
        joined.remarks += Sentence::tr("This web archive ends too soon; its last record is not whole.");
    }
    return joined;
}

} // namespace recension
