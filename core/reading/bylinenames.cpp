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
        "^\\s*(?:(?:posted|written|authored|published|article|story|reported|words|text|report|analysis|opinion|geschrieben|geschreven|skrevet|écrit|rédigé|escrito|a cura)\\s+)?"
        "(?:by|byby|von|par|por|di|door|av|af|te[kx]ste?(?=\\s*[:：])|text von|autor|autorin|author|authors|авторы?|автор|oleh|penulis|作者|文|記者|yazan|scritto da|"
        "του|της|των|(?-i:le|gan)(?=\\s+\\p{Lu}))(?:\\s*[:：]\\s*|\\s+)"));
    return words;
}

/// Words of templates and buttons that stand where a name should.
bool isNoName(const QString &name)
{
    static const QRegularExpression words = wordPattern(QStringLiteral(
        "^(?:the |about |our |all |more )*(?:by|authors?|writers?|contributors?|staff|names?|follow|subscribe|share|size|(?:read|learn|see|load|view) (?:more|all)|view profile|see bio|about us|"
        "insights from|autor(?:in)?|auteurs?|redaktion|administrator|この記事を書いた人|著者(?:について)?|筆者|執筆者|ライター|作者|글쓴이|작성자)$"));
    static const QRegularExpression picture =
        wordPattern(QStringLiteral("^(?:fotos?|photos?|bild(?:er)?|image|picture|illustrations?)\\s*[:：]"));
    return words.match(name).hasMatch() || picture.match(name).hasMatch();
}

/// Without "(London, our office for Europe)".
QString withoutPlaces(QString text)
{
    static const QRegularExpression places(QStringLiteral("\\s*\\([^(),]*,[^()]*\\)"));
    return text.remove(places);
}

} // namespace

bool isProfession(const QString &words)
{
    static const QRegularExpression word = wordPattern(QStringLiteral(
        "\\b(?:reporters?|editors?|writers?|producers?|correspondents?|journalists?|columnists?|contributors?|coordinator|managers?|directors?|officer|specialist|analyst|"
        "engineer|strategist|consultant|founder|co-founder|professor|freelancer|redakteur(?:in)?|redaktion|korrespondent(?:in)?|journalistin|reporterin|volontär(?:in)?|autorin|"
        "journaliste|rédact(?:eur|rice)|correspondante?|periodista|redactora?|corresponsal|giornalista|redattore|redattrice|inviat[oa]|jornalista|repórter|verslaggever|redacteur|"
        "journalisten|toimittaja|dziennikarz|redaktor|muhabir|head of|vice president|editor-in-chief)\\b"));
    return word.match(words).hasMatch();
}

bool introducesAuthors(const QString &line)
{
    return introduction().match(line).hasMatch();
}

QString writtenBy(const QString &line)
{
    static const QRegularExpression words = wordPattern(
        QStringLiteral("^(?:(?:this|the) (?:article|post|story|text) (?:was|is) )?(?:written|authored|posted) by:? +(.*)$|"
                       "^(?:geschrieben von|écrit par|rédigé par|escrito por|scritto da|geschreven door|skrevet af|skrevet av) +(.*)$"));
    const auto match = words.match(line);
    return match.captured(1) + match.captured(2);
}

QString cleanName(const QString &given)
{
    const auto hasLetter = [](const QString &text) { return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); }); };
    if (!hasLetter(given)) {
        return {};
    }
    QString name = withoutPlaces(normalizedText(given).simplified()) + u' ';
    // Two of these words are given names, too.
    static const QRegularExpression givenName(QStringLiteral("^(?:Di|Oleh) \\p{Lu}\\S+ $"));
    if (!givenName.match(name).hasMatch()) {
        name.remove(introduction());
    }
    name = name.trimmed();
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
    constexpr int mostWords = 5;
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
    if (words.isEmpty() || words.size() > mostWords || name.contains(u':') || (hasDigit && words.size() > 1)) {
        return false;
    }
    return std::ranges::all_of(words, [&](const QString &word) {
        const bool endsSentence = word.endsWith(u'.') && word.size() > longestAbbreviation && word.count(u'.') == 1;
        const bool isInside = word.chopped(1).contains(u'.') && word.size() > 2 * longestAbbreviation;
        const bool isPlain =
            !word.front().isLower() || small.contains(word) || words.size() == 1 || word.contains(u'’') || word.contains(u'\'');
        return !endsSentence && !isInside && isPlain;
    });
}

QStringList splitNames(const QString &text)
{
    if (text.contains(u"://") || text.contains(u"www.")) {
        return {};
    }
    static const QRegularExpression joints = wordPattern(
        QStringLiteral("\\s*(?:,|;|\\||/|·|•|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bog\\b|\\boch\\b|、)\\s*"), Qt::CaseSensitive);
    QStringList names;
    QStringList professions;
    QStringList parts = withoutPlaces(text).split(joints, Qt::SkipEmptyParts);
    parts.removeDuplicates();
    for (const QString &part : std::as_const(parts)) {
        const QString name = cleanName(part);
        if (!name.isEmpty()) {
            (isProfession(name) ? professions : names).append(name);
        }
    }
    QStringList &found = names.isEmpty() ? professions : names;
    found.removeDuplicates();
    return found;
}

QString writersPart(const QString &line)
{
    static const QRegularExpression others = wordPattern(QStringLiteral(
        "[\\s.,;|·•–—-]*\\b(?:edited|illustrat(?:ed|ions?)|photo(?:graph)?(?:s|y|ed)?|images|video|translated|reviewed|fact[- ]checked|"
        "(?:medically|expert) reviewed|produced|bearbeitet|redigiert|fotos?|übersetzt|photographies|édité|traduit) (?:by|von|par) .*$"));
    static const QRegularExpression tail = wordPattern(QStringLiteral(
        "[\\s,|·•–—-]*(?:(?<![\\dA-Za-z])(?:\\d{1,2}[./:]|\\d{4}|\\d+ min)|\\b(?:(?:published|updated|posted|on|at)\\b|(?:am|um|vom|le|il|el)\\b(?=\\s*(?:\\d|$))|stand\\s*:)|"
        "\\b\\p{L}{3,9}\\.? \\d{1,2}(?=,|$| \\d{4})|\\b\\d{1,2}\\.? \\p{L}{3,9}(?=,|$| \\d{4})).*$"));
    QString part = line;
    part.remove(introduction()).remove(others).remove(tail);
    return part;
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
