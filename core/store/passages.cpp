// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/passages.h"

#include "core/model/blocknames.h"
#include "core/store/searchwords.h"
#include "core/store/sql.h"
#include "core/store/wordindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recension {

namespace {

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

// Everything an article has besides its blocks; empty fields are left out.
QByteArray mastheadOf(const Article &article)
{
    QJsonObject fields;
    const auto put = [&fields](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            fields.insert(name, value);
        }
    };
    put(QStringLiteral("title"), article.title);
    put(QStringLiteral("byline"), article.byline);
    put(QStringLiteral("published"), isoText(article.published, Qt::ISODateWithMs));
    put(QStringLiteral("modified"), isoText(article.modified, Qt::ISODateWithMs));
    put(QStringLiteral("canonicalUrl"), article.canonicalUrl.toString(QUrl::FullyEncoded));
    put(QStringLiteral("site"), article.site);
    put(QStringLiteral("language"), article.language);
    if (!article.authors.isEmpty()) {
        fields.insert(QStringLiteral("authors"), QJsonArray::fromStringList(article.authors));
    }
    QJsonObject sources;
    for (const auto &[name, source] : article.fieldSources.asKeyValueRange()) {
        sources.insert(name, source);
    }
    if (!sources.isEmpty()) {
        fields.insert(QStringLiteral("fieldSources"), sources);
    }
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

Article articleOf(const QByteArray &masthead)
{
    const QJsonObject fields = QJsonDocument::fromJson(masthead).object();
    const auto text = [&fields](const QString &name) { return fields.value(name).toString(); };
    Article article;
    article.title = text(QStringLiteral("title"));
    article.byline = text(QStringLiteral("byline"));
    article.published = pageTimeOf(text(QStringLiteral("published")));
    article.modified = pageTimeOf(text(QStringLiteral("modified")));
    article.canonicalUrl = QUrl(text(QStringLiteral("canonicalUrl")));
    article.site = text(QStringLiteral("site"));
    article.language = text(QStringLiteral("language"));
    for (const QJsonValue author : fields.value(QStringLiteral("authors")).toArray()) {
        article.authors.append(author.toString());
    }
    const QJsonObject sources = fields.value(QStringLiteral("fieldSources")).toObject();
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        article.fieldSources.insert(source.key(), source.value().toString());
    }
    return article;
}

// ["paragraph","Text."], and what else is to say of the block as an object.
QByteArray passageOf(const Block &block)
{
    QJsonObject more;
    if (block.level != 0) {
        more.insert(QStringLiteral("level"), block.level);
    }
    if (!block.language.isEmpty()) {
        more.insert(QStringLiteral("language"), block.language);
    }
    if (block.repeated) {
        more.insert(QStringLiteral("repeated"), true);
    }
    if (block.posted.isValid()) {
        more.insert(QStringLiteral("posted"), isoText(block.posted, Qt::ISODateWithMs));
    }
    if (block.sideRecord == SideRecord::Unrecorded) {
        more.insert(QStringLiteral("side"), QStringLiteral("unrecorded"));
    }
    QJsonArray marks;
    for (const Mark &mark : block.marks) {
        QJsonArray fields{markKindName(mark.kind), mark.start, mark.length};
        if (!mark.target.isEmpty()) {
            fields.append(mark.target);
        }
        marks.append(fields);
    }
    if (!marks.isEmpty()) {
        more.insert(QStringLiteral("marks"), marks);
    }
    QJsonArray passage{blockKindName(block.kind), block.text};
    if (!more.isEmpty()) {
        passage.append(more);
    }
    return compact(passage);
}

Block blockOf(const QByteArray &line)
{
    const QJsonArray passage = QJsonDocument::fromJson(line).array();
    Block block{.kind = blockKindOfName(passage.at(0).toString()).value_or(BlockKind::Paragraph), .text = passage.at(1).toString()};
    const QJsonObject more = passage.at(2).toObject();
    block.level = more.value(QStringLiteral("level")).toInt();
    block.language = more.value(QStringLiteral("language")).toString();
    block.repeated = more.value(QStringLiteral("repeated")).toBool();
    block.posted = pageTimeOf(more.value(QStringLiteral("posted")).toString());
    if (more.contains(QStringLiteral("side"))) {
        block.sideRecord = SideRecord::Unrecorded;
    }
    for (const QJsonValue value : more.value(QStringLiteral("marks")).toArray()) {
        const QJsonArray fields = value.toArray();
        if (const auto kind = markKindOfName(fields.at(0).toString())) {
            block.marks.append(
                {.kind = *kind, .start = fields.at(1).toInteger(), .length = fields.at(2).toInteger(), .target = fields.at(3).toString()});
        }
    }
    return block;
}

QString listOf(const QStringList &numbers)
{
    return QLatin1Char('[') + numbers.join(QLatin1Char(',')) + QLatin1Char(']');
}

} // namespace

using Kind = ArticleLines::Kind;

Passages::Passages(const QSqlDatabase &database, ArticleId article) : m_database(database), m_article(article), m_lines(database, article)
{ }

StoredState Passages::add(const Article &state)
{
    QStringList numbers;
    for (const Block &block : state.blocks) {
        numbers.append(QString::number(m_lines.add(Kind::Passage, passageOf(block))));
    }
    return {listOf(numbers), m_lines.add(Kind::Masthead, mastheadOf(state))};
}

Article Passages::state(const StoredState &stored, const QString &extractor) const
{
    Article article = articleOf(m_lines.of(Kind::Masthead).value(stored.masthead));
    article.extractor = extractor;
    for (const QJsonValue value : QJsonDocument::fromJson(stored.passages.toUtf8()).array()) {
        const int number = value.toInt(-1);
        if (number >= 0 && number < m_lines.of(Kind::Passage).size()) {
            auto block = m_blocks.find(number);
            if (block == m_blocks.end()) {
                block = m_blocks.insert(number, blockOf(m_lines.of(Kind::Passage).at(number)));
            }
            article.blocks.append(block.value());
        }
    }
    return article;
}

QString Passages::addHeaders(const QList<HttpHeader> &headers)
{
    QStringList numbers;
    for (const HttpHeader &header : headers) {
        const QByteArray line = compact({QString::fromLatin1(header.name), QString::fromLatin1(header.value)});
        numbers.append(QString::number(m_lines.add(Kind::Header, line)));
    }
    return listOf(numbers);
}

QList<HttpHeader> Passages::headers(const QString &stored) const
{
    QList<HttpHeader> headers;
    for (const QJsonValue number : QJsonDocument::fromJson(stored.toUtf8()).array()) {
        const QJsonArray line = QJsonDocument::fromJson(m_lines.of(Kind::Header).value(number.toInt(-1))).array();
        if (!line.isEmpty()) {
            headers.append({line.at(0).toString().toLatin1(), line.at(1).toString().toLatin1()});
        }
    }
    return headers;
}

void Passages::index() const
{
    QStringList titles;
    QStringList bodies;
    for (const QByteArray &line : m_lines.of(Kind::Passage)) {
        const Block block = blockOf(line);
        (block.kind == BlockKind::Headline ? titles : bodies).append(searchText(block.text));
    }
    for (const QByteArray &masthead : m_lines.of(Kind::Masthead)) {
        const Article around = articleOf(masthead);
        titles.append(searchText(around.title));
        bodies.append(searchText(around.byline));
    }
    indexWords(m_database, m_article, titles, bodies);
}

} // namespace recension
