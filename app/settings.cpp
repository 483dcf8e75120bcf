// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/commandline/openlibrary.h"
#include "core/base/hash.h"
#include "core/base/names.h"
#include "core/model/librarylocation.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace recension {
namespace {

constexpr Names<ComparisonLayout, 2> layoutNames{{{ComparisonLayout::SideBySide, "side-by-side"}, {ComparisonLayout::Inline, "inline"}}};
constexpr Names<UnchangedText, 2> unchangedNames{{{UnchangedText::Shown, "shown"}, {UnchangedText::Folded, "folded"}}};
constexpr Names<MarkPalette, 2> markNames{{{MarkPalette::BlueAndOrange, "blue-orange"}, {MarkPalette::GreenAndRed, "green-red"}}};
constexpr Names<PaperFormat, 2> paperNames{{{PaperFormat::A4, "a4"}, {PaperFormat::Letter, "letter"}}};

/// The first is what holds where nothing, or nothing sensible, is kept.
constexpr Names<DueChecks, 2> dueChecksNames{{{DueChecks::On, "on"}, {DueChecks::Off, "off"}}};
constexpr Names<NotificationLevel, 3> notificationNames{
    {{NotificationLevel::Changes, "changes"}, {NotificationLevel::MinorToo, "minor-too"}, {NotificationLevel::None, "none"}}};
constexpr Names<TrayStay, 2> trayNames{{{TrayStay::Off, "off"}, {TrayStay::On, "on"}}};

template<typename Value, std::size_t count>
Value valueOf(const Names<Value, count> &names, const QVariant &name)
{
    return valueIn(names, name.toString()).value_or(names.front().first);
}

constexpr QLatin1StringView fontFamilyKey("text/fontFamily");
constexpr QLatin1StringView fontSizeKey("text/fontSize");
constexpr QLatin1StringView textWidthKey("text/width");
constexpr QLatin1StringView marksKey("text/marks");
constexpr QLatin1StringView zoomKey("view/zoom");
constexpr QLatin1StringView layoutKey("view/layout");
constexpr QLatin1StringView unchangedKey("view/unchanged");
constexpr QLatin1StringView paperKey("export/paper");
constexpr QLatin1StringView dueChecksKey("library/checksDue");
constexpr QLatin1StringView notificationsKey("library/notifications");
constexpr QLatin1StringView trayKey("library/tray");
constexpr QLatin1StringView feedFolderKey("library/feedFolder");
constexpr QLatin1StringView waybackKey("past/wayback");
constexpr QLatin1StringView timeMapKey("past/timeMap");
constexpr QLatin1StringView searchesKey("library/searches");
constexpr QLatin1StringView recentsKey("recent");
constexpr QLatin1StringView lookedAtKey("library/lookedAt");
constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView partsKey("window/parts");
constexpr QLatin1StringView listKey("window/listsChanges");

} // namespace

Settings::Settings() = default;

Settings::Settings(const QString &path) : m_settings(path, QSettings::IniFormat) { }

void Settings::setLibrary(const QString &location)
{
    const QString place = isOnServer(location) ? shownLocation(location) : QFileInfo(location).absoluteFilePath();
    m_library = place == libraryAt({}) ? QString() : QString::fromLatin1(sha256Hex(place.toUtf8()).left(16));
}

QString Settings::ofLibrary(QLatin1StringView key) const
{
    return m_library.isEmpty() ? QString(key) : QStringLiteral("%1-%2").arg(key, m_library);
}

Preferences Settings::preferences() const
{
    const Preferences first;
    return withinRanges({.reading = {.fontFamily = m_settings.value(fontFamilyKey).toString(),
                                     .fontSize = m_settings.value(fontSizeKey, first.reading.fontSize).toInt(),
                                     .textWidth = m_settings.value(textWidthKey, first.reading.textWidth).toInt(),
                                     .marks = valueOf(markNames, m_settings.value(marksKey))},
                         .zoom = m_settings.value(zoomKey, first.zoom).toInt(),
                         .layout = valueOf(layoutNames, m_settings.value(layoutKey)),
                         .unchanged = valueOf(unchangedNames, m_settings.value(unchangedKey)),
                         .paper = valueOf(paperNames, m_settings.value(paperKey)),
                         .dueChecks = valueOf(dueChecksNames, m_settings.value(dueChecksKey)),
                         .notifications = valueOf(notificationNames, m_settings.value(notificationsKey)),
                         .tray = valueOf(trayNames, m_settings.value(trayKey)),
                         .feedFolder = m_settings.value(feedFolderKey).toString(),
                         .waybackAddress = m_settings.value(waybackKey, first.waybackAddress).toString(),
                         .timeMapAddress = m_settings.value(timeMapKey).toString()});
}

void Settings::changePreferences(const Preferences &before, const Preferences &values)
{
    const auto keep = [this](QLatin1StringView key, const auto &old, const auto &value, const auto &written) {
        if (value != old)
            m_settings.setValue(key, written(value));
    };
    const auto asItIs = [](const auto &value) { return QVariant(value); };
    const auto named = [](const auto &names) { return [&names](auto value) { return QVariant(nameIn(names, value)); }; };
    keep(fontFamilyKey, before.reading.fontFamily, values.reading.fontFamily, asItIs);
    keep(fontSizeKey, before.reading.fontSize, values.reading.fontSize, asItIs);
    keep(textWidthKey, before.reading.textWidth, values.reading.textWidth, asItIs);
    keep(marksKey, before.reading.marks, values.reading.marks, named(markNames));
    keep(zoomKey, before.zoom, values.zoom, asItIs);
    keep(layoutKey, before.layout, values.layout, named(layoutNames));
    keep(unchangedKey, before.unchanged, values.unchanged, named(unchangedNames));
    keep(paperKey, before.paper, values.paper, named(paperNames));
    keep(dueChecksKey, before.dueChecks, values.dueChecks, named(dueChecksNames));
    keep(notificationsKey, before.notifications, values.notifications, named(notificationNames));
    keep(trayKey, before.tray, values.tray, named(trayNames));
    keep(feedFolderKey, before.feedFolder, values.feedFolder, asItIs);
    keep(waybackKey, before.waybackAddress, values.waybackAddress, asItIs);
    keep(timeMapKey, before.timeMapAddress, values.timeMapAddress, asItIs);
    m_settings.sync();
}

