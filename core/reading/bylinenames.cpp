// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/bylinenames.h"

#include "core/base/normalize.h"
#include "core/base/wordpattern.h"

#include <algorithm>

namespace recension {

namespace {

/// Only at the beginning and before a name. Some pages write "By" twice.
const QRegularExpression &introduction()
{
    static const QRegularExpression words = wordPattern(QStringLiteral(
        "^\\s*(?:(?:posted|written|authored|published|article|story|reported|words|text|report|analysis|opinion|essay|review|column|interview|guest (?:post|column|essay)|(?:eine? )?(?:gast)?(?:kommentar|analyse|beitrag|bericht|reportage|kolumne|glosse|leitartikel)|"
        "geschrieben|geschreven|skrevet|écrit|rédigé|escrito|a cura)\\s+)?"
        "(?:by|byby|von|par|por|di|door|av|af|(?:te(?:ks|x)t[eio]?|текст|tekstas)(?=\\s*[:：])|text von|autore?|autorin|auteure?|author|authors|авторы?|автор|oleh|penulis|"
        "作者|文(?=\\s*[:：])|記者|yazan|scritto da|szerző|írta|piše|пише|autors|autorius|tác giả|מאת|بقلم|كتب(?=\\s*[:：])|كتبت(?=\\s*[:：])|نویسنده|به قلم|โดย|글(?=\\s*[:：])|"
        "του|της|των|(?-i:le|gan)(?=\\s+\\p{Lu})|(?-i:De|Per)(?=:?\\s+\\p{Lu}))(?:\\s*[:：]\\s*|\\s+)"));
    return words;
}

/// Of the words that introduce authors, those that are given or family names, too, and the languages they introduce authors in.
bool introducesIn(const QString &word, const QString &language)
{
    static const QMultiHash<QString, QString> languages{
        {QStringLiteral("von"), QStringLiteral("de")},  {QStringLiteral("von"), QStringLiteral("lb")},
        {QStringLiteral("von"), QStringLiteral("nds")}, {QStringLiteral("di"), QStringLiteral("it")},
        {QStringLiteral("di"), QStringLiteral("co")},   {QStringLiteral("oleh"), QStringLiteral("id")},
        {QStringLiteral("oleh"), QStringLiteral("ms")}, {QStringLiteral("oleh"), QStringLiteral("jv")},
        {QStringLiteral("le"), QStringLiteral("ga")},   {QStringLiteral("gan"), QStringLiteral("ga")},
        {QStringLiteral("de"), QStringLiteral("ro")},   {QStringLiteral("per"), QStringLiteral("ca")}};
    return languages.contains(word.toLower(), language.section(QRegularExpression(QStringLiteral("[-_]")), 0, 0).toLower());
}

/// Whether a line begins with a person's name whose first word introduces authors in some other language than the page's: "Oleh Kyper",
/// "Von Miller". There a byline of a single word behind it would be one of a person without a surname. Words in capitals are agencies.
bool beginsWithGivenName(const QString &line, const QString &language)
{
    static const QRegularExpression name(QStringLiteral(
        "^\\s*(Von|Di|Oleh|Le|Gan) \\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}[\\p{L}\\p{M}'’-]*(?![\\p{L}\\p{M}'’-])\\s*(?:$|[,|/·•&;(–—]|\\d|(?<=\\s)\\p{Ll})"));
    static const QRegularExpression common(QStringLiteral("^\\s*(De|Per)\\s")); // "of" of many names, and a Swede's
    if (const auto first = common.match(line); first.hasMatch()) {
        return !introducesIn(first.captured(1), language);
    }
    const auto match = name.match(line);
    return match.hasMatch() && !introducesIn(match.captured(1), language) && !isProfession(line);
}

/// Words of templates and buttons that stand where a name should.
bool isNoName(const QString &name)
{
    static const QString any = QStringLiteral(
        "(?:by|authors?|writers?|contributors?|staff|names?|follow|subscribe|share|size|(?:read|learn|see|load|view) (?:more|all)|view profile|see bio|about us|"
        "insights from|follow (?:us|me)|sign (?:up|in)|log ?in|subscribe now|contact us|about (?:me|the author)|agenc(?:y|ies)|agences?|agenturen|agencias|agenzie|agências|wires?|news services?|autor(?:in)?|auteurs?|redaktion|admin|administrator|この記事を書いた人|著者(?:について)?|筆者|執筆者|ライター|作者|글쓴이|작성자)");
    static const QRegularExpression words = wordPattern(QStringLiteral("^(?:the |about |our |all |more )*%1(?: %1)*$").arg(any));
    static const QRegularExpression picture =
        wordPattern(QStringLiteral("^(?:fotos?|photos?|bild(?:er)?|image|picture|illustrations?)\\s*[:：]"));
    return words.match(name).hasMatch() || picture.match(name).hasMatch();
}

/// Without "(London, our office for Europe)" and "(with Reuters)".
QString withoutPlaces(QString text)
{
    static const QRegularExpression places =
        wordPattern(QStringLiteral("\\s*\\((?:[^(),]*,[^()]*|(?:with|avec|mit|con|com|met|med|z|с) [^()]*)\\)"));
    return text.remove(places);
}

} // namespace

bool isProfession(const QString &words)
{
    static const QRegularExpression word = wordPattern(QStringLiteral(
        "\\b(?:reporters?|editors?|writers?|producers?|correspondents?|journalists?|columnists?|contributors?|coordinator|managers?|directors?|officer|specialist|analyst|"
        "engineer|strategist|consultant|founder|co-founder|professor|freelancer|redakteur(?:in)?|redaktion|korrespondent(?:in)?|journalistin|reporterin|volontär(?:in)?|autorin|"
        "journaliste|rédact(?:eur|rice)|correspondante?|periodista|redactora?|corresponsal|giornalista|redattore|redattrice|inviat[oa]|jornalista|repórter|verslaggever|redacteur|"
        "journalisten|toimittaja|dziennikarz|redaktor|muhabir|redazione|redacción|rédaction|redação|redactie|redaksi|redakcja|redakce|toimitus|редакция|head of|vice president|editor-in-chief)\\b"));
    return word.match(words).hasMatch();
}

bool introducesAuthors(const QString &line, const QString &language)
{
    return introduction().match(line).hasMatch() && !beginsWithGivenName(line, language);
}

QString writtenBy(const QString &line)
{
    static const QRegularExpression words = wordPattern(
        QStringLiteral("^(?:(?:this|the) (?:article|post|story|text) (?:was|is) )?(?:written|authored|posted) by:? +(.*)$|"
                       "^(?:this entry was )?(?:posted|written) (?:on|at) .{4,40}? by:? +(.*)$|"
                       "^(?:geschrieben von|écrit par|rédigé par|escrito por|scritto da|geschreven door|skrevet af|skrevet av) +(.*)$"));
    const auto match = words.match(line);
    static const QRegularExpression fullStop(QStringLiteral("(?<=\\p{Ll}{3})\\.$"));
    return (match.captured(1) + match.captured(2) + match.captured(3)).remove(fullStop);
}

QString cleanName(const QString &given)
{
    const auto hasLetter = [](const QString &text) { return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); }); };
    if (!hasLetter(given)) {
        return {};
    }
    QString name = withoutPlaces(normalizedText(given).simplified()) + u' ';
    if (!beginsWithGivenName(name, {})) {
        name.remove(introduction());
    }
    static const QRegularExpression korean(QStringLiteral("\\s*(?:기자|특파원|논설위원)\\s*$"));
    name.remove(korean);
    name = name.trimmed();
    static const QRegularExpression mailbox(QStringLiteral("\\s+\\S+@\\S+$"));
    name.remove(mailbox);
    static const QRegularExpression address(QStringLiteral("https?://|www\\.|@\\S+\\.|\\.com$|/"));
    static const QRegularExpression handle = wordPattern(QStringLiteral("\\s*[(@]\\s*@?\\w+\\)?$"));
    name.remove(handle);
    qsizetype end = name.size();
    while (end > 0 && (name.at(end - 1).isSpace() || QStringView(u",;:|·•-–—&").contains(name.at(end - 1)))) {
        --end;
    }
    name.truncate(end);
    if (!hasLetter(name) || name.size() < 2 || name.size() > 80 || name.startsWith(u'+') || address.match(name).hasMatch()
        || isNoName(name)) {
        return {};
    }
    return name;
}

