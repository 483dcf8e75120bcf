// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchquery.h"

#include <QRegularExpression>

namespace recension {

namespace {

QDate dayOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('-'));
    if (parts.size() > 3 || parts.constFirst().size() != 4) {
        return {};
    }
    return QDate(parts.at(0).toInt(), parts.size() > 1 ? parts.at(1).toInt() : 1, parts.size() > 2 ? parts.at(2).toInt() : 1);
}

} // namespace

SearchQuery parseSearch(const QString &typed)
{
    static const QRegularExpression piece(
        QStringLiteral("(?<minus>-)?(?:(?<field>title|source|since):)?(?:[\"\\x{201C}\\x{201D}\\x{201E}](?<phrase>[^\"\\x{201C}\\x{201D}]*)"
                       "(?:[\"\\x{201C}\\x{201D}]|$)|(?<word>\\S+))"));
    SearchQuery query;
    for (const QRegularExpressionMatch &match : piece.globalMatch(typed)) {
        const QString field = match.captured(QStringLiteral("field"));
        QString text = match.hasCaptured(QStringLiteral("phrase")) ? match.captured(QStringLiteral("phrase")).simplified()
                                                                   : match.captured(QStringLiteral("word"));
        const bool absent = match.hasCaptured(QStringLiteral("minus"));
        if (const QDate day = dayOf(text); field == QLatin1String("since") && day.isValid()) {
            (absent ? query.before : query.since) = day;
            continue;
        }
        if (field == QLatin1String("source") && !text.isEmpty()) {
            (absent ? query.withoutSources : query.sources).append(text);
            continue;
        }
        const bool isPrefix = text.endsWith(QLatin1Char('*'));
        if (isPrefix) {
            text.chop(1);
        }
        if (!text.isEmpty()) {
            query.terms.append({.text = text,
                                .field = field == QLatin1String("title") ? SearchTerm::Field::Title : SearchTerm::Field::Anywhere,
                                .wanted = absent ? SearchTerm::Wanted::Absent : SearchTerm::Wanted::Present,
                                .isPrefix = isPrefix});
        }
    }
    return query;
}

} // namespace recension
