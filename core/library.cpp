// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library.h"

#include "core/base/sentence.h"
#include "core/diff/compare.h"
#include "core/fetch/fetch.h"
#include "core/reading/pagepassages.h"
#include "core/reading/readarchive.h"

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

} // namespace

Library::Library(QNetworkAccessManager *network, Clock clock, QObject *parent)
    : QObject(parent), m_network(network), m_clock(std::move(clock))
{ }

void Library::setUserAgent(const QByteArray &userAgent)
{
    m_userAgent = userAgent;
}

void Library::setRules(const ReadingRules &rules)
{
    m_limits.rules = rules;
}

QFuture<Result<OpenedDocument>> Library::open(const QString &location)
{
    using Answer = Result<OpenedDocument>;
    if (isWebAddress(location.trimmed())) {
        return openUrl(QUrl(location.trimmed()));
    }
    return QtConcurrent::run([location, limits = m_limits](QPromise<Answer> &promise) {
        promise.addResult(openLocation(location, limits, cancelCheckOf(promise)));
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
    connect(retrieval, &QFutureWatcherBase::finished, this, [this, promise, retrieval] {
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
        std::ignore = QtConcurrent::run([promise, document = std::move(*raw), limits = m_limits] {
            promise->addResult(openBytes(document, limits, cancelCheckOf(*promise)));
            promise->finish();
        });
    });
    question->setFuture(answer);
    retrieval->setFuture(fetch(m_network, {.url = url, .userAgent = m_userAgent}, m_clock));
    return answer;
}

QFuture<Result<OpenedDocument>> Library::read(const RawDocument &document)
{
    return QtConcurrent::run([document, limits = m_limits](QPromise<Result<OpenedDocument>> &promise) {
        promise.addResult(openBytes(document, limits, cancelCheckOf(promise)));
    });
}

QFuture<Result<PagePassages>> Library::passages(const RawDocument &document, const Capture &shown)
{
    return QtConcurrent::run([document, shown, limits = m_limits](QPromise<Result<PagePassages>> &promise) {
        const CancelCheck cancel = cancelCheckOf(promise);
        const Result<RawDocument> page = pageOfCapture(document, shown, limits, cancel);
        promise.addResult(page ? readPagePassages(*page, limits, cancel) : std::unexpected(page.error()));
    });
}

QFuture<Result<Comparison>> Library::compareRevisions(const Revision &left, const Revision &right, const QList<Alignment> &alignments)
{
    return QtConcurrent::run([left, right, alignments, rules = m_limits.rules](QPromise<Result<Comparison>> &promise) {
        const IgnoredText ignored = left == right ? IgnoredText() : ignoredTextFor(rules, left, right);
        promise.addResult(compare(left, right, {.alignments = alignments, .ignored = ignored}, cancelCheckOf(promise)));
    });
}

} // namespace recension
