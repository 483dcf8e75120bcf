// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past/timemap.h"

#include "core/base/sentence.h"
#include "core/past/cdx.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace recension {

namespace {

/// A link with its parameters, names in lower case.
struct Link {
    QUrl target;
    QHash<QByteArray, QString> parameters;

    [[nodiscard]] bool isA(const QString &relation) const
    {
        return parameters.value("rel").toLower().split(u' ', Qt::SkipEmptyParts).contains(relation);
    }
};

/// Reads links one after the other: <target>; name="value"; name=value, <target> …
class LinkReader
{
public:
    LinkReader(const QByteArray &text, const QUrl &base) : m_text(text), m_base(base) { }

    std::optional<Link> next()
    {
        const qsizetype open = m_text.indexOf('<', m_at);
        const qsizetype close = open < 0 ? -1 : m_text.indexOf('>', open);
        if (close < 0) {
            return {};
        }
        m_at = close + 1;
        Link link{.target = m_base.resolved(QUrl::fromEncoded(m_text.sliced(open + 1, close - open - 1).trimmed()))};
        while (skipTo(';')) {
            readParameter(link);
        }
        return link;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text.at(m_at)))) {
            ++m_at;
        }
    }

    bool skipTo(char sign)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text.at(m_at) != sign) {
            return false;
        }
        ++m_at;
        return true;
    }

    QByteArray readWhile(const auto &belongs)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && belongs(m_text.at(m_at))) {
            ++m_at;
        }
        return m_text.sliced(from, m_at - from);
    }

    void readParameter(Link &link)
    {
        skipSpace();
        const QByteArray name =
            readWhile([](char sign) { return std::isalnum(static_cast<unsigned char>(sign)) || sign == '-' || sign == '*'; });
        if (!skipTo('=')) {
            return;
        }
        skipSpace();
        QByteArray value;
        if (skipTo('"')) {
            while (m_at < m_text.size() && m_text.at(m_at) != '"') {
                m_at += m_text.at(m_at) == '\\' && m_at + 1 < m_text.size() ? 1 : 0;
                value += m_text.at(m_at++);
            }
            ++m_at;
        } else {
            value = readWhile([](char sign) { return sign != ';' && sign != ',' && !std::isspace(static_cast<unsigned char>(sign)); });
        }
        // The first of a name counts (RFC 8288, section 3.3).
        if (const QByteArray key = name.toLower(); !link.parameters.contains(key)) {
            link.parameters.insert(key, QString::fromUtf8(value));
        }
    }

    const QByteArray &m_text;
    const QUrl &m_base;
    qsizetype m_at = 0;
};

QDateTime linkTime(const QString &text)
{
    // "Tue, 20 Jun 2000 18:02:59 GMT" (RFC 7089, section 2.1.1), by hand: there may be very many of them.
    static const QString months = QStringLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
    const QList<QStringView> words = QStringView(text).trimmed().split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 6 || words.at(2).size() != 3) {
        return {};
    }
    const QList<QStringView> clock = words.at(4).split(u':');
    const qsizetype month = months.indexOf(words.at(2));
    if (clock.size() != 3 || month < 0 || month % 3 != 0) {
        return {};
    }
    const QDate date(words.at(3).toInt(), static_cast<int>(month / 3) + 1, words.at(1).toInt());
    const QTime time(clock.at(0).toInt(), clock.at(1).toInt(), clock.at(2).toInt());
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::UTC) : QDateTime();
}

Memento mementoAt(const QUrl &address, const QDateTime &taken, const QUrl &page)
{
    return {.address = address, .bytes = rawMemento(address), .original = page, .taken = taken};
}

// Nothing where no link says what it is: then it is another text that begins with "<".
std::optional<MementoList> ofLinks(const QByteArray &answer, const QUrl &address, const QUrl &page)
{
    MementoList list;
    LinkReader reader(answer, address);
    bool isList = false;
    while (const std::optional<Link> link = reader.next()) {
        isList = isList || link->parameters.contains("rel");
        const QDateTime taken = linkTime(link->parameters.value("datetime"));
        if (list.mementos.size() >= mostMementos || list.more.size() >= mostMementos) {
            list.isCut = true;
            break;
        }
        if (link->isA(QStringLiteral("memento")) && taken.isValid()) {
            list.mementos.append(mementoAt(link->target, taken, page));
        } else if (link->isA(QStringLiteral("timemap")) && !link->isA(QStringLiteral("self")) && link->target != address
                   && !link->parameters.value("type").contains(QLatin1String("html"))) {
            list.more.append(link->target);
        }
    }
    return isList ? std::optional(list) : std::nullopt;
}

MementoList ofObject(const QJsonObject &object, const QUrl &address, const QUrl &page)
{
    MementoList list;
    for (const QJsonValue entry : object.value(u"mementos").toObject().value(u"list").toArray()) {
        const QDateTime taken = QDateTime::fromString(entry.toObject().value(u"datetime").toString(), Qt::ISODate).toUTC();
        const QUrl target = address.resolved(QUrl(entry.toObject().value(u"uri").toString()));
        if (list.mementos.size() >= mostMementos) {
            list.isCut = true;
            break;
        }
        if (taken.isValid() && target.isValid()) {
            list.mementos.append(mementoAt(target, taken, page));
        }
    }
    QJsonArray further = object.value(u"timemap_index").toArray();
    further.append(object.value(u"pages").toObject().value(u"next"));
    for (const QJsonValue next : further) {
        const QUrl target = address.resolved(QUrl(next.toObject().value(u"uri").toString()));
        if (next.isObject() && target.isValid() && target != address) {
            list.more.append(target);
        }
    }
    return list;
}

} // namespace

Result<MementoList> parseTimeMap(const QByteArray &answer, const QUrl &address, const QUrl &page)
{
    const QByteArray text = answer.trimmed();
    MementoList list;
    if (text.startsWith('[')) {
        return parseCdx(text, address.resolved(QUrl(QStringLiteral("/"))), address);
    }
    const auto isNone = [&address] {
        return failure(ErrorCode::WrongFormat, Sentence::tr("What is at %1 is no TimeMap.").arg(address.toDisplayString()));
    };
    if (text.startsWith('{')) {
        const QJsonDocument document = QJsonDocument::fromJson(text);
        if (!document.isObject()) {
            return isNone(); // cut short
        }
        list = ofObject(document.object(), address, page);
    } else if (!text.isEmpty()) {
        const auto links = text.startsWith('<') ? ofLinks(text, address, page) : std::nullopt;
        if (!links) {
            return isNone();
        }
        list = *links;
    }
    std::ranges::stable_sort(list.mementos, {}, &Memento::taken);
    return list;
}

} // namespace recension
