// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations.h"

#include "core/base/sentence.h"
#include "core/base/webaddress.h"
#include "core/model/fileendings.h"

#include <QMimeData>
#include <QUrl>

namespace recension {
namespace {

constexpr qsizetype longestAddress = 8'192;

} // namespace

QStringList locationsIn(const QMimeData &mimeData)
{
    QStringList locations;
    const QList<QUrl> urls = mimeData.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            locations += url.toLocalFile();
        else if (isWebAddress(url))
            locations += url.toString(QUrl::FullyEncoded);
    }
    if (locations.isEmpty() && mimeData.hasText()) {
        const QString text = mimeData.text().trimmed();
        if (text.size() <= longestAddress && !text.contains(u'\n')) {
            if (const QUrl url(text, QUrl::StrictMode); isWebAddress(url))
                locations += url.toString(QUrl::FullyEncoded);
        }
    }
    return locations;
}

QStringList openFileFilters()
{
    const QString articles = articleFilePatterns().join(u' ');
    const QString archives = archiveFilePatterns().join(u' ');
    return {Sentence::tr("Articles and web archives (%1)").arg(articles + u' ' + archives), Sentence::tr("Articles (%1)").arg(articles),
            Sentence::tr("Web archives (%1)").arg(archives), Sentence::tr("All files (*)")};
}

} // namespace recension