bool looksLikeName(const QString &name)
{
    constexpr int mostWords = 5; // beside small ones
    constexpr int mostOfAll = 8;
    constexpr qsizetype longestAbbreviation = 4; // "Dr.", "Jr."
    static const QStringList small{
        QStringLiteral("de"),   QStringLiteral("da"),      QStringLiteral("do"),        QStringLiteral("dos"),  QStringLiteral("das"),
        QStringLiteral("del"),  QStringLiteral("di"),      QStringLiteral("du"),        QStringLiteral("la"),   QStringLiteral("le"),
        QStringLiteral("van"),  QStringLiteral("von"),     QStringLiteral("der"),       QStringLiteral("den"),  QStringLiteral("ten"),
        QStringLiteral("ter"),  QStringLiteral("zu"),      QStringLiteral("zur"),       QStringLiteral("af"),   QStringLiteral("av"),
        QStringLiteral("al"),   QStringLiteral("el"),      QStringLiteral("bin"),       QStringLiteral("ibn"),  QStringLiteral("y"),
        QStringLiteral("e"),    QStringLiteral("i"),       QStringLiteral("della"),     QStringLiteral("team"), QStringLiteral("staff"),
        QStringLiteral("desk"), QStringLiteral("editors"), QStringLiteral("editorial"), QStringLiteral("board")};
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const bool hasDigit = std::ranges::any_of(name, [](QChar c) { return c.isDigit(); });
    const auto large = std::ranges::count_if(words, [&](const QString &word) { return !small.contains(word); });
    if (words.isEmpty() || large > mostWords || words.size() > mostOfAll || name.contains(u':') || (hasDigit && words.size() > 1)) {
        return false;
    }
    return std::ranges::all_of(words, [&](const QString &word) {
        const bool endsSentence = word.endsWith(u'.') && word.size() > longestAbbreviation && word.count(u'.') == 1;
        const bool isInside = word.chopped(1).contains(u'.') && word.size() > 2 * longestAbbreviation;
        const qsizetype hyphen = word.indexOf(u'-'); // "al-Haddad"
        const bool isPlain = !word.front().isLower()
            || (hyphen > 0 && hyphen <= 3 && word.sliced(hyphen).size() > 1 && word.at(hyphen + 1).isUpper()) || small.contains(word)
            || words.size() == 1 || word.contains(u'’') || word.contains(u'\'');
        return !endsSentence && !isInside && isPlain;
    });
}

