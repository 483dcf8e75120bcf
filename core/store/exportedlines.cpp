// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exportedlines.h"

#include "core/base/sentence.h"
#include "core/store/captures.h"
#include "core/store/sql.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace recension {

namespace {

using Kind = ArticleLines::Kind;

const QString numberName = QStringLiteral("number");
const QString kindName = QStringLiteral("kind");
const QString textName = QStringLiteral("text");
const QString moreName = QStringLiteral("more");
const QString fieldsName = QStringLiteral("fields");
const QString headersName = QStringLiteral("headers");
const QString requestedName = QStringLiteral("requested_url");
const QString finalName = QStringLiteral("final_url");

void check(bool isAsItShouldBe, const QString &name)
{
    if (!isAsItShouldBe) {
        sql::fail(ErrorCode::WrongFormat, Sentence::tr("“%1” is missing, or is not what it should be.").arg(name));
    }
}

// Passages and mastheads are found by their place.
void checkNumber(const QJsonValue &row, qsizetype place)
{
    if (row[numberName].toInteger(-1) != place) {
        sql::fail(ErrorCode::WrongFormat, Sentence::tr("Passages or versions are not numbered from 0 without gaps."));
    }
}

template<typename Value>
QByteArray compact(const Value &value)
{
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonArray exportedPassages(const ArticleLines &lines)
{
    QJsonArray rows;
    for (const QByteArray &line : lines.of(Kind::Passage)) {
        const QJsonArray passage = QJsonDocument::fromJson(line).array();
        rows.append(QJsonObject{{numberName, rows.size()},
                                {kindName, passage.at(0)},
                                {textName, passage.at(1)},
                                {moreName, passage.size() > 2 ? passage.at(2) : QJsonValue()}});
    }
    return rows;
}

QJsonArray exportedMastheads(const ArticleLines &lines)
{
    QJsonArray rows;
    for (const QByteArray &line : lines.of(Kind::Masthead)) {
        const QJsonObject fields = QJsonDocument::fromJson(line).object();
        rows.append(QJsonObject{{numberName, rows.size()}, {fieldsName, fields.isEmpty() ? QJsonValue() : QJsonValue(fields)}});
    }
    return rows;
}

void placePassages(ArticleLines &lines, const QJsonArray &rows)
{
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const QJsonObject row = rows.at(place).toObject();
        checkNumber(row, place);
        check(row.value(kindName).isString(), kindName);
        check(row.value(textName).isString(), textName);
        check(row.value(moreName).isObject() || row.value(moreName).isNull(), moreName);
        QJsonArray passage{row.value(kindName), row.value(textName)};
        if (row.value(moreName).isObject()) {
            passage.append(row.value(moreName));
        }
        lines.place(Kind::Passage, compact(passage));
    }
}

void placeMastheads(ArticleLines &lines, const QJsonArray &rows)
{
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const QJsonObject row = rows.at(place).toObject();
        checkNumber(row, place);
        check(row.value(fieldsName).isObject() || row.value(fieldsName).isNull(), fieldsName);
        lines.place(Kind::Masthead, compact(row.value(fieldsName).toObject()));
    }
}

QJsonObject exportedCapture(const ArticleLines &lines, QJsonObject row, const QString &address)
{
    QJsonArray headers;
    for (const QJsonValue number : row.value(headersName).toArray()) {
        headers.append(QJsonDocument::fromJson(lines.of(Kind::Header).value(number.toInt(-1))).array());
    }
    row.insert(headersName, headers);
    const WholeAddresses addresses = wholeAddresses({row.value(requestedName).toString(), row.value(finalName).toString()}, address);
    row.insert(requestedName, addresses.requested);
    row.insert(finalName, addresses.final);
    return row;
}

QJsonObject placedCapture(ArticleLines &lines, QJsonObject row, const QString &address)
{
    check(row.value(headersName).isArray() || row.value(headersName).isNull(), headersName);
    check(row.value(requestedName).isString(), requestedName);
    check(row.value(finalName).isString(), finalName);
    QJsonArray numbers;
    for (const QJsonValue header : row.value(headersName).toArray()) {
        check(header.isArray() && header.toArray().size() == 2, headersName);
        numbers.append(lines.add(Kind::Header, compact(header.toArray())));
    }
    row.insert(headersName, numbers);
    const StoredAddresses addresses = storedAddresses({row.value(requestedName).toString(), row.value(finalName).toString()}, address);
    row.insert(requestedName, addresses.requested);
    row.insert(finalName, addresses.final);
    return row;
}

} // namespace recension
