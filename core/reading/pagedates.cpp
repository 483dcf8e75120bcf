// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pagedates.h"

#include "core/base/wordpattern.h"
#include "core/reading/parsedate.h"

#include <ranges>

namespace recension {

namespace {

constexpr qsizetype longestMarkup = 1000; ///< bytes of text that can hold a printed date

SourcedDate firstOf(const PageHead &head, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const Sourced meta = head.firstMeta({name});
        const PageTime moment = parseMachineDate(meta.value);
        if (moment.isValid()) {
            return {moment, meta.source};
        }
    }
    return {};
}

SourcedDate fromItem(const HtmlDocument &document, const PageHead &head, const char *property, const QString &language)
{
    QList<NodeIndex> elements = head.items.values(property);
    std::ranges::sort(elements);
    for (const NodeIndex element : std::as_const(elements).first(std::min<qsizetype>(elements.size(), 20))) {
        for (const QByteArrayView name : {QByteArrayView("datetime"), QByteArrayView("content")}) {
            const PageTime moment = parseMachineDate(QString::fromUtf8(document.attribute(element, name)));
            if (moment.isValid()) {
                return {moment, QStringLiteral("microdata ") + QLatin1StringView(property)};
            }
        }
        const PageTime moment = document.hasMoreTextThan(element, longestMarkup)
            ? PageTime()
            : parsePrintedDate(document.plainText(element).left(100), language);
        if (moment.isValid()) {
            return {moment, QStringLiteral("microdata ") + QLatin1StringView(property)};
        }
    }
    return {};
}

/// The time element nearest to the headline, those behind it first.
SourcedDate fromTimeElements(const HtmlDocument &document, NodeIndex headline, const QString &language)
{
    constexpr int mostElements = 500;
    SourcedDate best;
    NodeIndex bestDistance = 0;
    int elements = 0;
    for (NodeIndex i = 0; i < document.size() && elements < mostElements; ++i) {
        elements += document.tag(i) == HtmlTag::Time;
        if (document.tag(i) != HtmlTag::Time || document.hasMoreTextThan(i, longestMarkup)) {
            continue;
        }
        PageTime moment = parseMachineDate(QString::fromUtf8(document.attribute(i, "datetime")));
        if (!moment.isValid()) {
            moment = parsePrintedDate(document.plainText(i), language);
        }
        const NodeIndex distance = headline < 0 ? i : i > headline ? i - headline : 4 * (headline - i);
        if (moment.isValid() && (!best.value.isValid() || distance < bestDistance)) {
            best = {moment, QStringLiteral("time element")};
            bestDistance = distance;
        }
    }
    return best;
}

bool namesDate(QByteArrayView names)
{
    if (names.isEmpty()) {
        return false;
    }
    const QByteArray lower = names.toByteArray().toLower();
    const auto has = [&](const char *word) { return lower.contains(QByteArrayView(word)); };
    constexpr const char *ofTheVisit[] = {"today", "current", "clock"};
    constexpr const char *telling[] = {"date", "publish", "time", "posted", "meta", "byline", "datum", "fecha", "author"};
    return std::ranges::any_of(telling, has) && std::ranges::none_of(ofTheVisit, has);
}

/// Words before a printed date that say what day it is of.
enum class DateLabel { None, Published, Modified };

DateLabel labelIn(const QString &text)
{
    static const QRegularExpression modified = wordPattern(QStringLiteral(
        "\\b(?:updated?|modified|revised|reviewed|edited|aktuali[sz]\\w*|geändert|stand|mise? à jour|modifié|actualizad\\w*|modificad\\w*|aggiornat\\w*|"
        "atualizad\\w*|bijgewerkt|gewijzigd|opdateret|oppdatert|uppdaterad\\w*|ändrad|päivitetty|zaktualizowan\\w*|güncelle\\w*)\\b|обновлен|更新|수정|ปรับปรุง|อั[ปพ]เด[ตท]|แก้ไข"));
    static const QRegularExpression published = wordPattern(QStringLiteral(
        "\\b(?:(?:re)?published|posted|created|released|issued|first aired|veröffentlicht|erschienen|erstellt|publié\\w*|paru|publicad\\w*|pubblicat\\w*|"
        "gepubliceerd|geplaatst|udgivet|publisert|publicerad\\w*|julkaistu|opublikowan\\w*|yayın\\w*|diterbitkan)\\b|опубликован|公開|掲載|配信|発行|发布|発表|등록|입력|เผยแพร่|โพสต์เมื่อ"));
    // A label stands before its date, not somewhere in a sentence.
    const auto stands = [&](const QRegularExpression &words) {
        const auto match = words.match(text);
        return match.hasMatch() && QStringView(text).first(match.capturedStart()).count(u' ') <= 2;
    };
    return stands(published) ? DateLabel::Published : stands(modified) ? DateLabel::Modified : DateLabel::None;
}

/// Whether the text takes no more bytes; of Thai, whose letters take three each, a letter counts as one.
bool isWithin(QByteArrayView text, qsizetype longest)
{
    return text.size() <= longest
        || (text.size() <= 3 * longest && text.size() - 2 * (text.count("\xE0\xB8") + text.count("\xE0\xB9")) <= longest);
}

/// The text of a text node, with that of the one before where it is a mere label: "Updated: <b>3 May</b>".
QString labeledText(const HtmlDocument &document, NodeIndex text)
{
    constexpr NodeIndex apart = 5;
    constexpr qsizetype longestLabel = 40;
    const QString own = QString::fromUtf8(document.node(text).text).simplified();
    for (NodeIndex i = text - 1; i > 0 && text - i <= apart; --i) {
        if (document.isText(i) && !QByteArrayView(document.node(i).text).trimmed().isEmpty()) {
            const QString before =
                isWithin(document.node(i).text, longestLabel) ? QString::fromUtf8(document.node(i).text).simplified() : QString();
            return labelIn(before) != DateLabel::None ? before + u' ' + own : own;
        }
    }
    return own;
}

/// Whether there may be a digit in a text, of whatever script: where none is, no day is said.
bool maySayDay(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) { return (c >= '0' && c <= '9') || static_cast<signed char>(c) < 0; });
}

