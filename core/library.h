// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/comparison.h"
#include "core/model/pagepassage.h"
#include "core/openfile.h"

#include <QFuture>
#include <QObject>

class QNetworkAccessManager;

namespace recension {

/// The one place that knows reading, comparing and retrieving together; windows and commands ask it.
/// Lives on the thread that owns `network`. A question gives one future with one value; cancel the future to withdraw it.
class Library : public QObject
{
    Q_OBJECT

public:
    /// `network` is not owned and must outlive the Library; without one, URLs are refused ("offline").
    Library(QNetworkAccessManager *network, Clock clock, QObject *parent = nullptr);

    /// How web servers are told who asks; see userAgent() in core/fetch/fetch.h. Without it, by the name alone.
    void setUserAgent(const QByteArray &userAgent);

    /// The reader's corrections, which hold for all that is read from now on.
    void setRules(const ReadingRules &rules);

    /// Opens a file's path or an http(s) or file URL. Disk and parsing happen on pool threads. Progress: see fetch().
    [[nodiscard]] QFuture<Result<OpenedDocument>> open(const QString &location);

    /// Reads a document that is at hand already, such as one from the clipboard, on a pool thread.
    [[nodiscard]] QFuture<Result<OpenedDocument>> read(const RawDocument &document);

    /// All passages of a web page, read or not, on a pool thread: of the page that a revision with the capture was read from.
    [[nodiscard]] QFuture<Result<PagePassages>> passages(const RawDocument &document, const Capture &shown);

    /// Compares on a pool thread, with what the reader says of passages as given and without the text that their rules ignore.
    /// A revision beside itself is an article alone, in which nothing is ignored.
    [[nodiscard]] QFuture<Result<Comparison>> compareRevisions(const Revision &left, const Revision &right,
                                                               const QList<Alignment> &alignments = {});

private:
    [[nodiscard]] QFuture<Result<OpenedDocument>> openUrl(const QUrl &url);

    QNetworkAccessManager *m_network = nullptr;
    Clock m_clock;
    QByteArray m_userAgent;
    ReadLimits m_limits;
};

} // namespace recension
