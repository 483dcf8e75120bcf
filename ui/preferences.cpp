// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include <algorithm>

namespace recension {

Preferences withinRanges(Preferences preferences)
{
    const auto limit = [](int &value, int smallest, int largest) { value = std::clamp(value, smallest, largest); };
    limit(preferences.reading.fontSize, Preferences::smallestFontSize, Preferences::largestFontSize);
    limit(preferences.reading.textWidth, Preferences::narrowestText, Preferences::widestText);
    limit(preferences.zoom, smallestZoom, largestZoom);
    return preferences;
}

SharedPreferences::SharedPreferences(const Preferences &values, QObject *parent) : QObject(parent), m_values(withinRanges(values)) { }

void SharedPreferences::setValues(const Preferences &values)
{
    const Preferences next = withinRanges(values);
    if (next == m_values)
        return;
    m_values = next;
    Q_EMIT changed(m_values);
}

} // namespace recension
