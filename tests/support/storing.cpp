// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storing.h"

#include "core/base/hash.h"

namespace recension::test {

QDateTime storyStart()
{
    return QDateTime(QDate(2020, 1, 30), QTime(14, 2), QTimeZone::UTC);
}

QUrl numberedPage(int number)
{
    return QUrl(QStringLiteral("https://news.example/%1").arg(number));
}

Article articleSaying(const QStringList &paragraphs)
{
    Article article;
    article.title = QStringLiteral("Harbour wall plan sent back");
    article.byline = QStringLiteral("Ada Marsh");
    article.authors = {QStringLiteral("Ada Marsh")};
    article.published = QDateTime(QDate(2020, 1, 30), QTime(12, 0), QTimeZone::fromSecondsAheadOfUtc(3600));
    article.site = QStringLiteral("Harbour Gazette");
    article.language = QStringLiteral("en-GB");
    article.extractor = QStringLiteral("html-1");
    article.fieldSources = {{QStringLiteral("title"), QStringLiteral("h1")}};
    article.blocks.append({.kind = BlockKind::Headline, .text = article.title});
    for (const QString &paragraph : paragraphs) {
        article.blocks.append({.text = paragraph});
    }
    return article;
}

Observation observed(ArticleId id, const QUrl &address, const QDateTime &seen, const QStringList &paragraphs, const QByteArray &around)
{
    Observation observation{.article = id, .content = articleSaying(paragraphs), .seen = seen};
    observation.document.bytes = "<html>" + around + "<p>" + paragraphs.join(QStringLiteral("<p>")).toUtf8();
    Capture &capture = observation.document.capture;
    capture = {.origin = Origin::Live,
               .requestedUrl = address,
               .finalUrl = address,
               .httpStatus = 200,
               .headers = {{"Server", "nginx"}, {"Cache-Control", "max-age=60"}},
               .contentType = "text/html; charset=utf-8",
               .capturedAt = seen,
               .timeSource = TimeSource::Observed};
    capture.sha256 = sha256Hex(observation.document.bytes);
    capture.size = observation.document.bytes.size();
    return observation;
}

} // namespace recension::test
