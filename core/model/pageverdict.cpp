// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pageverdict.h"

#include "core/base/names.h"
#include "core/base/sentence.h"
#include "core/model/addresskey.h"
#include "core/model/pagephrases.h"
#include "core/model/wordspacing.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace recension {

namespace {

// Texts of no more words may be a page that only says why the article isn't there.
constexpr int shortPage = 120;
constexpr int veryShortPage = 60;
constexpr int emptyPage = 3;
// A page that keeps so much of the article's words is the article.
constexpr double keptShare = 0.3;
// A headline that keeps so much of its words is the same.
constexpr double keptTitle = 0.5;
// A text cut to less than this part of the article may have been broken off for readers without an account.
constexpr double brokenOffShare = 0.6;
constexpr int invitation = 60;
// A page this much shorter than the article, and without its words, is not it.
constexpr double shrunkShare = 0.2;
constexpr double strangeShare = 0.1;
constexpr qsizetype searchedBytes = 512 * 1024;

constexpr Names<PageVerdict, 11> verdictNames{{{PageVerdict::Article, "article"},
                                               {PageVerdict::Unreachable, "unreachable"},
                                               {PageVerdict::NotFound, "notFound"},
                                               {PageVerdict::Refused, "refused"},
                                               {PageVerdict::ServerFailed, "serverFailed"},
                                               {PageVerdict::BotWall, "botWall"},
                                               {PageVerdict::ConsentPage, "consentPage"},
                                               {PageVerdict::LoginPage, "loginPage"},
                                               {PageVerdict::OtherPage, "otherPage"},
                                               {PageVerdict::Empty, "empty"},
                                               {PageVerdict::Unreadable, "unreadable"}}};

QByteArray header(const Capture &capture, QByteArrayView name)
{
    for (const HttpHeader &header : capture.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0) {
            return header.value.toLower();
        }
    }
    return {};
}

// What shields say of themselves (Cloudflare, AWS WAF, Rimon).
bool headersTellOfAWall(const Capture &capture)
{
    const QByteArray waf = header(capture, "x-amzn-waf-action");
    return header(capture, "cf-mitigated") == "challenge" || waf == "challenge" || waf == "captcha"
        || header(capture, "rimon") == "rwc_block";
}

std::optional<PageVerdict> verdictOfStatus(const Capture &capture)
{
    const int status = capture.httpStatus;
    if (status == 404 || status == 410) {
        return PageVerdict::NotFound;
    }
    if (status >= 500) {
        return PageVerdict::ServerFailed;
    }
    if (status == 401 || status == 402 || status == 407) {
        return PageVerdict::LoginPage;
    }
    if (status >= 400) {
        return headersTellOfAWall(capture) ? PageVerdict::BotWall : PageVerdict::Refused;
    }
    return std::nullopt;
}

