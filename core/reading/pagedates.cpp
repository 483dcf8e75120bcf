// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pagedates.h"

#include "core/reading/belongstoarticle.h"
#include "core/reading/labeleddates.h"
#include "core/reading/parsedate.h"

#include <QRegularExpression>

#include <ranges>

namespace recension {

namespace {

constexpr qsizetype longestMarkup = 1000; ///< bytes of text that can hold a printed date

SourcedDate firstOf(const PageHead &head, const QString &language, std::initializer_list<const char *> names)
{
    constexpr qsizetype longest = 40; // of a date as readers are shown it
    for (const char *name : names) {
        const Sourced meta = head.firstMeta({name});
        const PageTime machine = parseMachineDate(meta.value);
        const PageTime moment = machine.isValid() || meta.value.size() > longest ? machine : parseVisibleDate(meta.value, language);
        if (moment.isValid()) {
            return {moment, meta.source};
        }
    }
    return {};
}

SourcedDate fromItem(const HtmlDocument &document, const PageHead &head, const char *property, NodeIndex headline, const QString &language)
{
    QList<NodeIndex> elements = head.items.values(property);
    std::ranges::sort(elements);
    for (const NodeIndex element : std::as_const(elements).first(std::min<qsizetype>(elements.size(), 20))) {
        if (!belongsToArticle(document, element, headline)) {
            continue;
        }
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

/// Whether the text takes no more bytes; of Thai, whose letters take three each, a letter counts as one.
bool isWithin(QByteArrayView text, qsizetype longest)
{
    return text.size() <= longest
        || (text.size() <= 3 * longest && text.size() - 2 * (text.count("\xE0\xB8") + text.count("\xE0\xB9")) <= longest);
}

/// The text right before a node, where it is a mere label: "Updated:" before "<b>3 May</b>". Empty otherwise.
QString labelBefore(const HtmlDocument &document, NodeIndex node)
{
    constexpr NodeIndex apart = 5;
    constexpr qsizetype longestLabel = 40;
    for (NodeIndex i = node - 1; i > 0 && node - i <= apart; --i) {
        if (document.isText(i) && !QByteArrayView(document.node(i).text).trimmed().isEmpty()) {
            const QString before =
                isWithin(document.node(i).text, longestLabel) ? QString::fromUtf8(document.node(i).text).simplified() : QString();
            const bool saysDay = std::ranges::any_of(before, [](QChar c) { return c.isDigit(); });
            return saysDay || labelIn(before) == DateLabel::None ? QString() : before;
        }
    }
    return {};
}

/// The text of a text node behind its label.
QString labeledText(const HtmlDocument &document, NodeIndex text)
{
    const QString before = labelBefore(document, text);
    const QString own = QString::fromUtf8(document.node(text).text).simplified();
    return before.isEmpty() ? own : before + u' ' + own;
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

/// Whether a time element is named for the last change alone: "updated", but not "published updated".
bool isNamedModified(QByteArrayView classes)
{
    const QByteArray lower = classes.toByteArray().toLower();
    return (lower.contains("updated") || lower.contains("modified")) && !lower.contains("publish") && !lower.contains("posted");
}

/// The time elements nearest to the headline, those behind it first.
PrintedDates fromTimeElements(const HtmlDocument &document, NodeIndex headline, const QString &language)
{
    constexpr int mostElements = 500;
    PrintedDates best;
    NodeIndex nearestPublished = 0;
    NodeIndex nearestModified = 0;
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
        if (!moment.isValid()) {
            continue;
        }
        const bool isModified = isNamedModified(document.attribute(i, "class")) || labelIn(labelBefore(document, i)) == DateLabel::Modified
            || labelIn(document.plainText(i)) == DateLabel::Modified;
        SourcedDate &date = isModified ? best.modified : best.published;
        NodeIndex &nearest = isModified ? nearestModified : nearestPublished;
        const NodeIndex distance = distanceFrom(headline, i);
        if ((!date.value.isValid() || distance < nearest) && belongsToArticle(document, i, headline)) {
            date = {moment, QStringLiteral("time element")};
            nearest = distance;
        }
    }
    return best;
}

/// Whose posts count: in a discussion the first one is the article.
enum class Posts { OfTheArticle, OfAnybody };

/// Whether nearly all the prose of a page is what readers wrote: it is a discussion.
bool isDiscussion(const HtmlDocument &document, NodeIndex headline)
{
    constexpr qsizetype shortest = 150; // bytes of prose
    constexpr int mostTexts = 200;
    constexpr qsizetype weight = 5;
    qsizetype ofReaders = 0;
    qsizetype others = 0;
    int texts = 0;
    for (NodeIndex i = 0; i < document.size() && texts < mostTexts; ++i) {
        if (document.tag(i) == HtmlTag::Script || document.tag(i) == HtmlTag::Head || document.tag(i) == HtmlTag::Footer) {
            i = document.end(i) - 1;
        } else if (document.isText(i) && document.node(i).text.size() >= shortest) {
            ++texts;
            (isByReaders(document, i, headline) ? ofReaders : others) += document.node(i).text.size();
        }
    }
    return ofReaders > weight * others;
}

/// Whether a text is a link's words, and more than a day: it tells of another article.
bool isTellingLink(const HtmlDocument &document, NodeIndex text)
{
    constexpr qsizetype fewestWords = 3; // beside numbers and short words; a day has the names of its weekday and month
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}]{4,}"));
    const NodeIndex around = document.parent(text);
    const bool isLinked = document.tag(around) == HtmlTag::A || document.tag(std::max(0, document.parent(around))) == HtmlTag::A;
    return isLinked && QString::fromUtf8(document.node(text).text).count(word) >= fewestWords;
}

/// Dates printed close to the headline, in a short text: the whole of it, or in an element that calls itself a date. Those
/// behind it come first, then the nearest.
PrintedDates printedNear(const HtmlDocument &document, NodeIndex headline, const QString &language, Posts posts)
{
    constexpr NodeIndex reach = 300;
    constexpr qsizetype longest = 120;
    constexpr qsizetype longestUnnamed = 48; // of a text that neither is in an element named for dates nor begins with a label
    PrintedDates dates;
    if (headline < 0) {
        return dates;
    }
    NodeIndex nearest = 0;
    bool nearestIsLabeled = false;
    const NodeIndex behind = document.end(headline);
    for (NodeIndex i = std::max(0, headline - reach / 4); i < std::min(document.size(), behind + reach); ++i) {
        if (!document.isText(i) || !isWithin(document.node(i).text, longest) || !maySayDay(document.node(i).text)
            || document.contains(headline, i) || isTellingLink(document, i)) {
            continue;
        }
        const QString own = QString::fromUtf8(document.node(i).text).simplified();
        if (own.size() < 6) {
            continue;
        }
        const QString text = labeledText(document, i);
        const LabeledDates told = readLabeledDates(text, language);
        if (!told.published.isValid() && !told.modified.isValid()) {
            continue;
        }
        const NodeIndex element = document.parent(i);
        const bool isNamed = namesDate(document.attribute(element, "class")) || namesDate(document.attribute(element, "id"))
            || (document.parent(element) >= 0 && namesDate(document.attribute(document.parent(element), "class")));
        if ((!isNamed && own.size() > longestUnnamed && labelIn(text) == DateLabel::None)
            || (posts == Posts::OfTheArticle && !belongsToArticle(document, i, headline))) {
            continue;
        }
        if (told.modified.isValid() && !dates.modified.value.isValid()) {
            dates.modified = {told.modified, QStringLiteral("text near the headline")};
        }
        const NodeIndex distance = i > headline ? i - behind : 2 * (headline - i);
        const bool isNearer = told.isLabeled == nearestIsLabeled && distance < nearest;
        if (told.published.isValid() && (!dates.published.value.isValid() || (told.isLabeled && !nearestIsLabeled) || isNearer)) {
            dates.published = {told.published, QStringLiteral("text near the headline")};
            nearest = distance;
            nearestIsLabeled = told.isLabeled;
        }
    }
    return dates;
}

/// The first date in a text that says "published", or in an element that calls itself a date.
SourcedDate fromLabeledText(const HtmlDocument &document, NodeIndex headline, const QString &language, Posts posts)
{
    constexpr qsizetype longest = 120;
    constexpr int mostElements = 500;
    int elements = 0;
    int texts = 0;
    const auto isOfPage = [&](NodeIndex node) { return posts == Posts::OfAnybody || belongsToArticle(document, node, headline); };
    for (NodeIndex i = 0; i < document.size(); ++i) {
        if (document.isText(i)) {
            const QByteArrayView written = document.node(i).text;
            if (!isWithin(written, longest) || texts > mostElements || !maySayDay(written)) {
                continue;
            }
            const QString text = labeledText(document, i);
            if (labelIn(text) == DateLabel::Published) {
                ++texts;
                const PageTime moment = readLabeledDates(text, language).published;
                if (moment.isValid() && isOfPage(i)) {
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
            const PageTime moment = readLabeledDates(text, language).published;
            if (moment.isValid() && isOfPage(i)) {
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
        const LabeledDates told = mayBeDate ? readLabeledDates(labeledText(document, i), language) : LabeledDates();
        if (told.published.isValid() && (isNext || isNamed || told.isLabeled)) {
            return {told.published, QStringLiteral("text near the headline")};
        }
        isNext = false;
    }
    return {};
}

/// A moment written for machines in a title near the headline, as pages write that say "8 months ago".
SourcedDate fromTitles(const HtmlDocument &document, NodeIndex headline)
{
    constexpr NodeIndex reach = 300;
    static const QRegularExpression moment(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}"));
    for (NodeIndex i = std::max(0, headline); headline >= 0 && i < std::min(document.size(), headline + reach); ++i) {
        const QByteArrayView title = document.isText(i) ? QByteArrayView() : document.attribute(i, "title");
        if (const auto match = moment.match(QString::fromUtf8(title.first(std::min<qsizetype>(title.size(), 80)))); match.hasMatch()) {
            const PageTime told = parseMachineDate(QString::fromUtf8(title.first(std::min<qsizetype>(title.size(), 19))));
            if (told.isValid()) {
                return {told, QStringLiteral("title near the headline")};
            }
        }
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
        QStringLiteral("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)|/((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:/|$)|"
                       "/((?:19|20)\\d{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(\\d{1,2})/"));
    const auto match = day.match(url.path());
    if (!match.hasMatch()) {
        return {};
    }
    const int offset = match.hasCaptured(1) ? 1 : match.hasCaptured(4) ? 4 : 7;
    const QString year = match.captured(offset);
    const QString month = match.captured(offset + 1);
    const QString dayOfMonth = match.captured(offset + 2);
    const PageTime moment =
        parseMachineDate(offset == 7 ? dayOfMonth + u' ' + month + u' ' + year : QStringLiteral("%1-%2-%3").arg(year, month, dayOfMonth));
    return {moment, QStringLiteral("url")};
}

/// The language that dates are read in: English of no country is told apart by the page's locale and by where the site is at home.
QString languageOfDates(const QString &language, const PageHead &head, const QUrl &url)
{
    if (!language.isEmpty() && language.compare(u"en", Qt::CaseInsensitive) != 0) {
        return language;
    }
    const QString locale = head.firstMeta({"og:locale"}).value;
    if (locale.startsWith(QLatin1StringView("en_"), Qt::CaseInsensitive)) {
        return locale;
    }
    static const QStringList dayFirst{QStringLiteral("uk"), QStringLiteral("au"), QStringLiteral("nz"), QStringLiteral("ie"),
                                      QStringLiteral("in"), QStringLiteral("ng"), QStringLiteral("ke"), QStringLiteral("gh")};
    static const QStringList monthFirst{QStringLiteral("us"), QStringLiteral("gov"), QStringLiteral("mil"), QStringLiteral("edu")};
    const QString domain = url.host().section(u'.', -1).toLower();
    return dayFirst.contains(domain) ? QStringLiteral("en-GB") : monthFirst.contains(domain) ? QStringLiteral("en-US") : language;
}

} // namespace

PageDates readPageDates(const HtmlDocument &document, const PageHead &head, NodeIndex headline, const QString &pageLanguage,
                        const QUrl &url)
{
    const QString language = languageOfDates(pageLanguage, head, url);
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
        return firstOf(head, language,
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
                        "citation_date",
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
    resolve(dates.published, [&] { return fromItem(document, head, "datepublished", headline, language); });
    resolve(dates.published, [&] { return fromItem(document, head, "datecreated", headline, language); });
    const bool isWhole = dates.published.value.isValid() && dates.modified.value.isValid();
    const PrintedDates elements = isWhole ? PrintedDates() : fromTimeElements(document, headline, language);
    resolve(dates.published, [&] { return elements.published; });
    PrintedDates printed;
    const Posts posts = !dates.published.value.isValid() && isDiscussion(document, headline) ? Posts::OfAnybody : Posts::OfTheArticle;
    if (!dates.published.value.isValid() || !dates.modified.value.isValid()) {
        printed = printedNear(document, headline, language, posts);
    }
    resolve(dates.published, [&] { return printed.published; });
    resolve(dates.published, [&] { return fromTitles(document, headline); });
    resolve(dates.published, [&] { return fromUrl(url); });
    resolve(dates.published, [&] { return fromLabeledText(document, headline, language, posts); });
    if (headline < 0) {
        resolve(dates.published, [&] { return fromLoneDate(document, language); });
    }
    resolve(dates.modified, [&] {
        return firstOf(head, language,
                       {"article:modified_time", "article:modified", "og:updated_time", "lastmod", "last-modified", "dcterms.modified",
                        "dc.date.modified", "datemodified", "article.updated", "revision_date", "rnews:datemodified"});
    });
    resolve(dates.modified, [&] { return fromItem(document, head, "datemodified", headline, language); });
    resolve(dates.modified, [&] { return elements.modified; });
    resolve(dates.modified, [&] { return printed.modified; });
    // A page that names no other day than that of its update was published, as it stands, on that day.
    resolve(dates.published, [&] { return elements.modified; });
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
