// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fingerprint.h"

#include "core/base/normalize.h"
#include "core/base/wordpattern.h"

#include <QCryptographicHash>

namespace recension {

namespace {

constexpr qsizetype longestPassingText = 70;

bool isInvisible(char16_t letter)
{
    switch (letter) {
    case 0x00AD: // soft hyphen
    case 0x200B: // zero width space
    case 0x200E: // left-to-right mark
    case 0x200F: // right-to-left mark
    case 0x2060: // word joiner
    case 0xFEFF: // zero width no-break space
        return true;
    default:
        return false;
    }
}

char16_t straightQuote(char16_t letter)
{
    switch (letter) {
    case 0x00AB: // «
    case 0x00BB: // »
    case 0x201C: // “
    case 0x201D: // ”
    case 0x201E: // „
    case 0x201F: // ‟
    case 0xFF02: // ＂
        return u'"';
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201A: // ‚
    case 0x201B: // ‛
    case 0x2039: // ‹
    case 0x203A: // ›
    case 0xFF07: // ＇
        return u'\'';
    default:
        return letter;
    }
}

const QRegularExpression &passingTime()
{
    // "(Updated:) 2 hours ago" in the languages of the larger part of the web's news.
    static const QRegularExpression pattern = wordPattern(QStringLiteral(
        "^(?:(?:last )?(?:updated|published|posted|modified)|zuletzt aktualisiert|aktualisiert|veröffentlicht|mis à jour|publié|"
        "modifié|actualizado|publicado|atualizado|aggiornato|pubblicato|bijgewerkt|uppdaterad|opdateret|oppdatert|"
        "zaktualizowano|обновлено)?[:\\s]*(?:"
        "(?:\\d+|an?|one) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?) ago|just now|"
        "vor (?:\\d+|einer|einem) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)|"
        "il y a (?:\\d+|une?) (?:secondes?|minutes?|min|heures?|h|jours?|semaines?|mois|ans?)|"
        "hace (?:\\d+|una?) (?:segundos?|minutos?|min|horas?|h|días?|semanas?|mes(?:es)?|años?)|"
        "(?:\\d+|un|una|un') ?(?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa|"
        "há (?:\\d+|uma?) (?:segundos?|minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?)(?: atrás)?|"
        "(?:\\d+|een) (?:seconden?|minuut|minuten|uur|uren|dag(?:en)?|week|weken|maand(?:en)?|jaar) geleden|"
        "för (?:\\d+|en|ett) (?:sekund(?:er)?|minut(?:er)?|timm(?:e|ar)|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år) sedan|"
        "(?:for )?(?:\\d+|en|et) (?:sekund(?:er)?|minutt?(?:er)?|timer?|dage?r?|uker?|uger?|måned(?:er)?|år) siden|"
        "(?:\\d+ )?(?:sekund\\w*|minut\\w*|godzin\\w*|dni|dzień|tygodni\\w*|tydzień|miesi\\w*|lat\\w*|rok) temu|"
        "(?:\\d+ )?(?:секунд\\w*|минут\\w*|час\\w*|дн\\w*|день|недел\\w*|месяц\\w*|год\\w*|лет) назад|"
        "\\d+ (?:saniye|dakika|saat|gün|hafta|ay|yıl) önce|"
        "منذ \\d+ \\w+|"
        "\\d+ ?(?:秒|分|時間|日|週間|か月|ヶ月|年|分钟|分鐘|小时|小時|天|周|週|个月|個月)前|"
        "\\d+ ?(?:초|분|시간|일|주|개월|년) ?전)\\.?$"));
    return pattern;
}

const QRegularExpression &passingCount()
{
    static const QRegularExpression pattern =
        wordPattern(QStringLiteral("^\\d[\\d.,\\s]*[KkMm]? ?(?:comments?|shares?|likes?|views?|reactions?|replies|kommentare?|reaktionen|"
                                   "commentaires?|partages?|vues|réactions?|comentarios?|comentários?|commenti|condivisioni|reacties|"
                                   "kommentarer|komentarzy|komentarze|комментари\\w+|コメント|评论|評論|댓글)$"));
    return pattern;
}

bool repeatsWithoutNews(const Block &block)
{
    // A pull quote or a second headline comes and goes with the page's design.
    return block.repeated
        && (block.kind == BlockKind::Headline || block.kind == BlockKind::Standfirst || block.kind == BlockKind::Heading
            || block.kind == BlockKind::Quote || block.kind == BlockKind::Caption);
}

} // namespace

QString comparableText(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar letter : text) {
        if (!isInvisible(letter.unicode())) {
            visible += QChar(straightQuote(letter.unicode()));
        }
    }
    // simplified() takes every kind of space for one, the non-breaking ones too.
    return composedText(visible).simplified();
}

QByteArray fingerprint(const Article &article)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        // The length sets each part off from the next, so that a moved paragraph break counts.
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    const QString title = comparableText(article.title);
    add(title);
    add(comparableText(article.byline));
    for (const Block &block : article.blocks) {
        // Spaces at the beginning of a line of code are its meaning.
        const QString text = block.kind == BlockKind::Code ? composedText(block.text) : comparableText(block.text);
        const bool isTitle = block.kind == BlockKind::Headline && text == title;
        if (!isTitle && !repeatsWithoutNews(block) && !isPassing(text)) {
            add(text);
        }
    }
    return hash.result().toHex();
}

bool isPassing(const QString &text)
{
    if (text.size() > longestPassingText) {
        return false;
    }
    const QString plain = text.simplified();
    return passingTime().match(plain).hasMatch() || passingCount().match(plain).hasMatch();
}

} // namespace recension
