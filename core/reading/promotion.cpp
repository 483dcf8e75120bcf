// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/promotion.h"

#include "core/reading/prose.h"

#include <QRegularExpression>

namespace recension {

namespace {

constexpr auto foldedWords = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool hasMatch(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

/// An invitation to have something sent: what, and the word that invites.
bool isNewsletter(const QString &text)
{
    static const QRegularExpression what(
        QStringLiteral("\\b(?:e-?)?(?:news-?letters?|nieuwsbrie(?:f|ven)|nyhetsbrev\\w*|nyhedsbrev\\w*|uutiskirje\\w*|"
                       "bolet[ií]n(?:es)?|bülten\\w*|infolettre|"
                       "hírlevél\\w*|inbox(?:es)?|posteingang|postfach|boîte mail|bandeja de "
                       "entrada)\\b|\\b\\w*newsletter\\w*\\b|рассылк|ニュースレター|メルマガ|뉴스레터"),
        foldedWords);
    static const QRegularExpression invitation(
        QStringLiteral("\\b(?:sign(?:ing)?[ "
                       "-]?up|subscrib\\w*|regist(?:er|rieren|rati)\\w*|get|receive|sent|delivered|join|want|abonn\\w*|"
                       "anmeld\\w*|melden|bestellen|informiert|erhalten|"
                       "kostenlos\\w*|inscri\\w*|recevez|recevoir|suscr[ií]\\w*|recib\\w*|iscri\\w*|ricev\\w*|"
                       "subscrev\\w*|assin\\w*|receb\\w*|inschrijv\\w*|schrijf|meld|ontvang\\w*|"
                       "prenumerer\\w*|anmäl\\w*|tilmeld\\w*|meld "
                       "deg|tilaa|feliratkoz\\w*|zapisz|abone)\\b|подпиш|получ|登録|購読|구독"),
        foldedWords);
    return hasMatch(what, text) && hasMatch(invitation, text);
}

bool isChannel(const QString &text)
{
    static const QRegularExpression invitation(
        QStringLiteral("(?:^|[.!?:] |\\b(?:to|and|und|et|y|e|en) )(?:please )?(?:follow (?:us|me|our)|follow (?:\\w+ "
                       "){1,4}on|reach (?:\\w+ ){1,4}on|(?:you can )?find (?:us|me) |like us|join (?:us|our|the "
                       "conversation)|download (?:our|the)\\b.*\\bapp\\b|folgen sie (?:uns|der)|folg[et] uns|"
                       "suivez[- ]nous|abonnez-vous|síguenos|sigue(?: a)? nuestr|seguici|segui(?:te)? |siga-nos|siga o|volg "
                       "ons|följ oss|følg (?:oss|med)|seuraa meitä|takip edin|подписывайтесь|читайте нас|フォロー)"),
        foldedWords);
    static const QRegularExpression channel(
        QStringLiteral("\\b(?:facebook|twitter|x|instagram|insta|whatsapp|telegram|youtube|tiktok|linkedin|threads|"
                       "bluesky|mastodon|google news|channel|kanal|canale?|app|social "
                       "media|spotify|podcast)\\b|телеграм|канал|ツイッター"),
        foldedWords);
    return hasMatch(invitation, text) && hasMatch(channel, text);
}

bool isPaywall(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\bil vous reste\\b.*\\barticle\\b|réservée? (?:à nos|aux) abonnés|\\b(?:subscri\\w+|log in|register|sign "
                       "in) to (?:continue|keep|read|unlock)|already a (?:subscriber|member)\\b|"
                       "(?:continue|keep) reading (?:with|for)|(?:article|story|content) is (?:only )?(?:for|available "
                       "to|exclusive to|reserved for) (?:our )?subscribers|"
                       "(?:bereits|schon) abonnent|weiterlesen mit|nur für abonnenten|jetzt "
                       "(?:abonnieren|weiterlesen)|(?:déjà|vous êtes) abonnée?|ya eres suscriptor|"
                       "exclusivo para suscriptores|contenuto riservato|sei già abbonato|alleen voor abonnees|al "
                       "abonnee\\b|reservado a assinantes|"
                       "support (?:our|independent|quality|local) "
                       "(?:work|journalism|reporting|newsroom)|\\bjournalism\\b.*\\b(?:donate|support us|your support|needs? you)|"
                       "\\b(?:become a|as a) (?:member|supporter|subscriber) (?:today|now|from|for)\\b|\\bdonate "
                       "(?:today|now)\\b|your support (?:makes|helps|keeps)|"
                       "会員限定|有料会員"),
        foldedWords);
    return hasMatch(words, text);
}

bool isCookieText(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(?:we|this (?:site|website)|our (?:site|website|partners)|wir|diese "
                       "(?:seite|website)|nous|ce site|este sitio|questo sito)\\b.{0,60}\\bcookies?\\b|"
                       "\\bcookies?\\b.{0,80}\\b(?:consent|accept|einwilligung|zustimm\\w+|akzeptier\\w+|acceptez|"
                       "aceptar|accetta)\\b"),
        foldedWords);
    return hasMatch(words, text);
}

bool isAdLabel(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("^\\W*(?:(?:article|story|content|text) (?:continues|continued) "
                       "(?:below|after)\\b.*|(?:scroll|swipe) (?:down )?(?:to|for) (?:continue|more|read)\\b.*|"
                       "(?:nach|unter) der (?:anzeige|werbung)\\b.*|la suite après (?:cette|la) publicité|continua "
                       "(?:a leggere )?dopo la pubblicità|"
                       "(?:advertisement|advertising|sponsored|anzeige|werbung|publicité|publicidade?|pubblicità|"
                       "reklama?|reklame|annons|annonse|annonce|advertentie|mainos|hirdetés|реклама|広告|광고)"
                       "(?: (?:continues|continue reading|weiterlesen|below)\\b.*)?)\\W*$"),
        foldedWords);
    return hasMatch(words, text);
}

