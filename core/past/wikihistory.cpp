// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past/wikihistory.h"

#include "core/base/sentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype searchedBytes = 256 * 1024;

bool isOfWikimedia(const QString &host)
{
    static const QStringList projects{QStringLiteral("wikipedia.org"),   QStringLiteral("wiktionary.org"), QStringLiteral("wikinews.org"),
                                      QStringLiteral("wikisource.org"),  QStringLiteral("wikiquote.org"),  QStringLiteral("wikibooks.org"),
                                      QStringLiteral("wikiversity.org"), QStringLiteral("wikivoyage.org"), QStringLiteral("wikimedia.org"),
                                      QStringLiteral("wikidata.org"),    QStringLiteral("mediawiki.org")};
    return std::ranges::any_of(projects, [&host](const QString &project) { return host == project || host.endsWith(u'.' + project); });
}

// "en.m.wikipedia.org" shows the same wiki on small screens.
QString withoutMobile(QString host)
{
    return host.replace(QLatin1String(".m."), QLatin1String("."));
}

QString titleIn(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    if (path.endsWith(QLatin1String("/index.php"))) {
        return QUrlQuery(url).queryItemValue(QStringLiteral("title"), QUrl::FullyDecoded);
    }
    for (const QLatin1String prefix : {QLatin1String("/wiki/"), QLatin1String("/index.php/")}) {
        if (const qsizetype at = path.indexOf(prefix); at >= 0) {
            return path.mid(at + prefix.size());
        }
    }
    return {};
}