namespace {

/// "Chiara Bonetti e Luca Ferri" in two; a small word between them joins two names only where both are whole, else it is part of one:
/// "José Ortega y Gasset".
QStringList splitAtSmallWords(const QString &text)
{
    constexpr qsizetype longest = 300; // of some names; what is longer is none
    if (text.size() > longest) {
        return {text};
    }
    static const QRegularExpression joint(QStringLiteral(" (?:y|e|i|a|en|ja|és|și|ve|dan|и|і|та|й|και|और) (?=[\\p{Lu}\\p{Lo}])"));
    const auto isWhole = [](const QString &name) { return name.contains(u' ') && looksLikeName(name); };
    QStringList parts;
    QString rest = text;
    for (auto match = joint.match(rest); match.hasMatch(); match = joint.match(rest, match.capturedEnd())) {
        const QString before = rest.first(match.capturedStart());
        const QString behind = rest.sliced(match.capturedEnd());
        const bool areGivenNames = !before.contains(u' ') && match.capturedView().startsWith(u" y ");
        if ((isWhole(before) && isWhole(behind)) || areGivenNames) {
            parts.append(before);
            rest = behind;
            match = joint.match(rest);
            if (!match.hasMatch()) {
                break;
            }
        }
    }
    return parts << rest;
}

} // namespace