QSet<QString> segmentsOf(const QUrl &url)
{
    const QStringList parts = url.path().toLower().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

std::optional<PageVerdict> verdictOfAddress(const Capture &capture)
{
    const QUrl &asked = capture.requestedUrl;
    const QUrl &came = capture.finalUrl;
    if (asked.isEmpty() || came.isEmpty()) {
        return std::nullopt;
    }
    const QSet<QString> added = segmentsOf(came) - segmentsOf(asked);
    const auto leadsTo = [&added](std::initializer_list<const char *> names) {
        return std::ranges::any_of(names, [&added](const char *name) { return added.contains(QLatin1String(name)); });
    };
    const bool movedHost = came.host().compare(asked.host(), Qt::CaseInsensitive) != 0;
    if (leadsTo({"login", "signin", "sign-in", "log-in", "sso", "authorize", "oauth2", "anmelden", "connexion"})
        || (movedHost
            && (came.host().startsWith(QLatin1String("login.")) || came.host().startsWith(QLatin1String("sso."))
                || came.host().startsWith(QLatin1String("accounts."))))) {
        return PageVerdict::LoginPage;
    }
    if (leadsTo({"consent", "cookiewall", "cookie-wall", "privacywall", "zustimmung", "collectconsent"})
        || (movedHost && (came.host().startsWith(QLatin1String("consent.")) || came.host().startsWith(QLatin1String("cmp."))))) {
        return PageVerdict::ConsentPage;
    }
    if (leadsTo({"captcha", "challenge", "_incapsula_resource", "blocked", "px", "validate-human"})) {
        return PageVerdict::BotWall;
    }
    const bool toTheRoot = segmentsOf(came).isEmpty() && segmentsOf(asked).size() > 0 && !came.hasQuery();
    if (toTheRoot || leadsTo({"404", "404.html", "notfound", "not-found", "error404", "pagenotfound"})
        || came.query().contains(QLatin1String("aspxerrorpath"), Qt::CaseInsensitive)) {
        return PageVerdict::NotFound;
    }
    return std::nullopt;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}\\p{M}]+"));
    QStringList words;
    for (const QString &run : text.toLower().split(gap, Qt::SkipEmptyParts)) {
        // Scripts without spaces: every two letters stand for a word.
        if (run.size() > 2 && isWrittenWithoutSpaces(run.front().unicode())) {
            for (qsizetype i = 0; i + 1 < run.size(); ++i) {
                words.append(run.mid(i, 2));
            }
        } else {
            words.append(run);
        }
    }
    return words;
}

QStringList wordsOf(const Article &article)
{
    QString text = article.title;
    for (const Block &block : article.blocks) {
        text += QLatin1Char('\n') + block.text;
    }
    return wordsOf(text);
}

double shareKept(const QStringList &before, const QStringList &now)
{
    const QSet<QString> known(before.begin(), before.end());
    const QSet<QString> present(now.begin(), now.end());
    const auto kept = std::ranges::count_if(known, [&present](const QString &word) { return present.contains(word); });
    return known.isEmpty() ? 1.0 : static_cast<double>(kept) / static_cast<double>(known.size());
}

bool holdsAny(const QByteArray &page, std::initializer_list<const char *> marks)
{
    return std::ranges::any_of(marks, [&page](const char *mark) { return page.contains(mark); });
}

QString pageTitle(const QByteArray &page)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>([^<]{0,300})"), QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(page)).captured(1).simplified();
}

std::ptrdiff_t countBeginningWith(const QStringList &words, QLatin1StringView stem)
{
    return std::ranges::count_if(words, [stem](const QString &word) { return word.startsWith(stem); });
}

bool talksOfConsent(const QStringList &words)
{
    constexpr std::array stems{"cookie"_L1, "consent"_L1, "einwillig"_L1, "datenschutz"_L1, "privacy"_L1, "consenso"_L1, "partner"_L1};
    std::ptrdiff_t about = 0;
    for (const QLatin1StringView stem : stems) {
        about += countBeginningWith(words, stem);
    }
    return about >= 3 && about * 20 >= words.size();
}

// Of several things that such pages speak of, whatever their words for them.
bool asksForConsent(const QStringList &words)
{
    const QString text = u' ' + words.join(u' ') + u' ';
    constexpr std::array<std::array<const char *, 5>, 6> matters{{{" cookie", " tracking", " tracker", " rastreadores"},
                                                                  {" consent", " einwillig", " zustimm", " consens"},
                                                                  {" privac", " datenschutz", " vie privée", " personal"},
                                                                  {" partner", " parten", " anbieter", " socios"},
                                                                  {" advert", " werbung", " publici", " pubblici", " ads "},
                                                                  {" accept", " akzept", " aceptar", " accett"}}};
    const auto named = std::ranges::count_if(matters, [&text](const auto &stems) {
        return std::ranges::any_of(stems, [&text](const char *stem) { return stem && text.contains(QString::fromUtf8(stem)); });
    });
    return named >= 3;
}

bool saysWhenOrByWhom(const Article &article)
{
    return article.published.isValid() || !article.byline.isEmpty() || !article.authors.isEmpty();
}

bool hasOffers(const QByteArray &page)
{
    return holdsAny(page, {"<form", "<button", "type=\"submit\""});
}