struct PrintedDates {
    SourcedDate published;
    SourcedDate modified;
};

/// Dates printed close to the headline, in a short text: the whole of it, or in an element that calls itself a date. Those
/// behind it come first, then the nearest.
PrintedDates printedNear(const HtmlDocument &document, NodeIndex headline, const QString &language)
{
    constexpr NodeIndex reach = 300;
    constexpr qsizetype longest = 120;
    PrintedDates dates;
    if (headline < 0) {
        return dates;
    }
    NodeIndex nearest = 0;
    bool nearestIsLabeled = false;
    const NodeIndex behind = document.end(headline);
    for (NodeIndex i = std::max(0, headline - reach / 4); i < std::min(document.size(), behind + reach); ++i) {
        if (!document.isText(i) || !isWithin(document.node(i).text, longest) || !maySayDay(document.node(i).text)
            || document.contains(headline, i)) {
            continue;
        }
        const QString own = QString::fromUtf8(document.node(i).text).simplified();
        if (own.size() < 6) {
            continue;
        }
        const PageTime moment = parsePrintedDate(own, language);
        if (!moment.isValid()) {
            continue;
        }
        const NodeIndex element = document.parent(i);
        const bool isNamed = namesDate(document.attribute(element, "class")) || namesDate(document.attribute(element, "id"))
            || (document.parent(element) >= 0 && namesDate(document.attribute(document.parent(element), "class")));
        if (!isNamed && own.size() > 48) {
            continue;
        }
        const DateLabel label = labelIn(labeledText(document, i));
        if (label == DateLabel::Modified) {
            if (!dates.modified.value.isValid()) {
                dates.modified = {moment, QStringLiteral("text near the headline")};
            }
            continue;
        }
        const NodeIndex distance = i > headline ? i - behind : 2 * (headline - i);
        const bool isLabeled = label == DateLabel::Published;
        if (!dates.published.value.isValid() || (isLabeled && !nearestIsLabeled) || (isLabeled == nearestIsLabeled && distance < nearest)) {
            dates.published = {moment, QStringLiteral("text near the headline")};
            nearest = distance;
            nearestIsLabeled = isLabeled;
        }
    }
    return dates;
}

/// The first date in a text that says "published", or in an element that calls itself a date.
SourcedDate fromLabeledText(const HtmlDocument &document, const QString &language)
{
    constexpr qsizetype longest = 120;
    constexpr int mostElements = 500;
    int elements = 0;
    int texts = 0;
    for (NodeIndex i = 0; i < document.size(); ++i) {
        if (document.isText(i)) {
            const QByteArrayView written = document.node(i).text;
            if (!isWithin(written, longest) || texts > mostElements || !maySayDay(written)) {
                continue;
            }
            const QString text = labeledText(document, i);
            if (labelIn(text) == DateLabel::Published) {
                ++texts;
                const PageTime moment = parsePrintedDate(text, language);
                if (moment.isValid()) {
                    return {moment, QStringLiteral("labeled text")};
                }
            }
            continue;
        }
        if ((!namesDate(document.attribute(i, "class")) && !namesDate(document.attribute(i, "id"))) || document.end(i) - i > 12
            || document.hasMoreTextThan(i, longestMarkup) || ++elements > mostElements) {
            continue;
        }
        const bool holdsVisit = std::ranges::any_of(std::views::iota(i + 1, document.end(i)), [&](NodeIndex inner) {
            return document.attribute(inner, "class").contains("today") || document.attribute(inner, "id").contains("today");
        });
        const QString text = holdsVisit ? QString() : document.plainText(i);
        if (text.size() >= 8 && text.size() <= longest && labelIn(text) != DateLabel::Modified) {
            const PageTime moment = parsePrintedDate(text, language);
            if (moment.isValid()) {
                return {moment, QStringLiteral("labeled text")};
            }
        }
    }
    return {};
}

