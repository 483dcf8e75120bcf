// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/promotion.h"

#include "core/base/holdsword.h"
#include "core/base/phrasesearch.h"
#include "core/base/wordpattern.h"
#include "core/reading/prose.h"

namespace recension {

namespace {

QRegularExpression words(const char *pattern)
{
    return wordPattern(QString::fromUtf8(pattern));
}

/// A kind of promotion: how long a text of it gets with a link in it and without one, phrases of which each such text holds one
/// (parted by "|"; none where all texts are asked), and the words that tell it.
struct Kind {
    qsizetype longest;
    qsizetype longestWithoutLink;
    const char *phrases;
    QRegularExpression tells;
    QRegularExpression alsoHas = {}; ///< matches everything where there is none
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        // What stands above links to other articles, by itself.
        {40, 40, "",
         words(
             "^\\W*(?:read (?:more|next|also)|more (?:on this|stories|like this|from us)|related(?: (?:articles?|stories|posts|videos?|content|topics|coverage))?|"
             "recommended(?: (?:videos?|for you|reading|stories|articles))?|you (?:may|might) (?:also )?like|trending(?: now)?|most (?:read|popular)|"
             "(?:latest|recent|more) (?:news|posts|articles|stories|videos)|neue(?:ste)? (?:artikel|beiträge|nachrichten|meldungen)|aktuelle (?:meldungen|nachrichten)|"
             "(?:derniers|nos derniers) articles|últimas noticias|ultime notizie|laatste nieuws|senaste nytt|"
             "auch interessant|mehr zum thema|lesen sie (?:auch|mehr)|weitere (?:videos|artikel|themen|meldungen)|passend dazu|meistgelesen|"
             "(?:à )?lire (?:aussi|également)|sur le même sujet|les plus lus|te puede interesar|lea también|lo más (?:leído|visto)|noticias relacionadas|"
             "leggi anche|potrebbe interessarti|i più letti|leia (?:também|mais)|mais lidas|lees (?:ook|meer)|meest gelezen|læs (?:også|mere)|les også|läs (?:också|mer)|"
             // In the place of what has not come.
             "loading(?: \\w+){0,3}\\s?(?:…|\\.{3})|(?:\\w+ )?(?:wird|werden) geladen|chargement(?: \\w+){0,3}\\s?(?:…|\\.{3})|"
             "cargando(?: \\w+){0,3}\\s?(?:…|\\.{3})|caricamento(?: \\w+){0,3}\\s?(?:…|\\.{3})|carregando(?: \\w+){0,3}\\s?(?:…|\\.{3})|読み込み中|"
             // On what plays or enlarges a picture.
             "(?:play|watch|pause|open) (?:the )?(?:video|audio|gallery|slide ?show)|(?:play|listen to) (?:this )?(?:article|story)|"
             "(?:enlarge|expand|zoom|open|view) (?:the )?(?:image|photo|picture|gallery)|enlarge|full ?screen|"
             "(?:video|audio|artikel) (?:abspielen|anhören|starten)|(?:bild )?vergrößern|bild in (?:großansicht|lightbox) öffnen|"
             "(?:lire|voir|lancer) la vidéo|agrandir(?: l.image)?|(?:ver|reproducir) (?:el )?v[ií]deo|ampliar(?: (?:imagen|foto))?|"
             "(?:guarda|riproduci) (?:il )?video|ingrandisci|video afspelen|spela (?:upp )?video|"
             "lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте также|関連記事|あわせて読みたい|관련기사|相关(?:新闻|阅读)|延伸閱讀)\\W*$")},
        // What stands above an advertisement.
        {70, 70, "",
         words("^\\W*(?:(?:article|story|content|text) (?:continues|continued) "
               "(?:below|after)\\b.*|(?:scroll|swipe) (?:down )?(?:to|for) (?:continue|more|read)\\b.*|"
               "(?:nach|unter) der (?:anzeige|werbung)\\b.*|la suite après (?:cette|la) publicité|continua "
               "(?:a leggere )?dopo la pubblicità|"
               "(?:advertisement|advertising|sponsored(?: links?)?|anzeige|werbung|publicité|publicidade?|pubblicità|"
               "reklama?|reklame|annons|annonse|annonce|advertentie|mainos|hirdetés|реклама|広告|スポンサー(?:ド)? ?リンク|광고)"
               "(?: (?:continues|continue reading|weiterlesen|below)\\b.*)?)\\W*$")},
        // Above buttons to share, or the number of comments.
        {70, 70, "",
         words("^\\W*(?:comments?|(?:like|enjoyed|love) this (?:story|article|post)\\W+share\\b.*|share this "
               "(?:story|article|post)\\b.*)\\W*$")},
        // An invitation to have something sent: what, and the word that invites.
        {400, 160,
         "newsletter|news-letter|nieuwsbrie|nyhetsbrev|nyhedsbrev|uutiskirje|bolet|bülten|infolettre|hírlevél|inbox|posteingang|postfach|"
         "boîte mail|bandeja de entrada|рассылк|ニュースレター|メルマガ|뉴스레터",
         words("\\b(?:e-?)?(?:news-?letters?|nieuwsbrie(?:f|ven)|nyhetsbrev\\w*|nyhedsbrev\\w*|uutiskirje\\w*|"
               "bolet[ií]n(?:es)?|bülten\\w*|infolettre|"
               "hírlevél\\w*|inbox(?:es)?|posteingang|postfach|boîte mail|bandeja de "
               "entrada)\\b|newsletter|рассылк|ニュースレター|メルマガ|뉴스레터"),
         words("\\b(?:sign(?:ing)?[ "
               "-]?up|subscrib\\w*|regist(?:er|rieren|rati)\\w*|get|receive|sent|delivered|join|want|abonn\\w*|"
               "anmeld\\w*|melden|bestellen|informiert|erhalten|"
               "kostenlos\\w*|inscri\\w*|recevez|recevoir|suscr[ií]\\w*|recib\\w*|iscri\\w*|ricev\\w*|"
               "subscrev\\w*|assin\\w*|receb\\w*|inschrijv\\w*|schrijf|meld|ontvang\\w*|hier entlang|hier geht.?s|"
               "prenumerer\\w*|anmäl\\w*|tilmeld\\w*|meld "
               "deg|tilaa|feliratkoz\\w*|zapisz|abone)\\b|подпиш|получ|登録|購読|구독")},
        // An invitation to follow elsewhere: the word that invites, and where.
        {300, 120,
         "follow |reach |find us|find me|like us|join us|join our|join the|download our|download the|folgen sie|folge uns|folgt uns|suivez|"
         "abonnez-vous|síguenos|sigue|segui|siga|volg ons|följ oss|følg|seuraa|takip edin|подписывайтесь|читайте нас|フォロー",
         words("(?:^|[.!?:] |\\b(?:to|and|und|et|y|e|en) )(?:please )?(?:follow (?:us|me|our)|follow (?:[\\w'’]+ "
               "){1,4}on|reach (?:\\w+ ){1,4}on|(?:you can )?find (?:us|me) |like us|join (?:us|our|the "
               "conversation)|download (?:our|the)\\b.*\\bapp\\b|folgen sie (?:uns|der)|folg[et] uns|"
               "suivez[- ]nous|abonnez-vous|síguenos|sigue(?: a)? nuestr|seguici|segui(?:te)? |siga-nos|siga o|volg "
               "ons|följ oss|følg (?:oss|med)|seuraa meitä|takip edin|подписывайтесь|читайте нас|フォロー)"),
         words("\\b(?:facebook|twitter|x|instagram|insta|whatsapp|telegram|youtube|tiktok|linkedin|threads|"
               "bluesky|mastodon|google news|channel|kanal|canale?|app|social "
               "media|spotify|podcast)\\b|телеграм|канал|ツイッター")},
        // To subscribe, donate or log in.
        {250, 250,
         "reste|abonn|subscri|log in|register|sign in|member|continue|keep|weiterlesen|suscriptor|riservat|assinantes|support|journalism|donate|unterstütz|spende|einlog|anmeld|registrier|eingelog|connect|sesión|accedi|login|会員",
         words(
             "\\bil vous reste\\b.*\\barticle\\b|réservée? (?:à nos|aux) abonnés|\\b(?:subscri\\w+|log in|register|sign "
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
             "(?:today|now)\\b(?!.*\\b(?:said|says|asks|asked|urges|urged|told|wrote|pleaded|begged)\\b)|your support (?:makes|helps|keeps)|"
             "\\b(?:einloggen|anmelden|registrieren|eingeloggt sein),? um (?:[\\w-]+ ){0,4}?(?:zu )?(?:(?:weiter|mit)?(?:zu)?lesen|kommentieren|diskutieren|bewerten|beteiligen|abzustimmen)\\b|\\bum (?:\\w+ ){0,3}(?:zu )?(?:kommentieren|diskutieren),? (?:\\w+ ){0,3}(?:einloggen|anmelden|registrieren)|"
             "\\b(?:connectez-vous|vous devez être connectée?) pour\\b|\\b(?:inicia|iniciar) sesión para\\b|\\baccedi per\\b|\\bfaça login para\\b|\\blog in om\\b|"
             "\\b(?:durch|mit|ohne) (?:(?-i:Ihr)|eur|dein)er? (?:unterstützung|spende)\\b|\\bunterstützen (?-i:Sie) (?:uns|unsere?n?|meine?n?)\\b|"
             "会員限定|有料会員")},
        // To install its program, or to tell it something.
        {250, 120, "app|tip|story|stories|info|hinweis|piste",
         words(
             "(?:^|[.!?:,–—-] ?)(?:please |now )?(?:get|download|install|try|use) (?:the|our) (?:\\w+ ){0,3}app\\b.*\\b(?:iphone|ios|ipad|android|app store|google play|apple|phones?)\\b|"
             "\\bapp (?:für|im|auf) (?:\\w+ ){0,2}(?:iphone|ios|android|app store|google play)\\b|téléchargez (?:notre|l).{0,20}application|descarga (?:nuestra|la) app|scarica (?:la nostra|l).{0,10}app|"
             "^(?!.*\\b(?:police|sheriff\\w*|crime ?stoppers|detectives?|investigators?)\\b)\\W*(?:got|have|do you have|know of) (?:a |an |any |some )?(?:\\w+ )?(?:tips?|story|stories|information)\\b[^.]{0,60}\\?|"
             "^(?!.*\\b(?:polizei|kripo|kriminalpolizei|ermittler)\\b)\\W*haben sie (?:\\w+ ){0,2}(?:hinweise?|tipps?|informationen)\\b[^.]{0,60}\\?|^\\W*(?:vous avez|avez-vous) une (?:info|information|piste)\\b")},
        // What the publication sells, for less.
        {400, 0, "code|coupon|gutschein|rabatt", words("\\b(?:code|coupon|gutschein\\w*|rabatt\\w*|code promo)\\b"),
         words(
             "\\b(?:our|us|unser\\w*|nos|notre)\\b.*(?:\\b(?:get|save|take) [$£€]?\\d+\\s?%? off your (?:first|next)\\b|\\d+\\s?(?:%|€|euro|prozent) (?:rabatt|auf "
             "(?:ihre|deine) (?:erste|nächste))|de remise sur votre (?:première|prochaine))")},
        // To take the publisher's other papers, or to join what only chosen readers may join.
        {250, 0, "subscri|invitation-only|abonnieren|abonnez-vous",
         words("\\bsubscri(?:be|ption|ptions) (?:to|of) (?:our|the) (?:\\w+ )?(?:sister|title|publication|magazine|channel|podcast)\\b|"
               "\\binvitation-only (?:\\w+ )?(?:community|network|council|organization|membership)\\b.*\\bqualify\\b|"
               "\\babonnieren sie (?:unser\\w*|den|das) (?:\\w+ )?(?:magazin|kanal|podcast|zeitschrift)\\b|"
               "\\babonnez-vous à (?:notre|la) (?:\\w+ )?(?:magazine|chaîne|podcast)\\b")},
        // To judge a recipe or to tell how it came out.
        {400, 400, "rating|rate|review|star|comment|photo|tag|bewert|stern|kommentar|étoiles|avis",
         words(
             "\\b(?:rating|rate|review|stars?|comments?|photos?|tag|bewertung|bewerte\\w*|sterne\\w*|kommentar\\w*|étoiles|commentaires?|avis)\\b"),
         words(
             "^\\W*(?:did you (?:make|try|cook|bake)|have you (?:made|tried)|(?:if|when|once) you(?:['’]ve)? (?:make|made|try|tried|cook|bake|love|loved|like|liked|enjoy|enjoyed) "
             "(?:this|these|my|our|any|the)|(?:please )?(?:leave|give) (?:me |us |it |this recipe )?an? (?:\\w+ )?(?:rating|review|comment)|rate this recipe|"
             "hast du (?:dieses|das|mein) rezept|(?:vous avez|avez-vous) (?:essayé|testé|réalisé) (?:cette|ma|la) recette)\\b")},
        // An issue's or subscription's price.
        {250, 250, " issues for| weeks for| months for| ausgaben für| wochen für| monate für| numéros pour| mois pour| semaines pour",
         words("[0-9] (?:issues|weeks|months) for (?:just |only )?[£$€]|[0-9] (?:Ausgaben|Wochen|Monate) für (?:nur )?\\d|"
               "[0-9] (?:numéros|mois|semaines) pour \\d")},
        // The publication's own issue, and where it is sold.
        {250, 0, "ausgabe|heft|magazin|issue|numéro|número|numero",
         words(
             "\\b(?:\\w*ausgabe|heft|magazin|issue|numéro|número|numero)\\b.*\\b(?:im handel|am kiosk|bestellen|newsstands?|on sale|en kiosques?|"
             "en (?:los )?kioscos|in edicola|nas bancas)\\b")},
        // What readers must keep to who write comments.
        {250, 250, "comment|kommentar|comentari|comentári|reacties",
         words("\\b(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties)\\b"),
         words("^\\W*(?:note|notice|please|attention|atenção|atención|attenzione|achtung|hinweis|bitte|opgelet)\\b.*"
               "(?:\\bmoderat|\\bmoderad|\\bmoderier|\\bmodér|freigeschaltet|\\bapproved\\b|\\baprovad|\\baprobad)")},
        // What a page asks before it shows something of another site's.
        {250, 250, "externe|einverstanden|personenbezogen|provided by|hosted by|supplied by|ce contenu|cette vidéo",
         words(
             "\\bexterne[nrms]? inhalte?\\b.*\\b(?:youtube|facebook|instagram|twitter|x|tiktok|datawrapper|podigee|spotify|redaktionell\\w*|angezeigt|anzeigen|geladen)\\b|"
             "\\beinverstanden, dass mir\\b.*\\binhalte\\b|\\bpersonenbezogene daten\\b.*\\b(?:drittplattformen|drittanbieter)\\b|"
             "\\b(?:content|post|video|tweet) (?:is |was )?(?:provided|hosted|supplied) by\\b.*\\b(?:cookies|permission|consent)\\b|"
             "\\b(?:ce contenu|cette vidéo)\\b.*\\b(?:cookies|bloqué|consentement)\\b")},
        // Asks readers for what is wrong in the article.
        {120, 120, "fehler|error|mistake|typo|something wrong|erreur|erro|fout gezien|hittat",
         words(
             "^\\W*(?:fehler (?:gefunden|entdeckt)|(?:spotted|found|see|noticed) (?:an error|a mistake|a typo|something wrong)|signaler une erreur|"
             "une erreur dans l|segnala un errore|¿?has encontrado un error|reportar (?:un )?error|encontrou (?:um )?erro|fout gezien|hittat (?:ett )?fel)")},
        // Where and when the story was broadcast.
        {250, 250, "sendung|quelle|redaktion|dieses thema|aired|broadcast",
         words("^(?:sendung|quelle|redaktion)s?:.*\\d|\\b(?:dieses thema im programm|über dieses thema bericht\\w+)\\b|"
               "\\b(?:first )?(?:aired|broadcast) (?:on|at)\\b.*\\d")},
        // What the publication earns by what its readers buy.
        {400, 400, "commissi|affili|afili|provision|qualifying purchases|amazon associate",
         words(
             "\\b(?:we|i|us|\\w+\\.\\w{2,4}) (?:(?:may|might|can|will|could|also|sometimes) )*(?:earns?|receives?|gets?|makes?|are paid) (?:\\w+ ){0,3}commissions?\\b|\\b(?:contains?|includes?|uses?|our|these|following) "
             "(?:\\w+ ){0,2}affiliate links?\\b|\\bqualifying purchases\\b|\\bamazon associate\\b|"
             "\\b(?:enthält|enthalten|sind|sogenannte|unsere[rn]?) (?:\\w+ ){0,3}affiliate-?\\s?links?\\b|\\baffiliate-?\\s?links?\\b.*\\b(?:provision|enthalten)\\b|"
             "\\b(?:erhalten|bekommen|verdienen) (?:\\w+ ){0,4}provision(?:en)?\\b|\\b(?:liens? affiliés?|liens? d['’]affiliation)\\b|\\benlaces de (?:afiliados?|afiliación)\\b|"
             "\\blink (?:di affiliazione|affiliati)\\b|\\blinks? de afiliados?\\b|\\baffiliate-?\\s?links?\\b.*\\bcommissie\\b")},
        // How the text came to feed readers.
        {400, 400, "rss", words("\\bRSS \\d.*\\b(?:pings?|trackback|comments?|kommentare?)\\b")},
    };
    return all;
}

const PhraseSearch &phrasesOfKinds()
{
    static const PhraseSearch search = [] {
        std::vector<QString> phrases;
        std::ranges::transform(kinds(), std::back_inserter(phrases), [](const Kind &kind) { return QString::fromUtf8(kind.phrases); });
        return PhraseSearch(phrases);
    }();
    return search;
}

/// Whether a text is of a kind that holds one of its phrases, if it must.
bool isOfKind(const QString &text, const Kind &kind, bool hasLink, bool hasPhrase)
{
    return text.size() <= (hasLink ? kind.longest : kind.longestWithoutLink) && (hasPhrase || *kind.phrases == '\0')
        && kind.tells.match(text).hasMatch() && kind.alsoHas.match(text).hasMatch();
}

const QRegularExpression &labelOfOthers()
{
    static const QRegularExpression label =
        words("^[\\W_]*(?:read (?:more|also|next|this)|also read|see also|see more|more "
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
              "также|читати також|читайте також|関連記事|あわせて読みたい|관련기사)\\b");
    return label;
}

/// "Read also: another headline": the label, and a link of so many letters behind it.
bool leadsElsewhere(const QString &text, qsizetype linked)
{
    const auto match = labelOfOthers().match(text);
    if (!match.hasMatch()) {
        return false;
    }
    const qsizetype rest = text.size() - match.capturedEnd();
    const bool isPunctuated = match.capturedEnd() < text.size() && QStringView(u":：-–—|»>").contains(text.at(match.capturedEnd()));
    return rest > 0 && (linked * 10 >= rest * 7 || (isPunctuated && linked * 2 >= rest));
}

} // namespace