// What a short page is that does not hold the article.
std::optional<PageVerdict> verdictOfShortPage(const QByteArray &page, const Article &article, const QStringList &words)
{
    static const QRegularExpression passwordField(QStringLiteral("<input[^>]{0,300}type\\s*=\\s*[\"']?password"));
    if (words.size() <= shortPage
        && holdsAny(page,
                    {"challenges.cloudflare.com", "_cf_chl_opt", "captcha-delivery.com", "px-captcha", "_incapsula_resource",
                     "awswafintegration", "awswafcookiedomainlist", "sec-if-cpt-container", "hcaptcha.com/1/api.js", "/kpsdk",
                     "g-recaptcha", "cf-turnstile", "h-captcha"})) {
        return PageVerdict::BotWall;
    }
    if (words.size() <= shortPage) {
        for (const QString &title : {article.title, pageTitle(page)}) {
            if (const std::optional<PageVerdict> verdict = verdictOfTitle(title)) {
                return verdict;
            }
        }
    }
    if (words.size() <= 2 * shortPage && talksOfConsent(words) && hasOffers(page)) {
        return PageVerdict::ConsentPage;
    }
    if (words.size() <= shortPage && !saysWhenOrByWhom(article)) {
        const auto said = std::ranges::find_if(article.blocks, [](const Block &block) { return block.kind != BlockKind::Headline; });
        const QString first = said != article.blocks.end() && words.size() <= veryShortPage ? said->text : QString();
        for (const QString &title : {article.title, pageTitle(page), first}) {
            const std::optional<PageVerdict> verdict = verdictOfDoubtfulTitle(title);
            if (verdict && (verdict != PageVerdict::ConsentPage || (asksForConsent(words) && hasOffers(page)))) {
                return verdict;
            }
        }
    }
    if (words.size() <= veryShortPage && passwordField.match(QString::fromLatin1(page)).hasMatch()) {
        return PageVerdict::LoginPage;
    }
    return std::nullopt;
}

bool keepsHeadline(const Article &article, const Article &previous)
{
    return shareKept(wordsOf(previous.title), wordsOf(article.title)) >= keptTitle;
}

// The article's headline or beginning, and then no more than an invitation to read on with an account.
bool mayBeBrokenOff(const Article &article, const QStringList &words, const Article &previous, const QStringList &before)
{
    if (words.size() >= brokenOffShare * static_cast<double>(before.size())) {
        return false;
    }
    static const QRegularExpression dots(QStringLiteral("\\s*(?:…|\\.{3})\\s*(?:\\[…\\]|\\[\\.{3}\\])?$"));
    qsizetype at = 0;
    int invited = 0;
    bool hasBegun = keepsHeadline(article, previous);
    for (const Block &block : article.blocks) {
        const QString start = QString(block.text).remove(dots);
        const auto found = std::find_if(previous.blocks.begin() + at, previous.blocks.end(),
                                        [&start](const Block &former) { return former.text.startsWith(start); });
        if (found != previous.blocks.end() && invited == 0) {
            at = found - previous.blocks.begin() + 1;
            hasBegun = hasBegun || block.kind == BlockKind::Paragraph;
        } else {
            invited += static_cast<int>(wordsOf(block.text).size());
        }
    }
    return hasBegun && invited <= invitation;
}

bool isHeadlineAlone(const Article &article)
{
    return std::ranges::none_of(article.blocks,
                                [](const Block &block) { return block.kind != BlockKind::Headline && !wordsOf(block.text).isEmpty(); });
}

// A page of the site that names itself something above the article: its front page, a section's.
bool namesItselfAbove(const Article &article, const QUrl &asked)
{
    const QString path = article.canonicalUrl.path();
    const QString above = path.endsWith(u'/') ? path : path + u'/';
    return article.canonicalUrl.isValid() && !article.canonicalUrl.host().isEmpty() && !article.canonicalUrl.hasQuery()
        && publicationHost(article.canonicalUrl) == publicationHost(asked) && asked.path().size() > above.size()
        && asked.path().startsWith(above);
}

