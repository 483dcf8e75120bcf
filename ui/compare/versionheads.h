// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/sheetlayout.h"

#include <QWidget>

namespace recension {

/// What stands over a version's column, in two lines.
struct VersionHead {
    QString name; ///< "Version 0"
    QString time; ///< "30 Jan 2020, 14:02 GMT", or "about 3 hours later (…)"
    QString source; ///< "Harbour Gazette · seen live · harbourgazette.example/wall"

    bool operator==(const VersionHead &) const = default;
};

/// The heads of both versions: the later one tells its time as the period since the earlier. A revision that is
/// compared with itself, an article shown alone, has one head, the left.
[[nodiscard]] PerSide<VersionHead> versionHeads(const Comparison &comparison);

/// The strip above the columns; it stays when they scroll. Too long lines end in "…" and stand whole in the tool tip.
class VersionHeads : public QWidget
{
    Q_OBJECT

public:
    explicit VersionHeads(QWidget *parent = nullptr);

    void setHeads(const PerSide<VersionHead> &heads);
    [[nodiscard]] const PerSide<VersionHead> &heads() const { return m_heads; }
    void setTheme(const Theme &theme);
    /// Where each head begins and how wide it may be, from this widget's left edge.
    void setColumns(const PerSide<ColumnPlace> &columns);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PerSide<VersionHead> m_heads;
    PerSide<ColumnPlace> m_columns;
    Theme m_theme;
};

} // namespace recension
