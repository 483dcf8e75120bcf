// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/namedboxes.h"

#include "core/base/phrasesearch.h"
#include "core/base/wordpattern.h"

namespace recension {

namespace {

enum class BoxName { None, Author, Comments, Consent };

BoxName nameIn(const QString &text)
{
    constexpr qsizetype longestLabel = 40;
    constexpr qsizetype longestNotice = 600;
    static const QRegularExpression author = wordPattern(QStringLiteral(
        "^\\W*(?:about the (?:authors?|writers?|reporters?)|über (?:den autor|die autor(?:in(?:nen)?|en)?)|à propos (?:de l.auteure?|des auteurs)|"
        "sobre (?:el autor|la autora|los autores|o autor|a autora)|sull.autor\\w+|informazioni sull.autor\\w+|over de auteurs?|om (?:författaren|forfatteren)|"
        "o autor(?:ze|ce|ovi)|yazar hakkında|об авторе|про автора|著者について|この記事を書いた人|著者プロフィール)\\W*$"));
    static const QRegularExpression comments = wordPattern(QStringLiteral(
        "^\\W*(?:\\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|yorumlar|комментари\\w+|コメント)"
        "(?: ?\\(?\\d+\\)?)?\\W*$|"
        "^\\W*(?:(?:add|leave|post|write) (?:a|your) (?:comment|reply)|(?:einen )?kommentar (?:schreiben|verfassen|hinterlassen)|(?:schreibe|hinterlasse) einen kommentar|"
        "(?:laisser|poster|ajouter) un commentaire|laisser une réponse|deja (?:un comentario|una respuesta)|lascia un (?:commento|messaggio)|deixe um comentário|"
        "(?:laat|geef) een reactie(?: achter)?|(?:skriv|lämna) en kommentar|dodaj komentarz|(?:оставить|добавить) комментарий|yorum (?:yap|yaz)|コメントを(?:残す|書く)|发表评论)\\W*$"));
    static const QRegularExpression consent = wordPattern(QStringLiteral(
        "\\b(?:we and our|wir und unsere|nous et nos|nosotros y nuestros|noi e (?:i )?nostri|nós e (?:os )?nossos|wij en onze|vi och våra|vi og (?:våre|vores)|my i nasi) "
        "(?:\\d+ )?\\w{4,}.{0,200}\\b(?:devices?|consent|personal data|gerät\\w*|einwilligung\\w*|daten|appareils?|données|dispositiv\\w+|datos|dati|dados|"
        "apparaat|gegevens|enhet\\w*|enhed\\w*|urządzeni\\w+|cookies?)\\b"));
    if (text.size() <= longestLabel) {
        return author.match(text).hasMatch() ? BoxName::Author : comments.match(text).hasMatch() ? BoxName::Comments : BoxName::None;
    }
    // Their partners are in all of them.
    static const PhraseSearch partners({QStringLiteral("partner|partenaires|parceir|socios|fornitor")});
    const bool maySpeak = text.size() <= longestNotice && partners.groupsIn(text) != 0;
    return maySpeak && consent.match(text).hasMatch() ? BoxName::Consent : BoxName::None;
}

} // namespace

void dropNamedBoxes(const HtmlDocument &document, const std::vector<Passage> &passages, NodeIndex headline, std::vector<bool> &furniture)
{
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (furniture[at(passages[i].first)]) {
            continue;
        }
        const BoxName name = nameIn(passages[i].block.text);
        if (name == BoxName::None) {
            continue;
        }
        // The smallest element around that holds more than the name; of a notice, with the heading above it.
        NodeIndex box = passages[i].container;
        const bool isNotice = name == BoxName::Consent;
        const auto holdsMore = [&](NodeIndex element) {
            const bool before = i > 0 && document.contains(element, passages[i - 1].first);
            const bool behind = i + 1 < passages.size() && document.contains(element, passages[i + 1].first);
            return isNotice ? before || behind : behind;
        };
        while (box > 0 && !holdsMore(box)) {
            box = document.parent(box);
        }
        if (box <= 0 || document.tag(box) == HtmlTag::Body || document.tag(box) == HtmlTag::Html
            || (headline >= 0 && document.contains(box, headline))) {
            if (isNotice) {
                furniture[at(passages[i].first)] = true;
            }
            continue;
        }
        const bool startsWithName = i == 0 || !document.contains(box, passages[i - 1].first);
        constexpr std::size_t mostPassages = 12; // of an author's box or a notice
        const bool isLong = i + mostPassages < passages.size() && document.contains(box, passages[i + mostPassages].first);
        if ((!isNotice && !startsWithName) || (name != BoxName::Comments && isLong)) {
            continue;
        }
        std::fill(furniture.begin() + box, furniture.begin() + document.end(box), true);
    }
}

} // namespace recension
