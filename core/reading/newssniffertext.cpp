// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/newssniffertext.h"

#include "core/base/normalize.h"
#include "core/base/sentence.h"
#include "core/reading/runtogetherrows.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace recension {

namespace {

constexpr qsizetype headerCharacters = 16'000;
constexpr qsizetype longestLine = 8 * 1024 * 1024; // UTF-16 units

const QRegularExpression &versionLine()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^[^\\S\\n]*(?:[^\\n]{0,200}\\bversion[^\\S\\n]+)?Version[^\\S\\n]+(\\d{1,6})[^\\S\\n]*Version[^\\S\\n]+(\\d{1,6})[^\\S\\n]*$"),
        QRegularExpression::MultilineOption);
    return pattern;
}

QRegularExpressionMatch findVersions(const QString &text)
{
    return versionLine().match(text.left(headerCharacters));
}

QDateTime timeFrom(const QString &printed)
{
    static const QRegularExpression zone(QStringLiteral("\\s*\\(?\\b(UTC|GMT)\\)?\\s*$"));
    const QString text = QString(printed).remove(zone).trimmed();
    constexpr std::array formats{
        "yyyy-MM-dd HH:mm:ss",      "yyyy-MM-dd HH:mm",     "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd",
        "MMMM d, yyyy HH:mm",       "MMMM d, yyyy",         "d MMMM yyyy HH:mm",        "d MMM yyyy HH:mm",      "d MMMM yyyy",
        "ddd, d MMM yyyy HH:mm:ss", "ddd, d MMM yyyy HH:mm"};
    for (const char *format : formats) {
        QDateTime time = QLocale::c().toDateTime(text, QString::fromLatin1(format));
        if (time.isValid()) {
            return QDateTime(time.date(), time.time(), QTimeZone::UTC);
        }
    }
    return {};
}

/// The page's own links between versions, which are no part of the article.
bool isPageFurniture(const QString &line)
{
    static const QRegularExpression links(QStringLiteral("^(?:(?:Previous|Next) version(?: \\d+)*\\s*)+$"));
    return links.match(line).hasMatch();
}

} // namespace

bool isNewsSnifferText(const QString &text)
{
    const QRegularExpressionMatch versions = findVersions(text);
    if (!versions.hasMatch()) {
        return false;
    }
    const QString header = text.left(versions.capturedStart()).simplified();
    return header.contains(QLatin1StringView("This article is from the source"))
        || (header.contains(QLatin1StringView("The article has changed")) && header.contains(QLatin1StringView("at its original source")));
}

RevisionPageFacts newsSnifferFacts(const QString &header)
{
    RevisionPageFacts facts;
    const QString text = header.simplified();
    static const QRegularExpression source(QStringLiteral("from the source\\s+['\"‘“]([^'\"’”]{1,80})['\"’”]"));
    facts.source = normalizedText(source.match(text).captured(1));

    static const QRegularExpression seen(QStringLiteral(
        "first published or seen on\\s*(.{0,60}?)\\s*\\.(?=\\s|$)\\s*(.{0,400}?)\\s*(?=You can find|The article has|There is an RSS|$)"));
    const QRegularExpressionMatch seenMatch = seen.match(text);
    facts.firstSeen = timeFrom(seenMatch.captured(1));
    facts.checkStatement = normalizedText(seenMatch.captured(2));

    static const QRegularExpression address(QStringLiteral("original source at\\s+(https?://\\S{1,2000})"));
    QString url = address.match(text).captured(1);
    if (url.endsWith(u'.')) {
        url.chop(1);
    }
    facts.articleUrl = QUrl(url, QUrl::StrictMode);

    static const QRegularExpression changes(QStringLiteral("has changed (\\d{1,6}) times?"));
    const QRegularExpressionMatch changed = changes.match(text);
    if (changed.hasMatch()) {
        facts.timesChanged = changed.captured(1).toInt();
    }
    return facts;
}

QStringList newsSnifferPeriods(const QString &line)
{
    static const QRegularExpression whole(QStringLiteral("^(?:\\([^()]{1,60} (?:later|earlier)\\)\\s*){1,2}$"));
    static const QRegularExpression one(QStringLiteral("\\(([^()]+)\\)"));
    QStringList periods;
    if (whole.match(line).hasMatch()) {
        for (const QRegularExpressionMatch &match : one.globalMatch(line)) {
            periods += match.captured(1).trimmed();
        }
    }
    return periods;
}

Result<RevisionPage> readNewsSnifferText(const QString &text, const ReadLimits &limits, const CancelCheck &cancel)
{
    const QRegularExpressionMatch versions = findVersions(text);
    RevisionPage page;
    page.facts = newsSnifferFacts(text.left(versions.capturedStart()));
    page.numbers = {versions.captured(1).toInt(), versions.captured(2).toInt()};
    if (page.numbers.left == 0) {
        page.seen.left = page.facts.firstSeen;
    }

    QStringList lines;
    const QStringView rest = QStringView(text).sliced(versions.capturedEnd());
    for (const QStringView rawLine : rest.tokenize(u'\n')) {
        if (rawLine.size() > longestLine) {
            return failure(ErrorCode::TooLarge, Sentence::tr("The document has a paragraph that is too long to be read."));
        }
        const QString line = normalizedText(rawLine.toString());
        const QStringList periods = lines.size() <= 2 ? newsSnifferPeriods(line) : QStringList();
        if (!periods.isEmpty()) {
            page.periods.left = periods.size() > 1 ? periods.front() : page.periods.right;
            page.periods.right = periods.back();
        } else if (!line.isEmpty() && !isPageFurniture(line)) {
            lines += line;
        }
        if (lines.size() > limits.blocks) {
            return failure(ErrorCode::TooLarge, Sentence::tr("The document has more than %n paragraphs.", nullptr, limits.blocks));
        }
    }
    Result<RunTogetherRows> rows = separateRows(lines, cancel);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    page.rows = std::move(rows->rows);
    page.remarks = std::move(rows->remarks);
    return page;
}

} // namespace recension