bool announcesOthers(const QString &text)
{
    return labelOfOthers().match(text.simplified()).hasMatch();
}

bool namesKeyPoints(const QString &heading)
{
    static const QRegularExpression names = words(
        "^\\W*(?:(?:the )?key (?:takeaways?|points?|facts?|findings|results|highlights)|takeaways|at a glance|in (?:brief|short)|the (?:gist|essentials)|highlights|"
        "tl;?dr|das wichtigste(?: in kürze)?|(?:kurz und|auf einen) (?:knapp|blick)|auf einen blick|in kürze|kurz gefasst|l['’]essentiel|en bref|"
        "(?:les )?points (?:clés|à retenir)|ce qu['’]il faut retenir|(?:las )?claves|puntos clave|lo esencial|en resumen|in sintesi|in breve|punti chiave|"
        "(?:os )?pontos[- ]chave|em resumo|destaques|(?:de )?kernpunten|in het kort|het belangrijkste|i korthet|kort fortalt|det viktigaste|"
        "w skrócie|najważniejsze|w pigułce|ve zkratce|коротко|главное|головне|özetle|öne çıkanlar|要点|ポイント|まとめ|핵심 요약|요약)\\W*$");
    return names.match(heading).hasMatch();
}

bool namesThings(const QString &heading)
{
    static const QRegularExpression names = words(
        "^\\W*(?:the )?(?:ingredients?|instructions|directions|method|preparation|equipment|tools|materials|supplies|(?:what )?you(?:['’]ll)?(?: will)? need|"
        "what(?:['’]s| is) (?:in(?:cluded| the box)?|missing)|what it comes with|shopping list|spec(?:ification)?s?|technical (?:data|details)|features|pros(?: (?:and|&) cons)?|cons|advantages|"
        "disadvantages|strengths|weaknesses|what we (?:like|liked|love|don['’]t like|didn['’]t like)|the (?:good|bad)|nutrition(?:al)?(?: (?:facts|information))?|requirements|prerequisites|"
        "references|sources|literature|further reading|bibliography|itinerary|schedule|dates|results|winners|nominees|line-?up|track ?list|cast|"
        "zutaten|zubereitung|anleitung|material(?:ien)?|werkzeug|das brauchen sie|sie brauchen|du brauchst|technische daten|vorteile|nachteile|vor- und nachteile|termine|ergebnisse|literatur|quellen|"
        "ingrédients|préparation|matériel|caractéristiques|avantages|inconvénients|les plus|les moins|résultats|bibliographie|"
        "ingredientes|preparación|elaboración|modo de preparo|materiales|ventajas|desventajas|características|fuentes|"
        "ingredienti|preparazione|procedimento|vantaggi|svantaggi|caratteristiche|fonti|ingrediënten|bereiding|benodigdheden|voordelen|nadelen|"
        "ingredienser|gör så här|tillagning|fremgangsmåte|fremgangsmåde|składniki|przygotowanie|wady|zalety|ingredience|postup|"
        "ингредиенты|приготовление|плюсы|минусы|источники|材料|作り方|必要なもの|仕様|メリット|デメリット|재료|만드는 법|用料|做法|优点|缺点)\\b[\\w\\s,()/&-]{0,25}:?\\W*$");
    return names.match(heading).hasMatch();
}

