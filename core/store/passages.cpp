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

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

// Everything an article has besides its blocks; empty fields are left out.
QString mastheadOf(const Article &article)
{
    QJsonObject fields;
    const auto put = [&fields](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            fields.insert(name, value);
        }
    };
    put(QStringLiteral("title"), article.title);
    put(QStringLiteral("byline"), article.byline);
    put(QStringLiteral("published"), article.published.toString(Qt::ISODateWithMs));
    put(QStringLiteral("modified"), article.modified.toString(Qt::ISODateWithMs));
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
    return compact(fields);
}

Article articleOf(const QString &masthead)
{
    const QJsonObject fields = objectOf(masthead);
    const auto text = [&fields](const QString &name) { return fields.value(name).toString(); };
    Article article;
    article.title = text(QStringLiteral("title"));
    article.byline = text(QStringLiteral("byline"));
    article.published = QDateTime::fromString(text(QStringLiteral("published")), Qt::ISODateWithMs);
    article.modified = QDateTime::fromString(text(QStringLiteral("modified")), Qt::ISODateWithMs);
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

} // namespace

Passages::Passages(const QSqlDatabase &database, ArticleId article)
    : m_database(database)
    , m_article(article)
{
    sql::each(m_database, QStringLiteral("SELECT kind, text, more FROM passage WHERE article_id = ? ORDER BY number"),
              {m_article.value}, [this](const QSqlQuery &row) {
                  const Passage passage{row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
                  m_numbers.insert(passage, static_cast<int>(m_passages.size()));
                  m_passages.append(passage);
              });
    sql::each(m_database, QStringLiteral("SELECT fields FROM masthead WHERE article_id = ? ORDER BY number"),
              {m_article.value}, [this](const QSqlQuery &row) { m_mastheads.append(row.value(0).toString()); });
}

StoredState Passages::add(const Article &state)
{
    QStringList numbers;
    for (const Block &block : state.blocks) {
        const Passage passage = passageOf(block);
        auto known = m_numbers.constFind(passage);
        if (known == m_numbers.cend()) {
            const int number = static_cast<int>(m_passages.size());
            sql::run(m_database,
                     QStringLiteral("INSERT INTO passage (article_id, number, kind, text, more) VALUES (?, ?, ?, ?, ?)"),
                     {m_article.value, number, passage.kind, passage.text, passage.more});
            m_passages.append(passage);
            known = m_numbers.insert(passage, number);
        }
        numbers.append(QString::number(known.value()));
    }
    const QString masthead = mastheadOf(state);
    qsizetype mastheadNumber = m_mastheads.indexOf(masthead);
    if (mastheadNumber < 0) {
        mastheadNumber = m_mastheads.size();
        sql::run(m_database, QStringLiteral("INSERT INTO masthead (article_id, number, fields) VALUES (?, ?, ?)"),
                 {m_article.value, mastheadNumber, masthead});
        m_mastheads.append(masthead);
    }
    return {QLatin1Char('[') + numbers.join(QLatin1Char(',')) + QLatin1Char(']'), static_cast<int>(mastheadNumber)};
}

Article Passages::state(const StoredState &stored, const QString &extractor) const
{
    Article article = articleOf(m_mastheads.value(stored.masthead));
    article.extractor = extractor;
    for (const QJsonValue number : QJsonDocument::fromJson(stored.passages.toUtf8()).array()) {
        const int index = number.toInt(-1);
        if (index >= 0 && index < m_passages.size()) {
            article.blocks.append(blockOf(m_passages.at(index)));
        }
    }
    return article;
}

void Passages::index() const
{
    QStringList titles;
    QStringList bodies;
    for (const Passage &passage : m_passages) {
        (passage.kind == blockKindName(BlockKind::Headline) ? titles : bodies).append(searchText(passage.text));
    }
    for (const QString &masthead : m_mastheads) {
        const QString title = searchText(articleOf(masthead).title);
        if (!titles.contains(title)) {
            titles.append(title);
        }
        bodies.append(searchText(articleOf(masthead).byline));
    }
    indexWords(m_database, m_article, titles, bodies);
}

Passages::Passage Passages::passageOf(const Block &block)
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
    return {blockKindName(block.kind), block.text, compact(more)};
}

Block Passages::blockOf(const Passage &passage)
{
    Block block{.kind = blockKindOfName(passage.kind).value_or(BlockKind::Paragraph), .text = passage.text};
    const QJsonObject more = objectOf(passage.more);
    block.level = more.value(QStringLiteral("level")).toInt();
    block.language = more.value(QStringLiteral("language")).toString();
    block.repeated = more.value(QStringLiteral("repeated")).toBool();
    if (more.contains(QStringLiteral("side"))) {
        block.sideRecord = SideRecord::Unrecorded;
    }
    for (const QJsonValue value : more.value(QStringLiteral("marks")).toArray()) {
        const QJsonArray fields = value.toArray();
        if (const auto kind = markKindOfName(fields.at(0).toString())) {
            block.marks.append({.kind = *kind, .start = fields.at(1).toInteger(), .length = fields.at(2).toInteger(),
                                .target = fields.at(3).toString()});
        }
    }
    return block;
}

} // namespace recension