QList<RecentItem> Settings::recents() const
{
    // A list of lists: QSettings writes QVariantLists of QStringLists, and reads them the same way.
    QList<RecentItem> items;
    const QVariantList kept = m_settings.value(recentsKey).toList();
    for (const QVariant &item : kept)
        items += item.toStringList();
    return items;
}

void Settings::addRecent(const RecentItem &item)
{
    refresh();
    Recents items(recents());
    items.add(item);
    writeRecents(items.items());
}

void Settings::clearRecents()
{
    writeRecents({});
}

void Settings::writeRecents(const QList<RecentItem> &items)
{
    QVariantList kept;
    for (const RecentItem &item : items)
        kept += QVariant(item);
    m_settings.setValue(recentsKey, kept);
    m_settings.sync();
}

QList<SavedSearch> Settings::savedSearches() const
{
    QList<SavedSearch> searches;
    // A library that none were kept for begins with those of the usual one.
    const QVariantList kept = m_settings.value(ofLibrary(searchesKey), m_settings.value(searchesKey)).toList();
    for (const QVariant &item : kept) {
        const QStringList parts = item.toStringList();
        const auto time = [&parts](qsizetype place) {
            return QDateTime::fromSecsSinceEpoch(parts.value(place).toLongLong(), QTimeZone::UTC);
        };
        if (!parts.value(0).isEmpty())
            searches.append({.words = parts.constFirst(), .looked = time(1), .told = time(2)});
    }
    return searches;
}

void Settings::addSearch(const SavedSearch &search)
{
    changeSearches([&search](QList<SavedSearch> &searches) {
        if (!std::ranges::contains(searches, search.words, &SavedSearch::words))
            searches.append(search);
    });
}

void Settings::removeSearch(const QString &words)
{
    changeSearches(
        [&words](QList<SavedSearch> &searches) { searches.removeIf([&](const SavedSearch &kept) { return kept.words == words; }); });
}

void Settings::updateSearch(const SavedSearch &search)
{
    changeSearches([&search](QList<SavedSearch> &searches) {
        const auto kept = std::ranges::find(searches, search.words, &SavedSearch::words);
        if (kept != searches.end()) {
            kept->looked = std::max(kept->looked, search.looked);
            kept->told = std::max(kept->told, search.told);
        }
    });
}

void Settings::changeSearches(const std::function<void(QList<SavedSearch> &)> &change)
{
    refresh();
    QList<SavedSearch> searches = savedSearches();
    change(searches);
    QVariantList kept;
    for (const SavedSearch &search : searches) {
        const auto seconds = [](const QDateTime &time) { return QString::number(time.toSecsSinceEpoch()); };
        kept += QVariant(QStringList{search.words, seconds(search.looked), seconds(search.told)});
    }
    m_settings.setValue(ofLibrary(searchesKey), kept);
    m_settings.sync();
}

LookedTimes Settings::lookedAt() const
{
    // "id:seconds:milliseconds …", when they looked and when what they saw was first seen: a library may have ten thousand articles.
    // Once it was "id:seconds", and all was seen that was there then.
    LookedTimes times;
    for (const QString &entry : m_settings.value(ofLibrary(lookedAtKey)).toString().split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = entry.split(u':');
        const qint64 id = parts.constFirst().toLongLong();
        const qint64 seconds = parts.value(1).toLongLong();
        const qint64 seen = parts.size() == 2 ? seconds * 1000 : parts.value(2).toLongLong();
        if (parts.size() <= 3 && id > 0 && seconds > 0 && seen > 0)
            times.insert(id,
                         {.at = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC),
                          .seen = QDateTime::fromMSecsSinceEpoch(seen, QTimeZone::UTC)});
    }
    return times;
}

void Settings::updateLookedAt(const LookedTimes &times)
{
    refresh();
    LookedTimes kept = lookedAt();
    for (const auto &[id, looked] : times.asKeyValueRange())
        kept[id] = later(kept.value(id), looked);
    QStringList entries;
    for (const auto &[id, looked] : std::as_const(kept).asKeyValueRange())
        entries += QStringLiteral("%1:%2:%3").arg(id).arg(looked.at.toSecsSinceEpoch()).arg(looked.seen.toMSecsSinceEpoch());
    m_settings.setValue(ofLibrary(lookedAtKey), entries.join(u' '));
    m_settings.sync();
}

WindowState Settings::windowState() const
{
    return {.geometry = m_settings.value(geometryKey).toByteArray(),
            .parts = m_settings.value(partsKey).toByteArray(),
            .listsChanges = m_settings.value(listKey, true).toBool()};
}

void Settings::setWindowState(const WindowState &state)
{
    m_settings.setValue(geometryKey, state.geometry);
    m_settings.setValue(partsKey, state.parts);
    m_settings.setValue(listKey, state.listsChanges);
}

} // namespace recension
