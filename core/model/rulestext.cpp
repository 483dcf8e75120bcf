// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rulestext.h"

#include "core/base/names.h"
#include "core/base/sentence.h"
#include "core/model/ignoredtext.h"
#include "core/model/selectorsyntax.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <utility>

namespace recension {

namespace {

constexpr qsizetype mostRules = 10'000;
constexpr qsizetype longestShown = 60; ///< UTF-16 units of what an error names
constexpr qsizetype unitDigits = 4; ///< of "\u00A0"

constexpr Names<RuleEffect, 4> effectNames{{{RuleEffect::TakeIn, "take-in"},
                                            {RuleEffect::LeaveOut, "leave-out"},
                                            {RuleEffect::IgnoreText, "ignore-text"},
                                            {RuleEffect::IgnorePassage, "ignore-passage"}}};

/// Whether a text field gives it back as another, or it turns what stands around it.
bool isLostInText(QChar unit)
{
    const char16_t code = unit.unicode();
    const bool isDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return isDirection || (unit.isSpace() && code != u' ') || unit.category() == QChar::Other_Control || code == 0xFDD0 || code == 0xFDD1;
}

QString quoted(const QString &text)
{
    QString quotation(u'"');
    for (const QChar unit : text) {
        if (unit == u'\n') {
            quotation += QStringLiteral("\\n");
        } else if (isLostInText(unit)) {
            quotation += QStringLiteral("\\u%1").arg(unit.unicode(), int(unitDigits), 16, QLatin1Char('0'));
        } else {
            quotation += (unit == u'"' || unit == u'\\' ? QStringLiteral("\\") : QString()) + unit;
        }
    }
    return quotation + u'"';
}

/// Cuts what stands behind a '\' off the text; nothing where that is nothing.
std::optional<QChar> takeEscaped(QStringView &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QChar unit = text.front();
    text = text.sliced(1);
    if (unit != u'u') {
        return unit == u'n' ? QChar(u'\n') : unit;
    }
    bool isNumber = false;
    const char16_t code = text.first(std::min(text.size(), unitDigits)).toUShort(&isNumber, 16);
    if (!isNumber || text.size() < unitDigits) {
        return {};
    }
    text = text.sliced(unitDigits);
    return QChar(code);
}

/// The text of a quotation, or nothing where it does not end with the line.
std::optional<QString> unquoted(QStringView quotation)
{
    QString text;
    quotation = quotation.sliced(1);
    while (!quotation.isEmpty()) {
        const QChar unit = quotation.front();
        quotation = quotation.sliced(1);
        if (unit == u'"') {
            return quotation.isEmpty() ? std::optional(text) : std::nullopt;
        }
        const std::optional<QChar> meant = unit == u'\\' ? takeEscaped(quotation) : unit;
        if (!meant) {
            return {};
        }
        text += *meant;
    }
    return std::nullopt;
}

bool isSeparator(QChar unit)
{
    return unit.isSpace();
}

std::optional<ReadingRule> ruleOf(QStringView line, const QString &place)
{
    const QStringView name = line.first(std::ranges::find_if(line, isSeparator) - line.begin());
    const auto effect = valueIn(effectNames, name.toString());
    if (!effect) {
        return {};
    }
    ReadingRule rule{.place = place, .effect = *effect};
    line = line.sliced(name.size());
    if (const qsizetype quotation = line.indexOf(u'"'); quotation >= 0) {
        const auto text = unquoted(line.sliced(quotation));
        if (!text || text->isEmpty()) {
            return {};
        }
        rule.text = *text;
        line = line.first(quotation);
    }
    rule.selector = line.trimmed().toString();
    const bool isWhole = isIgnoring(*effect) ? rule.selector.isEmpty() && !rule.text.isEmpty() : !rule.selector.isEmpty();
    return isWhole && (isIgnoring(*effect) || place != everywhere) ? std::optional(rule) : std::nullopt;
}

/// What two rules have in common that say something of the same passages.
QStringList passagesOf(const ReadingRule &rule)
{
    return {rule.place, rule.selector, rule.text};
}

/// The lines that begin with "#".
struct Remarks {
    QString atTop; ///< before all else, with an empty line after them
    QHash<QStringList, QString> ofRules; ///< what stands before a rule or, of the first one, before its place
    QString atEnd;
};

Remarks remarksIn(const QString &text)
{
    Remarks remarks;
    QString place;
    QString waiting;
    bool isTop = true;
    for (const QStringView whole : QStringView(text).tokenize(u'\n')) {
        const QStringView line = whole.trimmed();
        if (line.startsWith(u'#')) {
            waiting += line.toString() + u'\n';
        } else if (line.isEmpty() && isTop) {
            remarks.atTop += std::exchange(waiting, {});
        } else if (line.startsWith(u'[') && line.endsWith(u']')) {
            place = placeWritten(line.sliced(1, line.size() - 2).toString());
        } else if (const auto rule = ruleOf(line, place)) {
            remarks.ofRules[passagesOf(*rule)] += std::exchange(waiting, {});
        }
        isTop = isTop && (line.isEmpty() || line.startsWith(u'#'));
    }
    remarks.atEnd = waiting;
    return remarks;
}

QString shown(const QString &text)
{
    return text.size() <= longestShown ? text : text.first(longestShown) + u'…';
}

/// What is wrong with a rule that is written as one should be; nothing where all is well.
QString flawOf(const ReadingRule &rule)
{
    if (isIgnoring(rule.effect)) {
        return reasonNotToIgnore(rule.text);
    }
    return parseSelector(rule.selector)
        ? QString()
        : Sentence::tr("“%1” is no selector of this kind: p, #name, .name, p.name, *, one inside another (div p), or directly inside "
                       "(div > p).")
              .arg(shown(rule.selector));
}

} // namespace

QString ruleLine(const ReadingRule &rule)
{
    return nameIn(effectNames, rule.effect) + (rule.selector.isEmpty() ? QString() : u' ' + rule.selector)
        + (rule.text.isEmpty() ? QString() : u' ' + quoted(rule.text));
}

QString readingRulesText(const ReadingRules &rules, const QString &former)
{
    const Remarks remarks = remarksIn(former);
    QString text = remarks.atTop;
    QString place;
    for (const ReadingRule &rule : rules) {
        if (rule.place != place) {
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + u'[' + rule.place + QStringLiteral("]\n");
            place = rule.place;
        }
        text += remarks.ofRules.value(passagesOf(rule)) + ruleLine(rule) + u'\n';
    }
    return text + remarks.atEnd;
}

Result<ReadingRules> parseReadingRules(const QString &text)
{
    ReadingRules rules;
    QString place;
    int number = 0;
    qsizetype ignoring = 0;
    for (const QStringView whole : QStringView(text).tokenize(u'\n')) {
        ++number;
        const QStringView line = whole.trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            const QString written = line.sliced(1, line.size() - 2).toString();
            place = placeWritten(written);
            if (place.isEmpty()) {
                return failure(ErrorCode::WrongFormat,
                               Sentence::tr("Line %1: “%2” is no site or page; “[example.org]”, “[example.org/page]” and “[*]” would be.")
                                   .arg(QString::number(number), shown(written)));
            }
            continue;
        }
        const auto rule = ruleOf(line, place);
        if (!rule || place.isEmpty()) {
            return failure(ErrorCode::WrongFormat,
                           Sentence::tr("Line %1 is no rule; “leave-out p.note” under “[example.org]” would be one, or “ignore-text "
                                        "\"Updated #:#\"” under “[*]”.")
                               .arg(number));
        }
        if (const QString flaw = flawOf(*rule); !flaw.isEmpty()) {
            return failure(ErrorCode::WrongFormat, Sentence::tr("Line %1 is no rule: %2").arg(QString::number(number), flaw));
        }
        if (rules.size() >= mostRules) {
            return failure(ErrorCode::TooLarge, Sentence::tr("These are more than %1 rules for reading.").arg(mostRules));
        }
        if (isIgnoring(rule->effect) && ++ignoring > mostIgnoringRules) {
            return failure(ErrorCode::TooLarge,
                           Sentence::tr("Line %1 is beyond the %2 rules that can ignore text.")
                               .arg(QString::number(number), QString::number(mostIgnoringRules)));
        }
        rules.append(*rule);
    }
    return rules;
}

Result<QString> rulesTextIn(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return failure(ErrorCode::WrongFormat, Sentence::tr("The file is no text in UTF-8, as rules are written."));
    }
    return text;
}

} // namespace recension
