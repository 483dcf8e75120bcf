// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library.h"

#include "core/base/sentence.h"
#include "core/diff/compare.h"
#include "core/fetch/fetch.h"
#include "core/loadfolder.h"
#include "core/reading/joinrevisions.h"
#include "core/reading/readdocument.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <memory>

namespace recension {

namespace {

template<typename T>
CancelCheck cancelCheckOf(const QPromise<T> &promise)
{
    return CancelCheck([&promise] { return promise.isCanceled(); });
}

Result<OpenedDocument> readOpened(RawDocument raw, const CancelCheck &cancel)
{
    auto reading = readDocument(raw, {}, cancel);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    return OpenedDocument{.raw = std::move(raw), .reading = std::move(*reading)};
}

/// A folder of saved copies of one article: its revisions. The bytes are those of the first copy.
Result<OpenedDocument> openFolder(const QString &path, const CancelCheck &cancel)
{
    const auto copies = loadFolder(path, {}, cancel);
    if (!copies) {
        return std::unexpected(copies.error());
    }
    auto reading = readCopies(*copies, {}, cancel);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    return OpenedDocument{.raw = copies->front(), .reading = std::move(*reading)};
}

/// What the reader means by a location that is no address on the web.
Result<QString> localPath(const QString &location)
{
    const QUrl url(location.trimmed());
    const QString scheme = url.scheme();
    if (scheme == u"file") {
        if (!url.host().isEmpty() && url.host() != u"localhost") {
            return failure(ErrorCode::NotAllowed, Sentence::tr("“%1” is a file on another computer, which can't be opened.").arg(location));
        }
        return url.path(QUrl::FullyDecoded);
    }
    static const QStringList foreignSchemes{
        QStringLiteral("about"), QStringLiteral("blob"), QStringLiteral("data"), QStringLiteral("javascript"),
        QStringLiteral("mailto"), QStringLiteral("urn"), QStringLiteral("view-source")};
    const bool isForeign = scheme.size() > 1 && (location.contains(u"://") || foreignSchemes.contains(scheme));
    if (isForeign && !QFileInfo::exists(location)) {
        return failure(ErrorCode::NotAllowed,
                       Sentence::tr("“%1” can't be opened: only files and addresses that begin with http or https can.").arg(location));
    }
    return location;
}

bool isWebAddress(const QString &location)
{
    return location.startsWith(u"http://", Qt::CaseInsensitive) || location.startsWith(u"https://", Qt::CaseInsensitive);
}

Result<OpenedDocument> openLocal(const QString &location, const CancelCheck &cancel)
{
    const auto path = localPath(location);
    return path ? openFile(*path, cancel) : std::unexpected(path.error());
}

} // namespace

Result<OpenedDocument> openFile(const QString &path, const CancelCheck &cancel)
{
    if (QFileInfo(path).isDir()) {
        return openFolder(path, cancel);
    }
    auto raw = loadFile(path, ReadLimits{}.bytes, cancel);
    if (!raw) {
        return std::unexpected(raw.error());
    }
    return readOpened(std::move(*raw), cancel);
}

Library::Library(QNetworkAccessManager *network, Clock clock, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(std::move(clock))
{
}

void Library::setUserAgent(const QByteArray &userAgent)
{
    m_userAgent = userAgent;
}

QFuture<Result<OpenedDocument>> Library::open(const QString &location)
{
    using Answer = Result<OpenedDocument>;
    if (isWebAddress(location.trimmed())) {
        return openUrl(QUrl(location.trimmed()));
    }
    return QtConcurrent::run([location](QPromise<Answer> &promise) {
        promise.addResult(openLocal(location, cancelCheckOf(promise)));
    });
}

QFuture<Result<OpenedDocument>> Library::openUrl(const QUrl &url)
{
    using Answer = Result<OpenedDocument>;
    if (m_network == nullptr) {
        return QtFuture::makeReadyValueFuture<Answer>(
            failure(ErrorCode::NotAllowed, Sentence::tr("“%1” was not opened, because Recension is offline.").arg(url.toDisplayString())));
    }
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const QFuture<Answer> answer = promise->future();

    // A continuation's cancel does not reach its source, so both are tied together by hand.
    auto *retrieval = new QFutureWatcher<Result<RawDocument>>(this);
    auto *question = new QFutureWatcher<Answer>(retrieval);
    connect(question, &QFutureWatcherBase::canceled, retrieval, [retrieval] { retrieval->cancel(); });
    connect(this, &QObject::destroyed, retrieval, [retrieval] { retrieval->cancel(); });
    connect(retrieval, &QFutureWatcherBase::progressRangeChanged, this,
            [promise](int minimum, int maximum) { promise->setProgressRange(minimum, maximum); });
    connect(retrieval, &QFutureWatcherBase::progressValueChanged, this, [promise](int value) { promise->setProgressValue(value); });
    connect(retrieval, &QFutureWatcherBase::finished, this, [promise, retrieval] {
        retrieval->deleteLater();
        if (retrieval->future().resultCount() == 0) {
            promise->future().cancel();
            promise->finish();
            return;
        }
        auto raw = retrieval->future().takeResult();
        if (!raw) {
            promise->addResult(Answer(std::unexpected(raw.error())));
            promise->finish();
            return;
        }
        std::ignore = QtConcurrent::run([promise, document = std::move(*raw)] {
            promise->addResult(readOpened(document, cancelCheckOf(*promise)));
            promise->finish();
        });
    });
    question->setFuture(answer);
    retrieval->setFuture(fetch(m_network, {.url = url, .userAgent = m_userAgent}, m_clock));
    return answer;
}

QFuture<Result<OpenedDocument>> Library::read(const RawDocument &document)
{
    return QtConcurrent::run([document](QPromise<Result<OpenedDocument>> &promise) {
        promise.addResult(readOpened(document, cancelCheckOf(promise)));
    });
}

QFuture<Result<Comparison>> Library::compareRevisions(const Revision &left, const Revision &right)
{
    return QtConcurrent::run([left, right](QPromise<Result<Comparison>> &promise) {
        promise.addResult(compare(left, right, cancelCheckOf(promise)));
    });
}

} // namespace recension