/// On a page without a headline: the first text that is nothing but a date.
SourcedDate fromLoneDate(const HtmlDocument &document, const QString &language)
{
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longest = 30;
    static const QRegularExpression whole(QStringLiteral(
        "^(?:[\\p{L}\\p{M}]{2,10}\\.?,? )?(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{1,2}\\.? [\\p{L}\\p{M}]{3,}\\.?,? \\d{4}|[\\p{L}\\p{M}]{3,}\\.? \\d{1,2},? \\d{4}|\\d{4}年\\d{1,2}月\\d{1,2}日)$"));
    for (NodeIndex i = 0; i < document.size(); ++i) {
        if (!document.isText(i) || document.node(i).text.size() > 4 * longest || !maySayDay(document.node(i).text)) {
            continue;
        }
        const QString text = QString::fromUtf8(document.node(i).text).simplified();
        const NodeIndex element = document.parent(i);
        if (text.size() < shortest || text.size() > longest || document.attribute(element, "class").contains("today")
            || document.attribute(element, "id").contains("today") || !whole.match(text).hasMatch()) {
            continue;
        }
        const PageTime moment = parsePrintedDate(text, language);
        if (moment.isValid()) {
            return {moment, QStringLiteral("text")};
        }
    }
    return {};
}

/// A meta element of some site's own whose name says what it is: "w-published-date", "article_publication_time".
SourcedDate fromSpeakingMeta(const PageHead &head)
{
    static const QRegularExpression name(QStringLiteral(
        "(?:^|[^a-z])(?:publish(?:ed)?|publication|pub)[^a-z]?(?:date|time|on|at)(?:$|[^a-z])|(?:^|[^a-z])(?:date|time)[^a-z]?(?:publish(?:ed)?|publication)(?:$|[^a-z])"));
    QList<QByteArray> names = head.meta.uniqueKeys();
    std::ranges::sort(names);
    for (const QByteArray &key : std::as_const(names)) {
        if (name.match(QString::fromLatin1(key)).hasMatch()) {
            const PageTime moment = parseMachineDate(head.meta.values(key).last());
            if (moment.isValid()) {
                return {moment, QStringLiteral("meta ") + QString::fromLatin1(key)};
            }
        }
    }
    return {};
}

/// The day of publication printed between the headline and the text: what follows the headline at once, or says that it is one.
SourcedDate printedBelow(const HtmlDocument &document, NodeIndex headline, const QString &language)
{
    constexpr qsizetype longest = 120; // of a date; a longer text begins the article
    constexpr NodeIndex reach = 300;
    if (headline < 0) {
        return {};
    }
    const NodeIndex behind = document.end(headline);
    bool isNext = true;
    for (NodeIndex i = behind; i < std::min(document.size(), behind + reach); ++i) {
        if (document.tag(i) == HtmlTag::A) {
            i = document.end(i) - 1;
            continue;
        }
        const QString own = document.isText(i)
            ? QString::fromUtf8(document.node(i).text.first(std::min(document.node(i).text.size(), 2 * longest))).simplified()
            : QString();
        if (own.isEmpty()) {
            continue;
        }
        if (own.size() > longest) {
            return {};
        }
        const NodeIndex element = document.parent(i);
        const bool isNamed = namesDate(document.attribute(element, "class"))
            || namesDate(document.attribute(std::max(0, document.parent(element)), "class"));
        const bool mayBeDate = maySayDay(document.node(i).text);
        const DateLabel label = mayBeDate ? labelIn(labeledText(document, i)) : DateLabel::None;
        const PageTime moment = !mayBeDate || label == DateLabel::Modified ? PageTime() : parsePrintedDate(own, language);
        if (moment.isValid() && (isNext || isNamed || label == DateLabel::Published)) {
            return {moment, QStringLiteral("text near the headline")};
        }
        isNext = false;
    }
    return {};
}

