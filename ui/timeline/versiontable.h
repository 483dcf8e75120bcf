// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

namespace recension {

class HistoryLines;
class VersionChoice;
class VersionHistory;
class VersionTableModel;

/// The versions of an article in a table. A click, or Space on the row with the keyboard, chooses a version to be
/// compared; Enter asks for the comparison of the two that are chosen, a double click for that of a version with the one
/// before it. On a line over versions that go back and forth they fold and unfold these.
class VersionTable : public QTableView
{
    Q_OBJECT

public:
    /// Nothing is owned; all must outlive the table.
    VersionTable(const VersionHistory *history, HistoryLines *lines, VersionChoice *choice, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void press(int row);
    void spanLines();
    void measureColumns();
    void fitColumns();
    [[nodiscard]] int widthOf(int column);
    void followPalette();
    void showCurrent(int place);

    VersionTableModel *m_model = nullptr;
    HistoryLines *m_lines = nullptr;
    VersionChoice *m_choice = nullptr;
    QHash<int, int> m_widths; ///< that columns would like to have, where it is known
    bool m_isDoubleClick = false; ///< until the next press
};

} // namespace recension
