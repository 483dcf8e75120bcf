// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past/cdx.h"

#include "core/base/digitstime.h"
#include "core/base/sentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <functional>

namespace recension {

namespace {

constexpr int rowsAPage = 5000;
const QStringList usualFields{QStringLiteral("urlkey"),   QStringLiteral("timestamp"),  QStringLiteral("original"),
                              QStringLiteral("mimetype"), QStringLiteral("statuscode"), QStringLiteral("digest"),
                              QStringLiteral("length")};

QUrl below(const QUrl &archive, const QString &path)
{
    QString base = archive.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return QUrl(base + path);
}

// A page, or a note that it was still the same; what a capture is of is not always said.
bool isDocument(const QString &type)
{
    static const QStringList types{QStringLiteral("text/html"),  QStringLiteral("application/xhtml+xml"),
                                   QStringLiteral("text/plain"), QStringLiteral("warc/revisit"),
                                   QStringLiteral("unk"),        QStringLiteral("unknown"),
                                   QStringLiteral("-"),          QString()};
    return types.contains(type.toLower());
}

std::optional<Memento> mementoOf(const QHash<QString, QString> &row, const QUrl &archive)
{
    const QString digits = row.value(QStringLiteral("timestamp"));
    const QUrl original(row.value(QStringLiteral("original")));
    const QDateTime taken = digitsTime(digits);
    if (!taken.isValid() || !original.isValid() || original.host().isEmpty() || !isDocument(row.value(QStringLiteral("mimetype")))) {
        return {};
    }
    const QString page = original.toString(QUrl::FullyEncoded);
    return Memento{.address = below(archive, QStringLiteral("/web/%1/").arg(digits) + page),
                   .bytes = below(archive, QStringLiteral("/web/%1id_/").arg(digits) + page),
                   .original = original,
                   .taken = taken,
                   .digest = row.value(QStringLiteral("digest")).toLatin1(),
                   .status = row.value(QStringLiteral("statuscode")).toInt()};
}

QHash<QString, QString> rowOf(const QStringList &fields, const QStringList &values)
{
    QHash<QString, QString> row;
    for (qsizetype at = 0; at < std::min(fields.size(), values.size()); ++at) {
        row.insert(fields.at(at), values.at(at));
    }
    return row;
}

// Hands on rows of values, however they were written, as long as `take` wants more; the last one may be the key to the next page.
Result<void> readRows(const QByteArray &answer, const std::function<bool(const QStringList &)> &take)
{
    // A page of words with status 200 is how archives say that they are overloaded, or that a site is left out.
    if (const QByteArray text = answer.trimmed(); text.startsWith('<') || text.startsWith('{')) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("The archive answered with a list that can't be read."));
    }
    if (!answer.trimmed().startsWith('[')) {
        for (qsizetype from = 0; from < answer.size();) {
            const qsizetype found = answer.indexOf('\n', from);
            const qsizetype end = found < 0 ? answer.size() : found;
            if (!take(QString::fromUtf8(QByteArrayView(answer).sliced(from, end - from).trimmed()).split(u' ', Qt::SkipEmptyParts))) {
                break;
            }
            from = end + 1;
        }
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (!document.isArray()) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("The archive answered with a list that can't be read."));
    }
    for (const QJsonValue row : document.array()) {
        QStringList values;
        for (const QJsonValue value : row.toArray()) {
            values.append(value.toString());
        }
        if (!take(values)) {
            break;
        }
    }
    return {};
}

} // namespace

QUrl cdxQuestion(const QUrl &archive, const QUrl &page, const QString &resumeKey)
{
    QUrl question = below(archive, QStringLiteral("/cdx/search/cdx"));
    QUrlQuery query;
    // All of the page's address is a value: its own '&' and '#' included.
    query.addQueryItem(QStringLiteral("url"),
                       QString::fromLatin1(QUrl::toPercentEncoding(page.toString(QUrl::FullyEncoded | QUrl::RemoveFragment))));
    query.addQueryItem(QStringLiteral("output"), QStringLiteral("json"));
    query.addQueryItem(QStringLiteral("fl"), QStringLiteral("timestamp,original,mimetype,statuscode,digest"));
    query.addQueryItem(QStringLiteral("limit"), QString::number(rowsAPage));
    query.addQueryItem(QStringLiteral("showResumeKey"), QStringLiteral("true"));
    if (!resumeKey.isEmpty()) {
        query.addQueryItem(QStringLiteral("resumeKey"), QString::fromLatin1(QUrl::toPercentEncoding(resumeKey)));
    }
    question.setQuery(query.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return question;
}

Result<MementoList> parseCdx(const QByteArray &answer, const QUrl &archive, const QUrl &question)
{
    MementoList list;
    QStringList fields = usualFields;
    bool isKeyNext = false;
    const auto read = readRows(answer, [&](const QStringList &values) {
        if (values.isEmpty()) {
            isKeyNext = true; // an empty row stands before the key
        } else if (values.contains(QStringLiteral("timestamp"))) {
            fields = values;
        } else if (isKeyNext && values.size() == 1) {
            const QString page = QUrlQuery(question).queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded);
            const QUrl next = cdxQuestion(archive, QUrl(page), QUrl::fromPercentEncoding(values.constFirst().toLatin1()));
            if (next != question) {
                list.more.append(next);
            }
        } else if (const auto memento = mementoOf(rowOf(fields, values), archive)) {
            list.isCut = list.mementos.size() >= mostMementos;
            if (!list.isCut) {
                list.mementos.append(*memento);
            }
        }
        return !list.isCut;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    std::ranges::stable_sort(list.mementos, {}, &Memento::taken);
    return list;
}

QUrl rawMemento(const QUrl &memento)
{
    static const QRegularExpression snapshot(QStringLiteral("^([^?#]*/)(\\d{14})(?:[a-z]{2}_)?(/https?:/.*)$"));
    const QRegularExpressionMatch match = snapshot.match(memento.toString(QUrl::FullyEncoded));
    return match.hasMatch() ? QUrl(match.captured(1) + match.captured(2) + QStringLiteral("id_") + match.captured(3)) : memento;
}

} // namespace recension
