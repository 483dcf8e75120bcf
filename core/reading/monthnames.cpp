// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/monthnames.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace recension {

namespace {

/// Small letters without accents: headings in capitals have none, and writers of some languages leave them out.
QString folded(const QString &word)
{
    const QString lower = word.toLower();
    if (std::ranges::all_of(lower, [](QChar c) { return c.unicode() < 0x80; })) {
        return lower;
    }
    QString result;
    for (const QChar c : lower.normalized(QString::NormalizationForm_D)) {
        const bool isAccent = (c.unicode() >= 0x0300 && c.unicode() <= 0x036F) || (c.unicode() >= 0x0653 && c.unicode() <= 0x0655)
            || c.unicode() == 0x093C; // a point below, in Hindi
        if (!isAccent) {
            result += c == u'ı' ? u'i' : c == u'ς' ? u'σ' : c;
        }
    }
    return result.replace(QStringLiteral("म्ब"), QStringLiteral("ंब")); // Hindi writes November with a letter or with a point
}

/// In the alphabets of Europe two letters are too few to name a month; in some others whole names have no more.
qsizetype shortestName(const QString &word)
{
    return word.at(0).unicode() < 0x0590 ? 3 : 2;
}

using Names = QHash<QString, int>;

/// The names of the twelve months, long and short, folded, without a closing point.
void insertNames(Names &names, const QLocale &locale)
{
    for (int month = 1; month <= 12; ++month) {
        for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (const QString &given : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                QString name = folded(given);
                while (name.endsWith(u'.') || name.endsWith(QChar(0x0970))) {
                    name.chop(1);
                }
                if (!name.isEmpty() && name.size() >= shortestName(name) && !name.at(0).isDigit()) {
                    names.insert(name, month);
                }
            }
        }
    }
}

struct MonthNames {
    Names own; ///< of the language alone, where it isn't English
    Names all; ///< English ones, too
};

MonthNames namesIn(const QString &language)
{
    MonthNames names;
    insertNames(names.all, QLocale(QLocale::English));
    const QLocale locale(language);
    if (locale.language() != QLocale::C && locale.language() != QLocale::English) {
        insertNames(names.own, locale);
        names.all.insert(names.own);
    }
    names.all.insert(QStringLiteral("sept"), 9);
    return names;
}

/// The same, kept from one text of a page to the next.
const MonthNames &knownNames(const QString &language)
{
    constexpr qsizetype mostLanguages = 16;
    thread_local QHash<QString, MonthNames> known;
    const auto found = known.constFind(language);
    if (found != known.cend()) {
        return *found;
    }
    if (known.size() >= mostLanguages) {
        known.clear();
    }
    return *known.insert(language, namesIn(language));
}

/// Month names of many languages, those left out that name different months in two of them. Pages in one language say they are
/// in another, or say nothing.
const Names &namesOfTheWorld()
{
    static const Names table = [] {
        Names made;
        for (const char *language :
             {"de", "fr", "es", "it", "pt", "nl",      "ru", "uk", "pl", "cs", "sk", "sv", "da", "nb", "fi", "hu", "ro",    "bg",   "el",
              "tr", "id", "vi", "sr", "mk", "sr-Latn", "hr", "sl", "et", "lv", "lt", "ca", "ar", "he", "fa", "hi", "ar-SY", "ar-DZ"}) {
            const Names names = namesIn(QLatin1StringView(language)).all;
            for (auto it = names.cbegin(); it != names.cend(); ++it) {
                const auto known = made.find(it.key());
                if (known == made.end()) {
                    made.insert(it.key(), it.value());
                } else if (*known != it.value()) {
                    *known = 0;
                }
            }
        }
        return made;
    }();
    return table;
}

/// The one month with a name for which the test holds; 0 where there is none, or are two.
template<typename Test>
int onlyMonth(const Names &names, Test &&test)
{
    int found = 0;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (test(it.key())) {
            if (found != 0 && found != it.value()) {
                return 0;
            }
            found = it.value();
        }
    }
    return found;
}

/// Whether a word is a name with another ending: "novembrī" of "novembris", "marraskuussa" of "marraskuu".
bool isInflected(const QString &word, const QString &name)
{
    constexpr qsizetype shortest = 4; // of what they share
    constexpr qsizetype longestEnding = 3;
    const qsizetype shared = std::ranges::mismatch(word, name).in1 - word.begin();
    return shared >= std::max(shortest, name.size() - 2) && word.size() - shared <= longestEnding;
}

} // namespace

int monthNamed(const QString &word, const QString &language)
{
    const QString name = folded(word);
    if (name.isEmpty() || name.size() < shortestName(name)) {
        return 0;
    }
    const MonthNames &names = knownNames(language);
    if (const int month = names.all.value(name)) {
        return month;
    }
    if (const int month = namesOfTheWorld().value(name)) {
        return month;
    }
    // In Hebrew "in" is a letter before the name.
    if (name.startsWith(u'ב') && name.size() > 3) {
        return namesOfTheWorld().value(name.sliced(1));
    }
    if (name.size() < 3) {
        return 0;
    }
    // "jan", "févr" and the like, where the list has another short form.
    if (const int month = onlyMonth(names.all, [&](const QString &known) { return known.startsWith(name); })) {
        return month;
    }
    return onlyMonth(names.own, [&](const QString &known) { return isInflected(name, known); });
}

} // namespace recension
