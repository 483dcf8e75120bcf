// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pageverdict.h"

#include "core/base/names.h"
#include "core/base/sentence.h"
#include "core/model/wordspacing.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace recension {

namespace {

// Texts of no more words may be a page that only says why the article isn't there.
constexpr int shortPage = 120;
constexpr int veryShortPage = 60;
constexpr int emptyPage = 3;
// A page that keeps so much of the article's words is the article.
constexpr double keptShare = 0.3;
// A page this much shorter than the article, and without its words, is not it.
constexpr double shrunkShare = 0.2;
constexpr double strangeShare = 0.1;
constexpr qsizetype searchedBytes = 512 * 1024;

constexpr Names<PageVerdict, 10> verdictNames{{{PageVerdict::Article, "article"},
                                               {PageVerdict::Unreachable, "unreachable"},
                                               {PageVerdict::NotFound, "notFound"},
                                               {PageVerdict::Refused, "refused"},
                                               {PageVerdict::ServerFailed, "serverFailed"},
                                               {PageVerdict::BotWall, "botWall"},
                                               {PageVerdict::ConsentPage, "consentPage"},
                                               {PageVerdict::LoginPage, "loginPage"},
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

std::optional<PageVerdict> verdictOfTitle(const QString &title)
{
    static const QRegularExpression notFound(
        QStringLiteral("^\\W*(?:error\\W*)?(?:404|410)\\b(?!\\s+\\p{L}+\\s+\\p{L})|(?:page|article|story)\\b.{0,20}\\bnot found|"
                       "^not found|page (?:doesn.t exist|unavailable|introuvable)|nicht gefunden|introuvable|no encontrad[ao]|"
                       "non trovat[ao]|não encontrad[ao]|niet gevonden|hittades inte|nie znaleziono|не найден|"
                       "見つかりません|页面不存在|找不到|찾을 수 없"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression wall(
        QStringLiteral("^just a moment|^access (?:to this page has been )?denied|^attention required|are you a (?:ro)?bot|"
                       "are you human|^pardon our interruption|^robot check|^security (?:check|verification)|"
                       "^checking your browser|verify (?:that )?you are (?:a )?human|^(?:request )?blocked\\b|^captcha|"
                       "zugriff verweigert|accès refusé|acceso denegado|accesso negato"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression login(
        QStringLiteral("^(?:log ?in|sign ?in|anmelden|einloggen|connexion|se connecter|iniciar sesión|accedi|entrar|inloggen|"
                       "logga in|zaloguj się|вход|ログイン|登录|登入|로그인)(?:\\W|$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (notFound.match(title).hasMatch()) {
        return PageVerdict::NotFound;
    }
    if (wall.match(title).hasMatch()) {
        return PageVerdict::BotWall;
    }
    if (login.match(title).hasMatch()) {
        return PageVerdict::LoginPage;
    }
    return std::nullopt;
}

QString pageTitle(const QByteArray &page)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>([^<]{0,300})"), QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(page)).captured(1).simplified();
}

bool talksOfConsent(const QStringList &words)
{
    const auto about = std::ranges::count_if(words, [](const QString &word) {
        return std::ranges::any_of(std::array{"cookie", "consent", "einwillig", "datenschutz", "privacy", "consenso", "partner"},
                                   [&word](const char *stem) { return word.startsWith(QLatin1String(stem)); });
    });
    return about >= 3 && about * 20 >= words.size();
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
    if (words.size() <= 2 * shortPage && talksOfConsent(words) && holdsAny(page, {"<form", "<button", "type=\"submit\""})) {
        return PageVerdict::ConsentPage;
    }
    if (words.size() <= veryShortPage && passwordField.match(QString::fromLatin1(page)).hasMatch()) {
        return PageVerdict::LoginPage;
    }
    return std::nullopt;
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
    if (previous && kept >= keptShare) {
        return PageVerdict::Article;
    }
    if (headersTellOfAWall(document.capture)) {
        return PageVerdict::BotWall;
    }
    if (const std::optional<PageVerdict> verdict = verdictOfAddress(document.capture)) {
        return *verdict;
    }
    const QByteArray page = document.bytes.left(searchedBytes).toLower();
    if (const std::optional<PageVerdict> verdict = verdictOfShortPage(page, article, words)) {
        return *verdict;
    }
    const bool shrunk = previous && words.size() < shrunkShare * static_cast<double>(before.size()) && kept < strangeShare;
    return words.size() < emptyPage || shrunk ? PageVerdict::Empty : PageVerdict::Article;
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
        return Sentence::tr("The site failed to answer (HTTP %1).").arg(httpStatus);
    case PageVerdict::BotWall:
        return Sentence::tr("The site answered with a check for robots instead of the article.");
    case PageVerdict::ConsentPage:
        return Sentence::tr("The site asked for consent to cookies instead of showing the article.");
    case PageVerdict::LoginPage:
        return Sentence::tr("The site asked for an account instead of showing the article.");
    case PageVerdict::Empty:
        return Sentence::tr("The page held nothing that reads as an article.");
    case PageVerdict::Unreadable:
        return Sentence::tr("What the site sent could not be read.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace recension
