// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/corrections.h"

#include "core/base/wordpattern.h"

namespace recension {

bool announcesCorrection(const QString &text)
{
    constexpr qsizetype longest = 1500;
    constexpr qsizetype shortest = 25;
    constexpr qsizetype firstWords = 120;
    static const QRegularExpression words = wordPattern(QStringLiteral(
        "^\\W{0,4}(?:"
        // A label, with a day, what it is on or nothing behind it: markets and roads are corrected, too.
        "(?:corrections?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|editor.?s note|korrektur(?:hinweis)?|berichtigung|richtigstellung|"
        "anmerkung der redaktion|hinweis der redaktion|anm\\. d\\. red\\.|rectificati(?:f|e)|note de la rédaction|corrección|rectificación|fe de errores|"
        "nota del editor|nota de la redacción|correzione|errata corrige|rettifica|nota della redazione|correção|erramos|nota da redação|correctie|"
        "noot van de redactie|rättelse|förtydligande|rettelse|presisering|oikaisu|sprostowanie|korekta|oprava|upřesnění|исправление|поправка|уточнение|"
        "виправлення|düzeltme)(?: ?[(,–—-] ?[^:.!?]{0,40}| [^:.!?\\d]{0,20}\\d[^:.!?]{0,20}| (?:appended|notice|on|to|zu[mr]?|om|till|к) ?[^:.!?]{0,30}| (?:&|and|und|et|y|e) \\w+)? ?[:.–—-]|"
        "【?(?:訂正|お詫びと訂正|更正|勘误|勘誤|정정|바로잡습니다)|"
        // A sentence.
        "this (?:article|story|post|piece|report|headline|page) (?:was|has been) (?:amended|corrected|updated|changed|edited|revised|clarified)\\b|"
        "(?:an?|the) (?:earlier|previous|original|prior) version of (?:this|the)\\b|we have (?:amended|corrected) this\\b|"
        "in einer (?:früheren|ersten|vorherigen|älteren|vorigen) (?:version|fassung)\\b|(?:dieser|der) (?:artikel|text|beitrag) wurde (?:\\S+ ){0,6}?(?:korrigiert|aktualisiert|geändert|ergänzt|berichtigt)\\b|"
        "(?:une|la) (?:première|précédente) version de (?:cet|l.)|cet article a été (?:modifié|corrigé|mis à jour)|"
        "una versión (?:anterior|previa) de est|est[ea] (?:artículo|noticia|información) (?:ha sido|fue) (?:corregid|modificad|actualizad)|"
        "una versione precedente di quest|quest(?:o articolo|a notizia) è stat[oa] (?:corrett|modificat|aggiornat)|"
        "uma versão anterior dest|est[ea] (?:artigo|reportagem|texto) foi (?:corrigid|alterad|atualizad)|in een eerdere versie van|dit artikel is (?:aangepast|gecorrigeerd|gewijzigd)"
        ")"));
    if (text.size() < shortest || text.size() > longest) {
        return false;
    }
    const QStringView beginning = QStringView(text).first(std::min(text.size(), firstWords));
    return beginning.contains(QChar::Nbsp) ? words.match(beginning.toString().simplified()).hasMatch()
                                           : words.matchView(beginning).hasMatch();
}

} // namespace recension
