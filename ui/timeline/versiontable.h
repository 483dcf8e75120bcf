// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace recension {

class VersionChoice;
class VersionHistory;
class VersionTableModel;

/// The versions of an article in a table. A click, or Space on the row with the keyboard, chooses a version to be
/// compared; Enter asks for the comparison of the two that are chosen, a double click for that of a version with the one
/// before it.
class VersionTable : public QTableView
{
    Q_OBJECT

public:
    /// Neither is owned; both must outlive the table.
    VersionTable(const VersionHistory *history, VersionChoice *choice, QWidget *parent = nullptr);

Q_SIGNALS:
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void followPalette();
    void showCurrent(int place);

    VersionTableModel *m_model = nullptr;
    VersionChoice *m_choice = nullptr;
    bool m_isDoubleClick = false; ///< until the next press
};

} // namespace recension