/// An issue's or subscription's price.
bool isOffer(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b\\d+ (?:issues|weeks|months) for (?:just |only )?[£$€]|\\b\\d+ (?:Ausgaben|Wochen|Monate) für (?:nur )?\\d|"
                       "\\b\\d+ (?:numéros|mois|semaines) pour \\d"),
        foldedWords);
    return hasMatch(words, text);
}

/// The publication's own issue, and where it is sold.
bool isIssueOnSale(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:\\w*ausgabe|heft|magazin|issue|numéro|número|numero)\\b.*\\b(?:im handel|am kiosk|bestellen|newsstands?|on sale|en kiosques?|"
            "en (?:los )?kioscos|in edicola|nas bancas)\\b"),
        foldedWords);
    return hasMatch(words, text);
}

/// What readers must keep to who write comments.
bool isCommentRule(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties)\\b"), foldedWords);
    static const QRegularExpression rule(
        QStringLiteral("^\\W*(?:note|notice|please|attention|atenção|atención|attenzione|achtung|hinweis|bitte|opgelet)\\b.*"
                       "(?:\\bmoderat|\\bmoderad|\\bmoderier|\\bmodér|freigeschaltet|\\bapproved\\b|\\baprovad|\\baprobad)"),
        foldedWords);
    return hasMatch(words, text) && hasMatch(rule, text);
}

bool isShareLabel(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("^\\W*(?:comments?|(?:like|enjoyed|love) this (?:story|article|post)\\W+share\\b.*|share this "
                       "(?:story|article|post)\\b.*)\\W*$"),
        foldedWords);
    return hasMatch(words, text);
}

/// What stands above links to other articles, by itself.
bool isLabelOfOthers(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "^\\W*(?:read (?:more|next|also)|more (?:on this|stories|like this|from us)|related(?: (?:articles?|stories|posts|videos?|content|topics|coverage))?|"
            "recommended(?: (?:videos?|for you|reading|stories|articles))?|you (?:may|might) (?:also )?like|trending(?: now)?|most (?:read|popular)|"
            "auch interessant|mehr zum thema|lesen sie (?:auch|mehr)|weitere (?:videos|artikel|themen|meldungen)|passend dazu|meistgelesen|"
            "(?:à )?lire (?:aussi|également)|sur le même sujet|les plus lus|te puede interesar|lea también|lo más (?:leído|visto)|noticias relacionadas|"
            "leggi anche|potrebbe interessarti|i più letti|leia (?:também|mais)|mais lidas|lees (?:ook|meer)|meest gelezen|læs (?:også|mere)|les også|läs (?:också|mer)|"
            "lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте также|関連記事|あわせて読みたい|관련기사|相关(?:新闻|阅读)|延伸閱讀)\\W*$"),
        foldedWords);
    return hasMatch(words, text);
}

/// What a page asks before it shows something of another site's.
bool isEmbedConsent(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\bexterne[nrms]? inhalte?\\b.*\\b(?:youtube|facebook|instagram|twitter|x|tiktok|datawrapper|podigee|spotify|redaktionell\\w*|angezeigt|anzeigen|geladen)\\b|"
            "\\beinverstanden, dass mir\\b.*\\binhalte\\b|\\bpersonenbezogene daten\\b.*\\b(?:drittplattformen|drittanbieter)\\b|"
            "\\b(?:content|post|video|tweet) (?:is |was )?(?:provided|hosted|supplied) by\\b.*\\b(?:cookies|permission|consent)\\b|"
            "\\b(?:ce contenu|cette vidéo)\\b.*\\b(?:cookies|bloqué|consentement)\\b"),
        foldedWords);
    return hasMatch(words, text);
}

