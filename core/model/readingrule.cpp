// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/readingrule.h"

#include "core/base/names.h"
#include "core/base/sentence.h"
#include "core/base/webaddress.h"
#include "core/model/ignoredtext.h"

#include <algorithm>

namespace recension {

namespace {

constexpr qsizetype mostRules = 10'000;

constexpr Names<RuleEffect, 4> effectNames{{{RuleEffect::TakeIn, "take-in"},
                                            {RuleEffect::LeaveOut, "leave-out"},
                                            {RuleEffect::IgnoreText, "ignore-text"},
                                            {RuleEffect::IgnorePassage, "ignore-passage"}}};

bool isInside(const QString &host, const QString &site)
{
    return host == site || host.endsWith(u'.' + site);
}

QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

/// The text of a quotation, or nothing where it does not end with the line.
std::optional<QString> unquoted(QStringView quotation)
{
    QString text;
    for (qsizetype at = 1; at < quotation.size(); ++at) {
        if (quotation[at] == u'"') {
            return at == quotation.size() - 1 ? std::optional(text) : std::nullopt;
        }
        at += quotation[at] == u'\\' ? 1 : 0;
        if (at < quotation.size()) {
            text += quotation[at];
        }
    }
    return std::nullopt;
}

ReadingRules readingAlone(ReadingRules rules)
{
    rules.removeIf([](const ReadingRule &rule) { return isIgnoring(rule.effect); });
    return rules;
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

} // namespace

bool isIgnoring(RuleEffect effect)
{
    return effect == RuleEffect::IgnoreText || effect == RuleEffect::IgnorePassage;
}

QString sitePlace(const QUrl &url)
{
    const QString host = isWebAddress(url) ? url.host().toLower() : QString();
    return host.startsWith(u"www.") ? host.sliced(4) : host;
}

QString pagePlace(const QUrl &url)
{
    const QString site = sitePlace(url);
    const QString query = url.query(QUrl::FullyEncoded);
    return site.isEmpty() ? QString() : site + url.path(QUrl::FullyEncoded) + (query.isEmpty() ? QString() : u'?' + query);
}

bool holdsFor(const QString &place, const QUrl &url)
{
    const QString site = sitePlace(url);
    return !site.isEmpty() && (isInside(site, place) || place == pagePlace(url));
}

QStringList changedPlaces(const ReadingRules &before, const ReadingRules &after)
{
    // Also where they are the same in another order: of two that match, the later one decides.
    const auto ofPlaces = [](const ReadingRules &rules) {
        QMap<QString, ReadingRules> found;
        for (const ReadingRule &rule : readingAlone(rules)) {
            found[rule.place] += rule;
        }
        return found;
    };
    const QMap<QString, ReadingRules> then = ofPlaces(before);
    const QMap<QString, ReadingRules> now = ofPlaces(after);
    QStringList places = then.keys() + now.keys();
    places.removeDuplicates();
    QStringList changed = places;
    changed.removeIf([&](const QString &place) { return then.value(place) == now.value(place); });
    // A page may be of several places: where only they have changed their order, that may decide for each of them.
    return changed.isEmpty() && readingAlone(before) != readingAlone(after) ? places : changed;
}

ReadingRules rulesFor(const ReadingRules &rules, const QUrl &url)
{
    ReadingRules found;
    std::ranges::copy_if(rules, std::back_inserter(found),
                         [&url](const ReadingRule &rule) { return !isIgnoring(rule.effect) && holdsFor(rule.place, url); });
    std::ranges::stable_partition(found, [](const ReadingRule &rule) { return !rule.place.contains(u'/'); });
    return found;
}

ReadingRules withRule(ReadingRules rules, const ReadingRule &rule)
{
    rules.removeIf([&rule](const ReadingRule &other) {
        return other.place == rule.place && other.selector == rule.selector && other.text == rule.text;
    });
    // The rules of a place stand together.
    const auto last = std::ranges::find_last_if(rules, [&rule](const ReadingRule &other) { return other.place == rule.place; });
    rules.insert(last.empty() ? rules.cend() : std::next(ReadingRules::const_iterator(last.begin())), rule);
    return rules;
}

QString readingRulesText(const ReadingRules &rules)
{
    QString text;
    QString place;
    for (const ReadingRule &rule : rules) {
        if (rule.place != place) {
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + u'[' + rule.place + QStringLiteral("]\n");
            place = rule.place;
        }
        text += nameIn(effectNames, rule.effect) + (rule.selector.isEmpty() ? QString() : u' ' + rule.selector);
        text += (rule.text.isEmpty() ? QString() : u' ' + quoted(rule.text)) + u'\n';
    }
    return text;
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
            place = line.sliced(1, line.size() - 2).trimmed().toString();
            continue;
        }
        const auto rule = ruleOf(line, place);
        if (!rule || place.isEmpty()) {
            return failure(ErrorCode::WrongFormat,
                           Sentence::tr("Line %1 is no rule; “leave-out p.note” under “[example.org]” would be one, or “ignore-text "
                                        "\"Updated #:#\"” under “[*]”.")
                               .arg(number));
        }
        if (const QString reason = isIgnoring(rule->effect) ? reasonNotToIgnore(rule->text) : QString(); !reason.isEmpty()) {
            return failure(ErrorCode::WrongFormat, Sentence::tr("Line %1 is no rule: %2").arg(QString::number(number), reason));
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

} // namespace recension
