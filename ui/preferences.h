// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcomparison.h"
#include "ui/compare/readingstyle.h"

#include <QObject>
#include <QString>

namespace recension {

enum class PaperFormat { A4, Letter };

/// What the desktop is told of.
enum class NotificationLevel {
    None,
    Changes, ///< but minor ones
    MinorToo,
};

/// Whether due articles are checked while Recension runs.
enum class DueChecks { Off, On };

/// Whether Recension stays in the tray when its last window is closed.
enum class TrayStay { Off, On };

/// How the reader wants to read. Kept between runs.
struct Preferences {
    static constexpr int smallestFontSize = 9;
    static constexpr int largestFontSize = 48;
    static constexpr int narrowestText = 40;
    static constexpr int widestText = 120;

    ReadingStyle reading;
    int zoom = 100; ///< percent, from smallestZoom to largestZoom
    ComparisonLayout layout = ComparisonLayout::SideBySide;
    UnchangedText unchanged = UnchangedText::Shown;
    PaperFormat paper = PaperFormat::A4;
    DueChecks dueChecks = DueChecks::On;
    NotificationLevel notifications = NotificationLevel::Changes;
    TrayStay tray = TrayStay::Off;
    QString feedFolder; ///< where feeds of changes are kept up to date; empty: nowhere
    QString waybackAddress = QStringLiteral("https://web.archive.org/");
    QString timeMapAddress; ///< of another archive: what its TimeMaps' addresses begin with

    bool operator==(const Preferences &) const = default;
};

/// The same preferences with every number taken into its range, so that a spoilt settings file does no harm.
[[nodiscard]] Preferences withinRanges(Preferences preferences);

/// The preferences all windows share: what one changes, the others follow.
class SharedPreferences : public QObject
{
    Q_OBJECT

public:
    explicit SharedPreferences(const Preferences &values, QObject *parent = nullptr);

    [[nodiscard]] const Preferences &values() const { return m_values; }
    void setValues(const Preferences &values);

Q_SIGNALS:
    void changed(const recension::Preferences &values);

private:
    Preferences m_values;
};

} // namespace recension