QStringList splitNames(const QString &text)
{
    if (text.contains(u"://") || text.contains(u"www.")) {
        return {};
    }
    const QString list = withoutPlaces(text);
    static const QRegularExpression joints = wordPattern(
        QStringLiteral("\\s*(?:,|;|\\||/|·|•|、|(\\s*,)?(?:&|\\band\\b|\\bund\\b|\\bet\\b|\\bog\\b|\\boch\\b))\\s*"), Qt::CaseSensitive);
    QStringList names;
    QStringList professions;
    bool isBehindProfession = false;
    const auto add = [&](QStringView part, bool isJoined) {
        for (const QString &one : splitAtSmallWords(part.trimmed().toString())) {
            const QString name = cleanName(one);
            if (name.isEmpty()) {
                continue;
            }
            // "Head of Marketing and Community Development"; and "g1 – Recife", behind a name.
            isBehindProfession = isProfession(name) || (isBehindProfession && isJoined);
            const bool isPlace = !names.isEmpty() && name.contains(u' ') && std::ranges::any_of(name, [](QChar c) { return c.isDigit(); });
            if (!isPlace) {
                (isBehindProfession ? professions : names).append(name);
            }
        }
    };
    qsizetype from = 0;
    bool isJoined = false; // by a word
    for (auto it = joints.globalMatch(list); it.hasNext();) {
        const auto match = it.next();
        add(QStringView(list).sliced(from, match.capturedStart() - from), isJoined);
        isJoined = match.captured().size() > 1 && match.capturedView().trimmed().last(1).front().isLetter();
        isJoined = isJoined || match.capturedView().contains(u'&') || match.capturedView().contains(u'、');
        from = match.capturedEnd();
    }
    add(QStringView(list).sliced(from), isJoined);
    QStringList &found = names.isEmpty() ? professions : names;
    found.removeDuplicates();
    return found;
}

QString writersPart(const QString &line, const QString &language)
{
    static const QRegularExpression others = wordPattern(QStringLiteral(
        "[\\s.,;|·•–—-]*\\b(?:(?:edited|editing|illustrat(?:ed|ions?)|photo(?:graph)?(?:s|y|ed)?|images|video|translated|reviewed|fact[- ]checked|"
        "(?:medically|expert) reviewed|produced|bearbeitet|redigiert|fotos?|übersetzt|photographies|édité|traduit|editado|traducido) (?:by|von|par|por)\\b|"
        "(?:fotos?|photos?|bild(?:er)?|kuvat?|фото|zdjęcia)\\s*[:：]).*$"));
    static const QRegularExpression tail = wordPattern(QStringLiteral(
        "[\\s,|/·•–—-]*(?:(?<![\\dA-Za-z])(?:\\d{1,2}[./:]|\\d{4}|\\d+ min)|\\b(?:(?:published|(?:last )?updated|posted|on|at)\\b|(?:am|um|vom|le|il|el)\\b(?=\\s*(?:\\d|$))|stand\\s*:)|"
        "\\b\\p{L}{3,9}\\.? \\d{1,2}(?=,|$| \\d{4})|\\b\\d{1,2}\\.? \\p{L}{3,9}(?=,|$| \\d{4})|"
        "(?<=\\s)(?:with|avec|mit|con|com|met) (?:inputs|agenc|agent|wires|dpa|(?-i:\\p{Lu}{2,}))).*$"));
    // What others did may stand before it.
    static const QRegularExpression written = wordPattern(
        QStringLiteral("\\b(?:written by|geschrieben von|écrit par|rédigé par|escrito por|scritto da|geschreven door|skrevet a[fv])\\b"));
    const auto statement = written.match(line);
    QString part = statement.hasMatch() ? line.sliced(statement.capturedStart()) : line;
    if (!beginsWithGivenName(part, language)) {
        part.remove(introduction());
    }
    // A place behind a whole name; "Women in Technology" is a name.
    static const QRegularExpression place(
        QStringLiteral("^(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}) (?:in|aus) \\p{Lu}.*$"));
    part.remove(others).remove(tail);
    return part.replace(place, QStringLiteral("\\1"));
}

QString joinedName(const QString &line, const QString &name)
{
    static const QRegularExpression joined(QStringLiteral(
        "^\\s*(?:and|&|und|et|y|e|og|och|en)\\s+((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s+){1,3}\\p{Lu}[\\p{L}\\p{M}'’-]+)\\s*(?:[,|·•\\d]|$)"));
    const qsizetype at = line.lastIndexOf(name);
    return at < 0 ? QString() : joined.match(line.sliced(at + name.size())).captured(1).simplified();
}

QString givenNameFirst(const QString &name)
{
    static const QRegularExpression reversed(
        QStringLiteral("^(\\p{Lu}[\\p{L}\\p{M}'’-]+), (\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}\\.?)?)$"));
    const auto match = reversed.match(name);
    return match.hasMatch() ? match.captured(2) + u' ' + match.captured(1) : name;
}

} // namespace recension