/// Asks readers for what is wrong in the article.
bool asksForErrors(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "^\\W*(?:fehler (?:gefunden|entdeckt)|(?:spotted|found|see|noticed) (?:an error|a mistake|a typo|something wrong)|signaler une erreur|"
            "une erreur dans l|segnala un errore|¿?has encontrado un error|reportar (?:un )?error|encontrou (?:um )?erro|fout gezien|hittat (?:ett )?fel)"),
        foldedWords);
    return hasMatch(words, text);
}

bool isBroadcastNote(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("^(?:sendung|quelle|redaktion)s?:.*\\d|\\b(?:dieses thema im programm|über dieses thema bericht\\w+)\\b|"
                       "\\b(?:first )?(?:aired|broadcast) (?:on|at)\\b.*\\d"),
        foldedWords);
    return hasMatch(words, text);
}

/// "Read also: another headline": the label, and a link behind it.
bool leadsElsewhere(const Passage &passage)
{
    static const QRegularExpression label(
        QStringLiteral("^[\\W_]*(?:read (?:more|also|next|this)|also read|see also|see more|more "
                       "(?:on|from|about)|related(?: (?:story|article|stories|articles|content|reading))?|don['’]t "
                       "miss|you may (?:also )?like|recommended|watch(?: (?:now|more|also))?|listen|"
                       "lesen sie (?:auch|mehr|hier|dazu)|lies auch|mehr zum thema|mehr dazu|auch "
                       "interessant|lesetipp|zum thema|passend dazu|"
                       "(?:à )?lire (?:aussi|également)|voir aussi|à lire|lea también|lee también|leer "
                       "(?:más|también)|te puede interesar|más información|ver también|"
                       "leggi anche|leggi|per approfondire|potrebbe interessarti|leia (?:também|mais)|veja "
                       "(?:também|mais)|saiba mais|lees (?:ook|meer|verder)|"
                       "läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|czytaj "
                       "(?:też|także|więcej)|zobacz (?:też|także)|přečtěte si|čtěte (?:také|více)|"
                       "olvassa|ayrıca|ilginizi çekebilir|baca juga|читайте (?:также|ещё|еще|далее)|смотрите "
                       "также|читати також|читайте також|関連記事|あわせて読みたい|관련기사)\\b"),
        foldedWords);
    const auto match = label.match(passage.block.text);
    if (!match.hasMatch()) {
        return false;
    }
    const qsizetype rest = passage.length() - match.capturedEnd();
    const bool isPunctuated =
        match.capturedEnd() < passage.length() && QStringView(u":：-–—|»>").contains(passage.block.text.at(match.capturedEnd()));
    return passage.linked * 10 >= rest * 7 || (isPunctuated && passage.linked * 2 >= rest);
}

} // namespace

bool isCookieNotice(const QString &text)
{
    constexpr qsizetype longest = 800;
    return text.size() <= longest && text.contains(u"cookie", Qt::CaseInsensitive) && isCookieText(text) && !text.contains(u'"')
        && !text.contains(u'“');
}

bool isPromotion(const Passage &passage)
{
    constexpr qsizetype longest = 400;
    constexpr qsizetype longestNote = 250;
    const QString &text = passage.block.text;
    constexpr qsizetype longestHeading = 40;
    if (text.size() <= longestHeading && passage.block.kind != BlockKind::Code && isLabelOfOthers(text)) {
        return true;
    }
    if (text.size() > longest || passage.block.kind == BlockKind::Code || passage.block.kind == BlockKind::Quote
        || passage.block.kind == BlockKind::Caption) {
        return false;
    }
    // What quotes somebody is the article's.
    const bool isBrief = text.size() <= longestNote;
    const bool leads = passage.linked > 0;
    constexpr qsizetype longestLabel = 70;
    if (text.size() <= longestLabel && (isAdLabel(text) || isShareLabel(text))) {
        return true;
    }
    if (isBrief && (isEmbedConsent(text) || (text.size() <= 120 && asksForErrors(text)))) {
        return true;
    }
    if (isBrief && leads && isIssueOnSale(text)) {
        return true;
    }
    if (leads && leadsElsewhere(passage)) {
        return true;
    }
    if (isNewsletter(text) && (leads || text.size() <= 160)) {
        return true;
    }
    if (isBrief && (isPaywall(text) || isBroadcastNote(text) || isOffer(text) || isCommentRule(text))) {
        return true;
    }
    if (isBrief && (leads || text.size() <= 120) && isChannel(text)) {
        return true;
    }
    if (text.size() <= 200 && isCookieNotice(text)) {
        return true;
    }
    static const QRegularExpression feedNote(QStringLiteral("\\bRSS \\d.*\\b(?:pings?|trackback|comments?|kommentare?)\\b"), foldedWords);
    return hasMatch(feedNote, text);
}

} // namespace recension