bool isCookieNotice(const QString &text)
{
    constexpr qsizetype longest = 800;
    static const QRegularExpression notice =
        words("\\b(?:we|this (?:site|website)|our (?:site|website|partners)|wir|diese "
              "(?:seite|website)|nous|ce site|este sitio|questo sito)\\b.{0,60}\\bcookies?\\b|"
              "\\bcookies?\\b.{0,80}\\b(?:consent|accept|einwilligung|zustimm\\w+|akzeptier\\w+|acceptez|"
              "aceptar|accetta)\\b");
    return text.size() <= longest && holdsWord(text, u"cookie", u'k') && !text.contains(u'"') && !text.contains(u'“')
        && notice.match(text).hasMatch();
}

bool isPromotion(const Passage &passage)
{
    constexpr qsizetype longest = 400;
    constexpr qsizetype longestCookieLine = 200;
    constexpr std::size_t labelKinds = 1; // the first
    // What quotes somebody is the article's.
    const BlockKind kind = passage.block.kind;
    if (passage.length() > longest || kind == BlockKind::Code) {
        return false;
    }
    const bool isPlain = !passage.block.text.contains(QChar::Nbsp);
    const QString text = isPlain ? passage.block.text : passage.block.text.simplified(); // no-break spaces are spaces here
    const bool maySpeak = kind != BlockKind::Quote && kind != BlockKind::Caption && kind != BlockKind::TableRow;
    const bool leads = passage.linked > 0;
    const quint64 hasPhrases = phrasesOfKinds().groupsIn(text);
    for (std::size_t i = 0; i < (maySpeak ? kinds().size() : labelKinds); ++i) {
        if (isOfKind(text, kinds()[i], leads, (hasPhrases >> i & 1) != 0)) {
            return true;
        }
    }
    return maySpeak && ((leads && leadsElsewhere(text, passage.linked)) || (text.size() <= longestCookieLine && isCookieNotice(text)));
}

} // namespace recension