/// The same moment as some time element of the page gives it with its own zone: the day there is the one its readers had.
SourcedDate withZone(const HtmlDocument &document, const SourcedDate &date)
{
    constexpr int mostElements = 500;
    int elements = 0;
    for (NodeIndex i = 0; i < document.size() && elements < mostElements; ++i) {
        if (document.tag(i) != HtmlTag::Time) {
            continue;
        }
        ++elements;
        const PageTime moment = parseMachineDate(QString::fromUtf8(document.attribute(i, "datetime")));
        if (moment.isValid() && moment == date.value && moment.time.offsetFromUtc() != 0) {
            return {moment, date.source};
        }
    }
    return date;
}

SourcedDate fromUrl(const QUrl &url)
{
    static const QRegularExpression day(
        QStringLiteral("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)|/((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:/|$)"));
    const auto match = day.match(url.path());
    if (!match.hasMatch()) {
        return {};
    }
    const int offset = match.captured(1).isEmpty() ? 4 : 1;
    const PageTime moment =
        parseMachineDate(QStringLiteral("%1-%2-%3").arg(match.captured(offset), match.captured(offset + 1), match.captured(offset + 2)));
    return {moment, QStringLiteral("url")};
}

} // namespace

PageDates readPageDates(const HtmlDocument &document, const PageHead &head, NodeIndex headline, const QString &language, const QUrl &url)
{
    PageDates dates;
    for (const StructuredArticle &article : head.structured) {
        if (!dates.published.value.isValid()) {
            dates.published = {parseMachineDate(article.published), QStringLiteral("json-ld")};
        }
        if (!dates.modified.value.isValid()) {
            dates.modified = {parseMachineDate(article.modified), QStringLiteral("json-ld")};
        }
    }
    const auto resolve = [](SourcedDate &date, auto &&find) {
        if (!date.value.isValid()) {
            date = find();
        }
    };
    resolve(dates.published, [&] {
        return firstOf(head,
                       {"article:published_time",
                        "article:published",
                        "og:article:published_time",
                        "og:published_time",
                        "datepublished",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "publish_date",
                        "published_time",
                        "publication_date",
                        "article.published",
                        "parsely-pub-date",
                        "sailthru.date",
                        "dc.date.issued",
                        "dcterms.issued",
                        "dc.date.created",
                        "dcterms.created",
                        "dc.date",
                        "dcterms.date",
                        "citation_publication_date",
                        "citation_online_date",
                        "cxenseparse:recs:publishtime",
                        "date",
                        "displaydate",
                        "originalpublicationdate",
                        "rnews:datepublished",
                        "dcsext.articlefirstpublished",
                        "article_date_original",
                        "article:post_date"});
    });
    resolve(dates.published, [&] { return fromSpeakingMeta(head); });
    resolve(dates.published, [&] { return fromItem(document, head, "datepublished", language); });
    resolve(dates.published, [&] { return fromItem(document, head, "datecreated", language); });
    resolve(dates.published, [&] { return fromTimeElements(document, headline, language); });
    PrintedDates printed;
    if (!dates.published.value.isValid() || !dates.modified.value.isValid()) {
        printed = printedNear(document, headline, language);
    }
    resolve(dates.published, [&] { return printed.published; });
    resolve(dates.published, [&] { return fromUrl(url); });
    resolve(dates.published, [&] { return fromLabeledText(document, language); });
    if (headline < 0) {
        resolve(dates.published, [&] { return fromLoneDate(document, language); });
    }
    resolve(dates.modified, [&] {
        return firstOf(head,
                       {"article:modified_time", "article:modified", "og:updated_time", "lastmod", "last-modified", "dcterms.modified",
                        "dc.date.modified", "datemodified", "article.updated", "revision_date", "rnews:datemodified"});
    });
    resolve(dates.modified, [&] { return fromItem(document, head, "datemodified", language); });
    resolve(dates.modified, [&] { return printed.modified; });
    // A page that names no other day than that of its update was published, as it stands, on that day.
    resolve(dates.published, [&] { return printed.modified; });
    // Where the machines are told of one moment for both, it is that of the last change; the day of publication is printed.
    if (dates.published.value.isValid() && dates.modified.value.isValid() && dates.published.value.time >= dates.modified.value.time) {
        const SourcedDate below = printedBelow(document, headline, language);
        if (below.value.isValid() && below.value.time.daysTo(dates.published.value.time) > 1) {
            dates.published = below;
        }
    }
    if (dates.published.value.isValid() && dates.published.value.time.offsetFromUtc() == 0) {
        dates.published = withZone(document, dates.published);
    }
    return dates;
}

} // namespace recension
