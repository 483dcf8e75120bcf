// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/structureddata.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace recension {

namespace {

constexpr int mostObjects = 2000;

/// Whether a schema.org type is a text that somebody wrote and published.
bool isArticleType(const QString &type)
{
    return type.endsWith(u"Article") || type.endsWith(u"Posting") || type.endsWith(u"Review") || type == u"Report"
        || type == u"LiveBlogPosting" || type == u"Recipe" || type == u"HowTo" || type == u"ClaimReview";
}

bool isPageType(const QString &type)
{
    return type == u"WebPage" || type == u"ItemPage" || type == u"MedicalWebPage";
}

/// Character references that some publishers leave in their JSON.
QString decoded(const QString &given)
{
    constexpr qsizetype longest = 4000;
    const QString text = given.left(longest);
    static const QHash<QString, QString> names{
        {QStringLiteral("amp"), QStringLiteral("&")},   {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},  {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},    {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("rsquo"), QStringLiteral("’")}, {QStringLiteral("lsquo"), QStringLiteral("‘")},
        {QStringLiteral("ldquo"), QStringLiteral("“")}, {QStringLiteral("rdquo"), QStringLiteral("”")},
        {QStringLiteral("ndash"), QStringLiteral("–")}, {QStringLiteral("mdash"), QStringLiteral("—")}};
    static const QRegularExpression reference(QStringLiteral("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));"));
    if (!text.contains(u'&')) {
        return text.simplified();
    }
    QString result;
    qsizetype from = 0;
    for (auto it = reference.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        QString replacement = names.value(match.captured(3));
        const uint code = !match.captured(1).isEmpty() ? match.captured(1).toUInt() : match.captured(2).toUInt(nullptr, 16);
        if (code > 0x1F && code <= 0x10FFFF && !QChar::isSurrogate(code)) {
            const auto character = static_cast<char32_t>(code);
            replacement = QString::fromUcs4(&character, 1);
        }
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += replacement.isEmpty() ? match.captured() : replacement;
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result.simplified();
}

QString textOf(const QJsonValue &value)
{
    if (value.isString()) {
        return decoded(value.toString());
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        return textOf(value.toArray().first());
    }
    if (value.isObject()) {
        for (const QString &key : {QStringLiteral("@value"), QStringLiteral("name"), QStringLiteral("@id"), QStringLiteral("url")}) {
            if (value.toObject().value(key).isString()) {
                return decoded(value.toObject().value(key).toString());
            }
        }
    }
    return {};
}

class StructuredDataReader
{
public:
    void read(const QJsonDocument &json);
    [[nodiscard]] QList<StructuredArticle> articles() const { return m_articles + m_pages; }

private:
    void collect(const QJsonValue &root);
    void addArticle(const QJsonObject &object, const QString &type);
    [[nodiscard]] QStringList namesOf(const QJsonValue &value) const;

    QList<QJsonObject> m_objects;
    QHash<QString, QJsonObject> m_byId;
    QList<StructuredArticle> m_articles;
    QList<StructuredArticle> m_pages;
};

void StructuredDataReader::collect(const QJsonValue &root)
{
    QList<QJsonValue> open{root};
    while (!open.isEmpty() && m_objects.size() < mostObjects) {
        const QJsonValue value = open.takeFirst();
        if (value.isArray()) {
            for (const QJsonValue &item : value.toArray()) {
                open.append(item);
            }
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            m_objects.append(object);
            const QString id = object.value(QStringLiteral("@id")).toString();
            if (!id.isEmpty() && object.size() > 1) {
                m_byId.insert(id, object);
            }
            for (const QString &key : {QStringLiteral("@graph"), QStringLiteral("mainEntity"), QStringLiteral("mainEntityOfPage"),
                                       QStringLiteral("hasPart"), QStringLiteral("itemReviewed")}) {
                if (object.contains(key)) {
                    open.append(object.value(key));
                }
            }
            for (const QString &key : {QStringLiteral("author"), QStringLiteral("publisher"), QStringLiteral("creator")}) {
                if (object.value(key).isObject()) {
                    const QJsonObject person = object.value(key).toObject();
                    if (person.contains(QStringLiteral("name")) && person.contains(QStringLiteral("@id"))) {
                        m_byId.insert(person.value(QStringLiteral("@id")).toString(), person);
                    }
                }
            }
        }
    }
}

QStringList StructuredDataReader::namesOf(const QJsonValue &value) const
{
    QStringList names;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : list) {
        QJsonObject object = item.toObject();
        // A role names who has it (https://schema.org/Role).
        const QJsonValue holder = object.value(QStringLiteral("author"));
        if (!holder.isUndefined() && !object.contains(QStringLiteral("name"))) {
            names += namesOf(holder);
            continue;
        }
        if (!object.isEmpty() && !object.contains(QStringLiteral("name")) && !object.contains(QStringLiteral("familyName"))) {
            object = m_byId.value(object.value(QStringLiteral("@id")).toString());
        }
        if (item.isString()) {
            names.append(decoded(item.toString()));
        } else if (object.value(QStringLiteral("name")).isArray()) {
            for (const QJsonValue &name : object.value(QStringLiteral("name")).toArray()) {
                names.append(decoded(name.toString()));
            }
        } else if (object.contains(QStringLiteral("name"))) {
            names.append(decoded(object.value(QStringLiteral("name")).toString()));
        } else {
            names.append(decoded(object.value(QStringLiteral("givenName")).toString() + u' '
                                 + object.value(QStringLiteral("familyName")).toString()));
        }
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void StructuredDataReader::addArticle(const QJsonObject &object, const QString &type)
{
    StructuredArticle article;
    article.type = type;
    article.headline = textOf(object.value(QStringLiteral("headline")));
    if (article.headline.isEmpty()) {
        article.headline = textOf(object.value(QStringLiteral("name")));
    }
    article.description = textOf(object.value(QStringLiteral("description")));
    constexpr qsizetype longestText = 1'000'000;
    const QString text = object.value(QStringLiteral("articleBody")).toString();
    article.text = text.size() <= longestText ? text : QString();
    article.authors = namesOf(object.value(QStringLiteral("author")));
    if (article.authors.isEmpty()) {
        article.authors = namesOf(object.value(QStringLiteral("creator")));
    }
    article.published = textOf(object.value(QStringLiteral("datePublished")));
    if (article.published.isEmpty()) {
        article.published = textOf(object.value(QStringLiteral("dateCreated")));
    }
    article.modified = textOf(object.value(QStringLiteral("dateModified")));
    article.site = namesOf(object.value(QStringLiteral("publisher"))).value(0);
    article.language = textOf(object.value(QStringLiteral("inLanguage")));
    article.url = object.value(QStringLiteral("url")).toString();
    if (article.url.isEmpty()) {
        article.url = textOf(object.value(QStringLiteral("mainEntityOfPage")));
    }
    (isArticleType(type) ? m_articles : m_pages).append(article);
}

void StructuredDataReader::read(const QJsonDocument &json)
{
    m_objects.clear();
    collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
    for (const QJsonObject &object : std::as_const(m_objects)) {
        const QJsonValue type = object.value(QStringLiteral("@type"));
        const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
        for (const QJsonValue &one : types) {
            QString name = one.toString();
            name = name.mid(name.lastIndexOf(u'/') + 1);
            if (isArticleType(name) || isPageType(name)) {
                addArticle(object, name);
                break;
            }
        }
    }
}

/// JSON as publishers break it: control characters in strings, commas before a closing bracket, CDATA and comment marks.
QByteArray mended(QByteArray json)
{
    for (char &c : json) {
        if (static_cast<unsigned char>(c) < 0x20) {
            c = ' ';
        }
    }
    constexpr qsizetype farthest = 40; // of CDATA marks from an end: comment marks stand around them
    if (const qsizetype open = json.indexOf("<![CDATA["); open >= 0 && open < farthest) {
        json.remove(0, open + static_cast<qsizetype>(std::strlen("<![CDATA[")));
    }
    if (const qsizetype close = json.lastIndexOf("]]>"); close >= 0 && json.size() - close < farthest) {
        json.truncate(close);
    }
    const qsizetype begin =
        std::max<qsizetype>(0, std::min<quint64>(static_cast<quint64>(json.indexOf('{')), static_cast<quint64>(json.indexOf('['))));
    const qsizetype end = std::max(json.lastIndexOf('}'), json.lastIndexOf(']'));
    json = end > begin ? json.mid(begin, end - begin + 1) : json;
    QByteArray sound;
    sound.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == ',') {
            const auto next = std::find_if(json.cbegin() + i + 1, json.cend(), [](char behind) { return behind != ' '; });
            if (next != json.cend() && (*next == '}' || *next == ']')) {
                continue;
            }
        } else if (c == '\\' && i + 1 < json.size()) {
            if (!QByteArrayView("\"\\/bfnrtu").contains(json.at(i + 1))) {
                continue;
            }
            sound += json.at(i++);
        }
        sound += json.at(i);
    }
    return sound;
}

/// The few plain fields that can be told in text that is no JSON at all.
std::optional<QJsonObject> salvaged(const QByteArray &json)
{
    static const QRegularExpression field(
        QStringLiteral("\"(headline|datePublished|dateModified|description|@type|inLanguage)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,1000})\""));
    QJsonObject object;
    for (auto it = field.globalMatch(QString::fromUtf8(json.left(200'000))); it.hasNext();) {
        const auto match = it.next();
        if (!object.contains(match.captured(1))) {
            object.insert(match.captured(1), match.captured(2));
        }
    }
    return object.contains(QStringLiteral("headline")) ? std::optional(object) : std::nullopt;
}

} // namespace

QList<StructuredArticle> readStructuredData(const HtmlDocument &document)
{
    constexpr int mostScripts = 200;
    constexpr qsizetype mostBytes = 4 * 1024 * 1024; // of all scripts: parsed, JSON takes up to forty times its length
    StructuredDataReader reader;
    qsizetype bytes = 0;
    int scripts = 0;
    for (NodeIndex i = 0; i < document.size(); ++i) {
        if (document.tag(i) != HtmlTag::Script || ++scripts > mostScripts) {
            continue;
        }
        const QByteArray text = document.rawText(i).toUtf8();
        bytes += text.size();
        const bool isBounded = bytes <= mostBytes;
        QJsonDocument json = isBounded ? QJsonDocument::fromJson(text) : QJsonDocument();
        if (json.isNull() && isBounded) {
            json = QJsonDocument::fromJson(mended(text));
        }
        if (json.isNull()) {
            if (const auto object = salvaged(text)) {
                json = QJsonDocument(*object);
            }
        }
        reader.read(json);
    }
    return reader.articles();
}

} // namespace recension