// A value for a query, nothing of which is taken for more than a value.
QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QUrl question(const QUrl &api, const QList<std::pair<QString, QString>> &fields)
{
    QUrlQuery query;
    for (const auto &[name, value] : fields) {
        query.addQueryItem(name, encoded(value));
    }
    query.addQueryItem(QStringLiteral("format"), QStringLiteral("json"));
    query.addQueryItem(QStringLiteral("formatversion"), QStringLiteral("2"));
    QUrl url = api;
    url.setQuery(query.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

QUrl textQuestion(const WikiPage &wiki, const QString &revision)
{
    return question(wiki.api,
                    {{QStringLiteral("action"), QStringLiteral("parse")},
                     {QStringLiteral("oldid"), revision},
                     {QStringLiteral("prop"), QStringLiteral("text|displaytitle|revid")},
                     {QStringLiteral("disableeditsection"), QStringLiteral("1")},
                     {QStringLiteral("disabletoc"), QStringLiteral("1")},
                     {QStringLiteral("disablelimitreport"), QStringLiteral("1")}});
}

// Beside api.php stands index.php, which shows a revision to people.
QUrl permanentLink(const WikiPage &wiki, const QString &revision)
{
    QUrl link = wiki.api.resolved(QUrl(QStringLiteral("index.php")));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("title"), encoded(QString(wiki.title).replace(u' ', u'_')));
    query.addQueryItem(QStringLiteral("oldid"), revision);
    link.setQuery(query.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return link;
}

Memento revisionOf(const QJsonObject &entry, const WikiPage &wiki)
{
    const QString id = QString::number(entry.value(u"revid").toInteger());
    return {.address = permanentLink(wiki, id),
            .bytes = textQuestion(wiki, id),
            .original = wiki.page,
            .taken = QDateTime::fromString(entry.value(u"timestamp").toString(), Qt::ISODate).toUTC(),
            .digest = entry.value(u"sha1").toString().toLatin1(),
            .isHidden = entry.value(u"texthidden").toBool() || entry.value(u"sha1hidden").toBool(),
            .author = entry.value(u"user").toString(),
            .comment = entry.value(u"comment").toString()};
}

} // namespace

std::optional<WikiPage> wikiPageOf(const QUrl &url)
{
    const QString title = titleIn(url).replace(u'_', u' ').trimmed();
    if (title.isEmpty()) {
        return {};
    }
    WikiPage wiki{.title = title, .page = url.adjusted(QUrl::RemoveFragment)};
    wiki.page.setHost(withoutMobile(url.host()));
    if (isOfWikimedia(url.host())) {
        wiki.api = wiki.page.resolved(QUrl(QStringLiteral("/w/api.php")));
    }
    return wiki;
}

QUrl wikiApiNamedIn(const QByteArray &html, const QUrl &page)
{
    static const QRegularExpression link(QStringLiteral("<link\\b[^>]{0,500}\\brel=[\"']?EditURI\\b[^>]{0,500}>"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression target(QStringLiteral("\\bhref=[\"']([^\"']{1,500})[\"']"), QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromUtf8(html.left(searchedBytes));
    const QString address = target.match(link.match(head).captured(0)).captured(1);
    return address.isEmpty() ? QUrl() : page.resolved(QUrl(address)).adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QUrl historyQuestion(const WikiPage &wiki)
{
    return question(wiki.api,
                    {{QStringLiteral("action"), QStringLiteral("query")},
                     {QStringLiteral("prop"), QStringLiteral("revisions")},
                     {QStringLiteral("titles"), wiki.title},
                     {QStringLiteral("rvprop"), QStringLiteral("ids|timestamp|user|comment|sha1")},
                     {QStringLiteral("rvdir"), QStringLiteral("newer")},
                     {QStringLiteral("rvlimit"), QStringLiteral("max")}});
}

Result<MementoList> parseHistory(const QByteArray &answer, const WikiPage &wiki, const QUrl &asked)
{
    const QJsonObject root = QJsonDocument::fromJson(answer).object();
    if (const QString complaint = wikiComplaint(answer); !complaint.isEmpty()) {
        return failure(ErrorCode::Unreadable, Sentence::tr("The wiki did not give the page's history: %1").arg(complaint));
    }
    const QJsonObject page = root.value(u"query").toObject().value(u"pages").toArray().at(0).toObject();
    if (page.isEmpty()) {
        return failure(ErrorCode::WrongFormat,
                       Sentence::tr("What is at %1 is no wiki's programming interface.").arg(wiki.api.toDisplayString()));
    }
    if (page.value(u"missing").toBool() || page.value(u"invalid").toBool()) {
        return failure(ErrorCode::NotFound, Sentence::tr("The wiki has no page “%1”.").arg(wiki.title));
    }
    MementoList list;
    for (const QJsonValue entry : page.value(u"revisions").toArray()) {
        if (const Memento revision = revisionOf(entry.toObject(), wiki); revision.taken.isValid()) {
            list.mementos.append(revision);
        }
    }
    const QJsonObject more = root.value(u"continue").toObject();
    if (!more.isEmpty()) {
        QUrlQuery query(historyQuestion(wiki));
        for (auto field = more.begin(); field != more.end(); ++field) {
            query.addQueryItem(field.key(), encoded(field.value().toVariant().toString()));
        }
        QUrl next = wiki.api;
        next.setQuery(query.query(QUrl::FullyEncoded), QUrl::StrictMode);
        if (next != asked) {
            list.more.append(next);
        }
    }
    return list;
}

QString wikiComplaint(const QByteArray &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (!document.isObject()) {
        return Sentence::tr("The answer can't be read.");
    }
    const QJsonObject error = document.object().value(u"error").toObject();
    const QString words = error.value(u"info").toString(error.value(u"code").toString());
    return error.isEmpty() ? QString() : words.isEmpty() ? Sentence::tr("It does not say why.") : words.left(300);
}

bool isPassingComplaint(const QByteArray &answer)
{
    const QString code = QJsonDocument::fromJson(answer).object().value(u"error").toObject().value(u"code").toString();
    return code == u"maxlag" || code == u"ratelimited" || code == u"readonly" || code.startsWith(u"internal_api_error");
}

} // namespace recension