// Neither its headline nor who wrote it and when tells that a page is the article.
bool isUnnamed(const Article &article, const Article &previous)
{
    return !keepsHeadline(article, previous) && !saysWhenOrByWhom(article);
}

// Of a page without the article's words.
bool isAnotherPage(const Article &article, const QStringList &words, const Article &previous)
{
    return isUnnamed(article, previous) && (saysWhenOrByWhom(previous) || words.size() <= veryShortPage);
}

} // namespace

QString pageVerdictName(PageVerdict verdict)
{
    return nameIn(verdictNames, verdict);
}

PageVerdict pageVerdictOfName(const QString &name)
{
    return valueIn(verdictNames, name).value_or(PageVerdict::Unreadable);
}

PageVerdict judgePage(const RawDocument &document, const Article &article, const std::optional<Article> &previous)
{
    if (const std::optional<PageVerdict> verdict = verdictOfStatus(document.capture)) {
        return *verdict;
    }
    const QStringList words = wordsOf(article);
    const QStringList before = previous ? wordsOf(*previous) : QStringList();
    const double kept = previous ? shareKept(before, words) : 0.0;
    // Most pages are the article, and need no search.
    const auto searched = [&document] { return document.bytes.left(searchedBytes).toLower(); };
    if (previous && mayBeBrokenOff(article, words, *previous, before) && breaksOffForAccount(searched())) {
        return PageVerdict::LoginPage;
    }
    if (previous && kept >= keptShare) {
        return PageVerdict::Article;
    }
    if (headersTellOfAWall(document.capture)) {
        return PageVerdict::BotWall;
    }
    if (const std::optional<PageVerdict> verdict = verdictOfAddress(document.capture)) {
        return *verdict;
    }
    if (const std::optional<PageVerdict> verdict = verdictOfShortPage(searched(), article, words)) {
        return *verdict;
    }
    // A headline with a line below it may say that the article was withdrawn.
    const bool isRemnant =
        previous && words.size() < shrunkShare * static_cast<double>(before.size()) && kept < strangeShare && isUnnamed(article, *previous);
    if (words.size() < emptyPage || isRemnant || (isHeadlineAlone(article) && !(previous && isHeadlineAlone(*previous)))) {
        return PageVerdict::Empty;
    }
    if (!previous) {
        return PageVerdict::Article;
    }
    if (namesItselfAbove(article, document.capture.requestedUrl)) {
        return PageVerdict::NotFound;
    }
    return isAnotherPage(article, words, *previous) ? PageVerdict::OtherPage : PageVerdict::Article;
}

QString verdictInWords(PageVerdict verdict, int httpStatus)
{
    switch (verdict) {
    case PageVerdict::Article:
        return Sentence::tr("The article was there.");
    case PageVerdict::Unreachable:
        return Sentence::tr("The site could not be reached.");
    case PageVerdict::NotFound:
        return httpStatus >= 400 ? Sentence::tr("The article was not found (HTTP %1).").arg(httpStatus)
                                 : Sentence::tr("The site showed another page in the article's place, as it does when it is not found.");
    case PageVerdict::Refused:
        return Sentence::tr("The site refused to show the article (HTTP %1).").arg(httpStatus);
    case PageVerdict::ServerFailed:
        return httpStatus >= 400 ? Sentence::tr("The site failed to answer (HTTP %1).").arg(httpStatus)
                                 : Sentence::tr("The site told of a fault of its own instead of showing the article.");
    case PageVerdict::BotWall:
        return Sentence::tr("The site answered with a check for robots instead of the article.");
    case PageVerdict::ConsentPage:
        return Sentence::tr("The site asked for consent to cookies instead of showing the article.");
    case PageVerdict::LoginPage:
        return Sentence::tr("The site asked for an account instead of showing the article.");
    case PageVerdict::OtherPage:
        return Sentence::tr("The site showed another page in the article's place: none of its text, headline or dates stood there.");
    case PageVerdict::Empty:
        return Sentence::tr("The page held nothing that reads as an article.");
    case PageVerdict::Unreadable:
        return Sentence::tr("What the site sent could not be read.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace recension
