// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/labeleddates.h"

#include "core/base/wordpattern.h"
#include "core/reading/parsedate.h"

#include <QList>

#include <algorithm>

namespace recension {

namespace {

const QRegularExpression &modifiedWords()
{
    static const QRegularExpression words = wordPattern(QStringLiteral(
        "\\b(?:updated?|modified|revised|reviewed|edited|aktuali[sz]\\w*|geändert|stand|mise? à jour|modifiée?|actualisée?|actualizad\\w*|actualización|modificad\\w*|"
        "modificación|aggiornat\\w*|aggiornamento|modifica|atualizad\\w*|atualização|bijgewerkt|gewijzigd|opdateret|oppdatert|uppdatera\\w*|ändrad|päivitetty|muokattu|"
        "zaktualizowan\\w*|aktualizacja|güncelle\\w*|actualizat\\w*|frissítve|módosítva|frissült|atnaujint\\w*|atjaunots|papildināts|uuendatud|muudetud|ažuriran\\w*|"
        "izmijenjen\\w*|posodobljen\\w*|diperbarui|diperbaharui|cập nhật|ажурирано|измењено|обновен\\w*|обновлен\\w*|актуализиран\\w*|оновлен\\w*|ενημέρωση|ενημερώθηκε)\\b|"
        "更新|수정|ปรับปรุง|อั[ปพ]เด[ตท]|แก้ไข|به‌?روز ?رسانی|ویرایش|تحديث|עודכן|अपडेट|संशोधित"));
    return words;
}

const QRegularExpression &publishedWords()
{
    static const QRegularExpression words = wordPattern(QStringLiteral(
        "\\b(?:(?:this \\w+ was )?(?:(?:re)?published|posted)|created|released|issued|first aired|veröffentlicht|erschienen|erstellt|publié\\w*|paru|publicad\\w*|publicación|pubblicat\\w*|"
        "gepubliceerd|geplaatst|udgivet|publiceret|offentliggjort|publisert|publicera\\w*|julkaistu|opublikowan\\w*|publikacja|yayın\\w*|giriş|oluşturulma|eklenme|diterbitkan|"
        "dipublikasikan|publicat\\w*|publikován\\w*|zveřejněn\\w*|vydán\\w*|megjelent|közzétéve|publikálva|létrehozva|paskelbt\\w*|publikuot\\w*|publicēts|avaldatud|objavljen\\w*|"
        "đăng|xuất bản|објављено|публикуван\\w*|опубликован\\w*|опубліковано|δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε)\\b|"
        "公開|掲載|配信|発行|发布|發佈|發布|发表|発表|등록|입력|เผยแพร่|โพสต์เมื่อ|تاریخ انتشار|تاريخ النشر|نُ?شر في|פורסם|प्रकाशित"));
    return words;
}

struct Piece {
    qsizetype start = 0;
    DateLabel label = DateLabel::None;
};

/// Where labels stand in a text. The first of all stands near its beginning or behind a mark; others follow a date.
QList<Piece> labelsIn(const QString &text)
{
    QList<Piece> labels;
    const auto find = [&](const QRegularExpression &words, DateLabel label) {
        for (auto it = words.globalMatch(text); it.hasNext();) {
            labels.append({it.next().capturedStart(), label});
        }
    };
    find(publishedWords(), DateLabel::Published);
    find(modifiedWords(), DateLabel::Modified);
    std::ranges::stable_sort(labels, {}, &Piece::start);
    const auto stands = [&](const Piece &label) {
        constexpr qsizetype mostWords = 2;
        const QStringView before = QStringView(text).first(label.start);
        const QStringView trimmed = before.trimmed();
        const bool followsDigit = std::ranges::any_of(before, [](QChar c) { return c.isDigit(); });
        // "By Ada Fennimore Last updated Nov 20, 2026"
        const auto digit = std::find_if(text.cbegin() + label.start, text.cend(), [](QChar c) { return c.isDigit(); });
        const bool leadsToDigit =
            digit != text.cend() && QStringView(text).sliced(label.start, digit - text.cbegin() - label.start).count(u' ') <= mostWords;
        return before.count(u' ') <= mostWords || followsDigit || (leadsToDigit && label.label == DateLabel::Modified)
            || (!trimmed.isEmpty() && QStringView(u"|·•–—").contains(trimmed.back()));
    };
    labels.removeIf([&](const Piece &label) { return !stands(label); });
    return labels;
}

} // namespace

DateLabel labelIn(const QString &text)
{
    const auto stands = [&](const QRegularExpression &words) {
        const auto match = words.match(text);
        return match.hasMatch() && QStringView(text).first(match.capturedStart()).count(u' ') <= 2;
    };
    return stands(publishedWords()) ? DateLabel::Published : stands(modifiedWords()) ? DateLabel::Modified : DateLabel::None;
}

LabeledDates readLabeledDates(const QString &text, const QString &language)
{
    LabeledDates dates;
    static const QRegularExpression other = wordPattern(QStringLiteral(
        "^(?:deadline|due|expires?|valid (?:until|through)|event date|starts?|ends?|born|died|frist|einsendeschluss|termin|gültig bis|"
        "date limite|fecha límite|scadenza)\\b|\\b(?:when|wann|quand|cuándo|quando)\\s*:"));
    if (other.match(text).hasMatch()) {
        return dates; // a day of something else
    }
    const QList<Piece> labels = labelsIn(text);
    const PageTime unlabeled = labels.isEmpty() || labels.first().start > 0
        ? parsePrintedDate(labels.isEmpty() ? text : text.first(labels.first().start), language)
        : PageTime();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const qsizetype end = i + 1 < labels.size() ? labels[i + 1].start : text.size();
        PageTime moment = parsePrintedDate(text.sliced(labels[i].start, end - labels[i].start), language);
        // A single label may follow its date: "20 Ekim 2026'da yayımlandı".
        moment = moment.isValid() || labels.size() > 1 ? moment : unlabeled;
        PageTime &field = labels[i].label == DateLabel::Published ? dates.published : dates.modified;
        dates.isLabeled = dates.isLabeled || (labels[i].label == DateLabel::Published && moment.isValid());
        field = field.isValid() ? field : moment;
    }
    const bool isTaken = labels.size() == 1 && dates.modified == unlabeled;
    if (!dates.published.isValid() && !isTaken) {
        dates.published = unlabeled;
    }
    return dates;
}

} // namespace recension
