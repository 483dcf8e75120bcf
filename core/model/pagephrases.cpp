// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pagephrases.h"

#include "core/base/wordpattern.h"

#include <algorithm>
#include <array>

namespace recension {

namespace {

/// What such pages say, and what they are.
struct Phrases {
    PageVerdict verdict;
    QRegularExpression pattern;
};

/// That of the first phrases that the title has.
template<std::size_t size>
std::optional<PageVerdict> firstVerdict(const std::array<Phrases, size> &all, const QString &title)
{
    const auto said = std::ranges::find_if(all, [&title](const Phrases &phrases) { return phrases.pattern.match(title).hasMatch(); });
    return said == all.end() ? std::nullopt : std::optional(said->verdict);
}

} // namespace

std::optional<PageVerdict> verdictOfTitle(const QString &title)
{
    static const std::array all{
        Phrases{PageVerdict::NotFound,
                wordPattern(QStringLiteral(
                    "^\\W*(?:error\\W*)?(?:404|410)\\b(?!\\s+\\p{L}+\\s+\\p{L})|(?:page|article|story)\\b.{0,20}\\bnot found|"
                    "^not found|page (?:doesn.t exist|unavailable|introuvable)|nicht gefunden|introuvable|no encontrad[ao]|"
                    "non trovat[ao]|não encontrad[ao]|niet gevonden|hittades inte|nie znaleziono|не найден|"
                    "見つかりません|页面不存在|找不到|찾을 수 없"))},
        Phrases{
            PageVerdict::BotWall,
            wordPattern(QStringLiteral("^just a moment|^access (?:to this page has been )?denied|^attention required|are you a (?:ro)?bot|"
                                       "are you human|^pardon our interruption|^robot check|^security (?:check|verification)|"
                                       "^checking your browser|verify (?:that )?you are (?:a )?human|^(?:request )?blocked\\b|^captcha|"
                                       "zugriff verweigert|accès refusé|acceso denegado|accesso negato"))},
        Phrases{PageVerdict::LoginPage,
                wordPattern(
                    QStringLiteral("^(?:log ?in|sign ?in|anmelden|einloggen|connexion|se connecter|iniciar sesión|accedi|entrar|inloggen|"
                                   "logga in|zaloguj się|вход|ログイン|登录|登入|로그인)(?:\\W|$)"))},
    };
    return firstVerdict(all, title);
}

std::optional<PageVerdict> verdictOfDoubtfulTitle(const QString &title)
{
    static const std::array all{
        Phrases{PageVerdict::BotWall,
                wordPattern(QStringLiteral("(?:confirm|prove|verify) (?:that )?you(?:.re| are) (?:a )?human|robot or human|"
                                           "\\bunusual (?:traffic|activity)\\b|^human verification|kein roboter|"
                                           "pas un robot|no (?:eres|es) un robot|"
                                           "^too many requests|^rate limit|"
                                           "(?:using|disable|turn off|detected) .{0,20}\\bad.?block|"
                                           "ad.?block\\w* (?:is )?(?:detected|erkannt|détecté|detectado|rilevato)|"
                                           "(?:enable|activate|turn on) (?:javascript|js)\\b"))},
        Phrases{
            PageVerdict::ConsentPage,
            wordPattern(QStringLiteral("^before you continue|^bevor (?:sie|du) |^avant de (?:continuer|poursuivre)|^antes de continuar|"
                                       "^prima di continuare|\\bprivacy\\b|privatsphäre|vie privée|privacidad|\\bcookies?\\b|\\bconsent\\b|"
                                       "^zustimmung|^einwilligung|consentement|consentimiento|\\bpur-abo|weiterlesen"))},
        Phrases{PageVerdict::NotFound,
                wordPattern(QStringLiteral(
                    "^(?:this |the )?(?:article|page|story|content|post) (?:has been|was|is) (?:removed|deleted|no longer available)|"
                    "bulunamadı|غير موجود|לא נמצא|δεν βρέθηκε|nebyla nalezena|nem található|ikke fundet|ikke funnet|ei löyt|"
                    "pagină inexistentă|не знайдено|ไม่พบ|không tìm thấy|tidak ditemukan|नहीं मिला|پیدا نشد"))},
        Phrases{PageVerdict::ServerFailed,
                wordPattern(QStringLiteral(
                    "^(?:error\\W*)?50[0-4]\\b(?!(?:\\s+\\p{L}+){4})|^bad gateway|^service (?:temporarily )?unavailable|"
                    "^gateway time-?out|^internal (?:server )?error|^error establishing a database|^fatal error|"
                    "^we(?:.ll| will) be (?:right )?back|\\b(?:under|down for) (?:scheduled )?maintenance|^(?:scheduled )?maintenance|"
                    "wartungsarbeiten|en maintenance|en mantenimiento|in manutenzione|em manutenção|przerwa techniczna|"
                    "технические работы|メンテナンス中"))},
        Phrases{PageVerdict::OtherPage,
                wordPattern(QStringLiteral(
                    "\\b451\\b|unavailable (?:due to|for) legal reasons|our european visitors|"
                    "(?:un|not )available in your (?:country|region|location|area)|(?:ihrem|deinem) land nicht verfügbar|"
                    "pas disponible dans votre (?:pays|région)|no (?:está )?disponible en (?:su|tu) (?:país|región)|"
                    "(?:unsupported|outdated) browser|browser (?:is )?(?:not supported|no longer supported|out of date|outdated)|"
                    "browser wird nicht (?:mehr )?unterstützt|"
                    "domain (?:name )?(?:is|may be) for sale|^welcome to nginx|default page|^index of /|^it works!?$|"
                    "^account (?:has been )?suspended|^(?:age verification|are you (?:over|at least) \\d\\d)|"
                    "^(?:vérification de l.âge|verificación de edad|altersprüfung)$"))},
    };
    return firstVerdict(all, title);
}

bool breaksOffForAccount(const QByteArray &page)
{
    constexpr std::array phrases{
        "for subscribers",
        "subscribers only",
        "subscribe to read",
        "sign in to read",
        "log in to read",
        "nur für abonnent",
        "für abonnenten",
        "à nos abonnés",
        "para suscriptores",
        "para assinantes",
        "per gli abbonati",
        "voor abonnees",
        "för prenumeranter",
        "для подписчиков",
        "continue reading",
        "keep reading",
        "read the full",
        "read the rest",
        "read this article",
        "unlock this article",
        "weiterlesen",
        "weiter lesen",
        "artikel freischalten",
        "lire la suite",
        "poursuivre la lecture",
        "réservé aux abonnés",
        "seguir leyendo",
        "sigue leyendo",
        "continuar leyendo",
        "continua a leggere",
        "continuare a leggere",
        "continuar lendo",
        "continue lendo",
        "lees verder",
        "verder lezen",
        "läs vidare",
        "fortsätt läsa",
        "læs videre",
        "les videre",
        "lue koko",
        "czytaj dalej",
        "читать дальше",
        "читать далее",
        "okumaya devam",
        "続きを読む",
        "続きをお読み",
        "阅读全文",
        "계속 읽기",
        "متابعة القراءة",
    };
    return std::ranges::any_of(phrases, [&page](const char *phrase) { return page.contains(phrase); });
}

} // namespace recension
